//! One line for each message: `file:line:column: level[lint]: message`.

use std::io::{self, Write};

use super::neutral;
use super::{Report, Severity, closing};
use crate::job::Verbosity;

/// Writes all messages and, unless it shall be quiet, how many there are.
pub(super) fn write(report: &Report, verbosity: Verbosity, out: &mut dyn Write) -> io::Result<()> {
    for message in &report.messages {
        let file = &report.files[message.primary.file];
        let position = file.position(message.primary.range.start);
        let level = match message.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let lint = message
            .lint
            .map(|it| format!("[mongo_lint::{it}]"))
            .unwrap_or_default();
        let text = neutral(&message.text).replace('\n', " ");
        writeln!(
            out,
            "{}:{}:{}: {level}{lint}: {text}",
            file.name, position.line, position.column
        )?;
    }
    out.write_all(closing::explanations(report).as_bytes())?;
    if verbosity > Verbosity::Quiet {
        writeln!(out, "{}", closing::found(report))?;
    }
    Ok(())
}
