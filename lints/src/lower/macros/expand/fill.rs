//! A transcriber with its variables filled in.

use proc_macro2::{TokenStream, TokenTree};

use super::{Bindings, Bound, Tree};
use crate::facts::Name;
use crate::lower::source;

/// The tokens, and how many they are; `None` where the variables do not fit, or the tokens are more than `most`.
pub(super) fn fill(
    transcriber: &[Tree],
    bindings: &Bindings,
    most: usize,
) -> Option<(TokenStream, usize)> {
    let mut left = most;
    let tokens = sequence(transcriber, bindings, &mut left)?;
    Some((tokens, most - left))
}

fn sequence(trees: &[Tree], bindings: &Bindings, left: &mut usize) -> Option<TokenStream> {
    let mut filled = TokenStream::new();
    for tree in trees {
        *left = left.checked_sub(1)?;
        match tree {
            Tree::Token(token) => filled.extend([token.clone()]),
            Tree::Group {
                delimiter,
                span,
                inner,
            } => {
                let inner = sequence(inner, bindings, left)?;
                let group = source::grouped(*delimiter, inner, *span);
                filled.extend([TokenTree::Group(group)]);
            }
            Tree::Variable { name, .. } => match bindings.get(name)? {
                Bound::Tokens(tokens) => {
                    *left = left.checked_sub(size(tokens))?;
                    filled.extend(tokens.clone());
                }
                Bound::Turns(_) => return None,
            },
            Tree::Repeat {
                inner, separator, ..
            } => {
                for (index, turn) in turns(inner, bindings)?.iter().enumerate() {
                    if index > 0 {
                        filled.extend(separator.iter().cloned());
                    }
                    filled.extend(sequence(inner, turn, left)?);
                }
            }
        }
    }
    Some(filled)
}

/// The variables of each turn; `None` if nothing tells how many turns there are, or two variables disagree.
fn turns(inner: &[Tree], bindings: &Bindings) -> Option<Vec<Bindings>> {
    let mut names = Vec::new();
    mentioned(inner, &mut names);
    let mut counts = names.iter().filter_map(|name| match bindings.get(*name)? {
        Bound::Turns(turns) => Some(turns.len()),
        Bound::Tokens(_) => None,
    });
    let count = counts.next()?;
    if counts.any(|it| it != count) {
        return None;
    }
    let turn = |index: usize| {
        let bound = |name: &Name| match bindings.get(name)? {
            Bound::Turns(turns) => turns.get(index).cloned(),
            Bound::Tokens(tokens) => Some(Bound::Tokens(tokens.clone())),
        };
        let turn = names
            .iter()
            .filter_map(|name| Some(((*name).clone(), bound(name)?)));
        turn.collect()
    };
    Some((0..count).map(turn).collect())
}

/// The variables that a part of a transcriber names.
fn mentioned<'t>(trees: &'t [Tree], names: &mut Vec<&'t Name>) {
    for tree in trees {
        match tree {
            Tree::Token(_) => {}
            Tree::Variable { name, .. } => names.push(name),
            Tree::Group { inner, .. } | Tree::Repeat { inner, .. } => mentioned(inner, names),
        }
    }
}

/// How many tokens a stream has, those in groups included.
fn size(tokens: &TokenStream) -> usize {
    let mut count = 0;
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(rest) = open.last_mut() {
        match rest.next() {
            Some(TokenTree::Group(group)) => {
                count += 1;
                open.push(group.stream().into_iter());
            }
            Some(_) => count += 1,
            None => drop(open.pop()),
        }
    }
    count
}
