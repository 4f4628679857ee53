//! The tokens of a piece of code: what stays of it when only its layout changes.

use proc_macro2::{TokenStream, TokenTree};

use super::spans;

/// The tokens of a piece of code, one space between two: without comments, and without the commas and braces that
/// rustfmt adds and removes where lines grow and shrink. Text that is no sequence of tokens, or holds none, keeps
/// everything but its white space.
pub fn tokens(text: &str) -> String {
    spans::begin(text);
    let tokens = text.parse::<TokenStream>().map(words).unwrap_or_default();
    spans::end();
    if tokens.is_empty() {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    tokens.join(" ")
}

fn words(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    let mut open = vec![("", tokens.into_iter())];
    while let Some((close, rest)) = open.last_mut() {
        match rest.next() {
            Some(TokenTree::Group(group)) => {
                let (start, end) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::Brace | proc_macro2::Delimiter::None => ("", ""),
                };
                words.push(start.to_owned());
                open.push((end, group.stream().into_iter()));
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == ',' => {}
            Some(token) => words.push(token.to_string()),
            None => {
                words.push((*close).to_owned());
                open.pop();
            }
        }
    }
    words.retain(|it| !it.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn layout_and_comments_do_not_matter() {
        let one = "Client::with_options(options, |it| it.len())";
        let other = "Client::with_options(\n    // the shared ones\n    options, /* a closure */\n    |it| {\n        it.len()\n    },\n)";
        assert_eq!(tokens(one), tokens(other));
    }

    #[test]
    fn words_do_not_run_together() {
        assert_ne!(tokens("a b"), tokens("ab"));
        assert_ne!(tokens("f(a)(b)"), tokens("f(a(b))"));
    }

    #[test]
    fn what_stands_in_strings_matters() {
        assert_ne!(tokens("find(\"a b\")"), tokens("find(\"ab\")"));
        assert_ne!(tokens("find(\"// a\")"), tokens("find(\"// b\")"));
    }

    #[test]
    fn text_without_tokens_keeps_its_words() {
        assert_eq!(
            tokens("// mongo-lint:   allow(x)"),
            "// mongo-lint: allow(x)"
        );
        assert_eq!(tokens("(  unclosed"), "( unclosed");
    }
}
