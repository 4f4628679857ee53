//! The lints of `cargo mongo-lint`: pure functions from source text to findings.
//!
//! The way of the data: [`lower`](lower::lower) turns a file's text into owned [facts], [`Program::link`](program::Program::link)
//! joins the facts of all files into one [program], each [rule](rules) asks the program, and [quiet] removes what
//! the author allowed. Nothing here touches the file system, the clock, threads or the environment.

pub mod tree;

pub mod facts;
pub mod lent;
pub mod lower;

mod methods;
mod model;
pub mod models;
pub mod program;

pub mod edit;
pub mod finding;
pub mod identity;
pub mod lint;
mod nested;
pub mod options;
pub mod quiet;
pub mod rules;
pub mod work;
