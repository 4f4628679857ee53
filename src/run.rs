//! The sentence: find the packages, read and lower their files, link, check, quiet, report.

use std::collections::HashSet;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use mongo_lint::finding::Finding;
use mongo_lint::lint::Level;
use mongo_lint::models::Models;
use mongo_lint::program::Program;
use mongo_lint::tree::Span;
use mongo_lint::{quiet, rules};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use crate::config::{self, Configuration};
use crate::fingerprint;
use crate::job::{Job, Verbosity};
use crate::packages::{self, Packages, Relevance};
use crate::paths::absolute;
use crate::report::Report;
use crate::scope::Scope;
use crate::sources::{self, Sources};

/// Bytes of address space for each worker's stack: source code nests as deeply as its author likes.
const STACK: usize = if cfg!(target_pointer_width = "64") {
    256 << 20
} else {
    64 << 20
};

/// How often modules may ask for files that no walk found: links can make a tree endless.
const ROUNDS: usize = 64;

/// Does the job. Fails only when it cannot be done at all.
pub(crate) fn run(job: &Job) -> Result<Report> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(job.jobs.unwrap_or(0))
        .stack_size(STACK)
        .build();
    pool.context("cannot start threads")?.install(|| lint(job))
}

fn lint(job: &Job) -> Result<Report> {
    let paths = paths(job)?;
    let all = packages::find(&paths);
    all.expect_some()?;
    let configuration = config::read(job, &all)?;
    let scope = Scope::new(&paths, job, &all, &configuration)?;
    let relevance = packages::relevance(&all.list, |id, it| scope.wants(id, it));
    let depended: HashSet<String> = all
        .list
        .iter()
        .flat_map(|it| &it.dependencies)
        .map(|it| it.package.replace('-', "_"))
        .collect();
    let models = Models::load(configuration.models.clone(), &|it| depended.contains(it));

    let mut sources = Sources::new(&all, &relevance);
    let mut rounds = 0;
    loop {
        let wanted = sources.wanted().into_par_iter();
        sources.add(wanted.map(sources::load).collect());
        let (tree, facts) = sources.tree();
        let program = Program::link(&tree, &facts, &models);
        rounds += 1;
        if rounds < ROUNDS && sources.ask(program.missing_modules()) {
            continue;
        }
        let findings = check(&program, &all, &scope, &configuration);
        let mut report = report(&program, &findings, &sources, &all, &relevance)?;
        if job.verbosity == Verbosity::Verbose {
            let mut known = program.explain();
            known.retain(|it| is_reported(&program, &all, &scope, it.span));
            for it in &known {
                report.explanation(&program, it);
            }
        }
        return Ok(report);
    }
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

/// The findings to report, each with its level.
fn check(
    program: &Program<'_>,
    all: &Packages,
    scope: &Scope<'_>,
    configuration: &Configuration,
) -> Vec<(Finding, Level)> {
    let owner = |it: &Finding| all.owner(&program.tree().file(it.span.file).path);
    let settings_of = |it: &Finding| owner(it).map_or(0, |id| configuration.of(id));
    let level = |it: &Finding| configuration.settings[settings_of(it)].levels.of(it.lint);

    let mut findings = Vec::new();
    for (index, settings) in configuration.settings.iter().enumerate() {
        let found = rules::check(program, &settings.options);
        findings.extend(found.into_iter().filter(|it| settings_of(it) == index));
    }
    // Nothing in the source lowers what is forbidden.
    let kept = quiet::quiet(program, findings, &|it| level(it) == Level::Forbid);
    let kept = kept
        .into_iter()
        .filter(|it| is_reported(program, all, scope, it.span))
        .map(|it| (level(&it), it));
    kept.filter(|it| it.0 > Level::Allow)
        .map(|(level, it)| (it, level))
        .collect()
}

/// Whether the user asked for what is at a place.
fn is_reported(program: &Program<'_>, all: &Packages, scope: &Scope<'_>, span: Span) -> bool {
    let path = &program.tree().file(span.file).path;
    all.owner(path).map_or(scope.covers(path), |id| {
        scope.reports(id, all.package(id), path)
    })
}

fn report(
    program: &Program<'_>,
    findings: &[(Finding, Level)],
    sources: &Sources,
    all: &Packages,
    relevance: &[Relevance],
) -> Result<Report> {
    let mut report =
        Report::new(&std::env::current_dir().context("cannot find the working directory")?);
    let fingerprints = fingerprint::of_all(program, findings.iter().map(|it| &it.0));
    for ((finding, level), fingerprint) in findings.iter().zip(fingerprints) {
        report.finding(program, finding, *level, fingerprint);
    }
    let troubles: Vec<_> = all
        .troubles
        .iter()
        .cloned()
        .chain(sources.troubles(program))
        .collect();
    for trouble in &troubles {
        report.trouble(trouble, all.owner(&trouble.path).map(|id| all.package(id)));
    }
    report.saw(program, &troubles);
    report.seen.packages = sources.packages();
    report.seen.vendored = all.vendored;
    let without = all
        .list
        .iter()
        .zip(relevance)
        .filter(|it| *it.1 == Relevance::WithoutDriver);
    report.seen.packages_without_driver = without.map(|it| it.0.name.clone()).collect();
    report.sort();
    Ok(report)
}
