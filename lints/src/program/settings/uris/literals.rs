//! The literals that connection strings are written in, whole or in parts.

use crate::facts::{ExprId, ExprKind, Literal};
use crate::program::Program;
use crate::program::values::{Part, Step, Text, Value, appended};
use crate::tree::Span;

/// How many values are looked at for one URI.
const MAX_VALUES: usize = 64;

impl Program<'_> {
    /// The texts of a value that are written out in the source, and the literals that they are written in, in order.
    pub(super) fn placed(&self, value: &Value) -> Vec<(Vec<Part>, Vec<Span>)> {
        let mut found = Vec::new();
        let mut pending = vec![value.clone()];
        let mut looked = 0;
        while let Some(value) = pending.pop() {
            looked += 1;
            let Some(typed) = self.typed(&value).filter(|_| looked <= MAX_VALUES) else {
                continue;
            };
            let is_written = match typed.kind(value.expr) {
                ExprKind::Lit(Literal::Str(_)) | ExprKind::Format { .. } => true,
                ExprKind::Binary { op, .. } => op == "+",
                ExprKind::Local(_) => !appended(typed, value.expr).is_empty(),
                _ => false,
            };
            if is_written {
                let mut literals = Vec::new();
                self.literals(&value, 0, &mut literals);
                if let [Text::Known(parts)] = self.texts(&value).as_slice() {
                    found.push((parts.clone(), literals));
                }
            } else if let Step::To(values) = self.step(&value) {
                pending.extend(values.into_iter().rev());
            }
        }
        found
    }

    fn literals(&self, value: &Value, depth: u32, found: &mut Vec<Span>) {
        let Some(typed) = self.typed(value).filter(|_| depth < 16) else {
            return;
        };
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        match typed.kind(value.expr) {
            ExprKind::Lit(Literal::Str(_)) | ExprKind::Format { .. } => {
                found.push(self.span_of(value.def, value.expr));
                return;
            }
            ExprKind::Binary { left, right, .. } => {
                self.literals(&on(*left), depth + 1, found);
                self.literals(&on(*right), depth + 1, found);
                return;
            }
            _ => {}
        }
        if let Step::To(values) = self.step(value) {
            for it in &values {
                self.literals(it, depth + 1, found);
            }
        }
        for it in appended(typed, value.expr) {
            self.literals(&on(it), depth + 1, found);
        }
    }
}
