//! Types of blocks: their statements, their tail, and the values that leave a loop.

use std::rc::Rc;

use crate::facts::{BlockKind, ExprId, ExprKind, Name, Stmt};
use crate::program::infer::{Infer, join};
use crate::program::types::{Bound, Ty, no_args};

impl Infer<'_, '_> {
    pub(super) fn block(
        &mut self,
        kind: BlockKind,
        stmts: &[Stmt],
        tail: Option<ExprId>,
        expected: &Ty,
    ) -> Ty {
        let outer = self.ret.clone();
        let wanted = match (kind, expected) {
            (BlockKind::Async, Ty::Future(output)) => (**output).clone(),
            (BlockKind::Async | BlockKind::Stream, _) => Ty::Unknown,
            _ => expected.clone(),
        };
        if matches!(kind, BlockKind::Async | BlockKind::Stream) {
            self.ret = wanted.clone();
        }
        let mut diverges = false;
        for stmt in stmts {
            match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                    ..
                } => {
                    let written = ty.as_ref().map_or(Ty::Unknown, |it| self.ty(it));
                    let found = init.map_or(Ty::Unknown, |it| self.expr(it, &written));
                    diverges |= found == Ty::Never;
                    let ty = if written.has_unknown() {
                        written.merge(&found)
                    } else {
                        written
                    };
                    self.bind(*pat, &ty);
                    otherwise.map(|it| self.free(it));
                }
                Stmt::Expr(expr) => diverges |= self.free(*expr) == Ty::Never,
                Stmt::Item(_) => {}
            }
        }
        let value = match tail {
            Some(tail) => self.expr(tail, &wanted),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        self.ret = outer;
        match kind {
            BlockKind::Plain | BlockKind::Unsafe => value,
            BlockKind::Async => Ty::Future(Rc::new(value)),
            BlockKind::Stream => self.stream_of_yields(),
        }
    }

    pub(super) fn stream_of_yields(&self) -> Ty {
        match self.world.lang.stream {
            Some(of) => Ty::Bounds(Rc::from([Bound {
                of,
                args: no_args(),
                bindings: Rc::from([(Name::new("Item"), Ty::Unknown)]),
            }])),
            None => Ty::Unknown,
        }
    }

    /// The value with which a `loop` is left.
    pub(super) fn break_value(&self, body: ExprId) -> Option<Ty> {
        let mut stack = vec![body];
        let mut result = None;
        while let Some(id) = stack.pop() {
            match &self.body.expr(id).kind {
                ExprKind::Break {
                    value: Some(value), ..
                } => {
                    let ty = self.out.exprs[value.index()].clone();
                    result = Some(result.map_or(ty.clone(), |it: Ty| join(&it, &ty)));
                }
                ExprKind::Break { value: None, .. } => result = result.or(Some(Ty::unit())),
                ExprKind::Closure { .. } => {}
                kind => kind.for_each_child(|it| stack.push(it)),
            }
        }
        result
    }
}
