//! `[lint]` as it is written: lints and groups by name, each with a level and with its own options.

use std::borrow::Cow;
use std::fmt::{self, Formatter};
use std::num::NonZeroU32;

use mongo_lint::lint::{Group, Lint};
use mongo_lint::rules;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, DeserializeSeed, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::written::{LevelName, LevelOr, UnknownUriName};
use crate::levels::{Order, Subject};

/// Levels and options, by the name of a lint or group.
#[derive(Clone, Debug, Default)]
pub(super) struct LintTable {
    /// What is said of groups first, then what is said of lints.
    pub(super) orders: Vec<Order>,
    pub(super) unknown_uri: Option<UnknownUriName>,
    pub(super) unique_fields: Option<Vec<String>>,
    pub(super) page_size: Option<NonZeroU32>,
}

/// Levels alone, by the name of a lint or group.
#[derive(Clone, Debug, Default)]
pub(super) struct LevelTable {
    /// As in [`LintTable`].
    pub(super) orders: Vec<Order>,
}

/// The table of a lint without options.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct Plain {
    /// Its level.
    level: Option<LevelName>,
}

/// The table of `missing_max_pool_size`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct MissingMaxPoolSize {
    /// Its level.
    level: Option<LevelName>,
    /// Whether Clients are reported whose URI comes from outside the code: the environment, a file, an argument.
    unknown_uri: Option<UnknownUriName>,
}

/// The table of `unbounded_cursor`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct UnboundedCursor {
    /// Its level.
    level: Option<LevelName>,
    /// How many documents the limits let through that fixes set, those of `unbounded_filtered_cursor` too.
    page_size: Option<NonZeroU32>,
}

/// The table of `unbounded_filtered_cursor`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct UnboundedFilteredCursor {
    /// Its level.
    level: Option<LevelName>,
    /// Fields whose equality proves that one document matches; `..` for those of the workspace.
    unique_fields: Option<Vec<String>>,
}

impl LintTable {
    fn take<'de, A: MapAccess<'de>>(
        &mut self,
        subject: Subject,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let level = match subject {
            Subject::Lint(lint) if lint.name == "missing_max_pool_size" => {
                match map.next_value::<LevelOr<MissingMaxPoolSize>>()? {
                    LevelOr::Level(level) => Some(level),
                    LevelOr::Table(table) => {
                        self.unknown_uri = table.unknown_uri;
                        table.level
                    }
                }
            }
            Subject::Lint(lint) if lint.name == "unbounded_cursor" => {
                match map.next_value::<LevelOr<UnboundedCursor>>()? {
                    LevelOr::Level(level) => Some(level),
                    LevelOr::Table(table) => {
                        self.page_size = table.page_size;
                        table.level
                    }
                }
            }
            Subject::Lint(lint) if lint.name == "unbounded_filtered_cursor" => {
                match map.next_value::<LevelOr<UnboundedFilteredCursor>>()? {
                    LevelOr::Level(level) => Some(level),
                    LevelOr::Table(table) => {
                        self.unique_fields = table.unique_fields;
                        table.level
                    }
                }
            }
            _ => plain(map)?,
        };
        self.orders.extend(order(subject, level));
        Ok(())
    }
}

fn plain<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<LevelName>, A::Error> {
    Ok(match map.next_value::<LevelOr<Plain>>()? {
        LevelOr::Level(level) => Some(level),
        LevelOr::Table(table) => table.level,
    })
}

fn order(subject: Subject, level: Option<LevelName>) -> Option<Order> {
    level.map(|it| Order {
        subject,
        level: it.into(),
    })
}

/// What is said of one lint is said over its group, and of a group over all.
fn sort(orders: &mut [Order]) {
    orders.sort_by_key(|it| match it.subject {
        Subject::All => 0,
        Subject::Group(_) => 1,
        Subject::Lint(_) => 2,
        Subject::Warnings => 3,
    });
}

impl<'de> Deserialize<'de> for LintTable {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<LintTable, D::Error> {
        struct Tables;

        impl<'de> Visitor<'de> for Tables {
            type Value = LintTable;

            fn expecting(&self, to: &mut Formatter<'_>) -> fmt::Result {
                to.write_str("a table of lints")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LintTable, A::Error> {
                let mut table = LintTable::default();
                while let Some(subject) = map.next_key_seed(SubjectName)? {
                    table.take(subject, &mut map)?;
                }
                sort(&mut table.orders);
                Ok(table)
            }
        }

        from.deserialize_map(Tables)
    }
}

impl<'de> Deserialize<'de> for LevelTable {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<LevelTable, D::Error> {
        struct Tables;

        impl<'de> Visitor<'de> for Tables {
            type Value = LevelTable;

            fn expecting(&self, to: &mut Formatter<'_>) -> fmt::Result {
                to.write_str("a table of lints and their levels")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LevelTable, A::Error> {
                let mut table = LevelTable::default();
                while let Some(subject) = map.next_key_seed(SubjectName)? {
                    let level = plain(&mut map)?;
                    table.orders.extend(order(subject, level));
                }
                sort(&mut table.orders);
                Ok(table)
            }
        }

        from.deserialize_map(Tables)
    }
}

/// Reads the name of a lint or group.
struct SubjectName;

impl<'de> DeserializeSeed<'de> for SubjectName {
    type Value = Subject;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Subject, D::Error> {
        let name = String::deserialize(from)?;
        Subject::parse(&name).map_err(de::Error::custom)
    }
}

impl JsonSchema for LintTable {
    fn schema_name() -> Cow<'static, str> {
        "LintTable".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        names(generator, &|lint, generator| match lint.name {
            "missing_max_pool_size" => generator.subschema_for::<LevelOr<MissingMaxPoolSize>>(),
            "unbounded_cursor" => generator.subschema_for::<LevelOr<UnboundedCursor>>(),
            "unbounded_filtered_cursor" => {
                generator.subschema_for::<LevelOr<UnboundedFilteredCursor>>()
            }
            _ => generator.subschema_for::<LevelOr<Plain>>(),
        })
    }
}

impl JsonSchema for LevelTable {
    fn schema_name() -> Cow<'static, str> {
        "LevelTable".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        names(generator, &|_, generator| {
            generator.subschema_for::<LevelOr<Plain>>()
        })
    }
}

/// A table whose keys are the names of lints and groups.
fn names(
    generator: &mut SchemaGenerator,
    of_lint: &dyn Fn(&Lint, &mut SchemaGenerator) -> Schema,
) -> Schema {
    let mut properties = Map::new();
    let mut add = |name: &str, description: &str, schema: Schema| {
        let mut schema = schema;
        schema.insert("description".to_owned(), Value::from(description));
        properties.insert(name.to_owned(), schema.into());
    };
    let group = generator.subschema_for::<LevelOr<Plain>>();
    add("all", "every lint", group.clone());
    add(
        "warnings",
        "every lint that is at warn when all else is said",
        group.clone(),
    );
    for it in Group::ALL {
        let description = format!("every lint of the group `{}`", it.name());
        add(it.name(), &description, group.clone());
    }
    for lint in rules::ALL {
        add(lint.name, lint.summary, of_lint(lint, generator));
    }
    json_schema!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}
