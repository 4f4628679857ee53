//! Levels: from the command line, from the configuration, from comments.

use super::support::{FAULTY, MANIFEST, Run, Tree};

fn short(tree: &Tree, args: &[&str]) -> Run {
    let mut all = vec!["--message-format", "short"];
    all.extend(args);
    tree.run(&all)
}

#[test]
fn allow_silences_a_lint_a_group_and_all() {
    let tree = Tree::package(FAULTY);
    for subject in [
        "client_per_request",
        "client-per-request",
        "mongo_lint::client_per_request",
        "client",
        "all",
    ] {
        let run = short(&tree, &["-A", subject]);
        assert_eq!(run.code, 0, "{subject}: {}", run.stdout);
    }
}

#[test]
fn warn_reports_without_failing() {
    let run = short(&Tree::package(FAULTY), &["--warn", "client_per_request"]);
    assert_eq!(run.code, 0);
    assert!(
        run.stdout
            .contains("warning[mongo_lint::client_per_request]"),
        "{}",
        run.stdout
    );
}

#[test]
fn warn_all_lowers_what_is_denied() {
    let run = short(&Tree::package(FAULTY), &["-W", "all"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
}

#[test]
fn later_options_win() {
    let tree = Tree::package(FAULTY);
    assert_eq!(short(&tree, &["-A", "all", "-D", "client"]).code, 1);
    assert_eq!(short(&tree, &["-D", "client", "-A", "all"]).code, 0);
    assert_eq!(
        short(
            &tree,
            &["-A", "all", "-W", "client", "-D", "client_per_request"]
        )
        .code,
        1
    );
}

#[test]
fn deny_warnings_fails_for_what_is_at_warn_wherever_it_stands() {
    let tree = Tree::package(FAULTY);
    assert_eq!(short(&tree, &["-W", "all", "-D", "warnings"]).code, 1);
    assert_eq!(short(&tree, &["-D", "warnings", "-W", "all"]).code, 1);
    assert_eq!(short(&tree, &["-A", "client", "-D", "warnings"]).code, 0);
}

#[test]
fn forbid_is_final() {
    let tree = Tree::package(FAULTY);
    assert_eq!(short(&tree, &["-F", "client", "-A", "client"]).code, 1);
}

#[test]
fn the_configuration_sets_levels_and_the_command_line_wins() {
    let tree = Tree::package(FAULTY);
    tree.bytes(
        "mongo-lint.toml",
        b"[lint]\nclient = \"deny\"\nclient_per_request = \"warn\"\n",
    );
    let run = short(&tree, &[]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert!(
        run.stdout
            .contains("warning[mongo_lint::client_per_request]"),
        "{}",
        run.stdout
    );
    assert_eq!(short(&tree, &["-D", "client_per_request"]).code, 1);

    tree.bytes(
        "mongo-lint.toml",
        b"[lint.client_per_request]\nlevel = \"allow\"\n",
    );
    assert_eq!(short(&tree, &[]).short(), [""; 0]);
}

#[test]
fn the_configuration_excludes_paths() {
    let tree = Tree::package(FAULTY);
    tree.bytes("mongo-lint.toml", b"exclude = [\"src/**\"]\n");
    let run = short(&tree, &[]);
    assert_eq!((run.code, run.short().len()), (0, 0), "{}", run.stdout);
}

#[test]
fn options_of_lints_come_from_the_configuration() {
    let tree = Tree::package(FAULTY);
    assert!(!short(&tree, &[]).stdout.contains("missing_max_pool_size"));
    tree.bytes(
        "mongo-lint.toml",
        b"[lint.missing_max_pool_size]\nunknown_uri = \"warn\"\n",
    );
    let run = short(&tree, &[]);
    assert!(
        run.stdout
            .contains("warning[mongo_lint::missing_max_pool_size]"),
        "{}{}",
        run.stdout,
        run.stderr
    );
}

#[test]
fn a_fix_limits_to_the_page_of_the_configuration() {
    let reads = "use futures::TryStreamExt;
use mongodb::bson::{Document, doc};
pub async fn all(orders: &mongodb::Collection<Document>) -> Vec<Document> {
    orders.find(doc! {}).await.unwrap().try_collect().await.unwrap()
}
";
    let tree = Tree::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", reads)]);
    let patch = |size: &str| {
        tree.bytes("mongo-lint.toml", size.as_bytes());
        tree.run(&["--diff", "--unsafe-fixes"]).stdout
    };
    assert!(patch("").contains(".limit(1000)"), "{}", patch(""));
    let set = patch("[lint.unbounded_cursor]\npage_size = 50\n");
    assert!(set.contains(".limit(50)"), "{set}");
}

#[test]
fn a_broken_configuration_exits_with_2_and_says_where() {
    let broken = [
        ("[lint.unbounded_cursor]\npage_size = 0\n", "nonzero"),
        (
            "[lint]\nclient_per_requests = \"warn\"\n",
            "did you mean `client_per_request`?",
        ),
        ("[lint]\nclient_per_request = \"loud\"\n", "loud"),
        (
            "[lint.client_per_request]\nunknown_uri = \"warn\"\n",
            "unknown_uri",
        ),
        ("[lint.client_per_request]\nlevels = \"warn\"\n", "levels"),
        ("levels = 3\n", "levels"),
        ("exclude = [\"a{\"]\n", "exclude"),
        ("[lint\n", "mongo-lint.toml:1:6"),
    ];
    for (text, hint) in broken {
        let tree = Tree::package("fn main() {}\n");
        tree.bytes("mongo-lint.toml", text.as_bytes());
        let run = tree.run(&[]);
        assert_eq!(run.code, 2, "{text}");
        assert!(
            run.stderr.contains("mongo-lint.toml"),
            "{text}: {}",
            run.stderr
        );
        assert!(run.stderr.contains(hint), "{text}: {}", run.stderr);
    }
}

#[test]
fn each_package_has_the_nearest_configuration() {
    let manifest = |name: &str| MANIFEST.replace("app", name);
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        ("mongo-lint.toml", "[lint]\nall = \"allow\"\n"),
        ("a/Cargo.toml", &manifest("a")),
        ("a/src/main.rs", FAULTY),
        ("b/Cargo.toml", &manifest("b")),
        (
            "b/mongo-lint.toml",
            "[lint]\nclient_per_request = \"warn\"\n",
        ),
        ("b/src/main.rs", FAULTY),
    ]);
    let run = short(&tree, &[]);
    assert_eq!(run.code, 0);
    assert_eq!(run.short().len(), 1, "{}", run.stdout);
    assert!(
        run.short()[0].starts_with("b/src/main.rs:8:"),
        "{}",
        run.stdout
    );
}

#[test]
fn what_is_named_is_not_excluded() {
    let tree = Tree::package("fn main() {}\n");
    tree.bytes("mongo-lint.toml", b"exclude = [\"samples/**\"]\n");
    let manifest = format!("{}\n[workspace]\n", MANIFEST.replace("app", "sample"));
    tree.bytes("samples/one/Cargo.toml", manifest.as_bytes());
    tree.bytes("samples/one/src/main.rs", FAULTY.as_bytes());
    assert_eq!(short(&tree, &[]).code, 0);
    assert_eq!(short(&tree, &["samples/one"]).code, 1);
    assert_eq!(short(&tree, &["samples"]).code, 1);
}

#[test]
fn a_project_declares_entry_points_of_its_own() {
    let tree = Tree::package(
        "mod ours { pub fn on<F>(_: &str, _: F) {} }
fn main() { ours::on(\"/\", handler); }
async fn handler() { mongodb::Client::with_uri_str(std::env::var(\"URI\").unwrap()).await.unwrap(); }
",
    );
    assert_eq!(short(&tree, &[]).code, 0);
    tree.bytes(
        "mongo-lint.toml",
        b"[[entry]]\nvia = \"call\"\npaths = [\"app::ours::on\"]\narg = 1\nwhat = \"route of ours\"\nsource = \"src/main.rs\"\n",
    );
    let run = short(&tree, &[]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("a route of ours"), "{}", run.stdout);
}
