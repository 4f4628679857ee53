//! The configuration: where it may stand, what wins, and what is said of mistakes in it.

use std::fs;

use super::support::{FAULTY, Tree};

/// A manifest of a member named like its folder.
fn member(name: &str, more: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nmongodb = \"3\"\naxum = \"0.8\"\n\n{more}"
    )
}

/// A workspace with the same fault in two members.
fn workspace(root: &str, of_a: &str) -> Tree {
    Tree::new(&[
        (
            "Cargo.toml",
            &format!("[workspace]\nmembers = [\"a\", \"b\"]\n\n{root}"),
        ),
        ("a/Cargo.toml", &member("a", of_a)),
        ("a/src/main.rs", FAULTY),
        ("b/Cargo.toml", &member("b", "")),
        ("b/src/main.rs", FAULTY),
    ])
}

/// `file: level` of each finding of `client_per_request`.
fn levels(tree: &Tree) -> Vec<String> {
    let run = tree.run(&["--message-format", "short"]);
    assert!(run.code < 2, "{}", run.stderr);
    let findings = run.short().into_iter();
    let findings = findings.filter(|it| it.contains("client_per_request"));
    let level = |it: &str| {
        let level = if it.contains(": error[") {
            "error"
        } else {
            "warning"
        };
        format!("{}: {level}", it.split(':').next().unwrap_or_default())
    };
    findings.map(level).collect()
}

#[test]
fn the_metadata_of_a_workspace_configures_its_members() {
    let tree = workspace(
        "[workspace.metadata.mongo-lint]\nlint = { client = \"warn\" }\n",
        "",
    );
    assert_eq!(
        levels(&tree),
        ["a/src/main.rs: warning", "b/src/main.rs: warning"]
    );
}

#[test]
fn the_metadata_of_a_package_wins_over_that_of_its_workspace() {
    let tree = workspace(
        "[workspace.metadata.mongo-lint.lint]\nall = \"warn\"\n",
        "[package.metadata.mongo-lint.lint]\nclient_per_request = \"deny\"\n",
    );
    assert_eq!(
        levels(&tree),
        ["a/src/main.rs: error", "b/src/main.rs: warning"]
    );
}

#[test]
fn the_nearest_file_wins_and_the_workspace_is_its_base() {
    let tree = workspace("", "");
    tree.bytes("mongo-lint.toml", b"[lint]\nclient_per_request = \"allow\"\n[lint.missing_max_pool_size]\nunknown_uri = \"warn\"\n");
    tree.bytes(
        "a/mongo-lint.toml",
        b"[lint]\nclient_per_request = \"warn\"\n",
    );
    assert_eq!(levels(&tree), ["a/src/main.rs: warning"]);
    // What the nearest file does not say is as in the workspace.
    let run = tree.run(&["--message-format", "short"]);
    assert!(
        run.stdout
            .contains("a/src/main.rs:8:18: warning[mongo_lint::missing_max_pool_size]"),
        "{}",
        run.stdout
    );
}

#[test]
fn two_configurations_in_one_place_are_an_error() {
    let tree = workspace("[workspace.metadata.mongo-lint]\nexclude = []\n", "");
    tree.bytes("mongo-lint.toml", b"");
    let run = tree.run(&[]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("[workspace.metadata.mongo-lint]") && run.stderr.contains("keep one"),
        "{}",
        run.stderr
    );

    let tree = workspace("", "[package.metadata.mongo-lint]\nexclude = []\n");
    tree.bytes("a/mongo-lint.toml", b"");
    let run = tree.run(&[]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("[package.metadata.mongo-lint]"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_configuration_a_baseline_or_a_manifest_that_is_too_large_is_not_read() {
    let holes = |tree: &Tree, path: &str| {
        let mut options = fs::OpenOptions::new();
        let file = options.create(true).append(true).open(tree.path(path));
        let file = file.expect("it is made");
        file.set_len(16 * 1024 * 1024 + 1)
            .expect("a file may have holes");
    };
    for (path, configuration) in [
        ("mongo-lint.toml", ""),
        ("old.toml", "baseline = \"old.toml\"\n"),
    ] {
        let tree = workspace("", "");
        tree.bytes("mongo-lint.toml", configuration.as_bytes());
        holes(&tree, path);
        let run = tree.run(&[]);
        assert_eq!(run.code, 2, "{}", run.stderr);
        assert!(
            run.stderr.contains(path) && run.stderr.contains("it is larger than 16 MiB"),
            "{}",
            run.stderr
        );
    }
    let tree = workspace("", "[package.metadata.mongo-lint]\nexclude = []\n");
    holes(&tree, "a/Cargo.toml");
    let run = tree.run(&["--message-format", "short"]);
    assert!(
        run.stdout
            .contains("a/Cargo.toml:1:1: warning: cannot read this file: it is larger than 16 MiB"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_workspace_whose_root_is_a_package_has_a_configuration_for_each() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            &member(
                "root",
                "[workspace]\nmembers = [\"a\"]\n\n[package.metadata.mongo-lint.lint]\nclient = \"warn\"\n",
            ),
        ),
        ("src/main.rs", FAULTY),
        ("a/Cargo.toml", &member("a", "")),
        ("a/src/main.rs", FAULTY),
        ("mongo-lint.toml", "[lint]\nclient = \"allow\"\n"),
    ]);
    assert_eq!(levels(&tree), ["src/main.rs: warning"]);
}

#[test]
fn the_metadata_of_other_tools_is_theirs() {
    let tree = workspace(
        "[workspace.metadata]\nother = 3\n",
        "[package.metadata.docs]\nmongo-lint-like = true\n",
    );
    assert_eq!(levels(&tree).len(), 2);
}

#[test]
fn lists_replace_those_of_the_workspace_or_extend_them() {
    let files = |exclude: &str| {
        let tree = workspace("", "");
        tree.bytes("mongo-lint.toml", b"exclude = [\"a/src/main.rs\"]\n");
        tree.bytes("a/mongo-lint.toml", exclude.as_bytes());
        levels(&tree)
    };
    assert_eq!(
        files("exclude = [\"other\"]\n"),
        ["a/src/main.rs: error", "b/src/main.rs: error"]
    );
    assert_eq!(
        files("exclude = [\"other\", \"..\"]\n"),
        ["b/src/main.rs: error"]
    );
    assert_eq!(files("\n"), ["b/src/main.rs: error"]);
}

#[test]
fn overrides_set_levels_for_paths_and_the_command_line_wins_over_them() {
    let tree = workspace("", "");
    let text = "[lint]\nclient_per_request = \"warn\"\n\n[[override]]\npaths = [\"a/**\"]\nlint = { client = \"deny\", all = \"allow\" }\n";
    tree.bytes("mongo-lint.toml", text.as_bytes());
    assert_eq!(
        levels(&tree),
        ["a/src/main.rs: error", "b/src/main.rs: warning"]
    );
    assert_eq!(tree.run(&["-A", "client_per_request"]).code, 0);

    // Later ones win.
    let more = format!(
        "{text}\n[[override]]\npaths = [\"main.rs\"]\nlint = {{ client_per_request = \"allow\" }}\n"
    );
    tree.bytes("mongo-lint.toml", more.as_bytes());
    assert_eq!(levels(&tree), [""; 0]);
}

#[test]
fn what_is_forbidden_no_override_lowers() {
    let tree = workspace("", "");
    tree.bytes("mongo-lint.toml", b"[lint]\nclient_per_request = \"forbid\"\n[[override]]\npaths = [\"*\"]\nlint = { client_per_request = \"allow\" }\n");
    assert_eq!(levels(&tree).len(), 2);
}

#[test]
fn mistakes_are_shown_with_their_place_and_the_nearest_name() {
    let mistakes = [
        (
            "exclud = []\n",
            ":1:1: there is no key `exclud` here; did you mean `exclude`?",
        ),
        (
            "[lint]\nclient_per_reqest = \"warn\"\n",
            ":2:1: there is no lint or group `client_per_reqest`; did you mean `client_per_request`?",
        ),
        (
            "[lint]\npool = \"wran\"\n",
            ":2:8: there is no value `wran` here; did you mean `warn`?",
        ),
        (
            "[lint.pool]\nlevel = \"off\"\n",
            ":2:9: there is no value `off` here; there are `allow`, `warn`, `deny`, `forbid`",
        ),
        (
            "[lint.pool]\nunknown_uri = \"warn\"\n",
            ":2:1: there is no key `unknown_uri` here; there is only `level`",
        ),
        (
            "[lint.missing_max_pool_size]\nunknwn_uri = \"warn\"\n",
            ":2:1: there is no key `unknwn_uri` here; did you mean `unknown_uri`?",
        ),
        (
            "exclude = [\"ok\", \"a{\"]\n",
            ":1:11: `a{` is no valid glob",
        ),
        (
            "exclude = 3\n",
            ":1:11: invalid type: integer `3`, expected a sequence",
        ),
        (
            "[[override]]\npaths = [\"a\"]\nlints = {}\n",
            ":3:1: there is no key `lints` here; did you mean `lint`?",
        ),
        (
            "[[entry]]\nvia = \"cal\"\n",
            ":2:7: there is no value `cal` here; did you mean `call`?",
        ),
        (
            "[[wrapper]]\npaths = []\nkind = \"find\"\nfiltre = 0\nsource = \"\"\n",
            ":4:1: there is no key `filtre` here; did you mean `filter`?",
        ),
        ("[lint\n", ":1:6: "),
    ];
    for (text, hint) in mistakes {
        let tree = Tree::package("fn main() {}\n");
        tree.bytes("mongo-lint.toml", text.as_bytes());
        let run = tree.run(&[]);
        assert_eq!(run.code, 2, "{text}");
        assert!(
            run.stderr.contains(&format!("mongo-lint.toml{hint}")),
            "{text}: {}",
            run.stderr
        );
    }
}

#[test]
fn mistakes_in_metadata_are_shown_in_the_manifest() {
    let tree = workspace("[workspace.metadata.mongo-lint]\nbaselin = \"x\"\n", "");
    let run = tree.run(&[]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("Cargo.toml:5:1: there is no key `baselin` here; did you mean `baseline`?\n  |\n5 | baselin = \"x\"\n  | ^^^^^^^"), "{}", run.stderr);
}

#[test]
fn a_project_declares_constructors_wrappers_and_guards_of_its_own() {
    // Bodies that macros of other crates make are unknown: only their signatures are there.
    let main = "use mongodb::{Client, Collection, bson::Document};
mod ours {
    pub async fn connect(uri: &str) -> mongodb::Client { secret::connect!(uri) }
    pub fn once<F>(f: F) { secret::once!(f) }
    pub async fn all(of: &mongodb::Collection<mongodb::bson::Document>) -> mongodb::Cursor<mongodb::bson::Document> { secret::all!(of) }
}
async fn handler() {
    let client = ours::connect(\"mongodb://localhost\").await;
    let all: Vec<_> = ours::all(&client.database(\"a\").collection(\"b\")).await.try_collect().await.unwrap();
}
async fn guarded() {
    ours::once(|| Client::with_uri_str(\"mongodb://localhost/?maxPoolSize=3\"));
}
fn main() { axum::Router::new().route(\"/\", axum::routing::get(handler)).route(\"/b\", axum::routing::get(guarded)); }
";
    let tree = Tree::package(main);
    let found = || {
        let run = tree.run(&["--message-format", "short"]);
        assert!(run.code < 2, "{}", run.stderr);
        run.short()
            .iter()
            .map(|it| it.split(": ").take(2).collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found(),
        ["src/main.rs:12:19 error[mongo_lint::client_per_request]"]
    );
    tree.bytes(
        "mongo-lint.toml",
        b"[[constructor]]
paths = [\"app::ours::connect\"]
uri = 0
source = \"src/main.rs\"

[[wrapper]]
paths = [\"app::ours::all\"]
kind = \"find\"
source = \"src/main.rs\"

[[guard]]
paths = [\"app::ours::once\"]
source = \"src/main.rs\"
",
    );
    assert_eq!(
        found(),
        [
            "src/main.rs:8:18 error[mongo_lint::client_per_request]",
            "src/main.rs:8:18 warning[mongo_lint::missing_max_pool_size]",
            "src/main.rs:9:29 warning[mongo_lint::unbounded_cursor]",
        ]
    );
}

#[test]
fn a_path_that_names_nothing_is_shown_where_it_stands() {
    let tree = Tree::package("mod ours { pub fn on() {} }\nfn main() { ours::on(); }\n");
    let configure = |path: &str| {
        let text = format!(
            "[[guard]]\npaths = [\"app::ours::on\", \"{path}\"]\nsource = \"src/main.rs\"\n"
        );
        tree.bytes("mongo-lint.toml", text.as_bytes());
        tree.run(&["--message-format", "short"])
    };
    let run = configure("app::ours::onn");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(
        run.short(),
        [
            "mongo-lint.toml:2:27: warning: the path `app::ours::onn` of the configuration names nothing"
        ]
    );
    // Of a crate that is not read nothing is known.
    assert_eq!(configure("elsewhere::on").short(), [""; 0]);
}

#[test]
fn the_schema_in_the_tree_is_that_of_the_program() {
    let run = Tree::new(&[]).run(&["schema"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/mongo-lint.schema.json");
    let kept = fs::read_to_string(path).expect("the schema is kept in the tree");
    assert!(
        kept == run.stdout,
        "docs/mongo-lint.schema.json is old; `cargo run -- schema` prints what it should be"
    );
}
