//! What macros give.

use std::rc::Rc;

use crate::facts::{Body, DocKey, ExprId, ExprKind, Name, PatId, PatKind, Path, Piece};
use crate::program::defs::DefId;
use crate::program::infer::{Callee, Infer};
use crate::program::types::{Ty, no_args};

impl Infer<'_, '_> {
    pub(super) fn macro_expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Format {
                path,
                before,
                pieces,
                rest,
            } => {
                before.iter().chain(rest).for_each(|it| {
                    self.free(*it);
                });
                for piece in pieces {
                    if let Piece::Hole(hole) | Piece::Debug(hole) = piece {
                        self.free(*hole);
                    }
                }
                self.format_result(last(path))
            }
            ExprKind::Doc { path, entries } => {
                for entry in entries {
                    if let DocKey::Expr(key) = entry.key {
                        self.free(key);
                    }
                    self.free(entry.value);
                }
                if last(path) == "doc" {
                    self.document()
                } else {
                    Ty::Unknown
                }
            }
            ExprKind::Macro { path, args, .. } => {
                let mut types = Vec::new();
                for arg in args {
                    let wanted = if args.len() == 1 {
                        expected.clone()
                    } else {
                        Ty::Unknown
                    };
                    types.push(self.expr(*arg, &wanted));
                }
                if let Some(def) = self.macro_def(path)
                    && !self.world.defs.is_stub(def)
                {
                    // The macro's body is read as the body of a function that is called here.
                    self.out.calls += 1;
                    self.out.callees.insert(
                        id,
                        Callee {
                            def,
                            is_dynamic: false,
                            on: Ty::Unknown,
                            is_ufcs: false,
                        },
                    );
                    return self.unwrapped_by(def, &types);
                }
                match self.macro_def(path).map(|it| self.world.signature(it)) {
                    // A model may declare what a crate's macro gives.
                    Some(signature)
                        if signature.ret != Ty::unit() && !signature.ret.is_unknown() =>
                    {
                        signature.ret.clone()
                    }
                    _ => self.known_macro(last(path), &types),
                }
            }
            _ => Ty::Unknown,
        }
    }

    /// What the project's own `try!` gives: `match $result { Ok(it) => it, … }`, `$result?`.
    fn unwrapped_by(&self, def: DefId, args: &[Ty]) -> Ty {
        let defs = &self.world.defs;
        let Some(body) = defs.body(def) else {
            return Ty::Unknown;
        };
        let body = &defs.files[defs.def(def).file.0 as usize].bodies[body.index()];
        let mut at = body.root;
        while let ExprKind::Block {
            tail: Some(tail), ..
        } = &body.expr(at).kind
        {
            at = *tail;
        }
        let unwrapped = match &body.expr(at).kind {
            ExprKind::Try(value) => *value,
            ExprKind::Match { value, arms }
                if arms
                    .iter()
                    .any(|it| gives_what_is_in(body, it.pat, it.body)) =>
            {
                *value
            }
            _ => return Ty::Unknown,
        };
        let ExprKind::Local(param) = body.expr(unwrapped).kind else {
            return Ty::Unknown;
        };
        let is_bound = |pat: &PatId| matches!(body.pat(*pat).kind, PatKind::Bind { local, .. } if local == param);
        let index = body.params.iter().position(is_bound);
        index
            .and_then(|it| args.get(it))
            .map_or(Ty::Unknown, |it| self.success(it))
    }

    /// The definition that a macro's path names.
    pub(crate) fn macro_def(&self, path: &Path) -> Option<DefId> {
        let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
        self.world
            .resolve(self.scope.module, path.absolute, &names)
            .res
            .mac
    }

    fn format_result(&self, name: &str) -> Ty {
        match name {
            "format" => self.world.string(),
            "concat" => Ty::Prim(crate::program::defs::Prim::Str),
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" => Ty::Never,
            "write" | "writeln" => self.world.result(Ty::unit(), Ty::Unknown),
            "anyhow" | "eyre" | "format_err" | "format_args" | "dbg" => Ty::Unknown,
            _ => Ty::unit(),
        }
    }

    fn known_macro(&self, name: &str, args: &[Ty]) -> Ty {
        let world = self.world;
        match name {
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" => Ty::Never,
            "format" => world.string(),
            "env" => Ty::Prim(crate::program::defs::Prim::Str),
            "include_str" | "stringify" | "concat" => Ty::Prim(crate::program::defs::Prim::Str),
            "option_env" => world.option(Ty::Prim(crate::program::defs::Prim::Str)),
            "matches" => Ty::Prim(crate::program::defs::Prim::Bool),
            "dbg" | "black_box" | "pin" => args.first().cloned().unwrap_or(Ty::Unknown),
            "join" => Ty::Tuple(args.iter().map(|it| self.awaited(it)).collect()),
            "try_join" => {
                let parts = args
                    .iter()
                    .map(|it| self.success(&self.awaited(it)))
                    .collect();
                world.result(Ty::Tuple(parts), Ty::Unknown)
            }
            "stream" | "try_stream" => self.stream_of_yields(),
            "block_on" => args.first().map_or(Ty::Unknown, |it| self.awaited(it)),
            "ready" => args.first().cloned().unwrap_or(Ty::Unknown),
            "async_stream" => Ty::Future(Rc::new(Ty::Unknown)),
            _ => Ty::Unknown,
        }
    }

    /// `bson::Document` as the package knows it.
    pub(crate) fn document(&self) -> Ty {
        for path in ["mongodb::bson::Document", "bson::Document"] {
            let ty = self.named(path, Vec::new());
            if !ty.is_unknown() {
                return ty;
            }
        }
        self.world
            .lang
            .document
            .map_or(Ty::Unknown, |it| Ty::Adt(it, no_args()))
    }
}

/// `Ok(it) => it`, `Some(it) => it`.
fn gives_what_is_in(body: &Body, pat: PatId, result: ExprId) -> bool {
    let PatKind::TupleStruct { path, elems } = &body.pat(pat).kind else {
        return false;
    };
    let bound = elems.first().map(|it| &body.pat(*it).kind);
    let given = &body.expr(result).kind;
    matches!(last(path), "Ok" | "Some")
        && matches!((bound, given), (Some(PatKind::Bind { local, .. }), ExprKind::Local(it)) if local == it)
}

fn last(path: &Path) -> &str {
    path.segments.last().map_or("", |it| it.name.as_str())
}
