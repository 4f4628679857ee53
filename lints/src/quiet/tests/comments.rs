//! The language of comments, and what is said about them.

use expect_test::expect;

use super::{left, left_of};
use crate::rules;

#[test]
fn lints_groups_and_all_may_be_named() {
    let text = "
fn f() {
    a(bad(), worse()); // mongo-lint: allow(client_in_loop, unbounded_cursor) -- why
    a(bad(), worse()); // mongo-lint: allow( client , cursor, ) -- why
    a(bad(), worse()); // mongo-lint: allow(all) -- why
    a(bad(), worse()); // mongo-lint:allow(client)--why
    a(bad(), worse()); /* mongo-lint: expect(cursor) -- why */
}
";
    expect![[r#"
        6 unbounded_cursor
        7 client_in_loop
    "#]]
    .assert_eq(&left(text));
}

#[test]
fn several_comments_may_stand_above_one_statement() {
    let text = "
fn f() {
    // mongo-lint: allow(client_in_loop) -- why
    // mongo-lint: expect(unbounded_cursor) -- why
    a(bad(), worse());
}
";
    expect![""].assert_eq(&left(text));
}

#[test]
fn a_comment_without_a_reason_silences_and_is_reported() {
    let text = "
fn f() {
    bad(); // mongo-lint: allow(client_in_loop)
    bad(); // mongo-lint: allow(client_in_loop) --
    bad(); // mongo-lint: allow(client_in_loop) -- .
    bad(); // mongo-lint: allow(client_in_loop) because
    bad(); /* mongo-lint: expect(client) */
    bad(); // mongo-lint: allow(client_in_loop) -- é
}
";
    expect![[r#"
        3 missing_reason: `allow(client_in_loop)` gives no reason (nothing says why)
        4 missing_reason: `allow(client_in_loop)` gives no reason (nothing says why)
        5 missing_reason: `allow(client_in_loop)` gives no reason (nothing says why)
        6 missing_reason: `allow(client_in_loop)` gives no reason (the text that follows does not begin with `--`)
        7 missing_reason: `expect(client)` gives no reason (nothing says why)
    "#]].assert_eq(&left(text));
}

#[test]
fn a_comment_that_silences_nothing_is_reported() {
    let text = "
// mongo-lint: allow(unbounded_cursor) -- why
fn f() {
    // mongo-lint: allow(client_in_loop, cursor, pool) -- why
    bad();
    // mongo-lint: expect(all) -- why
    a();
    // mongo-lint: allow(client, all) -- both of use
    bad();
}
";
    expect![[r#"
        2 unused_allow: `allow(unbounded_cursor)` silences nothing (no such finding in what it covers)
        4 unused_allow: `allow(cursor, pool)` silences nothing (no such finding in what it covers)
        6 unfulfilled_expectation: `expect(all)` is not fulfilled (no such finding here any more)
    "#]].assert_eq(&left(text));
}

#[test]
fn comments_in_test_code_may_silence_nothing() {
    let files = [
        (
            "src/lib.rs",
            "mod m;\n#[cfg(test)]\nmod t;\n#[cfg(all(test, unix))]\nmod u {\n// mongo-lint: allow(client) -- why\nfn f() {}\n}\n\
             #[tokio::test]\nfn t() {\n// mongo-lint: expect(client) -- why\na();\n}\n",
        ),
        (
            "src/m.rs",
            "#![cfg(test)]\n// mongo-lint: allow(client) -- why\nfn f() {}\n",
        ),
        (
            "src/t.rs",
            "// mongo-lint: allow(client) -- why\nfn f() {}\n",
        ),
        ("tests/t.rs", "// mongo-lint: allow(client)\nfn f() {}\n"),
    ];
    expect![[r#"
        tests/t.rs:1 missing_reason: `allow(client)` gives no reason (nothing says why)
    "#]]
    .assert_eq(&left_of(&files, &[]));
}

#[test]
fn unknown_names_and_unreadable_comments_are_reported() {
    let text = "
fn f() {
    // mongo-lint: allow(client_in_lop) -- why
    bad();
    // mongo-lint: allow(client-in-loop, cursors, Pool, something_else_entirely) -- why
    bad();
    bad(); // mongo-lint: alow(client_in_loop) -- why
    bad(); // mongo-lint: deny(client_in_loop)
    bad(); // mongo-lint: allow client_in_loop -- why
    bad(); // mongo-lint: allow() -- why
    bad(); // mongo-lint: allow(client_in_loop -- why
    bad(); // mongo-lint: allow(client(loop)) -- why
    bad(); // mongo-lint:
    bad(); // mongo-lint: ( é
    bad(); // see mongo-lint: the documentation
    bad(); /* mongo-lint: allow( */
    bad(); // MONGO-LINT: allow(client_in_loop)
}
";
    expect![[r#"
        3 unknown_lint: there is no lint `client_in_lop` (silences nothing)
        4 client_in_loop
        5 unknown_lint: there is no lint `client-in-loop` (silences nothing)
        5 unknown_lint: there is no lint `cursors` (silences nothing)
        5 unknown_lint: there is no lint `Pool` (silences nothing)
        5 unknown_lint: there is no lint `something_else_entirely` (silences nothing)
        6 client_in_loop
        7 client_in_loop
        7 unknown_lint: this comment for mongo-lint cannot be read (neither `allow` nor `expect`)
        8 client_in_loop
        8 unknown_lint: a comment cannot raise the level of a lint (only `allow` and `expect` stand in comments)
        9 client_in_loop
        9 unknown_lint: this comment names no lint (followed by no names in parentheses)
        10 client_in_loop
        10 unknown_lint: this comment names no lint (followed by no names in parentheses)
        11 client_in_loop
        11 unknown_lint: this comment names no lint (followed by no names in parentheses)
        12 client_in_loop
        12 unknown_lint: this comment names no lint (followed by no names in parentheses)
        13 client_in_loop
        13 unknown_lint: this comment for mongo-lint cannot be read (neither `allow` nor `expect`)
        14 client_in_loop
        14 unknown_lint: this comment for mongo-lint cannot be read (neither `allow` nor `expect`)
        15 client_in_loop
        16 client_in_loop
        16 unknown_lint: this comment names no lint (followed by no names in parentheses)
        17 client_in_loop
    "#]].assert_eq(&left(text));
}

#[test]
fn what_is_forbidden_cannot_be_allowed() {
    let text = "
fn f() {
    a(bad(), worse()); // mongo-lint: allow(all) -- why
    a(); // mongo-lint: expect(client_in_loop) -- why
}
";
    let forbidden = ["client_in_loop", "unfulfilled_expectation"]
        .map(|it| rules::named(it).expect("it exists"));
    expect![[r#"
        3 client_in_loop; its level is `forbid`: no comment can allow `client_in_loop`
        4 unfulfilled_expectation: `expect(client_in_loop)` is not fulfilled (no such finding here any more)
    "#]].assert_eq(&left_of(&[("src/lib.rs", text)], &forbidden));
}

#[test]
fn what_is_said_about_comments_can_be_silenced() {
    let text = "
// mongo-lint: allow(silence) -- a legacy module
mod m {
    // mongo-lint: allow(client_in_loop)
    fn f() {}
    // mongo-lint: allow(something_else_entirely) -- why
    fn g() {}
    // mongo-lint: nonsense
    fn h() {}
}
// mongo-lint: allow(unused_allow) -- why
mod n {
    // mongo-lint: allow(client_in_loop) -- why
    fn f() {}
    // mongo-lint: allow(unused_allow) -- why
    fn g() {}
}
// mongo-lint: allow(missing_reason)
fn o() {}
";
    expect![[r#"
        15 unused_allow: `allow(unused_allow)` silences nothing (no such finding in what it covers)
        18 missing_reason: `allow(missing_reason)` gives no reason (nothing says why)
        18 unused_allow: `allow(missing_reason)` silences nothing (no such finding in what it covers)
    "#]].assert_eq(&left(text));
}
