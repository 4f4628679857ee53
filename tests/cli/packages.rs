//! Which packages are found, and which of their findings are reported.

use super::support::{FAULTY, MANIFEST, Tree};

/// The files with a `client_per_request`, in order.
fn reported(tree: &Tree, folder: &str, args: &[&str]) -> Vec<String> {
    let mut all = vec!["--message-format", "short"];
    all.extend(args);
    let run = tree.run_in(folder, &all);
    assert!(run.code < 2, "{}", run.stderr);
    let lines = run
        .short()
        .into_iter()
        .filter(|it| it.contains("client_per_request"));
    lines
        .map(|it| it.split(':').next().unwrap_or_default().to_owned())
        .collect()
}

fn manifest(name: &str) -> String {
    MANIFEST.replace("app", name)
}

#[test]
fn a_folder_that_is_no_member_is_linted_too() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"excluded\"]\n",
        ),
        ("crates/a/Cargo.toml", &manifest("a")),
        ("crates/a/src/main.rs", FAULTY),
        ("excluded/Cargo.toml", &manifest("excluded")),
        ("excluded/src/main.rs", FAULTY),
        ("frontend/src-tauri/Cargo.toml", &manifest("desktop")),
        ("frontend/src-tauri/src/main.rs", FAULTY),
    ]);
    let all = [
        "crates/a/src/main.rs",
        "excluded/src/main.rs",
        "frontend/src-tauri/src/main.rs",
    ];
    assert_eq!(reported(&tree, ".", &[]), all);
    assert_eq!(reported(&tree, ".", &["frontend"]), [all[2]]);
    assert_eq!(reported(&tree, "frontend", &[]), ["src-tauri/src/main.rs"]);
    assert_eq!(
        reported(&tree, ".", &["excluded", "crates"]),
        [all[0], all[1]]
    );
    assert_eq!(reported(&tree, ".", &["crates/a/src/main.rs"]), [all[0]]);
    assert_eq!(
        reported(&tree, ".", &["--manifest-path", "crates/a/Cargo.toml"]),
        [all[0]]
    );
    assert_eq!(
        reported(&tree, ".", &["-p", "a", "-p", "desktop"]),
        [all[0], all[2]]
    );
    assert_eq!(reported(&tree, ".", &["--exclude", "a"]), [all[1], all[2]]);
}

#[test]
fn paths_outside_the_working_directory_are_absolute() {
    let tree = Tree::new(&[
        ("a/Cargo.toml", &manifest("a")),
        ("a/src/main.rs", FAULTY),
        ("b/keep", ""),
    ]);
    let shown = tree.path("a/src/main.rs");
    let found = reported(&tree, "b", &["../a"]);
    assert_eq!(
        found,
        [shown.canonicalize().unwrap_or(shown).display().to_string()]
    );
}

#[test]
fn an_unknown_package_is_wrong_usage() {
    let run = Tree::package("fn main() {}\n").run(&["-p", "apq"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("did you mean `app`?"), "{}", run.stderr);
}

#[test]
fn build_output_hidden_and_ignored_folders_are_left_out_unless_they_are_named() {
    let tree = Tree::new(&[
        (".gitignore", "/generated/\n*.skip\n"),
        (".git/info/exclude", "private\n"),
        ("Cargo.toml", &manifest("app")),
        ("src/main.rs", "fn main() {}\n"),
    ]);
    let left_out = [
        "target/package/x",
        ".hidden",
        "generated",
        "private",
        "node_modules/x",
    ];
    for folder in left_out {
        tree.bytes(
            &format!("{folder}/Cargo.toml"),
            manifest("other").as_bytes(),
        );
        tree.bytes(&format!("{folder}/src/main.rs"), FAULTY.as_bytes());
    }
    assert_eq!(reported(&tree, ".", &[]), [""; 0]);
    for folder in left_out {
        assert_eq!(
            reported(&tree, ".", &[folder]),
            [format!("{folder}/src/main.rs")]
        );
    }
}

#[test]
fn an_ignored_module_is_read_when_code_declares_it() {
    let tree = Tree::new(&[
        (".gitignore", "handlers.rs\n/src/deep/\n"),
        ("Cargo.toml", &manifest("app")),
        (
            "src/main.rs",
            "mod handlers;\nmod deep;\nfn main() { handlers::router(); deep::er::router(); }\n",
        ),
        ("src/handlers.rs", FAULTY),
        ("src/deep/mod.rs", "pub mod er;\n"),
        ("src/deep/er.rs", FAULTY),
    ]);
    assert_eq!(
        reported(&tree, ".", &[]),
        ["src/deep/er.rs", "src/handlers.rs"]
    );
}

#[test]
fn the_workspace_around_a_path_is_read_whole() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"server\", \"store\"]\ndefault-members = [\"store\"]\n[workspace.dependencies]\nstore = { path = \"store\" }\nmongodb = \"3\"\n",
        ),
        (
            "server/Cargo.toml",
            "[package]\nname = \"server\"\nedition = \"2021\"\n[dependencies]\naxum = \"0.8\"\nstore.workspace = true\n",
        ),
        (
            "server/src/main.rs",
            "use axum::{Router, routing::get};\nfn main() { let _: Router = Router::new().route(\"/\", get(handler)); }\nasync fn handler() { store::connect().await; }\n",
        ),
        (
            "store/Cargo.toml",
            "[package]\nname = \"store\"\nedition = \"2021\"\n[dependencies]\nmongodb.workspace = true\n",
        ),
        (
            "store/src/lib.rs",
            "pub async fn connect() -> mongodb::Client {\n    mongodb::Client::with_uri_str(std::env::var(\"URI\").unwrap()).await.unwrap()\n}\n",
        ),
    ]);
    assert_eq!(reported(&tree, "store", &[]), ["src/lib.rs"]);
    assert_eq!(reported(&tree, "server", &[]), [""; 0]);
    let run = tree.run_in("store", &[]);
    assert!(
        run.stdout.contains("server/src/main.rs:2:"),
        "the path runs through the other crate: {}",
        run.stdout
    );
}

#[test]
fn tables_renames_platforms_and_optional_dependencies_reach_the_driver() {
    let head = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\naxum = \"0.8\"\n";
    let ways = [
        (
            "mongodb",
            "[dependencies.mongodb]\nversion = \"3\"\nfeatures = [\"sync\"]\n",
        ),
        (
            "mongodb",
            "[target.'cfg(unix)'.dependencies]\nmongodb = \"3\"\n",
        ),
        (
            "mongodb",
            "[target.'cfg(unix)'.dependencies.mongodb]\nversion = \"3\"\noptional = true\n",
        ),
        (
            "driver",
            "[dependencies.driver]\npackage = \"mongodb\"\nversion = \"3\"\n",
        ),
        (
            "the_driver",
            "[dependencies.the-driver]\npackage = \"mongodb\"\nversion = \"3\"\noptional = true\n",
        ),
    ];
    for (name, table) in ways {
        let code = FAULTY.replace("mongodb", name);
        let tree = Tree::new(&[
            ("Cargo.toml", &format!("{head}{table}")),
            ("src/main.rs", &code),
        ]);
        assert_eq!(reported(&tree, ".", &[]), ["src/main.rs"], "{table}");
    }
}

#[test]
fn targets_are_found_as_cargo_finds_them() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            &format!("{MANIFEST}\n[[bin]]\nname = \"extra\"\npath = \"programs/extra.rs\"\n"),
        ),
        ("src/lib.rs", ""),
        ("src/bin/one.rs", FAULTY),
        ("src/bin/two/main.rs", FAULTY),
        ("programs/extra.rs", FAULTY),
        ("programs/leftover.rs", FAULTY),
        ("examples/show.rs", FAULTY),
        ("tests/it.rs", FAULTY),
    ]);
    assert_eq!(
        reported(&tree, ".", &[]),
        ["programs/extra.rs", "src/bin/one.rs", "src/bin/two/main.rs"]
    );

    tree.bytes(
        "Cargo.toml",
        MANIFEST
            .replace("edition", "autobins = false\nedition")
            .as_bytes(),
    );
    assert_eq!(reported(&tree, ".", &[]), [""; 0]);
}

#[test]
fn packages_that_cannot_reach_the_driver_are_counted() {
    let tree = Tree::new(&[
        ("app/Cargo.toml", &manifest("app")),
        ("app/src/main.rs", "fn main() {}\n"),
        ("other/Cargo.toml", "[package]\nname = \"other\"\n"),
        ("other/src/main.rs", "this is no Rust\n"),
    ]);
    let run = tree.run(&["-v"]);
    assert_eq!(run.code, 0);
    assert!(
        run.stdout.contains("1 package cannot reach the driver"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("cannot reach the driver: other"),
        "{}",
        run.stdout
    );
}

#[test]
fn vendored_copies_of_registry_packages_are_left_out() {
    let tree = Tree::package("fn main() {}\n");
    tree.bytes("vendor/thing/Cargo.toml", manifest("thing").as_bytes());
    tree.bytes("vendor/thing/.cargo-checksum.json", b"{}");
    tree.bytes("vendor/thing/src/main.rs", FAULTY.as_bytes());
    assert_eq!(reported(&tree, ".", &[]), [""; 0]);
    assert_eq!(
        reported(&tree, ".", &["vendor/thing"]),
        ["vendor/thing/src/main.rs"]
    );
    assert!(tree.run(&[]).stdout.contains("1 vendored package left out"));
}

#[test]
fn the_lock_file_says_which_driver_it_is() {
    let lock =
        "[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"mongodb 1.2.5\"]\n
[[package]]\nname = \"mongodb\"\nversion = \"1.2.5\"\nsource = \"registry\"\n
[[package]]\nname = \"mongodb\"\nversion = \"3.9.1\"\nsource = \"registry\"\n";
    let tree = Tree::package(FAULTY);
    tree.bytes(
        "Cargo.toml",
        MANIFEST
            .replace("mongodb = \"3\"", "mongodb = \"*\"")
            .as_bytes(),
    );
    let pool = |tree: &Tree| {
        let text = tree.run(&[]).stdout;
        ["up to 100 connections", "up to 10 connections"]
            .into_iter()
            .find(|it| text.contains(it))
    };
    assert_eq!(pool(&tree), None, "the requirement alone does not say");
    tree.bytes("Cargo.lock", lock.as_bytes());
    assert_eq!(pool(&tree), Some("up to 100 connections"));
    tree.bytes(
        "Cargo.lock",
        lock.replace("mongodb 1.2.5\"]", "mongodb 3.9.1\"]")
            .as_bytes(),
    );
    assert_eq!(pool(&tree), Some("up to 10 connections"));
}

#[test]
fn members_may_be_elsewhere_and_may_name_their_root() {
    let member = manifest("member").replace(
        "edition = \"2021\"",
        "edition.workspace = true\nworkspace = \"../root\"",
    );
    let tree = Tree::new(&[
        (
            "root/Cargo.toml",
            "[workspace]\nmembers = [\"../member\"]\n[workspace.package]\nedition = \"2021\"\n",
        ),
        ("member/Cargo.toml", &member),
        ("member/src/main.rs", FAULTY),
    ]);
    assert_eq!(
        reported(&tree, "root", &[]).len(),
        1,
        "who names a workspace names its members"
    );
    assert_eq!(reported(&tree, "member", &[]), ["src/main.rs"]);
    assert!(
        !tree.run_in("member", &[]).stdout.contains("to inherit"),
        "the root is found"
    );
}

#[test]
fn the_packages_of_a_repository_within_another_are_its_own() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"app\"]\n"),
        ("app/Cargo.toml", "this is no manifest"),
        ("clones/other/.git/HEAD", ""),
        ("clones/other/Cargo.toml", &manifest("other")),
        ("clones/other/src/main.rs", FAULTY),
    ]);
    let run = tree.run_in("clones/other", &["--message-format", "short"]);
    assert_eq!((run.code, run.short().len()), (1, 1), "{}", run.stdout);
}
