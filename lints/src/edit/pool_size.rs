//! Sets a pool's size to the default of the driver's version, in the form that the code has.

mod parsed;

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::program::bodies::Binding;
use crate::program::{Construction, PoolSize, Program, UriKind};

/// Names the size of a pool that nobody chose. `size` is the default of the driver's version, so that nothing changes.
pub fn pool_size(program: &Program<'_>, it: &Construction<'_>, size: u32) -> Option<Fix> {
    let site = Site::new(program, it.code.def, it.at)?;
    let sized = Sized {
        site,
        size,
        is_sure: it.options.iter().all(|it| {
            it.pool_size == PoolSize::Unset && matches!(it.uri, UriKind::WithoutPoolSize(_))
        }),
        is_some: program.driver_version(site.file).is_none_or(|it| it.0 < 2),
    };
    let (args, callee) = match site.kind(it.at) {
        ExprKind::Call { args, .. } => (args, site.typed.types.callees.get(&it.at)?.def),
        _ => return None,
    };
    let model = program.roles.constructors.get(&callee)?;
    let options = model.options.and_then(|it| args.get(it)).copied();
    let explicit = options.and_then(|it| sized.instead_of_none(it));
    let edits = explicit
        .or_else(|| sized.in_literal(it))
        .or_else(|| sized.in_options(it.at, options?))
        .or_else(|| sized.parsed(it.at, *args.get(model.uri?)?));
    let title = format!("name the driver's default: a pool of up to {size} connections");
    edits.map(|it| Fix::new(title, Applicability::Safe, it))
}

/// The size to set, and how sure it is that nothing sets one.
#[derive(Clone, Copy)]
struct Sized<'s, 'p> {
    site: Site<'s, 'p>,
    size: u32,
    /// No way that the options may come about names a size.
    is_sure: bool,
    /// Setters take the field's own type: before driver 2.0, or in a version that is not known.
    is_some: bool,
}

impl Sized<'_, '_> {
    /// The URI's own text says it.
    fn in_literal(self, it: &Construction<'_>) -> Option<Vec<Edit>> {
        let settings = self.site.program.settings(it);
        let ([one], true) = (settings.as_slice(), self.is_sure) else {
            return None;
        };
        let uri = one.uri.as_ref().filter(|uri| uri.def == it.code.def)?;
        let literal = self.site.literal_of(uri.expr)?;
        let pair = format!("maxPoolSize={}", self.size);
        Some(vec![self.site.with_pair(literal, &pair)?])
    }

    /// `options.max_pool_size = None`, `.max_pool_size(None)`.
    fn instead_of_none(self, options: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let typed = site.typed;
        let built = match site.kind(options) {
            ExprKind::Local(local) => site.declaration(*local).map_or(options, |it| it.1),
            _ => options,
        };
        let assigned = match site.kind(options) {
            ExprKind::Local(local) => typed.uses[local.index()].iter().find_map(|it| {
                let field = site.parent(*it)?;
                let assign = site.parent(field)?;
                match (site.kind(field), site.kind(assign)) {
                    (ExprKind::Field { name, .. }, ExprKind::Assign { target, value, .. })
                        if name == "max_pool_size" && *target == field =>
                    {
                        Some(*value)
                    }
                    _ => None,
                }
            }),
            _ => None,
        };
        let given = receivers(site, built).find_map(|it| match site.kind(it) {
            ExprKind::Method { name, args, .. } if name == "max_pool_size" => args.first().copied(),
            _ => None,
        });
        let none = assigned
            .or(given)
            .filter(|it| site.program.is_none_literal(typed, *it))?;
        Some(vec![
            site.replace(site.range(none), format!("Some({})", self.size)),
        ])
    }

    /// The options that are handed to the construction.
    fn in_options(self, at: ExprId, options: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let mut given = options;
        if let ExprKind::Method { receiver, name, .. } = site.kind(given)
            && name == "clone"
            && matches!(site.kind(*receiver), ExprKind::Local(_))
        {
            given = *receiver;
        }
        match site.kind(given) {
            ExprKind::Local(local) => self
                .in_declaration(*local)
                .or_else(|| self.in_parameter(*local, at))
                .or_else(|| self.wrapped(options)),
            _ => self.in_builder(given).or_else(|| self.wrapped(options)),
        }
    }

    /// `ClientOptions::builder()….build()`.
    fn in_builder(self, built: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let ExprKind::Method {
            receiver,
            name,
            name_range,
            ..
        } = site.kind(built)
        else {
            return None;
        };
        if name != "build" || !self.is_options(built) || !self.is_sure {
            return None;
        }
        let end = site.range(*receiver).end;
        let between = site.text_of(crate::facts::TextRange {
            start: end,
            end: name_range.start,
        });
        let size = if self.is_some {
            format!("Some({})", self.size)
        } else {
            self.size.to_string()
        };
        let is_plain = between.trim() == ".";
        is_plain.then(|| vec![site.insert(end, format!("{between}max_pool_size({size})"))])
    }

    /// `let options = …;`: the field is set right after it.
    fn in_declaration(self, local: LocalId) -> Option<Vec<Edit>> {
        let site = self.site;
        let (range, init) = site.declaration(local)?;
        if let Some(edits) = self.in_builder(init) {
            return Some(edits);
        }
        if !self.is_options_of(local) || !site.text_of(range).ends_with(';') {
            return None;
        }
        let mut edits = self.mutable(local);
        let line = site.line_like(range.start);
        edits.push(site.insert(range.end, format!("{line}{}", self.setting(local))));
        Some(edits)
    }

    /// A parameter that is taken by value: the field is set before the statement of the construction.
    fn in_parameter(self, local: LocalId, at: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let Binding::Param(index, pat) = site.typed.bindings[local.index()] else {
            return None;
        };
        let def = site.typed.def;
        let function = site.program.world.defs.function(def)?;
        let index = index as usize - usize::from(function.receiver.is_some());
        let is_value = matches!(
            function.params.get(index)?.ty,
            crate::facts::TypeRef::Path(_)
        );
        let is_whole = site.typed.way_to(pat, local)?.is_empty();
        let is_direct = site.typed.closures[at.index()].is_none();
        if !is_value || !is_whole || !is_direct || !self.is_options_of(local) {
            return None;
        }
        let start = site.statement(at)?.range.start;
        let mut edits = self.mutable(local);
        let line = site.line_like(start);
        edits.push(site.insert(start, format!("{}{line}", self.setting(local))));
        Some(edits)
    }

    /// A block that makes the options and sets the field, in place of whatever makes them.
    fn wrapped(self, options: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let ty = site.driver(&["options", "ClientOptions"])?;
        let range = site.range(options);
        let line = site.line_like(range.start);
        let inner = format!("{line}{}", site.step());
        let open = format!("{{{inner}let mut options: {} = ", ty.text);
        let set = self.set("options");
        let close = format!(";{inner}{set}{inner}options{line}}}");
        let mut edits = vec![
            site.insert(range.start, open),
            site.insert(range.end, close),
        ];
        edits.extend(ty.import);
        Some(edits)
    }

    fn mutable(self, local: LocalId) -> Vec<Edit> {
        let it = &self.site.typed.body.locals[local.index()];
        if it.mutable {
            Vec::new()
        } else {
            vec![self.site.insert(it.range.start, "mut ")]
        }
    }

    fn setting(self, local: LocalId) -> String {
        self.set(&self.site.typed.body.locals[local.index()].name)
    }

    /// The statement that sets the field. What a URI from outside names is kept.
    fn set(self, name: &str) -> String {
        let size = self.size;
        if self.is_sure {
            format!("{name}.max_pool_size = Some({size});")
        } else {
            format!("{name}.max_pool_size.get_or_insert({size});")
        }
    }

    fn is_options(self, at: ExprId) -> bool {
        let ty = self.site.typed.types.exprs[at.index()].adt();
        ty.is_some_and(|it| self.is_client_options(it))
    }

    fn is_options_of(self, local: LocalId) -> bool {
        let ty = self.site.typed.types.locals[local.index()].adt();
        ty.is_some_and(|it| self.is_client_options(it))
    }

    fn is_client_options(self, it: crate::program::defs::DefId) -> bool {
        let defs = &self.site.program.world.defs;
        defs.def(it).name == "ClientOptions" && defs.krate_of(it).name == "mongodb"
    }
}

/// A chain of calls, outermost first.
fn receivers<'s>(site: Site<'s, 's>, at: ExprId) -> impl Iterator<Item = ExprId> + 's {
    std::iter::successors(Some(at), move |it| match site.kind(*it) {
        ExprKind::Method { receiver, .. } => Some(*receiver),
        _ => None,
    })
}
