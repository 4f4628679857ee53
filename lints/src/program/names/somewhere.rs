//! Which names are declared or imported at all, wherever that is: globs need not be searched for others.

use rustc_hash::FxHashMap;

use crate::facts::Name;
use crate::program::defs::{DefKind, Defs, PerNs};

/// The namespaces in which a name means something in some module.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Somewhere {
    ty: bool,
    val: bool,
    mac: bool,
}

impl Somewhere {
    const ANYTHING: Somewhere = Somewhere {
        ty: true,
        val: true,
        mac: true,
    };

    /// Whether something may still be found that `found` lacks.
    pub(super) fn adds_to(self, found: PerNs) -> bool {
        self.ty && found.ty.is_none()
            || self.val && found.val.is_none()
            || self.mac && found.mac.is_none()
    }
}

/// All names of the program.
pub(super) fn somewhere(defs: &Defs<'_>) -> FxHashMap<Name, Somewhere> {
    let mut all: FxHashMap<Name, Somewhere> = FxHashMap::default();
    for module in &defs.modules {
        for (name, found) in &module.scope {
            let here = all.entry(name.clone()).or_default();
            here.ty |= found.ty.is_some() || found.opaque;
            here.val |= found.val.is_some() || found.opaque;
            here.mac |= found.mac.is_some() || found.opaque;
        }
        // An import may bring anything.
        for name in module.uses.keys() {
            all.insert(name.clone(), Somewhere::ANYTHING);
        }
    }
    for def in &defs.all {
        if let DefKind::Variant(_) = def.kind {
            let here = all.entry(def.name.clone()).or_default();
            here.ty = true;
            here.val = true;
        }
    }
    for name in defs.krates.iter().flat_map(|it| it.macros.keys()) {
        all.entry(name.clone()).or_default().mac = true;
    }
    all
}
