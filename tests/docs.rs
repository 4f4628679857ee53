//! The documentation says what is so: its configurations are valid, its links lead somewhere, its lists are complete.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A package without findings, to configure.
const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nmongodb = \"3\"\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page of documentation that is no lint's.
fn pages() -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
    ]
    .iter()
    .map(|it| root().join(it))
    .collect();
    let docs = fs::read_dir(root().join("docs")).expect("there is documentation");
    let docs = docs.flatten().map(|it| it.path());
    paths.extend(docs.filter(|it| it.extension().is_some_and(|it| it == "md")));
    paths.sort();
    let read = |it: PathBuf| {
        let text = fs::read_to_string(&it).expect("a page can be read");
        (it, text)
    };
    paths.into_iter().map(read).collect()
}

/// The fenced blocks of a kind, without their fences.
fn blocks<'t>(text: &'t str, fence: &str) -> Vec<&'t str> {
    let start = format!("\n```{fence}\n");
    let parts = text.split(start.as_str()).skip(1);
    parts
        .map(|it| it.split("\n```").next().unwrap_or_default())
        .collect()
}

#[test]
fn every_configuration_that_is_shown_is_valid() {
    let mut count = 0;
    for (path, text) in pages() {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        // Other pages have TOML of other programs.
        if !["configuration", "baseline", "README"].contains(&stem.as_str()) {
            continue;
        }
        for block in blocks(&text, "toml") {
            let dir = TempDir::new().expect("a temporary folder");
            let write = |name: &str, text: &str| {
                fs::write(dir.path().join(name), text).expect("a file is written");
            };
            write("Cargo.toml", MANIFEST);
            write("mongo-lint-baseline.toml", "version = 1\n");
            fs::create_dir(dir.path().join("src")).expect("a folder is made");
            write("src/main.rs", "fn main() {}\n");
            match block.strip_prefix("# Cargo.toml\n") {
                Some(block) => write("Cargo.toml", &format!("{MANIFEST}\n{block}\n")),
                None => write("mongo-lint.toml", block),
            }
            let output = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
                .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
                .current_dir(dir.path())
                .output()
                .expect("the program starts");
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(0), "{stem}:\n{block}\n{errors}");
            count += 1;
        }
    }
    assert!(count > 8, "{count} configurations are shown");
}

#[test]
fn every_key_of_the_configuration_is_documented() {
    let schema = fs::read_to_string(root().join("docs/mongo-lint.schema.json"))
        .expect("the schema is kept in the tree");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("it is JSON");
    let keys = schema["properties"].as_object().expect("it has keys");
    assert!(keys.len() > 5);
    let page = fs::read_to_string(root().join("docs/configuration.md")).expect("there is a page");
    for key in keys.keys() {
        let forms = [
            format!("{key} = "),
            format!("[{key}]"),
            format!("[[{key}]]"),
            format!("| `{key}` |"),
        ];
        assert!(
            forms.iter().any(|it| page.contains(it)),
            "`{key}` is not documented"
        );
    }
}

#[test]
fn every_way_to_declare_an_entry_is_documented() {
    let schema = fs::read_to_string(root().join("docs/mongo-lint.schema.json"))
        .expect("the schema is kept in the tree");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("it is JSON");
    let ways = schema["definitions"]["Via"]["oneOf"]
        .as_array()
        .expect("there are ways");
    let page = fs::read_to_string(root().join("docs/configuration.md")).expect("there is a page");
    for way in ways.iter().filter_map(|it| it["const"].as_str()) {
        assert!(
            page.contains(&format!("\n| `{way}` | ")),
            "`{way}` is not documented"
        );
    }
    assert!(ways.len() > 5);
}

#[test]
fn links_between_pages_lead_somewhere() {
    let mut broken = Vec::new();
    for (path, text) in pages() {
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|it| it.split(')').next())
        {
            let target = link.split('#').next().unwrap_or_default();
            if target.is_empty() || link.contains("://") {
                continue;
            }
            let folder = path.parent().expect("a page is in a folder");
            if !folder.join(target).exists() {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(
        broken.is_empty(),
        "links lead nowhere:\n{}",
        broken.join("\n")
    );
}

#[test]
fn the_changelog_has_a_line_for_each_lint() {
    let text = fs::read_to_string(root().join("CHANGELOG.md")).expect("there is a changelog");
    for lint in mongo_lint::rules::ALL {
        assert!(
            text.contains(&format!("\n- `{}`: ", lint.name)),
            "{} is not in it",
            lint.name
        );
    }
}
