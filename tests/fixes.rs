//! The laws of fixes, over all fixtures and pages: each holds, is needed once only, and changes nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

#[path = "fixtures/workspaces.rs"]
mod workspaces;

use workspaces::workspaces;

#[test]
fn fixes_of_all_fixtures_cure_and_are_needed_once() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    let copy = TempDir::new().expect("a temporary folder");
    let mut fixed = 0;
    for workspace in workspaces(&fixtures) {
        let name = workspace.file_name().expect("a workspace has a name");
        let copied = copy.path().join(name);
        copy_sources(&workspace, &copied);
        let all = [
            "--fix",
            "--unsafe-fixes",
            "--allow-no-vcs",
            "-W",
            "all",
            ".",
        ];
        let run = lint(&copied, &all);
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success(), "{}: {said}", copied.display());
        // A fix that does not parse, does not cure or brings up something else is named here.
        assert!(
            !said.contains("does not hold"),
            "{}: {said}",
            copied.display()
        );
        fixed += said
            .split_whitespace()
            .next()
            .and_then(|it| it.parse::<usize>().ok())
            .expect("the summary starts with a number");

        let again = lint(&copied, &["--diff", "--unsafe-fixes", "-W", "all", "."]);
        let patch = String::from_utf8_lossy(&again.stdout);
        assert_eq!(patch, "", "{}: fixed again", copied.display());
        assert_eq!(
            edits_offered(&copied),
            Vec::<String>::new(),
            "{}: what has an edit was left",
            copied.display()
        );
    }
    assert!(fixed > 300, "fixtures have more to mend than {fixed}");
}

#[test]
fn a_patch_holds_every_change_and_nothing_is_written() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    let copy = TempDir::new().expect("a temporary folder");
    let workspace = copy.path().join("driver-2");
    copy_sources(&fixtures.join("driver-2"), &workspace);
    let before = sources(&workspace);
    let shown = lint(&workspace, &["--diff", "--unsafe-fixes", "-W", "all", "."]);
    assert_eq!(sources(&workspace), before, "a patch writes nothing");
    let patch = String::from_utf8(shown.stdout).expect("a patch is UTF-8");

    let all = [
        "--fix",
        "--unsafe-fixes",
        "--allow-no-vcs",
        "-W",
        "all",
        ".",
    ];
    lint(&workspace, &all);
    let after = sources(&workspace);
    for ((path, old), (_, new)) in before.iter().zip(&after) {
        let name = path.strip_prefix(&workspace).expect("the file is within");
        let is_named = patch.contains(&format!("--- a/{}\n", name.display()));
        assert_eq!(is_named, old != new, "{}", name.display());
        // What stays is in both texts, in the same order: the lines that the patch takes away are not among them.
        let kept = |line: &&str| !patch.contains(&format!("\n-{line}\n"));
        let mut lines = new.lines();
        for line in old.lines().filter(kept) {
            assert!(
                lines.any(|it| it == line),
                "{}: {line} is gone",
                name.display()
            );
        }
    }
}

/// The findings that still offer an edit which could be applied.
fn edits_offered(workspace: &Path) -> Vec<String> {
    let run = lint(workspace, &["--message-format", "json", "-W", "all", "."]);
    let stdout = String::from_utf8(run.stdout).expect("the output is UTF-8");
    let mut offered = Vec::new();
    for line in stdout.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("each line is an object");
        for child in line["message"]["children"].as_array().into_iter().flatten() {
            let spans = child["spans"].as_array().into_iter().flatten();
            let can = |it: &serde_json::Value| {
                let how = it["suggestion_applicability"].as_str();
                matches!(how, Some("MachineApplicable" | "MaybeIncorrect"))
            };
            if spans.clone().any(can) {
                offered.push(line["message"]["rendered"].to_string());
            }
        }
    }
    offered
}

fn lint(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
        .arg("mongo-lint")
        .args(args)
        .current_dir(folder)
        .output()
        .expect("the program starts")
}

/// Everything but what cargo builds.
fn copy_sources(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder is made");
    for entry in fs::read_dir(from).expect("fixtures can be read").flatten() {
        let path = entry.path();
        let target = to.join(entry.file_name());
        if !path.is_dir() {
            fs::copy(&path, &target).expect("a file is copied");
        } else if entry.file_name() != "target" {
            copy_sources(&path, &target);
        }
    }
}

/// The Rust files below a folder with their texts, sorted by path.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder)
            .expect("a folder")
            .flatten()
            .map(|it| it.path())
        {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).expect("fixtures are UTF-8");
                found.push((path, text));
            }
        }
    }
    found.sort();
    found
}
