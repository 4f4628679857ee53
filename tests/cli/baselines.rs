//! Baselines: what is known stays quiet, what is new shows, what is mended leaves.

use std::fs;

use super::support::{FAULTY, MANIFEST, Run, Tree};

/// The file that commands use when none is named.
const FILE: &str = "mongo-lint-baseline.toml";

/// A function with the fault, to put beside others.
fn handler(name: &str) -> String {
    format!(
        "async fn {name}() {{\n    let client = mongodb::Client::with_uri_str(std::env::var(\"URI\").unwrap()).await.unwrap();\n    client.list_database_names().await.unwrap();\n}}\n"
    )
}

/// A program whose handlers all have the fault.
fn program(handlers: &[&str]) -> String {
    let mut text = String::from("fn main() {\n    let router = axum::Router::<()>::new();\n");
    for name in handlers {
        text.push_str("    let router = router.route(\"/");
        text.push_str(name);
        text.push_str("\", axum::routing::get(");
        text.push_str(name);
        text.push_str("));\n");
    }
    text.push_str("}\n");
    for name in handlers {
        text.push_str(&handler(name));
    }
    text
}

fn lint(tree: &Tree, args: &[&str]) -> Run {
    let mut all = vec!["--message-format", "short"];
    all.extend(args);
    tree.run(&all)
}

fn text(tree: &Tree, path: &str) -> String {
    fs::read_to_string(tree.path(path)).expect("it can be read")
}

#[test]
fn what_is_in_the_baseline_is_not_reported_and_what_is_new_is() {
    let tree = Tree::package(&program(&["list"]));
    let run = tree.run(&["baseline", "create"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout
            .starts_with("wrote mongo-lint-baseline.toml: 1 finding (1 client_per_request)\n"),
        "{}",
        run.stdout
    );
    assert_eq!(
        lint(&tree, &[]).code,
        1,
        "it counts only where it is asked for"
    );
    let known = lint(&tree, &["--baseline", FILE]);
    assert_eq!(
        (known.code, known.short().len()),
        (0, 0),
        "{}",
        known.stdout
    );
    assert!(
        tree.run(&["--baseline", FILE])
            .stdout
            .contains("known: 1 finding of the baseline, not reported")
    );

    // New findings show, wherever they stand: before the known one, too.
    tree.bytes("src/main.rs", program(&["before", "list"]).as_bytes());
    let new = lint(&tree, &["--baseline", FILE]);
    assert_eq!(new.code, 1);
    assert_eq!(new.short().len(), 1, "{}", new.stdout);
    assert!(
        new.short()[0].starts_with("src/main.rs:7:"),
        "{}",
        new.stdout
    );
}

#[test]
fn a_second_finding_of_the_same_words_in_the_same_function_is_new() {
    let twice = |many: usize| {
        let line =
            "    let _ = mongodb::Client::with_uri_str(std::env::var(\"URI\").unwrap()).await;\n";
        format!(
            "fn main() {{ axum::Router::<()>::new().route(\"/\", axum::routing::get(list)); }}\nasync fn list() {{\n{}}}\n",
            line.repeat(many)
        )
    };
    let tree = Tree::package(&twice(1));
    tree.run(&["baseline", "create"]);
    assert_eq!(lint(&tree, &["--baseline", FILE]).code, 0);
    tree.bytes("src/main.rs", twice(2).as_bytes());
    let run = lint(&tree, &["--baseline", FILE]);
    assert_eq!((run.code, run.short().len()), (1, 1), "{}", run.stdout);
}

#[test]
fn moved_lines_and_another_layout_change_nothing() {
    let tree = Tree::package(&program(&["list"]));
    tree.run(&["baseline", "create"]);
    let moved = program(&["list"])
        .replace(
            "with_uri_str(",
            "with_uri_str(\n        // from outside\n        ",
        )
        .replace("fn main", "\n\nfn main");
    tree.bytes("src/main.rs", moved.as_bytes());
    let run = lint(&tree, &["--baseline", FILE]);
    assert_eq!((run.code, run.short().len()), (0, 0), "{}", run.stdout);
}

#[test]
fn entries_that_match_nothing_are_reported_and_leave_on_update() {
    let tree = Tree::package(&program(&["list", "other"]));
    tree.run(&["baseline", "create"]);
    tree.bytes("src/main.rs", program(&["list"]).as_bytes());
    let run = tree.run(&["--baseline", FILE]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(
        run.stdout
            .contains("1 entry of this baseline matches nothing any more"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout
            .contains("`client_per_request` in `app::other` (src/main.rs)"),
        "{}",
        run.stdout
    );

    let update = tree.run(&["baseline", "update"]);
    assert_eq!(update.code, 0, "{}", update.stderr);
    assert_eq!(
        update.stdout,
        "mongo-lint-baseline.toml: kept 1 finding, took out 1 that match nothing any more\n"
    );
    assert!(!text(&tree, FILE).contains("app::other"));
    assert!(
        !tree
            .run(&["--baseline", FILE])
            .stdout
            .contains("matches nothing")
    );
}

#[test]
fn update_adds_nothing_unless_it_is_told_to() {
    let tree = Tree::package(&program(&["list"]));
    tree.run(&["baseline", "create"]);
    let before = text(&tree, FILE);
    tree.bytes("src/main.rs", program(&["list", "new"]).as_bytes());
    let run = tree.run(&["baseline", "update"]);
    assert!(
        run.stdout.contains("left out 1 new finding"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert_eq!(text(&tree, FILE), before);
    assert_eq!(lint(&tree, &["--baseline", FILE]).code, 1);

    let run = tree.run(&["baseline", "update", "--accept-new"]);
    assert!(
        run.stdout.contains("added 1"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert_eq!(lint(&tree, &["--baseline", FILE]).code, 0);
}

#[test]
fn create_never_overwrites_and_update_needs_a_file() {
    let tree = Tree::package(&program(&["list"]));
    let run = tree.run(&["baseline", "update"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("baseline create"), "{}", run.stderr);
    tree.bytes(FILE, b"version = 1\n");
    let run = tree.run(&["baseline", "create"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("is there already"), "{}", run.stderr);
    assert_eq!(text(&tree, FILE), "version = 1\n");
}

#[test]
fn the_configuration_names_the_baseline() {
    let tree = Tree::package(&program(&["list"]));
    tree.bytes("mongo-lint.toml", b"baseline = \"lint/known.toml\"\n");
    let run = lint(&tree, &[]);
    assert_eq!(run.code, 2, "a baseline that is named must be there");
    fs::create_dir(tree.path("lint")).expect("a folder is made");
    let run = tree.run(&["baseline", "create"]);
    assert_eq!(
        run.stdout, "wrote lint/known.toml: 1 finding (1 client_per_request)\n",
        "{}",
        run.stderr
    );
    assert!(text(&tree, "lint/known.toml").contains("file = \"../src/main.rs\"\n"));
    assert_eq!(lint(&tree, &[]).code, 0);
    assert_eq!(lint(&tree, &["--no-baseline"]).code, 1);
    // Each package's folder, and the folder that a run starts in, make no difference.
    assert_eq!(tree.run_in("src", &["main.rs"]).code, 0);
}

#[test]
fn a_run_over_a_part_says_nothing_of_the_rest() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        ("a/Cargo.toml", &MANIFEST.replace("\"app\"", "\"a\"")),
        ("a/src/main.rs", FAULTY),
        ("b/Cargo.toml", &MANIFEST.replace("\"app\"", "\"b\"")),
        ("b/src/main.rs", FAULTY),
    ]);
    tree.run(&["baseline", "create"]);
    let whole = text(&tree, FILE);
    assert_eq!(whole.matches("[[finding]]").count(), 2, "{whole}");
    for args in [
        ["--baseline", FILE, "a"].as_slice(),
        &["--baseline", FILE, "-p", "b"],
        &["--baseline", FILE, "-A", "all"],
    ] {
        let run = tree.run(args);
        assert_eq!(run.code, 0, "{}", run.stdout);
        assert!(
            !run.stdout.contains("nothing any more"),
            "{args:?}: {}",
            run.stdout
        );
    }
    let run = tree.run(&["baseline", "update", "-p", "b"]);
    assert!(
        run.stdout.contains("kept 2 findings, took out 0"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert_eq!(text(&tree, FILE), whole);
}

#[test]
fn nothing_is_taken_out_while_a_file_cannot_be_parsed() {
    let tree = Tree::package(&program(&["list"]));
    tree.run(&["baseline", "create"]);
    let before = text(&tree, FILE);
    tree.bytes("src/main.rs", b"fn main( {\n");
    let run = tree.run(&["--baseline", FILE]);
    assert!(!run.stdout.contains("nothing any more"), "{}", run.stdout);
    let run = tree.run(&["baseline", "update"]);
    assert!(
        run.stdout
            .contains("1 file could not be read or parsed: nothing was taken out"),
        "{}",
        run.stdout
    );
    assert_eq!(text(&tree, FILE), before);
}

#[test]
fn a_broken_baseline_exits_with_2_and_says_where() {
    let tree = Tree::package(&program(&["list"]));
    let broken = [
        ("version = 2\n", "version 2"),
        (
            "version = 1\n[[finding]]\nlintt = \"x\"\n",
            ":3:1: there is no key `lintt` here; did you mean `lint`?",
        ),
        ("not toml", ":1:"),
        ("[[finding]]\n", "missing field"),
    ];
    for (text, hint) in broken {
        tree.bytes(FILE, text.as_bytes());
        let run = tree.run(&["--baseline", FILE]);
        assert_eq!(run.code, 2, "{text}");
        assert!(
            run.stderr.contains(hint) && run.stderr.contains(FILE),
            "{text}: {}",
            run.stderr
        );
    }
    let run = tree.run(&["--baseline", "nowhere.toml"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("nowhere.toml"), "{}", run.stderr);
}
