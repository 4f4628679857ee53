//! Fixes of what is said about comments.

use expect_test::expect;

use super::fixed;

#[test]
fn a_comment_of_no_use_is_removed() {
    let text = "
// mongo-lint: allow(pool) -- why
fn f() {
    // mongo-lint: allow(pool) -- why
    a();
    b(); // mongo-lint: allow(pool) -- why
    c( /* mongo-lint: allow(pool) -- why */ d);
    /* mongo-lint: allow(pool) -- why */ e();
    bad(); // mongo-lint: allow(pool, client, cursor) -- why
} // mongo-lint: expect(pool) -- why";
    expect![[r#"

        fn f() {
            a();
            b();
            c(  d);
             e();
            bad(); // mongo-lint: allow(client) -- why
        }"#]]
    .assert_eq(&fixed(text));
    assert_eq!(
        fixed("fn f() {} // mongo-lint: allow(pool) -- why\r\n"),
        "fn f() {}\r\n"
    );
    assert_eq!(
        fixed("\t// mongo-lint: allow(pool) -- why\r\nfn f() {}\r\n"),
        "fn f() {}\r\n"
    );
}

#[test]
fn a_name_that_is_nearly_right_is_corrected() {
    let text = "
fn f() {
    bad(); // mongo-lint: allow(client_in_lop, something_else_entirely) -- why
}
";
    expect![[r#"

        fn f() {
            bad(); // mongo-lint: allow(client_in_loop, something_else_entirely) -- why
        }
    "#]]
    .assert_eq(&fixed(text));
    assert_eq!(fixed(&fixed(text)), fixed(text));
}
