//! `Client::with_uri_str(uri)` taken apart: the options are parsed, given a size, and handed to the Client.

use super::Sized;
use crate::edit::Edit;
use crate::facts::{ExprId, ExprKind, Literal, TextRange, TypeRef};
use crate::program::bodies::Binding;
use crate::program::defs::Prim;
use crate::program::types::Ty;

impl Sized<'_, '_> {
    /// The construction at `at` from a URI.
    pub(super) fn parsed(self, at: ExprId, uri: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let version = site.program.driver_version(site.file)?;
        let client = site.type_called(at)?;
        let def = site.typed.types.callees.get(&at)?.def;
        let is_sync = site.program.world.defs.canonical(def).contains("sync");
        let awaited = site.awaited(at);
        let is_awaited = awaited != at;
        let is_run = !is_awaited && !is_sync && self.is_blocked_on(at);
        if !is_sync && !is_awaited && !is_run {
            return None;
        }
        let uri = if version.0 >= 3 {
            self.owned_or_str(uri)?
        } else {
            site.text(uri).to_owned()
        };
        let ty = site.driver(&["options", "ClientOptions"])?;
        let parse = match (version.0, is_sync) {
            (3.., true) => format!("{}::parse({uri}).run()", ty.text),
            (2, false) if self.has_sync_api() => format!("{}::parse_async({uri}).await", ty.text),
            (_, true) => format!("{}::parse({uri})", ty.text),
            (_, false) => format!("{}::parse({uri}).await", ty.text),
        };
        let mut edits = self
            .before_statement(at, awaited, client, &parse)
            .unwrap_or_else(|| {
                let line = site.line_like(site.range(at).start);
                let inner = format!("{line}{}", site.step());
                let set = self.set("options");
                let chain = format!(
                    "{parse}.and_then(|mut options| {{{inner}{set}{inner}{client}::with_options(options){line}}})"
                );
                let chain = if is_run {
                    format!("async {{ {chain} }}")
                } else {
                    chain
                };
                vec![site.replace(site.range(awaited), chain)]
            });
        edits.extend(ty.import);
        Some(edits)
    }

    /// Two statements before the one that starts with the construction.
    fn before_statement(
        self,
        at: ExprId,
        awaited: ExprId,
        client: &str,
        parse: &str,
    ) -> Option<Vec<Edit>> {
        let site = self.site;
        let statement = site.statement(at)?;
        let starts = site.range(statement.expr).start == site.range(at).start;
        let chain = site.chain(at);
        let is_result = statement.is_tail
            && chain == awaited
            && statement.expr == awaited
            && site.parent(statement.block).is_none();
        let suffix = site.text_of(TextRange {
            start: site.range(awaited).end,
            end: site.range(chain).end,
        });
        let suffix = match self.is_repeatable(awaited, chain) {
            true if suffix.is_empty() && is_result => "?",
            true if !suffix.is_empty() => suffix,
            _ => return None,
        };
        if !starts {
            return None;
        }
        let name = match site.fresh("options").as_str() {
            "options" => String::from("options"),
            _ => site.fresh("client_options"),
        };
        let line = site.line_like(statement.range.start);
        let set = self.set(&name);
        let before = format!("let mut {name} = {parse}{suffix};{line}{set}{line}");
        Some(vec![
            site.insert(statement.range.start, before),
            site.replace(
                site.range(awaited),
                format!("{client}::with_options({name})"),
            ),
        ])
    }

    /// Whether what is done to a result may be done twice: it names nothing but literals, and gives the success.
    fn is_repeatable(self, from: ExprId, to: ExprId) -> bool {
        let mut at = from;
        let mut gives = from == to;
        while at != to {
            let Some(parent) = self.site.parent(at) else {
                return false;
            };
            gives = match self.site.kind(parent) {
                ExprKind::Try(_) => true,
                ExprKind::Method { name, args, .. } => {
                    let is_literal =
                        |it: &ExprId| matches!(self.site.kind(*it), ExprKind::Lit(Literal::Str(_)));
                    if !args.iter().all(is_literal) {
                        return false;
                    }
                    name == "unwrap" || name == "expect"
                }
                _ => false,
            };
            at = parent;
        }
        gives
    }

    /// `runtime.block_on(future)`.
    fn is_blocked_on(self, at: ExprId) -> bool {
        match self.site.parent(at).map(|it| self.site.kind(it)) {
            Some(ExprKind::Method { name, args, .. }) => name == "block_on" && args.contains(&at),
            Some(ExprKind::Call { callee, args }) => {
                self.site.text(*callee).ends_with("block_on") && args.contains(&at)
            }
            _ => false,
        }
    }

    /// Whether some package turns the driver's blocking API on: `ClientOptions::parse` is then blocking too in 2.x.
    fn has_sync_api(self) -> bool {
        let packages = &self.site.program.tree().packages;
        let mut features = packages
            .iter()
            .flat_map(|it| &it.dependencies)
            .filter(|it| it.package == "mongodb")
            .flat_map(|it| &it.features);
        features.any(|it| it == "sync" || it == "tokio-sync")
    }

    /// The URI as something that `ClientOptions::parse` of 3.x takes: `&str`, `String` or `&String`, where
    /// `with_uri_str` takes every `AsRef<str>`.
    fn owned_or_str(self, uri: ExprId) -> Option<String> {
        let site = self.site;
        let ty = |it: ExprId| &site.typed.types.exprs[it.index()];
        let is_str = |it: ExprId| matches!(ty(it), Ty::Prim(Prim::Str));
        let is_string =
            |it: ExprId| ty(it).adt().is_some() && ty(it).adt() == site.program.world.lang.string;
        let text = site.text(uri).to_owned();
        match site.kind(uri) {
            ExprKind::Lit(_) | ExprKind::Format { .. } => Some(text),
            ExprKind::Path(_) => is_str(uri).then_some(text),
            ExprKind::Ref { expr, .. } => match site.kind(*expr) {
                ExprKind::Lit(_) => Some(site.text(*expr).to_owned()),
                ExprKind::Format { .. } => Some(text),
                ExprKind::Path(_) => is_str(*expr).then(|| site.text(*expr).to_owned()),
                ExprKind::Local(local) => {
                    let is_owned = self.is_owned(*local)?;
                    match (is_str(*expr) || !is_owned, is_string(*expr)) {
                        (true, _) => Some(site.text(*expr).to_owned()),
                        (false, true) => Some(text),
                        _ => None,
                    }
                }
                ExprKind::Field { .. } if is_string(*expr) => Some(text),
                ExprKind::Field { .. } | ExprKind::Method { .. } | ExprKind::Call { .. }
                    if is_str(*expr) =>
                {
                    Some(site.text(*expr).to_owned())
                }
                ExprKind::Method { .. } | ExprKind::Call { .. } | ExprKind::Try(_)
                    if is_string(*expr) =>
                {
                    Some(text)
                }
                _ => None,
            },
            ExprKind::Local(local) => {
                self.is_owned(*local)?;
                (is_str(uri) || is_string(uri)).then_some(text)
            }
            ExprKind::Method { name, .. } if name == "as_ref" || name == "into" => None,
            ExprKind::Method { .. } | ExprKind::Call { .. } | ExprKind::Try(_) => {
                (is_str(uri) || is_string(uri)).then_some(text)
            }
            ExprKind::Field { .. } => is_string(uri).then_some(text),
            _ => None,
        }
    }

    /// Whether a variable holds the text itself rather than a reference to it; none where that is not seen.
    fn is_owned(self, local: crate::facts::LocalId) -> Option<bool> {
        let site = self.site;
        match site.typed.bindings[local.index()] {
            Binding::Let(Some(init), _) => match site.kind(init) {
                ExprKind::Ref { .. } => Some(false),
                ExprKind::Local(other) => self.is_owned(*other),
                ExprKind::Field { .. } | ExprKind::Index { .. } => None,
                _ => Some(true),
            },
            Binding::Param(index, pat) if site.typed.way_to(pat, local)?.is_empty() => {
                let function = site.program.world.defs.function(site.typed.def)?;
                let index =
                    (index as usize).checked_sub(usize::from(function.receiver.is_some()))?;
                match &function.params.get(index)?.ty {
                    TypeRef::Ref { ty, .. } => match ty.as_ref() {
                        TypeRef::Path(_) => Some(false),
                        _ => None,
                    },
                    TypeRef::Path(_) => Some(true),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
