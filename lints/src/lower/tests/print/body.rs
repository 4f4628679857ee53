//! Bodies as pseudo code.

use std::fmt::Write as _;

use super::{item, literal, path, ty, types};
use crate::facts::{
    BlockKind, Body, DocKey, ExprId, ExprKind, FileFacts, LocalId, PatId, PatKind, Piece, Stmt,
};

pub(super) struct Printer<'a> {
    pub(super) facts: &'a FileFacts,
    pub(super) body: &'a Body,
}

impl Printer<'_> {
    fn local(&self, id: LocalId) -> String {
        let local = &self.body.locals[id.index()];
        format!(
            "{}{}#{}",
            if local.mutable { "mut " } else { "" },
            local.name,
            id.0
        )
    }

    fn exprs(&self, ids: &[ExprId], depth: usize) -> String {
        ids.iter()
            .map(|it| self.expr(*it, depth))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn maybe(&self, id: Option<ExprId>, depth: usize) -> String {
        id.map_or_else(String::new, |it| self.expr(it, depth))
    }

    pub(super) fn expr(&self, id: ExprId, depth: usize) -> String {
        let e = |id: &ExprId| self.expr(*id, depth);
        match &self.body.expr(id).kind {
            ExprKind::Lit(it) => literal(it),
            ExprKind::Local(it) => self.local(*it).replace("mut ", ""),
            ExprKind::Path(it) => path(it),
            ExprKind::Call { callee, args } => {
                format!("{}({})", e(callee), self.exprs(args, depth))
            }
            ExprKind::Method {
                receiver,
                name,
                turbofish,
                args,
                ..
            } => {
                let fish = if turbofish.is_empty() {
                    String::new()
                } else {
                    format!("::<{}>", types(turbofish))
                };
                format!("{}.{name}{fish}({})", e(receiver), self.exprs(args, depth))
            }
            ExprKind::Field { base, name } => format!("{}.{name}", e(base)),
            ExprKind::Index { base, index } => format!("{}[{}]", e(base), e(index)),
            ExprKind::Struct { path, fields, rest } => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, it)| format!("{name}: {}", e(it)))
                    .collect();
                format!(
                    "{} {{ {} ..{} }}",
                    super::path(path),
                    fields.join(", "),
                    self.maybe(*rest, depth)
                )
            }
            ExprKind::Tuple(it) => format!("({})", self.exprs(it, depth)),
            ExprKind::Array { is_vec, elems } => {
                format!(
                    "{}[{}]",
                    if *is_vec { "vec!" } else { "" },
                    self.exprs(elems, depth)
                )
            }
            ExprKind::Repeat { is_vec, value, len } => {
                format!(
                    "{}[{}; {}]",
                    if *is_vec { "vec!" } else { "" },
                    e(value),
                    e(len)
                )
            }
            ExprKind::Ref { mutable, expr } => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, e(expr))
            }
            ExprKind::Deref(it) => format!("*{}", e(it)),
            ExprKind::Unary { op, expr } => format!("{op}{}", e(expr)),
            ExprKind::Binary { op, left, right } => format!("({} {op} {})", e(left), e(right)),
            ExprKind::Assign { op, target, value } => format!("{} {op} {}", e(target), e(value)),
            ExprKind::Block {
                kind,
                label,
                stmts,
                tail,
            } => self.block(*kind, label.as_deref(), stmts, *tail, depth),
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                let otherwise = otherwise
                    .map(|it| format!(" else {}", e(&it)))
                    .unwrap_or_default();
                format!("if {} {}{otherwise}", e(cond), e(then))
            }
            ExprKind::Let { pat, value } => format!("let {} = {}", self.pat(*pat), e(value)),
            ExprKind::Match { value, arms } => {
                let pad = "  ".repeat(depth + 1);
                let arms: Vec<String> = arms
                    .iter()
                    .map(|it| {
                        let guard = it
                            .guard
                            .map(|it| format!(" if {}", e(&it)))
                            .unwrap_or_default();
                        let body = self.expr(it.body, depth + 1);
                        format!("\n{pad}{}{guard} => {body}", self.pat(it.pat))
                    })
                    .collect();
                format!("match {}{}", e(value), arms.concat())
            }
            ExprKind::Loop { label, body } => format!("{}loop {}", tag(label.as_deref()), e(body)),
            ExprKind::While { label, cond, body } => {
                format!("{}while {} {}", tag(label.as_deref()), e(cond), e(body))
            }
            ExprKind::For {
                label,
                pat,
                iter,
                body,
            } => {
                format!(
                    "{}for {} in {} {}",
                    tag(label.as_deref()),
                    self.pat(*pat),
                    e(iter),
                    e(body)
                )
            }
            ExprKind::Break { label, value } => {
                format!(
                    "break {}{}",
                    tag(label.as_deref()),
                    self.maybe(*value, depth)
                )
            }
            ExprKind::Continue { label } => format!("continue {}", tag(label.as_deref())),
            ExprKind::Return(it) => format!("return {}", self.maybe(*it, depth)),
            ExprKind::Try(it) => format!("{}?", e(it)),
            ExprKind::Await(it) => format!("{}.await", e(it)),
            ExprKind::Closure {
                params,
                ret,
                is_async,
                body,
            } => {
                let params: Vec<String> = params
                    .iter()
                    .map(|(pat, ty)| format!("{}: {}", self.pat(*pat), super::ty(ty)))
                    .collect();
                let is_async = if *is_async { "async " } else { "" };
                let ret = ret
                    .as_ref()
                    .map(|it| format!(" -> {}", ty(it)))
                    .unwrap_or_default();
                format!("{is_async}|{}|{ret} {}", params.join(", "), e(body))
            }
            ExprKind::Cast { expr, ty } => format!("({} as {})", e(expr), super::ty(ty)),
            ExprKind::Range { lo, hi } => {
                format!("({}..{})", self.maybe(*lo, depth), self.maybe(*hi, depth))
            }
            ExprKind::Format {
                path,
                before,
                pieces,
                rest,
            } => {
                let pieces: Vec<String> = pieces
                    .iter()
                    .map(|it| match it {
                        Piece::Text(it) => format!("{it:?}"),
                        Piece::Hole(it) | Piece::Debug(it) => e(it),
                    })
                    .collect();
                let (before, rest) = (self.exprs(before, depth), self.exprs(rest, depth));
                format!(
                    "{}!([{before}] {} [{rest}])",
                    super::path(path),
                    pieces.join(" + ")
                )
            }
            ExprKind::Doc { path, entries } => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|it| {
                        let key = match &it.key {
                            DocKey::Text(it) => format!("{it:?}"),
                            DocKey::Expr(it) => format!("({})", e(it)),
                        };
                        format!("{key}: {}", e(&it.value))
                    })
                    .collect();
                format!("{}!{{{}}}", super::path(path), entries.join(", "))
            }
            ExprKind::Macro { path, args, parsed } => {
                let unread = if *parsed { "" } else { " unread" };
                format!(
                    "{}!({}{unread})",
                    super::path(path),
                    self.exprs(args, depth)
                )
            }
            ExprKind::Unknown => "?".to_owned(),
        }
    }

    fn block(
        &self,
        kind: BlockKind,
        label: Option<&str>,
        stmts: &[Stmt],
        tail: Option<ExprId>,
        depth: usize,
    ) -> String {
        let mut out = tag(label);
        match kind {
            BlockKind::Plain => {}
            kind => _ = write!(out, "{kind:?} "),
        }
        let pad = "  ".repeat(depth + 1);
        out.push('{');
        for stmt in stmts {
            match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                    ..
                } => {
                    let ty = ty
                        .as_ref()
                        .map(|it| format!(": {}", super::ty(it)))
                        .unwrap_or_default();
                    let init = init
                        .map(|it| format!(" = {}", self.expr(it, depth + 1)))
                        .unwrap_or_default();
                    let otherwise = otherwise
                        .map(|it| format!(" else {}", self.expr(it, depth + 1)))
                        .unwrap_or_default();
                    let _ = write!(out, "\n{pad}let {}{ty}{init}{otherwise};", self.pat(*pat));
                }
                Stmt::Expr(it) => _ = write!(out, "\n{pad}{};", self.expr(*it, depth + 1)),
                Stmt::Item(it) => {
                    out.push('\n');
                    item(self.facts, *it, depth + 1, &mut out);
                    out.truncate(out.trim_end().len());
                }
            }
        }
        if let Some(tail) = tail {
            let _ = write!(out, "\n{pad}{}", self.expr(tail, depth + 1));
        }
        if stmts.is_empty() && tail.is_none() {
            out.push('}');
        } else {
            let _ = write!(out, "\n{}}}", "  ".repeat(depth));
        }
        out
    }

    fn pats(&self, ids: &[PatId]) -> String {
        ids.iter()
            .map(|it| self.pat(*it))
            .collect::<Vec<_>>()
            .join(", ")
    }

    pub(super) fn pat(&self, id: PatId) -> String {
        match &self.body.pat(id).kind {
            PatKind::Wild => "_".to_owned(),
            PatKind::Rest => "..".to_owned(),
            PatKind::Bind { local, sub: None } => self.local(*local),
            PatKind::Bind {
                local,
                sub: Some(sub),
            } => format!("{} @ {}", self.local(*local), self.pat(*sub)),
            PatKind::Path(it) => path(it),
            PatKind::TupleStruct { path, elems } => {
                format!("{}({})", super::path(path), self.pats(elems))
            }
            PatKind::Struct { path, fields } => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, it)| format!("{name}: {}", self.pat(*it)))
                    .collect();
                format!("{} {{ {} }}", super::path(path), fields.join(", "))
            }
            PatKind::Tuple(it) => format!("({})", self.pats(it)),
            PatKind::Slice(it) => format!("[{}]", self.pats(it)),
            PatKind::Or(it) => it
                .iter()
                .map(|it| self.pat(*it))
                .collect::<Vec<_>>()
                .join(" | "),
            PatKind::Lit(it) => literal(it),
            PatKind::Other => "?".to_owned(),
        }
    }
}

fn tag(label: Option<&str>) -> String {
    label.map(|it| format!("'{it}: ")).unwrap_or_default()
}
