//! The options about fixes.

use clap::Args;
use mongo_lint::edit::Applicability;

use crate::job::{Allowed, Fixes};

#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools)] // each is a flag of the command line
pub(super) struct FixArgs {
    /// Write safe fixes into the files, and report what is left
    #[arg(long, help_heading = "Fixes")]
    fix: bool,

    /// Fix what changes behaviour as the finding asks, too
    #[arg(long, help_heading = "Fixes")]
    unsafe_fixes: bool,

    /// Print what would be written as a unified patch instead of the report, and write nothing
    #[arg(long, help_heading = "Fixes")]
    diff: bool,

    /// Write although the working directory has changes that are not committed
    #[arg(long, help_heading = "Fixes")]
    allow_dirty: bool,

    /// Write although the working directory has staged changes
    #[arg(long, help_heading = "Fixes")]
    allow_staged: bool,

    /// Write although there is no version control
    #[arg(long, help_heading = "Fixes")]
    allow_no_vcs: bool,
}

impl FixArgs {
    /// What is done with fixes, and where.
    pub(super) fn read(&self) -> Result<(Fixes, Allowed), String> {
        let applied = if self.unsafe_fixes {
            Applicability::Suggested
        } else {
            Applicability::Safe
        };
        let allowed = Allowed {
            dirty: self.allow_dirty,
            staged: self.allow_staged,
            no_vcs: self.allow_no_vcs,
        };
        let fixes = match (self.diff, self.fix) {
            (true, _) => Fixes::Show(applied),
            (false, true) => Fixes::Write(applied),
            (false, false) => Fixes::Report,
        };
        let is_allowed = self.allow_dirty || self.allow_staged || self.allow_no_vcs;
        if fixes == Fixes::Report && self.unsafe_fixes {
            return Err(String::from("`--unsafe-fixes` needs `--fix` or `--diff`"));
        }
        if fixes == Fixes::Report && is_allowed {
            return Err(String::from(
                "`--allow-dirty`, `--allow-staged` and `--allow-no-vcs` need `--fix`",
            ));
        }
        Ok((fixes, allowed))
    }
}
