//! The walls between the rooms, read off their `use` lines and paths, and the size of the rooms.

use std::fs;
use std::path::{Path, PathBuf};

/// Files above this many lines are a plan that was not finished.
const LONGEST: usize = 400;

/// Larger files, each with the reason.
const LONGER: [(&str, &str); 1] = [(
    "lints/src/facts.rs",
    "one vocabulary, half of it documentation: who reads a body reads items and types too",
)];

/// One wall: what files in a room must not name.
struct Wall {
    /// Paths that start with this are in the room.
    room: &'static str,
    /// Paths of code that must not occur, as they are written after `use` or in a path.
    never: &'static [&'static str],
}

const WALLS: &[Wall] = &[
    Wall {
        room: "lints/src/",
        never: &[
            "std::fs",
            "std::env",
            "std::process",
            "std::thread",
            "std::net",
            "std::time",
            "println!",
            "eprintln!",
        ],
    },
    Wall {
        room: "lints/src/rules/",
        never: &[
            "syn",
            "proc_macro2",
            "quote",
            "crate::lower",
            "crate::facts",
            "super::",
        ],
    },
    Wall {
        room: "lints/src/lower",
        never: &[
            "crate::program",
            "crate::rules",
            "crate::finding",
            "crate::models",
        ],
    },
    Wall {
        // Not `finding` whole: both speak of a way in `Step`s.
        room: "lints/src/program",
        never: &[
            "syn",
            "proc_macro2",
            "quote",
            "crate::rules",
            "crate::finding::Finding",
        ],
    },
    Wall {
        room: "lints/src/facts.rs",
        never: &["syn", "proc_macro2", "quote"],
    },
    Wall {
        room: "src/",
        never: &["syn", "proc_macro2"],
    },
    Wall {
        room: "src/report/",
        never: &[
            "crate::config",
            "crate::run",
            "crate::cli",
            "crate::packages",
            "crate::sources",
            "std::fs",
        ],
    },
];

/// Crates that only some rooms may speak to.
const SPOKEN_IN: &[(&str, &[&str])] = &[
    ("clap", &["src/cli.rs"]),
    ("clap_complete", &["src/cli.rs"]),
    ("clap_mangen", &["src/cli.rs"]),
    ("indicatif", &["src/progress.rs"]),
    ("rayon", &["src/run.rs"]),
    ("walkdir", &["src/walk.rs"]),
    ("codespan_reporting", &["src/report/human.rs"]),
    ("gix", &["src/git"]),
    ("diffy", &["src/since/patch.rs"]),
    ("quick_junit", &["src/report/junit.rs"]),
    (
        "serde_json",
        &[
            "src/report/json.rs",
            "src/report/sarif.rs",
            "src/report/gitlab.rs",
            "src/config",
        ],
    ),
    ("schemars", &["src/config", "lints/src/model.rs"]),
    ("syn", &["lints/src/lower"]),
    ("proc_macro2", &["lints/src/lower"]),
    ("quote", &["lints/src/lower"]),
];

/// The rooms that write one form of the report each.
const RENDERERS: [&str; 8] = [
    "github",
    "gitlab",
    "human",
    "json",
    "junit",
    "sarif",
    "short",
    "statistics",
];

/// Rules speak of the program, findings, lints, options and edits; `costs` and `drained` are what some say in common.
const RULES_MAY_IMPORT: [&str; 9] = [
    "program",
    "finding",
    "lint",
    "options",
    "edit",
    "tree",
    "models",
    "rules::costs",
    "rules::drained",
];

/// The rooms that `main` knows: what parses the command line, what runs, what prints.
const MAIN_MAY_NAME: [&str; 7] = ["cli", "run", "fix", "output", "explain", "init", "baseline"];

#[test]
fn no_room_imports_what_it_must_not_know() {
    let mut breaches = Vec::new();
    for file in sources() {
        for wall in WALLS.iter().filter(|it| file.name.starts_with(it.room)) {
            for (number, line) in file.code() {
                breaches.extend(
                    wall.never
                        .iter()
                        .filter(|it| names(line, it))
                        .map(|it| format!("{}:{number}: `{it}` in {line}", file.name)),
                );
            }
        }
    }
    assert!(
        breaches.is_empty(),
        "walls are breached:\n{}",
        breaches.join("\n")
    );
}

#[test]
fn each_crate_is_spoken_to_in_its_room_only() {
    let mut breaches = Vec::new();
    for file in sources() {
        for (krate, rooms) in SPOKEN_IN {
            let is_at_home = rooms
                .iter()
                .any(|it| file.name.starts_with(it.trim_end_matches(".rs")));
            let speaks = |line: &str| names(line, &format!("{krate}::"));
            if let Some((number, _)) = file.code().find(|it| !is_at_home && speaks(it.1)) {
                breaches.push(format!(
                    "{}:{number}: {krate} is spoken in {rooms:?} only",
                    file.name
                ));
            }
        }
    }
    assert!(
        breaches.is_empty(),
        "walls are breached:\n{}",
        breaches.join("\n")
    );
}

#[test]
fn a_renderer_knows_no_other_renderer() {
    let mut breaches = Vec::new();
    for file in sources() {
        let Some(own) = RENDERERS
            .iter()
            .find(|it| file.name.starts_with(&format!("src/report/{it}")))
        else {
            continue;
        };
        for other in RENDERERS.iter().filter(|it| *it != own) {
            let path = format!("super::{other}");
            breaches.extend(
                file.code()
                    .filter(|it| names(it.1, &path))
                    .map(|(number, line)| format!("{}:{number}: {line}", file.name)),
            );
        }
    }
    assert!(
        breaches.is_empty(),
        "walls are breached:\n{}",
        breaches.join("\n")
    );
}

#[test]
fn a_rule_imports_no_other_rule() {
    let mut breaches = Vec::new();
    for file in sources()
        .iter()
        .filter(|it| it.name.starts_with("lints/src/rules/"))
    {
        for (number, line) in file.code().filter(|it| it.1.starts_with("use crate::")) {
            let path = line.trim_start_matches("use crate::");
            let is_own = || path.starts_with(&format!("rules::{}", file.stem()));
            if !RULES_MAY_IMPORT.iter().any(|it| path.starts_with(it)) && !is_own() {
                breaches.push(format!("{}:{number}: {line}", file.name));
            }
        }
    }
    assert!(
        breaches.is_empty(),
        "walls are breached:\n{}",
        breaches.join("\n")
    );
}

#[test]
fn main_turns_errors_into_exit_codes_and_nothing_else() {
    let main = fs::read_to_string(root().join("src/main.rs")).expect("the file is there");
    let rooms = main
        .lines()
        .filter_map(|it| it.strip_prefix("mod ")?.strip_suffix(';'));
    let forbidden: Vec<&str> = rooms.filter(|it| !MAIN_MAY_NAME.contains(it)).collect();
    for line in main.lines().filter(|it| !it.trim_start().starts_with("//")) {
        for room in &forbidden {
            assert!(
                !names(line, &format!("{room}::")),
                "`main` knows `{room}`: {line}"
            );
        }
    }
}

#[test]
fn the_library_depends_on_nothing_that_touches_the_world() {
    let manifest = fs::read_to_string(root().join("lints/Cargo.toml")).expect("the file is there");
    let manifest: toml::Table = manifest.parse().expect("the manifest is TOML");
    let dependencies = manifest["dependencies"]
        .as_table()
        .expect("there are dependencies");
    let may = [
        "proc-macro2",
        "quote",
        "rustc-hash",
        "schemars",
        "semver",
        "serde",
        "smol_str",
        "strsim",
        "syn",
        "thin-vec",
        "toml",
        "memchr",
        "aho-corasick",
    ];
    for name in dependencies.keys() {
        assert!(
            may.contains(&name.as_str()),
            "{name} is a new dependency of the library"
        );
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the file is there");
    let manifest: toml::Table = manifest.parse().expect("the manifest is TOML");
    assert!(
        manifest["dependencies"].get("syn").is_none(),
        "syn is no dependency of the binary"
    );
}

#[test]
fn no_file_is_too_long() {
    let is_known = |name: &str| LONGER.iter().any(|it| it.0 == name);
    let long: Vec<String> = sources()
        .iter()
        .filter(|it| !is_known(&it.name))
        .filter(|it| it.text.lines().count() > LONGEST)
        .map(|it| format!("{}: {} lines", it.name, it.text.lines().count()))
        .collect();
    assert!(
        long.is_empty(),
        "files above {LONGEST} lines:\n{}",
        long.join("\n")
    );
}

#[test]
fn every_room_says_what_it_is_for() {
    let silent: Vec<String> = sources()
        .iter()
        .filter(|it| !it.text.starts_with("//!"))
        .map(|it| it.name.clone())
        .collect();
    assert!(
        silent.is_empty(),
        "files without a first `//!` sentence: {silent:?}"
    );
}

#[test]
fn there_is_no_mod_rs() {
    let old: Vec<String> = sources()
        .iter()
        .filter(|it| it.name.ends_with("/mod.rs"))
        .map(|it| it.name.clone())
        .collect();
    assert!(old.is_empty(), "`foo.rs` + `foo/`, not {old:?}");
}

/// One file of ours.
struct Source {
    /// Its path from the root, with `/`.
    name: String,
    text: String,
}

impl Source {
    /// The lines that are no comments, trimmed, with their numbers.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = (1..).zip(self.text.lines().map(str::trim));
        lines.filter(|it| !it.1.starts_with("//"))
    }

    fn stem(&self) -> &str {
        let name = self.name.rsplit('/').next().unwrap_or_default();
        name.trim_end_matches(".rs")
    }

    /// Tests of a room stand in it and know more than it.
    fn is_test(&self) -> bool {
        self.name.contains("/tests/") || self.name.ends_with("/tests.rs")
    }

    /// Signatures of other crates: data in the form of Rust.
    fn is_stub(&self) -> bool {
        self.name.starts_with("lints/src/models/")
    }
}

/// Whether a line names a path, and not only a longer word that ends or starts with it.
fn names(line: &str, path: &str) -> bool {
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    line.match_indices(path).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + path.len()..].chars().next();
        let starts = !before.is_some_and(|it| is_word(it) || it == ':');
        let ends = path.ends_with([':', '!']) || after.is_none_or(|it| !is_word(it));
        // A crate is a path's first segment; a bare word is a local name.
        let is_path = path.contains(':')
            || path.ends_with('!')
            || line[start + path.len()..].starts_with("::");
        starts && ends && is_path
    })
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The source files of both packages.
fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![root().join("src"), root().join("lints/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .expect("our folders can be read")
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                sources.push(source(&path));
            }
        }
    }
    sources.retain(|it| !it.is_stub() && !it.is_test());
    sources.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(sources.len() > 20, "the sources are where they were");
    sources
}

fn source(path: &Path) -> Source {
    let inside = path.strip_prefix(root()).expect("the file is ours");
    let parts: Vec<_> = inside.iter().map(|it| it.to_string_lossy()).collect();
    Source {
        name: parts.join("/"),
        text: fs::read_to_string(path).expect("our files can be read"),
    }
}
