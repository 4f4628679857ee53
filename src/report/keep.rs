//! A report as it is kept between runs: without the texts, which the next run reads anyway.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Explanation, Message, Report, ReportFile, ReportTarget, Seen};

/// What was said of one unit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// In the order of the report.
    files: Vec<PathBuf>,
    targets: Vec<ReportTarget>,
    messages: Vec<Message>,
    explanations: Vec<Explanation>,
    seen: Seen,
}

impl Kept {
    /// The report, and the other way round by [`Kept::report`].
    pub(crate) fn new(report: Report) -> Kept {
        let mut names: Vec<(PathBuf, usize)> = report.names.into_iter().collect();
        names.sort_unstable_by_key(|it| it.1);
        Kept {
            files: names.into_iter().map(|it| it.0).collect(),
            targets: report.targets,
            messages: report.messages,
            explanations: report.explanations,
            seen: report.seen,
        }
    }

    /// The report, whose texts are looked up; none if one of them is not there.
    pub(crate) fn report(
        self,
        cwd: &Path,
        repository: &Path,
        text: &dyn Fn(&Path) -> Option<Arc<str>>,
    ) -> Option<Report> {
        let mut report = Report::new(cwd, repository);
        for (path, index) in self.files.into_iter().zip(0..) {
            let file = ReportFile::new(&path, text(&path)?, cwd, repository);
            report.files.push(file);
            report.names.insert(path, index);
        }
        report.targets = self.targets;
        report.messages = self.messages;
        report.explanations = self.explanations;
        report.seen = self.seen;
        Some(report)
    }
}

/// The name of a lint.
pub(super) mod lint {
    use mongo_lint::rules;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    #[allow(clippy::ref_option, clippy::ref_option_ref)] // the form that serde asks for
    pub(in crate::report) fn serialize<S: Serializer>(
        lint: &Option<&'static str>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        lint.serialize(to)
    }

    pub(in crate::report) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<&'static str>, D::Error> {
        let Some(name) = Option::<String>::deserialize(from)? else {
            return Ok(None);
        };
        let lint = rules::named(&name).ok_or_else(|| D::Error::custom("no lint"))?;
        Ok(Some(lint.name))
    }
}
