//! Input that is broken: a message with a place, the rest still linted, the exit code as without it, never a panic.

use std::fs;

use super::support::{FAULTY, MANIFEST, Run, Tree};

fn short(tree: &Tree) -> Run {
    tree.run(&["--message-format", "short"])
}

/// `src/main.rs` is faulty and declares a module `other`, which holds these bytes.
fn beside(bytes: &[u8]) -> Tree {
    let tree = Tree::package(&format!("{FAULTY}mod other;\n"));
    tree.bytes("src/other.rs", bytes);
    tree
}

/// The finding in `src/main.rs` is there, and so is a warning that starts like this.
fn assert_both(run: &Run, warning: &str) {
    assert_eq!(
        run.code, 1,
        "the exit code is that of the findings: {}{}",
        run.stdout, run.stderr
    );
    let lines = run.short();
    assert!(
        lines
            .iter()
            .any(|it| it.starts_with("src/main.rs:8:") && it.contains("client_per_request")),
        "{lines:?}"
    );
    assert!(
        lines.iter().any(|it| it.starts_with(warning)),
        "no line starts with {warning:?}: {lines:#?}"
    );
}

#[test]
fn a_file_that_is_not_utf_8() {
    let tree = beside(b"fn f() {}\n// caf\xe9\n");
    assert_both(
        &short(&tree),
        "src/other.rs:2:7: warning: this file is not UTF-8",
    );
    assert!(tree.run(&[]).stdout.contains("byte 0xE9 here"));
    assert!(
        tree.run(&[])
            .stdout
            .contains("1 file or folder that cannot be read")
    );
}

#[test]
fn a_file_that_is_no_rust() {
    let tree = beside("fn f() {}\nfn ü() { let = ; }\n".as_bytes());
    assert_both(
        &short(&tree),
        "src/other.rs:2:14: warning: this file cannot be parsed",
    );
    assert!(
        tree.run(&[])
            .stdout
            .contains("1 file that cannot be parsed")
    );
    assert!(tree.run(&["-q"]).stdout.contains("fn ü() { let = ; }"));
}

#[test]
fn a_byte_order_mark_crlf_and_a_shebang() {
    let faulty = FAULTY.replace('\n', "\r\n");
    for head in [
        "\u{feff}",
        "#!/usr/bin/env rust-script\r\n",
        "\u{feff}#!/usr/bin/env rust-script\r\n",
    ] {
        let run = short(&Tree::package(&format!("{head}{faulty}")));
        let line = 8 + head.matches('\n').count();
        assert_eq!(run.code, 1, "{head:?}: {}{}", run.stdout, run.stderr);
        assert!(
            run.stdout
                .starts_with(&format!("src/main.rs:{line}:18: error")),
            "{head:?}: {}",
            run.stdout
        );
    }
}

#[test]
fn an_empty_file() {
    let run = short(&beside(b""));
    assert_eq!((run.code, run.short().len()), (1, 1), "{}", run.stdout);
    assert_eq!(Tree::package("").run(&[]).code, 0);
}

#[test]
fn a_folder_named_like_a_file() {
    let tree = Tree::package(&format!("{FAULTY}mod folder;\n"));
    tree.bytes("src/folder.rs/inner.rs", b"fn f() {}\n");
    assert_both(
        &short(&tree),
        "src/main.rs:14:5: warning: the module `folder` has no file",
    );
}

#[test]
fn a_missing_module_file() {
    let tree = Tree::package(&format!("{FAULTY}mod gone;\nmod there {{ mod deeper; }}\n"));
    let run = short(&tree);
    assert_both(
        &run,
        "src/main.rs:14:5: warning: the module `gone` has no file",
    );
    assert_both(
        &run,
        "src/main.rs:15:17: warning: the module `deeper` has no file",
    );
    assert!(
        tree.run(&[]).stdout.contains("`there/deeper.rs`"),
        "{}",
        tree.run(&[]).stdout
    );
}

#[test]
fn a_module_outside_of_what_is_linted_is_not_read() {
    let tree = Tree::new(&[
        ("outside.rs", "fn f( {\n"),
        ("app/Cargo.toml", MANIFEST),
        (
            "app/src/main.rs",
            &format!("{FAULTY}#[path = \"../../outside.rs\"]\nmod outside;\n"),
        ),
    ]);
    let run = tree.run_in("app", &["--message-format", "short"]);
    assert_both(
        &run,
        "src/main.rs:15:5: warning: the module `outside` has no file",
    );
    assert!(!run.stdout.contains("cannot be parsed"), "{}", run.stdout);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read() {
    let tree = Tree::package(&format!("{FAULTY}mod other;\n"));
    std::os::unix::fs::symlink("/proc/self/mem", tree.path("src/other.rs"))
        .expect("a link is made");
    assert_both(
        &short(&tree),
        "src/other.rs:1:1: warning: cannot read this file: ",
    );
}

#[cfg(unix)]
#[test]
fn links_to_nothing_and_links_in_circles() {
    use std::os::unix::fs::symlink;

    let tree = Tree::package(&format!("{FAULTY}mod other;\n"));
    symlink("nowhere.rs", tree.path("src/other.rs")).expect("a link is made");
    symlink("../src", tree.path("src/again")).expect("a link is made");
    symlink("loop.rs", tree.path("src/loop.rs")).expect("a link is made");
    let run = short(&tree);
    assert_both(&run, "src/other.rs:1:1: warning: cannot read this file: ");
    assert_both(&run, "src/loop.rs:1:1: warning: cannot read this file: ");
}

#[cfg(unix)]
#[test]
fn modules_that_go_in_circles_through_a_link_end() {
    let tree = Tree::package(&format!("{FAULTY}mod a;\n"));
    tree.bytes("src/mod.rs", b"mod a;\n");
    std::os::unix::fs::symlink(".", tree.path("src/a")).expect("a link is made");
    assert_eq!(short(&tree).code, 1);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_opened() {
    let tree = Tree::package(&format!("{FAULTY}mod other;\n"));
    let made = std::process::Command::new("mkfifo")
        .arg(tree.path("src/other.rs"))
        .status();
    assert!(made.expect("mkfifo is there").success());
    assert_both(
        &short(&tree),
        "src/main.rs:14:5: warning: the module `other` has no file",
    );
}

#[test]
fn a_file_that_is_too_large() {
    let tree = beside(b"");
    let file = fs::File::create(tree.path("src/other.rs")).expect("a file is made");
    file.set_len(16 * 1024 * 1024 + 1)
        .expect("a file may have holes");
    assert_both(
        &short(&tree),
        "src/other.rs:1:1: warning: cannot read this file: it is larger than 16 MiB",
    );
}

#[test]
fn code_that_nests_too_deeply() {
    let deep = format!(
        "fn f() {{ {}1{} }}\n",
        "(".repeat(100_000),
        ")".repeat(100_000)
    );
    assert_both(&short(&beside(deep.as_bytes())), "src/other.rs:1:");
    let deep = format!("fn f() {{ {}1; }}\n", "!".repeat(200_000));
    assert_eq!(short(&beside(deep.as_bytes())).code, 1);
}

#[test]
fn a_broken_manifest() {
    let tree = Tree::package(FAULTY);
    tree.bytes(
        "broken/Cargo.toml",
        b"[package]\nname = \"broken\nversion = 1\n",
    );
    tree.bytes("nothing/Cargo.toml", b"");
    tree.bytes(
        "typed/Cargo.toml",
        b"[package]\nname = 5\n[dependencies]\nmongodb = 3\n",
    );
    tree.bytes("bytes/Cargo.toml", b"[package]\nname = \"\xff\"\n");
    let run = short(&tree);
    assert_both(
        &run,
        "broken/Cargo.toml:2:15: warning: this manifest is not valid TOML",
    );
    assert_both(
        &run,
        "nothing/Cargo.toml:1:1: warning: this manifest has neither `[package]` nor `[workspace]`",
    );
    assert_both(&run, "typed/Cargo.toml:2:8: warning: `name` is no string");
    assert_both(
        &run,
        "typed/Cargo.toml:4:11: warning: `mongodb` is no string or table",
    );
    assert_both(
        &run,
        "bytes/Cargo.toml:2:9: warning: this file is not UTF-8",
    );
}

#[test]
fn nothing_but_a_broken_manifest_exits_with_2_and_says_why() {
    let run = Tree::new(&[("Cargo.toml", "[package\n")]).run(&[]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("no package could be read"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("not valid TOML"), "{}", run.stderr);
}

#[test]
fn a_package_without_targets() {
    let tree = Tree::package(FAULTY);
    tree.bytes("empty/Cargo.toml", b"[package]\nname = \"empty\"\n");
    tree.bytes(
        "named/Cargo.toml",
        b"[package]\nname = \"named\"\n\n[[bin]]\nname = \"gone\"\npath = \"gone.rs\"\n",
    );
    let run = short(&tree);
    assert_both(
        &run,
        "empty/Cargo.toml:1:1: warning: the package `empty` has no targets",
    );
    assert_both(
        &run,
        "named/Cargo.toml:4:1: warning: the target `gone` has no file",
    );
}

#[test]
fn members_dependencies_and_values_that_are_not_there() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"app\", \"gone\"]\n"),
        (
            "app/Cargo.toml",
            "[package]\nname = \"app\"\nversion.workspace = true\nedition = \"2021\"\n[dependencies]\nmongodb = \"3\"\naxum = \"0.8\"\nlost = { path = \"../lost\" }\nserde.workspace = true\n",
        ),
        ("app/src/main.rs", FAULTY),
    ]);
    let run = short(&tree);
    let lines = run.short().join("\n");
    assert_eq!(run.code, 1, "{lines}");
    for warning in [
        "Cargo.toml:2:19: warning: the workspace member `gone` has no manifest",
        "app/Cargo.toml:3:1: warning: the workspace has no `version` to inherit",
        "app/Cargo.toml:8:8: warning: the path dependency `lost` has no manifest",
        "app/Cargo.toml:9:1: warning: the workspace has no dependency `serde` to inherit",
    ] {
        assert!(lines.contains(warning), "{warning} is not in\n{lines}");
    }
}

#[test]
fn a_broken_lock_file() {
    let tree = Tree::package(FAULTY);
    tree.bytes("Cargo.lock", b"[[package]]\nname = \n");
    assert_both(
        &short(&tree),
        "Cargo.lock:2:8: warning: this lock file is not valid TOML",
    );
}

#[test]
fn a_lock_file_that_is_broken_where_it_matters() {
    let tree = Tree::package(FAULTY);
    tree.bytes(
        "Cargo.lock",
        b"version = 4\n\n[[package]]\nname = \"other\"\n\n[[package]]\nname = \"mongodb\"\n<<<<<<< ours\nversion = \"3.9.1\"\n",
    );
    assert_both(
        &short(&tree),
        "Cargo.lock:8:9: warning: this lock file is not valid TOML",
    );
}

#[test]
fn characters_that_a_terminal_obeys_are_shown_and_not_sent() {
    let tree = beside("fn f( { \"\u{1b}[31m\u{9b}31m\u{202e}\" }\n".as_bytes());
    for format in ["human", "short"] {
        let run = tree.run(&["--message-format", format, "--color", "never"]);
        for command in ['\u{1b}', '\u{9b}', '\u{202e}'] {
            assert!(!run.stdout.contains(command), "{format}: {:?}", run.stdout);
        }
    }
    let run = tree.run(&["--message-format", "json"]);
    assert!(!run.stdout.contains('\u{1b}'));
}
