//! The command line: the only room that knows clap.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{
    ArgMatches, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum,
};
use mongo_lint::lint::Lint;
use mongo_lint::options::TestCode;
use mongo_lint::rules;

mod baseline;
mod fixes;
mod forms;
mod levels;

use self::baseline::BaselineSub;
use self::fixes::FixArgs;
use self::forms::{FormatName, outputs};
use self::levels::{ChangeArgs, LevelArgs, WhatArgs, orders};
use crate::baseline::change::Change;
use crate::config;
use crate::job::{Caching, Color, Exit, Format, Job, Known, Verbosity};
use crate::nearest::nearest;
use crate::paths::absolute;
use crate::sources::Overlay;

/// What the user asked for.
#[derive(Debug)]
pub(crate) enum Command {
    /// Lint.
    Lint(Job),
    /// Show the page of a lint.
    Explain(&'static Lint),
    /// List all lints.
    List,
    /// Write or mend a baseline.
    Baseline {
        /// The run that gives the findings.
        job: Job,
        /// The baseline, if it is named.
        file: Option<PathBuf>,
        /// What to do with it.
        change: Change,
    },
    /// Write a first configuration.
    Init,
    /// Print what was made for another program: completions, the manual, a schema.
    Text(String),
}

/// Finds MongoDB clients built per request, pools without a size and unbounded cursors in Rust code
///
/// Reads the source code of packages, whole workspaces included, follows each `Client` and cursor through functions,
/// files and crates, and shows the path that proves each finding. Nothing is compiled or executed.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-mongo-lint",
    bin_name = "cargo mongo-lint",
    version,
    max_term_width = 110
)]
#[command(args_conflicts_with_subcommands = true, after_help = AFTER)]
struct Cli {
    #[command(subcommand)]
    command: Option<Sub>,
    #[command(flatten)]
    lint: LintArgs,
}

/// The name of the program's file.
const PROGRAM: &str = "cargo-mongo-lint";

const AFTER: &str = "\
Lints have levels: `allow` (silent), `warn`, `deny` (the run fails), `forbid` (as deny, and no comment silences it).
A LINT is the name of a lint, a group (`client`, `pool`, `cursor`, `silence`), `all`, or `warnings`: every lint that
is at warn in the end. Later options win over earlier ones, and all over `mongo-lint.toml`.

In the source: // mongo-lint: allow(client_per_request) -- reason

Exit codes:
  0  no finding at deny
  1  findings at deny
  2  the job could not be done: wrong usage, a path that does not exist, no package readable at all

Examples:
  cargo mongo-lint                        the package or workspace here
  cargo mongo-lint backend src-tauri      two folders, members of a workspace or not
  cargo mongo-lint -D warnings            every finding fails the run
  cargo mongo-lint -W all -A cursor       all lints but those about cursors
  cargo mongo-lint explain client_per_request";

#[derive(Debug, Subcommand)]
enum Sub {
    /// Show the page of a lint: what it finds, why it matters, what to do
    Explain {
        /// The name of the lint
        lint: String,
    },
    /// Keep what is there now in a file, and report only what is new
    #[command(subcommand)]
    Baseline(BaselineSub),
    /// List all lints with their groups and levels
    List,
    /// Write a mongo-lint.toml with everything that can be set, as comments
    Init,
    /// Print the JSON schema of mongo-lint.toml
    Schema,
    /// Print completions for a shell
    #[command(hide = true)]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
}

#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools)] // flags of a command line
struct LintArgs {
    /// What to report: packages, workspaces, any folders or files. The workspace around each is read whole
    #[arg(value_name = "PATHS")]
    paths: Vec<PathBuf>,

    /// Report the package or workspace of this Cargo.toml
    #[arg(
        long,
        value_name = "PATH",
        conflicts_with = "paths",
        help_heading = "What to lint"
    )]
    manifest_path: Option<PathBuf>,

    #[command(flatten)]
    what: WhatArgs,

    #[command(flatten)]
    change: ChangeArgs,

    #[command(flatten)]
    levels: LevelArgs,

    /// Do not report what this baseline has, whatever the configuration says
    #[arg(long, value_name = "FILE", help_heading = "What to lint")]
    baseline: Option<PathBuf>,

    /// Report what the configured baseline has too
    #[arg(long, conflicts_with = "baseline", help_heading = "What to lint")]
    no_baseline: bool,

    #[command(flatten)]
    fixes: FixArgs,

    /// The form of the report on standard output
    #[arg(
        long,
        value_enum,
        default_value = "human",
        value_name = "FORMAT",
        help_heading = "Output"
    )]
    message_format: FormatName,

    /// Print how many findings each lint has instead of the findings
    #[arg(long, conflicts_with = "message_format", help_heading = "Output")]
    statistics: bool,

    /// Exit with 0 even where there are findings at deny
    #[arg(long, help_heading = "Output")]
    exit_zero: bool,

    /// Also write the report to a file, in any form; may be repeated
    #[arg(long, value_name = "FORMAT=FILE", value_parser = forms::output, help_heading = "Output")]
    output: Vec<(FormatName, PathBuf)>,

    /// Colours
    #[arg(
        long,
        value_enum,
        default_value = "auto",
        value_name = "WHEN",
        help_heading = "Output"
    )]
    color: ColorName,

    /// Print nothing but findings
    #[arg(short, long, conflicts_with = "verbose", help_heading = "Output")]
    quiet: bool,

    /// Also say why each Client is or is not built often, and which files and packages were not looked at
    #[arg(short, long, help_heading = "Output")]
    verbose: bool,

    /// How many threads read files; one for each core by default
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), help_heading = "Output")]
    jobs: Option<u16>,

    /// Read and work out everything anew, and keep nothing for the next run
    #[arg(long, help_heading = "Output")]
    no_cache: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ColorName {
    Auto,
    Always,
    Never,
}

/// Reads the command line, program name first. Prints help and usage errors itself and exits: 0 after help, 2 after errors.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Command {
    let mut args: Vec<OsString> = args.into_iter().collect();
    // `cargo mongo-lint` calls `cargo-mongo-lint mongo-lint`.
    if args.get(1).is_some_and(|it| it == "mongo-lint") {
        args.remove(1);
    }
    let matches = Cli::command().get_matches_from(args);
    let parsed = Cli::from_arg_matches(&matches)
        .map_err(|it| it.to_string())
        .and_then(|it| command(it, &matches));
    parsed.unwrap_or_else(|message| {
        Cli::command()
            .error(clap::error::ErrorKind::ValueValidation, message)
            .exit()
    })
}

fn command(cli: Cli, matches: &ArgMatches) -> Result<Command, String> {
    match cli.command {
        Some(Sub::List) => Ok(Command::List),
        Some(Sub::Baseline(it)) => baseline::command(it, matches),
        Some(Sub::Init) => Ok(Command::Init),
        Some(Sub::Schema) => Ok(Command::Text(config::schema())),
        Some(Sub::Completions { shell }) => Ok(Command::Text(completions(shell))),
        Some(Sub::Man) => Ok(Command::Text(manual())),
        Some(Sub::Explain { lint }) => explained(&lint).map(Command::Explain),
        None => job(cli.lint, matches).map(Command::Lint),
    }
}

/// What a shell reads to complete our command line.
fn completions(shell: clap_complete::Shell) -> String {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), PROGRAM, &mut text);
    String::from_utf8_lossy(&text).into_owned()
}

/// The manual page, as roff.
fn manual() -> String {
    let mut text = Vec::new();
    clap_mangen::Man::new(Cli::command())
        .render(&mut text)
        .expect("nothing fails to be written to memory");
    String::from_utf8_lossy(&text).into_owned()
}

fn explained(text: &str) -> Result<&'static Lint, String> {
    let name = text
        .strip_prefix("mongo_lint::")
        .or_else(|| text.strip_prefix("mongo-lint::"))
        .unwrap_or(text);
    let name = name.replace('-', "_");
    rules::named(&name).ok_or_else(
        || match nearest(&name, rules::ALL.iter().map(|it| it.name)) {
            Some(near) => format!("there is no lint `{text}`; did you mean `{near}`?"),
            None => format!("there is no lint `{text}`; `cargo mongo-lint list` shows all"),
        },
    )
}

fn job(args: LintArgs, matches: &ArgMatches) -> Result<Job, String> {
    let orders = orders(&args.levels, matches)?;
    let known = match args.baseline {
        Some(path) => Known::In(absolute(&path).map_err(|it| format!("{it:#}"))?),
        None if args.no_baseline => Known::None,
        None => Known::Configured,
    };
    let (fixes, allowed) = args.fixes.read()?;
    let mut paths = args.paths;
    paths.extend(args.manifest_path);
    if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    Ok(Job {
        paths,
        packages: args.what.package,
        exclude: args.what.exclude,
        tests: if args.what.all_targets {
            TestCode::Report
        } else {
            TestCode::Skip
        },
        orders,
        known,
        change: args.change.change(),
        format: if args.statistics {
            Format::Statistics
        } else {
            args.message_format.into()
        },
        outputs: outputs(args.output)?,
        color: match args.color {
            ColorName::Auto => Color::Auto,
            ColorName::Always => Color::Always,
            ColorName::Never => Color::Never,
        },
        verbosity: match (args.quiet, args.verbose) {
            (true, _) => Verbosity::Quiet,
            (false, false) => Verbosity::Normal,
            (false, true) => Verbosity::Verbose,
        },
        exit: if args.exit_zero {
            Exit::Zero
        } else {
            Exit::ByFindings
        },
        fixes,
        allowed,
        overlay: Overlay::new(),
        jobs: args.jobs.map(usize::from),
        caching: if args.no_cache {
            Caching::Unwanted
        } else {
            Caching::Wanted
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
