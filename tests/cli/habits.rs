//! What makes the program a good guest: completions, a manual, counts, a first configuration, an exit code of choice.

use std::fs;

use super::support::{FAULTY, Tree};

#[test]
fn every_shell_gets_completions_that_know_the_options() {
    let tree = Tree::new(&[]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = tree.run(&["completions", shell]);
        assert_eq!(run.code, 0, "{shell}: {}", run.stderr);
        for word in ["cargo-mongo-lint", "message-format", "explain"] {
            assert!(run.stdout.contains(word), "{shell} lacks {word}");
        }
    }
}

#[test]
fn the_manual_page_has_the_options_and_the_exit_codes() {
    let run = Tree::new(&[]).run(&["man"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains(".TH"), "{}", run.stdout);
    for word in ["all\\-targets", "exit\\-zero", "Exit codes"] {
        assert!(run.stdout.contains(word), "{word} is not in it");
    }
}

#[test]
fn exit_zero_reports_and_does_not_fail() {
    let tree = Tree::package(FAULTY);
    let run = tree.run(&["--exit-zero"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("1 error"), "{}", run.stdout);
    // A job that cannot be done is no finding.
    assert_eq!(tree.run(&["--exit-zero", "nowhere"]).code, 2);
}

#[test]
fn statistics_count_each_lint() {
    let tree = Tree::package(FAULTY);
    tree.bytes(
        "mongo-lint.toml",
        b"[lint.missing_max_pool_size]\nunknown_uri = \"warn\"\n",
    );
    let run = tree.run(&["--statistics"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let lines: Vec<&str> = run.stdout.lines().take(2).collect();
    assert_eq!(
        lines,
        [
            "1  client_per_request     error    in 1 file",
            "1  missing_max_pool_size  warning  in 1 file",
        ]
    );
    assert!(run.stdout.contains("1 error, 1 warning"), "{}", run.stdout);
    assert!(!run.stdout.contains("src/main.rs:8"), "{}", run.stdout);
}

#[test]
fn init_writes_a_file_that_sets_nothing_and_never_overwrites() {
    let tree = Tree::package(FAULTY);
    let before = tree.run(&[]);
    let run = tree.run(&["init"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout.starts_with("wrote mongo-lint.toml"),
        "{}",
        run.stdout
    );
    assert_eq!(tree.run(&[]).stdout, before.stdout);

    let path = tree.path("mongo-lint.toml");
    fs::write(&path, "[lint]\nall = \"allow\"\n").expect("it can be written");
    let again = tree.run(&["init"]);
    assert_eq!(again.code, 2);
    assert!(
        again.stderr.contains("is there already"),
        "{}",
        again.stderr
    );
    let text = fs::read_to_string(&path).expect("it is there");
    assert_eq!(text, "[lint]\nall = \"allow\"\n");
}

#[test]
fn all_that_init_proposes_is_valid() {
    let tree = Tree::package(FAULTY);
    tree.run(&["init"]);
    let path = tree.path("mongo-lint.toml");
    let text = fs::read_to_string(&path).expect("it is there");
    let options = text.lines().filter_map(|it| it.strip_prefix('#'));
    let mut options: Vec<&str> = options.filter(|it| !it.starts_with(' ')).collect();
    // Lints with options are named once, here in their tables.
    for name in [
        "missing_max_pool_size",
        "unbounded_cursor",
        "unbounded_filtered_cursor",
    ] {
        options.retain(|it| !it.starts_with(&format!("{name} = ")));
    }
    options.retain(|it| !it.starts_with("baseline = "));
    assert!(options.len() > 40, "{options:?}");
    fs::write(&path, options.join("\n")).expect("it can be written");
    let run = tree.run(&[]);
    assert!(run.code < 2, "{}", run.stderr);
}

#[test]
fn nothing_is_written_to_standard_error_that_is_no_terminal() {
    let run = Tree::package(FAULTY).run(&[]);
    assert_eq!(run.stderr, "");
}
