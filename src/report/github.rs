//! Workflow commands of GitHub Actions, which show as annotations, and a table for the job's summary.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::closing;
use super::neutral;
use super::{Label, Message, Report, Severity};

/// Rows of the table: a summary may have 1 MiB, and no one reads further.
const ROWS: usize = 200;

/// Writes a command for each message. GitHub shows ten errors and ten warnings of a step; the rest is in its log.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for message in &report.messages {
        writeln!(out, "{}", command(report, message))?;
    }
    Ok(())
}

fn command(report: &Report, message: &Message) -> String {
    let command = match message.severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let file = &report.files[message.primary.file];
    let start = file.position(message.primary.range.start);
    let end = file.position(message.primary.range.end);
    let mut properties = vec![("file", file.in_repository.clone())];
    if !file.text.is_empty() {
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        // GitHub refuses columns of a range over several lines.
        if start.line == end.line {
            properties.push(("col", start.column.to_string()));
            properties.push(("endColumn", end.column.max(start.column).to_string()));
        }
    }
    let title = message.lint.map(|it| format!("mongo_lint::{it}"));
    properties.extend(title.map(|it| ("title", it)));
    let properties: Vec<String> = properties
        .into_iter()
        .map(|(name, value)| format!("{name}={}", property(&value)))
        .collect();
    format!(
        "::{command} {}::{}",
        properties.join(","),
        data(&text(report, message))
    )
}

/// The message with all that belongs to it, a line each.
fn text(report: &Report, message: &Message) -> String {
    let mut text = message.text.clone();
    if !message.primary.text.is_empty() {
        let _ = write!(text, "\n{}", message.primary.text);
    }
    for (step, number) in message.steps.iter().zip(1..) {
        let _ = write!(text, "\n{number}. {}: {}", place(report, step), step.text);
    }
    for note in &message.notes {
        let _ = write!(text, "\nnote: {note}");
    }
    for help in &message.help {
        let _ = write!(text, "\nhelp: {help}");
    }
    for suggestion in &message.suggestions {
        let _ = write!(text, "\nhelp: {}", suggestion.title);
    }
    neutral(&text).into_owned()
}

fn place(report: &Report, label: &Label) -> String {
    let file = &report.files[label.file];
    let position = file.position(label.range.start);
    format!(
        "{}:{}:{}",
        file.in_repository, position.line, position.column
    )
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value among the properties of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The summary of a job: how much was found and seen, and a table of the findings.
pub(super) fn summary(report: &Report) -> String {
    let mut text = format!(
        "### cargo mongo-lint: {}\n\n",
        cell(&closing::found(report))
    );
    if !report.messages.is_empty() {
        text.push_str("| level | lint | place | finding |\n|---|---|---|---|\n");
    }
    // What fails the run comes first.
    let mut messages: Vec<&Message> = report.messages.iter().collect();
    messages.sort_by_key(|it| std::cmp::Reverse(it.severity));
    for message in messages.iter().take(ROWS) {
        let level = match message.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let lint = message.lint.map(|it| format!("`{it}`")).unwrap_or_default();
        let place = place(report, &message.primary);
        let _ = writeln!(
            text,
            "| {level} | {lint} | {} | {} |",
            cell(&place),
            cell(&message.text)
        );
    }
    if let Some(more) = messages.len().checked_sub(ROWS).filter(|it| *it > 0) {
        let _ = writeln!(text, "\n… and {more} more, in the log of the step.");
    }
    let seen = closing::coverage(&report.seen);
    for line in seen.lines() {
        let _ = write!(text, "\n{}<br>", cell(line));
    }
    text.push('\n');
    text
}

/// A text within a table of Markdown: none of it is markup but code between backticks.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    let mut is_code = false;
    for it in neutral(text).chars() {
        match it {
            '`' => {
                is_code = !is_code;
                cell.push(it);
            }
            '\n' | '\r' => cell.push(' '),
            '|' => cell.push_str("\\|"),
            '\\' | '*' | '_' | '[' | ']' | '#' | '~' | '!' | '@' if !is_code => {
                cell.push('\\');
                cell.push(it);
            }
            '<' if !is_code => cell.push_str("&lt;"),
            '&' if !is_code => cell.push_str("&amp;"),
            _ => cell.push(it),
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_end_its_command() {
        assert_eq!(
            property("a%b,c:d\r\n::error::x"),
            "a%25b%2Cc%3Ad%0D%0A%3A%3Aerror%3A%3Ax"
        );
        assert_eq!(data("a,b: 5%\n::x"), "a,b: 5%25%0A::x");
    }

    #[test]
    fn a_cell_stays_one_cell() {
        assert_eq!(
            cell("a `Client<T>` | <b>_x_\n# y"),
            "a `Client<T>` \\| &lt;b>\\_x\\_ \\# y"
        );
    }
}
