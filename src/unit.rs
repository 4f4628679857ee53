//! Units: packages that are connected are linked together and checked by themselves, for nothing that stands in one unit
//! has a say in another.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use mongo_lint::facts::FileFacts;
use mongo_lint::finding::Finding;
use mongo_lint::lint::Level;
use mongo_lint::models::Models;
use mongo_lint::program::{Modules, Program};
use mongo_lint::tree::{PackageId, Span};
use mongo_lint::{lent, quiet, rules};

use crate::baseline::{Baseline, Compared};
use crate::cache::{Cache, Digest, KeptFacts, Others, Said, Shelf};
use crate::config::Configuration;
use crate::fingerprint;
use crate::job::{Known, Verbosity};
use crate::packages::{self, Packages, Relevance};
use crate::report::{Declared, Kept, Report};
use crate::scope::Scope;
use crate::sources::{Sources, Text};
use crate::trouble::Trouble;

/// How often modules may ask for files that no walk found: links can make a tree endless.
const ROUNDS: usize = 64;

/// Packages that are connected with each other and with no others.
#[derive(Debug)]
pub(crate) struct Unit {
    /// Sorted.
    pub(crate) packages: Vec<PackageId>,
    /// The Rust files that were walked in them, sorted.
    pub(crate) files: Vec<PathBuf>,
}

/// The units to read, sorted by their first package.
pub(crate) fn all(all: &Packages, relevance: &[Relevance]) -> Vec<Unit> {
    let mut files: BTreeMap<PackageId, Vec<PathBuf>> = BTreeMap::new();
    // Files of one folder stand together.
    let mut last: Option<(&Path, Option<PackageId>)> = None;
    for file in &all.rust {
        let folder = file.parent().unwrap_or(file);
        let owner = last.filter(|it| it.0 == folder);
        let owner = owner.map_or_else(|| all.owner(file), |it| it.1);
        last = Some((folder, owner));
        if let Some(owner) = owner {
            files.entry(owner).or_default().push(file.clone());
        }
    }
    let units = packages::units(&all.list, relevance).into_iter();
    let units = units.map(|packages| {
        let files = packages.iter().filter_map(|it| files.remove(it));
        let mut files: Vec<PathBuf> = files.flatten().collect();
        files.sort_unstable();
        Unit { packages, files }
    });
    units.collect()
}

/// How many files are read and lowered at a time.
pub(crate) struct Threads<'t> {
    pub(crate) read: &'t (dyn Fn(Vec<PathBuf>) -> Vec<ReadFile> + Sync),
    pub(crate) lower: &'t (dyn Fn(Vec<Text>, &KeptFacts) -> Vec<FileFacts> + Sync),
    /// Lowers the models' stubs.
    pub(crate) stubs: LowerStubs<'t>,
}

/// A file that was to be read.
type ReadFile = (PathBuf, Result<Text, Trouble>);

/// Lowers all stubs.
type LowerStubs<'r> = &'r (dyn Fn(Vec<&'static str>) -> Vec<FileFacts> + Sync);

/// What holds for all units of a run.
pub(crate) struct Around<'r> {
    pub(crate) all: &'r Packages,
    pub(crate) relevance: &'r [Relevance],
    pub(crate) scope: &'r Scope<'r>,
    pub(crate) configuration: &'r Configuration,
    pub(crate) verbosity: Verbosity,
    pub(crate) cwd: &'r Path,
    /// The root of the repository around it.
    pub(crate) repository: &'r Path,
    pub(crate) cache: &'r Cache,
    /// Of all that the user asked for.
    pub(crate) asked: Digest,
    /// Those that any unit needs, once one of them does.
    pub(crate) models: OnceLock<Models>,
}

impl Around<'_> {
    /// What there is to say of a unit.
    pub(crate) fn lint(&self, unit: &Unit, threads: &Threads<'_>) -> Report {
        let mut sources = Sources::new(self.all, unit);
        let wanted = sources.wanted();
        sources.add((threads.read)(wanted));
        let packages = unit.packages.iter();
        let folders: Vec<&Path> = packages.map(|it| &*self.all.package(*it).dir).collect();
        let shelf = self.cache.shelf(&folders, self.asked);
        let key = self.key(unit, &sources);
        if let Some(report) = key.and_then(|it| self.said(&shelf, it, unit, &sources, threads)) {
            return report;
        }
        let kept = shelf.facts();
        let models = self.models(unit, threads);
        let mut rounds = 0;
        loop {
            let unlowered = sources.unlowered();
            sources.lowered((threads.lower)(unlowered, &kept));
            let (tree, mut facts) = sources.tree();
            lent::lend(&tree, &mut facts);
            let modules = Modules::collect(&tree, &facts, &models);
            rounds += 1;
            if rounds < ROUNDS && sources.ask(modules.missing()) {
                let wanted = sources.wanted();
                sources.add((threads.read)(wanted));
                continue;
            }
            let report = self.report(&modules.link(), unit, &sources);
            shelf.keep_facts(kept, sources.facts(), Others::Go);
            return match key.filter(|_| sources.contents().is_some()) {
                Some(key) => self.keep(&shelf, key, unit, &sources, report),
                None => report,
            };
        }
    }

    /// What stands for all that the report of a unit depends on; none when there is nothing to keep it for.
    fn key(&self, unit: &Unit, sources: &Sources) -> Option<Digest> {
        let contents = sources.contents().filter(|_| self.cache.is_open())?;
        let packages = unit.packages.iter();
        let packages: Vec<_> = packages.map(|it| (it, self.all.package(*it))).collect();
        Some(Digest::of_debug(&(packages, contents)))
    }

    /// What an earlier run said of a unit, if it would be said again.
    fn said(
        &self,
        shelf: &Shelf<'_>,
        key: Digest,
        unit: &Unit,
        sources: &Sources,
        threads: &Threads<'_>,
    ) -> Option<Report> {
        let said = shelf.said(key)?;
        if said
            .looked
            .iter()
            .any(|(path, was_file)| path.is_file() != *was_file)
        {
            return None;
        }
        let paths = said.asked.iter().map(|it| it.0.clone()).collect();
        let mut lent = HashMap::new();
        for ((path, read), asked) in (threads.read)(paths).into_iter().zip(&said.asked) {
            let (text, content) = read.ok()?;
            if content != asked.1 || self.is_lent(unit, &path) != asked.2 {
                return None;
            }
            lent.insert(path, text);
        }
        let text = |path: &Path| sources.text(path).or_else(|| lent.get(path).cloned());
        said.report.report(self.cwd, self.repository, &text)
    }

    /// Keeps what is said of a unit for later runs.
    fn keep(
        &self,
        shelf: &Shelf<'_>,
        key: Digest,
        unit: &Unit,
        sources: &Sources,
        report: Report,
    ) -> Report {
        let asked = sources.asked().into_iter();
        let asked = asked.map(|(path, content)| {
            let is_lent = self.is_lent(unit, &path);
            (path, content, is_lent)
        });
        let said = Said {
            asked: asked.collect(),
            looked: sources.looked(),
            report: Kept::new(report),
        };
        shelf.keep_said(key, &said);
        let report = said
            .report
            .report(self.cwd, self.repository, &|path| sources.text(path));
        report.expect("a report points into files that were read")
    }

    /// The models that the packages of a unit depend on.
    fn models(&self, unit: &Unit, threads: &Threads<'_>) -> Models {
        let depended = |packages: &mut dyn Iterator<Item = PackageId>| -> HashSet<String> {
            packages
                .flat_map(|it| &self.all.package(it).dependencies)
                .map(|it| it.package.replace('-', "_"))
                .collect()
        };
        let all = self.models.get_or_init(|| {
            let ids = (0..self.all.list.len()).map(|it| PackageId(it as u32));
            let mut read = ids.filter(|it| self.is_read(*it));
            let used = depended(&mut read);
            let project = self.configuration.models.clone();
            Models::load_by(project, &|it| used.contains(it), threads.stubs)
        });
        let used = depended(&mut unit.packages.iter().copied());
        all.of(&|it| used.contains(it))
    }

    fn is_read(&self, id: PackageId) -> bool {
        self.relevance[id.0 as usize] == Relevance::Read
    }

    /// Whether a file belongs to another unit, which reports what is wrong with it, and is a module of this one too.
    fn is_lent(&self, unit: &Unit, path: &Path) -> bool {
        let owner = self.all.owner(path);
        owner.is_some_and(|it| self.is_read(it) && unit.packages.binary_search(&it).is_err())
    }

    fn report(&self, program: &Program<'_>, unit: &Unit, sources: &Sources) -> Report {
        let findings = self.check(program, unit);
        let mut report = Report::new(self.cwd, self.repository);
        let fingerprints = fingerprint::of_all(program, findings.iter().map(|it| &it.0));
        for ((finding, level), fingerprint) in findings.iter().zip(fingerprints) {
            report.finding(program, finding, *level, fingerprint);
        }
        let mut troubles = sources.troubles(program);
        troubles.retain(|it| !self.is_lent(unit, &it.path));
        for trouble in &troubles {
            let owner = self.all.owner(&trouble.path);
            report.trouble(trouble, owner.map(|id| self.all.package(id)));
        }
        report.saw(program, &|it| self.is_lent(unit, it));
        report.seen.packages = unit.packages.len();
        report.seen.declared = self.declared(program, unit);
        if self.verbosity == Verbosity::Verbose {
            let mut known = program.explain();
            known.retain(|it| self.is_reported(program, it.span));
            for it in &known {
                report.explanation(program, it);
            }
        }
        report
    }

    /// What the configuration's paths name in this unit.
    fn declared(&self, program: &Program<'_>, unit: &Unit) -> Declared {
        let mut declared = Declared::default();
        let paths = &self.configuration.declared;
        if paths.is_empty() {
            return declared;
        }
        let packages = unit.packages.iter().map(|it| self.all.package(*it));
        let crates: HashSet<String> = packages
            .flat_map(|it| &it.targets)
            .map(|it| it.name.replace('-', "_"))
            .collect();
        let unresolved: HashSet<&String> = program.unresolved_model_paths().iter().collect();
        for (_, path) in paths {
            let krate = path.split("::").next().unwrap_or(path);
            if !unresolved.contains(path) {
                declared.right.insert(path.clone());
            } else if crates.contains(krate) {
                declared.wrong.insert(path.clone());
            }
        }
        declared
    }

    /// The findings to report, each with its level.
    fn check(&self, program: &Program<'_>, unit: &Unit) -> Vec<(Finding, Level)> {
        let owner = |it: &Finding| self.all.owner(&program.tree().file(it.span.file).path);
        let settings_of = |it: &Finding| owner(it).map_or(0, |id| self.configuration.of(id));
        let level = |it: &Finding| {
            let settings = &self.configuration.settings[settings_of(it)];
            settings.level(it.lint, &program.tree().file(it.span.file).path)
        };
        // A module may lie in a package of another unit, or in none.
        let files = program.tree().files.iter();
        let others = files.map(|it| self.all.owner(&it.path));
        let others = others.map(|it| it.map_or(0, |id| self.configuration.of(id)));
        let own = unit.packages.iter().map(|it| self.configuration.of(*it));
        let used: BTreeSet<usize> = own.chain(others).collect();

        let mut findings = Vec::new();
        for index in used {
            let options = &self.configuration.settings[index].options;
            let found = rules::check(program, options);
            findings.extend(found.into_iter().filter(|it| settings_of(it) == index));
        }
        // Nothing in the source lowers what is forbidden.
        let kept = quiet::quiet(program, findings, &|it| level(it) == Level::Forbid);
        let kept = kept
            .into_iter()
            .filter(|it| self.is_reported(program, it.span))
            .map(|it| (level(&it), it));
        kept.filter(|it| it.0 > Level::Allow)
            .map(|(level, it)| (it, level))
            .collect()
    }

    /// Takes what a baseline knows out of the report of a run, and says which of its entries match nothing any more.
    pub(crate) fn subtract(
        &self,
        baseline: &Baseline,
        known: &Known,
        report: &mut Report,
    ) -> Compared {
        let settings = |path: &Path| {
            let index = self
                .all
                .owner(path)
                .map_or(0, |it| self.configuration.of(it));
            &self.configuration.settings[index]
        };
        let concerns = |path: &Path| {
            *known != Known::Configured
                || settings(path).baseline.as_deref() == Some(baseline.path())
        };
        let looks_for = |lint: &str, path: &Path| {
            let level = rules::named(lint).map(|it| settings(path).level(it, path));
            self.covers(path) && concerns(path) && level != Some(Level::Allow)
        };
        let compared = baseline.subtract(report, &concerns, &looks_for);
        if let Some(trouble) = baseline.trouble(&compared.stale) {
            report.trouble(&trouble, None);
            report.finish();
        }
        compared
    }

    /// Whether the user asked for what is at a place.
    fn is_reported(&self, program: &Program<'_>, span: Span) -> bool {
        self.covers(&program.tree().file(span.file).path)
    }

    fn covers(&self, path: &Path) -> bool {
        self.all.owner(path).map_or(self.scope.covers(path), |id| {
            self.scope.reports(id, self.all.package(id), path)
        })
    }
}
