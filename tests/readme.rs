//! The README shows what the program prints, and names what it finds.

use std::fs;
use std::process::Command;

fn readme() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"))
        .expect("there is a README")
}

#[test]
fn the_first_command_prints_what_the_readme_shows() {
    let readme = readme();
    let command = block(&readme, "```sh");
    let args = command
        .trim()
        .strip_prefix("cargo run --quiet -- ")
        .expect("the first command builds and runs the tool");
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
        .args(args.split(' '))
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program starts");
    let printed = String::from_utf8(output.stdout).expect("the output is UTF-8");
    let trimmed = |text: &str| {
        text.trim()
            .lines()
            .map(str::trim_end)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (shown, printed) = (trimmed(block(&readme, "```text")), trimmed(&printed));
    assert!(
        shown == printed,
        "the README shows\n{shown}\n\nand the program prints\n{printed}"
    );
}

#[test]
fn the_table_of_lints_is_that_of_the_program() {
    let readme = readme();
    for lint in mongo_lint::rules::ALL {
        let line = format!(
            "| `{}` | {} | {} |",
            lint.name,
            lint.level.name(),
            lint.summary
        );
        assert!(
            readme.contains(&line),
            "the README lacks this line:\n{line}"
        );
    }
}

/// The text of the first fenced block that starts with a line.
fn block<'t>(text: &'t str, fence: &str) -> &'t str {
    let start = text
        .find(&format!("{fence}\n"))
        .expect("the README has such a block")
        + fence.len()
        + 1;
    let end = text[start..].find("```").expect("the block ends") + start;
    &text[start..end]
}
