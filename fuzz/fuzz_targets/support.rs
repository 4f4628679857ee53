//! What the targets share: the stack that the tool's threads have, programs in memory, and what holds of all facts.
#![allow(dead_code, reason = "each target uses its part")]

#[path = "../../lints/tests/support/mod.rs"]
pub mod in_memory;

use mongo_lint::facts::FileFacts;

/// Runs with a stack as large as the tool gives its threads; a panic has ended the process before.
pub fn on_a_worker(work: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(64 << 20);
        let worker = worker.spawn_scoped(scope, work);
        let _ = worker.expect("a thread starts").join();
    });
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
