//! The blocking API on the threads of an async runtime.

use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{BlockingCall, Blocks, Program};

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "sync_client_in_async",
    group: Group::Client,
    level: Level::Deny,
    summary: "`mongodb::sync` is used in `async` code, where it panics or holds up the runtime",
    page: include_str!("sync_client_in_async.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    program
        .blocking_calls()
        .into_iter()
        .filter(|it| options.tests.admits(it.is_test))
        .map(|it| finding(program, it))
        .collect()
}

fn finding(program: &Program<'_>, it: BlockingCall) -> Finding {
    let message = match it.does {
        Blocks::Builds => {
            String::from("a blocking `mongodb::sync::Client` is built in `async` code")
        }
        Blocks::Operates => format!(
            "the blocking `{}` of `mongodb::sync` is called in `async` code",
            it.method
        ),
    };
    let (span, label) = it.runner;
    let mut path = vec![Step { span, label }];
    path.extend(it.way.into_iter().map(|(span, label)| Step { span, label }));
    // Since 2.2.0 (feature `tokio-sync`) the blocking API has a tokio runtime of its own, which refuses to be entered
    // from within another; before, async-std waited in silence.
    let note = match program.driver_version(it.span.file) {
        Some((major, _)) if major < 2 => {
            "the call blocks its thread until the server has answered: with as many such calls as the runtime has worker \
             threads, everything stands still"
        }
        _ => {
            "the blocking API runs on a runtime of its own, and tokio panics on a worker thread: \"Cannot start a runtime from \
             within a runtime\"; where it does not, the worker thread stands still until the server has answered"
        }
    };
    let share = "use the async `mongodb::Client`, or move the whole call into `tokio::task::spawn_blocking` (`web::block` in actix-web)";
    Finding {
        lint: &LINT,
        span: it.span,
        message,
        label: String::from("blocks the thread that runs the `async` code"),
        path,
        notes: vec![note.to_owned()],
        help: vec![share.to_owned()],
        fixes: Vec::new(),
    }
}
