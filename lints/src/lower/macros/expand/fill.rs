//! A transcriber with its variables filled in.

use proc_macro2::{Span, TokenStream, TokenTree};

use super::{Bindings, Bound, Tree};
use crate::facts::Name;
use crate::lower::source;

/// The tokens, and how many they are; `None` where the variables do not fit, or the tokens are more than `most`.
///
/// The transcriber's tokens stand at `place`, or where they are written.
pub(super) fn fill(
    transcriber: &[Tree],
    bindings: &Bindings,
    most: usize,
    place: Option<Span>,
) -> Option<(TokenStream, usize)> {
    let mut filling = Filling { left: most, place };
    let tokens = filling.sequence(transcriber, bindings)?;
    Some((tokens, most - filling.left))
}

/// The work on one transcriber.
struct Filling {
    /// How many tokens it may still have.
    left: usize,
    place: Option<Span>,
}

impl Filling {
    fn sequence(&mut self, trees: &[Tree], bindings: &Bindings) -> Option<TokenStream> {
        let mut filled = TokenStream::new();
        for tree in trees {
            self.left = self.left.checked_sub(1)?;
            match tree {
                Tree::Token(token) => filled.extend([self.placed(token)]),
                Tree::Group {
                    delimiter,
                    span,
                    inner,
                } => {
                    let inner = self.sequence(inner, bindings)?;
                    let group = source::grouped(*delimiter, inner, self.place.unwrap_or(*span));
                    filled.extend([TokenTree::Group(group)]);
                }
                Tree::Variable { name, .. } => match bindings.get(name)? {
                    Bound::Tokens(tokens) => {
                        self.left = self.left.checked_sub(size(tokens))?;
                        filled.extend(tokens.clone());
                    }
                    Bound::Turns(_) => return None,
                },
                Tree::Repeat {
                    inner, separator, ..
                } => {
                    for (index, turn) in turns(inner, bindings)?.iter().enumerate() {
                        if index > 0 {
                            filled.extend(separator.iter().map(|it| self.placed(it)));
                        }
                        filled.extend(self.sequence(inner, turn)?);
                    }
                }
            }
        }
        Some(filled)
    }

    fn placed(&self, token: &TokenTree) -> TokenTree {
        let mut token = token.clone();
        if let Some(place) = self.place {
            token.set_span(place);
        }
        token
    }
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
