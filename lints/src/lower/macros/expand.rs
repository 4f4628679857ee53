//! `macro_rules!` of the file at hand, expanded as the compiler does: what a call declares or lists is then code like any
//! other. Every token keeps its place. What macros of other files bring along stands at the call.

mod fill;
mod fit;

use std::rc::Rc;

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ItemKind, Name};
use crate::lower::{Lowering, depth, name, source, spans};

/// How many expansions may be open at once.
const MAX_OPEN: u32 = 100;

/// How many tokens the expansions of one file may have in all.
const MAX_TOKENS: usize = 100_000;

/// The macros that a file has defined so far.
#[derive(Default)]
pub(in crate::lower) struct Expansions {
    known: FxHashMap<Name, Known>,
    /// Those of this file that were called.
    called: FxHashSet<Name>,
    open: u32,
    tokens: usize,
}

/// A macro that may be called.
#[derive(Clone)]
struct Known {
    arms: Rc<[Arm]>,
    origin: Origin,
}

/// Where a macro is defined.
#[derive(Clone, Copy, PartialEq)]
enum Origin {
    /// In the file at hand.
    Here,
    /// In another file, where its body is read too.
    Elsewhere,
}

/// What a call of a macro stands for.
pub(super) struct Expanded {
    pub(super) tokens: TokenStream,
    /// The macro is of another file: what it does is said there, and what it declares counts here.
    pub(super) is_lent: bool,
}

/// One arm of a macro.
struct Arm {
    matcher: Vec<Tree>,
    transcriber: Vec<Tree>,
    /// Its body is read by itself, once for all calls, and none of it is repeated.
    is_read: bool,
}

/// A part of a matcher or of a transcriber.
enum Tree {
    Token(TokenTree),
    Group {
        delimiter: Delimiter,
        span: Span,
        inner: Vec<Tree>,
    },
    /// `$name:fragment`, and `$name` in a transcriber.
    Variable {
        name: Name,
        fragment: String,
    },
    /// `$( … ) separator operator`.
    Repeat {
        inner: Vec<Tree>,
        separator: Vec<TokenTree>,
        operator: char,
    },
}

/// What the variables of a matcher stand for.
type Bindings = FxHashMap<Name, Bound>;

/// What one variable stands for.
#[derive(Clone)]
enum Bound {
    Tokens(TokenStream),
    /// One for each turn of a repetition.
    Turns(Vec<Bound>),
}

impl Lowering<'_> {
    /// Keeps a definition for the calls that follow it; `is_read` tells which arms are read by themselves.
    pub(super) fn define(&mut self, ident: &syn::Ident, mac: &syn::Macro, is_read: &[bool]) {
        if depth::check(&mac.tokens, self.depth).is_err() {
            return;
        }
        self.know(ident, mac, is_read, Origin::Here);
    }

    /// Takes the text of a macro that another file defines.
    pub(in crate::lower) fn borrow(&mut self, text: &str) {
        let Ok(tokens) = source::lex(text) else {
            return;
        };
        let item = depth::check(&tokens, 0).map(|()| syn::parse2::<syn::ItemMacro>(tokens));
        if let Ok(Ok(item)) = item
            && let Some(ident) = &item.ident
        {
            self.know(ident, &item.mac, &[], Origin::Elsewhere);
        }
    }

    fn know(&mut self, ident: &syn::Ident, mac: &syn::Macro, is_read: &[bool], origin: Origin) {
        if let Some(arms) = arms(mac.tokens.clone(), is_read) {
            let arms = arms.into();
            let known = Known { arms, origin };
            self.expansions.known.insert(name(ident), known);
        }
    }

    /// What a call of a known macro stands for where items stand; `None` if no such macro is known, or the call does
    /// not fit it.
    pub(super) fn expanded(&mut self, mac: &syn::Macro) -> Option<Expanded> {
        self.expand(mac, |_, _, _, _| true)
    }

    /// The same where an expression or a statement stands: for arms that are not read by themselves, and for calls that
    /// are given functions, which no parameter stands for. What a macro of another file does is said there, so of those
    /// only the ones count that are given a list of functions: they register them.
    pub(super) fn expanded_code(&mut self, mac: &syn::Macro) -> Option<TokenStream> {
        let expanded = self.expand(mac, |this, origin, arm, bindings| {
            let mut bound = bindings.values();
            match origin {
                Origin::Here => !arm.is_read || bound.any(|it| this.is_function(it)),
                Origin::Elsewhere => {
                    bound.any(|it| matches!(it, Bound::Turns(_)) && this.is_function(it))
                }
            }
        });
        expanded.map(|it| it.tokens)
    }

    /// Whether a variable stands for a function or a closure.
    fn is_function(&self, bound: &Bound) -> bool {
        let tokens: Vec<TokenTree> = match bound {
            Bound::Tokens(tokens) => tokens.clone().into_iter().collect(),
            Bound::Turns(turns) => return turns.iter().any(|it| self.is_function(it)),
        };
        let is_of_path = |it: &TokenTree| match it {
            TokenTree::Ident(_) => true,
            TokenTree::Punct(it) => it.as_char() == ':',
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        };
        match tokens.as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
                self.is_function(&Bound::Tokens(group.stream()))
            }
            [TokenTree::Ident(ident)] => {
                let name = name(ident);
                let is_word = matches!(name.as_str(), "self" | "true" | "false");
                !is_word && starts_lower(&name) && self.body.resolve(&name).is_none()
            }
            [TokenTree::Punct(bar), ..] if bar.as_char() == '|' => true,
            [TokenTree::Ident(word), ..] if word == "move" => true,
            [.., TokenTree::Ident(last)] => {
                tokens.iter().all(is_of_path) && starts_lower(&name(last))
            }
            _ => false,
        }
    }

    fn expand(
        &mut self,
        mac: &syn::Macro,
        wants: impl Fn(&Self, Origin, &Arm, &Bindings) -> bool,
    ) -> Option<Expanded> {
        let called = name(&mac.path.segments.last()?.ident);
        let known = self.expansions.known.get(&called)?;
        let is_lent = known.origin == Origin::Elsewhere;
        // The path of a macro of this file is its name alone; one of another file was looked up by its path.
        if !is_lent && mac.path.get_ident().is_none() {
            return None;
        }
        let is_full = self.expansions.tokens > MAX_TOKENS || self.expansions.open > MAX_OPEN;
        if is_full || depth::check(&mac.tokens, self.depth).is_err() {
            return None;
        }
        let known = known.clone();
        let fitting = known
            .arms
            .iter()
            .find_map(|arm| Some((arm, fit::fit(&arm.matcher, &mac.tokens)?)));
        let (arm, bindings) = fitting.filter(|it| wants(self, known.origin, it.0, &it.1))?;
        let place = match known.origin {
            Origin::Here => None,
            Origin::Elsewhere => Some(mac.path.segments.last()?.ident.span()),
        };
        let left = MAX_TOKENS.saturating_sub(self.expansions.tokens);
        let (tokens, count) = fill::fill(&arm.transcriber, &bindings, left, place)?;
        self.expansions.tokens += count;
        if !is_lent {
            self.expansions.called.insert(called);
        }
        depth::check(&tokens, self.depth).ok()?;
        self.facts.expanded.push(spans::mac(mac));
        Some(Expanded { tokens, is_lent })
    }

    /// Forgets what the macros that were called declare: it is there as often as they were called.
    pub(in crate::lower) fn forget_declared(&mut self) {
        for item in &mut self.facts.items {
            if let ItemKind::MacroRules(arms) = &mut item.kind
                && self.expansions.called.contains(&item.name)
            {
                for arm in arms {
                    arm.items.clear();
                }
            }
        }
    }

    /// Lowers what an expansion gave, calls of macros in it included.
    pub(in crate::lower) fn within_expansion<T>(
        &mut self,
        lower: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.expansions.open += 1;
        let lowered = self.nested(lower);
        self.expansions.open -= 1;
        lowered
    }
}

fn starts_lower(name: &str) -> bool {
    name.starts_with(|it: char| it.is_lowercase() || it == '_')
}

/// The arms of a definition; `None` if one of them has no form that is known.
fn arms(tokens: TokenStream, is_read: &[bool]) -> Option<Vec<Arm>> {
    let groups = tokens.into_iter().filter_map(|it| match it {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    let groups: Vec<TokenStream> = groups.collect();
    let arms = groups.chunks_exact(2).enumerate().map(|(index, arm)| {
        Some(Arm {
            matcher: trees(arm[0].clone(), Side::Matcher)?,
            transcriber: trees(arm[1].clone(), Side::Transcriber)?,
            is_read: is_read.get(index).copied().unwrap_or_default(),
        })
    });
    let mut arms = arms.collect::<Option<Vec<Arm>>>()?;
    for arm in &mut arms {
        arm.is_read &= !repeats(&arm.transcriber);
    }
    Some(arms)
}

fn repeats(trees: &[Tree]) -> bool {
    trees.iter().any(|it| match it {
        Tree::Token(_) | Tree::Variable { .. } => false,
        Tree::Group { inner, .. } => repeats(inner),
        Tree::Repeat { .. } => true,
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Matcher,
    Transcriber,
}

fn trees(tokens: TokenStream, side: Side) -> Option<Vec<Tree>> {
    let mut trees = Vec::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        trees.push(match token {
            TokenTree::Group(group) => Tree::Group {
                delimiter: group.delimiter(),
                span: group.span(),
                inner: self::trees(group.stream(), side)?,
            },
            TokenTree::Punct(punct) if punct.as_char() == '$' => match rest.next()? {
                TokenTree::Ident(ident) if ident == "crate" => Tree::Token(ident.into()),
                TokenTree::Ident(ident) => Tree::Variable {
                    name: name(&ident),
                    fragment: match side {
                        Side::Matcher => fragment(&mut rest)?,
                        Side::Transcriber => String::new(),
                    },
                },
                TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                    let inner = self::trees(group.stream(), side)?;
                    let (separator, operator) = repetition(&mut rest)?;
                    Tree::Repeat {
                        inner,
                        separator,
                        operator,
                    }
                }
                _ => return None,
            },
            token => Tree::Token(token),
        });
    }
    Some(trees)
}

type Rest = std::iter::Peekable<proc_macro2::token_stream::IntoIter>;

/// `:fragment`.
fn fragment(rest: &mut Rest) -> Option<String> {
    match (rest.next()?, rest.next()?) {
        (TokenTree::Punct(colon), TokenTree::Ident(fragment)) if colon.as_char() == ':' => {
            Some(fragment.to_string())
        }
        _ => None,
    }
}

/// What stands behind `$( … )`: a separator of one token, or none, and the operator.
fn repetition(rest: &mut Rest) -> Option<(Vec<TokenTree>, char)> {
    let mut separator: Vec<TokenTree> = Vec::new();
    loop {
        let token = rest.next()?;
        // The last sign of a separator such as `=>` stands alone; an operator that follows a sign at once may be part of it.
        let is_open = matches!(separator.last(), Some(TokenTree::Punct(it)) if it.spacing() == Spacing::Joint);
        match &token {
            TokenTree::Punct(punct) if matches!(punct.as_char(), '*' | '+' | '?') => {
                let is_separator = separator.is_empty()
                    && matches!(rest.peek(), Some(TokenTree::Punct(next)) if matches!(next.as_char(), '*' | '+'));
                if !is_separator {
                    return Some((separator, punct.as_char()));
                }
            }
            _ if !separator.is_empty() && !is_open => return None,
            _ => {}
        }
        separator.push(token);
    }
}
