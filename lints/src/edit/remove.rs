//! Takes a setting away.

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, LocalId, TextRange};
use crate::program::{ImmortalCursor, Program};

/// Leaves `no_cursor_timeout` out.
pub fn drop_setter(program: &Program<'_>, it: &ImmortalCursor) -> Option<Fix> {
    let site = Site::new(program, it.def, it.at)?;
    let edits = match site.kind(it.at) {
        ExprKind::Method { receiver, .. } => {
            let range = TextRange {
                start: site.range(*receiver).end,
                end: site.range(it.at).end,
            };
            vec![site.replace(range, "")]
        }
        ExprKind::Assign { target, .. } => {
            let mut edits = vec![site.without_statement(it.at)?];
            if let ExprKind::Field { base, .. } = site.kind(*target)
                && let ExprKind::Local(local) = site.kind(*base)
            {
                edits.extend(site.without_mut(*local, *base));
            }
            edits
        }
        _ => return None,
    };
    Some(Fix::new(
        "leave `no_cursor_timeout` out",
        Applicability::Suggested,
        edits,
    ))
}

impl Site<'_, '_> {
    /// Removes the `mut` of a variable that only the use at `gone` changed.
    fn without_mut(&self, local: LocalId, gone: ExprId) -> Option<Edit> {
        let is_read = |it: &ExprId| {
            let Some(parent) = self.parent(*it) else {
                return false;
            };
            match self.kind(parent) {
                ExprKind::Call { .. } | ExprKind::Struct { .. } | ExprKind::Return(_) => true,
                ExprKind::Ref { mutable, .. } => !mutable,
                ExprKind::Method { receiver, name, .. } => receiver != it || name == "clone",
                ExprKind::Block { tail, .. } => *tail == Some(*it),
                _ => false,
            }
        };
        let mut others = self.typed.uses[local.index()]
            .iter()
            .filter(|it| **it != gone);
        if !others.all(is_read) {
            return None;
        }
        let name = self.typed.body.locals[local.index()].range;
        let text = self.source();
        // The range of a binding is its name; what stands before it is the keyword.
        let before = text[..name.start as usize].strip_suffix("mut ")?;
        let range = TextRange {
            start: before.len() as u32,
            end: name.start,
        };
        Some(self.replace(range, ""))
    }
}
