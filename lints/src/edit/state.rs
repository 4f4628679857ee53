//! The Client that an entry is given with its state, in place of one that is built there.

mod leftovers;

use crate::edit::site::Site;
use crate::edit::{Applicability, Fix};
use crate::facts::{BlockKind, ExprId, ExprKind, LocalId, Visibility};
use crate::models::Holds;
use crate::program::bodies::Binding;
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;
use crate::program::{Construction, Program};
use crate::tree::Span;

/// How many pointers may stand around a handle.
const POINTERS: usize = 4;

/// Takes the Client from the state that the entry gets; none where the state has none, or more than one.
pub fn from_state(program: &Program<'_>, it: &Construction<'_>) -> Option<Fix> {
    let (entry, _) = it.reach.entry.as_ref()?;
    let is_in_entry = entry.code.def == it.code.def && it.code.closure.is_none();
    let site = Site::new(program, it.code.def, it.at).filter(|_| is_in_entry)?;
    // What an async block names, it may take along.
    let is_captured = site.typed.ancestors(it.at).any(|it| {
        matches!(
            site.kind(it),
            ExprKind::Block {
                kind: BlockKind::Async | BlockKind::Stream,
                ..
            }
        )
    });
    let client = site.typed.types.callees.get(&it.at)?.on.adt()?;
    let whole = site.chain(it.at);
    let is_client = site.typed.types.exprs[whole.index()].adt() == Some(client);
    if is_captured || !is_client || !program.roles.handles.contains(&client) {
        return None;
    }
    let mut found = site.given(client).into_iter();
    let (Some(given), None) = (found.next(), found.next()) else {
        return None;
    };
    if !site.is_at_hand(given.local, it.at) {
        return None;
    }
    let text = if given.is_plain {
        format!("{}.clone()", given.text)
    } else {
        format!("{}::clone(&{})", site.type_called(it.at)?, given.text)
    };
    let range = site.range(whole);
    let mut edits = site.leftovers(range, &text)?;
    edits.push(site.replace(range, text));
    let title = "take the `Client` from the state";
    let fix = Fix::new(title, Applicability::Suggested, edits);
    Some(fix.keeping_one())
}

/// A Client in the state.
struct Given {
    local: LocalId,
    /// How code says it.
    text: String,
    /// It is the Client itself, rather than a pointer to it.
    is_plain: bool,
}

impl Site<'_, '_> {
    /// The Clients in parameters that bring shared state.
    fn given(&self, client: DefId) -> Vec<Given> {
        let world = &self.program.world;
        let signature = world.signature(self.typed.def);
        let mut found = Vec::new();
        for (index, binding) in self.typed.bindings.iter().enumerate() {
            let Binding::Param(param, _) = binding else {
                continue;
            };
            let param = (*param as usize).checked_sub(usize::from(signature.has_receiver));
            let Some(ty) = param.and_then(|it| signature.params.get(it)) else {
                continue;
            };
            let is_state = ty
                .adt()
                .is_some_and(|it| self.program.roles.shared.contains(&it));
            let local = LocalId(index as u32);
            if is_state {
                self.clients_of(local, client, &mut found);
            }
        }
        found
    }

    fn clients_of(&self, local: LocalId, client: DefId, found: &mut Vec<Given>) {
        let world = &self.program.world;
        let name = &self.typed.body.locals[local.index()].name;
        let (ty, _) = self.pointed(&self.typed.types.locals[local.index()]);
        let Some(adt) = ty.adt() else {
            return;
        };
        if adt == client {
            found.push(Given {
                local,
                text: name.to_string(),
                // A parameter may be a reference, or the framework's own pointer.
                is_plain: false,
            });
            return;
        }
        let defs = &world.defs;
        if defs.is_stub(adt) || defs.def(adt).kind != DefKind::Struct {
            return;
        }
        let fields = defs.fields(adt).into_iter().flat_map(|it| &it.fields);
        let types = self.program.field_types(adt, &ty);
        for (field, ty) in fields.zip(&types) {
            let (inner, pointers) = self.pointed(ty);
            let is_seen = match field.vis {
                Visibility::Public => true,
                Visibility::Crate => {
                    let (file, range) = (defs.def(adt).file, field.range);
                    self.program
                        .text(Span { file, range })
                        .contains("pub(crate)")
                }
                Visibility::Private => defs.def(adt).module == defs.def(self.typed.def).module,
            };
            if inner.adt() == Some(client) && is_seen {
                found.push(Given {
                    local,
                    text: format!("{name}.{}", field.name),
                    is_plain: pointers == 0,
                });
            }
        }
    }

    /// What a type points to, and through how many pointers.
    fn pointed(&self, ty: &Ty) -> (Ty, usize) {
        let roles = &self.program.roles;
        let mut ty = ty.clone();
        for pointers in 0..POINTERS {
            let is_pointer = ty.adt().is_some_and(|it| {
                roles.shared.contains(&it) || roles.containers.get(&it) == Some(&Holds::One)
            });
            // What a request or a cell holds is not reached by its name alone.
            let inner = self.program.world.deref(&ty).filter(|_| is_pointer);
            match inner {
                Some(inner) => ty = inner,
                None => return (ty, pointers),
            }
        }
        (ty, POINTERS)
    }

    /// Whether a parameter was given to nobody before a place.
    fn is_at_hand(&self, local: LocalId, at: ExprId) -> bool {
        let before = self.range(at).start;
        let uses = self.typed.uses[local.index()].iter();
        let mut earlier = uses.filter(|it| self.range(**it).start < before);
        earlier.all(|it| {
            let parent = self.parent(*it).map(|it| self.kind(it));
            match parent {
                Some(ExprKind::Field { .. } | ExprKind::Ref { .. } | ExprKind::Deref(_)) => true,
                Some(ExprKind::Method { receiver, name, .. }) => {
                    receiver == it && !name.starts_with("into")
                }
                _ => false,
            }
        })
    }
}
