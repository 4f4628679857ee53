//! Arguments, exit codes, and what is printed where.

use std::io::Read as _;
use std::process::{Command, Stdio};

use super::support::{CACHE, FAULTY, MANIFEST, Tree};

#[test]
fn a_clean_package_exits_with_0() {
    let run = Tree::package("fn main() {}\n").run(&[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("no findings"), "{}", run.stdout);
    assert!(run.stdout.contains("1 file in 1 package"), "{}", run.stdout);
}

#[test]
fn a_finding_at_deny_exits_with_1() {
    let run = Tree::package(FAULTY).run(&["--message-format", "short"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(
        run.short()[0].starts_with("src/main.rs:8:18: error[mongo_lint::client_per_request]: "),
        "{}",
        run.stdout
    );
}

#[test]
fn cargo_passes_the_name_of_the_subcommand_first() {
    let tree = Tree::package(FAULTY);
    assert_eq!(tree.run(&["mongo-lint"]).stdout, tree.run(&[]).stdout);
}

#[test]
fn a_path_that_does_not_exist_exits_with_2() {
    let run = Tree::package("fn main() {}\n").run(&["nowhere"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("nowhere"), "{}", run.stderr);
    assert_eq!(run.stdout, "");
}

#[test]
fn a_folder_without_packages_exits_with_2() {
    let run = Tree::new(&[("notes.txt", "")]).run(&["."]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("no Cargo.toml"), "{}", run.stderr);
}

#[test]
fn wrong_usage_exits_with_2() {
    let tree = Tree::package("fn main() {}\n");
    for args in [
        ["--no-such-option"].as_slice(),
        &["--jobs", "0"],
        &["-q", "-v"],
        &["explain"],
        &["--message-format", "xml"],
    ] {
        let run = tree.run(args);
        assert_eq!(run.code, 2, "{args:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{args:?}");
    }
}

#[test]
fn help_and_version_exit_with_0() {
    let tree = Tree::new(&[]);
    let help = tree.run(&["--help"]);
    assert_eq!(help.code, 0);
    for word in [
        "Usage: cargo mongo-lint",
        "--all-targets",
        "--manifest-path",
        "Exit codes",
        "explain",
        "list",
    ] {
        assert!(
            help.stdout.contains(word),
            "{word} is not in\n{}",
            help.stdout
        );
    }
    let version = tree.run(&["--version"]);
    assert_eq!(version.code, 0);
    assert_eq!(
        version.stdout,
        format!("cargo-mongo-lint {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn explain_shows_the_page_of_a_lint() {
    let tree = Tree::new(&[]);
    let run = tree.run(&["mongo-lint", "explain", "client-per-request"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout
            .contains("lint: client_per_request, group: client"),
        "{}",
        run.stdout
    );
    assert_eq!(
        tree.run(&["explain", "mongo_lint::client_per_request"])
            .stdout,
        run.stdout
    );
}

#[test]
fn an_unknown_lint_is_told_with_the_nearest_name() {
    let tree = Tree::package("fn main() {}\n");
    for args in [
        ["explain", "client_per_requests"],
        ["-D", "client_per_requests"],
    ] {
        let run = tree.run(&args);
        assert_eq!(run.code, 2, "{args:?}");
        assert!(
            run.stderr.contains("did you mean `client_per_request`?"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn list_shows_every_lint() {
    let run = Tree::new(&[]).run(&["list"]);
    assert_eq!(run.code, 0);
    for lint in mongo_lint::rules::ALL {
        assert!(
            run.stdout.contains(lint.name),
            "{} is not listed",
            lint.name
        );
    }
}

#[test]
fn subcommands_win_over_folders_of_the_same_name() {
    let tree = Tree::new(&[("list/Cargo.toml", MANIFEST), ("list/src/main.rs", FAULTY)]);
    assert_eq!(tree.run(&["list"]).code, 0);
    assert_eq!(tree.run(&["./list"]).code, 1);
}

#[test]
fn quiet_prints_findings_only_and_verbose_names_what_was_not_seen() {
    let tree = Tree::package("fn main() {}\n");
    tree.bytes("src/leftover.rs", b"fn f() {}\n");
    assert_eq!(tree.run(&["-q"]).stdout, "");
    let verbose = tree.run(&["-v"]).stdout;
    assert!(
        verbose.contains("1 of them not part of any target"),
        "{verbose}"
    );
    assert!(
        verbose.contains("not part of any target: src/leftover.rs"),
        "{verbose}"
    );
}

#[test]
fn colours_come_when_they_are_asked_for() {
    let tree = Tree::package(FAULTY);
    assert!(!tree.run(&[]).stdout.contains('\u{1b}'));
    assert!(tree.run(&["--color", "always"]).stdout.contains('\u{1b}'));
    assert!(!tree.run(&["--color", "never"]).stdout.contains('\u{1b}'));
}

#[test]
fn the_output_is_the_same_for_any_number_of_threads() {
    let tree = Tree::package(FAULTY);
    let one = tree.run(&["--jobs", "1", "-W", "all"]).stdout;
    assert_eq!(tree.run(&["--jobs", "7", "-W", "all"]).stdout, one);
}

#[test]
fn a_closed_pipe_is_no_panic() {
    let tree = Tree::package(FAULTY);
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
        .current_dir(tree.path("."))
        .env("XDG_CACHE_HOME", CACHE)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut errors = String::new();
    let mut stderr = child.stderr.take().expect("there is a pipe");
    stderr
        .read_to_string(&mut errors)
        .expect("the errors are UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(1), "{errors}");
    assert_eq!(errors, "");
}

#[test]
fn test_code_is_reported_when_it_is_asked_for() {
    let tree = Tree::package("fn main() {}\n");
    let test = "#[tokio::test]
async fn connects() {
    for _ in 0..3 {
        mongodb::Client::with_uri_str(std::env::var(\"URI\").unwrap()).await.unwrap();
    }
}
";
    tree.bytes("tests/it.rs", test.as_bytes());
    assert!(!tree.run(&[]).stdout.contains("client_in_loop"));
    let run = tree.run(&["--all-targets", "--message-format", "short"]);
    assert!(
        run.stdout
            .starts_with("tests/it.rs:4:9: warning[mongo_lint::client_in_loop]"),
        "{}",
        run.stdout
    );
}
