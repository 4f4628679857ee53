//! Connection strings pair by pair, and where each pair stands in the source.

mod literals;

use crate::facts::{ExprKind, Name, TextRange};
use crate::program::Program;
use crate::program::defs::Defs;
use crate::program::settings::{SetBy, Setting, Settings, keys};
use crate::program::uri::{self, Uri};
use crate::program::values::{Part, Text, Value};
use crate::tree::Span;

/// A pair of a connection string that the driver refuses or ignores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UriFault {
    /// The pair, or the whole literal where the pair cannot be found in it.
    pub span: Span,
    /// The key as written.
    pub key: String,
    /// What is wrong with it.
    pub what: FaultKind,
}

/// What is wrong with a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// No `=`.
    NoValue,
    /// The driver knows no such option; the nearest one that it knows.
    Unknown(Option<&'static str>),
    /// The option stood there before.
    Repeated,
    /// The value is not what it should be.
    Malformed {
        /// What stands there.
        value: String,
        /// What should.
        wanted: String,
    },
    /// Nothing is wrong with the form; versions may differ in what they make of it. The value, where it is a number.
    Fine(Option<u64>),
}

/// Stands for a part that is not known.
const HOLE: char = '\u{0}';

impl Program<'_> {
    /// What a URI sets, for each text that it may be.
    pub(super) fn settings_of_uri(&self, uri: &Value) -> Vec<Settings> {
        let placed = self.placed(uri);
        let mut found = Vec::new();
        for text in self.texts(uri) {
            let settings = match &text {
                Text::Known(parts) => {
                    let spans = placed
                        .iter()
                        .find(|it| it.0 == *parts)
                        .map_or(&[][..], |it| it.1.as_slice());
                    let all = pairs(parts)
                        .into_iter()
                        .filter_map(|it| self.setting_of(&it, spans))
                        .collect();
                    let is_complete = !has_open_query(parts);
                    Settings {
                        all,
                        is_complete,
                        uri: Some(uri.clone()),
                    }
                }
                _ => Settings {
                    uri: Some(uri.clone()),
                    ..Settings::default()
                },
            };
            found.push(settings);
        }
        found
    }

    fn setting_of(&self, pair: &Pair, literals: &[Span]) -> Option<Setting> {
        let key = Name::new(pair.key.to_lowercase());
        let value = pair.value.as_ref().and_then(|it| it.parse().ok());
        (!pair.key.contains(HOLE)).then(|| Setting {
            key,
            value,
            span: self.place(literals, pair),
            by: SetBy::Uri,
        })
    }

    /// Every pair of every connection string that code hands to the driver, with what is wrong with it.
    pub fn uri_pairs(&self) -> Vec<UriFault> {
        let mut found: Vec<UriFault> = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for (at, callee) in &typed.types.callees {
                let constructor = self
                    .roles
                    .constructors
                    .get(&callee.def)
                    .and_then(|it| it.uri);
                let Some(index) = constructor
                    .or_else(|| self.roles.options.get(&callee.def).and_then(|it| it.uri))
                else {
                    continue;
                };
                let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = typed.kind(*at)
                else {
                    continue;
                };
                let Some(arg) = args.get(index) else { continue };
                for (parts, literals) in self.placed(&self.value(typed.def, *arg)) {
                    found.extend(self.judged(&parts, &literals));
                }
            }
        }
        found.sort_by_key(|it| it.span);
        found.dedup();
        found
    }

    fn judged(&self, parts: &[Part], literals: &[Span]) -> Vec<UriFault> {
        let mut seen: Vec<String> = Vec::new();
        let mut found = Vec::new();
        for pair in pairs(parts) {
            let key = pair.key.to_lowercase();
            if key.contains(HOLE) || key.is_empty() {
                continue;
            }
            let is_repeated = seen.contains(&key) && key != "readpreferencetags";
            seen.push(key);
            let what = match &pair.value {
                None => FaultKind::NoValue,
                Some(_) if is_repeated => FaultKind::Repeated,
                Some(_) if !keys::is_known(&pair.key) => {
                    FaultKind::Unknown(keys::nearest(&pair.key))
                }
                Some(value) if value.contains(HOLE) || value.contains('%') => FaultKind::Fine(None),
                Some(value) => match keys::malformed(&pair.key, value) {
                    Some(wanted) => FaultKind::Malformed {
                        value: value.clone(),
                        wanted,
                    },
                    None => FaultKind::Fine(value.parse().ok()),
                },
            };
            if let Some(span) = self.place(literals, &pair) {
                let key = pair.key;
                found.push(UriFault { span, key, what });
            }
        }
        found
    }

    /// The place of a pair: within the literal that holds it, else the first literal as a whole.
    fn place(&self, literals: &[Span], pair: &Pair) -> Option<Span> {
        let within = literals.iter().find_map(|it| self.place_in(*it, pair));
        within.or(literals.first().copied())
    }

    fn place_in(&self, literal: Span, pair: &Pair) -> Option<Span> {
        let text = self.text(literal);
        let mut from = 0;
        let mut found = None;
        for _ in 0..=pair.earlier {
            found = text[from..]
                .match_indices(pair.key.as_str())
                .map(|it| from + it.0)
                .find(|at| {
                    let before = text[..*at].chars().next_back();
                    let after = text[at + pair.key.len()..].chars().next();
                    matches!(before, Some('?' | '&')) && !after.is_some_and(char::is_alphanumeric)
                });
            match found {
                Some(at) => from = at + pair.key.len(),
                None => break,
            }
        }
        let at = found.filter(|_| !pair.key.is_empty())?;
        let rest = &text[at..];
        let end = rest
            .find(['&', '"', '{', '\\', '\n'])
            .unwrap_or(pair.key.len());
        let start = literal.range.start + at as u32;
        Some(Defs::place(
            literal.file,
            TextRange {
                start,
                end: start + end as u32,
            },
        ))
    }
}

/// One `key=value` of a query.
#[derive(Clone, Debug)]
struct Pair {
    key: String,
    value: Option<String>,
    /// How often exactly this key stood there before.
    earlier: usize,
}

/// The pairs of a connection string; none of what is no connection string.
fn pairs(parts: &[Part]) -> Vec<Pair> {
    let text: String = parts
        .iter()
        .map(|it| {
            if let Part::Lit(text) = it {
                text.clone()
            } else {
                HOLE.to_string()
            }
        })
        .collect();
    if !uri::has_scheme(&text) {
        return Vec::new();
    }
    let Some((_, query)) = text.split_once('?') else {
        return Vec::new();
    };
    let mut found: Vec<Pair> = Vec::new();
    for pair in query.split('&').filter(|it| !it.is_empty()) {
        let (key, value) = match pair.split_once('=') {
            Some((key, value)) => (key.to_owned(), Some(value.to_owned())),
            // What a hole holds may have the `=`.
            None if pair.contains(HOLE) => (pair.to_owned(), Some(String::new())),
            None => (pair.to_owned(), None),
        };
        let earlier = found.iter().filter(|it| it.key == key).count();
        found.push(Pair {
            key,
            value,
            earlier,
        });
    }
    found
}

/// Whether a part that is not known may hold further pairs.
fn has_open_query(parts: &[Part]) -> bool {
    let is_open = pairs(parts).iter().any(|it| it.key.contains(HOLE));
    is_open || uri::read(parts) == Uri::Unknown
}
