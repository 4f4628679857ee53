//! What hands the program out says the same version and the same things everywhere.

use std::fs;

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_package_that_pre_commit_installs_asks_for_the_wheel_of_this_version() {
    let project: toml::Table = read("pyproject.toml").parse().expect("it is TOML");
    assert_eq!(project["project"]["version"].as_str(), Some(VERSION));
    let wanted = format!("cargo-mongo-lint=={VERSION}");
    let dependencies = project["project"]["dependencies"]
        .as_array()
        .expect("a list");
    let dependencies: Vec<_> = dependencies
        .iter()
        .filter_map(toml::Value::as_str)
        .collect();
    assert_eq!(dependencies, [wanted]);
}

#[test]
fn the_documentation_names_this_version_where_it_names_one() {
    let page = read("docs/ci.md");
    for line in [
        format!("- uses: cargo-mongo-lint/cargo-mongo-lint@v{VERSION}"),
        format!("rev: v{VERSION}"),
    ] {
        assert!(page.contains(&line), "docs/ci.md lacks {line}");
    }
}

#[test]
fn every_hook_lints_the_whole_program_once() {
    let hooks = read(".pre-commit-hooks.yaml");
    let count = |text: &str| hooks.lines().filter(|it| it.trim() == text).count();
    assert_eq!(hooks.matches("- id: ").count(), 3);
    for line in [
        "entry: cargo-mongo-lint mongo-lint",
        "pass_filenames: false",
        "require_serial: true",
    ] {
        assert_eq!(count(line), 3, "{line}");
    }
}

#[test]
fn the_archives_of_a_release_are_those_that_installers_ask_for() {
    let release = read(".github/workflows/release.yml");
    let install = read("packaging/action/install");
    let manifest = read("Cargo.toml");
    let targets = [
        "x86_64-unknown-linux-musl",
        "aarch64-unknown-linux-musl",
        "x86_64-apple-darwin",
        "aarch64-apple-darwin",
    ];
    for target in targets {
        assert!(
            release.contains(&format!("target: {target}")),
            "no release for {target}"
        );
        assert!(
            install.contains(target),
            "the action does not know {target}"
        );
    }
    assert!(manifest.contains("{ name }-v{ version }-{ target }.{ archive-format }"));
    assert!(release.contains("cargo-mongo-lint-$GITHUB_REF_NAME-${{ matrix.target }}"));
    assert!(install.contains("cargo-mongo-lint-v$version-$target"));
}
