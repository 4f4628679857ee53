//! Facts as pseudo code: a local is `name#number`, a macro that was read is what it was read as.

use std::fmt::Write as _;

use crate::facts::{
    Attr, AttrValue, BodyId, Fields, FileFacts, ItemId, ItemKind, Literal, Path, TypeRef,
    Visibility,
};

mod body;

use body::Printer;

/// The whole file.
pub(super) fn file(facts: &FileFacts) -> String {
    let mut out = String::new();
    if let Some(error) = &facts.error {
        let _ = writeln!(out, "error {:?}: {}", error.range, error.message);
    }
    for comment in &facts.comments {
        let _ = writeln!(
            out,
            "comment {:?} own_line={}",
            comment.text, comment.own_line
        );
    }
    for attr in &facts.attrs {
        let _ = writeln!(out, "#![{}]", self::attr(attr));
    }
    items(facts, &facts.roots, 0, &mut out);
    out
}

fn items(facts: &FileFacts, ids: &[ItemId], depth: usize, out: &mut String) {
    for id in ids {
        item(facts, *id, depth, out);
    }
}

fn item(facts: &FileFacts, id: ItemId, depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    let item = &facts.items[id.index()];
    for attr in &item.attrs {
        let _ = writeln!(out, "{pad}#[{}]", self::attr(attr));
    }
    let name = &item.name;
    let generics = generics(&item.generics);
    let vis = match item.vis {
        Visibility::Private => "",
        Visibility::Crate => "pub(crate) ",
        Visibility::Public => "pub ",
    };
    let _ = write!(out, "{pad}{vis}");
    match &item.kind {
        ItemKind::Mod { content: None } => _ = writeln!(out, "mod {name};"),
        ItemKind::Mod {
            content: Some(content),
        } => {
            let _ = writeln!(out, "mod {name}:");
            items(facts, content, depth + 1, out);
        }
        ItemKind::Use(leaves) => {
            for leaf in leaves {
                let absolute = if leaf.absolute { "::" } else { "" };
                let glob = if leaf.glob { "::*" } else { "" };
                let _ = writeln!(
                    out,
                    "use {absolute}{}{glob} as {}",
                    leaf.path.join("::"),
                    leaf.name
                );
            }
        }
        ItemKind::ExternCrate { krate, alias } => {
            let _ = writeln!(out, "extern crate {krate} as {alias:?}");
        }
        ItemKind::Fn(func) => {
            let params: Vec<String> = func
                .receiver
                .iter()
                .map(|it| {
                    format!(
                        "self mut_ref={} {}",
                        it.is_mut_ref,
                        optional(it.ty.as_ref())
                    )
                })
                .chain(func.params.iter().map(|it| {
                    let attrs = attrs(&it.attrs);
                    format!(
                        "{attrs}{}: {}",
                        it.name.as_deref().unwrap_or("_"),
                        ty(&it.ty)
                    )
                }))
                .collect();
            let is_async = if func.is_async { "async " } else { "" };
            let ret = func
                .ret
                .as_ref()
                .map(|it| format!(" -> {}", ty(it)))
                .unwrap_or_default();
            let _ = writeln!(
                out,
                "{is_async}fn {name}{generics}({}){ret}",
                params.join(", ")
            );
            body(facts, func.body, depth + 1, out);
        }
        ItemKind::Struct(it) => _ = writeln!(out, "struct {name}{generics} {}", fields(it)),
        ItemKind::Enum(variants) => {
            let _ = writeln!(out, "enum {name}{generics}");
            for it in variants {
                let _ = writeln!(out, "{pad}  {} {}", it.name, fields(&it.fields));
            }
        }
        ItemKind::Trait { bounds, items } => {
            let _ = writeln!(out, "trait {name}{generics}: {}", types(bounds));
            self::items(facts, items, depth + 1, out);
        }
        ItemKind::Impl {
            of_trait,
            self_ty,
            items,
        } => {
            let _ = writeln!(
                out,
                "impl{generics} {} for {}",
                optional(of_trait.as_ref()),
                ty(self_ty)
            );
            self::items(facts, items, depth + 1, out);
        }
        ItemKind::TypeAlias { bounds, ty } => {
            let _ = writeln!(
                out,
                "type {name}{generics}: {} = {}",
                types(bounds),
                optional(ty.as_ref())
            );
        }
        ItemKind::Const { ty, body } => {
            let _ = writeln!(out, "const {name}: {}", self::ty(ty));
            self::body(facts, *body, depth + 1, out);
        }
        ItemKind::Static {
            ty,
            body,
            mutable,
            macro_name,
        } => {
            let by = macro_name
                .as_ref()
                .map(|it| format!(" by {it}"))
                .unwrap_or_default();
            let _ = writeln!(out, "static {name}: {} mutable={mutable}{by}", self::ty(ty));
            self::body(facts, *body, depth + 1, out);
        }
        ItemKind::MacroRules(arms) => {
            let _ = writeln!(out, "macro_rules {name}");
            for arm in arms {
                let _ = writeln!(out, "{pad}  ({})", arm.params.join(", "));
                body(facts, arm.body, depth + 2, out);
                self::items(facts, &arm.items, depth + 2, out);
            }
        }
        ItemKind::MacroCall { path, items, body } => {
            let _ = writeln!(out, "{}!", self::path(path));
            self::items(facts, items, depth + 1, out);
            self::body(facts, *body, depth + 1, out);
        }
    }
}

fn fields(fields: &Fields) -> String {
    let all: Vec<String> = fields
        .fields
        .iter()
        .map(|it| {
            let attrs = attrs(&it.attrs);
            format!("{attrs}{}: {}", it.name, ty(&it.ty))
        })
        .collect();
    if fields.named {
        format!("{{ {} }}", all.join(", "))
    } else {
        format!("({})", all.join(", "))
    }
}

fn generics(generics: &crate::facts::Generics) -> String {
    let params: Vec<String> = generics
        .params
        .iter()
        .map(|it| {
            format!(
                "{}: {} = {}",
                it.name,
                types(&it.bounds),
                optional(it.default.as_ref())
            )
        })
        .chain(
            generics
                .wheres
                .iter()
                .map(|(it, bounds)| format!("where {}: {}", ty(it), types(bounds))),
        )
        .collect();
    if params.is_empty() {
        String::new()
    } else {
        format!("<{}>", params.join(", "))
    }
}

fn body(facts: &FileFacts, id: Option<BodyId>, depth: usize, out: &mut String) {
    let Some(id) = id else { return };
    let body = &facts.bodies[id.index()];
    let printer = Printer { facts, body };
    let params: Vec<String> = body.params.iter().map(|it| printer.pat(*it)).collect();
    let pad = "  ".repeat(depth);
    let _ = writeln!(
        out,
        "{pad}|{}| {}",
        params.join(", "),
        printer.expr(body.root, depth)
    );
}

fn ty(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(it) => path(it),
        TypeRef::Ref { mutable, ty } => {
            format!("&{}{}", if *mutable { "mut " } else { "" }, self::ty(ty))
        }
        TypeRef::Ptr(it) => format!("*{}", self::ty(it)),
        TypeRef::Tuple(it) => format!("({})", types(it)),
        TypeRef::Slice(it) => format!("[{}]", self::ty(it)),
        TypeRef::Impl(it) => format!("impl({})", types(it)),
        TypeRef::Dyn(it) => format!("dyn({})", types(it)),
        TypeRef::Fn { params, ret } => {
            format!("fn({}) -> {}", types(params), optional(ret.as_deref()))
        }
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Unknown => "?".to_owned(),
    }
}

fn types(types: &[TypeRef]) -> String {
    types.iter().map(ty).collect::<Vec<_>>().join(", ")
}

fn optional(ty: Option<&TypeRef>) -> String {
    ty.map_or_else(|| "-".to_owned(), self::ty)
}

fn path(path: &Path) -> String {
    let mut out = String::new();
    if path.absolute {
        out.push_str("::");
    }
    if let Some(qself) = &path.qself {
        let _ = write!(
            out,
            "<{} as {}>::",
            ty(&qself.0),
            optional(qself.1.as_ref())
        );
    }
    let segments: Vec<String> = path
        .segments
        .iter()
        .map(|it| {
            let bindings = it
                .bindings
                .iter()
                .map(|(name, it)| format!("{name}={}", ty(it)));
            let args: Vec<String> = it.args.iter().map(ty).chain(bindings).collect();
            let args = if args.is_empty() {
                String::new()
            } else {
                format!("<{}>", args.join(", "))
            };
            format!("{}{args}", it.name)
        })
        .collect();
    out + &segments.join("::")
}

fn attrs(attrs: &[Attr]) -> String {
    let attrs = attrs.iter().map(|it| format!("#[{}] ", attr(it)));
    attrs.collect::<Vec<_>>().concat()
}

fn attr(attr: &Attr) -> String {
    let mut out = attr.path.join("::");
    match &attr.value {
        Some(AttrValue::Lit(it)) => _ = write!(out, " = {}", literal(it)),
        Some(AttrValue::Text(it)) => _ = write!(out, " = `{it}`"),
        None => {}
    }
    if !attr.list.is_empty() {
        let list: Vec<String> = attr.list.iter().map(self::attr).collect();
        let _ = write!(out, "({})", list.join(", "));
    }
    out
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Str(it) => format!("{it:?}"),
        Literal::Int(it) => it.to_string(),
        Literal::Float => "float".to_owned(),
        Literal::Bool(it) => it.to_string(),
        Literal::Char(it) => format!("{it:?}"),
        Literal::Other => "literal".to_owned(),
    }
}
