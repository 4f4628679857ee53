//! What our own manifests promise.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use cargo_metadata::semver::Version;
use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};
use toml::{Table, Value};

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

#[test]
fn each_direct_dependency_has_its_reason_in_the_architecture() {
    let page = text("ARCHITECTURE.md");
    let mut sections = page.split("\n## ");
    let section = sections.find(|it| it.starts_with("Dependencies\n"));
    let section = section.expect("there is a section on dependencies");
    let rows = section.lines().filter(|it| it.starts_with("| `"));
    let cells = rows.filter_map(|it| it.split('|').nth(1));
    let listed: BTreeSet<&str> = cells.flat_map(quoted).collect();
    let manifests = [table("Cargo.toml"), table("lints/Cargo.toml")];
    let own = |name: &&String| *name != "mongo-lint";
    let normal = manifests.iter().flat_map(|it| names(it, "dependencies"));
    assert_eq!(listed, normal.filter(own).map(String::as_str).collect());

    let rest = section.lines().filter(|it| !it.starts_with('|'));
    let rest: BTreeSet<&str> = rest.flat_map(quoted).collect();
    for name in manifests
        .iter()
        .flat_map(|it| names(it, "dev-dependencies"))
    {
        assert!(rest.contains(name.as_str()), "no reason for `{name}`");
    }
}

#[test]
fn the_fuzz_targets_build_the_tool_with_what_it_depends_on() {
    let (tool, fuzz) = (table("Cargo.toml"), table("fuzz/Cargo.toml"));
    let shared = &tool["workspace"]["dependencies"];
    let meant = |(name, said): (&String, &Value)| {
        let is_shared = said.get("workspace").is_some();
        let said = if is_shared { &shared[name] } else { said };
        (name.clone(), said.clone())
    };
    let dependencies = |it: &Table| it["dependencies"].as_table().cloned();
    let tool = dependencies(&tool).expect("the tool has dependencies");
    let mut tool: Table = tool.iter().map(meant).collect();
    let mut fuzz = dependencies(&fuzz).expect("the targets have dependencies");
    fuzz.remove("libfuzzer-sys");
    // The library is in another place, seen from there.
    fuzz.remove("mongo-lint");
    tool.remove("mongo-lint");
    assert_eq!(fuzz, tool, "`fuzz/Cargo.toml` and `Cargo.toml` disagree");
}

/// What stands between backticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// The names in a table of dependencies.
fn names<'t>(manifest: &'t Table, kind: &str) -> Vec<&'t String> {
    let everywhere = manifest.get(kind);
    let by_target = manifest.get("target").and_then(Value::as_table);
    let by_target = by_target.into_iter().flat_map(Table::values);
    let tables = everywhere
        .into_iter()
        .chain(by_target.filter_map(|it| it.get(kind)));
    tables
        .filter_map(Value::as_table)
        .flat_map(Table::keys)
        .collect()
}

fn table(path: &str) -> Table {
    text(path).parse().expect("the manifest is TOML")
}

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(path).expect("the file is there")
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
