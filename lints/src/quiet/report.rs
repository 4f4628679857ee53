//! What is said about the comments themselves.

use super::Silencer;
use super::directive::{Mistake, Named, Reason, Selects, Verb, nearest};
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::TextRange;
use crate::finding::Finding;
use crate::lint::Lint;
use crate::program::Program;
use crate::rules::{missing_reason, unfulfilled_expectation, unknown_lint, unused_allow};
use crate::tree::Span;

/// How a comment is written.
const FORM: &str = "write `// mongo-lint: allow(lint) -- reason`, or `expect` for `allow`";

/// What is wrong with a comment as it is written.
pub(super) fn mistakes(program: &Program<'_>, silencer: &Silencer) -> Vec<Finding> {
    let directive = &silencer.directive;
    let verb = directive.verb.name();
    if let Some((range, mistake)) = directive.mistake {
        let (message, label) = match mistake {
            Mistake::Verb => (
                "this comment for mongo-lint cannot be read",
                "neither `allow` nor `expect`",
            ),
            Mistake::Level => (
                "a comment cannot raise the level of a lint",
                "only `allow` and `expect` stand in comments",
            ),
            Mistake::Names => (
                "this comment names no lint",
                "followed by no names in parentheses",
            ),
        };
        return vec![finding(
            &unknown_lint::LINT,
            silencer.at(range),
            message.to_owned(),
            label,
            FORM.to_owned(),
        )];
    }
    let mut found: Vec<Finding> = directive
        .names
        .iter()
        .filter(|it| it.selects == Selects::Nothing)
        .map(|it| unknown(silencer, it))
        .collect();
    if directive.reason != Reason::Given {
        let list = program.text(silencer.at(directive.list));
        let label = match directive.reason {
            Reason::Unmarked => "the text that follows does not begin with `--`",
            _ => "nothing says why",
        };
        let message = format!("`{verb}{list}` gives no reason");
        let help = format!("say why: `// mongo-lint: {verb}{list} -- …`");
        found.push(finding(
            &missing_reason::LINT,
            silencer.at(directive.range),
            message,
            label,
            help,
        ));
    }
    found
}

fn unknown(silencer: &Silencer, named: &Named) -> Finding {
    let place = silencer.at(named.range);
    let near = nearest(&named.written);
    let help = match near {
        Some(near) => {
            format!("there is a lint `{near}`").replace("lint `all`", "name `all` for every lint")
        }
        None => String::from("`cargo mongo-lint list` shows every lint"),
    };
    let message = format!("there is no lint `{}`", named.written);
    let mut finding = finding(
        &unknown_lint::LINT,
        place,
        message,
        "silences nothing",
        help,
    );
    finding.fixes = near
        .map(|near| {
            let edit = Edit {
                span: place,
                text: near.to_owned(),
            };
            Fix::new(
                format!("write `{near}`"),
                Applicability::Suggested,
                vec![edit],
            )
        })
        .into_iter()
        .collect();
    finding
}

/// The finding that names of a kind have silenced nothing.
pub(super) fn unused(
    program: &Program<'_>,
    silencer: &Silencer,
    kind: impl Fn(&Named) -> bool,
) -> Option<Finding> {
    let directive = &silencer.directive;
    let is_unused = |it: &Named| !it.used && it.selects != Selects::Nothing;
    let unused: Vec<&Named> = directive
        .names
        .iter()
        .filter(|it| is_unused(it) && kind(it))
        .collect();
    let (first, last) = (unused.first()?, unused.last()?);
    let range = TextRange {
        start: first.range.start,
        end: last.range.end,
    };
    let names: Vec<&str> = unused.iter().map(|it| it.written.as_str()).collect();
    let names = names.join(", ");
    let label = match (silencer.cover.is_empty(), directive.verb) {
        (true, _) => "nothing follows that it could be about",
        (false, Verb::Allow) => "no such finding in what it covers",
        (false, Verb::Expect) => "no such finding here any more",
    };
    let help = if silencer.cover.is_empty() {
        "put it above the statement or item, or at the end of its line"
    } else {
        "remove it"
    };
    let (lint, message) = match directive.verb {
        Verb::Allow => (
            &unused_allow::LINT,
            format!("`allow({names})` silences nothing"),
        ),
        Verb::Expect => (
            &unfulfilled_expectation::LINT,
            format!("`expect({names})` is not fulfilled"),
        ),
    };
    let mut finding = finding(lint, silencer.at(range), message, label, help.to_owned());
    // Names of the other kind may be of use, and unknown ones may have been meant to be.
    if directive
        .names
        .iter()
        .all(|it| it.used || kind(it) && it.selects != Selects::Nothing)
    {
        finding.fixes.push(removal(program, silencer));
    }
    Some(finding)
}

/// Removes the names that are of no use: the whole comment, if none is.
fn removal(program: &Program<'_>, silencer: &Silencer) -> Fix {
    let directive = &silencer.directive;
    let used: Vec<&str> = directive
        .names
        .iter()
        .filter(|it| it.used)
        .map(|it| it.written.as_str())
        .collect();
    if !used.is_empty() {
        let edit = Edit {
            span: silencer.at(directive.list),
            text: format!("({})", used.join(", ")),
        };
        return Fix::new("remove the name", Applicability::Safe, vec![edit]);
    }
    let source = &program.tree().file(silencer.file).text;
    let (start, end) = (directive.range.start as usize, directive.range.end as usize);
    let before = source[..start].trim_end_matches([' ', '\t']);
    let after = &source[end..];
    let line_end = after.len() - after.trim_start_matches([' ', '\t']).len();
    let line_end = match &after[line_end..] {
        it if it.starts_with("\r\n") => line_end + 2,
        it if it.starts_with('\n') => line_end + 1,
        _ => line_end,
    };
    // A comment on a line of its own takes the line with it, one at the end of a line the space before it.
    let is_line =
        directive.own_line && (after[..line_end].ends_with('\n') || after.len() == line_end);
    let ends_line = after[line_end..].is_empty() || after[..line_end].ends_with('\n');
    let (start, end) = if is_line {
        (before.len(), end + line_end)
    } else if ends_line {
        (before.len(), end)
    } else {
        (start, end)
    };
    let range = TextRange {
        start: start as u32,
        end: end as u32,
    };
    let edit = Edit {
        span: silencer.at(range),
        text: String::new(),
    };
    Fix::new("remove the comment", Applicability::Safe, vec![edit])
}

impl Silencer {
    fn at(&self, range: TextRange) -> Span {
        Span {
            file: self.file,
            range,
        }
    }
}

fn finding(lint: &'static Lint, span: Span, message: String, label: &str, help: String) -> Finding {
    Finding {
        lint,
        span,
        message,
        label: label.to_owned(),
        path: Vec::new(),
        notes: Vec::new(),
        help: vec![help],
        fixes: Vec::new(),
    }
}
