//! Which values a variable may have at a place: straight-line code and branches are told apart.

use crate::facts::{BlockKind, ExprId, ExprKind, LocalId, Stmt};
use crate::program::bodies::TypedBody;

/// What a variable may hold at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assigned {
    /// What it was bound to at first may still be there.
    pub(crate) keeps_first: bool,
    /// Values that were assigned to it since, each as the right-hand side.
    pub(crate) values: Vec<ExprId>,
    /// Where the last assignment ends that nothing goes around; what was done to the value before is lost.
    pub(crate) since: u32,
}

/// How an assignment and a place lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// Each way to the place leads through the assignment.
    Before,
    /// Some ways do.
    MayBeBefore,
    Never,
}

impl TypedBody<'_> {
    /// What a variable may hold where `used` stands, as far as assignments to the whole of it go.
    pub(crate) fn assigned_at(&self, local: LocalId, used: ExprId) -> Assigned {
        let mut assigned = Assigned {
            keeps_first: true,
            values: Vec::new(),
            since: 0,
        };
        for target in &self.uses[local.index()] {
            let Some(assign) = self.body.parent(*target) else {
                continue;
            };
            let ExprKind::Assign {
                op,
                target: to,
                value,
            } = self.kind(assign)
            else {
                continue;
            };
            if op != "=" || to != target {
                continue;
            }
            match self.order(local, assign, used) {
                Order::Before => {
                    assigned = Assigned {
                        keeps_first: false,
                        values: vec![*value],
                        since: self.body.expr(assign).range.end,
                    };
                }
                Order::MayBeBefore => assigned.values.push(*value),
                Order::Never => {}
            }
        }
        assigned
    }

    fn order(&self, local: LocalId, assign: ExprId, used: ExprId) -> Order {
        let place = self.body.expr(used).range;
        let range = self.body.expr(assign).range;
        let mut inner = assign;
        let mut is_sure = range.end <= place.start;
        for outer in self.ancestors(assign) {
            let is_common = self.body.expr(outer).range.contains(place);
            let kind = self.kind(outer);
            match kind {
                ExprKind::If { cond, .. } if *cond != inner => {
                    if is_common && range.end <= place.start && !self.contains(*cond, used) {
                        // The other branch.
                        return self.through_a_loop(local, outer, used);
                    }
                    is_sure = false;
                }
                ExprKind::Match { value, .. } if *value != inner => {
                    if is_common && range.end <= place.start {
                        return self.through_a_loop(local, outer, used);
                    }
                    is_sure = false;
                }
                ExprKind::Closure { .. }
                | ExprKind::Block {
                    kind: BlockKind::Async | BlockKind::Stream,
                    ..
                } if !is_common => return Order::MayBeBefore,
                ExprKind::While { .. } | ExprKind::For { .. } | ExprKind::Loop { .. } => {
                    is_sure &= is_common;
                }
                ExprKind::Binary { op, left, .. }
                    if (op == "&&" || op == "||") && *left != inner =>
                {
                    is_sure = false;
                }
                ExprKind::Block { stmts, .. } => {
                    let is_otherwise = stmts.iter().any(
                        |it| matches!(it, Stmt::Let { otherwise: Some(it), .. } if *it == inner),
                    );
                    is_sure &= !is_otherwise;
                }
                _ => {}
            }
            if is_common {
                return match (is_sure, range.end <= place.start) {
                    (true, _) => Order::Before,
                    (false, true) => Order::MayBeBefore,
                    (false, false) => self.through_a_loop(local, outer, used),
                };
            }
            inner = outer;
        }
        Order::MayBeBefore
    }

    /// Whether a later turn of a loop may bring the assignment before the place: `outer` holds both.
    fn through_a_loop(&self, local: LocalId, outer: ExprId, used: ExprId) -> Order {
        let bound = self.body.locals[local.index()].range;
        let is_loop = |it: ExprId| {
            matches!(
                self.kind(it),
                ExprKind::While { .. }
                    | ExprKind::For { .. }
                    | ExprKind::Loop { .. }
                    | ExprKind::Closure { .. }
            ) && !self.body.expr(it).range.contains(bound)
        };
        let mut around = std::iter::once(outer).chain(self.ancestors(outer));
        let holds = |it: ExprId| {
            self.body
                .expr(it)
                .range
                .contains(self.body.expr(used).range)
        };
        if around.any(|it| is_loop(it) && holds(it)) {
            Order::MayBeBefore
        } else {
            Order::Never
        }
    }

    fn contains(&self, outer: ExprId, inner: ExprId) -> bool {
        let range = self.body.expr(inner).range;
        self.body.expr(outer).range.contains(range)
    }
}
