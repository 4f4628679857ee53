//! The tool's rooms as the fuzz targets enter them: through its command line, on a folder that they wrote.

use std::ffi::OsStr;
use std::path::Path;

use crate::cli::{self, Command};
use crate::job::Job;
use crate::{config, fix, packages};

/// Reads the manifests and the configuration of the packages in a folder; whatever is wrong with them is no matter here.
pub fn manifests(folder: &Path) {
    let packages = packages::find(&[folder.to_path_buf()]);
    let _ = packages.expect_some();
    let relevance = packages::relevance(&packages.list, |_, _| true);
    packages::units(&packages.list, &relevance);
    // An error is the answer to a configuration that cannot be understood.
    let _ = config::read(&job(&[], folder), &packages);
}

/// Applies all fixes to the files in a folder.
pub fn fixes(folder: &Path) {
    let job = job(&["--fix", "--unsafe-fixes", "--allow-no-vcs"], folder);
    // An error is the answer to a tree that cannot be linted.
    let _ = fix::fix(&job);
}

fn job(args: &[&str], folder: &Path) -> Job {
    let fixed = ["cargo-mongo-lint", "--no-cache", "--jobs", "1", "-W", "all"];
    let args = fixed.iter().chain(args).map(OsStr::new);
    let args = args.chain([folder.as_os_str()]);
    let Command::Lint(job) = cli::parse(args.map(OsStr::to_owned)) else {
        unreachable!("it is the command without a name");
    };
    job
}
