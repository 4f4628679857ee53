//! The sentence: find the packages; read and lower, link, check and quiet each unit of them; report.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};
use mongo_lint::facts::FileFacts;
use mongo_lint::lower::lower;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use crate::baseline::{Baseline, Compared};
use crate::cache::{Cache, Digest, KeptFacts, Others};
use crate::config::{self, Configuration};
use crate::git;
use crate::job::{Job, Known};
use crate::packages::{self, Relevance};
use crate::paths::absolute;
use crate::progress::Progress;
use crate::read;
use crate::report::Report;
use crate::scope::Scope;
use crate::since;
use crate::sources::{self, Text};
use crate::trouble::{Trouble, TroubleKind};
use crate::unit::{self, Around, Threads, Unit};

/// Bytes of address space for each worker's stack: source code nests as deeply as its author likes.
const STACK: usize = if cfg!(target_pointer_width = "64") {
    256 << 20
} else {
    64 << 20
};

/// Units with at least this many files are worth all threads; of smaller ones each thread takes its own.
const LARGE: usize = 256;

/// Does the job. Fails only when it cannot be done at all.
pub(crate) fn run(job: &Job) -> Result<Report> {
    let (mut report, _) = compared(job)?;
    since::narrow(&mut report, job)?;
    Ok(report)
}

/// The same, with what became of the entries of each baseline.
pub(crate) fn compared(job: &Job) -> Result<(Report, Vec<Compared>)> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(job.jobs.unwrap_or(0))
        .stack_size(STACK)
        .build();
    pool.context("cannot start threads")?.install(|| lint(job))
}

/// The baselines that the configuration names, sorted.
pub(crate) fn baselines(job: &Job) -> Result<Vec<PathBuf>> {
    let configuration = config::read(job, &packages::find(&paths(job)?))?;
    Ok(configured(&configuration))
}

fn configured(configuration: &Configuration) -> Vec<PathBuf> {
    let settings = configuration.settings.iter();
    let named: BTreeSet<&PathBuf> = settings.filter_map(|it| it.baseline.as_ref()).collect();
    named.into_iter().cloned().collect()
}

fn lint(job: &Job) -> Result<(Report, Vec<Compared>)> {
    let cwd = std::env::current_dir().context("cannot find the working directory")?;
    let repository = git::root(&cwd).unwrap_or(&cwd);
    let paths = paths(job)?;
    let all = packages::find(&paths);
    all.expect_some()?;
    let configuration = config::read(job, &all)?;
    let scope = Scope::new(&paths, job, &all, &configuration)?;
    let baselines = match &job.known {
        Known::None => Vec::new(),
        Known::In(path) => vec![path.clone()],
        Known::Configured => configured(&configuration),
    };
    let baselines: Result<Vec<Baseline>> = baselines.iter().map(|it| Baseline::read(it)).collect();
    let baselines = baselines?;
    let relevance = packages::relevance(&all.list, |id, it| scope.wants(id, it));
    let cache = Cache::open(job.caching);
    let around = Around {
        all: &all,
        relevance: &relevance,
        scope: &scope,
        configuration: &configuration,
        verbosity: job.verbosity,
        cwd: &cwd,
        repository,
        cache: &cache,
        asked: Digest::of_debug(&(
            job.matters(),
            &paths,
            &cwd,
            &configuration.written,
            &all.roots,
        )),
        models: OnceLock::new(),
    };
    let units = unit::all(&all, &relevance);
    let (large, small): (Vec<&Unit>, Vec<&Unit>) = units
        .iter()
        .partition(|it| it.files.len() >= LARGE || units.len() == 1);
    let files = units.iter().map(|it| it.files.len()).sum();
    let progress = Progress::start(files, job.verbosity);
    let together = Threads {
        read: &|paths| {
            paths
                .into_par_iter()
                .map(|it| sources::read(it, &job.overlay))
                .collect()
        },
        lower: &|texts, kept| {
            let texts = texts.par_iter();
            let facts = texts.map(|it| progress.file(facts(it, kept)));
            facts.collect()
        },
        stubs: &|stubs| {
            stub_facts(&stubs, &cache, &|texts, kept| {
                texts.par_iter().map(|it| stub(it, kept)).collect()
            })
        },
    };
    let apart = Threads {
        read: &|paths| {
            paths
                .into_iter()
                .map(|it| sources::read(it, &job.overlay))
                .collect()
        },
        lower: &|texts, kept| {
            let texts = texts.iter();
            let facts = texts.map(|it| progress.file(facts(it, kept)));
            facts.collect()
        },
        // A thread that waited for others here could be handed another unit, and wait for itself.
        stubs: &|stubs| {
            stub_facts(&stubs, &cache, &|texts, kept| {
                texts.iter().map(|it| stub(it, kept)).collect()
            })
        },
    };
    let mut report = Report::new(&cwd, repository);
    for unit in large {
        report.absorb(around.lint(unit, &together));
    }
    let parts: Vec<Report> = small
        .into_par_iter()
        .map(|it| around.lint(it, &apart))
        .collect();
    for part in parts {
        report.absorb(part);
    }
    for trouble in &all.troubles {
        report.trouble(trouble, all.owner(&trouble.path).map(|id| all.package(id)));
    }
    for trouble in misnamed(&configuration, &report) {
        report.trouble(&trouble, None);
    }
    report.seen.vendored = all.vendored;
    let without = all.list.iter().zip(&relevance);
    let without = without.filter(|it| *it.1 == Relevance::WithoutDriver);
    report.seen.packages_without_driver = without.map(|it| it.0.name.clone()).collect();
    report.finish();
    let compared = baselines
        .iter()
        .map(|it| around.subtract(it, &job.known, &mut report));
    let compared = compared.collect();
    Ok((report, compared))
}

/// The paths in the configuration that name nothing, though the crate that they begin with was read.
fn misnamed(configuration: &Configuration, report: &Report) -> Vec<Trouble> {
    let declared = &report.seen.declared;
    let is_wrong = |it: &str| declared.wrong.contains(it) && !declared.right.contains(it);
    let wrong = configuration.declared.iter().filter(|it| is_wrong(&it.1));
    wrong
        .map(|(file, path)| {
            let message = format!("the path `{path}` of the configuration names nothing");
            let trouble = Trouble::new(TroubleKind::Configuration, file, message);
            let Ok(text) = read::text(file, TroubleKind::Configuration) else {
                return trouble;
            };
            let quoted = format!("\"{path}\"");
            match text.find(&quoted) {
                Some(start) => {
                    let label = "no function, type, trait or macro is there";
                    trouble.at(&text, start..start + quoted.len(), label)
                }
                None => trouble,
            }
        })
        .collect()
}

/// A model's stub, and what stands for it.
type Stub = (&'static str, Digest);

/// The facts of the models' stubs, worked out by `facts_of` unless they are kept.
fn stub_facts(
    stubs: &[&'static str],
    cache: &Cache,
    facts_of: &dyn Fn(&[Stub], &KeptFacts) -> Vec<FileFacts>,
) -> Vec<FileFacts> {
    let shelf = cache.own();
    let kept = shelf.facts();
    let stubs: Vec<Stub> = stubs.iter().map(|it| (*it, Digest::of(it))).collect();
    let facts = facts_of(&stubs, &kept);
    let contents = stubs.into_iter().map(|it| it.1);
    shelf.keep_facts(kept, contents.zip(&facts), Others::Stay);
    facts
}

fn stub((text, content): &Stub, kept: &KeptFacts) -> FileFacts {
    kept.get(*content).unwrap_or_else(|| lower(text))
}

/// The facts of a text, worked out unless they are kept.
fn facts((text, content): &Text, kept: &KeptFacts) -> FileFacts {
    kept.get(*content).unwrap_or_else(|| lower(text))
}

/// What the user named, absolute; the folder where a manifest was named.
fn paths(job: &Job) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for path in &job.paths {
        if let Err(error) = path.symlink_metadata().and_then(|_| path.metadata()) {
            bail!("cannot lint {}: {error}", path.display());
        }
        let mut path = absolute(path)?;
        if path.file_name().is_some_and(|it| it == "Cargo.toml") && path.is_file() {
            path.pop();
        }
        paths.push(path);
    }
    Ok(paths)
}
