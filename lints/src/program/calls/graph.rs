//! The edges of the call graph, and the walks along them.
//!
//! What a call through a trait may run is written down once a function of the trait, and not once a call: such a call would
//! have an edge to each implementation, and many calls of many implementations more edges than anyone has memory for.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::ExprId;
use crate::program::defs::DefId;

/// A function, or a closure within one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Code {
    /// Whose body it stands in.
    pub(crate) def: DefId,
    /// The closure, where it is one.
    pub(crate) closure: Option<ExprId>,
}

/// One code runs another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub(crate) from: Code,
    pub(crate) to: Code,
    /// The call, the mention of a function, or the closure, in the body of `from`.
    pub(crate) at: ExprId,
    /// Runs at most once a process.
    pub(crate) is_guarded: bool,
    /// Runs once an element.
    pub(crate) is_repeated: bool,
}

/// A call: whose body it stands in, and the expression.
type Site = (DefId, ExprId);

/// All edges, sorted for both directions.
#[derive(Debug, Default)]
pub(crate) struct CallGraph {
    /// In the order of bodies. An edge to implementations leads to the function that the trait declares.
    edges: Vec<(Leads, Edge)>,
    /// The edges to each code, without those of calls through traits.
    into: FxHashMap<Code, Vec<u32>>,
    /// The edges from each body, its closures included.
    out: OnceCell<FxHashMap<DefId, Vec<u32>>>,
    /// Calls of each function, without those through traits.
    sites: FxHashMap<DefId, Vec<Site>>,
    /// Functions of traits that something calls without knowing the implementation.
    dispatched: FxHashMap<DefId, Dispatched>,
    /// The functions of impls that may run then, and the trait's function that is called.
    overriding: FxHashMap<DefId, DefId>,
    /// Functions of impls that run at most once a process, however they are called.
    kept: FxHashSet<DefId>,
    /// Calls seen, and calls whose callee is known.
    pub(crate) calls: (usize, usize),
}

/// What is at the end of an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leads {
    ToCode,
    ToImplementations,
}

/// The calls of a function of a trait, and what they may run.
#[derive(Debug, Default)]
struct Dispatched {
    edges: Vec<u32>,
    sites: Vec<Site>,
    targets: Vec<DefId>,
}

/// Functions of traits whose calls a walk has gone along: all implementations have the same callers.
#[derive(Debug, Default)]
pub(crate) struct Walked(FxHashSet<(DefId, bool)>);

impl CallGraph {
    /// The edges that lead to code.
    pub(crate) fn callers(&self, code: Code) -> impl Iterator<Item = Edge> {
        self.edges_into(code, self.dispatch_to(code).map(|it| it.0))
    }

    /// The same for a walk that asks for each caller once: calls through a trait are left out where the walk has come to
    /// them from another implementation.
    pub(crate) fn new_callers(
        &self,
        code: Code,
        walked: &mut Walked,
    ) -> impl Iterator<Item = Edge> {
        let dispatch = self
            .dispatch_to(code)
            .filter(|(of, is_kept)| walked.0.insert((*of, *is_kept)));
        self.edges_into(code, dispatch.map(|it| it.0))
    }

    /// The function of a trait by which code may be called, and whether the code runs at most once.
    fn dispatch_to(&self, code: Code) -> Option<(DefId, bool)> {
        let of = self.overriding.get(&code.def)?;
        code.closure
            .is_none()
            .then(|| (*of, self.kept.contains(&code.def)))
    }

    fn edges_into(&self, to: Code, dispatch: Option<DefId>) -> impl Iterator<Item = Edge> {
        let direct = self.into.get(&to).map_or(&[][..], Vec::as_slice);
        let through = dispatch.map_or(&[][..], |it| &self.dispatched[&it].edges);
        merged(direct, through).into_iter().map(move |it| {
            crate::work::step();
            match self.edges[it as usize] {
                (Leads::ToCode, edge) => edge,
                (Leads::ToImplementations, edge) => self.through(edge, to.def),
            }
        })
    }

    /// The edge of a call through a trait to one of the implementations.
    fn through(&self, edge: Edge, def: DefId) -> Edge {
        Edge {
            to: Code { def, closure: None },
            is_guarded: self.kept.contains(&def),
            ..edge
        }
    }

    /// The edges that lead from code, its closures apart.
    pub(crate) fn callees(&self, code: Code) -> Vec<Edge> {
        let mut found = Vec::new();
        for (leads, edge) in self.out(code.def).filter(|it| it.1.from == code) {
            match leads {
                Leads::ToCode => found.push(edge),
                Leads::ToImplementations => {
                    let targets = self.dispatched[&edge.to.def].targets.iter();
                    found.extend(targets.map(|it| self.through(edge, *it)));
                }
            }
        }
        found
    }

    /// The edges from a body, its closures included.
    fn out(&self, def: DefId) -> impl Iterator<Item = (Leads, Edge)> {
        let out = self.out.get_or_init(|| {
            let mut out: FxHashMap<DefId, Vec<u32>> = FxHashMap::default();
            for (index, (_, edge)) in self.edges.iter().enumerate() {
                out.entry(edge.from.def).or_default().push(index as u32);
            }
            out
        });
        let found = out.get(&def).map_or(&[][..], Vec::as_slice);
        found.iter().map(|it| {
            crate::work::step();
            self.edges[*it as usize]
        })
    }

    /// All functions that some code runs, itself included; what `named` says of each counts as run by it.
    pub(crate) fn run_by(
        &self,
        from: DefId,
        mut named: impl FnMut(DefId) -> Vec<DefId>,
    ) -> FxHashSet<DefId> {
        let mut found = FxHashSet::from_iter([from]);
        let mut walked = FxHashSet::default();
        let mut stack = vec![from];
        while let Some(def) = stack.pop() {
            let mut next = named(def);
            for (leads, edge) in self.out(def) {
                let of = edge.to.def;
                match leads {
                    Leads::ToCode => next.push(of),
                    Leads::ToImplementations if walked.insert(of) => {
                        next.extend(&self.dispatched[&of].targets);
                    }
                    Leads::ToImplementations => {}
                }
            }
            stack.extend(next.into_iter().filter(|it| found.insert(*it)));
        }
        found
    }

    /// All functions that run one of these, themselves included.
    pub(crate) fn running(&self, seeds: Vec<DefId>) -> FxHashSet<DefId> {
        let mut callers: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        let mut through: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        for (leads, edge) in &self.edges {
            let map = match leads {
                Leads::ToCode => &mut callers,
                Leads::ToImplementations => &mut through,
            };
            map.entry(edge.to.def).or_default().push(edge.from.def);
        }
        let mut found: FxHashSet<DefId> = seeds.iter().copied().collect();
        let mut stack = seeds;
        while let Some(def) = stack.pop() {
            let dispatch = self.overriding.get(&def);
            let dispatch = dispatch.and_then(|it| through.remove(it));
            let direct = callers.remove(&def).into_iter().flatten();
            let next = direct.chain(dispatch.into_iter().flatten());
            stack.extend(next.filter(|it| found.insert(*it)));
        }
        found
    }

    /// The calls of a function, in the order of bodies.
    pub(crate) fn sites(&self, def: DefId) -> Vec<Site> {
        let direct = self.sites.get(&def).map_or(&[][..], Vec::as_slice);
        let dispatch = self.overriding.get(&def);
        let through = dispatch.map_or(&[][..], |it| &self.dispatched[it].sites);
        merged(direct, through)
    }

    /// Adds an edge to one code.
    pub(super) fn add(&mut self, edge: Edge) {
        let index = self.edges.len() as u32;
        self.into.entry(edge.to).or_default().push(index);
        self.edges.push((Leads::ToCode, edge));
    }

    /// Adds edges that only the whole program tells.
    pub(crate) fn extend(&mut self, edges: Vec<Edge>) {
        self.out.take();
        for edge in edges {
            self.add(edge);
        }
    }

    pub(super) fn add_site(&mut self, def: DefId, site: Site) {
        self.sites.entry(def).or_default().push(site);
    }

    /// Adds a call of a function of a trait that may run any implementation. `targets` gives those for a function that is
    /// called so for the first time, each with whether it runs at most once.
    pub(super) fn add_dispatch(
        &mut self,
        edge: Edge,
        targets: impl FnOnce() -> Vec<(DefId, bool)>,
    ) {
        let of = edge.to.def;
        let dispatched = self.dispatched.entry(of).or_insert_with(|| {
            let targets = targets();
            self.overriding.extend(targets.iter().map(|it| (it.0, of)));
            self.kept
                .extend(targets.iter().filter(|it| it.1).map(|it| it.0));
            Dispatched {
                targets: targets.into_iter().map(|it| it.0).collect(),
                ..Dispatched::default()
            }
        });
        dispatched.edges.push(self.edges.len() as u32);
        dispatched.sites.push((edge.from.def, edge.at));
        self.edges.push((Leads::ToImplementations, edge));
    }
}

/// Two sorted lists as one.
fn merged<T: Copy + Ord>(one: &[T], other: &[T]) -> Vec<T> {
    let mut all = [one, other].concat();
    if !other.is_empty() {
        all.sort_unstable();
    }
    all
}
