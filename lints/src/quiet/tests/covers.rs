//! What a comment covers.

use expect_test::expect;

use super::{left, left_of};

/// All findings are silenced and nothing is said about the comments.
fn is_quiet(text: &str) {
    assert_eq!(left(text), "", "{text}");
}

#[test]
fn a_comment_above_a_statement_covers_the_whole_statement() {
    is_quiet(
        "
fn f() {
    // mongo-lint: allow(client_in_loop) -- why
    let x = a
        .b(bad())
        .c(|| { d(); bad() })?;
    // mongo-lint: allow(client_in_loop) -- why
    // and more words

    /* about */
    #[cfg(x)]
    g(bad());
    // mongo-lint: allow(client_in_loop) -- why
    if a { b() } else { bad() }
    // mongo-lint: allow(client_in_loop) -- why
    bad()
}
",
    );
}

#[test]
fn a_comment_covers_no_other_statement() {
    let text = "
fn f() {
    bad();
    // mongo-lint: allow(client_in_loop) -- why
    bad();
    bad();
    // mongo-lint: allow(client_in_loop) -- why
    a(); bad();
    bad(); bad(); // mongo-lint: allow(client_in_loop) -- why
}
";
    expect![[r#"
        3 client_in_loop
        6 client_in_loop
        7 unused_allow: `allow(client_in_loop)` silences nothing (no such finding in what it covers)
        8 client_in_loop
        9 client_in_loop
    "#]]
    .assert_eq(&left(text));
}

#[test]
fn a_comment_at_the_end_of_a_line_covers_what_ends_there() {
    is_quiet(
        "
fn f() {
    bad(); // mongo-lint: allow(client_in_loop) -- why
    let x = a
        .b(bad())
        .c(); // mongo-lint: allow(client_in_loop) -- why
    bad(); /* mongo-lint: allow(client_in_loop) -- why */ // more
    match a {
        A => bad(), // mongo-lint: allow(client_in_loop) -- why
        B => {
            bad()
        } // mongo-lint: allow(client_in_loop) -- why
    }
    bad() // mongo-lint: allow(client_in_loop) -- why
}
fn g() { bad() } // mongo-lint: allow(client_in_loop) -- why
const C: u8 = bad(); // mongo-lint: allow(client_in_loop) -- why
",
    );
}

#[test]
fn a_comment_within_a_statement_covers_it() {
    is_quiet(
        "
fn f() {
    let x = a
        // mongo-lint: allow(client_in_loop) -- why
        .b(bad())
        .c();
    let x = a
        .b() // mongo-lint: allow(client_in_loop) -- why
        .c(bad());
    a(
        // mongo-lint: allow(client_in_loop) -- why
        bad(),
        b,
    );
    let y = /* mongo-lint: allow(client_in_loop) -- why */ bad();
    if a { // mongo-lint: allow(client_in_loop) -- why
        bad();
    }
    S {
        // mongo-lint: allow(client_in_loop) -- why
        a: bad(),
    }
}
",
    );
}

#[test]
fn a_comment_above_an_item_covers_it() {
    is_quiet(
        "
// mongo-lint: allow(client_in_loop) -- why
/// Documentation.
#[a]
pub fn f() { bad() }
#[b]
// mongo-lint: allow(client_in_loop) -- why
fn g() { bad() }
fn h() { // mongo-lint: allow(client_in_loop) -- why
    bad();
    bad();
}
// mongo-lint: allow(client_in_loop) -- why

mod m { fn f() { bad() } }
// mongo-lint: allow(client_in_loop) -- why
impl A { fn f() { bad() } fn g() { bad() } }
impl A {
    // mongo-lint: allow(client_in_loop) -- why
    fn f() { bad() }
}
// mongo-lint: allow(client_in_loop) -- why
static S: u8 = bad();
fn i() {
    // mongo-lint: allow(client_in_loop) -- why
    fn inner() { bad() }
}
lazy_static! {
    // mongo-lint: allow(client_in_loop) -- why
    static ref A: u8 = bad();
}
mod n { // mongo-lint: allow(client_in_loop) -- why
    fn f() { bad() }
}
",
    );
}

#[test]
fn a_comment_covers_one_field_variant_parameter_or_arm() {
    let text = "
struct S {
    // mongo-lint: allow(client_in_loop) -- why
    a: [u8; bad()],
    b: [u8; bad()], // mongo-lint: allow(client_in_loop) -- why
    c: [u8; bad()],
}
enum E {
    // mongo-lint: allow(client_in_loop) -- why
    A([u8; bad()]),
    B { b: [u8; bad()] },
}
fn f(
    // mongo-lint: allow(client_in_loop) -- why
    a: [u8; bad()],
    b: [u8; bad()],
) {
    match a {
        // mongo-lint: allow(client_in_loop) -- why
        &(A | B) => bad(),
        C if bad() => bad(), // mongo-lint: allow(client_in_loop) -- why
        D => bad(),
    }
}
";
    expect![[r#"
        6 client_in_loop
        11 client_in_loop
        16 client_in_loop
        22 client_in_loop
    "#]]
    .assert_eq(&left(text));
}

#[test]
fn comments_in_macros_that_are_read_work_as_elsewhere() {
    is_quiet(
        "
fn f() {
    tokio::select! {
        // mongo-lint: allow(client_in_loop) -- why
        a = bad() => { b() }
        c = d() => {
            // mongo-lint: allow(client_in_loop) -- why
            bad();
        }
    }
    stream! {
        // mongo-lint: allow(client_in_loop) -- why
        yield bad();
    };
    vec![
        1, // mongo-lint: allow(client_in_loop) -- why
        bad(),
    ];
}
",
    );
}

#[test]
fn comments_in_macro_rules_are_ignored() {
    let text = "
macro_rules! m {
    () => {
        // mongo-lint: allow(client_in_loop)
        bad();
        // mongo-lint: nonsense
    };
}
";
    expect![[r#"
        5 client_in_loop
    "#]]
    .assert_eq(&left(text));
}

#[test]
fn a_comment_at_the_end_of_a_block_covers_nothing() {
    let text = "
fn f() {
    for a in b {
        bad();
        // mongo-lint: allow(client_in_loop) -- why
    }
    // mongo-lint: allow(client_in_loop) -- why
}
struct S {
    a: [u8; bad()],
    // mongo-lint: allow(client_in_loop) -- why
}
// mongo-lint: allow(client_in_loop) -- why
";
    expect![[r#"
        4 client_in_loop
        5 unused_allow: `allow(client_in_loop)` silences nothing (nothing follows that it could be about)
        7 unused_allow: `allow(client_in_loop)` silences nothing (nothing follows that it could be about)
        10 client_in_loop
        11 unused_allow: `allow(client_in_loop)` silences nothing (nothing follows that it could be about)
        13 unused_allow: `allow(client_in_loop)` silences nothing (nothing follows that it could be about)
    "#]].assert_eq(&left(text));
}

#[test]
fn a_comment_on_a_module_declaration_covers_its_files() {
    let files = [
        (
            "src/lib.rs",
            "// mongo-lint: allow(client_in_loop) -- why\nmod a;\nmod b; // mongo-lint: allow(all) -- why\nmod c;\n\
             // mongo-lint: allow(client_in_loop) -- why\nmod d { mod e; }\n\
             // mongo-lint: allow(client_in_loop) -- why\n#[path = \"x/y.rs\"]\nmod f;\n",
        ),
        ("src/a.rs", "fn f() { bad() }\nmod g;\n"),
        ("src/a/g.rs", "fn f() { bad(); worse() }\n"),
        ("src/b/mod.rs", "fn f() { bad() }\nmod h;\n"),
        ("src/b/h.rs", "fn f() { bad() }\n"),
        ("src/c.rs", "fn f() { bad() }\n"),
        ("src/d/e.rs", "fn f() { bad() }\n"),
        ("src/x/y.rs", "fn f() { bad() }\n"),
    ];
    expect![[r#"
        src/a/g.rs:1 unbounded_cursor
        src/c.rs:1 client_in_loop
    "#]]
    .assert_eq(&left_of(&files, &[]));
}

#[test]
fn files_outside_the_program_are_ignored() {
    let files = [
        ("src/lib.rs", ""),
        ("src/lost.rs", "// mongo-lint: allow(nothing)\nfn f() {}\n"),
    ];
    expect![""].assert_eq(&left_of(&files, &[]));
}
