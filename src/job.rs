//! What the user asked for, as plain data.

use std::path::PathBuf;

use mongo_lint::options::TestCode;

use crate::levels::Order;

/// One run.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    /// What to lint, as written; never empty.
    pub(crate) paths: Vec<PathBuf>,
    /// `--package`: only these; empty for all.
    pub(crate) packages: Vec<String>,
    /// `--exclude`: not these.
    pub(crate) exclude: Vec<String>,
    /// `--all-targets`.
    pub(crate) tests: TestCode,
    /// `-A`, `-W`, `-D`, `-F`, in the order of the command line.
    pub(crate) orders: Vec<Order>,
    /// `--baseline`, `--no-baseline`.
    pub(crate) known: Known,
    /// `--since` and `--changed`.
    pub(crate) change: Change,
    /// `--message-format`.
    pub(crate) format: Format,
    /// `--output`: files, and the form of each.
    pub(crate) outputs: Vec<(Format, PathBuf)>,
    /// `--color`.
    pub(crate) color: Color,
    /// `--quiet` and `--verbose`.
    pub(crate) verbosity: Verbosity,
    /// `--exit-zero`.
    pub(crate) exit: Exit,
    /// `--jobs`; none for one a core.
    pub(crate) jobs: Option<usize>,
}

impl Job {
    /// The same job, with other findings known.
    pub(crate) fn with(&self, known: Known) -> Job {
        Job {
            known,
            ..self.clone()
        }
    }
}

/// Which findings are known and not reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// Those of the baselines that the configuration names.
    Configured,
    /// Those of this baseline.
    In(PathBuf),
    /// None.
    None,
}

/// Which findings are reported, of those that are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// All.
    Any,
    /// What came since the branch left this revision.
    Since(String),
    /// What the unified diff in this file brings; `-` is standard input.
    Patch(PathBuf),
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// With source lines, for people.
    Human,
    /// One line each, for people and editors.
    Short,
    /// Cargo's messages, for programs.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// GitLab's code quality.
    Gitlab,
    /// `JUnit`'s test results.
    Junit,
    /// How many findings each lint has.
    Statistics,
}

/// What the exit code says of findings at deny.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// That there are some.
    ByFindings,
    /// Nothing.
    Zero,
}

/// Whether the output has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How much is said beside the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verbosity {
    /// Nothing.
    Quiet,
    /// What was found and what was seen, a line each.
    Normal,
    /// Also which files and packages were not seen, and why each Client is or is not built often.
    Verbose,
}
