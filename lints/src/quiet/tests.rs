//! Which findings a comment silences, and what is said about comments.
//!
//! In the sources, `bad()` is a finding of `client_in_loop` and `worse()` one of `unbounded_cursor`.

// expect-test writes its strings so.
#![allow(clippy::needless_raw_string_hashes)]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use crate::edit::Fix;
use crate::facts::TextRange;
use crate::finding::Finding;
use crate::lint::{Group, Lint};
use crate::lower::lower;
use crate::models::Models;
use crate::program::Program;
use crate::rules;
use crate::tree::{FileId, Package, SourceFile, SourceTree, Span, Target, TargetKind};

mod comments;
mod covers;
mod fixes;

/// The findings that are left, one a line: `line lint` for those of rules, `line lint: message (label)` for those
/// about comments.
fn left(text: &str) -> String {
    left_of(&[("src/lib.rs", text)], &[])
}

fn left_of(files: &[(&str, &str)], forbidden: &[&Lint]) -> String {
    let mut out = String::new();
    for (path, line, finding) in quieted(files, forbidden) {
        let path = if files.len() > 1 {
            format!("{path}:")
        } else {
            String::new()
        };
        let _ = write!(out, "{path}{line} {}", finding.lint.name);
        if finding.lint.group == Group::Silence {
            let _ = write!(out, ": {} ({})", finding.message, finding.label);
        }
        finding
            .notes
            .iter()
            .for_each(|it| _ = write!(out, "; {it}"));
        out.push('\n');
    }
    out
}

/// The text after the fixes of all findings that are left.
fn fixed(text: &str) -> String {
    let findings = quieted(&[("src/lib.rs", text)], &[]);
    let fixes = findings.iter().flat_map(|it| &it.2.fixes);
    let mut edits: Vec<_> = fixes.flat_map(|Fix { edits, .. }| edits).collect();
    edits.sort_by_key(|it| std::cmp::Reverse(it.span));
    let mut text = text.to_owned();
    for edit in edits {
        let range = edit.span.range;
        text.replace_range(range.start as usize..range.end as usize, &edit.text);
    }
    text
}

fn quieted(files: &[(&str, &str)], forbidden: &[&Lint]) -> Vec<(String, usize, Finding)> {
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| SourceFile {
            path: PathBuf::from(path),
            text: Arc::from(*text),
        })
        .collect();
    let root = |kind, root: &str| Target {
        kind,
        name: "a".to_owned(),
        root: PathBuf::from(root),
    };
    let package = Package {
        name: "a".to_owned(),
        version: None,
        edition: 2024,
        dir: PathBuf::new(),
        workspace: 0,
        targets: vec![
            root(TargetKind::Lib, "src/lib.rs"),
            root(TargetKind::Test, "tests/t.rs"),
        ],
        dependencies: Vec::new(),
        features: Vec::new(),
    };
    let tree = SourceTree {
        packages: vec![package],
        files,
    };
    let facts: Vec<_> = tree
        .files
        .iter()
        .map(|it| Arc::new(lower(&it.text)))
        .collect();
    let models = Models::default();
    let program = Program::link(&tree, &facts, &models);
    let mut findings = Vec::new();
    for (index, file) in tree.files.iter().enumerate() {
        assert_eq!(facts[index].error, None);
        for (word, name) in [("bad()", "client_in_loop"), ("worse()", "unbounded_cursor")] {
            for (start, _) in file.text.match_indices(word) {
                let range = TextRange {
                    start: start as u32,
                    end: (start + word.len()) as u32,
                };
                findings.push(finding(
                    name,
                    Span {
                        file: FileId(index as u32),
                        range,
                    },
                ));
            }
        }
    }
    let mut left = super::quiet(&program, findings, &|it| forbidden.contains(&it.lint));
    left.sort_by_key(|it| (it.span, it.lint.name));
    let place = |it: &Finding| {
        let file = tree.file(it.span.file);
        let line = file.text[..it.span.range.start as usize]
            .matches('\n')
            .count()
            + 1;
        (file.path.display().to_string(), line)
    };
    left.into_iter()
        .map(|it| {
            let (path, line) = place(&it);
            (path, line, it)
        })
        .collect()
}

fn finding(name: &str, span: Span) -> Finding {
    Finding {
        lint: rules::named(name).expect("the lint exists"),
        span,
        message: String::new(),
        label: String::new(),
        path: Vec::new(),
        notes: Vec::new(),
        help: Vec::new(),
        fixes: Vec::new(),
    }
}
