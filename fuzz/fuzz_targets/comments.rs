//! Any line after `mongo-lint:` in any kind of comment: nothing that is forbidden goes, and what is said of comments has a place.
#![no_main]

mod support;

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use mongo_lint::finding::Finding;
use mongo_lint::lower::lower;
use mongo_lint::models::Models;
use mongo_lint::program::Program;
use mongo_lint::tree::{FileId, Span};
use mongo_lint::{quiet, rules};
use support::in_memory::Tree;

fuzz_target!(|said: &str| {
    support::on_a_worker(|| check(said));
});

fn check(said: &str) {
    let line = said.replace(['\n', '\r'], " ");
    let block = said.replace("*/", "* /").replace("/*", "/ *");
    let text = format!(
        "//! mongo-lint: {line}\n\
         /* mongo-lint: {block} */\n\
         fn f(x: u8) {{ // mongo-lint: {line}\n\
         // mongo-lint: {line}\n\
         g(); /* mongo-lint:{block}*/ g();\n\
         match x {{ // {line}\n\
         /// mongo-lint: {line}\n\
         1 => g(), _ => {{}} }}\n\
         // mongo-lint:{line}\n\
         }}\n\
         // mongo-lint: {line}\n\
         mod inner {{ struct S {{ // mongo-lint: {line}\n a: u8 }} }}\n"
    );
    let facts = lower(&text);
    support::points_into(&text, &facts);
    if facts.error.is_some() {
        return;
    }
    let bodies = facts.bodies.iter().flat_map(|it| &it.exprs);
    let places: Vec<_> = facts
        .items
        .iter()
        .map(|it| it.range)
        .chain(bodies.map(|it| it.range))
        .collect();
    let tree = Tree::of_one_file(&text);
    let models = Models::default();
    let facts = [Arc::new(facts)];
    let program = Program::link(&tree, &facts, &models);
    let lint = rules::named("client_per_request").expect("it is a lint");
    let findings = || {
        let places = places.iter();
        let findings = places.map(|range| Finding {
            lint,
            span: Span {
                file: FileId(0),
                range: *range,
            },
            message: String::new(),
            label: String::new(),
            path: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            fixes: Vec::new(),
        });
        findings.collect::<Vec<_>>()
    };
    let said = quiet::quiet(&program, findings(), &|_| false);
    for finding in &said {
        program.text(finding.span);
    }
    let said = quiet::quiet(&program, findings(), &|it| it.lint.name == lint.name);
    let kept = said.iter().filter(|it| it.lint.name == lint.name);
    assert_eq!(kept.count(), places.len(), "what is forbidden stays");
}
