#!/usr/bin/env run
#![cfg(test)]
//! é
mod a { pub(in crate::b) use super::{self as c, d::*}; }
const X: &str = r#"\"{}"#; static Y: [u8; 2] = *b"\x00\"";
impl<'a, T: ?Sized + for<'b> Fn(&'b T) -> u8> S<'a, T> where Self: 'a { type A = <T as B>::C; }
fn f(x @ (1..=2 | 3): u8) -> impl Iterator<Item = u8> + '_ { 'l: loop { break 'l if let Some(ref mut y) = x && !y { x? } else { |a, b| -> u8 { a } } } }
fn g() { println!("{x:>1$} {{}} {0}", 1, w = 2); vec![1; 2]; let Ok(x) = y else { return }; a.await.0.1[..].b::<C>(&mut d, *e); matches!(x, Y { .. }); }
macro_rules! m { ($($a:ident)* $(, $b:ty)?) => { $(fn $a() {})* } }
enum E { A = 1, B(u8), C { d: u8 } } union U { a: u8 } extern "C" { fn h(...); }
