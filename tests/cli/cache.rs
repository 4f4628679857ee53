//! What is kept between runs changes nothing but their speed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::support::{FAULTY, Tree};

/// A run that keeps things in a folder of its own.
fn command(tree: &Tree, cache: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"));
    command
        .args(["--message-format", "json", "-W", "all"])
        .args(args)
        .current_dir(tree.path("."))
        .env("XDG_CACHE_HOME", cache)
        .stdin(Stdio::null());
    command
}

fn output(tree: &Tree, cache: &Path, args: &[&str]) -> String {
    let output = command(tree, cache, args).output();
    let output = output.expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

fn cache() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// What is kept in a folder.
fn kept(cache: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(cache.join("cargo-mongo-lint"));
    let files = files.map(|it| it.flatten().map(|it| it.path()).collect());
    files.unwrap_or_default()
}

#[test]
fn a_second_run_says_the_same() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    let uncached = output(&tree, cache.path(), &["--no-cache"]);
    assert!(uncached.contains("client_per_request"), "{uncached}");
    assert_eq!(output(&tree, cache.path(), &[]), uncached);
    assert_eq!(output(&tree, cache.path(), &[]), uncached);
}

#[test]
fn every_fixture_says_the_same_with_and_without() {
    let cache = cache();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-fixtures");
    let run = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
            .args(["--message-format", "json", "-W", "all", "."])
            .args(args)
            .current_dir(&fixtures)
            .env("XDG_CACHE_HOME", cache.path())
            .output();
        output.expect("the program starts").stdout
    };
    let uncached = run(&["--no-cache"]);
    assert!(uncached.len() > 100_000, "the fixtures have many findings");
    assert!(run(&[]) == uncached, "the first run says something else");
    assert!(run(&[]) == uncached, "the second run says something else");
}

#[test]
fn nothing_is_kept_where_that_is_not_wanted() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    output(&tree, cache.path(), &["--no-cache"]);
    assert_eq!(kept(cache.path()), Vec::<PathBuf>::new());
    output(&tree, cache.path(), &[]);
    assert_ne!(kept(cache.path()), Vec::<PathBuf>::new());
}

#[test]
fn nothing_is_written_into_the_tree() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    output(&tree, cache.path(), &[]);
    let mut names: Vec<_> = fs::read_dir(tree.path("."))
        .expect("the tree is there")
        .flatten()
        .map(|it| it.file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["Cargo.toml", "src"]);
}

#[test]
fn a_change_is_seen() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    output(&tree, cache.path(), &[]);
    tree.bytes("src/main.rs", b"fn main() {}\n");
    let changed = output(&tree, cache.path(), &[]);
    assert!(!changed.contains("client_per_request"), "{changed}");
    tree.bytes("src/main.rs", FAULTY.as_bytes());
    let changed = output(&tree, cache.path(), &[]);
    assert!(changed.contains("client_per_request"), "{changed}");
}

#[test]
fn changed_levels_and_manifests_are_seen() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    output(&tree, cache.path(), &[]);
    let silent = output(&tree, cache.path(), &["-A", "client_per_request"]);
    assert!(!silent.contains("client_per_request"), "{silent}");
    tree.bytes(
        "mongo-lint.toml",
        b"[lint]\nclient_per_request = \"allow\"\n",
    );
    let args: &[&str] = &["-A", "all"];
    assert_eq!(
        output(&tree, cache.path(), args),
        output(&tree, cache.path(), &["-A", "all", "--no-cache"])
    );
    tree.bytes("Cargo.toml", b"[package]\nname = \"other\"\n");
    let other = output(&tree, cache.path(), &[]);
    assert!(!other.contains("client_per_request"), "{other}");
}

#[test]
fn a_module_that_comes_to_be_is_seen() {
    let main = format!("{FAULTY}mod generated;\n");
    let (tree, cache) = (Tree::package(&main), cache());
    // What is ignored is not walked, but read when it is a module.
    tree.bytes(".git/HEAD", b"");
    tree.bytes(".gitignore", b"generated.rs\n");
    let missing = output(&tree, cache.path(), &[]);
    assert!(missing.contains("has no file"), "{missing}");
    tree.bytes("src/generated.rs", b"pub fn f() {}\n");
    let found = output(&tree, cache.path(), &[]);
    assert!(!found.contains("has no file"), "{found}");
    tree.bytes("src/generated.rs", b"pub fn f( {}\n");
    let broken = output(&tree, cache.path(), &[]);
    assert!(broken.contains("cannot be parsed"), "{broken}");
}

#[test]
fn a_broken_cache_is_written_anew() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    let whole = output(&tree, cache.path(), &[]);
    let sound: Vec<Vec<u8>> = kept(cache.path())
        .iter()
        .map(|it| fs::read(it).expect("it is there"))
        .collect();
    for damage in [0, 1, 17, 47, 48, 60, 200] {
        for (path, bytes) in kept(cache.path()).iter().zip(&sound) {
            let mut bytes = bytes.clone();
            if let Some(byte) = bytes.get_mut(damage) {
                *byte ^= 0x55;
            }
            fs::write(path, &bytes).expect("it is written");
        }
        assert_eq!(output(&tree, cache.path(), &[]), whole, "byte {damage}");
        for (path, bytes) in kept(cache.path()).iter().zip(&sound) {
            fs::write(path, &bytes[..damage.min(bytes.len())]).expect("it is written");
        }
        assert_eq!(output(&tree, cache.path(), &[]), whole, "{damage} bytes");
    }
    let mended: Vec<Vec<u8>> = kept(cache.path())
        .iter()
        .map(|it| fs::read(it).expect("it is there"))
        .collect();
    assert!(mended == sound, "what is broken is written anew");
}

#[test]
fn a_place_where_nothing_can_be_kept_is_no_fault() {
    let tree = Tree::package(FAULTY);
    let uncached = output(&tree, Path::new("/dev/null/nowhere"), &["--no-cache"]);
    assert_eq!(output(&tree, Path::new("/dev/null/nowhere"), &[]), uncached);
    assert_eq!(output(&tree, Path::new("relative"), &[]), uncached);
    assert!(!tree.path("relative").exists());
}

#[test]
fn runs_at_the_same_time_do_no_harm() {
    let (tree, cache) = (Tree::package(FAULTY), cache());
    let uncached = output(&tree, cache.path(), &["--no-cache"]);
    let runs: Vec<_> = (0..6)
        .map(|_| {
            command(&tree, cache.path(), &[])
                .stdout(Stdio::piped())
                .spawn()
                .expect("the program starts")
        })
        .collect();
    for run in runs {
        let output = run.wait_with_output().expect("it ends");
        assert_eq!(String::from_utf8_lossy(&output.stdout), uncached);
    }
}
