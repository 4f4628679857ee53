//! Cursors that are asked for one document and dropped.

use crate::facts::{BlockKind, ExprId, ExprKind, PatId, Stmt};
use crate::methods::METHODS;
use crate::models::{Consumption, CursorKind, Sets};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::targets;
use crate::program::cursors::arguments;
use crate::program::defs::DefId;
use crate::program::operations::innermost_loop;
use crate::tree::Span;

/// A `find` whose cursor is asked for one document only.
#[derive(Clone, Debug)]
pub struct SingleFind {
    /// The method's name.
    pub span: Span,
    /// Whether it is test code.
    pub is_test: bool,
    /// Where the one document is asked for.
    pub asked: Span,
    pub(crate) def: DefId,
    pub(crate) at: ExprId,
}

/// Methods that look at the document that the cursor stands on.
const LOOK: [&str; 3] = ["current", "deserialize_current", "has_next"];

impl<'a> Program<'a> {
    /// Every `find` on a collection that nothing limits and that is asked for one document, sorted by place.
    pub fn single_finds(&self) -> Vec<SingleFind> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            for (at, callee) in &typed.types.callees {
                let Some(model) = self
                    .roles
                    .cursors
                    .get(&callee.def)
                    .filter(|it| it.kind == CursorKind::Find)
                else {
                    continue;
                };
                let has_find_one = self.world.defs.canonical(callee.def).contains("Collection");
                let options = model
                    .options
                    .and_then(|it| arguments(typed, *at).get(it).copied());
                let is_limited =
                    options.is_some_and(|it| self.may_limit(&self.value(typed.def, it), 0));
                if has_find_one
                    && !is_limited
                    && let Some(asked) = self.asked_once(typed, *at)
                {
                    let is_test = self.world.defs.def(typed.def).is_test;
                    found.push(SingleFind {
                        span: self.method_span(typed, *at),
                        is_test,
                        asked,
                        def: typed.def,
                        at: *at,
                    });
                }
            }
        }
        found.sort_by_key(|it| it.span);
        found
    }

    /// Where a cursor, or the call that makes one, is asked for its only document.
    fn asked_once(&self, typed: &TypedBody<'a>, at: ExprId) -> Option<Span> {
        let parent = typed.body.parent(at)?;
        match typed.kind(parent) {
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Ref { .. } => {
                self.asked_once(typed, parent)
            }
            ExprKind::Macro { path, .. }
                if path.segments.last().is_some_and(|it| it.name == "pin") =>
            {
                self.asked_once(typed, parent)
            }
            ExprKind::Method { receiver, .. } if *receiver == at => self
                .asked_by_method(typed, parent)
                .or_else(|| self.asked_by_function(typed, parent, at)),
            ExprKind::Method { .. } => self.asked_by_function(typed, parent, at),
            ExprKind::Call { args, .. } if args.contains(&at) => {
                if let Some(asked) = self.asked_by_function(typed, parent, at) {
                    return Some(asked);
                }
                // `TryStreamExt::try_next(&mut cursor)`.
                let callee = typed
                    .types
                    .callees
                    .get(&parent)
                    .filter(|it| it.is_ufcs && args.first() == Some(&at))?;
                let is_next = self.roles.consume.get(&callee.def) == Some(&Consumption::One);
                (is_next && innermost_loop(typed, parent).is_none())
                    .then(|| self.method_span(typed, parent))
            }
            ExprKind::For { iter, .. } if *iter == at => self.asked_by_loop(typed, parent),
            ExprKind::Block { stmts, .. } => stmts.iter().find_map(|it| match it {
                Stmt::Let {
                    pat,
                    init: Some(init),
                    ..
                } if *init == at => self.asked_by_uses(typed, *pat, parent),
                _ => None,
            }),
            ExprKind::Let { pat, value } if *value == at => {
                let is_branch = |it: &ExprId| {
                    matches!(
                        typed.kind(*it),
                        ExprKind::If { .. } | ExprKind::While { .. }
                    )
                };
                self.asked_by_uses(typed, *pat, typed.ancestors(parent).find(is_branch)?)
            }
            ExprKind::Match { value, arms } if *value == at => arms
                .iter()
                .find_map(|it| self.asked_by_uses(typed, it.pat, parent)),
            _ => None,
        }
    }

    /// `first_of(cursor)`: the function that is handed the cursor itself asks.
    fn asked_by_function(&self, typed: &TypedBody<'a>, call: ExprId, arg: ExprId) -> Option<Span> {
        let callee = typed.types.callees.get(&call)?;
        let index = match typed.kind(call) {
            ExprKind::Call { args, .. } => args.iter().position(|it| *it == arg)?,
            ExprKind::Method { receiver, .. } if *receiver == arg => 0,
            ExprKind::Method { args, .. } => args.iter().position(|it| *it == arg)? + 1,
            _ => return None,
        };
        if !self.is_cursor_type(&typed.types.exprs[arg.index()]) {
            return None;
        }
        // Whichever implementation it is, it must ask.
        let mut asked = None;
        for def in targets(&self.world, callee.def, callee.is_dynamic) {
            let at = self.asked_in(def, index)?;
            asked.get_or_insert(at);
        }
        asked
    }

    /// Where a function asks the cursor that it is handed.
    fn asked_in(&self, def: DefId, index: usize) -> Option<Span> {
        let is_cursor =
            |body: &TypedBody<'a>, it: ExprId| self.is_cursor_type(&body.types.exprs[it.index()]);
        let body = self.bodies.get(def)?;
        // It must not hand the cursor on in its turn.
        let hands_on = body.types.callees.keys().any(|it| match body.kind(*it) {
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
                args.iter().any(|it| is_cursor(body, *it))
            }
            _ => false,
        });
        let param = *body.body.params.get(index).filter(|_| !hands_on)?;
        self.asked_by_uses(body, param, body.body.root)
    }

    fn asked_by_method(&self, typed: &TypedBody<'a>, call: ExprId) -> Option<Span> {
        let ExprKind::Method {
            receiver,
            name,
            args,
            ..
        } = typed.kind(call)
        else {
            return None;
        };
        let callee = typed.types.callees.get(&call);
        if callee.is_none() && !matches!(name.as_str(), "unwrap" | "expect") {
            return None;
        }
        let def = callee.map(|it| it.def);
        if let Some(bound) = def.and_then(|it| self.roles.bounds.get(&it)) {
            let is_limited = match bound.sets {
                // More than one is asked for, and all but one are dropped.
                Sets::Limit => args
                    .first()
                    .and_then(|it| self.integer(&self.value(typed.def, *it)))
                    .is_none_or(|it| (-1..=1).contains(&it)),
                Sets::Options => args
                    .first()
                    .is_none_or(|it| self.may_limit(&self.value(typed.def, *it), 0)),
                _ => false,
            };
            return if is_limited {
                None
            } else {
                self.asked_once(typed, call)
            };
        }
        if name == "take"
            && let [count] = args.as_slice()
            && self.integer(&self.value(typed.def, *count)) == Some(1)
        {
            return Some(self.method_span(typed, call));
        }
        if def.is_some_and(|it| self.roles.consume.get(&it) == Some(&Consumption::One)) {
            return match innermost_loop(typed, call) {
                Some(at) if self.is_turned_by(typed, at, call) => self.asked_by_loop(typed, at),
                _ => Some(self.method_span(typed, call)),
            };
        }
        let is_setter = def.is_some_and(|it| {
            self.world
                .defs
                .canonical(it)
                .starts_with("mongodb::action::")
        });
        let is_of_others = def.is_none_or(|it| self.world.defs.is_stub(it));
        // A stream of the same documents, each changed.
        let is_mapped = matches!(name.as_str(), "map" | "map_ok")
            && self.is_cursor_type(&typed.types.exprs[receiver.index()]);
        let is_same = is_of_others && (is_mapped || METHODS.same_cursor.has(name));
        if is_setter && name != "optional" || is_same {
            return self.asked_once(typed, call);
        }
        // `.and_then(first_of)`.
        let is_given = |it: &&(ExprId, DefId)| args.contains(&it.0);
        let (at, given) = typed.types.mentions.iter().find(is_given)?;
        let takes_cursor = self
            .world
            .signature(*given)
            .params
            .first()
            .is_some_and(|it| self.is_cursor_type(it));
        takes_cursor
            .then(|| {
                self.asked_in(*given, 0)
                    .map(|_| self.span_of(typed.def, *at))
            })
            .flatten()
    }

    /// Whether the call is the condition that keeps a loop going.
    fn is_turned_by(&self, typed: &TypedBody<'a>, at: ExprId, call: ExprId) -> bool {
        match typed.kind(at) {
            ExprKind::While { cond, .. } => typed.descendants(*cond).contains(&call),
            _ => false,
        }
    }

    /// A loop over the cursor that is left in its first turn, come what may.
    fn asked_by_loop(&self, typed: &TypedBody<'a>, at: ExprId) -> Option<Span> {
        let body = match typed.kind(at) {
            ExprKind::While { body, .. } | ExprKind::For { body, .. } => *body,
            _ => return None,
        };
        let goes_on = typed
            .descendants(body)
            .into_iter()
            .any(|it| matches!(typed.kind(it), ExprKind::Continue { .. }));
        let is_left = always_leaves(typed, body) && !is_in_stream(typed, at);
        (is_left && !goes_on).then(|| self.first_line(self.span_of(typed.def, at)))
    }

    /// The cursor is bound to a variable that is used once, outside any loop that began later.
    fn asked_by_uses(&self, typed: &TypedBody<'a>, pat: PatId, scope: ExprId) -> Option<Span> {
        let mut locals = typed.bound_by(pat).into_iter();
        let local = locals.find(|it| typed.way_to(pat, *it).is_some_and(|it| it.len() <= 1))?;
        let looks = |it: &&ExprId| {
            let parent = typed.body.parent(**it).map(|it| typed.kind(it));
            !matches!(parent, Some(ExprKind::Method { name, .. }) if LOOK.contains(&name.as_str()))
        };
        let uses: Vec<ExprId> = typed.uses[local.index()]
            .iter()
            .filter(looks)
            .copied()
            .collect();
        let [used] = uses.as_slice() else { return None };
        let asked = self.asked_once(typed, *used)?;
        let mut between = typed.ancestors(*used).take_while(|it| *it != scope);
        let repeats = between.any(|it| match typed.kind(it) {
            ExprKind::Loop { .. } | ExprKind::Closure { .. } => true,
            // The loop that the cursor itself turns was looked at above.
            ExprKind::While { body, .. } | ExprKind::For { body, .. } => {
                typed.descendants(*body).contains(used)
            }
            _ => false,
        });
        (!repeats).then_some(asked)
    }
}

/// Whether code stands in a stream macro, whose `yield` goes on after it.
fn is_in_stream(typed: &TypedBody<'_>, at: ExprId) -> bool {
    typed.ancestors(at).any(|it| {
        matches!(
            typed.kind(it),
            ExprKind::Block {
                kind: BlockKind::Stream,
                ..
            }
        )
    })
}

/// Whether code always leaves the loop around it, without looking at what the document says.
fn always_leaves(typed: &TypedBody<'_>, at: ExprId) -> bool {
    let leaves = |it: ExprId| always_leaves(typed, it);
    match typed.kind(at) {
        ExprKind::Return(_) | ExprKind::Break { label: None, .. } => true,
        ExprKind::Block { stmts, tail, .. } => {
            let last = stmts.iter().rev().find_map(|it| match it {
                Stmt::Expr(expr) => Some(*expr),
                _ => None,
            });
            tail.or(last).is_some_and(leaves)
        }
        ExprKind::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|it| leaves(it.body)),
        ExprKind::If {
            then,
            otherwise: Some(otherwise),
            ..
        } => leaves(*then) && leaves(*otherwise),
        _ => false,
    }
}
