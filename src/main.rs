//! `cargo mongo-lint`: turns errors into exit codes; nothing else.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::cli::Command;
use crate::job::{Exit, Fixes};

mod cli;
mod job;

mod run;

mod fix;

mod cache;
mod packages;
mod read;
mod sources;
mod unit;
mod walk;

mod baseline;
mod config;
mod levels;
mod scope;

mod fingerprint;
mod git;
mod since;

mod output;
mod progress;
mod replace;
mod report;
mod trouble;

mod explain;
mod init;
mod misread;
mod nearest;
mod paths;

#[cfg(feature = "rooms")]
#[path = "../fuzz/rooms.rs"]
pub mod rooms;

#[cfg(all(
    feature = "jemalloc",
    not(target_env = "msvc"),
    target_pointer_width = "64"
))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    execute(&cli::parse(std::env::args_os())).unwrap_or_else(|error| {
        // Nothing is left to do when standard error is closed too.
        let _ = output::note(&format!("error: {error:#}\n"));
        ExitCode::from(2)
    })
}

fn execute(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Lint(job) => {
            let report = match job.fixes {
                Fixes::Report => run::run(job)?,
                Fixes::Show(_) | Fixes::Write(_) => fix::fix(job)?,
            };
            output::report(&report, job)?;
            let is_clean = report.errors() == 0 || job.exit == Exit::Zero;
            Ok(if is_clean {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            })
        }
        Command::Explain(lint) => output::text(&explain::page(lint)).map(|()| ExitCode::SUCCESS),
        Command::Init => output::text(&init::init(Path::new("."))?).map(|()| ExitCode::SUCCESS),
        Command::Text(text) => output::text(text).map(|()| ExitCode::SUCCESS),
        Command::Baseline { job, file, change } => {
            let done = baseline::change::change(job, file.as_deref(), *change)?;
            output::text(&done).map(|()| ExitCode::SUCCESS)
        }
        Command::List => output::text(&explain::list()).map(|()| ExitCode::SUCCESS),
    }
}
