//! Changes to one option: a pair of a connection string, or a number that code sets.

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, Literal, TextRange};
use crate::program::Program;
use crate::tree::Span;

/// Writes the key of a pair as the driver knows it, or leaves the pair out where that key stands there already. `pair` is the
/// place of `key=value`.
pub fn rename_key(program: &Program<'_>, pair: Span, key: &str, to: &str) -> Option<Fix> {
    let text = written(program, pair)?;
    let source = &program.tree().file(pair.file).text;
    let (before, after) = source.split_at(pair.range.start as usize);
    let before = before.rsplit('"').next().unwrap_or_default();
    let after = after.split('"').next().unwrap_or_default();
    let others = before.split(['?', '&']).chain(after.split('&').skip(1));
    let mut others = others.filter_map(|it| it.split_once('='));
    if others.any(|it| it.0.eq_ignore_ascii_case(to)) {
        return drop_pair(program, pair);
    }
    let is_key = text.starts_with(key) && !text[key.len()..].starts_with(char::is_alphanumeric);
    let range = TextRange {
        start: pair.range.start,
        end: pair.range.start + key.len() as u32,
    };
    is_key.then(|| one(format!("write `{to}`"), pair, range, to))
}

/// Writes another value into a pair.
pub fn replace_value(program: &Program<'_>, pair: Span, to: &str) -> Option<Fix> {
    let text = written(program, pair)?;
    let value = text.find('=')? + 1;
    let range = TextRange {
        start: pair.range.start + value as u32,
        end: pair.range.end,
    };
    Some(one(
        format!("write `{}{to}`", &text[..value]),
        pair,
        range,
        to,
    ))
}

/// Leaves a pair out of its connection string.
pub fn drop_pair(program: &Program<'_>, pair: Span) -> Option<Fix> {
    let text = written(program, pair)?;
    let source = &program.tree().file(pair.file).text;
    let before = source[..pair.range.start as usize].chars().next_back();
    let after = source[pair.range.end as usize..].chars().next();
    let (start, end) = match (before, after) {
        (Some('&'), _) => (1, 0),
        (Some('?'), Some('&')) => (0, 1),
        (Some('?'), _) => (1, 0),
        _ => return None,
    };
    let range = TextRange {
        start: pair.range.start - start,
        end: pair.range.end + end,
    };
    Some(one(format!("leave `{text}` out"), pair, range, ""))
}

/// Sets an option to another number, in the URI or in code: `setting` is the place of the pair, of the setter's name or of
/// the field.
pub fn lower_number(program: &Program<'_>, setting: Span, to: u64) -> Option<Fix> {
    if written(program, setting).is_some_and(|it| it.contains('=')) {
        return replace_value(program, setting, &to.to_string());
    }
    let range = number_given(program, setting)?;
    let text = to.to_string();
    Some(one(format!("write {to}"), setting, range, &text))
}

fn one(title: String, at: Span, range: TextRange, text: &str) -> Fix {
    let edit = Edit::replace(at.file, range, text);
    Fix::new(title, Applicability::Suggested, vec![edit])
}

/// The text of a pair, where it stands whole in a literal of the program's own text.
fn written<'p>(program: &Program<'p>, pair: Span) -> Option<&'p str> {
    let text = program.text(pair);
    let source = &program.tree().file(pair.file).text;
    let before = source[..pair.range.start as usize].chars().next_back();
    let after = source[pair.range.end as usize..].chars().next();
    // A hole or an escape goes on after what is seen of the value.
    let is_whole = matches!(before, Some('?' | '&')) && matches!(after, Some('&' | '"'));
    (is_whole && !program.is_of_macro(pair)).then_some(text)
}

/// The literal that a setter or a field gets.
fn number_given(program: &Program<'_>, setting: Span) -> Option<TextRange> {
    program.bodies.iter().find_map(|typed| {
        if program.world.defs.def(typed.def).file != setting.file {
            return None;
        }
        (0..typed.body.exprs.len()).find_map(|index| {
            let at = ExprId(index as u32);
            let given = match typed.kind(at) {
                ExprKind::Method {
                    name_range, args, ..
                } if *name_range == setting.range => *args.first()?,
                ExprKind::Assign { target, value, .. }
                    if typed.body.expr(*target).range == setting.range =>
                {
                    *value
                }
                _ => return None,
            };
            let site = Site::new(program, typed.def, at)?;
            let given = match site.kind(given) {
                ExprKind::Call { callee, args } if site.text(*callee) == "Some" => *args.first()?,
                _ => given,
            };
            matches!(site.kind(given), ExprKind::Lit(Literal::Int(_))).then(|| site.range(given))
        })
    })
}
