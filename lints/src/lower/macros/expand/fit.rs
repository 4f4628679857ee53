//! Whether what a macro is given fits an arm, and what its variables then stand for.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, Ident, ext::IdentExt as _};

use super::{Bindings, Bound, Tree};
use crate::facts::Name;

/// What the variables of `matcher` stand for in `tokens`; `None` if the tokens do not fit.
pub(super) fn fit(matcher: &[Tree], tokens: &TokenStream) -> Option<Bindings> {
    let mut bindings = Bindings::default();
    let parser = |input: ParseStream| sequence(matcher, input, &mut bindings);
    parser.parse2(tokens.clone()).ok()?;
    Some(bindings)
}

fn sequence(matcher: &[Tree], input: ParseStream, bindings: &mut Bindings) -> syn::Result<()> {
    for tree in matcher {
        match tree {
            Tree::Token(token) => same(token, input)?,
            Tree::Group {
                delimiter, inner, ..
            } => {
                let tokens = group(*delimiter, input)?;
                let parser = |input: ParseStream| sequence(inner, input, bindings);
                parser.parse2(tokens)?;
            }
            Tree::Variable { name, fragment } => {
                let tokens = parsed(fragment, input)?;
                bindings.insert(name.clone(), Bound::Tokens(tokens));
            }
            Tree::Repeat {
                inner,
                separator,
                operator,
            } => repetition(inner, separator, *operator, input, bindings)?,
        }
    }
    Ok(())
}

fn repetition(
    inner: &[Tree],
    separator: &[TokenTree],
    operator: char,
    input: ParseStream,
    bindings: &mut Bindings,
) -> syn::Result<()> {
    let mut turns: Vec<Bindings> = Vec::new();
    let most = if operator == '?' { 1 } else { usize::MAX };
    while !input.is_empty() && turns.len() < most {
        let ahead = input.fork();
        if !turns.is_empty() && separator.iter().any(|it| same(it, &ahead).is_err()) {
            break;
        }
        let mut turn = Bindings::default();
        if sequence(inner, &ahead, &mut turn).is_err() || ahead.cursor() == input.cursor() {
            break;
        }
        input.advance_to(&ahead);
        turns.push(turn);
    }
    if operator == '+' && turns.is_empty() {
        return Err(input.error("one is wanted at least"));
    }
    for name in names(inner) {
        let bound = turns.iter_mut().filter_map(|it| it.remove(&name));
        let bound = Bound::Turns(bound.collect());
        bindings.insert(name, bound);
    }
    Ok(())
}

/// The variables of a matcher.
fn names(matcher: &[Tree]) -> Vec<Name> {
    let names = matcher.iter().flat_map(|it| match it {
        Tree::Token(_) => Vec::new(),
        Tree::Variable { name, .. } => vec![name.clone()],
        Tree::Group { inner, .. } | Tree::Repeat { inner, .. } => names(inner),
    });
    names.collect()
}

/// Passes over a token that must be there.
fn same(wanted: &TokenTree, input: ParseStream) -> syn::Result<()> {
    let found: TokenTree = input.parse()?;
    let is_same = match (wanted, &found) {
        (TokenTree::Ident(a), TokenTree::Ident(b)) => a == b,
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        (TokenTree::Literal(a), TokenTree::Literal(b)) => a.to_string() == b.to_string(),
        _ => false,
    };
    if is_same {
        Ok(())
    } else {
        Err(Error::new(found.span(), "another token is wanted"))
    }
}

/// Passes over a group, and gives what is in it.
fn group(delimiter: Delimiter, input: ParseStream) -> syn::Result<TokenStream> {
    match input.parse()? {
        TokenTree::Group(group) if group.delimiter() == delimiter => Ok(group.stream()),
        found => Err(Error::new(found.span(), "another delimiter is wanted")),
    }
}

/// Passes over a fragment, and gives its tokens.
fn parsed(fragment: &str, input: ParseStream) -> syn::Result<TokenStream> {
    let start = input.cursor();
    match fragment {
        "ident" => drop(Ident::parse_any(input)?),
        "lifetime" => drop(input.parse::<syn::Lifetime>()?),
        "tt" => drop(input.parse::<TokenTree>()?),
        "literal" => {
            input.parse::<Option<syn::Token![-]>>()?;
            input.parse::<syn::Lit>()?;
        }
        "block" => drop(input.parse::<syn::Block>()?),
        "expr" | "expr_2021" => drop(input.parse::<syn::Expr>()?),
        "ty" => drop(input.parse::<syn::Type>()?),
        "path" => drop(input.parse::<syn::Path>()?),
        "pat" => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
        "pat_param" => drop(syn::Pat::parse_single(input)?),
        "item" => drop(input.parse::<syn::Item>()?),
        "meta" => drop(input.parse::<syn::Meta>()?),
        "vis" => drop(input.parse::<syn::Visibility>()?),
        _ => return Err(input.error("this fragment is not known")),
    }
    let tokens = between(start, input.cursor());
    // One operand it stays, whatever stands around it.
    let is_operand = matches!(fragment, "expr" | "expr_2021" | "ty");
    let mut count = tokens.clone().into_iter();
    Ok(if is_operand && count.nth(1).is_some() {
        TokenTree::from(Group::new(Delimiter::None, tokens)).into()
    } else {
        tokens
    })
}

fn between(start: Cursor<'_>, end: Cursor<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut at = start;
    while at != end
        && let Some((token, next)) = at.token_tree()
    {
        tokens.extend([token]);
        at = next;
    }
    tokens
}
