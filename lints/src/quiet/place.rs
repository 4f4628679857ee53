//! What a comment stands at.

use crate::facts::{Body, Comment, ExprKind, Fields, FileFacts, Item, ItemKind, Stmt, TextRange};

/// The places of one file that a comment may stand at.
pub(super) struct Places<'a> {
    text: &'a str,
    /// Sorted by start, outer before inner.
    all: Vec<Place>,
    macro_rules: Vec<TextRange>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    range: TextRange,
    kind: Kind,
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
        let mut places = Places {
            text,
            all: Vec::new(),
            macro_rules: Vec::new(),
        };
        facts.items.iter().for_each(|it| places.item(it));
        facts.bodies.iter().for_each(|it| places.body(it));
        places
            .all
            .sort_by_key(|it| (it.range.start, std::cmp::Reverse(it.range.end)));
        places
    }

    /// Whether a comment is in the definition of a macro.
    pub(super) fn in_macro_rules(&self, comment: TextRange) -> bool {
        self.macro_rules.iter().any(|it| it.contains(comment))
    }

    /// What the comment covers.
    pub(super) fn covered_by(&self, comment: &Comment) -> Option<TextRange> {
        if comment.own_line {
            self.below(comment.range)
        } else {
            self.ended_by(comment.range)
                .or_else(|| self.around(comment.range, |it| it.kind != Kind::Block))
        }
    }

    /// For a comment on a line of its own: what comes next, else what it is in the midst of.
    fn below(&self, comment: TextRange) -> Option<TextRange> {
        let inner = self.innermost(comment);
        let next = self
            .all
            .iter()
            .find(|it| it.range.start >= comment.end && it.kind != Kind::Block);
        if let Some(next) = next
            && inner.is_none_or(|it| it.range.contains(next.range))
            && self.is_lead(comment.end, next.range.start)
        {
            return Some(next.range);
        }
        match inner?.kind {
            Kind::Leaf => Some(inner?.range),
            Kind::Holder(body) if comment.end <= body => Some(inner?.range),
            Kind::Holder(_) | Kind::Block => None,
        }
    }

    /// For a comment at the end of a line: the outermost place that ends there.
    fn ended_by(&self, comment: TextRange) -> Option<TextRange> {
        let line = self.text[..comment.start as usize]
            .rfind('\n')
            .map_or(0, |it| it + 1);
        let ends_here = |it: &&Place| {
            let end = it.range.end as usize;
            let rest = end >= line && end <= comment.start as usize;
            rest && it.kind != Kind::Block && self.is_tail(end, comment.start as usize)
        };
        self.all.iter().find(ends_here).map(|it| it.range)
    }

    fn innermost(&self, comment: TextRange) -> Option<Place> {
        let around = self.all.iter().filter(|it| it.range.contains(comment));
        around
            .copied()
            .min_by_key(|it| it.range.end - it.range.start)
    }

    fn around(&self, comment: TextRange, which: impl Fn(&Place) -> bool) -> Option<TextRange> {
        let around = self
            .all
            .iter()
            .filter(|it| it.range.contains(comment) && which(it));
        around.map(|it| it.range).min_by_key(|it| it.end - it.start)
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

    fn add(&mut self, range: TextRange, kind: Kind) {
        self.all.push(Place { range, kind });
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
                self.macro_rules.push(item.range);
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
