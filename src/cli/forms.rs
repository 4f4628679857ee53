//! The forms of reports, as the command line names them.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::job::Format;

/// What `--message-format` takes, and `--output` before `=`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FormatName {
    /// Source lines with labels along the path
    Human,
    /// One line for each finding
    Short,
    /// One JSON object a line, in the form of cargo's `compiler-message`
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions, and a table for the job's summary
    Github,
    /// GitLab's code quality report
    Gitlab,
    /// `JUnit`'s XML, for services that show test results
    Junit,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Format {
        match name {
            FormatName::Human => Format::Human,
            FormatName::Short => Format::Short,
            FormatName::Json => Format::Json,
            FormatName::Sarif => Format::Sarif,
            FormatName::Github => Format::Github,
            FormatName::Gitlab => Format::Gitlab,
            FormatName::Junit => Format::Junit,
        }
    }
}

/// One value of `--output`.
pub(super) fn output(text: &str) -> Result<(FormatName, PathBuf), String> {
    let Some((format, file)) = text.split_once('=').filter(|it| !it.1.is_empty()) else {
        return Err("write the format, `=` and a file: `sarif=findings.sarif`".to_owned());
    };
    let name = |it: &FormatName| {
        let value = it.to_possible_value().expect("no format is hidden");
        value.get_name().to_owned()
    };
    let known = FormatName::value_variants();
    let found = known.iter().find(|it| name(it) == format);
    let found = found.ok_or_else(|| {
        let names: Vec<String> = known.iter().map(name).collect();
        let names = names.join(", ");
        format!("there is no format `{format}`; formats are {names}")
    })?;
    Ok((*found, PathBuf::from(file)))
}

/// The files to write. Fails where two are the same.
pub(super) fn outputs(named: Vec<(FormatName, PathBuf)>) -> Result<Vec<(Format, PathBuf)>, String> {
    let mut outputs: Vec<(Format, PathBuf)> = Vec::new();
    for (format, path) in named {
        if outputs.iter().any(|it| it.1 == path) {
            let path = path.display();
            return Err(format!("two reports cannot be written to {path}"));
        }
        outputs.push((format.into(), path));
    }
    Ok(outputs)
}
