//! Any manifest, configuration and lock file, in this order with a line `===` between them, are read.
#![no_main]

mod support;

use std::fs;

use cargo_mongo_lint::rooms;
use libfuzzer_sys::fuzz_target;

const FILES: [&str; 4] = [
    "Cargo.toml",
    "mongo-lint.toml",
    "Cargo.lock",
    "inner/Cargo.toml",
];

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // Members and paths may lead anywhere: this machine's other folders are no input.
    if ["..", "\"/", "'/", "\\", "~"]
        .iter()
        .any(|it| text.contains(it))
    {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder is made");
    for inner in ["src", "inner/src"] {
        fs::create_dir_all(folder.path().join(inner)).expect("a folder is made");
    }
    fs::write(folder.path().join("src/main.rs"), "fn main() {}\n").expect("a file is written");
    for (name, part) in FILES.iter().zip(text.split("===\n")) {
        fs::write(folder.path().join(name), part).expect("a file is written");
    }
    support::on_a_worker(|| rooms::manifests(folder.path()));
});
