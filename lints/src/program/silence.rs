//! Why a Client is not built per request, and what is known of its pool size: what a silence rests on.

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprKind, Visibility};
use crate::finding::Step;
use crate::program::calls::{Code, Edge, Walked};
use crate::program::defs::{DefId, DefKind};
use crate::program::trace::article;
use crate::program::{Construction, PoolSize, Program, UriKind};
use crate::tree::Span;

/// What is known of one construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The construction.
    pub span: Span,
    /// How often it runs and why, and its pool size: one line, lower case, without a full stop.
    pub text: String,
    /// The way to it that the text speaks of, first step first.
    pub steps: Vec<Step>,
}

/// Calls on the way to a construction: each code with the call that goes down from it.
type Ways = FxHashMap<Code, Option<Edge>>;

impl Program<'_> {
    /// One explanation for each construction outside test code, sorted by place. A file that belongs to several targets
    /// has one for each way in which they differ.
    pub fn explain(&self) -> Vec<Explanation> {
        let mains: FxHashSet<DefId> = self.mains().into_iter().collect();
        let routine = self.routine_clients();
        let mut found: Vec<Explanation> = Vec::new();
        for it in self.constructions().iter().filter(|it| !it.is_test) {
            let routine = routine
                .iter()
                .find(|of| of.construction.code == it.code && of.construction.at == it.at);
            let (often, steps) = match routine {
                Some(it) => (
                    format!("built for each call of {}", it.function.1),
                    Vec::new(),
                ),
                None => self.how_often(it, &mains),
            };
            let explanation = Explanation {
                span: it.span,
                text: format!("a `Client` is {often}; pool size: {}", pool_size(it)),
                steps,
            };
            if !found.contains(&explanation) {
                found.push(explanation);
            }
        }
        found
    }

    fn how_often(&self, it: &Construction<'_>, mains: &FxHashSet<DefId>) -> (String, Vec<Step>) {
        if let Some((entry, way)) = &it.reach.entry {
            let what = &entry.model.what;
            let why = if it.is_for_named_server {
                format!("built for the server that each {what} names in its own arguments")
            } else if Program::is_worker(entry) {
                format!("built once per worker, by {} {what}", article(what))
            } else if entry.model.fresh_instance {
                format!("built once per instance: a fresh one serves each {what}")
            } else {
                format!("built for each run of {} {what}", article(what))
            };
            return (why, self.entry_steps(entry, way));
        }
        if let Some((inner, way)) = &it.reach.in_loop {
            let steps = self.loop_steps(inner, way);
            return (String::from("built in each turn of a loop"), steps);
        }
        let (ways, guard) = self.ways_to(it);
        if let Some(edge) = guard {
            let mut steps = vec![self.guard_step(&edge)];
            steps.extend(
                way(&ways, edge.to)
                    .iter()
                    .map(|it| self.call_step_label(it)),
            );
            return (String::from("built once: a guard keeps it"), steps);
        }
        if it.reach.is_guarded {
            let why = "built once: it is kept, and built only where none was kept";
            return (String::from(why), Vec::new());
        }
        if self.world.defs.def(it.code.def).kind == DefKind::Static {
            let why = "built once: it is the value of a static";
            return (String::from(why), Vec::new());
        }
        let startup = ways.keys().filter(|it| mains.contains(&it.def));
        let shortest = startup.map(|it| way(&ways, *it)).min_by_key(Vec::len);
        match shortest {
            Some(way) => (self.startup_in_words(&way, it.code), self.steps(&way)),
            None => (self.unreached_in_words(it, &ways), Vec::new()),
        }
    }

    fn startup_in_words(&self, way: &[Edge], own: Code) -> String {
        let codes = way.iter().map(|it| it.from).chain([own]);
        let mut names: Vec<String> = codes
            .filter(|it| it.closure.is_none())
            .map(|it| self.name_of(it))
            .collect();
        names.dedup();
        format!(
            "built once: only startup reaches it ({})",
            names.join(" → ")
        )
    }

    fn unreached_in_words(&self, it: &Construction<'_>, ways: &Ways) -> String {
        let outermost = Code {
            closure: None,
            ..it.code
        };
        let name = self.name_of(outermost);
        if ways.keys().any(|of| of.def != it.code.def) {
            return format!(
                "not known to run often: neither an entry point nor `main` reaches {name}"
            );
        }
        if self.world.defs.item(it.code.def).vis == Visibility::Public {
            return format!("not known to run often: nothing here calls {name}, which is public");
        }
        format!("not known to run at all: nothing here calls {name}")
    }

    /// Everything that leads to a construction outside test code, and the nearest guard on a way.
    fn ways_to(&self, it: &Construction<'_>) -> (Ways, Option<Edge>) {
        let mut ways = Ways::from_iter([(it.code, None)]);
        let mut guard = None;
        let mut queue = VecDeque::from([it.code]);
        let mut walked = Walked::default();
        while let Some(here) = queue.pop_front() {
            for edge in self.graph.new_callers(here, &mut walked) {
                if self.world.defs.def(edge.from.def).is_test {
                    continue;
                }
                if edge.is_guarded || self.is_memoised(edge.from, edge.at) {
                    guard = guard.or(Some(edge));
                } else if let Entry::Vacant(slot) = ways.entry(edge.from) {
                    slot.insert(Some(edge));
                    queue.push_back(edge.from);
                }
            }
        }
        (ways, guard)
    }

    /// `` `get_or_init` runs it at most once ``, at the call that takes the closure or the function.
    fn guard_step(&self, edge: &Edge) -> Step {
        let call = self.bodies.get(edge.from.def).and_then(|typed| {
            let mut around = typed.ancestors(edge.at);
            around.find_map(|at| match typed.kind(at) {
                ExprKind::Method { name, .. } => Some((at, name.to_string())),
                ExprKind::Call { callee, .. } => match typed.kind(*callee) {
                    ExprKind::Path(path) => {
                        path.segments.last().map(|it| (at, it.name.to_string()))
                    }
                    _ => None,
                },
                _ => None,
            })
        });
        match call.filter(|_| edge.is_guarded && edge.to.closure.is_some()) {
            Some((at, name)) => Step {
                span: self.first_line(self.span_of(edge.from.def, at)),
                label: format!("`{name}` runs it at most once"),
            },
            None => Step {
                span: self.first_line(self.span_of(edge.from.def, edge.at)),
                label: String::from("runs at most once: what it gives is kept"),
            },
        }
    }

    fn steps(&self, way: &[Edge]) -> Vec<Step> {
        way.iter().map(|it| self.call_step_label(it)).collect()
    }
}

/// The calls from `from` down to the construction.
fn way(ways: &Ways, from: Code) -> Vec<Edge> {
    let next = |it: &Edge| ways.get(&it.to).copied().flatten();
    std::iter::successors(ways.get(&from).copied().flatten(), next).collect()
}

/// What is known of the pool size, in words; several where options come about in several ways.
fn pool_size(it: &Construction<'_>) -> String {
    let mut words: Vec<&str> = Vec::new();
    for options in &it.options {
        let word = match (options.pool_size, &options.uri) {
            (PoolSize::Set, _) => "set in code",
            (_, UriKind::WithPoolSize) => "named in the URI",
            (PoolSize::Unknown, _) | (_, UriKind::Unknown) => "unknown",
            (PoolSize::Unset, UriKind::Outside) => "whatever the URI from outside names",
            (PoolSize::Unset, UriKind::WithoutPoolSize(_)) => "the driver's default",
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(" or ")
}
