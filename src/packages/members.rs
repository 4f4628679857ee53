//! The folders that a workspace names as its members.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use glob::Pattern;

use super::manifest::Manifest;
use crate::paths::normalise;

/// The folders that `[workspace] members` stands for.
pub(super) fn members(manifest: &Manifest) -> Vec<PathBuf> {
    let Some(workspace) = &manifest.workspace else {
        return Vec::new();
    };
    let named = workspace.members.iter();
    let mut members: Vec<PathBuf> = named.flat_map(|it| expand(&manifest.dir, &it.0)).collect();
    members.retain(|it| !is_excluded(manifest, it));
    members
}

/// Whether `[workspace] exclude` names a folder or one above it.
pub(super) fn is_excluded(manifest: &Manifest, folder: &Path) -> bool {
    let excludes = manifest.workspace.iter().flat_map(|it| &it.exclude);
    excludes
        .map(|it| normalise(&manifest.dir.join(it)))
        .any(|it| folder.starts_with(it))
}

/// The folders below `dir` that a glob stands for. Links are followed where they are named, and not where a star stands for
/// them: they may lead in circles, or to everything that there is.
fn expand(dir: &Path, glob: &str) -> Vec<PathBuf> {
    let mut found = vec![dir.to_path_buf()];
    for part in glob.split('/').filter(|it| !it.is_empty()) {
        let mut next: Vec<PathBuf> = match Pattern::new(part) {
            Ok(_) if part == "**" => found.iter().flat_map(|it| below(it)).collect(),
            Ok(pattern) if part.contains(['*', '?', '[']) => {
                let inner = found.iter().flat_map(|it| folders(it));
                inner.filter(|it| is_named(it, &pattern)).collect()
            }
            // Without a star, and where the pattern is no valid glob, the part is a plain name.
            _ => found.iter().map(|it| normalise(&it.join(part))).collect(),
        };
        let mut known = BTreeSet::new();
        // `*/../*` comes to one folder on many ways.
        next.retain(|it| known.insert(it.clone()));
        found = next;
    }
    found.retain(|it| it.is_dir());
    found
}

fn is_named(folder: &Path, pattern: &Pattern) -> bool {
    let name = folder.file_name().unwrap_or_default();
    pattern.matches(&name.to_string_lossy())
}

/// The folders in a folder that are no links, sorted.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let inner = entries.filter(|it| it.file_type().is_ok_and(|it| it.is_dir()));
    let mut folders: Vec<PathBuf> = inner.map(|it| it.path()).collect();
    folders.sort();
    folders
}

/// A folder and all below it.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![folder.to_path_buf()];
    let mut at = 0;
    while let Some(folder) = all.get(at) {
        let inner = folders(folder);
        all.extend(inner);
        at += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(glob: &str) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a folder is made");
        for inner in ["a/x", "a/y/z", "b[1]/x"] {
            fs::create_dir_all(dir.path().join(inner)).expect("a folder is made");
        }
        fs::write(dir.path().join("a/file"), "").expect("a file is written");
        #[cfg(unix)]
        for link in ["a/up", "a/y/up"] {
            std::os::unix::fs::symlink(dir.path(), dir.path().join(link)).expect("a link is made");
        }
        let found = expand(dir.path(), glob);
        let inside = found.iter().map(|it| it.strip_prefix(dir.path()));
        let inside = inside.map(|it| it.expect("it is inside").to_string_lossy().into_owned());
        inside.map(|it| it.replace('\\', "/")).collect()
    }

    #[test]
    fn a_star_stands_for_one_part_of_a_name() {
        assert_eq!(names("a/[xy]"), ["a/x", "a/y"]);
        assert_eq!(names("*/x/"), ["a/x", "b[1]/x"]);
        assert_eq!(names("./a/../a/x"), ["a/x"]);
        assert_eq!(names("gone/*"), [""; 0]);
    }

    #[test]
    fn a_name_that_is_no_glob_is_a_name() {
        assert_eq!(names("a/y/z"), ["a/y/z"]);
        #[cfg(unix)]
        assert_eq!(names("a/y/up/a/x"), ["a/y/up/a/x"]);
        assert_eq!(names("a/file"), [""; 0]);
    }

    #[test]
    fn two_stars_stand_for_all_folders_and_stars_for_no_links() {
        assert_eq!(names("a/**/z"), ["a/y/z"]);
        assert_eq!(
            names("**"),
            ["", "a", "b[1]", "a/x", "a/y", "b[1]/x", "a/y/z"]
        );
        assert_eq!(names(&"*/".repeat(64)), [""; 0]);
        assert_eq!(names(&"*/../".repeat(64)), [""]);
    }
}
