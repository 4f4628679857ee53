//! How often code runs: from a place backwards through its callers to entries, workers and loops, cut at guards.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::ExprId;
use crate::models::Frequency;
use crate::program::Program;
use crate::program::bodies::Binding;
use crate::program::calls::{Code, Edge, Walked};
use crate::program::entries::EntryPoint;
use crate::program::loops::Repetition;

/// How the program gets to a place.
#[derive(Clone, Debug, Default)]
pub struct Reach<'p> {
    /// The entry with the shortest way, of the most frequent kind, and that way: calls from the entry down.
    pub(crate) entry: Option<(EntryPoint<'p>, Vec<Edge>)>,
    /// How many other entries get there.
    pub(crate) others: usize,
    /// The nearest loop around the place or around a call on the way to it, and the way from there down.
    pub(crate) in_loop: Option<(InLoop, Vec<Edge>)>,
    /// A guard cut every way that there is.
    pub(crate) is_guarded: bool,
    /// Somebody calls the code at all.
    pub(crate) has_callers: bool,
}

/// A place that runs again and again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InLoop {
    pub(crate) code: Code,
    /// The loop, or the call of the adapter.
    pub(crate) at: ExprId,
}

impl<'a> Program<'a> {
    /// The entries whose code this is.
    fn entries_at(&self, code: Code) -> impl Iterator<Item = &EntryPoint<'a>> {
        let by_code = self.entries_by_code.get_or_init(|| {
            let mut by_code: FxHashMap<Code, Vec<usize>> = FxHashMap::default();
            for (index, entry) in self.entries.iter().enumerate() {
                by_code.entry(entry.code).or_default().push(index);
            }
            by_code
        });
        let indices = by_code.get(&code).into_iter().flatten();
        indices.map(|it| &self.entries[*it])
    }

    /// How the program gets to an expression of a body.
    pub(crate) fn reach(&self, code: Code, at: ExprId) -> Reach<'a> {
        let mut reach = Reach::default();
        if self.is_memoised(code, at) {
            reach.is_guarded = true;
            return reach;
        }
        let mut next: FxHashMap<Code, Option<Edge>> = FxHashMap::from_iter([(code, None)]);
        let mut queue = VecDeque::from([(code, at, 0usize)]);
        let mut found: Vec<(Frequency, usize, usize, EntryPoint<'a>)> = Vec::new();
        let mut looked = FxHashSet::default();
        let mut walked = Walked::default();
        while let Some((here, place, distance)) = queue.pop_front() {
            for entry in self.entries_at(here) {
                found.push((entry.model.frequency, distance, found.len(), *entry));
            }
            if reach.in_loop.is_none()
                && let Some(at) = self.repeats(here, place, (code, at), &way(&next, here))
            {
                let inner = InLoop { code: here, at };
                reach.in_loop = Some((inner, way(&next, here)));
            }
            for edge in self.graph.new_callers(here, &mut walked) {
                if self.world.defs.def(edge.from.def).is_test {
                    continue;
                }
                reach.has_callers = true;
                if edge.is_guarded || self.is_memoised(edge.from, edge.at) {
                    reach.is_guarded = true;
                    continue;
                }
                if edge.is_repeated
                    && reach.in_loop.is_none()
                    && !self.names_its_target(&edge, (code, at), &way(&next, here))
                {
                    let inner = InLoop {
                        code: edge.from,
                        at: edge.at,
                    };
                    let mut rest = vec![edge];
                    rest.extend(way(&next, here));
                    reach.in_loop = Some((inner, rest));
                }
                if next.contains_key(&edge.from) {
                    // The same code may call twice, once in a loop.
                    if looked.insert((edge.from, edge.at))
                        && reach.in_loop.is_none()
                        && let rest = [vec![edge], way(&next, here)].concat()
                        && let Some(outer) = self.repeats(edge.from, edge.at, (code, at), &rest)
                    {
                        reach.in_loop = Some((
                            InLoop {
                                code: edge.from,
                                at: outer,
                            },
                            rest,
                        ));
                    }
                    continue;
                }
                next.insert(edge.from, Some(edge));
                queue.push_back((edge.from, edge.at, distance + 1));
            }
        }
        found.sort_by_key(|(frequency, distance, order, _)| {
            (*frequency == Frequency::Worker, *distance, *order)
        });
        let codes: FxHashSet<Code> = found.iter().map(|it| it.3.code).collect();
        if let Some((.., entry)) = found.first() {
            reach.others = codes.len() - 1;
            reach.entry = Some((*entry, way(&next, entry.code)));
        }
        reach
    }

    /// The entries that lead to code, however often they run it, each with its shortest way.
    pub(crate) fn leading_to(&self, code: Code) -> Vec<(EntryPoint<'a>, Vec<Edge>)> {
        let mut next: FxHashMap<Code, Option<Edge>> = FxHashMap::from_iter([(code, None)]);
        let mut queue = VecDeque::from([code]);
        let mut walked = Walked::default();
        while let Some(here) = queue.pop_front() {
            for edge in self.graph.new_callers(here, &mut walked) {
                if !self.world.defs.def(edge.from.def).is_test && !next.contains_key(&edge.from) {
                    next.insert(edge.from, Some(edge));
                    queue.push_back(edge.from);
                }
            }
        }
        let leading = self.entries.iter().filter(|it| next.contains_key(&it.code));
        leading.map(|it| (*it, way(&next, it.code))).collect()
    }

    /// The loop around `place`, where each turn runs it once more.
    fn repeats(
        &self,
        code: Code,
        place: ExprId,
        origin: (Code, ExprId),
        way: &[Edge],
    ) -> Option<ExprId> {
        let typed = self.bodies.get(code.def)?;
        match crate::program::loops::repetition(self, typed, code.closure, place, origin, way) {
            Repetition::Loop(at) => Some(at),
            Repetition::None => None,
        }
    }

    /// A closure or function given to an adapter that makes one Client for each configured server: what the construction
    /// is given comes from its parameter.
    fn names_its_target(&self, edge: &Edge, origin: (Code, ExprId), way: &[Edge]) -> bool {
        self.flows_from(way, origin.0, origin.1, &|body, local| {
            body.def == edge.to.def
                && match (body.bindings[local.index()], edge.to.closure) {
                    (Binding::Closure(it, ..), Some(closure)) => it == closure,
                    (Binding::Param(..), None) => true,
                    _ => false,
                }
        })
    }
}

/// The calls from `from` down to the place.
fn way(next: &FxHashMap<Code, Option<Edge>>, from: Code) -> Vec<Edge> {
    let mut edges = Vec::new();
    let mut at = from;
    while let Some(Some(edge)) = next.get(&at) {
        edges.push(*edge);
        at = edge.to;
        if edges.len() > 64 {
            break;
        }
    }
    edges
}
