//! Makes a report of findings and troubles.

use std::path::Path;
use std::sync::Arc;

use mongo_lint::finding::Finding;
use mongo_lint::lint::Level;
use mongo_lint::program::{self, Program};
use mongo_lint::tree::{FileId, Package, Span, Target, TargetKind};

use super::{Explanation, Label, Message, Report, ReportFile, ReportTarget, Severity, Suggestion};
use crate::fingerprint::{self, Fingerprint};
use crate::paths::{shown, url};
use crate::trouble::{Trouble, TroubleKind};

impl Report {
    /// Adds a finding that is reported at a level.
    pub(crate) fn finding(
        &mut self,
        program: &Program<'_>,
        finding: &Finding,
        level: Level,
        fingerprint: Fingerprint,
    ) {
        let label = |report: &mut Report, span: Span, text: &str| report.label(program, span, text);
        let primary = label(self, finding.span, &finding.label);
        let steps = finding
            .path
            .iter()
            .map(|it| label(self, it.span, &it.label))
            .collect();
        let suggestions = finding
            .fixes
            .iter()
            .map(|fix| Suggestion {
                title: fix.title.clone(),
                applicability: fix.applicability,
                lesser: fix.lesser.map(str::to_owned),
                edits: fix
                    .edits
                    .iter()
                    .map(|it| label(self, it.span, &it.text))
                    .collect(),
            })
            .collect();
        let target = self.target_of(program, finding.span.file);
        self.messages.push(Message {
            severity: if level >= Level::Deny {
                Severity::Error
            } else {
                Severity::Warning
            },
            lint: Some(finding.lint.name),
            text: finding.message.clone(),
            primary,
            steps,
            notes: finding.notes.clone(),
            help: finding.help.clone(),
            suggestions,
            target,
            item: fingerprint.item,
            fingerprint: fingerprint.digits,
        });
    }

    /// Adds something that could not be read. `package` is the one it belongs to.
    pub(crate) fn trouble(&mut self, trouble: &Trouble, package: Option<&Package>) {
        let text = trouble
            .place
            .as_ref()
            .map_or_else(|| Arc::from(""), |it| Arc::clone(&it.text));
        let (range, label) = match &trouble.place {
            Some(place) => (place.range.clone(), place.label.clone()),
            None => (0..0, String::new()),
        };
        let file = self.file(&trouble.path, &text);
        let count = match trouble.kind {
            TroubleKind::Unparsable => &mut self.seen.unparsable,
            TroubleKind::Unreadable | TroubleKind::Folder => &mut self.seen.unreadable,
            TroubleKind::MissingModule => &mut self.seen.modules_missing,
            TroubleKind::Configuration => &mut self.seen.configuration,
            TroubleKind::Baseline => &mut self.seen.stale,
            TroubleKind::Manifest => &mut self.seen.manifests,
        };
        *count += 1;
        let target = self.target(match package {
            Some(package) => described(package, package.targets.first(), &trouble.path),
            None => stray(&trouble.path),
        });
        let name = shown(&trouble.path, &self.cwd);
        self.messages.push(Message {
            severity: Severity::Warning,
            lint: None,
            text: trouble.message.clone(),
            primary: Label {
                file,
                range,
                text: label,
            },
            steps: Vec::new(),
            notes: trouble.notes.clone(),
            help: Vec::new(),
            suggestions: Vec::new(),
            target,
            item: String::new(),
            fingerprint: fingerprint::of_trouble(&name, &trouble.message),
        });
    }

    /// Adds what the library knows of a Client.
    pub(crate) fn explanation(&mut self, program: &Program<'_>, it: &program::Explanation) {
        let primary = self.label(program, it.span, &it.text);
        let steps = it.steps.iter();
        let steps = steps.map(|it| self.label(program, it.span, &it.label));
        let steps = steps.collect();
        self.explanations.push(Explanation { primary, steps });
    }

    /// Adds what was seen of the program, and what was not. Files that `is_lent` are counted elsewhere.
    pub(crate) fn saw(&mut self, program: &Program<'_>, is_lent: &dyn Fn(&Path) -> bool) {
        for (file, id) in program.tree().files.iter().zip(0..) {
            let is_outside = program.targets_of(FileId(id)).is_empty();
            match (is_lent(&file.path), is_outside) {
                (true, true) => {}
                (true, false) => self.seen.lent.push(shown(&file.path, &self.cwd)),
                (false, is_outside) => {
                    self.seen.files += 1;
                    if is_outside {
                        self.seen.outside.push(shown(&file.path, &self.cwd));
                    }
                }
            }
        }
        self.seen.program = program.coverage();
    }

    fn label(&mut self, program: &Program<'_>, span: Span, text: &str) -> Label {
        let source = program.tree().file(span.file);
        let file = self.file(&source.path, &source.text);
        Label {
            file,
            range: span.range.start as usize..span.range.end as usize,
            text: text.to_owned(),
        }
    }

    fn file(&mut self, path: &Path, text: &Arc<str>) -> usize {
        // A file is met without its text only when it cannot be read.
        if let Some(index) = self
            .names
            .get(path)
            .filter(|it| !self.files[**it].text.is_empty() || text.is_empty())
        {
            return *index;
        }
        self.files.push(ReportFile::new(
            path,
            Arc::clone(text),
            &self.cwd,
            &self.repository,
        ));
        self.names.insert(path.to_path_buf(), self.files.len() - 1);
        self.files.len() - 1
    }

    fn target_of(&mut self, program: &Program<'_>, file: FileId) -> usize {
        let path = &program.tree().file(file).path;
        let target = match program.targets_of(file).first() {
            Some((id, index)) => {
                let package = program.tree().package(*id);
                described(package, package.targets.get(*index as usize), path)
            }
            None => stray(path),
        };
        self.target(target)
    }

    pub(super) fn target(&mut self, target: ReportTarget) -> usize {
        let known = self.targets.iter().position(|it| *it == target);
        known.unwrap_or_else(|| {
            self.targets.push(target);
            self.targets.len() - 1
        })
    }
}

/// A target in cargo's words.
fn described(package: &Package, target: Option<&Target>, file: &Path) -> ReportTarget {
    let version = package
        .version
        .as_ref()
        .map_or_else(|| "0.0.0".to_owned(), ToString::to_string);
    let (kind, crate_type) = match target.map(|it| it.kind) {
        Some(TargetKind::Lib) => ("lib", "lib"),
        Some(TargetKind::ProcMacro) => ("proc-macro", "proc-macro"),
        Some(TargetKind::Bin) | None => ("bin", "bin"),
        Some(TargetKind::Example) => ("example", "bin"),
        Some(TargetKind::Test) => ("test", "bin"),
        Some(TargetKind::Bench) => ("bench", "bin"),
        Some(TargetKind::BuildScript) => ("custom-build", "bin"),
    };
    ReportTarget {
        package_id: format!("path+{}#{}@{version}", url(&package.dir), package.name),
        manifest_path: package
            .dir
            .join("Cargo.toml")
            .to_string_lossy()
            .into_owned(),
        name: target.map_or_else(|| package.name.clone(), |it| it.name.clone()),
        kind: kind.to_owned(),
        crate_type: crate_type.to_owned(),
        src_path: target
            .map_or(file, |it| &it.root)
            .to_string_lossy()
            .into_owned(),
        edition: package.edition,
    }
}

/// What stands for the target of a file in no package.
fn stray(file: &Path) -> ReportTarget {
    let folder = file.parent().unwrap_or(file);
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    ReportTarget {
        package_id: format!("path+{}#{name}@0.0.0", url(folder)),
        manifest_path: folder.join("Cargo.toml").to_string_lossy().into_owned(),
        name,
        kind: "bin".to_owned(),
        crate_type: "bin".to_owned(),
        src_path: file.to_string_lossy().into_owned(),
        edition: 2021,
    }
}
