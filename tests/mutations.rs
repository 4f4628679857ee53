//! Broken and mixed-up programs: reading, linking and checking them never panics.

#[path = "../lints/tests/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use mongo_lint::facts::FileFacts;
use mongo_lint::lower::lower;
use mongo_lint::models::Models;
use mongo_lint::options::Options;
use mongo_lint::program::Program;
use mongo_lint::quiet;
use mongo_lint::rules;
use support::Tree;
use support::chance::{Chance, words};

/// How many programs are made. Each is another one, and the same in each run.
const PROGRAMS: u64 = 150;

#[test]
fn mixed_up_programs_are_read_linked_and_checked() {
    let seeds = seeds();
    assert!(seeds.len() > 20, "the fixtures are the seeds");
    let models = Models::load(Vec::new(), &|_| true);
    let mut parsed = 0;
    for number in 0..PROGRAMS {
        let mut chance = Chance::new(number);
        let text = mutated(&seeds, &mut chance);
        let facts = lower(&text);
        parsed += usize::from(facts.error.is_none());
        check(&text, facts, &models);
    }
    assert!(parsed > 15, "only {parsed} of {PROGRAMS} programs parse");
}

/// A file of the fixtures, in which tokens were left out, doubled and exchanged.
fn mutated(seeds: &[String], chance: &mut Chance) -> String {
    let seed = &seeds[chance.below(seeds.len())];
    let mut words: Vec<String> = words(seed);
    // Few changes leave a program that parses, many leave none.
    for _ in 0..chance.below(8) {
        if words.len() < 2 {
            break;
        }
        let (one, other) = (chance.below(words.len()), chance.below(words.len()));
        match chance.below(5) {
            0 => _ = words.remove(one),
            1 => words.insert(one, words[other].clone()),
            2 => words.swap(one, other),
            3 => {
                let copy = words[other].clone();
                words[one] = copy;
            }
            _ => words.truncate(one.max(1)),
        }
    }
    words.concat()
}

/// Links a program of one file and asks every rule.
fn check(text: &str, facts: FileFacts, models: &Models) {
    let tree = Tree::of_one_file(text);
    let facts = [Arc::new(facts)];
    let program = Program::link(&tree, &facts, models);
    let findings = rules::check(&program, &Options::default());
    for finding in &quiet::quiet(&program, findings, &|_| false) {
        assert!(!program.text(finding.span).is_empty() || text.is_empty());
    }
    assert!(program.coverage().files_in_program == 1);
    program.explain();
}

/// The sources of the fixtures for the newest driver.
fn seeds() -> Vec<String> {
    let mut seeds = Vec::new();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    let mut folders = vec![fixtures.join("driver-3"), fixtures.join("web")];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).expect("the folder is there");
        let mut paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = std::fs::read_to_string(&path).expect("fixtures are UTF-8");
                seeds.extend(Some(text).filter(|it| !it.is_empty()));
            }
        }
    }
    seeds
}
