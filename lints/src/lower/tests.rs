//! Lowering, told by what it makes of small sources.

// expect-test writes its strings so, and expectations are used once.
#![allow(clippy::needless_raw_string_hashes, clippy::needless_pass_by_value)]

use expect_test::Expect;

use super::lower;

mod laws;
mod print;

mod bodies;
mod comments;
mod declarations;
mod hostile;
mod macros;
mod preamble;

/// Compares a file's facts, printed as pseudo code.
fn check(text: &str, expect: Expect) {
    laws::hold(text);
    expect.assert_eq(&print::file(&lower(text)));
}

/// Compares the body of a function with these statements.
fn check_body(stmts: &str, expect: Expect) {
    check(&format!("fn f(a: A, b: B) {{\n{stmts}\n}}"), expect);
}
