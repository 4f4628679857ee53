//! Joins the facts of all files: crates, names, types, calls, entries.

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::facts::{FileFacts, Name};
use crate::models::Models;
use crate::program::bodies::{Bodies, TypedBody};
use crate::program::calls::CallGraph;
use crate::program::defs::{self, DefId, Defs, KrateId, ModId, Origin, PerNs, Res};
use crate::program::modules::files::normalise;
use crate::program::modules::{Collector, StubVersion};
use crate::program::roles::Roles;
use crate::program::world::World;
use crate::program::{MissingModule, Program, entries, infer};
use crate::tree::{Dependency, FileId, Package, PackageId, SourceTree, TargetKind};

/// The model whose stub differs between versions, and the crate whose version decides.
const VERSIONED: (&str, &str) = ("mongodb", "mongodb");

/// The modules of all packages: linking as far as it can go while files may still be missing.
pub struct Modules<'a> {
    linker: Linker<'a>,
    facts: &'a [Arc<FileFacts>],
    missing: Vec<MissingModule>,
}

impl<'a> Modules<'a> {
    /// Follows `mod` from the root of each target. Takes what [`Program::link`] takes.
    pub fn collect(
        tree: &'a SourceTree,
        facts: &'a [Arc<FileFacts>],
        models: &'a Models,
    ) -> Modules<'a> {
        let mut defs = Defs {
            files: defs::borrow(facts),
            ..Defs::default()
        };
        let stubs = models.stubs.iter().map(|(_, facts)| &**facts);
        defs.files.extend(stubs);
        defs.file_krates = vec![Vec::new(); defs.files.len()];
        let mut linker = Linker::new(tree, models, defs);
        linker.stubs();
        linker.packages();
        let missing = linker.missing();
        Modules {
            linker,
            facts,
            missing,
        }
    }

    /// Modules whose files are missing.
    pub fn missing(&self) -> &[MissingModule] {
        &self.missing
    }

    /// Links all the rest.
    pub fn link(mut self) -> Program<'a> {
        self.linker.externs();
        let tree = self.linker.tree;
        self.linker.finish(tree, self.facts, self.missing)
    }
}

struct Linker<'a> {
    tree: &'a SourceTree,
    models: &'a Models,
    defs: Defs<'a>,
    paths: FxHashMap<PathBuf, FileId>,
    file_paths: Vec<PathBuf>,
    /// Stub crates by name, for everything whose version does not matter.
    stubs: FxHashMap<Name, KrateId>,
    /// Stub crates of the versioned model, by version.
    versioned: FxHashMap<(u64, u64), FxHashMap<Name, KrateId>>,
    krates: Vec<Vec<(KrateId, TargetKind)>>,
    extern_crates: Vec<(ModId, Name, Name, bool)>,
}

impl<'a> Linker<'a> {
    fn new(tree: &'a SourceTree, models: &'a Models, defs: Defs<'a>) -> Linker<'a> {
        let file_paths: Vec<PathBuf> = tree.files.iter().map(|it| normalise(&it.path)).collect();
        let paths = file_paths
            .iter()
            .enumerate()
            .map(|(index, it)| (it.clone(), FileId(index as u32)))
            .collect();
        Linker {
            tree,
            models,
            defs,
            paths,
            file_paths,
            stubs: FxHashMap::default(),
            versioned: FxHashMap::default(),
            krates: Vec::new(),
            extern_crates: Vec::new(),
        }
    }

    fn stub(&mut self, index: usize, version: StubVersion) -> FxHashMap<Name, KrateId> {
        let file = FileId((self.tree.files.len() + index) as u32);
        let mut collector = Collector::new(&mut self.defs, &self.paths, &self.file_paths, version);
        let krates = collector.stub(file);

        krates
            .into_iter()
            .map(|it| (self.defs.krate(it).name.clone(), it))
            .collect()
    }

    fn stubs(&mut self) {
        let versions = self.versions();
        for (index, (name, _)) in self.models.stubs.iter().enumerate() {
            if *name != VERSIONED.0 {
                let found = self.stub(index, None);
                self.stubs.extend(found);
                continue;
            }
            for version in &versions {
                let found = self.stub(index, Some(*version));
                self.versioned.insert(*version, found);
            }
            // The newest stands for all where no version is known.
            if let Some(newest) = versions.last() {
                self.stubs.extend(self.versioned[newest].clone());
            }
        }
        let aliases: Vec<(Name, KrateId)> = self
            .models
            .models
            .iter()
            .flat_map(|it| &it.aliases)
            .flat_map(|it| {
                it.names
                    .iter()
                    .filter_map(|name| Some((name.clone(), *self.stubs.get(&it.of)?)))
            })
            .collect();
        self.stubs.extend(aliases);
    }

    /// The driver versions in use, sorted.
    fn versions(&self) -> Vec<(u64, u64)> {
        let dependencies = self.tree.packages.iter().flat_map(|it| &it.dependencies);
        let mut versions: Vec<(u64, u64)> = dependencies.filter_map(driver_version).collect();
        versions.sort_unstable();
        versions.dedup();
        if versions.is_empty() {
            versions.push((3, u64::MAX));
        }
        versions
    }

    fn packages(&mut self) {
        for (index, package) in self.tree.packages.iter().enumerate() {
            let mut krates = Vec::new();
            for (target_index, target) in package.targets.iter().enumerate() {
                let Some(root) = self.paths.get(&normalise(&target.root)).copied() else {
                    continue;
                };
                let origin = Origin::Target {
                    package: PackageId(index as u32),
                    index: target_index as u32,
                    kind: target.kind,
                };
                let name = Name::new(target.name.replace('-', "_"));
                let mut collector =
                    Collector::new(&mut self.defs, &self.paths, &self.file_paths, None);
                let krate =
                    collector.target(name, origin, package.edition, root, target.kind.is_test());
                let found = std::mem::take(&mut collector.extern_crates);
                self.extern_crates.extend(found);
                krates.push((krate, target.kind));
            }
            self.krates.push(krates);
        }
    }

    fn library(&self, package: PackageId) -> Option<KrateId> {
        let krates = &self.krates[package.0 as usize];
        krates
            .iter()
            .find(|it| matches!(it.1, TargetKind::Lib | TargetKind::ProcMacro))
            .map(|it| it.0)
    }

    fn externs(&mut self) {
        for (index, package) in self.tree.packages.iter().enumerate() {
            let names = self.package_externs(PackageId(index as u32), package);
            for (krate, kind) in self.krates[index].clone() {
                let mut names = names.clone();
                if !matches!(kind, TargetKind::Lib | TargetKind::ProcMacro)
                    && let Some(library) = self.library(PackageId(index as u32))
                {
                    names.insert(self.defs.krate(library).name.clone(), library);
                }
                self.defs.krates[krate.0 as usize].externs = names;
            }
        }
        // A stub sees the other stubs; those of the versioned model see those of their own version.
        for index in 0..self.defs.krates.len() {
            if self.defs.krates[index].origin == Origin::Stub {
                let id = KrateId(index as u32);
                let mut names = self.stubs.clone();
                if let Some(own) = self
                    .versioned
                    .values()
                    .find(|it| it.values().any(|it| *it == id))
                {
                    names.extend(own.iter().map(|(name, krate)| (name.clone(), *krate)));
                }
                self.defs.krates[index].externs = names;
            }
        }
        for (module, krate_name, alias, macro_use) in std::mem::take(&mut self.extern_crates) {
            let krate = self.defs.module(module).krate;
            let found = if krate_name == "self" {
                Some(krate)
            } else {
                self.defs.krate(krate).externs.get(&krate_name).copied()
            };
            let Some(found) = found else { continue };
            let root = Res::Mod(self.defs.krate(found).root);
            let scope = &mut self.defs.modules[module.0 as usize].scope;
            scope
                .entry(alias.clone())
                .or_default()
                .ty
                .get_or_insert(root);
            let here = &mut self.defs.krates[krate.0 as usize];
            if here.root == module {
                here.externs.entry(alias).or_insert(found);
            }
            if macro_use {
                here.macro_use.push(found);
            }
        }
    }

    fn package_externs(&self, id: PackageId, package: &Package) -> FxHashMap<Name, KrateId> {
        let mut names = FxHashMap::default();
        for name in ["std", "core", "alloc"] {
            names.extend(self.stubs.get(name).map(|it| (Name::new(name), *it)));
        }
        let version = package.dependencies.iter().find_map(driver_version);
        for dependency in &package.dependencies {
            let local = dependency
                .local
                .filter(|it| *it != id)
                .and_then(|it| self.library(it));
            let package_name = dependency.package.replace('-', "_");
            let own = version
                .and_then(|it| self.versioned.get(&it))
                .and_then(|it| it.get(package_name.as_str()));
            let stub = own
                .or_else(|| self.stubs.get(package_name.as_str()))
                .copied();
            if let Some(krate) = local.or(stub) {
                // What a library is called in code is its own affair, unless the manifest renames it.
                let own = &self.defs.krate(krate).name;
                let is_renamed = dependency.name != package_name;
                let name = if is_renamed { &dependency.name } else { own };
                names.insert(name.clone(), krate);
            }
        }
        names
    }

    fn missing(&self) -> Vec<MissingModule> {
        let missing = self.defs.missing.iter();
        let missing = missing.map(|(span, candidates)| MissingModule {
            span: *span,
            candidates: candidates.clone(),
        });
        let mut missing: Vec<MissingModule> = missing.collect();
        missing.sort_by_key(|it| it.span);
        missing.dedup();
        missing
    }

    fn finish(
        self,
        tree: &'a SourceTree,
        facts: &'a [Arc<FileFacts>],
        missing: Vec<MissingModule>,
    ) -> Program<'a> {
        let models = self.models;
        let std = self
            .stubs
            .get("std")
            .and_then(|krate| Some((*krate, prelude(&self.defs, *krate)?)));
        let targets = self
            .defs
            .file_krates
            .iter()
            .take(tree.files.len())
            .map(|krates| {
                let mut found: Vec<(PackageId, u32)> = krates
                    .iter()
                    .filter_map(|it| match self.defs.krate(*it).origin {
                        Origin::Target { package, index, .. } => Some((package, index)),
                        Origin::Stub => None,
                    })
                    .collect();
                found.sort_unstable();
                found
            });
        let targets = targets.collect();
        let world = World::new(self.defs, std);
        let roles = Roles::resolve(&world, models);
        let mut bodies = Bodies::default();
        for index in 0..world.defs.all.len() {
            let def = DefId(index as u32);
            if world.defs.is_stub(def) {
                continue;
            }
            if let Some(body) = world.defs.body(def) {
                let facts = world.defs.files[world.defs.def(def).file.0 as usize];
                let is_fn = world.defs.def(def).kind == defs::DefKind::Fn;
                bodies.insert(TypedBody::new(
                    def,
                    is_fn,
                    &facts.bodies[body.index()],
                    infer::infer(&world, def),
                ));
            }
        }
        let entries = entries::find(&world, &roles, &bodies);
        let graph = CallGraph::build(&world, &roles, &bodies, &entries);
        let stores = std::cell::OnceCell::new();
        let mut program = Program {
            tree,
            facts,
            world,
            roles,
            bodies,
            entries,
            graph,
            stores,
            entries_by_code: std::cell::OnceCell::new(),
            traced: std::cell::RefCell::default(),
            steps_left: std::cell::Cell::new(0),
            early_exits: std::cell::RefCell::default(),
            built: Vec::new(),
            missing,
            targets,
        };
        let stored = program.stored_calls();
        program.graph.extend(stored);
        program.built = program.find_constructions();
        program
    }
}

fn prelude(defs: &Defs<'_>, krate: KrateId) -> Option<ModId> {
    let module = |at: ModId, name: &str| match defs.module(at).scope.get(name) {
        Some(PerNs {
            ty: Some(Res::Mod(found)),
            ..
        }) => Some(*found),
        _ => None,
    };
    module(module(defs.krate(krate).root, "prelude")?, "v1")
}

/// Major and minor version of the driver: locked, else as far as the requirement says.
pub(crate) fn driver_version(dependency: &Dependency) -> Option<(u64, u64)> {
    if dependency.package != VERSIONED.1 {
        return None;
    }
    if let Some(locked) = &dependency.locked {
        return Some((locked.major, locked.minor));
    }
    let requirement = semver::VersionReq::parse(dependency.requirement.as_deref()?).ok()?;
    let first = requirement.comparators.first()?;
    let is_exact = matches!(first.op, semver::Op::Exact | semver::Op::Tilde);
    Some((
        first.major,
        if is_exact {
            first.minor.unwrap_or(u64::MAX)
        } else {
            u64::MAX
        },
    ))
}
