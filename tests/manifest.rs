//! What our own manifests promise.

use std::collections::BTreeSet;
use std::process::Command;

use cargo_metadata::semver::Version;
use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};

#[test]
fn the_rust_version_is_the_highest_that_a_normal_dependency_needs() {
    let metadata = metadata();
    let own: Vec<PackageId> = metadata.workspace_members.clone();
    let lowest = Version::new(1, 88, 0);
    let needed = normal_dependencies(&metadata, &own)
        .iter()
        .filter(|it| !own.contains(it))
        .filter_map(|it| metadata[it].rust_version.clone())
        .chain([lowest])
        .max()
        .expect("there is at least one");
    for id in &own {
        let package = &metadata[id];
        assert_eq!(
            package.rust_version.as_ref(),
            Some(&needed),
            "rust-version of {}",
            package.name
        );
    }
}

#[test]
fn both_packages_carry_what_the_registry_shows() {
    let metadata = metadata();
    for id in &metadata.workspace_members {
        let package = &metadata[id];
        assert_eq!(
            package.license.as_deref(),
            Some("MIT OR Apache-2.0"),
            "{}",
            package.name
        );
        assert!(
            package
                .description
                .as_ref()
                .is_some_and(|it| !it.ends_with('.')),
            "{}",
            package.name
        );
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            let file = package.manifest_path.with_file_name(licence);
            assert!(file.is_file(), "{file} is missing");
        }
    }
}

fn normal_dependencies(metadata: &Metadata, roots: &[PackageId]) -> BTreeSet<PackageId> {
    let resolve = metadata
        .resolve
        .as_ref()
        .expect("dependencies are resolved");
    let mut found = BTreeSet::new();
    let mut stack = roots.to_vec();
    while let Some(id) = stack.pop() {
        if !found.insert(id.clone()) {
            continue;
        }
        let node = resolve
            .nodes
            .iter()
            .find(|it| it.id == id)
            .expect("every package has a node");
        let is_normal = |it: &&cargo_metadata::NodeDep| {
            it.dep_kinds
                .iter()
                .any(|it| it.kind == DependencyKind::Normal)
        };
        stack.extend(node.deps.iter().filter(is_normal).map(|it| it.pkg.clone()));
    }
    found
}

/// Of this platform only: packages of others are not downloaded for a test.
fn metadata() -> Metadata {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc is there");
    let text = String::from_utf8(output.stdout).expect("the output is UTF-8");
    let host = text
        .lines()
        .find_map(|it| it.strip_prefix("host: "))
        .expect("rustc names its host");
    MetadataCommand::new()
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .features(CargoOpt::AllFeatures)
        .other_options(
            ["--offline", "--locked", "--filter-platform", host]
                .map(str::to_owned)
                .to_vec(),
        )
        .exec()
        .expect("cargo describes the workspace")
}
