//! How the work grows: twice the program takes about twice the steps, whatever shape it has. Steps are counted, not seconds.
#![cfg(debug_assertions)]

mod support;

use std::fmt::Write as _;

use mongo_lint::work::steps;
use support::Tree;

/// A program of one file, which depends on the driver and on axum.
fn linted(code: &str) -> u64 {
    let tree = Tree::default().package(
        "app",
        &["mongodb@3.9.1", "axum@0.8.0"],
        &[("src/main.rs", code)],
    );
    steps(|| _ = tree.findings()).expect("debug assertions are on")
}

/// Twice the parts take at most 2.2 times the steps; those that a program without any takes are left out.
fn grows_with_its_parts(parts: usize, program: impl Fn(usize) -> String) {
    let none = linted("");
    let once = linted(&program(parts)) - none;
    let twice = linted(&program(2 * parts)) - none;
    assert!(once > parts as u64, "only {once} steps for {parts} parts");
    assert!(
        twice * 10 <= once * 22,
        "{parts} parts take {once} steps, twice as many {twice}"
    );
}

/// The same text for each number.
fn each(count: usize, part: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0..count {
        let _ = writeln!(text, "{}", part(number));
    }
    text
}

/// The steps of a program of a few lines stay below a bound.
fn is_bounded(code: &str) {
    let took = linted(code) - linted("");
    assert!(took < 20_000_000, "{took} steps");
}

#[test]
fn clients_in_one_function() {
    grows_with_its_parts(200, |count| {
        let clients = each(count, |it| {
            format!(
                "let c{it} = mongodb::Client::with_uri_str(\"mongodb://h{it}\").await.unwrap(); c{it}.list_database_names().await.unwrap();"
            )
        });
        format!("async fn many() {{ {clients} }}")
    });
}

#[test]
fn clients_in_branches() {
    grows_with_its_parts(200, |count| {
        let ifs = each(count, |it| {
            format!("if x == {it} {{ mongodb::Client::with_uri_str(\"mongodb://h\").await; }}")
        });
        let arms = each(count, |it| {
            format!("{it} => {{ mongodb::Client::with_uri_str(\"mongodb://h\").await; }}")
        });
        format!("async fn many(x: u32) {{ {ifs} match x {{ {arms} _ => {{}} }} }}")
    });
}

#[test]
fn clients_of_options() {
    grows_with_its_parts(200, |count| {
        let clients = each(count, |it| {
            format!(
                "let mut o{it} = mongodb::options::ClientOptions::parse(\"mongodb://h{it}\").await?; o{it}.app_name = None; let c{it} = mongodb::Client::with_options(o{it})?;"
            )
        });
        format!("async fn many() -> mongodb::error::Result<()> {{ {clients} Ok(()) }}")
    });
}

#[test]
fn cursors_in_one_function() {
    grows_with_its_parts(200, |count| {
        let cursors = each(count, |it| {
            format!(
                "let mut k{it} = c.find(mongodb::bson::doc! {{}}).await.unwrap(); while k{it}.advance().await.unwrap() {{ c.find_one(mongodb::bson::doc! {{ \"a\": {it} }}).await; }}"
            )
        });
        format!("async fn many(c: mongodb::Collection<mongodb::bson::Document>) {{ {cursors} }}")
    });
}

#[test]
fn handlers_that_build_a_client_each() {
    grows_with_its_parts(200, |count| {
        each(count, |it| {
            format!(
                "async fn h{it}() {{ mongodb::Client::with_uri_str(\"mongodb://h\").await; }}
                 fn r{it}(r: axum::Router) -> axum::Router {{ r.route(\"/\", axum::routing::get(h{it})) }}"
            )
        })
    });
}

#[test]
fn functions_that_call_the_one_that_builds() {
    grows_with_its_parts(200, |count| {
        let callers = each(count, |it| {
            format!("async fn c{it}() {{ let c = made().await; c.database(\"x\"); }}")
        });
        format!(
            "async fn made() -> mongodb::Client {{ mongodb::Client::with_uri_str(\"x\").await.unwrap() }} {callers}"
        )
    });
}

#[test]
fn functions_that_call_each_other_in_a_ring() {
    grows_with_its_parts(500, |count| {
        let ring = each(count, |it| {
            format!(
                "async fn f{it}() {{ f{}().await; client().await; }}",
                (it + 1) % count
            )
        });
        format!("async fn client() {{ mongodb::Client::with_uri_str(\"x\").await; }} {ring}")
    });
}

#[test]
fn traits_that_require_each_other_in_a_ring() {
    grows_with_its_parts(100, |count| {
        each(count, |it| {
            let next = (it + 1) % count;
            format!(
                "trait T{it}: T{next} {{ fn t{it}(&self) {{ self.t{next}(); }} }} impl<X: T{it}> T{next} for X {{}} fn u{it}<X: T{it}>(x: X) {{ x.t{next}(); x.gone(); }}"
            )
        })
    });
}

#[test]
fn impls_of_one_trait() {
    grows_with_its_parts(200, |count| {
        let impls = each(count, |it| {
            let next = (it + 1) % count;
            format!("struct I{it}; impl Go for I{it} {{ fn go(&self) {{ all(&I{next}) }} }}")
        });
        format!("trait Go {{ fn go(&self); }} fn all(x: &dyn Go) {{ x.go() }} {impls}")
    });
}

#[test]
fn calls_of_each_impl_of_one_trait() {
    grows_with_its_parts(200, |count| {
        let impls = each(count, |it| {
            format!(
                "struct I{it}; impl Go for I{it} {{ fn go(&self) {{ one(); }} }} fn c{it}(x: &dyn Go) {{ x.go() }}"
            )
        });
        format!(
            "trait Go {{ fn go(&self); }} async fn one() {{ mongodb::Client::with_uri_str(\"x\").await; }} fn main() {{ c0(&I0); }} {impls}"
        )
    });
}

#[test]
fn calls_of_what_no_impl_writes_anew() {
    grows_with_its_parts(200, |count| {
        let impls = each(count, |it| {
            format!(
                "struct I{it}; impl Go for I{it} {{ fn a{it}(&self) {{}} }} fn c{it}(x: &dyn Go) {{ x.go() }}"
            )
        });
        format!("trait Go {{ fn go(&self) {{}} }} {impls}")
    });
}

#[test]
fn operators_and_drops_of_many_types() {
    grows_with_its_parts(200, |count| {
        each(count, |it| {
            format!(
                "struct S{it}; impl std::ops::Not for S{it} {{ type Output = u8; fn not(self) -> u8 {{ 1 }} }}
                 impl Drop for S{it} {{ fn drop(&mut self) {{}} }} fn f{it}() {{ let a = S{it}; let b = !S{it}; }}"
            )
        })
    });
}

#[test]
fn statics_that_main_names() {
    grows_with_its_parts(200, |count| {
        let statics = each(count, |it| {
            format!(
                "static C{it}: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| m{it}()); fn m{it}() -> u8 {{ 1 }}"
            )
        });
        let names = each(count, |it| format!("use_it(&*C{it});"));
        format!(
            "{statics} fn use_it(x: &u8) {{}} async fn one() {{ mongodb::Client::with_uri_str(\"x\").await; }} fn main() {{ one(); {names} }}"
        )
    });
}

#[test]
fn imports() {
    grows_with_its_parts(2000, |count| {
        let uses = each(count, |it| format!("use outside::m{it}::n{it};"));
        let functions = each(count, |it| format!("fn f{it}() {{ n{it}(); }}"));
        uses + &functions
    });
}

#[test]
fn globs_in_a_ring() {
    grows_with_its_parts(200, |count| {
        each(count, |it| {
            let next = (it + 1) % count;
            format!("pub mod m{it} {{ pub use super::m{next}::*; fn f() {{ gone(); }} }}")
        })
    });
}

#[test]
fn modules_that_import_all_of_each_other() {
    grows_with_its_parts(100, |count| {
        let modules = each(count, |it| {
            format!(
                "mod g{it} {{ use super::*; use gone::prelude::*; pub struct S{it}; pub fn f{it}(x: Option<S{it}>, y: Gone{it}) {{ missing{it}(x); f{it}(S{it}, y); }} }} pub use g{it}::*;"
            )
        });
        format!("mod all {{ {modules} }} use all::*;")
    });
}

#[test]
fn aliases_in_a_ring() {
    grows_with_its_parts(200, |count| {
        each(count, |it| {
            let (one, other) = ((it + 1) % count, (it + 2) % count);
            format!("type A{it} = (A{one}, A{other}); fn f{it}(a: A{it}) {{ a.0.1.gone(); }}")
        })
    });
}

#[test]
fn statements() {
    grows_with_its_parts(1000, |count| {
        let statements = each(count, |it| format!("x = x + c.name().len() * {it};"));
        format!("async fn long(c: mongodb::Collection<u8>) {{ let mut x = 0; {statements} }}")
    });
}

#[test]
fn copies_of_copies() {
    grows_with_its_parts(500, |count| {
        let lets = each(count, |it| format!("let v{} = v{it}.clone();", it + 1));
        format!(
            "async fn long(c: mongodb::Collection<u8>) {{ let v0 = c; {lets} v{count}.find(mongodb::bson::doc! {{}}).await; }}"
        )
    });
}

#[test]
fn pieces_of_a_text() {
    grows_with_its_parts(500, |count| {
        let pieces = each(count, |it| format!("s.push_str(\"a{it}\");"));
        format!(
            "async fn long() {{ let mut s = String::new(); {pieces} mongodb::Client::with_uri_str(&s).await; }}"
        )
    });
}

#[test]
fn comments() {
    grows_with_its_parts(500, |count| {
        each(count, |it| {
            format!("// mongo-lint: allow(client_per_request) -- reason\nfn c{it}() {{}}")
        })
    });
}

#[test]
fn types_that_double_are_not_worked_out() {
    let lets = each(64, |it| {
        format!("let v{} = (v{it}.clone(), v{it}.clone());", it + 1)
    });
    is_bounded(&format!(
        "fn f() {{ let v0 = Some(1u8); {lets} v64.0.1.gone(); }}"
    ));
    let lets = each(64, |it| format!("let v{} = pair(v{it});", it + 1));
    is_bounded(&format!(
        "fn pair<T: Clone>(t: T) -> (T, T) {{ (t.clone(), t) }} fn f() {{ let v0 = Some(1u8); {lets} v64.0.1.gone(); }}"
    ));
    is_bounded(&format!(
        "type D<X> = (X, X); type Big = {}u8{}; fn f(b: Big) {{ b.0.1.gone(); }} impl Big {{ fn g(&self) {{}} }}",
        "D<".repeat(64),
        ">".repeat(64)
    ));
    let aliases = each(64, |it| format!("type A{it} = (A{}, A{0});", it + 1));
    is_bounded(&format!(
        "{aliases} type A64 = u8; fn f(a: A0) {{ a.0.1.gone(); }}"
    ));
}

#[test]
fn macros_that_double_are_not_worked_out() {
    let macros = each(64, |it| {
        format!(
            "macro_rules! d{} {{ ($($x:tt)*) => {{ d{it}!($($x)*); d{it}!($($x)*); }} }}",
            it + 1
        )
    });
    is_bounded(&format!(
        "macro_rules! d0 {{ ($($x:tt)*) => {{ $($x)* }} }} {macros} fn f() {{ d64!(f();); }}"
    ));
}
