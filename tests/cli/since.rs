//! What a change brings, in repositories made for each test: no git is run.

use std::fs;

use gix::ObjectId;
use gix::actor::SignatureRef;
use gix::objs::tree::EntryKind;

use super::support::{MANIFEST, Run, Tree, run_fed};

/// A helper that only `main` calls, beside a handler with a fault that is there from the start.
const MAIN: &str = "use axum::{Router, routing::get};
use mongodb::Client;
mod db;

#[tokio::main]
async fn main() {
    let client = db::client().await;
    client.list_database_names().await.unwrap();
    let router: Router = Router::new();
    let router = router.route(\"/old\", get(old));
    drop(router);
}

async fn old() {
    Client::with_uri_str(\"mongodb://h/?maxPoolSize=5\").await.unwrap();
}
";

const DB: &str = "use mongodb::{Client, Collection, bson::{Document, doc}};

pub(crate) async fn client() -> Client {
    Client::with_uri_str(\"mongodb://h/?maxPoolSize=5\").await.unwrap()
}

pub(crate) async fn names(collection: Collection<Document>) -> Vec<Document> {
    use futures::TryStreamExt;
    let found = collection
        .find(doc! {})
        .limit(10);
    found.await.unwrap().try_collect().await.unwrap()
}
";

/// The same with a new route, whose handler calls the helper.
fn with_new_route() -> String {
    let route = "    let router = router.route(\"/new\", get(new));\n    drop";
    let handler =
        "\nasync fn new() {\n    db::client().await.list_database_names().await.unwrap();\n}\n";
    MAIN.replace("    drop", route) + handler
}

/// A repository whose only commit, on `main`, has all this.
fn repository() -> Tree {
    let tree = Tree::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/main.rs", MAIN),
        ("src/db.rs", DB),
    ]);
    gix::init(tree.path(".")).expect("a repository is made");
    let first = commit(&tree, &[]);
    branch(&tree, "base", first);
    tree
}

/// Commits every file of the tree.
fn commit(tree: &Tree, parents: &[ObjectId]) -> ObjectId {
    let repository = gix::open(tree.path(".")).expect("there is a repository");
    let mut editor = repository
        .empty_tree()
        .edit()
        .expect("an empty tree can be edited");
    let root = tree.path(".");
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("it is a folder").flatten() {
            let path = entry.path();
            if entry.file_name() == ".git" {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let blob = repository
                .write_blob(fs::read(&path).expect("the file is read"))
                .expect("a blob is written");
            let name = path.strip_prefix(&root).expect("it is inside");
            let name = name.to_string_lossy().replace('\\', "/");
            editor
                .upsert(name, EntryKind::Blob, blob.detach())
                .expect("an entry is added");
        }
    }
    let written = editor.write().expect("the tree is written").detach();
    let who = SignatureRef {
        name: "t".into(),
        email: "t@localhost".into(),
        time: "1700000000 +0000",
    };
    let commit = gix::objs::Commit {
        tree: written,
        parents: parents.iter().copied().collect(),
        author: who.to_owned().expect("a signature"),
        committer: who.to_owned().expect("a signature"),
        encoding: None,
        message: "m".into(),
        extra_headers: Vec::new(),
    };
    let id = repository
        .write_object(&commit)
        .expect("the commit is written")
        .detach();
    branch(tree, "main", id);
    fs::write(tree.path(".git/HEAD"), "ref: refs/heads/main\n").expect("a file is written");
    id
}

fn branch(tree: &Tree, name: &str, id: ObjectId) {
    tree.bytes(
        &format!(".git/refs/heads/{name}"),
        format!("{id}\n").as_bytes(),
    );
}

fn since(tree: &Tree, revision: &str) -> Run {
    tree.run(&["--since", revision, "--message-format", "short"])
}

#[test]
fn a_new_route_shows_what_it_makes_of_an_old_helper_and_nothing_else() {
    let tree = repository();
    tree.bytes("src/main.rs", with_new_route().as_bytes());
    let run = since(&tree, "base");
    assert_eq!(run.code, 1, "{}", run.stderr);
    let found = run.short();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("src/db.rs:4:5: error[mongo_lint::client_per_request]"),
        "{found:#?}"
    );
    let all = tree.run(&["--message-format", "short"]);
    assert_eq!(all.short().len(), 2, "{}", all.stdout);
}

#[test]
fn code_that_only_moves_is_not_reported_and_the_report_says_so() {
    let tree = repository();
    let moved = format!("// a comment\n\n{MAIN}");
    tree.bytes("src/main.rs", moved.as_bytes());
    let run = tree.run(&["--since", "base"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("no findings"), "{}", run.stdout);
    assert!(
        run.stdout
            .contains("old: 1 finding that the change does not bring, not reported"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_file_that_only_moves_is_not_changed() {
    let tree = repository();
    fs::remove_file(tree.path("src/db.rs")).expect("the file is there");
    tree.bytes("src/db/mod.rs", DB.as_bytes());
    assert_eq!(since(&tree, "base").code, 0);
}

#[test]
fn a_finding_by_a_line_that_was_removed_was_not_there_before() {
    let tree = repository();
    tree.bytes(
        "src/db.rs",
        DB.replace("\n        .limit(10)", "").as_bytes(),
    );
    let run = since(&tree, "base");
    let found = run.short();
    assert_eq!(found.len(), 1, "{}{}", run.stdout, run.stderr);
    assert!(found[0].contains("unbounded_cursor"), "{found:#?}");
}

#[test]
fn what_changed_is_counted_from_the_merge_base() {
    let tree = repository();
    // The branch `base` goes on with the new route, which ours does not have.
    let repository = gix::open(tree.path(".")).expect("there is a repository");
    let first = repository.head_id().expect("there is a commit").detach();
    tree.bytes("src/main.rs", with_new_route().as_bytes());
    let theirs = commit(&tree, &[first]);
    branch(&tree, "base", theirs);
    // Ours takes the old handler over in a new one.
    let ours = MAIN
        .replace("get(old)", "get(other)")
        .replace("fn old", "fn other");
    tree.bytes("src/main.rs", ours.as_bytes());
    commit(&tree, &[first]);
    let found = since(&tree, "base");
    assert_eq!(found.short().len(), 1, "{}{}", found.stdout, found.stderr);
    assert!(found.short()[0].contains("src/main.rs"), "{}", found.stdout);
}

#[test]
fn a_lint_that_the_change_turns_on_reports_what_it_finds() {
    let tree = repository();
    tree.bytes("mongo-lint.toml", b"[lint]\nmissing_timeouts = \"warn\"\n");
    let run = since(&tree, "base");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("missing_timeouts"), "{}", run.stdout);
    assert!(!run.stdout.contains("client_per_request"), "{}", run.stdout);
}

#[test]
fn a_package_that_was_not_there_is_new_whole() {
    let tree = repository();
    tree.bytes(
        "extra/Cargo.toml",
        MANIFEST.replace("app", "extra").as_bytes(),
    );
    let main = MAIN
        .replace("mod db;\n", "")
        .replace("db::client().await", "todo!()");
    tree.bytes("extra/src/main.rs", main.as_bytes());
    let run = since(&tree, "base");
    let found = run.short();
    assert_eq!(found.len(), 1, "{}{}", run.stdout, run.stderr);
    assert!(found[0].starts_with("extra/src/main.rs:"), "{found:#?}");
    let there = tree.run_in("extra", &["--since", "base", "--message-format", "short"]);
    assert_eq!(there.short().len(), 1, "{}{}", there.stdout, there.stderr);
}

#[test]
fn a_shallow_clone_is_refused_with_what_to_do() {
    let tree = repository();
    let repository = gix::open(tree.path(".")).expect("there is a repository");
    let first = repository.head_id().expect("there is a commit").detach();
    tree.bytes("src/main.rs", with_new_route().as_bytes());
    let second = commit(&tree, &[first]);
    let apart = commit(&tree, &[]);
    branch(&tree, "base", apart);
    branch(&tree, "main", second);
    // Of the history only the last commits are here.
    let hex = first.to_string();
    let object = format!(".git/objects/{}/{}", &hex[..2], &hex[2..]);
    fs::remove_file(tree.path(&object)).expect("the commit is there");
    tree.bytes(".git/shallow", format!("{second}\n{apart}\n").as_bytes());
    for revision in ["base", "origin/main"] {
        let run = since(&tree, revision);
        assert_eq!(run.code, 2, "{}", run.stdout);
        assert!(run.stderr.contains("shallow"), "{}", run.stderr);
        assert!(run.stderr.contains("fetch-depth: 0"), "{}", run.stderr);
    }
}

#[test]
fn what_cannot_be_compared_exits_with_2_and_says_why() {
    let tree = repository();
    let unknown = since(&tree, "nowhere");
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.stderr.contains("no commit `nowhere`"),
        "{}",
        unknown.stderr
    );
    let outside = Tree::new(&[("Cargo.toml", MANIFEST), ("src/main.rs", MAIN)]);
    let outside = since(&outside, "main");
    assert_eq!(outside.code, 2);
    assert!(
        outside.stderr.contains("in no git repository"),
        "{}",
        outside.stderr
    );
}

#[test]
fn nothing_that_the_repository_configures_is_run() {
    let tree = repository();
    let mark = tree.path("ran");
    let command = format!("touch {}", mark.display());
    let config = fs::read_to_string(tree.path(".git/config")).expect("there is a configuration");
    let config = format!(
        "{config}\n[core]\n\tfsmonitor = {command}\n\thooksPath = hooks\n[filter \"evil\"]\n\tsmudge = {command}\n\tclean = \
         {command}\n[diff \"evil\"]\n\ttextconv = {command}\n\tcommand = {command}\n"
    );
    tree.bytes(".git/config", config.as_bytes());
    tree.bytes(".gitattributes", b"*.rs filter=evil diff=evil\n");
    tree.bytes("src/main.rs", with_new_route().as_bytes());
    assert_eq!(since(&tree, "base").code, 1);
    assert!(!mark.exists(), "a command of the repository was run");
}

/// A diff as git prints it, without the help of one.
fn diff(path: &str, old: &str, new: &str) -> String {
    let options = diffy::DiffOptions::new();
    let patch = options.create_patch(old, new).to_string();
    let (_, hunks) = patch.split_at(patch.find("@@").expect("there is a hunk"));
    format!("diff --git a/{path} b/{path}\nindex 1..2 100644\n--- a/{path}\n+++ b/{path}\n{hunks}")
}

fn changed(tree: &Tree, diff: &str) -> Run {
    let args = ["--changed", "-", "--message-format", "short"];
    run_fed(&tree.path("."), &args, diff)
}

/// The same files without a repository.
fn plain(main: &str, db: &str) -> Tree {
    Tree::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/main.rs", main),
        ("src/db.rs", db),
    ])
}

#[test]
fn a_diff_on_standard_input_or_in_a_file_says_what_changed() {
    let new = with_new_route();
    let tree = plain(&new, DB);
    let diff = diff("src/main.rs", MAIN, &new);
    let run = changed(&tree, &diff);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(run.short().len(), 1, "{}", run.stdout);
    assert!(
        run.short()[0].starts_with("src/db.rs:4:5: "),
        "{}",
        run.stdout
    );
    tree.bytes(
        "change.diff",
        diff.replace("a/src", "src")
            .replace("b/src", "src")
            .as_bytes(),
    );
    let again = tree.run(&["--changed", "change.diff", "--message-format", "short"]);
    assert_eq!(again.stdout, run.stdout, "{}", again.stderr);
}

#[test]
fn lines_beside_those_that_a_diff_takes_out_count_as_changed() {
    let new = DB.replace("\n        .limit(10)", "");
    let tree = plain(MAIN, &new);
    let run = changed(&tree, &diff("src/db.rs", DB, &new));
    assert_eq!(run.short().len(), 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("unbounded_cursor"), "{}", run.stdout);
}

#[test]
fn an_empty_diff_changes_nothing() {
    let run = changed(&plain(MAIN, DB), "");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(run.stdout, "no findings\n");
}

#[test]
fn a_diff_that_does_not_fit_exits_with_2_and_says_why() {
    let tree = plain(MAIN, DB);
    let other = diff(
        "src/main.rs",
        "fn main() {}\n",
        "fn main() { let x = 1; }\n",
    );
    for (text, says) in [
        (other.as_str(), "does not lead to what"),
        ("src/main.rs\n", "is no unified diff"),
        (
            &other.replace("src/main.rs", "else/where.rs"),
            "none of the files",
        ),
    ] {
        let run = changed(&tree, text);
        assert_eq!(run.code, 2, "{text}: {}", run.stdout);
        assert!(run.stderr.contains(says), "{}", run.stderr);
    }
    let both = tree.run(&["--since", "main", "--changed", "-"]);
    assert_eq!(both.code, 2);
}
