//! Options of a Client that the driver refuses, ignores, or that contradict each other.

use crate::edit::{self, Fix};
use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{FaultKind, Program, SetBy, Settings, UriFault};
use crate::tree::Span;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "invalid_pool_options",
    group: Group::Pool,
    level: Level::Deny,
    summary: "an option of the pool or the connection string is refused or ignored by the driver, or contradicts another",
    page: include_str!("invalid_pool_options.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for pair in program.uri_pairs() {
        let key = &pair.key;
        let (message, help) = match pair.what.clone() {
            FaultKind::NoValue => (
                format!("`{key}` has no value: the driver refuses the whole URI"),
                format!("write `{key}=…`, or leave it out"),
            ),
            FaultKind::Unknown(Some(near)) => (
                format!("`{key}` is no option of the driver, which refuses the whole URI"),
                format!("an option with a similar name exists: `{near}`"),
            ),
            FaultKind::Unknown(None) => (
                format!("`{key}` is no option of the driver, which refuses the whole URI"),
                String::from("leave it out"),
            ),
            FaultKind::Repeated => (
                format!("`{key}` stands twice in the URI: the driver refuses it"),
                String::from("keep one of them"),
            ),
            FaultKind::Malformed { value, wanted } => (
                format!("`{value}` is no value for `{key}`: the driver refuses the whole URI"),
                format!("write {wanted}"),
            ),
            FaultKind::Fine(number) => {
                match by_version(program, pair.span, &key.to_lowercase(), number) {
                    Some(found) => found,
                    None => continue,
                }
            }
        };
        let fix = mended(program, &pair);
        findings.push(finding(pair.span, message, help, Vec::new(), fix));
    }
    for it in program.numbers_set() {
        if let (Some(span), Some(_)) = (it.span, it.value)
            && let Some((message, help)) = by_version(program, span, &it.key, it.value)
        {
            let fix = default_number(&it.key).and_then(|to| edit::lower_number(program, span, to));
            findings.push(finding(span, message, help, Vec::new(), fix));
        }
    }
    for construction in program
        .constructions()
        .iter()
        .filter(|it| options.tests.admits(it.is_test))
    {
        for settings in program.settings(construction) {
            findings.extend(contradiction(program, &settings));
            findings.extend(overridden(program, &settings));
        }
    }
    findings.sort_by(|a, b| (a.span, &a.message).cmp(&(b.span, &b.message)));
    findings.dedup_by(|a, b| a.span == b.span);
    findings
}

/// What the driver of this version makes of a well-formed value, where that is not what is meant.
fn by_version(
    program: &Program<'_>,
    span: Span,
    key: &str,
    number: Option<u64>,
) -> Option<(String, String)> {
    let version = program.driver_version(span.file)?;
    let since = |major, minor| version >= (major, minor);
    let (message, help) = match (key, number) {
        ("maxpoolsize", Some(0)) if since(2, 1) => (
            "a pool of at most 0 connections: the driver refuses it",
            "0 does not mean unlimited in the Rust driver: name a size",
        ),
        ("maxconnecting", Some(0)) if since(2, 7) => (
            "at most 0 connections may be opened at a time: the driver refuses it",
            "leave `maxConnecting` out: its default is 2",
        ),
        ("heartbeatfrequencyms", Some(0..=499)) if since(2, 0) => (
            "a heartbeat of less than 500 ms: the driver refuses it",
            "choose 500 ms or more; the default is 10 s",
        ),
        ("waitqueuetimeoutms", _) if since(2, 0) => (
            "`waitQueueTimeoutMS` is ignored since driver 2.0: waiting for a connection has no time limit",
            "bound operations with `max_time` or `tokio::time::timeout`, and leave the option out",
        ),
        ("servermonitoringmode", _) if !since(3, 0) => (
            "`serverMonitoringMode` is no option of the driver before 3.0, which refuses the whole URI",
            "leave it out",
        ),
        ("sockettimeoutms", _) if since(3, 5) => (
            "`socketTimeoutMS` is refused since driver 3.5, with the whole URI",
            "leave it out; `max_time` bounds an operation on the server",
        ),
        _ => return None,
    };
    Some((message.to_owned(), help.to_owned()))
}

/// A floor above the ceiling.
fn contradiction(program: &Program<'_>, settings: &Settings) -> Option<Finding> {
    let min = settings.last("minpoolsize")?;
    let max = settings.last("maxpoolsize")?;
    let (least, most) = (min.value?, max.value?);
    if most == 0 || least <= most || min.by == SetBy::CodeAtTimes || max.by == SetBy::CodeAtTimes {
        return None;
    }
    let path = max.span.map(|span| Step {
        span,
        label: format!("the pool holds at most {most}"),
    });
    let message = format!("the pool is to hold at least {least} connections, and at most {most}");
    let help = String::from(
        "the driver does not check this, and never gets to the minimum: raise the one or lower the other",
    );
    let span = min.span?;
    let fix = edit::lower_number(program, span, most);
    Some(finding(
        span,
        message,
        help,
        path.into_iter().collect(),
        fix,
    ))
}

/// A value in code that silently takes the place of a different one in the URI.
fn overridden(program: &Program<'_>, settings: &Settings) -> Vec<Finding> {
    let mut findings = Vec::new();
    for code in settings.all.iter().filter(|it| it.by == SetBy::Code) {
        let uri = settings
            .all
            .iter()
            .find(|it| it.by == SetBy::Uri && it.key == code.key);
        let Some((given, number, span)) =
            uri.and_then(|it| Some((it.value?, code.value?, code.span?)))
        else {
            continue;
        };
        if given != number {
            let path = uri.and_then(|it| it.span).map(|span| Step {
                span,
                label: format!("the URI says {given}"),
            });
            let message = format!("{number} silently takes the place of {given} in the URI");
            let help = String::from("say it in one place");
            let fix = uri
                .and_then(|it| it.span)
                .and_then(|it| edit::drop_pair(program, it));
            findings.push(finding(
                span,
                message,
                help,
                path.into_iter().collect(),
                fix,
            ));
        }
    }
    findings
}

/// The edit that makes a pair one that the driver takes.
fn mended(program: &Program<'_>, pair: &UriFault) -> Option<Fix> {
    let (span, key) = (pair.span, pair.key.as_str());
    match &pair.what {
        FaultKind::Unknown(Some(near)) => edit::rename_key(program, span, key, near),
        FaultKind::Unknown(None) | FaultKind::NoValue | FaultKind::Repeated => {
            edit::drop_pair(program, span)
        }
        FaultKind::Malformed { value, wanted } => {
            edit::replace_value(program, span, &nearest_value(value, wanted)?)
        }
        FaultKind::Fine(_) => match default_number(&key.to_lowercase()) {
            Some(to) => edit::lower_number(program, span, to),
            None => edit::drop_pair(program, span),
        },
    }
}

/// What stands for a number that the driver refuses; none for options that it takes no number for.
fn default_number(key: &str) -> Option<u64> {
    match key {
        "maxpoolsize" => Some(10),
        "maxconnecting" => Some(2),
        "heartbeatfrequencyms" => Some(500),
        _ => None,
    }
}

/// The value that was meant, where that is plain.
fn nearest_value(value: &str, wanted: &str) -> Option<String> {
    let value = value.trim().to_lowercase();
    if wanted.starts_with("`true`") {
        return match value.as_str() {
            "true" | "yes" | "on" | "1" => Some(String::from("true")),
            "false" | "no" | "off" | "0" => Some(String::from("false")),
            _ => None,
        };
    }
    let digits = value.find(|it: char| !it.is_ascii_digit() && it != '_')?;
    let (number, unit) = value.split_at(digits);
    let number: u64 = number.replace('_', "").parse().ok()?;
    let is_time = wanted.contains("milliseconds");
    match unit.trim() {
        "ms" if is_time => Some(number.to_string()),
        "s" | "sec" | "secs" if is_time => Some((number * 1000).to_string()),
        _ => None,
    }
}

fn finding(
    span: Span,
    message: String,
    help: String,
    path: Vec<Step>,
    fix: Option<Fix>,
) -> Finding {
    Finding {
        lint: &LINT,
        span,
        message,
        label: String::from("this option"),
        path,
        notes: Vec::new(),
        help: vec![help],
        fixes: fix.into_iter().collect(),
    }
}
