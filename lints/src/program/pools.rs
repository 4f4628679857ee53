//! Pools of things that are pools already.

mod filled;

use crate::facts::{ExprId, ExprKind, ItemKind};
use crate::program::Program;
use crate::program::defs::{DefId, DefKind};
use crate::tree::Span;

/// Several Clients where one would do.
#[derive(Clone, Debug)]
pub struct ClientPool {
    /// The line that declares it.
    pub span: Span,
    /// What it is.
    pub kind: PoolKind,
}

/// How several Clients come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoolKind {
    /// The items of a pool (`bb8`, `deadpool`, `mobc`, `r2d2`).
    Managed,
    /// One for each thread.
    PerThread,
    /// A list.
    List,
}

impl Program<'_> {
    /// Every pool, list or thread-local of Clients, in no order.
    pub fn client_pools(&self) -> Vec<ClientPool> {
        let defs = &self.world.defs;
        let mut found = Vec::new();
        for index in 0..defs.all.len() {
            let def = DefId(index as u32);
            if defs.is_stub(def) || defs.def(def).is_test {
                continue;
            }
            match (&defs.item(def).kind, defs.def(def).kind) {
                (
                    ItemKind::Static {
                        ty,
                        macro_name: Some(name),
                        ..
                    },
                    DefKind::Static,
                ) if name == "thread_local"
                    && self
                        .held(&self.world.ty(ty, &self.world.scope(def)))
                        .is_some() =>
                {
                    found.push(ClientPool {
                        span: defs.span(def),
                        kind: PoolKind::PerThread,
                    });
                }
                (ItemKind::Impl { .. }, DefKind::Impl) => {
                    found.extend(self.managed_item(def).map(|span| ClientPool {
                        span,
                        kind: PoolKind::Managed,
                    }));
                }
                _ => {}
            }
        }
        let mut lists = self.client_lists();
        lists.extend(self.filled_lists());
        lists.sort_unstable();
        lists.dedup();
        found.extend(lists.into_iter().map(|span| ClientPool {
            span,
            kind: PoolKind::List,
        }));
        found
    }

    /// `type Connection = Client` in the implementation of a pool's manager.
    fn managed_item(&self, def: DefId) -> Option<Span> {
        let of = self.world.impls.get(def)?.of.as_ref()?.of;
        if !self.roles.managers.contains(&of) {
            return None;
        }
        let scope = self.world.scope(def);
        self.world
            .defs
            .members(def)
            .iter()
            .copied()
            .find_map(|member| {
                let ItemKind::TypeAlias { ty: Some(ty), .. } = &self.world.defs.item(member).kind
                else {
                    return None;
                };
                self.held(&self.world.ty(ty, &scope))
                    .map(|_| self.world.defs.span(member))
            })
    }

    /// Lists written out whose elements are new Clients to the same place.
    fn client_lists(&self) -> Vec<Span> {
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                let ExprKind::Array { elems, .. } = typed.kind(at) else {
                    continue;
                };
                // What a loop goes through is gone after it.
                let parent = typed.body.parent(at).map(|it| typed.kind(it));
                if matches!(parent, Some(ExprKind::For { .. })) {
                    continue;
                }
                let mut places: Vec<String> = elems
                    .iter()
                    .filter_map(|it| self.place_of_element(&self.value(typed.def, *it)))
                    .collect();
                let all = places.len();
                places.sort();
                places.dedup();
                if places.len() < all {
                    found.push(self.span_of(typed.def, at));
                }
            }
        }
        found
    }

    fn place_of_element(&self, value: &crate::program::values::Value) -> Option<String> {
        let origins = self.origins(value);
        let [(origin, _)] = origins.as_slice() else {
            return None;
        };
        self.destination(self.typed(origin)?, origin)
    }
}
