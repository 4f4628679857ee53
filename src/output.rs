//! Standard output: the only room that writes to it.

use std::io::{self, BufWriter, ErrorKind, IsTerminal as _, Write};

use anyhow::{Context as _, Result};

use crate::job::{Color, Job};
use crate::report::{Paint, Report};

/// Writes a report in the form that the job asks for.
pub(crate) fn report(report: &Report, job: &Job) -> Result<()> {
    let paint = paint(job.color);
    to_stdout(|out| report.write(job.format, job.verbosity, paint, out))
}

/// Writes a text.
pub(crate) fn text(text: &str) -> Result<()> {
    to_stdout(|out| out.write_all(text.as_bytes()))
}

/// Writes something. A reader that has seen enough and closed its end is no error.
fn to_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            // What is still in the buffer would be written again, and refused again, when it is dropped.
            drop(out.into_parts());
            Ok(())
        }
        done => done.context("cannot write to standard output"),
    }
}

fn paint(color: Color) -> Paint {
    let is_painted = match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let is_set = |name: &str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
            let is_dumb = std::env::var_os("TERM").is_some_and(|it| it == "dumb");
            io::stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb
        }
    };
    if is_painted {
        Paint::Ansi
    } else {
        Paint::Plain
    }
}
