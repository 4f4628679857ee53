//! Items, types, attributes.

use expect_test::expect;

use super::check;

#[test]
fn items_keep_what_is_written() {
    check(
        r#"
#![allow(dead_code)]
extern crate mongodb as db;
use ::std::{self, collections::{HashMap as Map, *}};
use super::a::{self as b, c::{self}};
use crate::Trait as _;
pub mod inline { #![cfg(test)] pub(super) const X: u8 = 1 + 2; }
mod elsewhere;
pub(crate) struct Named<T: Clone, const N: usize = 3> where T: Send + ?Sized, Vec<T>: Sync { #[serde(rename = "_id")] pub id: T, r#type: [T; N] }
struct Tuple(pub u8, Vec<u8>);
struct Unit;
union Either { a: u8, b: u8 }
enum Shape { Circle(f64), Square { side: f64 }, None = 3 }
trait Repository: Send + 'static { const A: u8; const B: u8 = 1; type Item: Clone; async fn all(&mut self, limit: i64) -> Vec<Self::Item>; fn one(self: Arc<Self>) { self.all(1); } m!(); }
trait Alias = A + B;
impl<'a, T> Repository for Named<T, 3> where T: 'a + Clone { type Item = T; const A: u8 = 2; async fn all(&mut self, limit: i64) -> Vec<T> { vec![] } }
impl !Send for Unit {}
impl Unit { pub fn new() -> Self { Self } }
type Handler<T> = Box<dyn Fn(T, &str) -> Result<(), E> + Send>;
static mut COUNT: u32 = 0;
extern "C" { fn strlen(text: *const u8) -> usize; static ENV: u8; type Opaque; }
const _: () = {};
macro new($x:expr) { $x }
fn r#async<F>(f: F, (a, b): (u8, u8), #[graphql(default = 1)] n: i32, g: impl FnOnce() + Send, h: fn(u8) -> !) -> impl Stream<Item = u8> where F: for<'a> Fn(&'a u8) {}
"#,
        expect![[r##"
            #![allow(dead_code)]
            extern crate mongodb as Some("db")
            use ::std as std
            use ::std::collections::HashMap as Map
            use ::std::collections::* as 
            use super::a as b
            use super::a::c as c
            use crate::Trait as _
            #[cfg(test)]
            pub mod inline:
              pub(crate) const X: u8
                || (1 + 2)
            mod elsewhere;
            pub(crate) struct Named<T: Clone, Send = -, where Vec<T>: Sync> { #[serde(rename = "_id")] id: T, type: [T] }
            struct Tuple (0: u8, 1: Vec<u8>)
            struct Unit ()
            struct Either { a: u8, b: u8 }
            enum Shape
              Circle (0: f64)
              Square { side: f64 }
              None ()
            trait Repository: Send
              const A: u8
              const B: u8
                || 1
              type Item: Clone = -
              async fn all(self mut_ref=true -, limit: i64) -> Vec<Self::Item>
              fn one(self mut_ref=false Arc<Self>)
                |self#0| {
                  self#0.all(1);
                }
              m!
                || m!()
            trait Alias: A, B
            impl<T: Clone = -> Repository for Named<T>
              type Item:  = T
              const A: u8
                || 2
              async fn all(self mut_ref=true -, limit: i64) -> Vec<T>
                |self#0, limit#1| {
                  vec![]
                }
            impl - for Unit
              pub fn new() -> Self
                || {
                  Self
                }
            type Handler<T:  = ->:  = Box<dyn(Fn<(T, &str), Output=Result<(), E>>, Send)>
            static COUNT: u32 mutable=true
              || 0
            fn strlen(text: *u8) -> usize
            static ENV: u8 mutable=false
            type Opaque:  = -
            const _: ()
              || {}
            fn async<F: Fn<(&u8), Output=()> = ->(f: F, _: (u8, u8), #[graphql(default = 1)] n: i32, g: impl(FnOnce<(), Output=()>, Send), h: fn(u8) -> !) -> impl(Stream<Item=u8>)
              |f#0, (a#1, b#2), n#3, g#4, h#5| {}
        "##]],
    );
}

#[test]
fn types_keep_arguments_and_bindings() {
    check(
        r#"
type A = <Vec<u8> as IntoIterator>::Item;
type B = <T>::C;
type C = &'static mut [dyn Iterator<Item = u8, Other: Clone> + Send + '_];
type D = (u8, ());
type E = impl Into<Option<Cow<'static, str>>> + use<'a>;
type F = (Box<A + Send>);
type G = m!(u8);
type H = ::std::vec::Vec<_>;
type I = Array<{ 1 + 2 }, 3, T>;
type J = *const fn();
"#,
        expect![[r#"
            type A:  = <Vec<u8> as IntoIterator>::Item
            type B:  = <T as ->::C
            type C:  = &mut [dyn(Iterator<Item=u8, Other=impl(Clone)>, Send)]
            type D:  = (u8, ())
            type E:  = impl(Into<Option<Cow<str>>>)
            type F:  = Box<dyn(A, Send)>
            type G:  = ?
            type H:  = ::std::vec::Vec<_>
            type I:  = Array<T>
            type J:  = *fn() -> -
        "#]],
    );
}

#[test]
fn attributes_are_read_as_nested_lists() {
    check(
        r#"
/// Documentation is left out.
#[doc = "too"]
#[doc(hidden)]
#[tokio::main(flavor = "multi_thread", worker_threads = 4)]
#[get("/users/<id>", rank = 2, data = "<form>")]
#[cfg_attr(all(test, not(feature = "x")), derive(Debug, serde::Serialize))]
#[cfg(any(unix, target_os = "linux"))]
#[instrument(skip(self), fields(id = %user.id, "quoted"), err)]
#[path = concat!("a", "b")]
#[job(interval = Duration::from_secs(5), enabled = true, offset = -1, type = a::b)]
#[unsafe(no_mangle)]
#[braces { a, b = 'c' }]
#[custom(-> x, ok)]
fn f() {}
"#,
        expect![[r##"
            #[doc(hidden)]
            #[tokio::main(flavor = "multi_thread", worker_threads = 4)]
            #[get( = "/users/<id>", rank = 2, data = "<form>")]
            #[cfg_attr(all(test, not(feature = "x")), derive(Debug, serde::Serialize))]
            #[cfg(any(unix, target_os = "linux"))]
            #[instrument(skip(self), fields(id = `%user.id`,  = "quoted"), err)]
            #[path = `concat!("a", "b")`]
            #[job(interval = `Duration::from_secs(5)`, enabled = true, offset = -1, type = `a::b`)]
            #[unsafe(no_mangle)]
            #[braces(a, b = 'c')]
            #[custom(ok)]
            fn f()
              || {}
        "##]],
    );
}
