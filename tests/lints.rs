//! The list of lints is complete, and each lint has all that belongs to it.

use std::fs;
use std::path::{Path, PathBuf};

use mongo_lint::lint::{Group, Lint};
use mongo_lint::rules;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_rule_is_in_the_list_and_the_list_is_sorted() {
    let listed: Vec<&str> = rules::ALL.iter().map(|it| it.name).collect();
    let mut written: Vec<String> = fs::read_dir(root().join("lints/src/rules"))
        .expect("there are rules")
        .flatten()
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == "rs"))
        .filter(|it| fs::read_to_string(it).is_ok_and(|it| it.contains("static LINT: Lint")))
        .map(|it| {
            it.file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    written.sort();
    assert_eq!(listed, written);
}

#[test]
fn every_lint_has_a_page_under_its_name() {
    for lint in rules::ALL {
        let first = lint.page.lines().next();
        assert_eq!(
            first,
            Some(format!("# {}", lint.name).as_str()),
            "the page of {}",
            lint.name
        );
    }
}

#[test]
fn summaries_are_one_line_without_a_full_stop() {
    for lint in rules::ALL {
        let is_one_line = !lint.summary.is_empty() && !lint.summary.contains('\n');
        assert!(
            is_one_line && !lint.summary.ends_with('.'),
            "the summary of {}",
            lint.name
        );
    }
}

#[test]
fn every_lint_has_a_fixture_that_it_reports() {
    let mut sources = String::new();
    read(&root().join("test-fixtures"), &mut sources);
    let marks: String = sources
        .lines()
        .filter_map(|it| it.split_once("//~"))
        .map(|it| it.1)
        .collect();
    let is_marked = |lint: &&&Lint| marks.contains(lint.name);
    let bare: Vec<&str> = rules::ALL
        .iter()
        // Those about comments are tested where comments are read.
        .filter(|it| it.group != Group::Silence)
        .filter(|it| !is_marked(it))
        .map(|it| it.name)
        .collect();
    assert!(bare.is_empty(), "no fixture marks {bare:?}");
}

fn read(folder: &Path, sources: &mut String) {
    for path in fs::read_dir(folder)
        .expect("fixtures can be read")
        .flatten()
        .map(|it| it.path())
    {
        if path.is_dir() && path.file_name().is_some_and(|it| it != "target") {
            read(&path, sources);
        } else if path.extension().is_some_and(|it| it == "rs") {
            sources.push_str(&fs::read_to_string(&path).expect("fixtures are UTF-8"));
        }
    }
}
