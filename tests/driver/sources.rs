//! The driver's own sources, as cargo keeps them.

use std::fs;
use std::path::Path;
use std::process::Command;

use mongo_lint::facts::FileFacts;
use mongo_lint::lower::lower;

/// Every file of the driver that a workspace of fixtures locks, by its path within the package.
pub(crate) fn sources(workspace: &str, version: &str) -> Vec<(String, FileFacts)> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("test-fixtures")
        .join(workspace)
        .join("Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .arg("--manifest-path")
        .arg(&manifest)
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{workspace}: {errors}");
    let text = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    let metadata = cargo_metadata::MetadataCommand::parse(text).expect("cargo writes metadata");
    let package = metadata
        .packages
        .iter()
        .find(|it| it.name == "mongodb")
        .expect("the workspace uses the driver");
    assert_eq!(package.version.to_string(), version, "{workspace}");
    let root = package.manifest_path.parent().expect("a folder");
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(root.join("src")).sort_by_file_name() {
        let path = entry.expect("the sources can be read").into_path();
        let name = path.strip_prefix(root).expect("a path below the package");
        let is_test = name.components().any(|it| {
            let it = it.as_os_str().to_string_lossy();
            matches!(it.as_ref(), "test" | "test.rs" | "tests" | "tests.rs")
        });
        if is_test || path.extension().is_none_or(|it| it != "rs") {
            continue;
        }
        let facts = lower(&fs::read_to_string(&path).expect("a source can be read"));
        assert_eq!(facts.error, None, "{}", path.display());
        files.push((name.to_string_lossy().replace('\\', "/"), facts));
    }
    files
}
