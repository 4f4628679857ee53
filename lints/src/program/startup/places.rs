//! Where Clients go: what tells two places apart, as far as that can be told.

use std::fmt::Write as _;

use crate::facts::{ExprKind, Literal};
use crate::program::bodies::{Binding, TypedBody};
use crate::program::values::{Part, Step, Text, Value};
use crate::program::{Program, SetBy};

/// How many fields of fields are looked through.
const MAX_FIELDS: u32 = 6;

impl<'a> Program<'a> {
    /// Where a Client goes and with which options; none where that cannot be told.
    pub(crate) fn destination(&self, typed: &TypedBody<'a>, at: &Value) -> Option<String> {
        let settings = self.settings_at(typed, at);
        let [one] = settings.as_slice() else {
            return None;
        };
        let mut place = match &one.uri {
            Some(uri) => self.uri_key(uri)?,
            // The driver's own default, unless hosts are set below.
            None if one.is_complete => String::new(),
            None => return None,
        };
        for it in one.all.iter().filter(|it| it.by != SetBy::Uri) {
            let _ = write!(place, " {}={:?}", it.key, it.value);
            if it.value.is_none() {
                // What it is set to is known by where that stands.
                let _ = write!(place, "@{:?}", it.span);
            }
        }
        Some(place)
    }

    fn uri_key(&self, uri: &Value) -> Option<String> {
        let texts = self.texts(uri);
        if let [Text::Known(parts)] = texts.as_slice()
            && let [Part::Lit(text)] = parts.as_slice()
        {
            return Some(text.clone());
        }
        let origins = self.origins(uri);
        let mut key = String::new();
        for (origin, step) in &origins {
            let body = self.typed(origin)?;
            match (step, body.kind(origin.expr)) {
                // The same variable of the environment is the same text.
                (Step::Outside, ExprKind::Call { args, .. }) => {
                    match args.first().map(|it| body.kind(*it)) {
                        Some(ExprKind::Lit(Literal::Str(name))) => {
                            let _ = write!(key, "env {name};");
                        }
                        _ => return None,
                    }
                }
                // So is the same field of a configuration.
                (Step::Outside, ExprKind::Field { .. }) => {
                    let _ = write!(key, "field {};", self.field_key(origin, 0)?);
                }
                (Step::Made, ExprKind::Lit(Literal::Str(text))) => {
                    let _ = write!(key, "text {text};");
                }
                _ => return None,
            }
        }
        (!key.is_empty()).then_some(key)
    }

    /// `Config.database.uri`: the struct that is filled from outside, and the way to the field. None for an element of a
    /// list, of which there are many.
    fn field_key(&self, value: &Value, depth: u32) -> Option<String> {
        let typed = self.typed(value)?;
        let ExprKind::Field { base, name } = typed.kind(value.expr) else {
            let is_element = match typed.kind(value.expr) {
                ExprKind::Local(local) => matches!(
                    typed.bindings[local.index()],
                    Binding::For(..) | Binding::Closure(..) | Binding::Unknown
                ),
                ExprKind::Index { .. } => true,
                _ => false,
            };
            let root = typed.types.exprs[value.expr.index()].adt();
            return root.filter(|_| !is_element).map(|it| format!("{it:?}"));
        };
        let base = Value {
            expr: *base,
            ..value.clone()
        };
        let origins = self.origins(&base);
        let [(origin, _)] = origins.as_slice() else {
            return None;
        };
        let root = (depth < MAX_FIELDS)
            .then(|| self.field_key(origin, depth + 1))
            .flatten()?;
        Some(format!("{root}.{name}"))
    }
}
