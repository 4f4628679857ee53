//! The JSON output, read by the crates that read cargo's.

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;

use super::support::{FAULTY, Tree};

#[test]
fn cargo_metadata_reads_the_messages() {
    let tree = Tree::package(FAULTY);
    let run = tree.run(&["mongo-lint", "--message-format=json"]);
    assert_eq!(run.code, 1);
    let messages: Vec<Message> = Message::parse_stream(run.stdout.as_bytes())
        .map(|it| it.expect("a message is read"))
        .collect();
    let [Message::CompilerMessage(message), Message::TextLine(_)] = messages.as_slice() else {
        panic!("one message and the summary: {messages:#?}");
    };
    let root = tree.path(".").canonicalize().expect("the folder is there");
    assert_eq!(
        message.package_id.repr,
        format!("path+file://{}#app@0.1.0", root.display())
    );
    assert_eq!(message.target.name, "app");
    assert_eq!(message.target.src_path, root.join("src/main.rs"));
    assert_eq!(message.target.edition.as_str(), "2021");
    let inner = &message.message;
    assert_eq!(
        inner.code.as_ref().map(|it| it.code.as_str()),
        Some("mongo_lint::client_per_request")
    );
    assert_eq!(inner.level, DiagnosticLevel::Error);
    assert!(
        inner
            .rendered
            .as_ref()
            .is_some_and(|it| it.contains("src/main.rs:8:18") && !it.contains('\u{1b}'))
    );

    let primary = inner
        .spans
        .iter()
        .find(|it| it.is_primary)
        .expect("there is a primary span");
    assert_eq!(
        (
            primary.file_name.as_str(),
            primary.line_start,
            primary.column_start
        ),
        ("src/main.rs", 8, 18)
    );
    let start = usize::try_from(primary.byte_start).expect("it is small");
    assert!(FAULTY[start..].starts_with("Client::with_uri_str"));
    assert_eq!(
        primary.text[0].text.trim_start(),
        FAULTY.lines().nth(7).unwrap_or_default().trim_start()
    );
    assert_eq!(primary.text[0].highlight_start, 18);

    assert!(
        inner
            .spans
            .iter()
            .any(|it| !it.is_primary && it.label.is_some()),
        "the path is in the labels"
    );
    let steps = inner
        .children
        .iter()
        .filter(|it| it.message.starts_with("step "))
        .count();
    assert_eq!(steps, inner.spans.len() - 1, "and in the children");
    assert!(
        inner
            .children
            .iter()
            .any(|it| it.level == DiagnosticLevel::Help)
    );
}

#[test]
fn rustfix_reads_the_inner_message() {
    let tree = Tree::package(FAULTY);
    for message in tree.messages(&["-W", "all"]) {
        let inner = message["message"].to_string();
        let diagnostic: rustfix::diagnostics::Diagnostic =
            serde_json::from_str(&inner).expect("rustfix reads the message");
        assert!(!diagnostic.spans.is_empty());
        rustfix::get_suggestions_from_json(
            &inner,
            &std::collections::HashSet::new(),
            rustfix::Filter::Everything,
        )
        .expect("rustfix reads the suggestions");
    }
}

#[test]
fn places_are_bytes_of_the_file_and_chars_of_the_line() {
    // A BOM, CRLF and letters of two bytes before the place.
    let text = format!(
        "\u{feff}{}",
        FAULTY
            .replace("let client", "/* üß */ let client")
            .replace('\n', "\r\n")
    );
    let messages = Tree::package(&text).messages(&[]);
    let span = &messages[0]["message"]["spans"][0];
    let start =
        usize::try_from(span["byte_start"].as_u64().expect("a number")).expect("it is small");
    assert!(text[start..].starts_with("Client::with_uri_str"));
    assert_eq!(
        (&span["line_start"], &span["column_start"]),
        (&8.into(), &27.into())
    );
    let line = &span["text"][0];
    assert!(!line["text"].as_str().expect("a text").contains('\r'));
    assert_eq!(line["highlight_start"], 27);
}

#[test]
fn what_cannot_be_read_is_a_message_without_a_code() {
    let tree = Tree::package("fn main() {\n");
    let run = tree.run(&["--message-format", "json"]);
    assert_eq!(run.code, 0);
    let lines = run.lines_of_json();
    let message = &lines[0]["message"];
    assert!(message["code"].is_null());
    assert_eq!(message["level"], "warning");
    assert_eq!(message["spans"][0]["file_name"], "src/main.rs");
    assert!(
        Message::parse_stream(run.stdout.as_bytes())
            .next()
            .is_some_and(|it| matches!(it, Ok(Message::CompilerMessage(_))))
    );
}

#[test]
fn the_last_line_sums_up() {
    let lines = Tree::package(FAULTY)
        .run(&["--message-format", "json"])
        .lines_of_json();
    let summary = lines.last().expect("there is a last line");
    assert_eq!(summary["reason"], "mongo-lint-summary");
    assert_eq!(
        (&summary["errors"], &summary["warnings"]),
        (&1.into(), &0.into())
    );
    assert_eq!(summary["lints"]["client_per_request"], 1);
    let coverage = &summary["coverage"];
    assert_eq!(
        (&coverage["files"], &coverage["packages"]),
        (&1.into(), &1.into())
    );
    assert_eq!(coverage["constructions"], 1);
    assert_eq!(coverage["entries"][0]["what"], "axum handler");
}

#[test]
fn a_file_in_several_targets_is_reported_once_for_the_library() {
    let tree = Tree::package("mod routes;\nfn main() { routes::main() }\n");
    tree.bytes("src/lib.rs", b"pub mod routes;\n");
    tree.bytes(
        "src/routes.rs",
        FAULTY.replace("fn main", "pub fn main").as_bytes(),
    );
    let messages = tree.messages(&[]);
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert_eq!(messages[0]["target"]["kind"][0], "lib");
    assert_eq!(
        messages[0]["message"]["spans"][0]["file_name"],
        "src/routes.rs"
    );
}
