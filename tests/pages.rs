//! Every Rust block of a lint's page is a fixture: it compiles against the real crates, and the lints report exactly its marks.
//!
//! Blocks are copied into `test-fixtures/pages/<fence>`, where the other tests find them. `UPDATE_PAGES=1` writes the copies anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn blocks_of_pages_stand_among_the_fixtures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures = root.join("test-fixtures/pages");
    let wanted = copies(&root.join("lints/src/rules"));
    assert!(wanted.len() > 20, "pages have Rust blocks");
    if std::env::var_os("UPDATE_PAGES").is_some() {
        for path in existing(&fixtures) {
            fs::remove_file(fixtures.join(path)).expect("a copy can be removed");
        }
        for (path, text) in &wanted {
            let path = fixtures.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder"))
                .expect("the folder can be made");
            fs::write(path, text).expect("a copy can be written");
        }
    }
    let mut found: Vec<PathBuf> = existing(&fixtures);
    found.sort();
    assert_eq!(
        found,
        wanted.keys().cloned().collect::<Vec<_>>(),
        "run with UPDATE_PAGES=1"
    );
    for (path, text) in &wanted {
        let found = fs::read_to_string(fixtures.join(path)).expect("a copy can be read");
        assert_eq!(&found, text, "{}: run with UPDATE_PAGES=1", path.display());
    }
}

/// The copies that the pages ask for, by path below the fixtures.
fn copies(pages: &Path) -> BTreeMap<PathBuf, String> {
    let mut copies = BTreeMap::new();
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut names: Vec<PathBuf> = fs::read_dir(pages)
        .expect("there are pages")
        .flatten()
        .map(|it| it.path())
        .collect();
    names.sort();
    for page in names
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "md"))
    {
        let stem = page
            .file_stem()
            .expect("a page has a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(page).expect("a page can be read");
        for (index, (package, block)) in blocks(&text).into_iter().enumerate() {
            let name = format!("{stem}_{}", index + 1);
            let copy = format!(
                "//! Block {} of the page of `{stem}`.\n\n{block}",
                index + 1
            );
            // A program of its own, or a module of the package's library.
            let folder = if block.contains("fn main()") {
                "src/bin"
            } else {
                "src"
            };
            if folder == "src" {
                modules
                    .entry(package.clone())
                    .or_default()
                    .push(name.clone());
            }
            copies.insert(PathBuf::from(format!("{package}/{folder}/{name}.rs")), copy);
        }
    }
    for (package, names) in modules {
        let mut library = String::from("//! Blocks of the lints' pages.\n\n");
        for name in names {
            writeln!(library, "pub mod {name};").expect("a string takes what is written");
        }
        copies.insert(PathBuf::from(format!("{package}/src/lib.rs")), library);
    }
    copies
}

/// The fenced Rust blocks of a page: the package that the fence names, and the code. `ignore` leaves one out.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(package) = line.strip_prefix("```rust,") else {
            assert_ne!(
                line, "```rust",
                "a fence names the package that its block compiles in"
            );
            continue;
        };
        let mut block = String::new();
        for line in lines.by_ref().take_while(|it| *it != "```") {
            block.push_str(line);
            block.push('\n');
        }
        if package != "ignore" {
            found.push((package.to_owned(), block));
        }
    }
    found
}

/// The copies that are there.
fn existing(fixtures: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for package in fs::read_dir(fixtures).expect("there are pages").flatten() {
        for folder in ["src", "src/bin"] {
            let Ok(entries) = fs::read_dir(package.path().join(folder)) else {
                continue;
            };
            let files = entries
                .flatten()
                .map(|it| it.path())
                .filter(|it| it.is_file());
            found.extend(
                files.filter_map(|it| it.strip_prefix(fixtures).ok().map(Path::to_path_buf)),
            );
        }
    }
    found
}
