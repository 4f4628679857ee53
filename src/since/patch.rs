//! A unified diff, for systems that have no history: what the files that it changes held before.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use diffy::patch_set::{FileOperation, ParseOptions, PatchKind, PatchSet};

use crate::paths::normalise;
use crate::read;

/// The texts before the change, by absolute path; empty for files that it made. `name` is `-` for standard input.
/// Paths in the diff are relative to one of `folders`, with or without git's `a/` and `b/`.
pub(super) fn before(name: &Path, folders: &[&Path]) -> Result<BTreeMap<PathBuf, String>> {
    let (name, text) = if name == Path::new("-") {
        ("standard input".to_owned(), from_standard_input())
    } else {
        (name.display().to_string(), std::fs::read(name))
    };
    let text = text.with_context(|| format!("cannot read {name}"))?;
    let text = with_unix_lines(&String::from_utf8_lossy(&text));
    if text.trim().is_empty() {
        return Ok(BTreeMap::new());
    }
    let options = if text.lines().any(|it| it.starts_with("diff --git ")) {
        ParseOptions::gitdiff()
    } else {
        ParseOptions::unidiff()
    };
    let mut texts = BTreeMap::new();
    let mut lost = Vec::new();
    let mut count = 0;
    for file in PatchSet::parse(&text, options) {
        let file = file.with_context(|| format!("{name} is no unified diff"))?;
        count += 1;
        let (FileOperation::Create(path)
        | FileOperation::Modify { modified: path, .. }
        | FileOperation::Rename { to: path, .. }
        | FileOperation::Copy { to: path, .. }) = file.operation()
        else {
            continue;
        };
        if !path.ends_with(".rs") {
            continue;
        }
        let Some(found) = find(path, folders) else {
            lost.push(path.to_string());
            continue;
        };
        let PatchKind::Text(patch) = file.patch() else {
            continue;
        };
        let before = if file.operation().is_create() {
            String::new()
        } else {
            let after =
                read::ours(&found).with_context(|| format!("cannot read {}", found.display()))?;
            diffy::apply(&with_unix_lines(&after), &patch.reverse()).map_err(|error| {
                let path = found.display();
                anyhow!("{name} does not lead to what {path} holds: {error}")
            })?
        };
        texts.insert(found, before);
    }
    if count == 0 {
        bail!("{name} is no unified diff");
    }
    if let (true, Some(lost)) = (texts.is_empty(), lost.first()) {
        bail!(
            "none of the files that {name} changes is here: `{lost}` is neither below the working directory nor below the \
             root of its repository"
        );
    }
    Ok(texts)
}

fn from_standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The file that a path in a diff stands for.
fn find(path: &str, folders: &[&Path]) -> Option<PathBuf> {
    let stripped = path.split_once('/').map(|it| it.1);
    let names = stripped.into_iter().chain([path]);
    let paths = names.flat_map(|name| folders.iter().map(move |it| normalise(&it.join(name))));
    paths.into_iter().find(|it| it.is_file())
}

/// A checkout may have changed how lines end.
fn with_unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}
