//! A Client that a factory closure builds, moved out of the closure.

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{BlockKind, ExprId, ExprKind, TextRange};
use crate::program::{Construction, Program};

/// Builds the Client before the statement that the factory stands in, and moves clones of it into each worker.
pub fn hoist(program: &Program<'_>, it: &Construction<'_>) -> Option<Fix> {
    let (entry, way) = it.reach.entry.as_ref()?;
    let factory = entry.code.closure?;
    let site = Site::new(program, entry.code.def, factory)?;
    let is_here = |at: &ExprId| site.range(factory).contains(site.range(*at));
    let at = if it.code.def == entry.code.def {
        it.at
    } else {
        // The call in the factory that leads to the construction.
        way.iter()
            .find(|edge| edge.from.def == entry.code.def && edge.to.closure.is_none())?
            .at
    };
    if !is_here(&at) {
        return None;
    }
    let built = Built::of(site, at)?;
    let range = site.range(built.whole);
    let captures = site.captures(factory, built.whole)?;
    let declared = site.fresh("client");
    let statement = site.statement(factory)?;
    let value = built.text(site, site.is_async(factory))?;
    let line = site.line_like(statement.range.start);
    let mut edits = vec![
        site.insert(
            statement.range.start,
            format!("let {declared} = {value};{line}"),
        ),
        site.replace(range, format!("{declared}.clone()")),
    ];
    edits.extend(site.moving(factory, &captures)?);
    let fix = Fix::new(
        "build the `Client` before the factory, and move clones of it in",
        Applicability::Suggested,
        edits,
    );
    Some(fix.keeping_one())
}

/// What builds a handle, from the construction out to the handle itself.
struct Built {
    /// The handle.
    whole: ExprId,
    /// The future that is blocked on, and the call that blocks.
    blocked: Option<(ExprId, ExprId)>,
}

impl Built {
    fn of(site: Site<'_, '_>, at: ExprId) -> Option<Built> {
        let mut built = Built {
            whole: at,
            blocked: None,
        };
        while let Some(parent) = site.parent(built.whole) {
            let goes_on = match site.kind(parent) {
                ExprKind::Method {
                    receiver,
                    name,
                    args,
                    ..
                } => {
                    if name == "block_on" && args.contains(&built.whole) {
                        built.blocked = Some((built.whole, parent));
                        true
                    } else {
                        *receiver == built.whole
                            && (name == "unwrap" || name == "expect" || is_handle(site, parent))
                    }
                }
                ExprKind::Call { callee, args } => {
                    let blocks =
                        args.contains(&built.whole) && site.text(*callee).ends_with("block_on");
                    if blocks {
                        built.blocked = Some((built.whole, parent));
                    }
                    blocks
                }
                _ => false,
            };
            if !goes_on || built.is_stop(site, parent) {
                break;
            }
            built.whole = parent;
        }
        is_handle(site, built.whole).then_some(built)
    }

    /// Clones of a handle are what is wanted: nothing is climbed beyond one.
    fn is_stop(&self, site: Site<'_, '_>, parent: ExprId) -> bool {
        is_handle(site, self.whole) && !is_handle(site, parent)
    }

    /// The text that builds the handle outside: in async code it is waited for rather than blocked on.
    fn text(&self, site: Site<'_, '_>, is_async: bool) -> Option<String> {
        let whole = site.range(self.whole);
        let Some((future, call)) = self.blocked.filter(|_| is_async) else {
            let waits = site
                .typed
                .descendants(self.whole)
                .into_iter()
                .any(|it| matches!(site.kind(it), ExprKind::Await(_)));
            let is_fine = self.blocked.is_some() || !waits || is_async;
            return is_fine.then(|| site.text(self.whole).to_owned());
        };
        let rest = site.text_of(TextRange {
            start: site.range(call).end,
            end: whole.end,
        });
        Some(format!("{}.await{rest}", site.text(future)))
    }
}

fn is_handle(site: Site<'_, '_>, at: ExprId) -> bool {
    let ty = site.typed.types.exprs[at.index()].adt();
    ty.is_some_and(|it| site.program.roles.handles.contains(&it))
}

impl Site<'_, '_> {
    /// The variables from outside that the closure names, outside of what is moved out of it; none where what is moved
    /// names the closure's own, or leaves the closure.
    fn captures(&self, closure: ExprId, moved: ExprId) -> Option<Vec<ExprId>> {
        let outer = self.range(closure);
        let is_own = |it: ExprId| match self.kind(it) {
            ExprKind::Local(local) => {
                let bound = self.typed.body.locals[local.index()].range;
                let is_inner = self.range(moved).contains(bound);
                outer.contains(bound) && !is_inner
            }
            ExprKind::Try(_) | ExprKind::Return(_) => true,
            _ => false,
        };
        if self.typed.descendants(moved).into_iter().any(is_own) {
            return None;
        }
        let all = self.typed.descendants(closure).into_iter();
        let captured = all.filter(|it| match self.kind(*it) {
            ExprKind::Local(local) => {
                let bound = self.typed.body.locals[local.index()].range;
                !outer.contains(bound) && !self.range(moved).contains(self.range(*it))
            }
            _ => false,
        });
        Some(captured.collect())
    }

    /// Makes a closure own what it names; none where that would take away what is used later.
    fn moving(&self, closure: ExprId, captures: &[ExprId]) -> Option<Vec<Edit>> {
        let text = self.text(closure);
        let bars = text.find('|')?;
        if text[..bars].split_whitespace().any(|it| it == "move") {
            return Some(Vec::new());
        }
        let end = self.range(closure).end;
        let is_used_later = captures.iter().any(|it| match self.kind(*it) {
            ExprKind::Local(local) => self.typed.uses[local.index()]
                .iter()
                .any(|it| self.range(*it).start >= end),
            _ => false,
        });
        let at = self.range(closure).start + bars as u32;
        (!is_used_later).then(|| vec![self.insert(at, "move ")])
    }

    /// Whether code around an expression may wait.
    fn is_async(&self, at: ExprId) -> bool {
        let around = self.typed.ancestors(at).find_map(|it| match self.kind(it) {
            ExprKind::Block {
                kind: BlockKind::Async,
                ..
            } => Some(true),
            ExprKind::Closure { is_async, .. } => Some(*is_async),
            _ => None,
        });
        around.unwrap_or_else(|| {
            let function = self.program.world.defs.function(self.typed.def);
            function.is_some_and(|it| it.is_async)
        })
    }
}
