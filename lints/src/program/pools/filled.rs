//! Lists of Clients that a loop fills.

use crate::facts::{ExprId, ExprKind, LocalId, Name, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::construct::Construction;
use crate::program::defs::{DefId, Defs};
use crate::program::holders::Held;
use crate::program::operations::{innermost_loop, root_local};
use crate::tree::Span;

impl<'a> Program<'a> {
    /// Where lists are declared that are filled with new Clients to the same place, one a turn: the field that keeps the
    /// list, else its variable.
    pub(super) fn filled_lists(&self) -> Vec<Span> {
        let repeated: Vec<&Construction<'a>> = self
            .constructions()
            .iter()
            .filter(|it| !it.is_test && it.reach.entry.is_none() && it.reach.in_loop.is_some())
            .collect();
        if repeated.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                let list = self
                    .pushed_to(typed, at, &repeated)
                    .or_else(|| self.collected_into(typed, at, &repeated));
                found.extend(list.map(|it| self.list_declared(typed, it)));
            }
        }
        found
    }

    /// `list.push(client)` in a loop.
    fn pushed_to(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        repeated: &[&Construction<'a>],
    ) -> Option<LocalId> {
        const PUTS: [&str; 3] = ["push", "push_back", "push_front"];
        let ExprKind::Method {
            receiver,
            name,
            args,
            ..
        } = typed.kind(at)
        else {
            return None;
        };
        let ([arg], true) = (args.as_slice(), PUTS.contains(&name.as_str())) else {
            return None;
        };
        let list = root_local(typed, *receiver)?;
        let is_older = typed.body.locals[list.index()].range.start
            < typed.body.expr(innermost_loop(typed, at)?).range.start;
        let is_handle = self
            .held(&typed.types.exprs[arg.index()])
            .is_some_and(|it| it.0 == Held::Itself);
        if !is_older || !is_handle {
            return None;
        }
        let origins = self.origins(&self.value(typed.def, *arg));
        let is_new = origins.iter().any(|(origin, _)| {
            let is_it = |it: &&Construction<'_>| it.code.def == origin.def && it.at == origin.expr;
            repeated.iter().any(is_it)
        });
        is_new.then_some(list)
    }

    /// `let list = (0..n).map(|_| connect()).collect()`, also through `join_all`.
    fn collected_into(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        repeated: &[&Construction<'a>],
    ) -> Option<LocalId> {
        let ExprKind::Block { stmts, .. } = typed.kind(at) else {
            return None;
        };
        stmts.iter().find_map(|it| {
            let Stmt::Let {
                pat,
                init: Some(init),
                ..
            } = it
            else {
                return None;
            };
            let PatKind::Bind { local, .. } = typed.body.pat(*pat).kind else {
                return None;
            };
            let is_list = self.is_list_of_handles(&typed.types.locals[local.index()]);
            let inner = is_list.then(|| typed.descendants(*init))?;
            let is_new = repeated.iter().any(|it| {
                let turn = it.reach.in_loop.as_ref().map(|it| (it.0.code.def, it.0.at));
                turn.is_some_and(|(def, turn)| {
                    def == typed.def
                        && inner.contains(&turn)
                        && !matches!(
                            typed.kind(turn),
                            ExprKind::For { .. } | ExprKind::While { .. } | ExprKind::Loop { .. }
                        )
                })
            });
            is_new.then_some(local)
        })
    }

    fn is_list_of_handles(&self, ty: &crate::program::types::Ty) -> bool {
        const LISTS: [&str; 3] = ["Vec", "VecDeque", "LinkedList"];
        let is_list = ty
            .adt()
            .is_some_and(|it| LISTS.contains(&self.world.defs.def(it).name.as_str()));
        let item = ty.args().first().and_then(|it| self.held(it));
        is_list && item.is_some_and(|it| it.0 == Held::Itself)
    }

    /// The line that declares a list: the field that it is put into, else the variable.
    fn list_declared(&self, typed: &TypedBody<'a>, list: LocalId) -> Span {
        let field = typed.uses[list.index()].iter().find_map(|used| {
            match typed.kind(typed.body.parent(*used)?) {
                ExprKind::Struct { fields, .. } => {
                    let (name, _) = fields.iter().find(|it| it.1 == *used)?;
                    let parent = typed.body.parent(*used)?;
                    self.field_declared(typed.types.exprs[parent.index()].adt()?, name)
                }
                _ => None,
            }
        });
        let file = self.world.defs.def(typed.def).file;
        field.unwrap_or_else(|| Defs::place(file, typed.body.locals[list.index()].range))
    }

    fn field_declared(&self, owner: DefId, name: &Name) -> Option<Span> {
        let field = self.world.defs.field(owner, name)?;
        let is_ours = !self.world.defs.is_stub(owner);
        is_ours.then(|| Defs::place(self.world.defs.def(owner).file, field.range))
    }
}
