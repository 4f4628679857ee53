//! Options that set levels, and those that choose packages: what linting and baselines have in common.

use std::path::PathBuf;

use clap::{ArgMatches, Args};
use mongo_lint::lint::Level;

use crate::job::Change;
use crate::levels::{Order, Subject};

/// Which of the packages that are read are reported.
#[derive(Debug, Args)]
pub(super) struct WhatArgs {
    /// Report only this package; may be repeated
    #[arg(short, long, value_name = "NAME", help_heading = "What to lint")]
    pub(super) package: Vec<String>,

    /// Do not report this package; may be repeated
    #[arg(long, value_name = "NAME", help_heading = "What to lint")]
    pub(super) exclude: Vec<String>,

    /// Report test code too: tests, benches, examples, build scripts, `#[cfg(test)]`
    #[arg(long, help_heading = "What to lint")]
    pub(super) all_targets: bool,
}

/// Which of the findings are reported.
#[derive(Debug, Args)]
pub(super) struct ChangeArgs {
    /// Report only what came since the merge base with this git revision, such as origin/main: findings whose way
    /// crosses changed lines, and those that were not there before
    #[arg(long, value_name = "REV", help_heading = "What to lint")]
    since: Option<String>,

    /// The same of a unified diff, for trees without git history; `-` reads standard input
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with = "since",
        help_heading = "What to lint"
    )]
    changed: Option<PathBuf>,
}

impl ChangeArgs {
    pub(super) fn change(self) -> Change {
        match (self.since, self.changed) {
            (Some(revision), _) => Change::Since(revision),
            (None, Some(path)) => Change::Patch(path),
            (None, None) => Change::Any,
        }
    }
}

/// `-A`, `-W`, `-D`, `-F`.
#[derive(Debug, Args)]
pub(super) struct LevelArgs {
    /// Silence a lint or group
    #[arg(short = 'A', long, value_name = "LINT", help_heading = "Levels")]
    pub(super) allow: Vec<String>,

    /// Report a lint or group
    #[arg(short = 'W', long, value_name = "LINT", help_heading = "Levels")]
    pub(super) warn: Vec<String>,

    /// Report a lint or group, and fail when it finds something
    #[arg(short = 'D', long, value_name = "LINT", help_heading = "Levels")]
    pub(super) deny: Vec<String>,

    /// As deny, and no comment in the source silences it
    #[arg(short = 'F', long, value_name = "LINT", help_heading = "Levels")]
    pub(super) forbid: Vec<String>,
}

/// The levels that were asked for, in the order of the command line.
pub(super) fn orders(args: &LevelArgs, matches: &ArgMatches) -> Result<Vec<Order>, String> {
    let options = [
        ("allow", &args.allow, Level::Allow),
        ("warn", &args.warn, Level::Warn),
        ("deny", &args.deny, Level::Deny),
        ("forbid", &args.forbid, Level::Forbid),
    ];
    let mut orders = Vec::new();
    for (id, names, level) in options {
        let indices = matches.indices_of(id).into_iter().flatten();
        for (index, name) in indices.zip(names) {
            for name in name.split(',').map(str::trim).filter(|it| !it.is_empty()) {
                orders.push((
                    index,
                    Order {
                        subject: Subject::parse(name)?,
                        level,
                    },
                ));
            }
        }
    }
    orders.sort_by_key(|it| it.0);
    Ok(orders.into_iter().map(|it| it.1).collect())
}
