//! What the user asked for, as plain data.

use std::path::PathBuf;

use mongo_lint::edit::Applicability;
use mongo_lint::options::TestCode;

use crate::levels::Order;
use crate::sources::Overlay;

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
    /// `--fix`, `--diff` and `--unsafe-fixes`.
    pub(crate) fixes: Fixes,
    /// `--allow-dirty`, `--allow-staged`, `--allow-no-vcs`.
    pub(crate) allowed: Allowed,
    /// What stands in files, where it is not what is written there.
    pub(crate) overlay: Overlay,
    /// `--jobs`; none for one a core.
    pub(crate) jobs: Option<usize>,
    /// `--no-cache`.
    pub(crate) caching: Caching,
}

impl Job {
    /// The same job, with other findings known.
    pub(crate) fn with(&self, known: Known) -> Job {
        Job {
            known,
            ..self.clone()
        }
    }

    /// What may change what is said of the code, in a form that shows every difference; the paths are left to the scope.
    pub(crate) fn matters(&self) -> String {
        let Job {
            paths: _,
            packages,
            exclude,
            tests,
            orders,
            known: _,
            change: _,
            format: _,
            outputs: _,
            color: _,
            verbosity,
            exit: _,
            jobs: _,
            caching: _,
            fixes: _,
            allowed: _,
            overlay: _,
        } = self;
        let explains = *verbosity == Verbosity::Verbose;
        format!("{packages:?} {exclude:?} {tests:?} {orders:?} {explains}")
    }
}

/// Whether anything is kept between runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caching {
    /// Where it can be.
    Wanted,
    /// Nothing, and nothing that was kept is used.
    Unwanted,
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

/// What is done with fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fixes {
    /// They are reported.
    Report,
    /// They are printed as a patch, up to this applicability.
    Show(Applicability),
    /// They are written, up to this applicability.
    Write(Applicability),
}

impl Fixes {
    /// How far a fix may be trusted to be applied.
    pub(crate) fn applied(self) -> Applicability {
        match self {
            Fixes::Report => Applicability::Safe,
            Fixes::Show(applied) | Fixes::Write(applied) => applied,
        }
    }
}

/// Where `--fix` may write, though what it writes over could not be had back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    /// Among changes that are not committed, staged ones included.
    pub(crate) dirty: bool,
    /// Among changes that are staged.
    pub(crate) staged: bool,
    /// Outside of version control.
    pub(crate) no_vcs: bool,
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
