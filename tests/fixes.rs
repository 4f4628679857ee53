//! The laws of fixes, over all fixtures and pages: each holds, is needed once only, and changes nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use tempfile::TempDir;

#[path = "fixtures/workspaces.rs"]
mod workspaces;

use workspaces::workspaces;

/// All that can be fixed.
const ALL: [&str; 6] = [
    "--fix",
    "--unsafe-fixes",
    "--allow-no-vcs",
    "-W",
    "all",
    ".",
];

/// A fixture that was fixed in a copy of its own.
struct Mended {
    name: String,
    copy: TempDir,
    before: Vec<(PathBuf, String)>,
    after: Vec<(PathBuf, String)>,
    /// What would be written, said before it was.
    patch: String,
    said: String,
}

/// All fixtures, each fixed once for all tests.
static MENDED: LazyLock<Vec<Mended>> = LazyLock::new(|| {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    let mended = workspaces(&fixtures).into_iter().map(|workspace| {
        let name = workspace.file_name().expect("a workspace has a name");
        let copy = TempDir::new().expect("a temporary folder");
        copy_sources(&workspace, copy.path());
        let before = sources(copy.path());
        let shown = lint(copy.path(), &["--diff", "--unsafe-fixes", "-W", "all", "."]);
        assert_eq!(sources(copy.path()), before, "a patch writes nothing");
        let run = lint(copy.path(), &ALL);
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success(), "{}: {said}", name.display());
        Mended {
            name: name.display().to_string(),
            before,
            after: sources(copy.path()),
            copy,
            patch: String::from_utf8(shown.stdout).expect("a patch is UTF-8"),
            said,
        }
    });
    mended.collect()
});

#[test]
fn fixes_of_all_fixtures_cure_and_are_needed_once() {
    let mut fixed = 0;
    for it in &*MENDED {
        // A fix that does not parse, does not cure or brings up something else is named here.
        assert!(
            !it.said.contains("does not hold"),
            "{}: {}",
            it.name,
            it.said
        );
        fixed += it
            .said
            .split_whitespace()
            .next()
            .and_then(|it| it.parse::<usize>().ok())
            .expect("the summary starts with a number");

        let copy = it.copy.path();
        let again = lint(copy, &["--diff", "--unsafe-fixes", "-W", "all", "."]);
        let patch = String::from_utf8_lossy(&again.stdout);
        assert_eq!(patch, "", "{}: fixed again", it.name);
        assert_eq!(
            edits_offered(copy),
            Vec::<String>::new(),
            "{}: what has an edit was left",
            it.name
        );
    }
    assert!(fixed > 300, "fixtures have more to mend than {fixed}");
}

#[test]
fn a_patch_holds_every_change() {
    for it in &*MENDED {
        for ((path, old), (_, new)) in it.before.iter().zip(&it.after) {
            let name = path.display();
            let is_named = it.patch.contains(&format!("--- a/{name}\n"));
            assert_eq!(is_named, old != new, "{}: {name}", it.name);
            // What stays is in both texts, in the same order: the lines that the patch takes away are not among them.
            let kept = |line: &&str| !it.patch.contains(&format!("\n-{line}\n"));
            let mut lines = new.lines();
            for line in old.lines().filter(kept) {
                assert!(
                    lines.any(|it| it == line),
                    "{}: {name}: {line} is gone",
                    it.name
                );
            }
        }
    }
}

/// Were a byte outside of the edits touched, or an edit written in another way than its file is, this would not hold.
#[test]
fn files_with_other_line_ends_a_mark_and_no_last_line_end_are_fixed_alike() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    for it in &*MENDED {
        let copy = TempDir::new().expect("a temporary folder");
        copy_sources(&fixtures.join(&it.name), copy.path());
        for (path, text) in &it.before {
            fs::write(copy.path().join(path), dressed(text)).expect("a file is written");
        }
        lint(copy.path(), &ALL);
        for ((path, new), (_, plain)) in sources(copy.path()).iter().zip(&it.after) {
            assert_eq!(*new, dressed(plain), "{}: {}", it.name, path.display());
        }
    }
}

/// The same text with the mark of a byte order, the line ends of Windows, and without the last of them.
fn dressed(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    format!("\u{feff}{}", lines.join("\r\n"))
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

/// The Rust files below a folder with their texts, by their paths from there.
fn sources(root: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
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
    for it in &mut found {
        it.0 = it.0.strip_prefix(root).expect("it is within").to_owned();
    }
    found.sort();
    found
}
