//! Levels: from the lints' defaults through the configuration and the command line to one level for each lint.

use mongo_lint::lint::{Group, Level, Lint};
use mongo_lint::rules;

use crate::nearest::nearest;

/// The level of each lint, in the order of [`rules::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Levels(Vec<Level>);

/// What an order is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// `all`: every lint.
    All,
    /// `warnings`: every lint that is at warn when all else is said.
    Warnings,
    /// All lints of a group.
    Group(Group),
    /// One lint.
    Lint(&'static Lint),
}

/// One thing said about levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Order {
    /// What it is about.
    pub(crate) subject: Subject,
    /// The level it asks for.
    pub(crate) level: Level,
}

impl Subject {
    /// The lint or group of this name; what to tell the user where there is none.
    pub(crate) fn parse(text: &str) -> Result<Subject, String> {
        let name = text
            .strip_prefix("mongo_lint::")
            .or_else(|| text.strip_prefix("mongo-lint::"))
            .unwrap_or(text);
        let name = name.replace('-', "_");
        match name.as_str() {
            "all" => return Ok(Subject::All),
            "warnings" => return Ok(Subject::Warnings),
            _ => {}
        }
        if let Some(group) = Group::ALL.into_iter().find(|it| it.name() == name) {
            return Ok(Subject::Group(group));
        }
        if let Some(lint) = rules::named(&name) {
            return Ok(Subject::Lint(lint));
        }
        let groups = Group::ALL.iter().map(|it| it.name());
        let names = rules::ALL
            .iter()
            .map(|it| it.name)
            .chain(groups)
            .chain(["all", "warnings"]);
        Err(match nearest(&name, names) {
            Some(near) => format!("there is no lint or group `{text}`; did you mean `{near}`?"),
            None => {
                format!("there is no lint or group `{text}`; `cargo mongo-lint list` shows all")
            }
        })
    }
}

impl Default for Levels {
    fn default() -> Levels {
        Levels(rules::ALL.iter().map(|it| it.level).collect())
    }
}

impl Levels {
    /// These levels after some orders, later ones over earlier ones. `warnings` means what is at warn at the end, and
    /// nothing lowers what an order has forbidden.
    pub(crate) fn after(&self, orders: &[Order]) -> Levels {
        let mut levels = self.0.clone();
        for order in orders {
            for (lint, level) in rules::ALL.iter().zip(&mut levels) {
                let applies = match order.subject {
                    Subject::All => true,
                    Subject::Warnings => false,
                    Subject::Group(group) => lint.group == group,
                    Subject::Lint(named) => **lint == *named,
                };
                if applies && *level != Level::Forbid {
                    *level = order.level;
                }
            }
        }
        let of_warnings = orders.iter().rfind(|it| it.subject == Subject::Warnings);
        if let Some(order) = of_warnings {
            for level in levels.iter_mut().filter(|it| **it == Level::Warn) {
                *level = order.level;
            }
        }
        Levels(levels)
    }

    /// The level of a lint.
    pub(crate) fn of(&self, lint: &Lint) -> Level {
        let index = rules::ALL.iter().position(|it| it.name == lint.name);
        index.map_or(lint.level, |it| self.0[it])
    }
}
