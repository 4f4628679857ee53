//! A lint is a record: its name, its page, and one function over the program.

use crate::finding::Finding;
use crate::options::Options;
use crate::program::Program;

/// One lint.
#[derive(Debug)]
pub struct Lint {
    /// Its name: `snake_case`, names the mistake.
    pub name: &'static str,
    /// Its group.
    pub group: Group,
    /// Its level unless the user says otherwise.
    pub level: Level,
    /// One line: what it reports.
    pub summary: &'static str,
    /// Its page, Markdown.
    pub page: &'static str,
    /// Finds every instance in the program, in any order.
    pub check: fn(&Program<'_>, &Options) -> Vec<Finding>,
}

impl PartialEq for Lint {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Lint {}

/// What a lint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Clients.
    Client,
    /// Pools.
    Pool,
    /// Cursors.
    Cursor,
    /// The comments that silence lints.
    Silence,
}

impl Group {
    /// All groups.
    pub const ALL: [Group; 4] = [Group::Client, Group::Pool, Group::Cursor, Group::Silence];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Group::Client => "client",
            Group::Pool => "pool",
            Group::Cursor => "cursor",
            Group::Silence => "silence",
        }
    }
}

/// How seriously findings of a lint are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported.
    Warn,
    /// Reported, and the run fails.
    Deny,
    /// As deny, and nothing in the source may lower it.
    Forbid,
}

impl Level {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Warn => "warn",
            Level::Deny => "deny",
            Level::Forbid => "forbid",
        }
    }
}
