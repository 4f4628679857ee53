//! A folder made for one test, and the program run in it.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A manifest of a package that depends on the driver.
pub(crate) const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nmongodb = \"3\"\naxum = \"0.8\"\n";

/// A program with one finding at deny: `client_per_request` on line 8.
pub(crate) const FAULTY: &str = "use axum::{Router, routing::get};
use mongodb::Client;

pub(crate) fn router() -> Router {
    Router::new().route(\"/\", get(handler))
}
async fn handler() {
    let client = Client::with_uri_str(std::env::var(\"URI\").unwrap()).await.unwrap();
    client.list_database_names().await.unwrap();
}
fn main() {
    router();
}
";

/// What the tests' runs keep, they keep here.
pub(crate) const CACHE: &str = env!("CARGO_TARGET_TMPDIR");

/// A folder with files.
pub(crate) struct Tree {
    dir: TempDir,
}

/// What a run gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Tree {
    pub(crate) fn new(files: &[(&str, &str)]) -> Tree {
        let tree = Tree {
            dir: TempDir::new().expect("a temporary folder"),
        };
        for (path, text) in files {
            tree.bytes(path, text.as_bytes());
        }
        tree
    }

    /// A package with this `src/main.rs`.
    pub(crate) fn package(main: &str) -> Tree {
        Tree::new(&[("Cargo.toml", MANIFEST), ("src/main.rs", main)])
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub(crate) fn bytes(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder is made");
        fs::write(path, bytes).expect("a file is written");
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        self.run_in(".", args)
    }

    pub(crate) fn run_in(&self, folder: &str, args: &[&str]) -> Run {
        run_at(&self.path(folder), args)
    }

    /// The messages of a run with the JSON format.
    pub(crate) fn messages(&self, args: &[&str]) -> Vec<serde_json::Value> {
        let mut all = vec!["--message-format", "json"];
        all.extend(args);
        let run = self.run(&all);
        assert!(run.code < 2, "{}", run.stderr);
        run.lines_of_json()
            .into_iter()
            .filter(|it| it["reason"] == "compiler-message")
            .collect()
    }
}

/// Runs the program in a folder.
pub(crate) fn run_at(folder: &Path, args: &[&str]) -> Run {
    run_with(folder, args, &[])
}

/// Runs the program in a folder, with more in its environment.
pub(crate) fn run_with(folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
        .args(args)
        .current_dir(folder)
        .env("XDG_CACHE_HOME", CACHE)
        .env_remove("NO_COLOR")
        .env_remove("GITHUB_STEP_SUMMARY")
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let run = Run {
        code: output.status.code().expect("the program ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("the output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("the errors are UTF-8"),
    };
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    run
}

/// Runs the program in a folder, with a text on standard input.
pub(crate) fn run_fed(folder: &Path, args: &[&str], input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-mongo-lint"))
        .env("XDG_CACHE_HOME", CACHE)
        .args(args)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut pipe = child.stdin.take().expect("it is piped");
    pipe.write_all(input.as_bytes())
        .expect("the program reads its input");
    drop(pipe);
    let output = child.wait_with_output().expect("the program ends");
    Run {
        code: output.status.code().expect("the program ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("the output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("the errors are UTF-8"),
    }
}

impl Run {
    pub(crate) fn lines_of_json(&self) -> Vec<serde_json::Value> {
        self.stdout
            .lines()
            .map(|it| serde_json::from_str(it).expect("each line is an object"))
            .collect()
    }

    /// `file:line:column: level[lint]: message` without the last line, which counts.
    pub(crate) fn short(&self) -> Vec<&str> {
        let mut lines: Vec<&str> = self.stdout.lines().collect();
        lines.pop();
        lines
    }
}
