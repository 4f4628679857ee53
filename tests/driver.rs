//! The model of the driver is complete: whatever the driver's own sources offer to make a Client, its options or a
//! cursor is declared in `lints/src/models/mongodb.rs` and has its meaning in `mongodb.toml`.

mod driver {
    pub(crate) mod sources;
    pub(crate) mod surface;
}

use std::collections::BTreeSet;
use std::sync::LazyLock;

use driver::sources::sources;
use driver::surface::{Method, Surface};
use mongo_lint::facts::Name;
use mongo_lint::lower::lower;
use mongo_lint::models::{Model, Models};

/// The workspaces whose locks name one version of the driver each, and that version.
const VERSIONS: [(&str, &str); 3] = [
    ("driver-1", "1.2.5"),
    ("driver-2", "2.8.2"),
    ("driver-3", "3.9.1"),
];

/// What each of these versions offers.
static DRIVERS: LazyLock<Vec<(&str, Surface)>> = LazyLock::new(|| {
    let all = VERSIONS.iter();
    all.map(|(workspace, version)| (*version, Surface::of(&sources(workspace, version))))
        .collect()
});

const CURSORS: [&str; 9] = [
    "ChangeStream",
    "Cursor",
    "RawBatchCursor",
    "SessionChangeStream",
    "SessionCursor",
    "SessionCursorIter",
    "SessionCursorStream",
    "SessionRawBatchCursor",
    "SessionRawBatchCursorStream",
];
const CLIENTS: [&str; 1] = ["Client"];
const OPTIONS: [&str; 2] = ["ClientOptions", "ConnectionString"];

/// What gives a Client, options or a cursor and deliberately means nothing, and why.
const IGNORED: &[(&str, &str)] = &[
    (
        "ConnectionString::deserialize",
        "a configuration file is outside, and what it says stays unknown",
    ),
    (
        "ClientSession::client",
        "a clone of the Client that made the session, with its pool",
    ),
    (
        "sync::ClientSession::client",
        "a clone of the Client that made the session, with its pool",
    ),
    (
        "sync::Client::from",
        "the same Client for blocking code, with its pool",
    ),
    (
        "ClientOptions::from",
        "1.x makes them from a parser that is private to the driver",
    ),
];

#[test]
fn everything_that_makes_a_client_has_a_meaning() {
    let model = model();
    let known = keys(model.constructor.iter().flat_map(|it| &it.paths));
    complete(&CLIENTS, &known);
}

#[test]
fn everything_that_makes_options_has_a_meaning() {
    let model = model();
    let known = keys(model.options.iter().flat_map(|it| &it.paths));
    complete(&OPTIONS, &known);
}

#[test]
fn everything_that_makes_a_cursor_has_a_meaning() {
    let model = model();
    let sources = model.cursor.iter().flat_map(|it| &it.paths);
    let known = keys(sources.chain(model.consume.iter().flat_map(|it| &it.paths)));
    complete(&CURSORS, &known);
}

#[test]
fn every_option_of_a_client_is_declared() {
    let stub = stub();
    let model = model();
    let bounds: BTreeSet<String> = model
        .bound
        .iter()
        .flat_map(|it| &it.paths)
        .map(ToString::to_string)
        .collect();
    let mut missing = Vec::new();
    for (version, driver) in DRIVERS.iter() {
        for owner in OPTIONS {
            let fields = driver.fields(owner);
            if (*version, owner) != ("1.2.5", "ConnectionString") {
                assert!(!fields.is_empty(), "{version} has no `{owner}`");
            }
            for field in fields {
                let mut need = |is_there: bool, what: String| {
                    if !is_there {
                        missing.push(format!("{version}: {what}"));
                    }
                };
                if field.is_public {
                    let name = format!("{owner}.{}", field.name);
                    need(
                        stub.has_field(owner, &field.name),
                        format!("`{name}` in mongodb.rs"),
                    );
                    let path = format!("mongodb::options::{name}");
                    need(
                        field.name != "max_pool_size" || bounds.contains(&path),
                        format!("`{path}` in mongodb.toml"),
                    );
                }
                if field.has_setter {
                    let builder = format!("{owner}Builder");
                    let setter = format!("{builder}::{}", field.name);
                    need(
                        stub.has_method(&setter),
                        format!("`{setter}` in mongodb.rs"),
                    );
                    let path = format!("mongodb::options::{setter}");
                    need(
                        field.name != "max_pool_size" || bounds.contains(&path),
                        format!("`{path}` in mongodb.toml"),
                    );
                }
            }
        }
    }
    assert!(missing.is_empty(), "not modelled: {missing:#?}");
}

/// Every public function that gives one of `types` is declared, and known or ignored; the ignored ones exist.
fn complete(types: &[&str], known: &BTreeSet<String>) {
    let stub = stub();
    let mut missing = Vec::new();
    for (version, driver) in DRIVERS.iter() {
        let found = driver.giving(types);
        assert!(!found.is_empty(), "{version} gives no {types:?}");
        for Method {
            key,
            place,
            continues,
        } in found
        {
            if IGNORED.iter().any(|it| it.0 == key) {
                continue;
            }
            if !stub.has_method(&key) {
                missing.push(format!("{version}: `{key}` in mongodb.rs ({place})"));
            }
            if !continues && !known.contains(&key) {
                missing.push(format!("{version}: `{key}` in mongodb.toml ({place})"));
            }
        }
    }
    assert!(missing.is_empty(), "not modelled: {missing:#?}");
}

#[test]
fn what_is_ignored_exists_and_has_a_reason() {
    let all: BTreeSet<String> = DRIVERS
        .iter()
        .flat_map(|(_, surface)| {
            [&CLIENTS[..], &OPTIONS, &CURSORS]
                .into_iter()
                .flat_map(|it| surface.giving(it))
                .map(|it| it.key)
                .collect::<Vec<_>>()
        })
        .collect();
    for (key, reason) in IGNORED {
        assert!(all.contains(*key), "nothing is `{key}` any more");
        assert!(!reason.is_empty(), "`{key}` is ignored without a reason");
    }
}

fn builtin() -> (&'static str, &'static str) {
    let found = Models::builtin().iter().find(|it| it.0 == "mongodb");
    found
        .map(|it| (it.1, it.2))
        .expect("the driver is modelled")
}

fn model() -> Model {
    toml::from_str(builtin().0).expect("the model is valid")
}

fn stub() -> Surface {
    Surface::of(&[(String::from("mongodb.rs"), lower(builtin().1))])
}

/// Paths as methods are named here: the type and the method, with `sync::` before those of the blocking API.
fn keys<'a>(paths: impl Iterator<Item = &'a Name>) -> BTreeSet<String> {
    paths
        .filter_map(|path| {
            let parts: Vec<&str> = path.split("::").collect();
            let [.., owner, method] = parts.as_slice() else {
                return None;
            };
            let sync = if parts.contains(&"sync") {
                "sync::"
            } else {
                ""
            };
            Some(format!("{sync}{owner}::{method}"))
        })
        .collect()
}
