//! The bound on nesting. syn and this room recurse over the syntax tree, so input that would overflow the stack
//! is refused on its tokens, before it is a tree.

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// What may nest to the right: delimiters, prefix operators, type arguments, closures, keywords before
/// expressions. syn takes up to 8 KiB of stack for one.
pub(super) const RIGHT: usize = 1000;

/// What may nest to the left: method chains and binary operators between two separators. These are parsed and
/// lowered in loops, only dropping recurses, with some 100 bytes each.
const LEFT: usize = 50_000;

/// Delimiters in what macros are given, which at first only has to be copied.
const UNREAD: usize = 10_000;

/// Looks for the first place that nests too deeply, `used` levels being taken already. What macros are given is
/// measured when it is read.
pub(super) fn check(tokens: &TokenStream, used: usize) -> Result<(), Span> {
    let mut levels = vec![Level::new(tokens, Reading::Code)];
    let mut right = used;
    let mut left = 0;
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.rest.next() else {
            right -= level.right() + usize::from(levels.len() > 1);
            left -= levels.pop().map_or(0, |it| it.left);
            continue;
        };
        if let TokenTree::Group(group) = &token {
            let reading = level.enter(group.delimiter());
            right += 1;
            if right
                > if reading == Reading::Code {
                    RIGHT
                } else {
                    UNREAD
                }
            {
                return Err(group.span_open());
            }
            levels.push(Level::new(&group.stream(), reading));
        } else if level.reading == Reading::Code {
            let before = (level.right(), level.left);
            level.token(&token);
            right = right + level.right() - before.0;
            left = left + level.left - before.1;
            if right > RIGHT || left > LEFT {
                return Err(token.span());
            }
        }
    }
    Ok(())
}

/// Whether tokens are code or given to a macro.
#[derive(Clone, Copy, PartialEq)]
enum Reading {
    Code,
    Macro,
}

/// What the last token was.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    /// What an expression may follow, and the start.
    Prefix,
    /// The end of an operand.
    Operand,
    /// A word that may be a macro's name.
    Word,
    /// The `!` after a macro's name, and the name in `macro_rules! name`.
    Bang,
    /// A brace group. It ends what came before unless an operator follows.
    Brace,
    /// The first of several characters of a binary operator.
    Half(char),
    /// `'`: a lifetime's name follows.
    Quote,
    /// `#`: an attribute follows.
    Hash,
}

/// One pair of delimiters that is open.
struct Level {
    rest: proc_macro2::token_stream::IntoIter,
    reading: Reading,
    last: Last,
    /// Prefixes since the last separator; commas between type arguments are none.
    prefixes: usize,
    /// `<` that are not closed. Commas do not reset them, for they separate type arguments.
    angles: usize,
    /// Bars of closures since the last `;`. Commas do not reset them, for they separate parameters.
    bars: usize,
    /// Binary and postfix operators since the last separator.
    left: usize,
    /// `::` of a `use`, whose tree nests.
    path: Option<usize>,
}

impl Level {
    fn new(tokens: &TokenStream, reading: Reading) -> Level {
        let rest = tokens.clone().into_iter();
        Level {
            rest,
            reading,
            last: Last::Prefix,
            prefixes: 0,
            angles: 0,
            bars: 0,
            left: 0,
            path: None,
        }
    }

    fn right(&self) -> usize {
        self.prefixes + self.angles + self.bars + self.path.unwrap_or(0)
    }

    /// Notes a group, and says how it is read.
    fn enter(&mut self, delimiter: Delimiter) -> Reading {
        let reading = if self.last == Last::Bang {
            Reading::Macro
        } else {
            self.reading
        };
        self.last = match (delimiter, self.last) {
            (_, Last::Hash) => Last::Prefix,
            (Delimiter::Brace, _) => Last::Brace,
            _ => Last::Operand,
        };
        reading
    }

    fn token(&mut self, token: &TokenTree) {
        self.last = match token {
            TokenTree::Ident(_) if self.last == Last::Bang => Last::Bang,
            TokenTree::Ident(_) if self.last == Last::Quote => Last::Prefix,
            TokenTree::Ident(ident) => self.word(&ident.to_string()),
            TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing()),
            _ => {
                self.end_brace();
                Last::Operand
            }
        };
    }

    fn word(&mut self, word: &str) -> Last {
        match word {
            // These go on after a brace.
            "else" | "as" | "mut" | "ref" | "raw" => Last::Prefix,
            "return" | "break" | "yield" | "become" | "let" | "if" | "match" | "while" | "for"
            | "in" | "move" | "async" | "unsafe" | "loop" | "const" | "static" | "dyn" | "impl"
            | "fn" | "extern" | "box" | "do" | "try" => {
                self.end_brace();
                self.prefixes += 1;
                Last::Prefix
            }
            "use" => {
                self.end_brace();
                self.path = Some(0);
                Last::Prefix
            }
            _ => {
                self.end_brace();
                Last::Word
            }
        }
    }

    fn end_brace(&mut self) {
        if self.last == Last::Brace {
            self.prefixes = 0;
            self.left = 0;
        }
    }

    fn punct(&mut self, ch: char, spacing: Spacing) -> Last {
        if let Last::Half(half) = self.last {
            match (half, ch) {
                ('-', '>') => self.prefixes += 1,
                ('=', '=' | '>')
                | ('!' | '>', '=')
                | ('&', '&')
                | ('|', '|')
                | ('.', '.')
                | ('<', '<') => {}
                ('<', '=') => self.angles = self.angles.saturating_sub(1),
                ('>', '>') => self.angles = self.angles.saturating_sub(1),
                (':', ':') => self.path = self.path.map(|it| it + 1),
                (_, '=') => self.prefixes += 1,
                _ => {
                    // The half was whole: `a=&b`, `Vec<&T>`.
                    self.prefixes += usize::from(half == '=');
                    self.last = Last::Prefix;
                    return self.punct(ch, spacing);
                }
            }
            return Last::Prefix;
        }
        match ch {
            '\'' => return Last::Quote,
            '!' if self.last == Last::Hash => return Last::Hash,
            ';' => {
                self.prefixes = 0;
                self.angles = 0;
                self.bars = 0;
                self.left = 0;
                self.path = None;
            }
            ',' => {
                if self.angles == 0 {
                    self.prefixes = 0;
                }
                self.left = 0;
            }
            '#' => {
                self.end_brace();
                return Last::Hash;
            }
            '?' => {
                self.left += 1;
                return Last::Operand;
            }
            '!' if self.last == Last::Word && spacing == Spacing::Alone => return Last::Bang,
            // What follows a literal or a group compares or shifts.
            '<' if self.last != Last::Operand => {
                self.angles += 1;
                return Last::half(ch, spacing);
            }
            '>' => {
                self.angles = self.angles.saturating_sub(1);
                return Last::half(ch, spacing);
            }
            '|' if self.last == Last::Prefix => self.bars += 1,
            ':' => return Last::half(ch, spacing),
            '=' if spacing == Spacing::Joint => return Last::half(ch, spacing),
            '=' | '@' => self.prefixes += 1,
            _ if self.last == Last::Prefix => self.prefixes += 1,
            _ => {
                self.left += 1;
                return Last::half(ch, spacing);
            }
        }
        Last::Prefix
    }
}

impl Last {
    /// What follows an operator's character.
    fn half(ch: char, spacing: Spacing) -> Last {
        match spacing {
            Spacing::Joint => Last::Half(ch),
            Spacing::Alone => Last::Prefix,
        }
    }
}
