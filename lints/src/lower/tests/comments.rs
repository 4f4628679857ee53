//! Comments that address this tool.

use expect_test::expect;

use super::check;

#[test]
fn comments_are_found_between_tokens_only() {
    check(
        r#####"
// mongo-lint: allow(a)
/// mongo-lint: allow(documentation)
//// mongo-lint: allow(four_slashes)
fn f() { // mongo-lint: allow(trailing) -- why
    let text = "// mongo-lint: allow(string)";
    let raw = r#"
// mongo-lint: allow(raw_string)
"#;
    call(/* mongo-lint: allow(block) */ 'a', '\'', "\"", b"//"); /* a /* mongo-lint: allow(nested) */ b */
    // nothing for this tool, /* mongo-lint: allow(line_wins)
    vec![
        1, // mongo-lint: allow(in_macro)
    ];
    /** mongo-lint: allow(block_documentation) */
    x();
}
"#####,
        expect![[r#"
            comment "mongo-lint: allow(a)" own_line=true
            comment "mongo-lint: allow(four_slashes)" own_line=true
            comment "mongo-lint: allow(trailing) -- why" own_line=false
            comment "mongo-lint: allow(block)" own_line=false
            comment "a /* mongo-lint: allow(nested) */ b" own_line=false
            comment "nothing for this tool, /* mongo-lint: allow(line_wins)" own_line=true
            comment "mongo-lint: allow(in_macro)" own_line=false
            fn f()
              || {
                let text#0 = "// mongo-lint: allow(string)";
                let raw#1 = "\n// mongo-lint: allow(raw_string)\n";
                call('a', '\'', "\"", literal);
                vec![1];
                x();
              }
        "#]],
    );
}

#[test]
fn a_comment_at_the_end_needs_no_line_end() {
    check(
        "fn f() {} // mongo-lint: allow(a)",
        expect![[r#"
        comment "mongo-lint: allow(a)" own_line=false
        fn f()
          || {}
    "#]],
    );
    check(
        "// mongo-lint: allow(a)\r\nfn f() {}\r\n",
        expect![[r#"
        comment "mongo-lint: allow(a)" own_line=true
        fn f()
          || {}
    "#]],
    );
}
