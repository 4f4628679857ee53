//! Items that the language itself knows: `Option`, `Future`, `Fn` and their kin.

use std::rc::Rc;

use crate::facts::Name;
use crate::program::defs::{Prim, Res};
use crate::program::types::{Ty, no_args};
use crate::program::world::{Lang, World};

impl World<'_> {
    pub(super) fn find_lang(&mut self) {
        let Some((krate, _)) = self.std else { return };
        let root = self.defs.krate(krate).root;
        let find = |path: &str| {
            let path: Vec<Name> = path.split("::").map(Name::new).collect();
            match self.resolve(root, false, &path).res.ty {
                Some(Res::Def(def)) => Some(def),
                _ => None,
            }
        };
        let lang = Lang {
            option: find("crate::option::Option"),
            result: find("crate::result::Result"),
            vec: find("crate::vec::Vec"),
            string: find("crate::string::String"),
            future: find("crate::future::Future"),
            into_future: find("crate::future::IntoFuture"),
            iterator: find("crate::iter::Iterator"),
            into_iterator: find("crate::iter::IntoIterator"),
            deref: find("crate::ops::Deref"),
            index: find("crate::ops::Index"),
            from: find("crate::convert::From"),
            into: find("crate::convert::Into"),
            default: find("crate::default::Default"),
            stream: find("futures_core::Stream"),
            document: find("bson::Document"),
            fns: ["Fn", "FnMut", "FnOnce"]
                .iter()
                .filter_map(|it| find(&format!("crate::ops::{it}")))
                .collect(),
            async_fns: ["AsyncFn", "AsyncFnMut", "AsyncFnOnce"]
                .iter()
                .filter_map(|it| find(&format!("crate::ops::{it}")))
                .collect(),
        };
        self.lang = lang;
    }

    pub(crate) fn option(&self, ty: Ty) -> Ty {
        self.lang
            .option
            .map_or(Ty::Unknown, |it| Ty::Adt(it, Rc::from([ty])))
    }

    pub(crate) fn result(&self, ok: Ty, err: Ty) -> Ty {
        self.lang
            .result
            .map_or(Ty::Unknown, |it| Ty::Adt(it, Rc::from([ok, err])))
    }

    pub(crate) fn vec(&self, ty: Ty) -> Ty {
        self.lang
            .vec
            .map_or(Ty::Unknown, |it| Ty::Adt(it, Rc::from([ty])))
    }

    pub(crate) fn string(&self) -> Ty {
        self.lang
            .string
            .map_or(Ty::Prim(Prim::Str), |it| Ty::Adt(it, no_args()))
    }
}
