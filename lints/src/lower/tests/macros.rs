//! What macros are given.

use expect_test::expect;

use super::{check, check_body};

#[test]
fn format_strings_are_cut_at_their_holes() {
    check_body(
        r##"
    format!("mongodb://{}:{b}@{0}/{}?x={{{name:>5$}}}", a, b.c(), name = 3);
    format!(r#"{a}"{a:?}"#);
    println!();
    println!("plain");
    std::write!(a, "x\n{b}\u{7b}", )?;
    panic!("{}", a); todo!(); unreachable!("é{b}é");
    assert!(a); assert!(a, "bad {b}"); assert_eq!(a, "x", "{}", b); debug_assert_ne!("a", "b");
    anyhow!(a); bail!("no {a}"); ensure!(a > 1, "small: {}", a);
    format!("{:.*} {:1$}", 3, a, b);
    format!("unclosed {", a); format!("{}"); format!("{9}");
    format!(concat!("a", "b"), a);
    concat!("a", 1, 'c', true, env!("X"));
"##,
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                format!([] "mongodb://" + a#0 + ":" + b#1 + "@" + a#0 + "/" + b#1.c() + "?x={" + 3 + "}" []);
                format!([] a#0 + "\"" + a#0 []);
                println!();
                println!([] "plain" []);
                std::write!([a#0] "x\n{b}{" [])?;
                panic!([] a#0 []);
                todo!();
                unreachable!([] "é" + b#1 + "é" []);
                assert!(a#0);
                assert!([a#0] "bad " + b#1 []);
                assert_eq!([a#0, "x"] b#1 []);
                debug_assert_ne!("a", "b");
                anyhow!(a#0);
                bail!([] "no " + a#0 []);
                ensure!([(a#0 > 1)] "small: " + a#0 []);
                format!([] a#0 + " " + b#1 [3]);
                format!([] "unclosed {" [a#0]);
                format!([] ? []);
                format!([] ? []);
                format!(concat!([] "a" + "b" []), a#0);
                concat!([] "a" + "1" + "c" + "true" + env!("X") []);
              }
        "#]],
    );
}

#[test]
fn log_records_have_fields_around_their_text() {
    check_body(
        r#"
    info!(target: "t", "hello {a}");
    tracing::warn!(?a, %b, user.id = a.id(), count = ?b, "took {}", a.elapsed());
    log::error!(a:? = b, c:% = 1, d:err = a; "text {b}");
    event!(Level::INFO, { a = 1, "b c" = %b }, "x");
    debug!(a);
    slog::info!(log, "text {}", a; "k" => b, "v" => %a);
    info_span!("request", id = %a);
    trace!("a == {}", a == b);
"#,
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                info!(["t"] "hello " + a#0 []);
                tracing::warn!([a#0, b#1, a#0.id(), b#1] "took " + a#0.elapsed() []);
                log::error!([b#1, 1, a#0] "text " + b#1 []);
                event!([Level::INFO, 1, b#1] "x" []);
                debug!(a#0);
                slog::info!([log] "text " + a#0 [b#1, a#0]);
                info_span!([] "request" [a#0]);
                trace!([] "a == " + (a#0 == b#1) []);
              }
        "#]],
    );
}

#[test]
fn documents_are_maps() {
    check_body(
        r#"
    doc! {};
    doc! { "a": 1, "b": { "$gt": a, "c": [1, { "d": null }, b.c()] }, (format!("k{a}")): -1, a.key: if a { 1 } else { 2 }, KEY: null, };
    bson::doc! { "old" => a, b => "x" };
    bson!({ "a": [null] }); bson!([1, 2]); bson!(a); bson!(null);
    serde_json::json!({ "a": { "b": [] }, "c": [0; 3], "d": [1].to_vec(), "e": { let x = 1; x } });
    rawdoc! { "a": { "b": Some(a).map(|x| x + 1) } };
    doc! { "broken" };
    doc! { "match": match a { A { b } => b, _ => doc! { "n": b } }, "s": S { a, b: 1 } };
"#,
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                doc!{};
                doc!{"a": 1, "b": doc!{"$gt": a#0, "c": [1, doc!{"d": null}, b#1.c()]}, (format!([] "k" + a#0 [])): -1, (a#0.key): if a#0 {
                  1
                } else {
                  2
                }, (KEY): null};
                bson::doc!{"old": a#0, (b#1): "x"};
                bson!{"a": [null]};
                [1, 2];
                bson!(a#0);
                bson!(null);
                serde_json::json!{"a": serde_json::json!{"b": []}, "c": [0; 3], "d": [1].to_vec(), "e": {
                  let x#2 = 1;
                  x#2
                }};
                rawdoc!{"a": rawdoc!{"b": Some(a#0).map(|x#3: _| (x#3 + 1))}};
                doc!("broken");
                doc!{"match": match a#0
                  A { b: b#4 } => b#4
                  _ => doc!{"n": b#1}, "s": S { a: a#0, b: 1 .. }};
              }
        "#]],
    );
}

#[test]
fn select_is_a_match_on_futures() {
    check_body(
        r"
    tokio::select! {
        biased;
        a = a.recv(), if b.open() => { a; }
        Some(x) = async { b.next().await } => x,
        _ = sleep(1) => return,
        else => break,
    }
    futures::select! { x = a => x, complete => b, default => {} }
    crossbeam::select! { recv(a) -> msg => msg, send(b, 1) -> _ => {} default(a) => b }
    select!(a, b);
",
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                match (b#1.open())
                  a#2 if a#0.recv() => {
                    a#2;
                  }
                  Some(x#3) if Async {
                  b#1.next().await
                } => x#3
                  _ if sleep(1) => return 
                  _ => break ;
                match ()
                  x#4 if a#0 => x#4
                  _ => b#1
                  _ => {};
                match ()
                  msg#5 if recv(a#0) => msg#5
                  _ if send(b#1, 1) => {}
                  _ if default(a#0) => b#1;
                select!(a#0, b#1);
              }
        "#]],
    );
}

#[test]
fn stream_macros_are_blocks_that_yield() {
    check_body(
        r"
    async_stream::stream! { for await x in a { yield x; } yield b };
    try_stream! { let y = a?; yield y; };
    async { for await z in a { z } }
",
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                Stream {
                  for x#2 in a#0 {
                    return x#2;
                  };
                  return b#1
                };
                Stream {
                  let y#3 = a#0?;
                  return y#3;
                };
                Async {
                  for z#4 in a#0 {
                    z#4
                  }
                }
              }
        "#]],
    );
}

#[test]
fn other_macros_are_read_as_arguments_or_statements() {
    check_body(
        r#"
    vec![]; vec![a, b,]; std::vec![a; 3]; vec!(a);
    matches!(a, Some(x) if x > 1);
    dbg!(a, &b); join!(a.b(), async { 1 }); routes![index, users::list];
    hashmap! { "a" => 1, b => 2 };
    html! { <div>{ a.render() }</div> };
    params! { name: a, "key": b, x = 3 };
    with! { let c = a; c.go() };
    custom!(a b, c.d(), -> e);
    tokio::pin!(a);
    tokio::pin! { let s = a.stream(); }
    s.next();
    cfg_if! { if #[cfg(a)] { a() } else if #[cfg(b)] { b() } else { 1 } }
    if_chain! { if let Some(x) = a; then { x } }
    unread!(# $ ->);
    nothing!();
    sqlx::query!("select", a as _).fetch(|x| x)
"#,
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                vec![];
                vec![a#0, b#1];
                vec![a#0; 3];
                vec![a#0];
                matches!(a#0);
                dbg!(a#0, &b#1);
                join!(a#0.b(), Async {
                  1
                });
                routes!(index, users::list);
                hashmap!("a", 1, b#1, 2);
                html!( unread);
                params!(a#0, b#1, 3);
                with!({
                  let c#2 = a#0;
                  c#2.go()
                });
                custom!(c.d());
                tokio::pin!(a#0);
                let s#3 = a#0.stream();
                s#3.next();
                cfg_if!({
                  a#0()
                }, {
                  b#1()
                }, {
                  1
                });
                if_chain!( unread);
                unread!( unread);
                nothing!();
                sqlx::query!("select", (a#0 as _)).fetch(|x#4: _| x#4)
              }
        "#]],
    );
}

#[test]
fn macros_declare_items() {
    check(
        r#"
lazy_static! { static ref A: Client = Client::new(); /** doc */ pub static ref B: u8 = { let x = 1; x }; }
thread_local!(static C: Cell<u8> = const { Cell::new(1) });
tokio::task_local! { pub static D: u8; static E: u8 }
cfg_if::cfg_if! { if #[cfg(a)] { fn one() {} } else { fn two() {} mod m { fn three() {} } } }
cfg_rt! { pub fn four() { a() } use b; }
include!("other.rs");
strange! { # }
criterion_group!(benches, a::bench);
fn f() { lazy_static! { static ref L: u8 = 1; } thread_local! { static T: u8 = 2 } L; }
impl A { forward! { fn five(&self) { self } } other!(); }
"#,
        expect![[r#"
            static A: Client mutable=false by lazy_static
              || Client::new()
            pub static B: u8 mutable=false by lazy_static
              || {
                let x#0 = 1;
                x#0
              }
            static C: Cell<u8> mutable=false by thread_local
              || {
                Cell::new(1)
              }
            pub static D: u8 mutable=false by task_local
            static E: u8 mutable=false by task_local
            cfg_if::cfg_if!
              fn one()
                || {}
              fn two()
                || {}
              mod m:
                fn three()
                  || {}
            cfg_rt!
              pub fn four()
                || {
                  a()
                }
              use b as b
            include!
              || include!("other.rs")
            strange!
            criterion_group!
              || criterion_group!(benches, a::bench)
            fn f()
              || {
                static L: u8 mutable=false by lazy_static
                  || 1
                static T: u8 mutable=false by thread_local
                  || 2
                L;
              }
            impl - for A
              forward!
                fn five(self mut_ref=false -)
                  |self#0| {
                    self#0
                  }
              other!
                || other!()
        "#]],
    );
}

#[test]
fn the_arms_of_macro_rules_are_read_as_code() {
    check(
        r#"
macro_rules! all {
    ($client:expr, $($key:literal => $value:expr),* $(,)?) => { $client.find(doc! { $($key: $value),* }) };
    ($name:ident, $t:ty) => { pub struct $name { inner: $t } impl $name { fn get(&self) -> &$t { &self.inner } } };
    ($vis:vis $name:ident $body:block) => { $vis fn $name() $body };
    (@inner $($x:tt)+) => { $crate::helper!($($x)+); let y = $($x)||+; y };
    ($(#[$meta:meta])* $item:item) => { $(#[$meta])* $item };
    () => {};
    (broken) => { => };
}
macro_rules! paren ( ($l:lifetime) => [ &$l str ] );
"#,
        expect![[r#"
            macro_rules all
              (client, key, value)
                |client#0, key#1, value#2| {
                  client#0.find(doc!{(key#1): value#2})
                }
              (name, t)
                pub struct name { inner: t }
                impl - for name
                  fn get(self mut_ref=false -) -> &t
                    |self#0| {
                      &self#0.inner
                    }
              (vis, name, body)
                fn name()
                  || {
                    body
                  }
              (x)
                |x#0| {
                  crate::helper!(x#0);
                  let y#1 = x#0;
                  y#1
                }
              ()
                || {}
            macro_rules paren
        "#]],
    );
}

#[test]
fn calls_of_macros_of_the_file_are_what_they_stand_for() {
    check(
        r#"
macro_rules! sum { ($($x:expr),* $(,)?) => { 0 $(+ $x)* }; }
macro_rules! entry {
    ($($(#[$meta:meta])* $vis:vis $name:ident($($arg:ident: $ty:ty),*) => $does:expr;)+) => {
        $($(#[$meta])* $vis fn $name($($arg: $ty),*) { $does; other!($($arg)|*) })+
    };
}
macro_rules! plain { ($x:expr) => { $x.get() }; }
macro_rules! lets { ($($name:ident)*) => { $(let $name = 1;)* }; }
entry! {
    #[get("/")] pub(crate) a(x: Vec<u8>, y: &'static str) => x + 1;
    b() => || {};
}
entry! { no entry }
fn f() {
    sum!(1 - 2, g(),);
    plain!(1);
    lets!(one two);
    sum!();
    sum![one, two]
}
"#,
        expect![[r#"
            macro_rules sum
              (x)
                |x#0| {
                  (0 + x#0)
                }
            macro_rules entry
              (meta, vis, name, arg, ty, does)
            macro_rules plain
              (x)
                |x#0| {
                  x#0.get()
                }
            macro_rules lets
              (name)
                |name#0| {
                  let name#1 = 1;
                }
            entry!
              #[get( = "/")]
              pub(crate) fn a(x: Vec<u8>, y: &str)
                |x#0, y#1| {
                  (x#0 + 1);
                  other!((x#0 | y#1))
                }
              fn b()
                || {
                  || {};
                  other!()
                }
            entry!
            fn f()
              || {
                ((0 + (1 - 2)) + g());
                plain!(1);
                let one#0 = 1;
                let two#1 = 1;
                0;
                ((0 + one#0) + two#1)
              }
        "#]],
    );
}
