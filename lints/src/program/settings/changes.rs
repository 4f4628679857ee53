//! What code sets on options in a variable: by assignment, and in functions that get them as `&mut`.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::DefId;
use crate::program::settings::{SetBy, Setting, is_always};
use crate::program::values::Value;

impl<'a> Program<'a> {
    /// What is set on the options in a variable before a place, and whether that is all that is done to them.
    pub(super) fn set_on(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        local: LocalId,
        before: u32,
        depth: u32,
    ) -> (Vec<Setting>, bool) {
        let mut found = Vec::new();
        let mut is_complete = true;
        // In a helper, `value` is not a use of the variable, and all that the helper does counts.
        let since = match before {
            u32::MAX => 0,
            _ => typed.assigned_at(local, value.expr).since,
        };
        for used in typed.uses[local.index()]
            .iter()
            .filter(|it| (since..before).contains(&typed.body.expr(**it).range.start))
        {
            let Some(parent) = typed.body.parent(*used) else {
                continue;
            };
            match typed.kind(parent) {
                ExprKind::Field { base, name } if base == used => {
                    let Some(grand) = typed
                        .body
                        .parent(parent)
                        .filter(|_| self.is_options(typed, *used))
                    else {
                        continue;
                    };
                    let by = if is_always(typed, local, parent) {
                        SetBy::Code
                    } else {
                        SetBy::CodeAtTimes
                    };
                    match typed.kind(grand) {
                        ExprKind::Assign {
                            target,
                            value: given,
                            ..
                        } if *target == parent => {
                            let span = Some(self.span_of(typed.def, parent));
                            if self.is_none_literal(typed, *given) {
                                is_complete = false;
                            } else {
                                found.push(self.setting(
                                    name,
                                    &Value {
                                        expr: *given,
                                        ..value.clone()
                                    },
                                    span,
                                    by,
                                ));
                            }
                        }
                        ExprKind::Method {
                            receiver,
                            name: method,
                            ..
                        } if *receiver == parent => {
                            is_complete &= [
                                "is_none",
                                "is_some",
                                "as_ref",
                                "clone",
                                "unwrap_or",
                                "iter",
                                "len",
                            ]
                            .contains(&method.as_str());
                        }
                        ExprKind::Ref { mutable: true, .. } => is_complete = false,
                        _ => {}
                    }
                }
                ExprKind::Deref(_) => {
                    let outer = typed.body.parent(parent).map(|it| typed.kind(it));
                    let is_target =
                        matches!(outer, Some(ExprKind::Assign { target, .. }) if *target == parent);
                    is_complete &= !is_target;
                }
                ExprKind::Ref { mutable: true, .. } => {
                    let call = typed.body.parent(parent);
                    match call
                        .and_then(|it| self.helper(typed, parent, it))
                        .filter(|_| depth < 8)
                    {
                        Some((callee, local)) => {
                            let Some(body) = self.bodies.get(callee) else {
                                continue;
                            };
                            let inner = Value {
                                def: callee,
                                expr: body.body.root,
                                calls: None,
                            };
                            let (set, all) = self.set_on(body, &inner, local, u32::MAX, depth + 1);
                            found.extend(set);
                            is_complete &= all;
                        }
                        None => is_complete = false,
                    }
                }
                ExprKind::Call { .. } if is_reference(typed, local) => is_complete = false,
                ExprKind::Call { .. } | ExprKind::Method { .. }
                    if matches!(typed.bindings[local.index()], Binding::Param(..)) =>
                {
                    is_complete &= before != u32::MAX;
                }
                _ => {}
            }
        }
        (found, is_complete)
    }

    /// The function of the program that gets the options as `&mut`, and what it calls them.
    fn helper(&self, typed: &TypedBody<'_>, arg: ExprId, call: ExprId) -> Option<(DefId, LocalId)> {
        let (args, offset) = match typed.kind(call) {
            ExprKind::Call { args, .. } => (args, 0),
            ExprKind::Method { args, .. } => (args, 1),
            _ => return None,
        };
        let index = args.iter().position(|it| *it == arg)? + offset;
        let callee = typed.types.callees.get(&call)?.def;
        let body = self.bodies.get(callee)?;
        match body.body.pat(*body.body.params.get(index)?).kind {
            crate::facts::PatKind::Bind { local, .. } => Some((callee, local)),
            _ => None,
        }
    }
}

/// `let options = &mut …;`.
fn is_reference(typed: &TypedBody<'_>, local: LocalId) -> bool {
    match typed.bindings[local.index()] {
        Binding::Let(Some(from), _) => {
            matches!(typed.kind(from), ExprKind::Ref { mutable: true, .. })
        }
        _ => false,
    }
}
