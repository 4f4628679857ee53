//! What the targets share: the stack that the tool's threads have, and programs of one file.
#![allow(dead_code, reason = "each target uses its part")]

use std::path::PathBuf;
use std::sync::Arc;

use mongo_lint::facts::FileFacts;
use mongo_lint::tree::{
    Dependency, DependencyKind, Package, SourceFile, SourceTree, Target, TargetKind,
};

/// Runs with a stack as large as the tool gives its threads; a panic has ended the process before.
pub fn on_a_worker(work: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(64 << 20);
        let worker = worker.spawn_scoped(scope, work);
        let _ = worker.expect("a thread starts").join();
    });
}

/// The crates that a program of one file depends on.
pub const USED: [&str; 5] = ["mongodb", "axum", "actix_web", "tokio", "futures"];

/// A program of one file.
pub fn tree(text: &str) -> SourceTree {
    let dependency = |name: &str| Dependency {
        name: name.into(),
        package: name.to_owned(),
        requirement: None,
        locked: None,
        local: None,
        features: Vec::new(),
        default_features: true,
        kind: DependencyKind::Normal,
    };
    let package = Package {
        name: "app".to_owned(),
        version: None,
        edition: 2024,
        dir: PathBuf::from("/app"),
        workspace: 0,
        targets: vec![Target {
            kind: TargetKind::Bin,
            name: "app".to_owned(),
            root: PathBuf::from("/app/main.rs"),
        }],
        dependencies: USED.map(dependency).to_vec(),
        features: Vec::new(),
    };
    SourceTree {
        packages: vec![package],
        files: vec![SourceFile {
            path: PathBuf::from("/app/main.rs"),
            text: Arc::from(text),
        }],
    }
}

/// Panics where a fact points outside of the text or between the bytes of a character.
pub fn points_into(text: &str, facts: &FileFacts) {
    let bodies = facts.bodies.iter();
    let in_bodies = bodies.flat_map(|it| {
        let exprs = it.exprs.iter().map(|it| it.range);
        let pats = it.pats.iter().map(|it| it.range);
        exprs.chain(pats).chain(it.locals.iter().map(|it| it.range))
    });
    let items = facts.items.iter().flat_map(|it| [it.range, it.name_range]);
    let comments = facts.comments.iter().map(|it| it.range);
    let error = facts.error.iter().map(|it| it.range);
    for range in items.chain(in_bodies).chain(comments).chain(error) {
        let _ = &text[range.start as usize..range.end as usize];
    }
}
