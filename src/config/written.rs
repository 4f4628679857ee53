//! What a configuration says, as it is written: the types that the file and its schema are read from.

use std::fmt::{self, Formatter};

use ignore::gitignore::GitignoreBuilder;
use mongo_lint::lint::Level;
use mongo_lint::models::{Calls, Constructor, CursorSource, Entry, Guard, Model};
use mongo_lint::options::UnknownUri;
use schemars::JsonSchema;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer};

use super::lints::{LevelTable, LintTable};

/// What stands in a list for what the list would be without this one.
pub(super) const INHERITED: &str = "..";

/// The configuration of cargo mongo-lint: `mongo-lint.toml`, `[workspace.metadata.mongo-lint]` or
/// `[package.metadata.mongo-lint]`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "mongo-lint.toml")]
pub(super) struct Written {
    /// Where nothing is reported: globs as in `.gitignore`, relative to the folder of this file. The code is still read,
    /// since what is elsewhere may depend on it.
    pub(super) exclude: Option<Vec<Glob>>,
    /// The baseline: findings in this file are not reported. Relative to the folder of this file.
    pub(super) baseline: Option<String>,
    /// Levels and options of lints.
    pub(super) lint: LintTable,
    /// Other levels for some paths. Later ones win.
    #[serde(rename = "override")]
    pub(super) overrides: Vec<Override>,
    /// Code that runs often, which the tool does not know of itself.
    pub(super) entry: Vec<Entry>,
    /// Calls that make a Client.
    pub(super) constructor: Vec<Constructor>,
    /// Calls that make a cursor: functions of your own around `find`, `aggregate` and `watch`.
    pub(super) wrapper: Vec<CursorSource>,
    /// Calls whose closure runs at most once a process.
    pub(super) guard: Vec<Guard>,
    /// Calls whose closure runs once for each element.
    pub(super) repeat: Vec<Calls>,
}

/// Other levels for some paths.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Override {
    /// Globs as in `.gitignore`, relative to the folder of this file.
    pub(super) paths: Vec<Glob>,
    /// Levels of lints there.
    pub(super) lint: LevelTable,
}

/// A valid glob, or `..`.
#[derive(Clone, Debug, JsonSchema)]
pub(super) struct Glob(pub(super) String);

impl<'de> Deserialize<'de> for Glob {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Glob, D::Error> {
        let text = String::deserialize(from)?;
        match GitignoreBuilder::new("/").add_line(None, &text) {
            Ok(_) => Ok(Glob(text)),
            Err(_) => Err(de::Error::custom(format!("`{text}` is no valid glob"))),
        }
    }
}

/// The name of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum LevelName {
    /// Not reported.
    Allow,
    /// Reported.
    Warn,
    /// Reported, and the run fails.
    Deny,
    /// As deny, and no comment in the source silences it.
    Forbid,
}

/// What to say of a Client whose URI comes from outside the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum UnknownUriName {
    /// Nothing.
    Allow,
    /// A finding that says so.
    Warn,
}

impl Written {
    /// The paths of definitions that it names.
    pub(super) fn declared(&self) -> Vec<String> {
        let entries = self.entry.iter().flat_map(|it| &it.paths);
        let constructors = self.constructor.iter().flat_map(|it| &it.paths);
        let wrappers = self.wrapper.iter().flat_map(|it| &it.paths);
        let guards = self.guard.iter().flat_map(|it| &it.paths);
        let repeats = self.repeat.iter().flat_map(|it| &it.paths);
        let all = entries.chain(constructors).chain(wrappers);
        let all = all.chain(guards).chain(repeats);
        all.map(ToString::to_string).collect()
    }

    /// What it adds to the built-in models.
    pub(super) fn model(&self) -> Model {
        Model {
            entry: self.entry.clone(),
            constructor: self.constructor.clone(),
            cursor: self.wrapper.clone(),
            guard: self.guard.clone(),
            repeat: self.repeat.clone(),
            ..Model::default()
        }
    }
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Level {
        match name {
            LevelName::Allow => Level::Allow,
            LevelName::Warn => Level::Warn,
            LevelName::Deny => Level::Deny,
            LevelName::Forbid => Level::Forbid,
        }
    }
}

impl From<UnknownUriName> for UnknownUri {
    fn from(name: UnknownUriName) -> UnknownUri {
        match name {
            UnknownUriName::Allow => UnknownUri::Allow,
            UnknownUriName::Warn => UnknownUri::Warn,
        }
    }
}

/// A level, or a table with a level and options.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub(super) enum LevelOr<T> {
    /// `name = "warn"`.
    Level(LevelName),
    /// `[lint.name]`.
    Table(T),
}

/// Not serde's untagged: its errors would say neither what is wrong nor where.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for LevelOr<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<LevelOr<T>, D::Error> {
        struct Either<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = LevelOr<T>;

            fn expecting(&self, to: &mut Formatter<'_>) -> fmt::Result {
                to.write_str("a level, or a table with a level and options")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<LevelOr<T>, E> {
                LevelName::deserialize(de::IntoDeserializer::into_deserializer(text))
                    .map(LevelOr::Level)
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<LevelOr<T>, A::Error> {
                T::deserialize(de::value::MapAccessDeserializer::new(map)).map(LevelOr::Table)
            }
        }

        from.deserialize_any(Either(std::marker::PhantomData))
    }
}
