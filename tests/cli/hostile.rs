//! Trees made to exhaust: each run ends, and still finds what is there to find.

use super::support::{FAULTY, MANIFEST, Tree};

/// Runs on a program with more code behind it, and expects the finding that is always there.
fn survives(tree: &Tree) {
    let run = tree.run(&["--message-format", "short", "--no-cache", "-W", "all"]);
    assert!(
        run.stdout.contains("client_per_request"),
        "exit code {}\n{}{}",
        run.code,
        run.stdout,
        run.stderr
    );
}

fn with(code: &str) -> Tree {
    Tree::package(&format!("{FAULTY}{code}"))
}

#[test]
fn a_hundred_thousand_imports() {
    use std::fmt::Write as _;

    let mut uses = String::new();
    for number in 0..100_000 {
        let _ = writeln!(uses, "use outside::module{number}::name{number};");
    }
    survives(&with(&uses));
}

#[test]
fn a_file_of_fifty_megabytes_and_one_of_a_million_imports() {
    for line in [
        "fn f() { g(1, [2; 3]).h()?; }\n",
        "use outside::module::name::again;\n",
    ] {
        let tree = with("mod large;\n");
        let count = (50_000_000 / line.len()).max(1_000_000);
        tree.bytes("src/large.rs", line.repeat(count).as_bytes());
        let run = tree.run(&["--message-format", "short", "--no-cache"]);
        assert!(
            run.stdout.contains(
                "src/large.rs:1:1: warning: cannot read this file: it is larger than 16 MiB"
            ),
            "{}",
            run.stdout
        );
        survives(&tree);
    }
}

#[test]
fn a_module_that_is_itself() {
    survives(&with("#[path = \"main.rs\"]\nmod again;\n"));
    survives(&with(
        "include!(\"main.rs\");\nmod inner { include!(\"main.rs\"); }\n",
    ));
}

#[test]
fn a_module_out_of_the_tree() {
    survives(&with(
        "#[path = \"/etc/passwd\"]\nmod a;\n#[path = \"../../../../../../../etc/passwd\"]\nmod b;\n",
    ));
}

#[test]
fn modules_that_import_everything_from_each_other() {
    use std::fmt::Write as _;

    let mut modules = String::new();
    for number in 0..60 {
        let _ = write!(
            modules,
            "pub mod m{number} {{ pub fn f{number}() {{ missing(); }}"
        );
        for other in 0..60 {
            let _ = write!(modules, " pub use super::m{other}::*;");
        }
        modules.push_str(" }\n");
    }
    survives(&with(&modules));
}

#[test]
fn types_that_are_made_of_themselves() {
    survives(&with(
        "type A = B; type B = A; type T = Vec<T>; type P<X> = P<P<X>>;
         struct S { next: Option<Box<S>>, a: A, t: T, p: P<u8> }
         trait One: Two { type It: One<It = Self::It>; } trait Two: One {}
         impl<X: One> Two for X {} impl<X: Two> One for X { type It = X; }
         fn f<X: One>(s: S, x: X) { s.next.unwrap().next.unwrap().a.t().p(); x.it().it(); }\n",
    ));
}

#[test]
fn functions_that_all_call_each_other() {
    use std::fmt::Write as _;

    let mut functions = String::new();
    for number in 0..200 {
        let _ = write!(functions, "async fn f{number}() {{");
        for other in 0..200 {
            let _ = write!(functions, " f{other}().await;");
        }
        functions.push_str(" handler().await; }\n");
    }
    survives(&with(&functions));
}

#[test]
fn a_chain_of_ten_thousand_calls() {
    use std::fmt::Write as _;

    let mut functions = String::from("async fn f10000() { handler().await; }\n");
    for number in 0..10_000 {
        let _ = writeln!(
            functions,
            "async fn f{number}() {{ f{}().await }}",
            number + 1
        );
    }
    survives(&with(&functions));
}

#[test]
fn macros_that_double() {
    survives(&with(
        "macro_rules! bomb { ($($x:tt)*) => { bomb!($($x)* $($x)*) } }
         macro_rules! other { ($($x:tt)*) => { { bomb!($($x)*); other!($($x)* { $($x)* }) } } }
         fn f() { bomb!(1 2 3); other!(a b c); }\n",
    ));
}

#[test]
fn values_that_double() {
    use std::fmt::Write as _;

    let mut code =
        String::from("async fn doubled(c: bool) { let v0 = String::from(\"mongodb://\");\n");
    for number in 0..200 {
        let next = number + 1;
        let _ = writeln!(
            code,
            "let v{next} = if c {{ format!(\"{{v{number}}}{{v{number}}}\") }} else {{ v{number}.clone() + &v{number} }};"
        );
    }
    code.push_str("mongodb::Client::with_uri_str(&v200).await.unwrap(); }\n");
    survives(&with(&code));
}

#[test]
fn a_function_of_twenty_thousand_statements() {
    use std::fmt::Write as _;

    let mut code = String::from("async fn long(c: mongodb::Collection<u8>) { let mut x = 0;\n");
    for number in 0..20_000 {
        let _ = writeln!(code, "x = x + c.name().len() * {number};");
    }
    code.push_str("}\n");
    survives(&with(&code));
}

#[test]
fn a_workspace_that_is_its_own_member() {
    let manifest =
        format!("{MANIFEST}\n[workspace]\nmembers = [\".\", \"./.\", \"**\", \"src/..\"]\n");
    survives(&Tree::new(&[
        ("Cargo.toml", &manifest),
        ("src/main.rs", FAULTY),
    ]));
    let manifest = format!("{MANIFEST}app = {{ path = \".\" }}\n");
    survives(&Tree::new(&[
        ("Cargo.toml", &manifest),
        ("src/main.rs", FAULTY),
    ]));
}

#[cfg(unix)]
#[test]
fn members_behind_links_that_go_in_circles() {
    let manifest = format!(
        "{MANIFEST}\n[workspace]\nmembers = [\"**\", \"{}\"]\n",
        "*/".repeat(40)
    );
    let tree = Tree::new(&[("Cargo.toml", &manifest), ("src/main.rs", FAULTY)]);
    for (link, to) in [
        ("src/a", ".."),
        ("src/b", "../src"),
        ("src/c", "/"),
        ("d", "."),
    ] {
        std::os::unix::fs::symlink(to, tree.path(link)).expect("a link is made");
    }
    survives(&tree);
}

#[cfg(target_os = "linux")]
#[test]
fn devices_that_are_named_like_files() {
    let tree = with("mod zero;\nmod full;\n#[path = \"/dev/zero\"]\nmod other;\n");
    for name in ["zero", "full"] {
        let link = tree.path(&format!("src/{name}.rs"));
        std::os::unix::fs::symlink(format!("/dev/{name}"), link).expect("a link is made");
    }
    std::os::unix::fs::symlink("/dev/zero", tree.path("mongo-lint.toml")).expect("a link is made");
    std::fs::create_dir(tree.path("inner")).expect("a folder is made");
    std::os::unix::fs::symlink("/dev/zero", tree.path("inner/Cargo.toml")).expect("a link is made");
    survives(&tree);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_a_terminal_would_obey_are_shown_and_not_sent() {
    let name = "a\u{1b}[2J\u{9b}31m\u{202e}\u{7}";
    let tree = Tree::new(&[
        (&format!("{name}/Cargo.toml"), MANIFEST),
        (&format!("{name}/src/main.rs"), FAULTY),
        (&format!("{name}/src/other.rs"), "fn f( {\n"),
    ]);
    let args: [&[&str]; 6] = [
        &["--message-format", "human", "--verbose", "-W", "all"],
        &["--message-format", "short", "--verbose"],
        &["--message-format", "github"],
        &["--statistics"],
        &["--fix", "--unsafe-fixes"],
        &["gone\u{1b}[2J"],
    ];
    for args in args {
        let run = tree.run(&[args, &["--color", "never"]].concat());
        let said = run.stdout + &run.stderr;
        assert!(!said.is_empty());
        let obeyed = |it: char| it.is_control() && it != '\n' || it == '\u{202e}';
        assert!(!said.contains(obeyed), "{args:?}: {said:?}");
    }
}

#[test]
fn names_with_spaces_quotes_and_other_scripts() {
    let name = "ein Ördner 'mit\" \u{202e}$(x) %41";
    let tree = Tree::new(&[
        (&format!("{name}/Cargo.toml"), MANIFEST),
        (&format!("{name}/src/main.rs"), FAULTY),
    ]);
    survives(&tree);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let tree = Tree::package(FAULTY);
    let folder = tree.path(".").join(OsStr::from_bytes(b"not\xffutf8"));
    std::fs::create_dir_all(folder.join("src")).expect("a folder is made");
    std::fs::write(folder.join("Cargo.toml"), MANIFEST).expect("a file is written");
    std::fs::write(folder.join("src/main.rs"), FAULTY).expect("a file is written");
    std::fs::remove_dir_all(tree.path("src")).expect("it is there");
    std::fs::remove_file(tree.path("Cargo.toml")).expect("it is there");
    survives(&tree);
    // The names cannot be kept, so the second run works everything out again.
    let args: &[&str] = &["--message-format", "json"];
    assert_eq!(tree.run(args).stdout, tree.run(args).stdout);
}

#[test]
fn the_order_of_folders_and_the_number_of_threads_change_nothing() {
    let packages: Vec<String> = (0..12).map(|it| format!("p{it}")).collect();
    let tree = |names: &mut dyn Iterator<Item = &String>| {
        let tree = Tree::new(&[]);
        for name in names {
            tree.bytes(
                &format!("{name}/Cargo.toml"),
                MANIFEST.replace("app", name).as_bytes(),
            );
            tree.bytes(&format!("{name}/src/main.rs"), FAULTY.as_bytes());
        }
        tree
    };
    let said = |tree: &Tree, jobs: &str| {
        let run = tree.run(&[
            "--message-format",
            "short",
            "--no-cache",
            "--verbose",
            "-W",
            "all",
            "--jobs",
            jobs,
        ]);
        run.stdout
    };
    let (one, other) = (tree(&mut packages.iter()), tree(&mut packages.iter().rev()));
    let expected = said(&one, "1");
    assert!(expected.contains("p11/src/main.rs:8"), "{expected}");
    for jobs in ["2", "16"] {
        assert_eq!(said(&one, jobs), expected, "{jobs} threads");
        assert_eq!(
            said(&other, jobs),
            expected,
            "{jobs} threads, made in another order"
        );
    }
}
