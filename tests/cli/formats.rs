//! The formats for services, read as those services read them, and several reports at once.

use std::fs;

use quick_junit::TestCaseStatus;
use serde_json::Value;

use super::support::{FAULTY, MANIFEST, Tree, run_with};

/// A finding at deny with a path over two files, and one at warn.
fn tree() -> Tree {
    Tree::new(&[
        ("Cargo.toml", MANIFEST),
        (
            "src/main.rs",
            "mod db;\nuse axum::{Router, routing::get};\nfn main() { let _: Router = Router::new().route(\"/\", get(handler)); }\nasync fn handler() {\n    db::client().await.list_database_names().await.unwrap();\n}\n",
        ),
        (
            "src/db.rs",
            "pub(crate) async fn client() -> mongodb::Client {\n    mongodb::Client::with_uri_str(\"mongodb://h\").await.unwrap()\n}\n",
        ),
    ])
}

fn sarif(tree: &Tree, args: &[&str]) -> Value {
    let mut all = vec!["--message-format", "sarif"];
    all.extend(args);
    let run = tree.run(&all);
    assert!(run.code < 2, "{}", run.stderr);
    let log: Value = serde_json::from_str(&run.stdout).expect("the output is JSON");
    hold_against_the_schema(&log);
    log
}

fn hold_against_the_schema(log: &Value) {
    let schema: Value = serde_json::from_str(include_str!("../data/sarif-schema-2.1.0.json"))
        .expect("the schema is JSON");
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler
        .add_resource("sarif.json", schema)
        .expect("the schema is known by a name");
    let mut schemas = boon::Schemas::new();
    let schema = compiler
        .compile("sarif.json", &mut schemas)
        .expect("the schema is one");
    if let Err(error) = schemas.validate(log, schema) {
        panic!("{error:#}");
    }
}

#[test]
fn sarif_holds_to_the_official_schema_and_shows_the_path() {
    let log = sarif(&tree(), &[]);
    let runs = log["runs"].as_array().expect("there are runs");
    assert_eq!(runs.len(), 1);
    let results = runs[0]["results"].as_array().expect("there are results");
    assert_eq!(results.len(), 2, "{results:#?}");
    let finding = &results[0];
    assert_eq!(finding["ruleId"], "mongo_lint::client_per_request");
    assert_eq!(finding["level"], "error");
    let index = usize::try_from(finding["ruleIndex"].as_u64().expect("a number")).expect("small");
    assert_eq!(
        runs[0]["tool"]["driver"]["rules"][index]["id"],
        finding["ruleId"]
    );
    let place = &finding["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "src/db.rs");
    assert_eq!(
        (
            &place["region"]["startLine"],
            &place["region"]["startColumn"]
        ),
        (&2.into(), &5.into())
    );
    let steps = finding["codeFlows"][0]["threadFlows"][0]["locations"]
        .as_array()
        .expect("there is a path");
    let files: Vec<&str> = steps
        .iter()
        .filter_map(|it| it["location"]["physicalLocation"]["artifactLocation"]["uri"].as_str())
        .collect();
    assert_eq!(files, ["src/main.rs", "src/main.rs", "src/db.rs"]);
    assert_eq!(results[1]["level"], "warning");
}

#[test]
fn sarif_declares_every_lint_with_its_page() {
    let log = sarif(&Tree::package("fn main() {}\n"), &[]);
    let run = &log["runs"][0];
    assert_eq!(run["results"], Value::Array(Vec::new()));
    let rules = run["tool"]["driver"]["rules"]
        .as_array()
        .expect("there are rules");
    assert_eq!(rules.len(), mongo_lint::rules::ALL.len());
    for (rule, lint) in rules.iter().zip(mongo_lint::rules::ALL) {
        assert_eq!(rule["id"], format!("mongo_lint::{}", lint.name));
        assert_eq!(rule["help"]["markdown"], lint.page);
    }
}

#[test]
fn sarif_tells_of_what_could_not_be_read_beside_the_results() {
    let log = sarif(&Tree::package("fn main() {\n"), &[]);
    let run = &log["runs"][0];
    assert_eq!(run["results"], Value::Array(Vec::new()));
    let notification = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(
        notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "src/main.rs"
    );
}

#[test]
fn sarif_has_the_edits_that_mend_a_finding() {
    let log = sarif(&tree(), &["-A", "all", "-W", "missing_max_pool_size"]);
    let suggested = tree().messages(&["-A", "all", "-W", "missing_max_pool_size"]);
    let children = suggested[0]["message"]["children"]
        .as_array()
        .expect("a list");
    let expected = children
        .iter()
        .flat_map(|it| it["spans"].as_array().expect("a list"))
        .filter(|it| {
            it["suggested_replacement"].is_string()
                && it["suggestion_applicability"] != "HasPlaceholders"
        })
        .count();
    let fixes = log["runs"][0]["results"][0]["fixes"].as_array();
    let replacements = fixes
        .into_iter()
        .flatten()
        .flat_map(|it| it["artifactChanges"].as_array().expect("a list"))
        .flat_map(|it| it["replacements"].as_array().expect("a list"))
        .count();
    assert_eq!(replacements, expected);
}

#[test]
fn paths_are_those_of_the_repository_and_not_of_the_working_directory() {
    let tree = Tree::new(&[
        ("sub dir/Cargo.toml", MANIFEST),
        ("sub dir/src/main.rs", FAULTY),
    ]);
    fs::create_dir(tree.path(".git")).expect("a folder is made");
    let run = |format: &str| tree.run_in("sub dir", &["--message-format", format]).stdout;
    assert!(run("short").starts_with("src/main.rs:8:18: "));
    assert!(run("github").starts_with("::error file=sub dir/src/main.rs,line=8,"));
    assert!(run("sarif").contains("\"uri\":\"sub%20dir/src/main.rs\""));
    assert!(run("gitlab").contains("\"path\": \"sub dir/src/main.rs\""));
    assert!(run("junit").contains("name=\"sub dir/src/main.rs\""));
}

#[test]
fn github_gets_a_command_for_each_finding_and_a_table() {
    let tree = tree();
    let summary = tree.path("summary.md");
    let text = summary.to_string_lossy().into_owned();
    let run = run_with(
        &tree.path("."),
        &["--message-format", "github"],
        &[("GITHUB_STEP_SUMMARY", &text)],
    );
    assert_eq!(run.code, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.stdout);
    assert!(
        lines[0].starts_with("::error file=src/db.rs,line=2,endLine=2,col=5,endColumn="),
        "{}",
        lines[0]
    );
    assert!(
        lines[0].contains(",title=mongo_lint%3A%3Aclient_per_request::"),
        "{}",
        lines[0]
    );
    assert!(lines[0].contains("%0A1. src/main.rs:3:"), "{}", lines[0]);
    assert!(lines[1].starts_with("::warning "), "{}", lines[1]);
    let table = fs::read_to_string(&summary).expect("the summary is written");
    assert!(
        table.contains("| error | `client_per_request` | src/db.rs:2:5 | "),
        "{table}"
    );
    assert!(table.contains("1 error, 1 warning"), "{table}");
}

#[test]
fn the_environment_alone_chooses_no_format() {
    let tree = tree();
    let plain = tree.run(&[]);
    let run = run_with(
        &tree.path("."),
        &[],
        &[("CI", "true"), ("GITHUB_ACTIONS", "true")],
    );
    assert_eq!(run.stdout, plain.stdout);
}

#[test]
fn gitlab_gets_an_array_with_places_and_different_fingerprints() {
    let run = tree().run(&["--message-format", "gitlab"]);
    let issues: Vec<Value> = serde_json::from_str(&run.stdout).expect("the output is an array");
    assert_eq!(issues.len(), 2);
    assert_eq!(issues[0]["check_name"], "mongo_lint::client_per_request");
    assert_eq!(issues[0]["severity"], "critical");
    assert_eq!(issues[0]["location"]["path"], "src/db.rs");
    assert_eq!(issues[0]["location"]["lines"]["begin"], 2);
    assert_eq!(issues[1]["severity"], "minor");
    assert_ne!(issues[0]["fingerprint"], issues[1]["fingerprint"]);
    let clean = Tree::package("fn main() {}\n").run(&["--message-format", "gitlab"]);
    assert_eq!(clean.stdout.trim(), "[]");
}

#[test]
fn junit_fails_for_what_fails_the_run_and_skips_what_is_only_reported() {
    let run = tree().run(&["--message-format", "junit"]);
    let report =
        quick_junit::Report::deserialize_from_str(&run.stdout).expect("the output is a report");
    assert_eq!((report.tests, report.failures), (2, 1));
    let suite = &report.test_suites[0];
    assert_eq!(suite.name.as_str(), "src/db.rs");
    assert_eq!(suite.test_cases[0].name.as_str(), "client_per_request:2:5");
    assert!(matches!(
        suite.test_cases[1].status,
        TestCaseStatus::Skipped { .. }
    ));
}

#[test]
fn junit_has_a_case_that_passes_when_there_is_nothing_to_report() {
    let run = Tree::package("fn main() {}\n").run(&["--message-format", "junit"]);
    let report =
        quick_junit::Report::deserialize_from_str(&run.stdout).expect("the output is a report");
    assert_eq!((report.tests, report.failures), (1, 0));
}

#[test]
fn characters_that_xml_cannot_hold_break_no_report() {
    let tree = Tree::package(&FAULTY.replace("URI\"", "\\u{1}]]> & <\u{7}\u{fffe}\""));
    let run = tree.run(&["--message-format", "junit"]);
    assert_eq!(run.code, 1);
    quick_junit::Report::deserialize_from_str(&run.stdout).expect("the output is a report");
}

#[test]
fn several_reports_are_written_at_once() {
    let tree = tree();
    let run = tree.run(&[
        "--output",
        "sarif=a.sarif",
        "--output",
        "gitlab=b.json",
        "--output=human=c.txt",
        "--color=always",
        "--message-format=short",
    ]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stdout.starts_with("src/db.rs:2:5: error"));
    let read = |name: &str| fs::read_to_string(tree.path(name)).expect("the report is written");
    assert!(read("a.sarif").starts_with("{\"$schema\""));
    assert!(read("b.json").starts_with('['));
    let human = read("c.txt");
    assert!(
        human.starts_with("error[") && !human.contains('\u{1b}'),
        "{human}"
    );
}

#[test]
fn a_report_that_cannot_be_written_exits_with_2() {
    let run = tree().run(&["--output", "sarif=nowhere/a.sarif"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("cannot write nowhere/a.sarif"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_output_without_a_known_format_or_a_file_of_its_own_is_refused() {
    for (args, says) in [
        (
            ["--output", "a.sarif"].as_slice(),
            "the format, `=` and a file",
        ),
        (&["--output", "xml=a"], "there is no format `xml`"),
        (
            &["--output", "sarif=a", "--output", "json=a"],
            "two reports cannot be written to a",
        ),
    ] {
        let run = tree().run(args);
        assert_eq!(run.code, 2, "{args:?}");
        assert!(run.stderr.contains(says), "{}", run.stderr);
    }
}
