//! Input that is no Rust, or too much of it.

use expect_test::expect;

use super::check;
use crate::lower::lower;

#[test]
fn what_is_no_rust_is_an_error_with_a_place() {
    check(
        "fn f() { let x = ; }",
        expect![[r#"
        error TextRange { start: 17, end: 18 }: expected an expression
    "#]],
    );
    check(
        "fn f() { (] }",
        expect![[r#"
        error TextRange { start: 10, end: 11 }: this delimiter closes nothing
    "#]],
    );
    check(
        "fn f() { {",
        expect![[r#"
        error TextRange { start: 9, end: 10 }: this delimiter is never closed
    "#]],
    );
    check(
        "fn f() { } }",
        expect![[r#"
        error TextRange { start: 11, end: 12 }: this delimiter closes nothing
    "#]],
    );
    check(
        "fn f() { \"",
        expect![[r#"
        error TextRange { start: 9, end: 10 }: this string has no end or an invalid escape
    "#]],
    );
    check(
        "fn f() { é ` }",
        expect![[r#"
        error TextRange { start: 12, end: 13 }: no token begins here
    "#]],
    );
    check(
        "fn f() /* ",
        expect![[r#"
        error TextRange { start: 7, end: 8 }: this comment is never closed
    "#]],
    );
    check(
        "fn f()",
        expect![[r#"
        error TextRange { start: 6, end: 6 }: unexpected end of input, expected curly braces
    "#]],
    );
    check(
        "<<<<<<< HEAD\nfn f() {}\n",
        expect![[r#"
        error TextRange { start: 0, end: 1 }: expected one of: `fn`, `extern`, `use`, `static`, `const`, `unsafe`, `mod`, `type`, `struct`, `enum`, `union`, `impl`, `trait`, `auto`, `default`, `macro`, identifier, `self`, `super`, `crate`, `::`
    "#]],
    );
    check(
        "\u{feff}é \0",
        expect![[r#"
        error TextRange { start: 6, end: 7 }: no token begins here
    "#]],
    );
}

#[test]
fn what_nests_too_deeply_is_an_error() {
    let many = 10_000;
    let texts = [
        "[".repeat(100_000) + &"]".repeat(100_000),
        "[".repeat(100_000),
        format!("fn f() {{ {}1{} }}", "(".repeat(many), ")".repeat(many)),
        format!("fn f() {{ {}x }}", "!".repeat(many)),
        format!("fn f() {{ {}x }}", "&&".repeat(many)),
        format!("fn f() {{ {}x }}", "-".repeat(many)),
        format!("fn f() {{ {}x }}", "|a, b| ".repeat(many)),
        format!("fn f() {{ {}x; }}", "x=&".repeat(many)),
        format!("fn f() {{ {}x; }}", "{1} = ".repeat(many)),
        format!("fn f() {{ x{} }}", ".a().await?".repeat(20_000)),
        format!("fn f() {{ {}x }}", "x + ".repeat(51_000)),
        format!("fn f() {{ {} {{}} }}", "if x {} else ".repeat(many)),
        format!("type X = {}u8{};", "A<u8, ".repeat(many), ">".repeat(many)),
        format!("type X = {}u8;", "&'a ".repeat(many)),
        format!("type X = {}u8;", "for<'a, 'b> fn() -> ".repeat(many)),
        format!("use {}u8;", "a::".repeat(many)),
        format!("fn f() {{ let {}x; }}", "&".repeat(many)),
        format!("fn f() {{ let x = {}1; }}", "#[a] -".repeat(many)),
    ];
    for text in texts {
        let error = lower(&text).error.map(|it| it.message).unwrap_or_default();
        let known = [
            "this nests too deeply to be read",
            "this delimiter is never closed",
        ];
        assert!(known.contains(&error.as_str()), "{error}: {}", &text[..40]);
    }
}

#[test]
fn long_code_that_is_not_deep_is_read() {
    let many = 1_100;
    let texts = [
        format!(
            "fn f() {{ let x = [{}]; }}",
            "1 << 2, -1, A < b, &x, ".repeat(300)
        ),
        format!(
            "fn f() {{ match x {{ {} }} }}",
            "(A, &b) | [c] if x => {} ".repeat(300)
        ),
        format!("{} fn f() {{}}", "/// long\n".repeat(many)),
        format!(
            "fn f() {{ {} }}",
            "if a && b != c || d <= -e { g()?; } ".repeat(many)
        ),
        format!(
            "impl A {{ {} }}",
            "fn f<'a, T>(x: &'a mut T) -> &'a A<B<T>> where T: C { x } ".repeat(many)
        ),
        format!("fn f() {{ x{}; }}", ".a()".repeat(200)),
        format!("fn f() {{ m! {{ {} }} }}", "<a> & ! - ".repeat(many)),
    ];
    for text in texts {
        assert_eq!(lower(&text).error, None, "{}", &text[..60]);
    }
}

#[test]
fn macros_that_nest_too_deeply_are_not_read() {
    let texts = [
        format!(
            "fn f() {{ {}1{}; }}",
            "vec![".repeat(1_000),
            "]".repeat(1_000)
        ),
        format!("fn f() {{ m!({}1); }}", "!".repeat(5_000)),
        format!("{} {}", "m! { fn f() {} ".repeat(300), "}".repeat(300)),
    ];
    on_a_worker(move || {
        for text in texts {
            assert_eq!(lower(&text).error, None);
        }
    });
}

#[test]
fn what_may_nest_fits_a_stack_of_64_mib() {
    let nested = |count: usize| {
        [
            format!("fn f() {{ {}x }}", "!".repeat(count)),
            format!("fn f() {{ {}1{} }}", "{".repeat(count), "}".repeat(count)),
            format!("type X = {}u8{};", "A<".repeat(count), ">".repeat(count)),
            format!(
                "fn f() {{ {} 1 {} }}",
                "match x { y => ".repeat(count),
                "}".repeat(count)
            ),
        ]
    };
    on_a_worker(move || {
        for text in nested(400) {
            assert_eq!(lower(&text).error, None);
        }
    });
}

/// Runs with the stack that `lower` asks for.
#[allow(clippy::disallowed_types)] // the threads of tests have smaller ones
fn on_a_worker(work: impl FnOnce() + Send + 'static) {
    let worker = std::thread::Builder::new().stack_size(64 << 20).spawn(work);
    worker
        .expect("threads can be started")
        .join()
        .expect("the stack is large enough");
}

#[test]
fn macros_that_expand_without_end_are_cut_off() {
    let bombs = [
        "macro_rules! b { ($($x:tt)*) => { b! { $($x)* $($x)* } }; } b! { fn f() {} }",
        "macro_rules! b { ($($x:tt)*) => { $(b! { $($x)* })* }; } b! { a b c d e f g h }",
        "macro_rules! b { ($($x:tt)*) => { $($x)* b! { $($x)* } b! { $($x)* } }; } b! { fn f() {} }",
        "macro_rules! b { ($x:expr) => { b!(($x, $x, $($x)*)) }; } fn f() { b!(1) }",
        "macro_rules! b { ($($x:expr),*) => { b!($($x + $x),*, 1) }; } fn f() { b!(1) }",
    ];
    for bomb in bombs {
        let facts = lower(bomb);
        assert_eq!(facts.error, None);
        assert!(facts.expanded.len() < 20_000, "{}", facts.expanded.len());
        assert!(facts.items.len() < 60_000, "{}", facts.items.len());
    }
}
