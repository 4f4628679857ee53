//! What is said of a cursor that is taken into memory whole, whatever it matches.

use crate::edit;
use crate::finding::{Finding, Step};
use crate::lint::Lint;
use crate::options::Options;
use crate::program::{Cursor, CursorEnd, Drain, Filter, Program};

/// The finding about a cursor that is drained without a bound.
pub(super) fn finding(
    lint: &'static Lint,
    program: &Program<'_>,
    options: &Options,
    cursor: &Cursor,
) -> Option<Finding> {
    let CursorEnd::Drained { by, how, way } = &cursor.end else {
        return None;
    };
    if cursor.is_bounded {
        return None;
    }
    let what = match cursor.filter {
        Filter::Everything => "every document of the collection",
        _ => "every document that matches",
    };
    let does = match how {
        Drain::Collect => "is collected into memory here",
        Drain::Loop => "is kept by this loop",
        Drain::Count => "is sent over only to be counted here",
    };
    let mut path: Vec<Step> = Vec::new();
    path.extend(cursor.made.map(|span| Step {
        span,
        label: String::from("the cursor is made here"),
    }));
    path.extend(way.iter().map(|(span, label)| Step {
        span: *span,
        label: (*label).to_owned(),
    }));
    path.push(Step {
        span: *by,
        label: format!("{what} {does}"),
    });
    let help = match how {
        Drain::Count => String::from(
            "ask the server for the number: `count_documents`, or `estimated_document_count` for the whole",
        ),
        _ if cursor.method == "aggregate" => String::from(
            "add a `$limit` stage, or work through the cursor document by document with `try_next`",
        ),
        _ if cursor.takes_options => String::from(
            "pass `FindOptions` with a `limit` and page through, or work through the cursor with `try_next`",
        ),
        _ => String::from(
            "set `.limit(…)` and page through, or work through the cursor document by document with `try_next`",
        ),
    };
    Some(Finding {
        lint,
        span: cursor.span,
        message: format!("`{}` takes {what} into memory", cursor.method),
        label: String::from("nothing bounds how many documents this yields"),
        path,
        notes: vec![String::from(
            "the server sends 101 documents first, then batches of up to 16 MiB: memory and time grow with the collection",
        )],
        help: vec![help],
        fixes: edit::limit(program, cursor, options.page_size.0.get())
            .into_iter()
            .collect(),
    })
}
