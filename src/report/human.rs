//! The report for people: source lines with labels along the path.

use std::io::{self, Write};
use std::ops::Range;

use codespan_reporting::diagnostic::{self, Diagnostic};
use codespan_reporting::files::{self, Files};
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use codespan_reporting::term::{self, Config};
use mongo_lint::edit::Applicability;

use super::neutral;
use super::{Label, Message, Paint, Report, ReportFile, Severity, Suggestion, closing};
use crate::job::Verbosity;

/// Writes all messages, and what was found and seen.
pub(super) fn write(
    report: &Report,
    verbosity: Verbosity,
    paint: Paint,
    out: &mut dyn Write,
) -> io::Result<()> {
    let texts = Texts::new(report);
    for message in &report.messages {
        let rendered = match paint {
            Paint::Plain => render(
                &texts,
                message,
                NoColor::new(Vec::new()),
                NoColor::into_inner,
            ),
            Paint::Ansi => render(&texts, message, Ansi::new(Vec::new()), Ansi::into_inner),
        };
        out.write_all(&rendered)?;
        // A message with source lines ends with an empty line of its own.
        if !rendered.ends_with(b"\n\n") {
            writeln!(out)?;
        }
    }
    let explanations = closing::explanations(report);
    if !explanations.is_empty() {
        writeln!(out, "{explanations}")?;
    }
    if verbosity > Verbosity::Quiet {
        out.write_all(closing::text(report, verbosity).as_bytes())?;
    }
    Ok(())
}

/// One message as plain text.
pub(super) fn rendered(report: &Report, message: &Message) -> String {
    let bytes = render(
        &Texts::new(report),
        message,
        NoColor::new(Vec::new()),
        NoColor::into_inner,
    );
    String::from_utf8_lossy(&bytes).into_owned()
}

fn render<W: WriteColor>(
    texts: &Texts<'_>,
    message: &Message,
    mut writer: W,
    done: fn(W) -> Vec<u8>,
) -> Vec<u8> {
    let config = Config {
        start_context_lines: 1,
        end_context_lines: 1,
        ..Config::default()
    };
    let diagnostic = diagnostic(texts, message);
    term::emit_to_write_style(&mut writer, &config, texts, &diagnostic)
        .expect("every label is within a known file");
    done(writer)
}

fn diagnostic(texts: &Texts<'_>, message: &Message) -> Diagnostic<usize> {
    let severity = match message.severity {
        Severity::Warning => diagnostic::Severity::Warning,
        Severity::Error => diagnostic::Severity::Error,
    };
    let number = |index: usize, text: &str| match message.steps.len() {
        0 | 1 => neutral(text).into_owned(),
        _ => format!("{}. {}", index + 1, neutral(text)),
    };
    let mut labels = Vec::new();
    let mut file = None;
    if texts.report.files[message.primary.file].text.is_empty() {
        file = Some(format!(
            "in {}",
            texts.report.files[message.primary.file].name
        ));
    } else {
        let mut primary = texts.label(
            &message.primary,
            neutral(&message.primary.text).into_owned(),
        );
        primary.style = diagnostic::LabelStyle::Primary;
        labels.push(primary);
    }
    labels.extend(
        message
            .steps
            .iter()
            .enumerate()
            .map(|(index, it)| texts.label(it, number(index, &it.text))),
    );
    let notes = message.notes.iter().map(|it| format!("note: {it}"));
    let help = message.help.iter().map(|it| format!("help: {it}"));
    let suggestions = message.suggestions.iter().map(suggested);
    let notes = file.into_iter().chain(notes).chain(help);
    let notes = notes.chain(suggestions).map(|it| wrapped(&it));
    let notes = notes.map(|it| neutral(&it).into_owned()).collect();
    Diagnostic {
        severity,
        code: message.lint.map(|it| format!("mongo_lint::{it}")),
        message: neutral(&message.text).into_owned(),
        labels,
        notes,
    }
}

/// How long a line of a note may be, in chars.
const WIDTH: usize = 100;

/// The text in lines that are no longer than a terminal is wide.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            lines.push('\n');
            width = 0;
        } else if width > 0 {
            lines.push(' ');
            width += 1;
        }
        lines.push_str(word);
        width += length;
    }
    lines
}

/// The files of a report in the form that is shown: no character in them has power over a terminal.
struct Texts<'r> {
    report: &'r Report,
}

impl<'r> Texts<'r> {
    fn new(report: &'r Report) -> Texts<'r> {
        Texts { report }
    }

    fn file(&self, id: usize) -> Result<&'r ReportFile, files::Error> {
        self.report.files.get(id).ok_or(files::Error::FileMissing)
    }

    /// A label on the first line of its range: more would hide the other labels.
    fn label(&self, label: &Label, text: String) -> diagnostic::Label<usize> {
        let file = &self.report.files[label.file];
        let line = file.line_range(file.line(label.range.start));
        let range = label.range.start.clamp(line.start, line.end)
            ..label.range.end.clamp(line.start, line.end);
        diagnostic::Label::secondary(label.file, range).with_message(text)
    }
}

/// What could be done, and what does it. The edits themselves are what `--diff` shows.
fn suggested(suggestion: &Suggestion) -> String {
    let title = &suggestion.title;
    match suggestion.applicability {
        Applicability::Safe => format!("help: `--fix` does it: {title}"),
        Applicability::Suggested => format!("help: `--fix --unsafe-fixes` does it: {title}"),
        Applicability::Shown => format!("help: {title}"),
    }
}

impl<'f> Files<'f> for Texts<'f> {
    type FileId = usize;
    type Name = &'f str;
    type Source = &'f str;

    fn name(&'f self, id: usize) -> Result<&'f str, files::Error> {
        Ok(&self.file(id)?.name)
    }

    fn source(&'f self, id: usize) -> Result<&'f str, files::Error> {
        Ok(&self.file(id)?.shown)
    }

    fn line_index(&'f self, id: usize, byte: usize) -> Result<usize, files::Error> {
        Ok(self.file(id)?.line(byte))
    }

    fn line_range(&'f self, id: usize, line: usize) -> Result<Range<usize>, files::Error> {
        Ok(self.file(id)?.line_range(line))
    }

    fn column_number(
        &'f self,
        id: usize,
        _line: usize,
        byte: usize,
    ) -> Result<usize, files::Error> {
        Ok(self.file(id)?.position(byte).column)
    }
}
