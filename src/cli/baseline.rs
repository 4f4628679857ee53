//! `baseline create` and `baseline update`.

use std::path::PathBuf;

use clap::{ArgMatches, Args, Parser as _, Subcommand};

use super::levels::{LevelArgs, WhatArgs};
use super::{Cli, Command, LintArgs, PROGRAM, job};
use crate::baseline::change::{Change, New};

/// What to do with a baseline.
#[derive(Debug, Subcommand)]
pub(super) enum BaselineSub {
    /// Write all findings to a new baseline
    Create(BaselineArgs),
    /// Take out of a baseline what is mended; new findings are left out unless `--accept-new` is given
    Update {
        #[command(flatten)]
        args: BaselineArgs,

        /// Add findings that the baseline does not have
        #[arg(long)]
        accept_new: bool,
    },
}

#[derive(Debug, Args)]
pub(super) struct BaselineArgs {
    /// The baseline; the one of the configuration by default, else mongo-lint-baseline.toml
    file: Option<PathBuf>,

    /// Lint the package or workspace of this Cargo.toml instead of the one here
    #[arg(long, value_name = "PATH", help_heading = "What to lint")]
    manifest_path: Option<PathBuf>,

    #[command(flatten)]
    what: WhatArgs,

    #[command(flatten)]
    levels: LevelArgs,
}

/// The command, and the run that it needs.
pub(super) fn command(sub: BaselineSub, matches: &ArgMatches) -> Result<Command, String> {
    let (args, change) = match sub {
        BaselineSub::Create(args) => (args, Change::Create),
        BaselineSub::Update { args, accept_new } => {
            let new = if accept_new {
                New::Accept
            } else {
                New::LeaveOut
            };
            (args, Change::Update(new))
        }
    };
    let mut matches = matches;
    while let Some((_, inner)) = matches.subcommand() {
        matches = inner;
    }
    // A run as if nothing more was said.
    let plain = Cli::try_parse_from([PROGRAM]).map_err(|it| it.to_string())?;
    let lint = LintArgs {
        manifest_path: args.manifest_path,
        what: args.what,
        levels: args.levels,
        ..plain.lint
    };
    Ok(Command::Baseline {
        job: job(lint, matches)?,
        file: args.file,
        change,
    })
}
