//! Where reports go: standard output, files, and the page that sums up a job. The only room that writes to them.

use std::fs::OpenOptions;
use std::io::{self, BufWriter, ErrorKind, IsTerminal as _, Write};
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::job::{Color, Fixes, Format, Job};
use crate::replace::replace;
use crate::report::{Paint, Report, neutral};

/// Writes a report in the forms that the job asks for, standard output last: its reader may have gone.
pub(crate) fn report(report: &Report, job: &Job) -> Result<()> {
    for (format, path) in &job.outputs {
        to_file(path, |out| {
            report.write(*format, job.verbosity, Paint::Plain, out)
        })?;
    }
    let mut formats = job.outputs.iter().map(|it| it.0).chain([job.format]);
    if formats.any(|it| it == Format::Github) {
        job_summary(report)?;
    }
    if let Fixes::Show(_) = job.fixes {
        // Standard output has the patch, and nothing else.
        return Ok(());
    }
    let paint = paint(job.color);
    to_stdout(|out| report.write(job.format, job.verbosity, paint, out))
}

/// Adds a table to the page that sums up a job of GitHub Actions, which names its file so.
fn job_summary(report: &Report) -> Result<()> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|it| !it.is_empty()) else {
        return Ok(());
    };
    let file = OpenOptions::new().append(true).create(true).open(&path);
    file.and_then(|mut it| it.write_all(report.job_summary().as_bytes()))
        .with_context(|| format!("cannot write to {}", Path::new(&path).display()))
}

fn to_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let mut bytes = Vec::new();
    write(&mut bytes).context("cannot write a report")?;
    // A pipe or a terminal cannot be replaced.
    let is_other = path.metadata().is_ok_and(|it| !it.is_file());
    let written = if is_other {
        std::fs::write(path, &bytes).map_err(Into::into)
    } else {
        replace(path, &bytes)
    };
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// Writes a patch: as it is, for who applies it, but on a terminal nobody does.
pub(crate) fn patch(patch: &str) -> Result<()> {
    if io::stdout().is_terminal() {
        text(&neutral(patch))
    } else {
        text(patch)
    }
}

/// Writes a text.
pub(crate) fn text(text: &str) -> Result<()> {
    to_stdout(|out| out.write_all(text.as_bytes()))
}

/// Says something beside the output proper. It may name what stands in the tree.
pub(crate) fn note(text: &str) -> Result<()> {
    let written = io::stderr().lock().write_all(neutral(text).as_bytes());
    written.context("cannot write to standard error")
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
