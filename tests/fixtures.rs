//! Every lint over every fixture: what is marked `//~ lint` is found, and nothing else is.
//!
//! A mark stands at the end of the line of the finding, `//~ a, b` for two, `//~v a` on the line above. `//~? a` and
//! `//~?v a` mark what is left open.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

#[path = "fixtures/workspaces.rs"]
mod workspaces;

use workspaces::workspaces;

/// Findings or marks: file, line, lint, how many times.
type Places = BTreeMap<(String, usize, String), usize>;

#[test]
fn findings_are_where_the_marks_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    let mut differences = Vec::new();
    let mut marks = 0;
    for workspace in workspaces(&root) {
        let expected = marks_below(&workspace);
        let found = findings(&workspace);
        marks += expected.values().sum::<usize>();
        let name = workspace
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        differences.extend(compare(&name, &expected, &found));
    }
    assert!(marks > 0, "no fixture has a mark");
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

fn compare(workspace: &str, expected: &Places, found: &Places) -> Vec<String> {
    let mut lines = Vec::new();
    let places: std::collections::BTreeSet<_> = expected.keys().chain(found.keys()).collect();
    for place in places {
        let (file, line, lint) = place;
        let wanted = expected.get(place).copied().unwrap_or(0);
        let there = found.get(place).copied().unwrap_or(0);
        let what = match wanted.cmp(&there) {
            std::cmp::Ordering::Equal => continue,
            std::cmp::Ordering::Less => "not marked",
            std::cmp::Ordering::Greater => "missing   ",
        };
        lines.push(format!(
            "{what}  test-fixtures/{workspace}/{file}:{line}  {lint}"
        ));
    }
    lines
}

/// Every level is at warn: a fixture's quiet cases are quiet for all lints.
fn findings(workspace: &Path) -> Places {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
        .args(["mongo-lint", "--message-format", "json", "-W", "all", "."])
        .current_dir(workspace)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .expect("the program starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", workspace.display());
    let mut found = Places::new();
    for line in String::from_utf8(output.stdout)
        .expect("the output is UTF-8")
        .lines()
    {
        let message: serde_json::Value =
            serde_json::from_str(line).expect("each line is an object");
        let message = &message["message"];
        if message.is_null() {
            continue;
        }
        let Some(code) = message["code"]["code"].as_str() else {
            panic!(
                "{}: {}",
                workspace.display(),
                message["rendered"].as_str().unwrap_or_default()
            );
        };
        let lint = code.trim_start_matches("mongo_lint::").to_owned();
        let span = &message["spans"][0];
        let file = span["file_name"]
            .as_str()
            .expect("a span has a file")
            .to_owned();
        let line = span["line_start"].as_u64().expect("a span has a line");
        let line = usize::try_from(line).expect("a line is small");
        *found.entry((file, line, lint)).or_default() += 1;
    }
    found
}

fn marks_below(workspace: &Path) -> Places {
    let mut marks = Places::new();
    let mut folders = vec![workspace.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder)
            .expect("fixtures can be read")
            .flatten()
            .map(|it| it.path())
        {
            if path.is_dir() && path.file_name().is_some_and(|it| it != "target") {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let inside = path.strip_prefix(workspace).expect("the file is within");
                let parts: Vec<_> = inside.iter().map(|it| it.to_string_lossy()).collect();
                let text = fs::read_to_string(&path).expect("fixtures are UTF-8");
                for (line, lint) in marks_of(&text) {
                    *marks.entry((parts.join("/"), line, lint)).or_default() += 1;
                }
            }
        }
    }
    marks
}

fn marks_of(text: &str) -> Vec<(usize, String)> {
    let mut marks = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        // Nothing stands between the marks of one line, and text before the first is code.
        for mark in line.split("//~").skip(1) {
            let (line, lints) = match mark.strip_prefix('v') {
                _ if mark.starts_with('?') => continue,
                Some(lints) => (number + 1, lints),
                None => (number, mark),
            };
            let lints = lints.split(',').map(str::trim).filter(|it| !it.is_empty());
            marks.extend(lints.map(|it| (line, it.to_owned())));
        }
    }
    marks
}

#[test]
fn marks_are_read_as_they_are_written() {
    let text = "a(); //~ one\nb(); //~ one, two\n//~v three\nc();\nd(); //~? four\n// ~ five\ne(); //~ six //~? seven\n";
    let marks = marks_of(text);
    let marks: Vec<(usize, &str)> = marks.iter().map(|it| (it.0, it.1.as_str())).collect();
    assert_eq!(
        marks,
        [(1, "one"), (2, "one"), (2, "two"), (4, "three"), (7, "six")]
    );
}
