//! Loops over a cursor: `for`, `while let`, `loop`, and closures that an adapter runs for each document.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::models::Consumption;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::defs::DefId;
use crate::program::types::Ty;
use crate::program::values::{Step, Value};

/// How many values are looked at to find out what a stream comes from.
const MAX_VALUES: usize = 64;

/// A loop over a cursor, or a closure that an adapter runs for each document.
pub(super) struct Turn {
    pub(super) at: ExprId,
    pub(super) body: ExprId,
}

impl<'a> Program<'a> {
    /// Loops over cursors and closures that run for each document of one.
    pub(super) fn cursor_turns(&self, typed: &TypedBody<'a>) -> Vec<Turn> {
        let mut found = Vec::new();
        for index in 0..typed.body.exprs.len() {
            let at = ExprId(index as u32);
            match typed.kind(at) {
                ExprKind::For { iter, body, .. } if self.is_over_cursor(typed, *iter) => {
                    found.push(Turn { at, body: *body });
                }
                ExprKind::While { cond, body, .. } if self.asks_cursor(typed, *cond, at) => {
                    found.push(Turn { at, body: *body });
                }
                ExprKind::Loop { body, .. } if self.asks_cursor(typed, *body, at) => {
                    found.push(Turn { at, body: *body });
                }
                ExprKind::Method { receiver, args, .. } => {
                    let callee = typed.types.callees.get(&at).map(|it| it.def);
                    let each = callee
                        .and_then(|it| self.roles.repeats.get(&it))
                        .and_then(|it| args.get(*it));
                    if let Some(body) = each
                        && self.is_over_cursor(typed, *receiver)
                    {
                        found.push(Turn {
                            at: *body,
                            body: *body,
                        });
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Whether `root` asks an older cursor for its next document, with no loop between it and `outer`.
    fn asks_cursor(&self, typed: &TypedBody<'a>, root: ExprId, outer: ExprId) -> bool {
        typed.descendants(root).into_iter().any(|id| {
            let ExprKind::Method { receiver, .. } = typed.kind(id) else {
                return false;
            };
            let callee = typed.types.callees.get(&id).map(|it| it.def);
            let is_next =
                callee.is_some_and(|it| self.roles.consume.get(&it) == Some(&Consumption::One));
            let is_older = root_local(typed, *receiver).is_some_and(|it| {
                typed.body.locals[it.index()].range.start < typed.body.expr(outer).range.start
            });
            is_next
                && is_older
                && innermost_loop(typed, id) == Some(outer)
                && self.is_over_cursor(typed, *receiver)
        })
    }

    /// Whether an expression is a cursor or a stream of its documents, one by one.
    fn is_over_cursor(&self, typed: &TypedBody<'a>, at: ExprId) -> bool {
        let mut pending = vec![self.value(typed.def, at)];
        for _ in 0..MAX_VALUES {
            let Some(value) = pending.pop() else { break };
            let Some(typed) = self.typed(&value) else {
                continue;
            };
            if self.is_cursor_type(&typed.types.exprs[value.expr.index()]) {
                return true;
            }
            pending.extend(self.source(typed, &value));
        }
        false
    }

    /// What a value that is no cursor itself may hand on the documents of.
    fn source(&self, typed: &TypedBody<'a>, value: &Value) -> Vec<Value> {
        let on = |expr: ExprId| {
            vec![Value {
                expr,
                ..value.clone()
            }]
        };
        let callee = typed.types.callees.get(&value.expr).map(|it| it.def);
        match (
            typed.kind(value.expr),
            callee.filter(|it| self.world.defs.is_stub(*it)),
        ) {
            (ExprKind::Method { receiver, name, .. }, Some(def)) => {
                let is_handed_on = self.is_adapter(def) && !name.contains("chunk");
                if is_handed_on {
                    on(*receiver)
                } else {
                    Vec::new()
                }
            }
            // `Box::pin(stream)`, `pin!(stream)`.
            (ExprKind::Call { args, .. }, Some(_)) | (ExprKind::Macro { args, .. }, _) => {
                match args.as_slice() {
                    [arg] => on(*arg),
                    _ => Vec::new(),
                }
            }
            _ => match self.step(value) {
                Step::To(values) => values,
                _ => Vec::new(),
            },
        }
    }

    /// Whether a method of a stream or an iterator gives the same documents one by one, changed or fewer.
    fn is_adapter(&self, def: DefId) -> bool {
        let consumed = self.roles.consume.get(&def);
        matches!(consumed, Some(Consumption::Same | Consumption::Bounded))
            || consumed.is_none() && self.roles.repeats.contains_key(&def)
    }

    pub(crate) fn is_cursor_type(&self, ty: &Ty) -> bool {
        let is_batched = |it: &Ty| {
            it.adt()
                .is_some_and(|it| self.world.defs.def(it).name.contains("Chunk"))
        };
        let is_wrapped = ty.adt().is_some_and(|it| {
            Some(it) == self.world.lang.result || Some(it) == self.world.lang.option
        });
        let is_future = matches!(ty, Ty::Future(_));
        !is_wrapped
            && !is_future
            && self.holds(ty, 0, &|it| self.is_cursor(it))
            && !self.holds(ty, 0, &is_batched)
    }

    /// Cursors over the driver's own types (indexes, collections) are short by nature.
    fn is_cursor(&self, ty: &Ty) -> bool {
        const CURSORS: [&str; 4] = [
            "Cursor",
            "SessionCursor",
            "SessionCursorStream",
            "SessionCursorIter",
        ];
        let is_of_driver = |it: DefId| self.world.defs.krate_of(it).name == "mongodb";
        let is_cursor = |it: DefId| {
            is_of_driver(it) && CURSORS.contains(&self.world.defs.def(it).name.as_str())
        };
        let is_listing = ty
            .args()
            .iter()
            .any(|it| it.adt().is_some_and(is_of_driver));
        ty.adt().is_some_and(is_cursor) && !is_listing
    }

    /// Whether a type, or a type within the adapters and boxes around it, is such a one.
    fn holds(&self, ty: &Ty, depth: u32, is: &dyn Fn(&Ty) -> bool) -> bool {
        let is_adapter = ty.adt().is_none_or(|it| self.world.defs.is_stub(it));
        is(ty)
            || is_adapter && depth < 8 && ty.args().iter().any(|it| self.holds(it, depth + 1, is))
    }
}

/// The variable that a chain of fields and methods starts from.
pub(crate) fn root_local(typed: &TypedBody<'_>, at: ExprId) -> Option<LocalId> {
    let mut at = at;
    loop {
        at = match typed.kind(at) {
            ExprKind::Local(local) => return Some(*local),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Await(expr)
            | ExprKind::Try(expr) => *expr,
            ExprKind::Method { receiver, .. } => *receiver,
            _ => return None,
        };
    }
}

/// The innermost loop around an expression.
pub(crate) fn innermost_loop(typed: &TypedBody<'_>, at: ExprId) -> Option<ExprId> {
    typed.ancestors(at).find(|it| {
        matches!(
            typed.kind(*it),
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
        )
    })
}
