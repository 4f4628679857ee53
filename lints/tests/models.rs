//! The built-in models: every file is registered, every crate has one stub, every path names something.

// Tests may look at the files beside them.
#![expect(clippy::disallowed_methods)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mongo_lint::lower::lower;
use mongo_lint::models::{Model, Models};
use mongo_lint::program::Program;
use mongo_lint::tree::SourceTree;
use support::Tree;

fn parsed(name: &str, meaning: &str) -> Model {
    toml::from_str(meaning).unwrap_or_else(|error| panic!("models/{name}.toml: {error}"))
}

#[test]
fn every_pair_of_files_is_registered_in_order() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/models");
    let mut stems: BTreeMap<String, usize> = BTreeMap::new();
    for entry in fs::read_dir(&dir).expect("the models are there") {
        let path = entry.expect("an entry").path();
        let stem = path
            .file_stem()
            .expect("a stem")
            .to_string_lossy()
            .into_owned();
        *stems.entry(stem).or_default() += 1;
    }
    let lonely: Vec<_> = stems
        .iter()
        .filter(|it| *it.1 != 2)
        .map(|it| it.0)
        .collect();
    assert!(lonely.is_empty(), "no pair of .rs and .toml: {lonely:?}");
    let registered: Vec<_> = Models::builtin().iter().map(|it| it.0.to_owned()).collect();
    assert_eq!(registered, stems.into_keys().collect::<Vec<_>>());
}

#[test]
fn a_model_lists_the_crates_of_its_stub() {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for (name, meaning, stub) in Models::builtin() {
        let facts = lower(stub);
        assert_eq!(facts.error, None, "models/{name}.rs");
        let mut listed: Vec<String> = parsed(name, meaning)
            .crates
            .iter()
            .map(ToString::to_string)
            .collect();
        let mut declared: Vec<String> = facts
            .roots
            .iter()
            .map(|it| facts.items[it.index()].name.to_string())
            .collect();
        listed.sort();
        declared.sort();
        assert_eq!(listed, declared, "models/{name}.toml, crates");
        for krate in declared {
            let other = owners.insert(krate.clone(), name);
            assert_eq!(
                other, None,
                "{krate} has two stubs, one in models/{name}.rs"
            );
        }
    }
}

#[test]
fn every_path_of_a_model_names_something() {
    let tree = SourceTree::default();
    let models = Models::load(Vec::new(), &|_| true);
    let program = Program::link(&tree, &[], &models);
    assert!(
        program.unresolved_model_paths().is_empty(),
        "{:#?}",
        program.unresolved_model_paths()
    );
}

#[test]
fn every_way_in_has_a_name_and_a_source() {
    for (name, meaning, _) in Models::builtin() {
        for entry in parsed(name, meaning).entry {
            assert!(
                !entry.paths.is_empty(),
                "models/{name}.toml: {}",
                entry.what
            );
            assert!(
                !entry.what.is_empty() && !entry.source.is_empty(),
                "models/{name}.toml: {:?}",
                entry.paths
            );
        }
    }
}

/// A project that depends on a framework alone uses what the framework is made of through it.
#[test]
fn a_framework_brings_the_crates_that_it_hands_on() {
    let tree = Tree::default().package(
        "app",
        &["axum@0.8.0", "mongodb@3.9.1"],
        &[(
            "src/main.rs",
            r#"
use axum::http::Request;
async fn list(request: Request<axum::body::Body>) {
    let client = request.extensions().get::<mongodb::Client>().unwrap();
    let users = client.database("d").collection::<mongodb::bson::Document>("users");
    let _: Vec<_> = users.find(Default::default()).await.unwrap().collect().await;
}
use futures::StreamExt;
fn main() { axum::Router::<()>::new().route("/", axum::routing::get(list)); }
"#,
        )],
    );
    assert_eq!(tree.findings(), "app/src/main.rs:6 unbounded_cursor\n");
}

#[test]
fn the_drivers_are_sorted_and_the_driver_is_among_them() {
    let drivers = Models::drivers();
    assert!(drivers.is_sorted());
    assert!(drivers.iter().any(|it| it == "mongodb"));
}

#[test]
fn what_a_stub_re_exports_is_known_with_it() {
    let models = Models::load(Vec::new(), &|it| it == "loco_rs");
    let names: Vec<&str> = models.stubs.iter().map(|it| it.0).collect();
    assert!(names.contains(&"axum"), "{names:?}");
    assert!(!names.contains(&"rocket"), "{names:?}");
    let part = models.of(&|it| it == "loco_rs");
    assert_eq!(part.stubs.len(), models.stubs.len());
}
