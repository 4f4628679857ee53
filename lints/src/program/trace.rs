//! The way to a finding, in words: entry, calls, place.

use crate::finding::Step;
use crate::models::Frequency;
use crate::program::Program;
use crate::program::calls::{Code, Edge};
use crate::program::defs::Defs;
use crate::program::entries::EntryPoint;
use crate::program::link::driver_version;
use crate::program::reach::InLoop;
use crate::tree::{FileId, Package, Span};

impl Program<'_> {
    /// From the place where an entry is registered down the calls.
    pub(crate) fn entry_steps(&self, entry: &EntryPoint<'_>, way: &[Edge]) -> Vec<Step> {
        let mut steps = vec![Step {
            span: entry.registered,
            label: format!(
                "{} is {} {}",
                self.name_of(entry.code),
                article(&entry.model.what),
                entry.model.what
            ),
        }];
        steps.extend(way.iter().map(|it| self.call_step_label(it)));
        steps
    }

    /// From a loop down the calls.
    pub(crate) fn loop_steps(&self, inner: &InLoop, way: &[Edge]) -> Vec<Step> {
        let mut span = self.span_of(inner.code.def, inner.at);
        let first = self
            .text(span)
            .split(['{', '\n'])
            .next()
            .map_or(0, |it| it.trim_end().len());
        span.range.end = span.range.start + first.clamp(1, 60) as u32;
        let text = self.text(span);
        if !text.is_char_boundary(text.len()) {
            span.range.end = span.range.start + 1;
        }
        let mut steps = vec![Step {
            span,
            label: String::from("runs again and again from here"),
        }];
        steps.extend(way.iter().map(|it| self.call_step_label(it)));
        steps
    }

    pub(crate) fn call_step_label(&self, edge: &Edge) -> Step {
        let label = match edge.to.closure {
            Some(_) if edge.to.def == edge.from.def => String::from("this closure runs"),
            _ => format!("calls {}", self.name_of(edge.to)),
        };
        let mut span = self.span_of(edge.from.def, edge.at);
        if edge.to.closure.is_some() {
            span.range.end = (span.range.start + 1).min(span.range.end);
        } else if let Some(typed) = self.bodies.get(edge.from.def)
            && typed.types.callees.contains_key(&edge.at)
        {
            span = self.method_span(typed, edge.at);
        }
        Step { span, label }
    }

    /// `` `Repo::new` ``, or "this closure".
    pub(crate) fn name_of(&self, code: Code) -> String {
        if code.closure.is_some() {
            return String::from("this closure");
        }
        let canonical = self.world.defs.canonical(code.def);
        let parts: Vec<&str> = canonical.split("::").collect();
        let keep = if self.world.defs.def(code.def).parent.is_some() {
            2
        } else {
            1
        };
        format!("`{}`", parts[parts.len().saturating_sub(keep)..].join("::"))
    }

    /// Where a function is declared.
    pub(crate) fn declaration(&self, code: Code) -> Span {
        self.world.defs.span(code.def)
    }

    /// The package of a file, by its first target.
    pub fn package_of(&self, file: FileId) -> Option<&Package> {
        self.targets_of(file)
            .first()
            .map(|it| self.tree.package(it.0))
    }

    /// Major and minor version of the driver that a file's package uses, where it is known: its own dependency, else
    /// the only one in the tree.
    pub fn driver_version(&self, file: FileId) -> Option<(u64, u64)> {
        let own = self
            .package_of(file)?
            .dependencies
            .iter()
            .find_map(driver_version);
        own.or_else(|| {
            let mut all: Vec<_> = self
                .tree
                .packages
                .iter()
                .flat_map(|it| &it.dependencies)
                .filter_map(driver_version)
                .collect();
            all.sort_unstable();
            all.dedup();
            if let [one] = all.as_slice() {
                Some(*one)
            } else {
                None
            }
        })
    }

    /// Whether an entry point is a worker factory rather than a request.
    pub(crate) fn is_worker(entry: &EntryPoint<'_>) -> bool {
        entry.model.frequency == Frequency::Worker
    }

    /// The first line of an expression: what a label of a long call covers.
    pub(crate) fn first_line(&self, span: Span) -> Span {
        let text = self.text(span);
        let end = text
            .find('\n')
            .map_or(text.len(), |it| text[..it].trim_end().len());
        Defs::place(
            span.file,
            crate::facts::TextRange {
                start: span.range.start,
                end: span.range.start + end as u32,
            },
        )
    }
}

pub(crate) fn article(what: &str) -> &'static str {
    if what.starts_with(['a', 'e', 'i', 'o', 'u']) && !what.starts_with("uni") {
        "an"
    } else {
        "a"
    }
}
