//! `macro_rules!`: each arm's body read as code, with `$x` as the identifier `x`.

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Block, Item, Macro, Stmt};

use crate::facts::{BlockKind, Local, MacroArm, Name, PatKind};
use crate::lower::{Lowering, depth, name, source, spans};

/// A parameter of a macro: `$name:fragment`.
struct Param {
    name: Name,
    fragment: String,
    span: Span,
}

impl Lowering<'_> {
    /// The arms; none for one that cannot be read.
    pub(super) fn macro_arms(&mut self, mac: &Macro) -> Vec<Option<MacroArm>> {
        let mut arms = Vec::new();
        let mut matcher = None;
        for token in mac.tokens.clone() {
            // `(matcher) => { transcriber };`: every second group is a transcriber.
            let TokenTree::Group(group) = token else {
                continue;
            };
            match matcher.take() {
                None => matcher = Some(params(group.stream())),
                Some(params) => arms.push(self.macro_arm(&params, &group)),
            }
        }
        arms
    }

    fn macro_arm(
        &mut self,
        params: &[Param],
        transcriber: &proc_macro2::Group,
    ) -> Option<MacroArm> {
        let tokens = transcribe(transcriber.stream(), params);
        depth::check(&tokens, self.depth).ok()?;
        let mut arm = MacroArm {
            params: params.iter().map(|it| it.name.clone()).collect(),
            body: None,
            items: Vec::new(),
        };
        match Block::parse_within.parse2(tokens.clone()) {
            Ok(stmts) if !is_items(&stmts) => {
                let range = spans::range(transcriber.span());
                arm.body = Some(self.body(|this| {
                    for param in params {
                        let range = spans::range(param.span);
                        let local = this.body.bind(Local {
                            name: param.name.clone(),
                            mutable: false,
                            range,
                        });
                        let pat = this.body.pat(PatKind::Bind { local, sub: None }, range);
                        this.body.params.push(pat.id);
                    }
                    this.statements(BlockKind::Plain, None, &stmts, range)
                }));
            }
            _ => arm.items = items.parse2(tokens).ok().map(|items| self.items(&items))?,
        }
        Some(arm)
    }
}

fn items(input: ParseStream) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

/// Whether a body declares things and does nothing.
fn is_items(stmts: &[Stmt]) -> bool {
    !stmts.is_empty() && stmts.iter().all(|it| matches!(it, Stmt::Item(_)))
}

/// The parameters in a matcher, in order.
fn params(matcher: TokenStream) -> Vec<Param> {
    let mut params: Vec<Param> = Vec::new();
    let mut open = vec![matcher.into_iter()];
    while let Some(rest) = open.last_mut() {
        match rest.next() {
            Some(TokenTree::Group(it)) => open.push(it.stream().into_iter()),
            Some(TokenTree::Punct(it)) if it.as_char() == '$' => match rest.next() {
                Some(TokenTree::Ident(it)) => {
                    let (colon, fragment) = (rest.next(), rest.next());
                    if let (Some(TokenTree::Punct(_)), Some(TokenTree::Ident(fragment))) =
                        (colon, fragment)
                    {
                        params.push(Param {
                            name: name(&it),
                            fragment: fragment.to_string(),
                            span: it.span(),
                        });
                    }
                }
                Some(TokenTree::Group(it)) => open.push(it.stream().into_iter()),
                _ => {}
            },
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
    params
}

/// A transcriber as code: `$x` is `x`, and `$( … ),*` what it repeats, once.
fn transcribe(tokens: TokenStream, params: &[Param]) -> TokenStream {
    let mut result = TokenStream::new();
    // Invariant: each open group with what of it is left; repetitions have no group, their tokens join those
    // around them.
    let mut open: Vec<(
        Option<proc_macro2::Group>,
        std::iter::Peekable<proc_macro2::token_stream::IntoIter>,
        TokenStream,
    )> = vec![(None, tokens.into_iter().peekable(), TokenStream::new())];
    while let Some((_, rest, filled)) = open.last_mut() {
        match rest.next() {
            Some(TokenTree::Group(group)) => {
                let inner = group.stream().into_iter().peekable();
                open.push((Some(group), inner, TokenStream::new()));
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == '$' => match rest.next() {
                Some(TokenTree::Group(repeated))
                    if repeated.delimiter() == Delimiter::Parenthesis =>
                {
                    skip_repetition(rest);
                    open.push((
                        None,
                        repeated.stream().into_iter().peekable(),
                        TokenStream::new(),
                    ));
                }
                Some(TokenTree::Ident(ident)) => filled.extend(argument(&ident, params)),
                Some(other) => filled.extend([other]),
                None => {}
            },
            Some(token) => filled.extend([token]),
            None => {
                let Some((group, _, filled)) = open.pop() else {
                    return result;
                };
                let outer = open.last_mut().map_or(&mut result, |(_, _, outer)| outer);
                match group {
                    Some(group) => {
                        let group = source::grouped(group.delimiter(), filled, group.span());
                        outer.extend([TokenTree::Group(group)]);
                    }
                    None => outer.extend(filled),
                }
            }
        }
    }
    result
}

/// What stands for `$ident`.
fn argument(ident: &Ident, params: &[Param]) -> Option<TokenTree> {
    let known = params.iter().find(|it| name(ident) == it.name);
    match known.map_or("", |it| it.fragment.as_str()) {
        // A visibility may be nothing, and so may an item.
        "vis" | "item" => None,
        "block" => {
            let inner = TokenTree::Ident(ident.clone()).into();
            Some(TokenTree::Group(source::grouped(
                Delimiter::Brace,
                inner,
                ident.span(),
            )))
        }
        _ => Some(TokenTree::Ident(ident.clone())),
    }
}

/// Passes over the separator and the operator after `$( … )`.
fn skip_repetition(rest: &mut std::iter::Peekable<proc_macro2::token_stream::IntoIter>) {
    let mut separator = 0;
    while let Some(TokenTree::Punct(punct)) = rest.peek() {
        let repeats = matches!(punct.as_char(), '*' | '+' | '?');
        let joint = punct.spacing() == Spacing::Joint;
        rest.next();
        separator += 1;
        if repeats || separator > 2 && !joint {
            return;
        }
    }
    // A separator may be a word.
    if separator == 0
        && matches!(
            rest.peek(),
            Some(TokenTree::Ident(_) | TokenTree::Literal(_))
        )
    {
        rest.next();
        rest.next();
    }
}
