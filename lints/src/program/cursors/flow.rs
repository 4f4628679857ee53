//! What becomes of a cursor: followed forward through variables, calls, returns and loops to where it ends.

mod calls;
mod exits;
mod given;
mod kept;
mod limits;
mod places;

use std::cell::Cell;

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::program::Program;
use crate::program::values::Value;
use crate::tree::Span;

/// What becomes of a cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorEnd {
    /// Nothing that is known.
    Unknown,
    /// Handed out as a stream, or worked through document by document.
    Streamed,
    /// Asked for one document.
    One(Span),
    /// Every document is taken into memory.
    Drained {
        /// The call or loop that does it.
        by: Span,
        /// What it does, for the label.
        how: Drain,
        /// Calls and returns on the way there.
        way: Vec<(Span, &'static str)>,
    },
}

/// How a cursor is drained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drain {
    /// `collect` and its kin.
    Collect,
    /// A loop that keeps every document.
    Loop,
    /// Documents are only counted.
    Count,
}

/// The end of a flow, and whether a bound was met on the way.
pub(crate) struct Flow {
    pub(crate) end: CursorEnd,
    pub(crate) is_bounded: bool,
}

impl Flow {
    fn end(end: CursorEnd) -> Flow {
        Flow {
            end,
            is_bounded: false,
        }
    }

    fn rank(&self) -> u32 {
        match self.end {
            CursorEnd::Unknown => 0,
            CursorEnd::One(_) => 1,
            CursorEnd::Streamed => 2,
            CursorEnd::Drained { .. } => 3,
        }
    }

    /// Of several uses the one that takes most counts; a bound on any is a bound.
    fn or(self, other: Flow) -> Flow {
        let is_bounded = self.is_bounded || other.is_bounded;
        let worse = if other.rank() > self.rank() {
            other
        } else {
            self
        };
        Flow {
            is_bounded,
            ..worse
        }
    }
}

const MAX_STEPS: u32 = 400;

impl Program<'_> {
    /// Follows what a call makes.
    pub(crate) fn flow_from(&self, value: &Value) -> Flow {
        let steps = Cell::new(0);
        self.flow(value, &steps, &mut Vec::new())
    }

    fn flow(&self, value: &Value, steps: &Cell<u32>, way: &mut Vec<(Span, &'static str)>) -> Flow {
        steps.set(steps.get() + 1);
        let Some(typed) = self.typed(value).filter(|_| steps.get() < MAX_STEPS) else {
            return Flow::end(CursorEnd::Unknown);
        };
        let at = value.expr;
        let Some(parent) = typed.body.parent(at) else {
            return self.returned_to(typed, value, steps, way);
        };
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        match typed.kind(parent) {
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Ref { .. }
            | ExprKind::Deref(_)
            | ExprKind::Cast { .. } => self.flow(&on(parent), steps, way),
            ExprKind::Block { stmts, tail, .. } => {
                if *tail == Some(at) {
                    return self.flow(&on(parent), steps, way);
                }
                for stmt in stmts {
                    if let Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = stmt
                        && *init == at
                    {
                        return self.flow_pattern(typed, value, *pat, steps, way);
                    }
                }
                Flow::end(CursorEnd::Unknown)
            }
            ExprKind::If { cond, .. } if *cond != at => self.flow(&on(parent), steps, way),
            ExprKind::Let { pat, value: from } if *from == at => {
                self.flow_pattern(typed, value, *pat, steps, way)
            }
            ExprKind::Match { value: from, arms } => {
                if *from == at {
                    let mut flow = Flow::end(CursorEnd::Unknown);
                    for arm in arms {
                        flow = flow.or(self.flow_pattern(typed, value, arm.pat, steps, way));
                    }
                    return flow;
                }
                self.flow(&on(parent), steps, way)
            }
            ExprKind::Assign {
                op,
                target,
                value: from,
            } if *from == at && op == "=" => match typed.kind(*target) {
                ExprKind::Local(local) => {
                    self.flow_local(typed, value, *local, Some(parent), steps, way)
                }
                _ => Flow::end(CursorEnd::Unknown),
            },
            ExprKind::Return(_) => self.returned_to(typed, value, steps, way),
            ExprKind::Break { .. } => Flow::end(CursorEnd::Unknown),
            ExprKind::For { iter, .. } if *iter == at => self.flow_loop(typed, parent, way),
            ExprKind::Method { receiver, .. } if *receiver == at => {
                self.flow_method(typed, value, parent, steps, way)
            }
            ExprKind::Method { .. } | ExprKind::Call { .. } => {
                self.flow_argument(typed, value, parent, steps, way)
            }
            ExprKind::Closure { .. } => self.flow_out_of_closure(typed, value, parent, steps, way),
            ExprKind::Tuple(elems) => self.flow_tuple(typed, value, parent, elems, steps, way),
            ExprKind::Struct { fields, .. } => {
                let field = fields.iter().find(|it| it.1 == at);
                match (typed.types.exprs[parent.index()].adt(), field) {
                    (Some(owner), Some((name, _))) => self.flow_field(owner, name, steps, way),
                    _ => Flow::end(CursorEnd::Unknown),
                }
            }
            ExprKind::Macro { path, args, .. } => {
                match path.segments.last().map_or("", |it| it.name.as_str()) {
                    "join" | "try_join" => self.flow_tuple(typed, value, parent, args, steps, way),
                    // The project's own `try!`: what it gives is what was in the `Result`.
                    _ if self.carries_cursor(&typed.types.exprs[parent.index()], 0) => {
                        self.flow(&on(parent), steps, way)
                    }
                    _ => self.flow_into_macro(typed, value, parent, args, steps, way),
                }
            }
            _ => Flow::end(CursorEnd::Unknown),
        }
    }

    fn drained(&self, by: Span, how: Drain, way: &[(Span, &'static str)]) -> Flow {
        Flow::end(CursorEnd::Drained {
            by,
            how,
            way: way.to_vec(),
        })
    }
}
