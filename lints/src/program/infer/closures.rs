//! Types of closures: parameters that are given, and what calling one gives.

use std::rc::Rc;

use crate::facts::{ExprId, ExprKind, PatId, TypeRef};
use crate::program::infer::Infer;
use crate::program::types::Ty;

impl Infer<'_, '_> {
    pub(crate) fn closure(
        &mut self,
        id: ExprId,
        params: &[(PatId, TypeRef)],
        ret: Option<&TypeRef>,
        is_async: bool,
        body: ExprId,
        given: &[Ty],
    ) -> Ty {
        for (index, (pat, ty)) in params.iter().enumerate() {
            let written = self.ty(ty);
            let given = given.get(index).cloned().unwrap_or(Ty::Unknown);
            let ty = if written.has_unknown() {
                written.merge(&given)
            } else {
                written
            };
            self.bind(*pat, &ty);
        }
        let outer = self.ret.clone();
        let wanted = ret.map_or(Ty::Unknown, |it| self.ty(it));
        self.ret = wanted.clone();
        self.expr(body, &wanted);
        self.ret = outer;
        let _ = is_async;
        Ty::Closure(self.def, id)
    }

    /// What calling a closure gives.
    pub(crate) fn closure_result(&self, id: ExprId) -> Ty {
        let ExprKind::Closure {
            body,
            ret,
            is_async,
            ..
        } = &self.body.expr(id).kind
        else {
            return Ty::Unknown;
        };
        let found = match ret {
            Some(ret) => self.ty(ret),
            None => self.out.exprs[body.index()].clone(),
        };
        if *is_async {
            Ty::Future(Rc::new(found))
        } else {
            found
        }
    }
}
