//! Options that code sets to a number.

use crate::facts::{ExprId, ExprKind};
use crate::program::Program;
use crate::program::settings::keys;
use crate::program::settings::{SetBy, Setting};
use crate::program::values::Value;

impl Program<'_> {
    /// `Duration::from_millis(…)`, `Duration::from_secs(…)`.
    pub(super) fn milliseconds(&self, value: &Value) -> Option<u64> {
        let origins = self.origins(value);
        let [(origin, _)] = origins.as_slice() else {
            return None;
        };
        let typed = self.typed(origin)?;
        let ExprKind::Call { callee, args } = typed.kind(origin.expr) else {
            return None;
        };
        let (ExprKind::Path(path), [arg]) = (typed.kind(*callee), args.as_slice()) else {
            return None;
        };
        let number = u64::try_from(self.integer(&Value {
            expr: *arg,
            ..origin.clone()
        })?)
        .ok()?;
        match path.segments.last()?.name.as_str() {
            "from_millis" => Some(number),
            "from_secs" => number.checked_mul(1000),
            _ => None,
        }
    }

    /// Options that code sets to a number, wherever that is; the version's own limits are for the caller to know.
    pub fn numbers_set(&self) -> Vec<Setting> {
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                let (on, field, given, span) = match typed.kind(at) {
                    ExprKind::Assign { op, target, value } if op == "=" => {
                        match typed.kind(*target) {
                            ExprKind::Field { base, name } => {
                                (*base, name, *value, self.span_of(typed.def, *target))
                            }
                            _ => continue,
                        }
                    }
                    ExprKind::Method {
                        receiver,
                        name,
                        args,
                        ..
                    } if args.len() == 1 => (*receiver, name, args[0], self.method_span(typed, at)),
                    _ => continue,
                };
                if keys::of_field(field).is_some() && self.is_options(typed, on) {
                    let setting = self.setting(
                        field,
                        &self.value(typed.def, given),
                        Some(span),
                        SetBy::Code,
                    );
                    found.extend(setting.value.is_some().then_some(setting));
                }
            }
        }
        found
    }
}
