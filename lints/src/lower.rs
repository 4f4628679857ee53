//! Source text to [facts](crate::facts): the only room where syn is spoken.

use syn::ext::IdentExt as _;

use crate::facts::{Comment, FileFacts, Name, SyntaxError, TextRange};

mod source;

mod comments;
mod depth;
mod spans;

mod items;
mod uses;

mod attrs;
mod types;

mod body;
mod exprs;
mod literals;
mod macros;
mod pats;
mod stmts;

mod tokens;

#[cfg(test)]
mod tests;

pub use tokens::tokens;

/// Lowers the text of one file. Never fails: text that is no Rust gives facts that hold only an error.
///
/// The text is at most 4 GiB long. Input that nests too deeply for a stack of 64 MiB is an error too.
pub fn lower(text: &str) -> FileFacts {
    lower_with(text, &[])
}

/// The same with macros that other files define: the text of each `macro_rules!` item.
pub fn lower_with(text: &str, lent: &[&str]) -> FileFacts {
    let readable = source::readable(text);
    spans::begin(&readable);
    let facts = read(&readable, lent).unwrap_or_else(|error| FileFacts {
        error: Some(error),
        ..FileFacts::default()
    });
    spans::end();
    facts
}

fn read(text: &str, lent: &[&str]) -> Result<FileFacts, SyntaxError> {
    let tokens = source::lex(text)?;
    depth::check(&tokens, 0).map_err(|span| SyntaxError {
        message: "this nests too deeply to be read".to_owned(),
        range: spans::range(span),
    })?;
    let comments = comments::collect(text, &tokens);
    let file =
        syn::parse2::<syn::File>(tokens).map_err(|error| source::syntax_error(text, &error))?;
    let mut lowering = Lowering::new(text);
    for it in lent {
        lowering.borrow(it);
    }
    Ok(lowering.file(&file, comments))
}

/// The work on one file.
struct Lowering<'a> {
    /// The text that the spans point into.
    text: &'a str,
    /// What is known so far.
    facts: FileFacts,
    /// The body at hand; an empty one between bodies.
    body: body::Draft,
    /// Drafts of bodies that are done, for the room that they have.
    spare: Vec<body::Draft>,
    /// How many expressions are open: what nested macros have left of the stack.
    depth: usize,
    /// The macros that the file has defined up to here.
    expansions: macros::Expansions,
}

impl<'a> Lowering<'a> {
    fn new(text: &'a str) -> Lowering<'a> {
        Lowering {
            text,
            facts: FileFacts::default(),
            body: body::Draft::default(),
            spare: Vec::new(),
            depth: 0,
            expansions: macros::Expansions::default(),
        }
    }

    fn file(mut self, file: &syn::File, comments: Vec<Comment>) -> FileFacts {
        self.facts.comments = comments;
        self.facts.attrs = self.attrs(&file.attrs);
        self.facts.roots = self.items(&file.items);
        self.forget_declared();
        self.facts
    }

    /// The source text of a range.
    fn slice(&self, range: TextRange) -> &'a str {
        &self.text[range.start as usize..range.end as usize]
    }
}

/// An identifier without `r#`.
fn name(ident: &syn::Ident) -> Name {
    let name = smol_str::ToSmolStr::to_smolstr(ident);
    if name.starts_with("r#") {
        smol_str::ToSmolStr::to_smolstr(&ident.unraw())
    } else {
        name
    }
}
