//! All fixes of a program are applied: what is written parses, or nothing is written.
#![no_main]

mod support;
mod words;

use std::fs;

use cargo_mongo_lint::rooms;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use mongo_lint::lower::lower;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
    [dependencies]\nmongodb = \"3\"\naxum = \"0.8\"\nactix-web = \"4\"\ntokio = \"1\"\nfutures = \"0.3\"\n";

fuzz_target!(|text: &str| {
    support::on_a_worker(|| check(text));
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    // A block, as the macro asks for.
    words::mutate(data, size, max_size, seed)
});

fn check(text: &str) {
    // Nothing is ever mended in what does not parse or does not name the driver.
    if !text.contains("mongodb") || lower(text).error.is_some() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder is made");
    let file = folder.path().join("src/main.rs");
    fs::create_dir_all(folder.path().join("src")).expect("a folder is made");
    fs::write(folder.path().join("Cargo.toml"), MANIFEST).expect("a file is written");
    fs::write(&file, text).expect("a file is written");
    rooms::fixes(folder.path());
    let mended = fs::read_to_string(&file).expect("the file is still there");
    assert_eq!(lower(&mended).error, None, "what was written parses");
}
