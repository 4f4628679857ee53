//! Loops over a cursor, and whether they keep every document.

use crate::facts::{ExprId, ExprKind, LocalId, Stmt};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::cursors::flow::{CursorEnd, Drain, Flow};
use crate::program::defs::DefId;
use crate::program::types::Ty;
use crate::tree::Span;

impl<'a> Program<'a> {
    /// `next` and its kin: once, or the condition of a loop.
    pub(super) fn flow_next(
        &self,
        typed: &TypedBody<'a>,
        call: ExprId,
        way: &[(Span, &'static str)],
    ) -> Flow {
        let mut inner = call;
        for outer in typed.ancestors(call) {
            match typed.kind(outer) {
                ExprKind::While { cond, .. } if *cond == inner => {
                    return self.flow_loop(typed, outer, way);
                }
                // Over something else than the cursor: as many documents as that has elements.
                ExprKind::For { .. } => {
                    return Flow {
                        end: CursorEnd::Streamed,
                        is_bounded: true,
                    };
                }
                ExprKind::Loop { .. } | ExprKind::While { .. } => {
                    return self.flow_loop(typed, outer, way);
                }
                ExprKind::Closure { .. } => break,
                _ => inner = outer,
            }
        }
        Flow::end(CursorEnd::One(self.method_span(typed, call)))
    }

    /// A loop over the cursor: a drain when it keeps every document and has no way out.
    pub(super) fn flow_loop(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        way: &[(Span, &'static str)],
    ) -> Flow {
        let body = match typed.kind(at) {
            ExprKind::Loop { body, .. }
            | ExprKind::While { body, .. }
            | ExprKind::For { body, .. } => *body,
            _ => return Flow::end(CursorEnd::Unknown),
        };
        if !self.keeps_documents(typed, at, body) {
            return Flow::end(CursorEnd::Streamed);
        }
        if self.has_way_out(typed, at, body) {
            return Flow {
                end: CursorEnd::Streamed,
                is_bounded: true,
            };
        }
        let range = typed.body.expr(at).range;
        let file = self.world.defs.def(typed.def).file;
        let by = Span {
            file,
            range: crate::facts::TextRange {
                start: range.start,
                end: range.start + 3,
            },
        };
        self.drained(by, Drain::Loop, way)
    }

    /// Whether a loop's body puts documents into something that outlives the turn and is not emptied in it.
    pub(super) fn keeps_documents(
        &self,
        typed: &TypedBody<'_>,
        outer: ExprId,
        body: ExprId,
    ) -> bool {
        const KEEP: [&str; 8] = [
            "push",
            "push_back",
            "push_front",
            "insert",
            "extend",
            "append",
            "push_str",
            "add",
        ];
        const EMPTY: [&str; 7] = [
            "clear",
            "drain",
            "truncate",
            "pop",
            "pop_front",
            "split_off",
            "take",
        ];
        let start = typed.body.expr(outer).range.start;
        let all = typed.descendants(body);
        let keeper = |id: ExprId| -> Option<LocalId> {
            let mut at = id;
            loop {
                match typed.kind(at) {
                    ExprKind::Local(local) => {
                        if typed.body.locals[local.index()].range.start < start {
                            return Some(*local);
                        }
                        // A guard or an entry taken within the turn stands for what it was taken from.
                        match typed.bindings[local.index()] {
                            Binding::Let(Some(from), _) | Binding::Match(from, _) if from != at => {
                                at = from;
                            }
                            _ => return None,
                        }
                    }
                    ExprKind::Field { base, .. } => at = *base,
                    ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => at = *expr,
                    ExprKind::Method { receiver, name, .. }
                        if matches!(
                            name.as_str(),
                            "entry"
                                | "or_insert_with"
                                | "or_default"
                                | "or_insert"
                                | "get_or_insert_with"
                                | "get_or_insert"
                                | "get_or_insert_default"
                                | "lock"
                                | "unwrap"
                                | "expect"
                                | "borrow_mut"
                                | "write"
                                | "get_mut"
                                | "as_mut"
                        ) =>
                    {
                        at = *receiver;
                    }
                    ExprKind::Await(expr) | ExprKind::Try(expr) => at = *expr,
                    _ => return None,
                }
            }
        };
        let mut kept: Vec<LocalId> = Vec::new();
        let grows = |it: ExprId| self.grows(&typed.types.exprs[it.index()]);
        for id in &all {
            let grown = match typed.kind(*id) {
                ExprKind::Method {
                    receiver,
                    name,
                    args,
                    ..
                } if !args.is_empty()
                    && (KEEP.contains(&name.as_str()) && grows(*receiver)
                        || self.is_kept_by_method(typed, *id)) =>
                {
                    Some(*receiver)
                }
                ExprKind::Assign { op, target, .. } if op == "+=" && grows(*target) => {
                    Some(*target)
                }
                ExprKind::Format { path, before, .. } => {
                    let name = path.segments.last().map_or("", |it| it.name.as_str());
                    let into = before.first().filter(|it| grows(**it));
                    into.filter(|_| matches!(name, "write" | "writeln"))
                        .copied()
                }
                _ => None,
            };
            kept.extend(grown.and_then(keeper));
        }
        kept.retain(|local| {
            !all.iter().any(|id| match typed.kind(*id) {
                ExprKind::Method { receiver, name, .. } => {
                    EMPTY.contains(&name.as_str()) && keeper(*receiver) == Some(*local)
                }
                ExprKind::Call { args, callee } => {
                    let is_take = matches!(typed.kind(*callee), ExprKind::Path(path)
                        if path.segments.last().is_some_and(|it| it.name == "take" || it.name == "replace" || it.name == "swap"));
                    // A function that is handed `&mut batch` may write it out and empty it.
                    let may_empty = |it: &ExprId| is_take || matches!(typed.kind(*it), ExprKind::Ref { mutable: true, .. });
                    args.iter().any(|it| may_empty(it) && keeper(*it) == Some(*local))
                }
                ExprKind::Assign { op, target, .. } => op == "=" && keeper(*target) == Some(*local) && matches!(typed.kind(*target), ExprKind::Local(_)),
                _ => false,
            })
        });
        !kept.is_empty()
    }

    /// `report.add(user)`: a method of the program that does nothing but put its argument into a collection of its
    /// own.
    fn is_kept_by_method(&self, typed: &TypedBody<'_>, call: ExprId) -> bool {
        let Some(callee) = typed.types.callees.get(&call).filter(|it| !it.is_dynamic) else {
            return false;
        };
        let Some(body) = self.bodies.get(callee.def) else {
            return false;
        };
        let ExprKind::Block { stmts, tail, .. } = body.kind(body.body.root) else {
            return false;
        };
        let only = match (stmts.as_slice(), tail) {
            ([Stmt::Expr(only)], None) | ([], Some(only)) => *only,
            _ => return false,
        };
        let ExprKind::Method {
            receiver,
            name,
            args,
            ..
        } = body.kind(only)
        else {
            return false;
        };
        let is_own = matches!(body.kind(*receiver), ExprKind::Field { base, .. }
            if matches!(body.kind(*base), ExprKind::Local(local)
                if body.body.locals[local.index()].name == "self"));
        is_own
            && matches!(name.as_str(), "push" | "push_back" | "insert" | "extend")
            && !args.is_empty()
            && self.is_collection(&body.types.exprs[receiver.index()])
    }

    /// Whether a value of the type takes more room with each value that is put in. What is not known does not count.
    pub(super) fn is_collection(&self, ty: &Ty) -> bool {
        self.leads_to(ty, |it| self.roles.growing.contains(&it))
    }

    /// The same for what is appended to: a text counts too.
    pub(super) fn grows(&self, ty: &Ty) -> bool {
        let text = self.world.lang.string;
        self.leads_to(ty, |it| {
            Some(it) == text || self.roles.growing.contains(&it)
        })
    }

    /// Whether a type, what is in a `Result` of it or what it derefs to is one of those.
    fn leads_to(&self, ty: &Ty, is_one: impl Fn(DefId) -> bool) -> bool {
        let mut at = Some(ty.clone());
        for _ in 0..4 {
            let Some(ty) = at else { return false };
            if ty.adt().is_some_and(&is_one) {
                return true;
            }
            if let Ty::Adt(def, args) = &ty
                && Some(*def) == self.world.lang.result
            {
                at = args.first().cloned();
                continue;
            }
            at = self.world.deref(&ty);
        }
        false
    }
}
