//! Every lint there is, sorted by name; a test holds the list complete.

mod change_stream_per_request;
mod client_behind_mutex;
mod client_in_loop;
mod client_outlives_runtime;
mod client_per_call;
mod client_per_request;
mod client_per_worker;
mod costs;
mod drained;
mod duplicate_clients;
mod find_for_single_document;
mod invalid_pool_options;
mod leaked_cursor;
mod missing_max_pool_size;
pub(crate) mod missing_reason;
mod missing_shutdown;
mod missing_timeouts;
mod no_cursor_timeout;
mod pool_of_clients;
mod query_in_cursor_loop;
mod sync_client_in_async;
mod unbounded_cursor;
mod unbounded_filtered_cursor;
pub(crate) mod unfulfilled_expectation;
pub(crate) mod unknown_lint;
pub(crate) mod unused_allow;

use crate::finding::Finding;
use crate::lint::Lint;
use crate::options::Options;
use crate::program::Program;

/// All lints.
pub const ALL: &[&Lint] = &[
    &change_stream_per_request::LINT,
    &client_behind_mutex::LINT,
    &client_in_loop::LINT,
    &client_outlives_runtime::LINT,
    &client_per_call::LINT,
    &client_per_request::LINT,
    &client_per_worker::LINT,
    &duplicate_clients::LINT,
    &find_for_single_document::LINT,
    &invalid_pool_options::LINT,
    &leaked_cursor::LINT,
    &missing_max_pool_size::LINT,
    &missing_reason::LINT,
    &missing_shutdown::LINT,
    &missing_timeouts::LINT,
    &no_cursor_timeout::LINT,
    &pool_of_clients::LINT,
    &query_in_cursor_loop::LINT,
    &sync_client_in_async::LINT,
    &unbounded_cursor::LINT,
    &unbounded_filtered_cursor::LINT,
    &unfulfilled_expectation::LINT,
    &unknown_lint::LINT,
    &unused_allow::LINT,
];

/// The lint of this name.
pub fn named(name: &str) -> Option<&'static Lint> {
    ALL.iter().copied().find(|it| it.name == name)
}

/// Runs every lint. Findings come sorted by place; one that several targets share comes once.
pub fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let mut findings: Vec<Finding> = ALL
        .iter()
        .flat_map(|it| (it.check)(program, options))
        .collect();
    findings.sort_by(|a, b| {
        (a.span, a.lint.name, a.path.len(), &a.message).cmp(&(
            b.span,
            b.lint.name,
            b.path.len(),
            &b.message,
        ))
    });
    findings.dedup_by(|a, b| a.span == b.span && a.lint == b.lint);
    findings
}
