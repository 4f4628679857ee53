//! Programs made of parts of others are lowered, linked, checked and quieted, and every finding has a place.
#![no_main]

mod support;
mod words;

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use mongo_lint::lower::lower;
use mongo_lint::models::Models;
use mongo_lint::options::Options;
use mongo_lint::program::Program;
use mongo_lint::{quiet, rules};
use support::in_memory::Tree;

static MODELS: LazyLock<Models> =
    LazyLock::new(|| Models::load(Vec::new(), &|it| support::in_memory::USED.contains(&it)));

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    support::on_a_worker(|| check(&text));
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    // A block, as the macro asks for.
    words::mutate(data, size, max_size, seed)
});

fn check(text: &str) {
    let facts = lower(text);
    support::points_into(text, &facts);
    if facts.error.is_some() {
        return;
    }
    let tree = Tree::of_one_file(text);
    let facts = [Arc::new(facts)];
    let program = Program::link(&tree, &facts, &MODELS);
    let findings = rules::check(&program, &Options::default());
    for finding in quiet::quiet(&program, findings, &|_| false) {
        program.text(finding.span);
        for edit in finding.fixes.iter().flat_map(|it| &it.edits) {
            program.text(edit.span);
        }
    }
    program.explain();
}
