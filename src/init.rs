//! Writes a first `mongo-lint.toml`, with everything that can be set and nothing that is.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use mongo_lint::lint::Group;
use mongo_lint::rules;

use crate::config::FILE;

/// Writes the file into a folder. What is there already is left as it is, and an error.
pub(crate) fn init(dir: &Path) -> Result<String> {
    let path: PathBuf = dir.join(FILE);
    let file = OpenOptions::new().write(true).create_new(true).open(&path);
    let mut file = match file {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{} is there already and was left as it is", path.display())
        }
        file => file.with_context(|| format!("cannot create {}", path.display()))?,
    };
    file.write_all(text().as_bytes())
        .with_context(|| format!("cannot write {}", path.display()))?;
    let path = path.strip_prefix(".").unwrap_or(&path);
    Ok(format!(
        "wrote {}: everything in it is a comment, take away the `#` of what you want\n",
        path.display()
    ))
}

/// The file: prose after `# `, lines to take over after `#`.
fn text() -> String {
    let mut levels = String::new();
    for group in Group::ALL {
        let lints = rules::ALL.iter().filter(|it| it.group == group);
        let _ = writeln!(levels, "#\n# {}:", group.name());
        for lint in lints {
            let (name, level, summary) = (lint.name, lint.level.name(), lint.summary);
            let _ = writeln!(levels, "#{name} = \"{level}\" # {summary}");
        }
    }
    TEMPLATE.replace("{levels}\n", &levels)
}

const TEMPLATE: &str = r##"# The configuration of cargo mongo-lint. Lines that start with `#` and no space are what can be set.
#
# This file holds for the packages in its folder and below. A package's own file, nearer than this one, says more:
# levels and options are added to those here, lists replace those here unless they hold "..".

# Where nothing is reported: globs as in .gitignore, relative to this folder. The code is still read.
#exclude = ["tools/**"]

# Findings that were there when you began: `cargo mongo-lint baseline create` writes the file.
#baseline = "mongo-lint-baseline.toml"

# The level of each lint, of a group, or of `all`: "allow", "warn", "deny", "forbid". A lint's own level wins over its
# group's, and a group's over that of `all`. These are the levels without a configuration.
#[lint]
{levels}
# Options of single lints. A lint is named once: above with a level, or here in a table.
#[lint.missing_max_pool_size]
#level = "warn"
# Report Clients whose URI comes from the environment, a file or an argument too.
#unknown_uri = "warn"

#[lint.unbounded_cursor]
#level = "warn"
# How many documents the limits let through that fixes set.
#page_size = 1000

#[lint.unbounded_filtered_cursor]
#level = "warn"
# Fields whose equality proves that one document matches.
#unique_fields = ["email"]

# Other levels for some paths.
#[[override]]
#paths = ["migrations/**", "src/bin/seed.rs"]
#lint = { cursor = "allow" }

# Code that runs often, where the tool does not know your framework or your own registration function.
#[[entry]]
#via = "call"                        # or "attribute", "field", "trait", "macro", "impl", "generated", "text", "signature"
#paths = ["app::events::subscribe"]  # the function, method, attribute, trait or macro
#arg = 1                             # which argument is the code, counted from 0
#frequency = "message"               # or "request", "tick", "connection", "worker"
#what = "event handler"
#source = "src/events.rs"

# A function of yours that makes a Client where the tool cannot see it.
#[[constructor]]
#paths = ["app::db::connect"]
#uri = 0
#source = "src/db.rs"

# A function of yours that makes a cursor where the tool cannot see it.
#[[wrapper]]
#paths = ["app::db::find_all"]
#kind = "find"
#filter = 0
#source = "src/db.rs"

# A function of yours whose closure runs at most once a process.
#[[guard]]
#paths = ["app::once::init"]
#arg = 0
#source = "src/once.rs"
"##;

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_is_set() {
        let set: Vec<String> = text()
            .lines()
            .filter(|it| !it.is_empty() && !it.starts_with('#'))
            .map(str::to_owned)
            .collect();
        assert_eq!(set, [""; 0]);
    }

    #[test]
    fn every_lint_stands_in_it() {
        let text = text();
        for lint in mongo_lint::rules::ALL {
            assert!(
                text.contains(&format!("#{} = ", lint.name)),
                "{}",
                lint.name
            );
        }
    }
}
