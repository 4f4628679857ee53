//! The language of the comments: `mongo-lint: allow(name, …) -- reason`.

use crate::facts::{Comment, TextRange};
use crate::lint::{Group, Lint};
use crate::rules;

/// What a comment with this mark begins with.
const MARK: &str = "mongo-lint:";

/// A comment, read.
pub(super) struct Directive {
    /// The comment.
    pub(super) range: TextRange,
    /// `allow` or `expect`.
    pub(super) verb: Verb,
    /// The names in parentheses.
    pub(super) names: Vec<Named>,
    /// What stands between the parentheses, them included.
    pub(super) list: TextRange,
    /// Whether it says why.
    pub(super) reason: Reason,
    /// What cannot be read, and how it should be written.
    pub(super) mistake: Option<(TextRange, Mistake)>,
    /// Nothing else is on its lines.
    pub(super) own_line: bool,
}

/// What a comment asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Allow,
    Expect,
}

impl Verb {
    pub(super) fn name(self) -> &'static str {
        match self {
            Verb::Allow => "allow",
            Verb::Expect => "expect",
        }
    }
}

/// One name in a comment.
pub(super) struct Named {
    /// As written.
    pub(super) written: String,
    /// Where.
    pub(super) range: TextRange,
    /// What it means.
    pub(super) selects: Selects,
    /// It has silenced something.
    pub(super) used: bool,
}

/// Which lints a name means.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Selects {
    /// `all`.
    All,
    /// A group.
    Group(Group),
    /// A lint.
    Lint(&'static Lint),
    /// There is no such lint.
    Nothing,
}

/// Whether a comment says why.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// `-- reason`.
    Given,
    /// Nothing follows the list, or nothing the `--`.
    Missing,
    /// Text follows the list without `--`.
    Unmarked,
}

/// What is wrong with a comment that cannot be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mistake {
    /// The word is neither `allow` nor `expect`.
    Verb,
    /// It is one that would raise a level.
    Level,
    /// There are no names in parentheses.
    Names,
}

/// Reads a comment; `None` if it only mentions the mark.
pub(super) fn parse(comment: &Comment, text: &str) -> Option<Directive> {
    let whole = &text[comment.range.start as usize..comment.range.end as usize];
    let mut scanner = Scanner {
        text: whole,
        at: 0,
        base: comment.range.start,
    };
    scanner.skip(|it| matches!(it, '/' | '*' | '!') || it.is_whitespace());
    if !scanner.eat(MARK) {
        return None;
    }
    let mut directive = Directive {
        range: comment.range,
        verb: Verb::Allow,
        names: Vec::new(),
        list: comment.range,
        reason: Reason::Given,
        mistake: None,
        own_line: comment.own_line,
    };
    scanner.skip(char::is_whitespace);
    let verb = scanner.take(|it| it.is_alphanumeric() || matches!(it, '_' | '-'));
    directive.verb = match verb.0 {
        "allow" => Verb::Allow,
        "expect" => Verb::Expect,
        "warn" | "deny" | "forbid" => {
            return Some(Directive {
                mistake: Some((verb.1, Mistake::Level)),
                ..directive
            });
        }
        _ => {
            let range = if verb.0.is_empty() {
                comment.range
            } else {
                verb.1
            };
            return Some(Directive {
                mistake: Some((range, Mistake::Verb)),
                ..directive
            });
        }
    };
    scanner.skip(char::is_whitespace);
    let list = names(&mut scanner).filter(|it| !it.0.is_empty());
    let Some((names, list)) = list else {
        return Some(Directive {
            mistake: Some((verb.1, Mistake::Names)),
            ..directive
        });
    };
    directive.names = names;
    directive.list = list;
    directive.reason = reason(scanner.rest());
    Some(directive)
}

/// The names between parentheses, and the range of these.
fn names(scanner: &mut Scanner<'_>) -> Option<(Vec<Named>, TextRange)> {
    let start = scanner.place();
    if !scanner.eat("(") {
        return None;
    }
    let mut names = Vec::new();
    loop {
        scanner.skip(|it| it == ',' || it.is_whitespace());
        if scanner.eat(")") {
            return Some((
                names,
                TextRange {
                    start,
                    end: scanner.place(),
                },
            ));
        }
        let (written, range) =
            scanner.take(|it| !matches!(it, ',' | '(' | ')') && !it.is_whitespace());
        if written.is_empty() {
            return None;
        }
        names.push(Named {
            written: written.to_owned(),
            range,
            selects: selects(written),
            used: false,
        });
    }
}

fn selects(name: &str) -> Selects {
    if name == "all" {
        return Selects::All;
    }
    let group = Group::ALL
        .into_iter()
        .find(|it| it.name() == name)
        .map(Selects::Group);
    group
        .or_else(|| rules::named(name).map(Selects::Lint))
        .unwrap_or(Selects::Nothing)
}

fn reason(rest: &str) -> Reason {
    let rest = rest.trim().trim_end_matches("*/").trim();
    match rest.strip_prefix("--") {
        Some(reason) if reason.chars().any(char::is_alphanumeric) => Reason::Given,
        Some(_) => Reason::Missing,
        None if rest.is_empty() => Reason::Missing,
        None => Reason::Unmarked,
    }
}

/// The name that was meant, if one is near.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let lints = rules::ALL.iter().map(|it| it.name);
    let names = lints
        .chain(Group::ALL.into_iter().map(Group::name))
        .chain(["all"]);
    let wanted = name.to_lowercase().replace('-', "_");
    let near = names.map(|it| (distance(&wanted, it), it)).min()?;
    (near.0 <= 1 + wanted.len() / 5).then_some(near.1)
}

/// How many letters have to be changed, added or dropped.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut diagonal = index;
        row[0] = index + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

/// A place in a comment.
struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Where the comment begins in the file.
    base: u32,
}

impl<'t> Scanner<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn place(&self) -> u32 {
        self.base + self.at as u32
    }

    fn skip(&mut self, which: impl Fn(char) -> bool) {
        self.at = self.text.len() - self.rest().trim_start_matches(which).len();
    }

    fn eat(&mut self, text: &str) -> bool {
        let eaten = self.rest().starts_with(text);
        self.at += if eaten { text.len() } else { 0 };
        eaten
    }

    fn take(&mut self, which: impl Fn(char) -> bool) -> (&'t str, TextRange) {
        let start = self.at;
        self.skip(which);
        let range = TextRange {
            start: self.base + start as u32,
            end: self.place(),
        };
        (&self.text[start..self.at], range)
    }
}
