//! What holds of the facts of every file.

use crate::facts::{Expr, ExprKind, FileFacts, TextRange};
use crate::lower::lower;

/// Lowers a text and checks that every range is a place in it and lies in its parent's, that names stand where
/// they are said to stand, and that every expression but the root has a parent. What a macro expands to stands in two
/// places: of its ranges it only holds that they are places in the text.
pub(super) fn hold(text: &str) {
    let facts = lower(text);
    if !facts.expanded.is_empty() {
        return are_places(text, &facts);
    }
    ranges(text, &facts);
    for body in &facts.bodies {
        for (index, expr) in body.exprs.iter().enumerate() {
            match body.parents[index] {
                Some(parent) => {
                    let parent = body.expr(parent);
                    assert!(
                        parent.range.contains(expr.range),
                        "{expr:?} is not within {parent:?}"
                    );
                }
                None => assert_eq!(index, body.root.index(), "{expr:?} has no parent"),
            }
            if let Expr {
                range,
                kind: ExprKind::Local(local),
            } = expr
            {
                let written = slice(text, *range).trim_start_matches("r#");
                assert_eq!(written, body.locals[local.index()].name);
            }
        }
        for local in &body.locals {
            assert_eq!(
                slice(text, local.range).trim_start_matches("r#"),
                local.name
            );
        }
    }
}

fn are_places(text: &str, facts: &FileFacts) {
    facts.items.iter().for_each(|it| {
        slice(text, it.range);
        slice(text, it.name_range);
    });
    for body in &facts.bodies {
        body.exprs.iter().for_each(|it| {
            slice(text, it.range);
        });
        body.pats.iter().for_each(|it| {
            slice(text, it.range);
        });
        let is_root = |index: usize| index == body.root.index();
        assert!((0..body.exprs.len()).all(|it| is_root(it) == body.parents[it].is_none()));
    }
}

fn ranges(text: &str, facts: &FileFacts) {
    for item in &facts.items {
        assert!(item.range.contains(item.name_range), "{item:?}");
        slice(text, item.range);
        if !item.name.is_empty() {
            assert_eq!(
                slice(text, item.name_range).trim_start_matches("r#"),
                item.name
            );
        }
        item.attrs
            .iter()
            .for_each(|it| assert!(slice(text, it.range).starts_with('#')));
    }
    for body in &facts.bodies {
        body.exprs
            .iter()
            .for_each(|it| assert!(!slice(text, it.range).is_empty(), "{it:?}"));
        body.pats
            .iter()
            .for_each(|it| assert!(!slice(text, it.range).is_empty(), "{it:?}"));
    }
    for comment in &facts.comments {
        assert!(slice(text, comment.range).starts_with('/'));
    }
}

/// Panics if the range is no place in the text.
fn slice(text: &str, range: TextRange) -> &str {
    &text[range.start as usize..range.end as usize]
}

#[test]
fn the_laws_hold_on_this_room() {
    let sources = [
        include_str!("../../facts.rs"),
        include_str!("../../lower.rs"),
        include_str!("../attrs.rs"),
        include_str!("../body.rs"),
        include_str!("../comments.rs"),
        include_str!("../depth.rs"),
        include_str!("../exprs.rs"),
        include_str!("../exprs/control.rs"),
        include_str!("../items.rs"),
        include_str!("../items/members.rs"),
        include_str!("../items/parts.rs"),
        include_str!("../macros.rs"),
        include_str!("../macros/doc.rs"),
        include_str!("../macros/expand.rs"),
        include_str!("../macros/expand/fill.rs"),
        include_str!("../macros/expand/fit.rs"),
        include_str!("../macros/format.rs"),
        include_str!("../macros/format/string.rs"),
        include_str!("../macros/items.rs"),
        include_str!("../macros/rules.rs"),
        include_str!("../macros/select.rs"),
        include_str!("../pats.rs"),
        include_str!("../source.rs"),
        include_str!("../spans.rs"),
        include_str!("../stmts.rs"),
        include_str!("../types.rs"),
        include_str!("print.rs"),
        include_str!("print/body.rs"),
    ];
    for source in sources {
        assert_eq!(lower(source).error, None);
        hold(source);
    }
}
