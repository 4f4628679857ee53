//! What a comment stands at.

use crate::facts::{Body, Comment, ExprKind, Fields, FileFacts, Item, ItemKind, Stmt, TextRange};
use crate::nested::Nested;

/// The places of one file that a comment may stand at.
pub(super) struct Places<'a> {
    text: &'a str,
    all: Nested<Kind>,
    /// Those that are no blocks, sorted by end.
    by_end: Vec<TextRange>,
    macro_rules: Nested<()>,
}

/// The places of a file while they are collected.
#[derive(Default)]
struct Found {
    all: Vec<(TextRange, Kind)>,
    macro_rules: Vec<(TextRange, ())>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A statement, field, variant, arm or parameter, or an item without things of its own.
    Leaf,
    /// An item that holds items, fields or variants, which begin after this place.
    Holder(u32),
    /// The statements between two braces.
    Block,
}

impl<'a> Places<'a> {
    pub(super) fn new(facts: &FileFacts, text: &'a str) -> Places<'a> {
        let mut found = Found::default();
        facts.items.iter().for_each(|it| found.item(it));
        facts.bodies.iter().for_each(|it| found.body(it));
        let ended = found.all.iter().filter(|it| it.1 != Kind::Block);
        let mut by_end: Vec<TextRange> = ended.map(|it| it.0).collect();
        by_end.sort_by_key(|it| it.end);
        Places {
            text,
            by_end,
            all: Nested::new(found.all),
            macro_rules: Nested::new(found.macro_rules),
        }
    }

    /// Whether a comment is in the definition of a macro.
    pub(super) fn in_macro_rules(&self, comment: TextRange) -> bool {
        self.macro_rules.around(comment).next().is_some()
    }

    /// What the comment covers.
    pub(super) fn covered_by(&self, comment: &Comment) -> Option<TextRange> {
        if comment.own_line {
            self.below(comment.range)
        } else {
            self.ended_by(comment.range)
                .or_else(|| self.around(comment.range))
        }
    }

    /// For a comment on a line of its own: what comes next, else what it is in the midst of.
    fn below(&self, comment: TextRange) -> Option<TextRange> {
        let inner = self.all.innermost(comment);
        let mut later = self.all.from(comment.end);
        if let Some((next, _)) = later.find(|it| it.1 != Kind::Block)
            && inner.is_none_or(|it| it.0.contains(next))
            && self.is_lead(comment.end, next.start)
        {
            return Some(next);
        }
        match inner? {
            (range, Kind::Leaf) => Some(range),
            (range, Kind::Holder(body)) if comment.end <= body => Some(range),
            (_, Kind::Holder(_) | Kind::Block) => None,
        }
    }

    /// For a comment at the end of a line: the outermost place that ends there.
    fn ended_by(&self, comment: TextRange) -> Option<TextRange> {
        let line = self.text[..comment.start as usize]
            .rfind('\n')
            .map_or(0, |it| it + 1);
        let first = self.by_end.partition_point(|it| (it.end as usize) < line);
        let here = self.by_end[first..].iter();
        let here = here.take_while(|it| it.end <= comment.start);
        let ended = here.filter(|it| self.is_tail(it.end as usize, comment.start as usize));
        ended
            .copied()
            .min_by_key(|it| (it.start, std::cmp::Reverse(it.end)))
    }

    fn around(&self, comment: TextRange) -> Option<TextRange> {
        let mut around = self.all.around(comment);
        around.find(|it| it.1 != Kind::Block).map(|it| it.0)
    }

    /// Whether a text is only what may stand between a comment and what it is about: comments, attributes, and
    /// the signs before a pattern.
    fn is_lead(&self, start: u32, end: u32) -> bool {
        let code = without_comments(&self.text[start as usize..end as usize]);
        let mut rest = code.as_str();
        loop {
            rest = rest
                .trim_start_matches(|it: char| it.is_whitespace() || matches!(it, '&' | '|' | '('));
            if rest.is_empty() {
                return true;
            }
            match rest.strip_prefix('#').and_then(|it| it.split_once(']')) {
                Some((_, after)) => rest = after,
                None => return false,
            }
        }
    }

    /// Whether a text is only what may stand between the end of something and the comment on it.
    fn is_tail(&self, start: usize, end: usize) -> bool {
        let rest = &self.text[start..end];
        without_comments(rest)
            .chars()
            .all(|it| it.is_whitespace() || matches!(it, ';' | ','))
    }
}

impl Found {
    fn add(&mut self, range: TextRange, kind: Kind) {
        self.all.push((range, kind));
    }

    fn item(&mut self, item: &Item) {
        let name = item.name_range.end;
        let kind = match &item.kind {
            ItemKind::Mod { content: Some(_) } | ItemKind::Impl { .. } | ItemKind::Trait { .. } => {
                Kind::Holder(name)
            }
            ItemKind::Struct(fields) => {
                self.fields(fields);
                Kind::Holder(name)
            }
            ItemKind::Enum(variants) => {
                for variant in variants {
                    self.add(variant.range, Kind::Leaf);
                    self.fields(&variant.fields);
                }
                Kind::Holder(name)
            }
            ItemKind::Fn(func) => {
                for param in &func.params {
                    self.add(param.range, Kind::Leaf);
                }
                Kind::Leaf
            }
            ItemKind::MacroRules(_) => {
                self.macro_rules.push((item.range, ()));
                Kind::Leaf
            }
            ItemKind::MacroCall { items, .. } if !items.is_empty() => Kind::Holder(name),
            _ => Kind::Leaf,
        };
        self.add(item.range, kind);
    }

    fn fields(&mut self, fields: &Fields) {
        for field in &fields.fields {
            self.add(field.range, Kind::Leaf);
        }
    }

    fn body(&mut self, body: &Body) {
        for expr in &body.exprs {
            match &expr.kind {
                ExprKind::Block { stmts, tail, .. } => {
                    self.add(expr.range, Kind::Block);
                    for stmt in stmts {
                        match stmt {
                            Stmt::Let { range, .. } => self.add(*range, Kind::Leaf),
                            Stmt::Expr(it) => self.add(body.expr(*it).range, Kind::Leaf),
                            // Every item is a place of its own.
                            Stmt::Item(_) => {}
                        }
                    }
                    if let Some(tail) = tail {
                        self.add(body.expr(*tail).range, Kind::Leaf);
                    }
                }
                ExprKind::Match { arms, .. } => {
                    for arm in arms {
                        let start = body.pat(arm.pat).range.start;
                        self.add(
                            TextRange {
                                start,
                                end: body.expr(arm.body).range.end,
                            },
                            Kind::Leaf,
                        );
                    }
                }
                _ => {}
            }
        }
    }
}

/// A text without the comments in it. It holds no string that could look like one: at most attributes.
fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('/') {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |it| it + 2)
        } else {
            kept.push('/');
            1
        };
        rest = &rest[length..];
    }
    kept + rest
}
