//! A Client whose pool has a size that nobody chose.

use crate::edit;
use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::{Options, UnknownUri};
use crate::program::{Construction, PoolSize, Program, UriKind};
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "missing_max_pool_size",
    group: Group::Pool,
    level: Level::Warn,
    summary: "a `Client` is built whose options provably leave `max_pool_size` unset",
    page: include_str!("missing_max_pool_size.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program
        .constructions()
        .iter()
        .filter(|it| !it.is_test && !is_of_user(it))
    {
        let unset: Vec<&UriKind> = it
            .options
            .iter()
            .filter(|it| it.pool_size == PoolSize::Unset)
            .map(|it| &it.uri)
            .collect();
        let known = unset.iter().find_map(|it| match it {
            UriKind::WithoutPoolSize(text) => Some(text.as_str()),
            _ => None,
        });
        if let Some(uri) = known {
            let label = format!(
                "`{}` names no `maxPoolSize`, and nothing in code sets it",
                without_password(uri)
            );
            findings.push(finding(
                program,
                it,
                "a `Client` is built without a pool size",
                label,
            ));
        } else if options.unknown_uri == UnknownUri::Warn && unset.contains(&&UriKind::Outside) {
            let label = String::from(
                "the URI comes from outside, and nothing in code sets `max_pool_size`",
            );
            findings.push(finding(
                program,
                it,
                "a `Client` is built with whatever pool size its URI names, if any",
                label,
            ));
        }
    }
    findings
}

/// Whether the tool's user writes the URI, and may name a pool size in it: not where code sets hosts one by one, and of
/// a Client that is kept only where the user may write it whole.
fn is_of_user(it: &Construction<'_>) -> bool {
    let is_of_code =
        |uri: &UriKind| matches!(uri, UriKind::WithoutPoolSize(text) if !text.contains("{}"));
    let is_whole = |uri: &UriKind| matches!(uri, UriKind::Outside | UriKind::Unknown);
    let mut uris = it.options.iter().map(|it| &it.uri);
    it.is_for_named_server
        && if it.reach.is_guarded {
            uris.any(is_whole)
        } else {
            !uris.all(is_of_code)
        }
}

fn finding(
    program: &Program<'_>,
    construction: &Construction<'_>,
    message: &str,
    label: String,
) -> Finding {
    let span = construction.span;
    let monitors = costs::monitors(program, span);
    let default = costs::default_pool_size(program, span);
    let note = match default {
        Some(size) => format!(
            "the default of this driver version is {size}: up to {} sockets per server for each process that runs this",
            size + monitors
        ),
        None => String::from("the default is 100 in driver 1.x and 10 since 2.0.0"),
    };
    let size = default.unwrap_or(10);
    Finding {
        lint: &LINT,
        span,
        message: message.to_owned(),
        label,
        path: Vec::new(),
        notes: vec![note],
        help: vec![format!(
            "choose a size: `maxPoolSize={size}` in the URI, or `options.max_pool_size = Some({size})` before `Client::with_options`"
        )],
        fixes: default
            .and_then(|it| edit::pool_size(program, construction, it))
            .into_iter()
            .collect(),
    }
}

/// Passwords in URIs are not repeated in reports.
fn without_password(uri: &str) -> String {
    let Some((scheme, rest)) = uri.split_once("://") else {
        return uri.to_owned();
    };
    match rest.split_once('@') {
        Some((_, host)) => format!("{scheme}://…@{host}"),
        None => uri.to_owned(),
    }
}
