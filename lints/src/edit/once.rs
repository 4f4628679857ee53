//! One Client for the process: a cell around the construction, filled the first time.

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::program::bodies::Binding;
use crate::program::{Construction, Program};
use crate::tree::DependencyKind;

/// Keeps the Client in a static, so that it is built once. None where its options may differ from one time to the next.
pub fn once(program: &Program<'_>, it: &Construction<'_>) -> Option<Fix> {
    let site = Site::new(program, it.code.def, it.at)?;
    let ExprKind::Call { args, .. } = site.kind(it.at) else {
        return None;
    };
    let ty = site.type_called(it.at)?;
    // What an entry gets beside the wishes of its caller is the same for each: that it names no server was seen.
    let is_entry = it
        .reach
        .entry
        .as_ref()
        .is_some_and(|entry| entry.0.code.def == it.code.def && !Program::is_worker(&entry.0));
    let parameters = if is_entry {
        Parameters::Shared
    } else {
        Parameters::Open
    };
    let steady = Steady { site, parameters };
    if !args.iter().all(|it| steady.is_steady(*it, 0)) {
        return None;
    }
    let def = site.typed.types.callees.get(&it.at)?.def;
    let is_sync = program.world.defs.canonical(def).contains("sync");
    let is_future = !is_sync && site.program.world.defs.def(def).name != "with_options";
    let whole = site.awaited(it.at);
    let is_passing = site.is_in_own_runtime(it.at) || program.is_on_passing_runtime(it.code, it.at);
    if is_future && whole == it.at || is_passing {
        return None;
    }
    let statement = site.statement(it.at)?;
    let cell = site.fresh("CLIENT");
    let is_clean = !args.iter().any(|it| site.leaves(*it));
    let tokio = site.tokio().filter(|_| is_future && is_clean);
    let line = site.line_like(site.range(whole).start);
    let inner = format!("{line}{}", site.step());
    let (declared, before, after) = if let Some(tokio) = &tokio {
        (
            format!(
                "static {cell}: {tokio}::sync::OnceCell<{ty}> = {tokio}::sync::OnceCell::const_new();"
            ),
            format!("{cell}{inner}.get_or_try_init(|| async {{ "),
            format!(" }}){inner}.await{inner}.cloned()"),
        )
    } else {
        let starts = site.range(statement.expr).start == site.range(it.at).start;
        let is_let = site.text_of(statement.range).starts_with("let");
        // A `match` that begins a statement is one, and before an `else` there may be no brace.
        let is_part = statement.expr != whole;
        let (open, close) = if starts && (is_part && !is_let || statement.has_else) {
            ("(", ")")
        } else {
            ("", "")
        };
        (
            format!("static {cell}: std::sync::OnceLock<{ty}> = std::sync::OnceLock::new();"),
            format!(
                "{open}match {cell}.get() {{{inner}Some(client) => Ok(client.clone()),{inner}None => "
            ),
            format!(".map(|client| {cell}.get_or_init(|| client).clone()),{line}}}{close}"),
        )
    };
    let range = site.range(whole);
    let line = site.line_like(statement.range.start);
    let edits = vec![
        site.insert(statement.range.start, format!("{declared}{line}")),
        site.insert(range.start, before),
        site.insert(range.end, after),
    ];
    let title = "keep the `Client` in a static, and share it";
    let fix = Fix::new(title, Applicability::Suggested, merged(edits));
    Some(fix.keeping_one())
}

/// Insertions at one place, in the order that they were made, are one insertion.
fn merged(edits: Vec<Edit>) -> Vec<Edit> {
    let mut merged: Vec<Edit> = Vec::new();
    for edit in edits {
        match merged.iter_mut().find(|it| it.span == edit.span) {
            Some(same) => same.text.push_str(&edit.text),
            None => merged.push(edit),
        }
    }
    merged
}

/// What may be in parameters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parameters {
    /// The same each time.
    Shared,
    /// Anything.
    Open,
}

/// Whether values are the same each time that code runs.
#[derive(Clone, Copy)]
struct Steady<'s, 'p> {
    site: Site<'s, 'p>,
    parameters: Parameters,
}

/// How far variables are followed.
const DEPTH: u32 = 12;

impl Steady<'_, '_> {
    fn is_steady(self, at: ExprId, depth: u32) -> bool {
        let site = self.site;
        let each = |it: ExprId| match site.kind(it) {
            ExprKind::Local(local) => self.is_steady_local(*local, depth),
            // Only what parses options may be waited for: everything else may bring something new.
            ExprKind::Await(_) => {
                let ty = &site.typed.types.exprs[it.index()];
                let name = |ty: &crate::program::types::Ty| {
                    ty.adt()
                        .is_some_and(|it| site.program.world.defs.def(it).name == "ClientOptions")
                };
                name(ty) || ty.args().first().is_some_and(name)
            }
            ExprKind::Closure { .. } | ExprKind::Macro { .. } => depth < DEPTH,
            _ => true,
        };
        depth < DEPTH && site.typed.descendants(at).into_iter().all(each)
    }

    fn is_steady_local(self, local: LocalId, depth: u32) -> bool {
        let site = self.site;
        let next = |it: ExprId| self.is_steady(it, depth + 1);
        let is_bound = match site.typed.bindings[local.index()] {
            Binding::Let(init, _) => init.is_none_or(next),
            Binding::Match(from, _) => next(from),
            Binding::Param(..) => self.parameters == Parameters::Shared,
            // The parameter of `|_| default` or `|it| it.trim()` of a value that is looked at by itself.
            Binding::Closure(..) => depth > 0 || !self.is_in_closure(local),
            Binding::For(..) | Binding::Unknown => false,
        };
        is_bound
            && site.typed.uses[local.index()].iter().all(|used| {
                let mut at = *used;
                while let Some(parent) = site.parent(at) {
                    match site.kind(parent) {
                        ExprKind::Field { base, .. } if *base == at => at = parent,
                        ExprKind::Assign { op, target, value } if *target == at => {
                            return op == "=" && next(*value);
                        }
                        _ => return true,
                    }
                }
                true
            })
    }

    /// Whether a closure's parameter is that of the code which builds the Client.
    fn is_in_closure(self, local: LocalId) -> bool {
        matches!(
            self.site.typed.bindings[local.index()],
            Binding::Closure(..)
        )
    }
}

impl Site<'_, '_> {
    /// Whether code leaves the function around it, which it could not do from within a closure.
    fn leaves(&self, at: ExprId) -> bool {
        self.typed.descendants(at).into_iter().any(|it| {
            matches!(
                self.kind(it),
                ExprKind::Try(_)
                    | ExprKind::Return(_)
                    | ExprKind::Break { .. }
                    | ExprKind::Continue { .. }
            )
        })
    }

    /// Whether code runs on a runtime that may be gone before the process is: a Client does not outlive it.
    fn is_in_own_runtime(&self, at: ExprId) -> bool {
        self.typed.ancestors(at).any(|it| match self.kind(it) {
            ExprKind::Method { name, .. } => name == "block_on",
            ExprKind::Call { callee, .. } => self.text(*callee).ends_with("block_on"),
            _ => false,
        })
    }

    /// What tokio is called here, where its cell may be used: the package itself asks for the feature.
    fn tokio(&self) -> Option<String> {
        let (package, _) = self.program.targets_of(self.file).first()?;
        let package = self.program.tree().package(*package);
        package
            .dependencies
            .iter()
            .find(|it| {
                it.package == "tokio"
                    && it.kind == DependencyKind::Normal
                    && it.locked.as_ref().is_none_or(|it| it.major >= 1)
                    && it.features.iter().any(|it| it == "full" || it == "sync")
            })
            .map(|it| it.name.to_string())
    }
}
