//! Any bytes are lowered: what is no Rust is an error with a place, and no fact points outside of the text.
#![no_main]

mod support;

use libfuzzer_sys::fuzz_target;
use mongo_lint::lower::{lower, tokens};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    support::on_a_worker(|| {
        support::points_into(&text, &lower(&text));
        tokens(&text);
    });
});
