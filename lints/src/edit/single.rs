//! `find_one` in place of a cursor that is asked for one document.

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, PatKind, Stmt, TextRange};
use crate::program::bodies::Binding;
use crate::program::{Program, SingleFind};

/// What `find` and `find_one` of driver 3.x both take (mongodb 3.9.1 `src/action/find.rs`).
const SETTERS: [&str; 16] = [
    "allow_partial_results",
    "collation",
    "comment",
    "hint",
    "let_vars",
    "max",
    "max_time",
    "min",
    "projection",
    "read_concern",
    "return_key",
    "selection_criteria",
    "show_record_id",
    "skip",
    "sort",
    "max_scan",
];

/// Asks for the one document instead of for a cursor.
pub fn find_one(program: &Program<'_>, it: &SingleFind) -> Option<Fix> {
    let site = Site::new(program, it.def, it.at)?;
    let version = program.driver_version(site.file)?;
    let ExprKind::Method {
        name,
        name_range,
        args,
        ..
    } = site.kind(it.at)
    else {
        return None;
    };
    let is_bare = match args.as_slice() {
        [_] => version.0 >= 3,
        [_, options] => version.0 < 3 && program.is_none_literal(site.typed, *options),
        _ => false,
    };
    if name != "find" || !is_bare {
        return None;
    }
    let call = site.executed(it.at);
    let cursor = site.unwrapped(call)?;
    let mut edits = vec![site.replace(*name_range, "find_one")];
    edits.extend(match site.asked(cursor) {
        Some(asked) => {
            let mut edits = site.without_trait(asked.0);
            edits.push(site.between(call, site.awaited(asked.0), asked.1.result()));
            edits
        }
        None => site.through_variable(call, cursor)?,
    });
    Some(Fix::new(
        "ask for the one document with `find_one`",
        Applicability::Suggested,
        edits,
    ))
}

/// How a cursor is asked.
#[derive(Clone, Copy)]
enum Asked {
    /// `try_next`: a `Result` of an `Option`, as of `find_one`.
    TryNext,
    /// `next`: an `Option` of a `Result`.
    Next,
}

impl Asked {
    /// What makes the result of `find_one` the result of the question.
    fn result(self) -> &'static str {
        match self {
            Asked::TryNext => "",
            Asked::Next => ".transpose()",
        }
    }
}

impl Site<'_, '_> {
    /// The call with its setters and what runs it: `.await`, `.run()`.
    fn executed(&self, at: ExprId) -> ExprId {
        let mut top = at;
        while let Some(parent) = self.parent(top) {
            match self.kind(parent) {
                ExprKind::Method { receiver, name, .. }
                    if *receiver == top && SETTERS.contains(&name.as_str()) =>
                {
                    top = parent;
                }
                ExprKind::Method { receiver, name, .. } if *receiver == top && name == "run" => {
                    return parent;
                }
                ExprKind::Await(_) => return parent,
                _ => return top,
            }
        }
        top
    }

    /// The cursor in the result of the call, by `?`, `unwrap` or `expect`.
    fn unwrapped(&self, call: ExprId) -> Option<ExprId> {
        let parent = self.parent(call)?;
        match self.kind(parent) {
            ExprKind::Try(_) => Some(parent),
            ExprKind::Method { receiver, name, .. }
                if *receiver == call && (name == "unwrap" || name == "expect") =>
            {
                Some(parent)
            }
            _ => None,
        }
    }

    fn asked(&self, cursor: ExprId) -> Option<(ExprId, Asked)> {
        let parent = self.parent(cursor)?;
        match self.kind(parent) {
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } if *receiver == cursor && args.is_empty() => match name.as_str() {
                "try_next" => Some((parent, Asked::TryNext)),
                "next" => Some((parent, Asked::Next)),
                _ => None,
            },
            _ => None,
        }
    }

    /// `let mut cursor = …;`, asked once further down.
    fn through_variable(&self, call: ExprId, cursor: ExprId) -> Option<Vec<Edit>> {
        let block = self.parent(cursor)?;
        let ExprKind::Block { stmts, .. } = self.kind(block) else {
            return None;
        };
        let pat = stmts.iter().find_map(|it| match it {
            Stmt::Let {
                pat,
                ty: None,
                init: Some(init),
                otherwise: None,
                ..
            } if *init == cursor => Some(*pat),
            _ => None,
        })?;
        let PatKind::Bind { local, sub: None } = self.typed.body.pat(pat).kind else {
            return None;
        };
        let [used] = self.typed.uses[local.index()].as_slice() else {
            return None;
        };
        let (asked, how) = self.asked(*used)?;
        let repeats = self
            .typed
            .ancestors(*used)
            .take_while(|it| *it != block)
            .any(|it| {
                matches!(
                    self.kind(it),
                    ExprKind::Loop { .. }
                        | ExprKind::While { .. }
                        | ExprKind::For { .. }
                        | ExprKind::Closure { .. }
                )
            });
        if repeats || !matches!(self.typed.bindings[local.index()], Binding::Let(..)) {
            return None;
        }
        let name = self.fresh("found");
        let mut edits = self.without_trait(asked);
        edits.push(self.replace(self.typed.body.pat(pat).range, name.clone()));
        let awaited = self.awaited(asked);
        let opened = self.unwrapped(awaited);
        if let (Asked::TryNext, Some(opened)) = (how, opened) {
            // Both results are opened: the variable holds what is in them.
            edits.push(self.replace(self.range(opened), name));
        } else {
            edits.push(self.between(call, cursor, how.result()));
            edits.push(self.replace(self.range(awaited), name));
        }
        Some(edits)
    }

    /// Replaces what follows `inner` within `outer`.
    fn between(&self, inner: ExprId, outer: ExprId, text: &str) -> Edit {
        let range = TextRange {
            start: self.range(inner).end,
            end: self.range(outer).end,
        };
        self.replace(range, text)
    }
}
