//! The place of an edit: an expression in its body, with the text around it.

use crate::edit::Edit;
use crate::facts::{ExprId, ExprKind, LocalId, Stmt, TextRange};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::{DefId, DefKind};
use crate::tree::FileId;

/// Generated files say so within their first bytes.
const MARKED_WITHIN: usize = 1024;

/// A body whose text may be edited.
#[derive(Clone, Copy)]
pub(super) struct Site<'s, 'p> {
    pub(super) program: &'s Program<'p>,
    pub(super) typed: &'s TypedBody<'p>,
    pub(super) file: FileId,
}

/// The statement around an expression.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement {
    /// The block that it stands in.
    pub(super) block: ExprId,
    /// Without the `;` of an expression's statement.
    pub(super) range: TextRange,
    /// The expression that is the statement, or the value of its `let`.
    pub(super) expr: ExprId,
    pub(super) is_tail: bool,
    /// `let … else`.
    pub(super) has_else: bool,
}

impl<'s, 'p> Site<'s, 'p> {
    /// The body of a definition, unless the text at a place is a macro's or a generated file's.
    pub(super) fn new(program: &'s Program<'p>, def: DefId, at: ExprId) -> Option<Site<'s, 'p>> {
        let typed = program.bodies.get(def)?;
        let definition = program.world.defs.def(def);
        let is_macro = matches!(definition.kind, DefKind::MacroRules | DefKind::MacroCall)
            || program.is_of_macro(program.span_of(def, at))
            || typed.ancestors(at).any(|it| is_foreign(typed.kind(it)));
        let file = definition.file;
        (!is_macro && !is_generated(program, file)?).then_some(Site {
            program,
            typed,
            file,
        })
    }

    pub(super) fn source(&self) -> &'p str {
        &self.program.tree().file(self.file).text
    }

    pub(super) fn range(&self, at: ExprId) -> TextRange {
        self.typed.body.expr(at).range
    }

    pub(super) fn text_of(&self, range: TextRange) -> &'p str {
        self.source()
            .get(range.start as usize..range.end as usize)
            .unwrap_or_default()
    }

    pub(super) fn text(&self, at: ExprId) -> &'p str {
        self.text_of(self.range(at))
    }

    /// The type in `Type::method(…)`, as it is written.
    pub(super) fn type_called(&self, call: ExprId) -> Option<&'p str> {
        let ExprKind::Call { callee, .. } = self.kind(call) else {
            return None;
        };
        let ExprKind::Path(path) = self.kind(*callee) else {
            return None;
        };
        let name = path.segments.last()?;
        let ty = self.text_of(TextRange {
            start: path.range.start,
            end: name.range.start,
        });
        ty.strip_suffix("::").filter(|it| !it.starts_with('<'))
    }

    pub(super) fn kind(&self, at: ExprId) -> &'p ExprKind {
        self.typed.kind(at)
    }

    pub(super) fn parent(&self, at: ExprId) -> Option<ExprId> {
        self.typed.body.parent(at)
    }

    pub(super) fn insert(&self, at: u32, text: impl Into<String>) -> Edit {
        Edit::insert(self.file, at, text)
    }

    pub(super) fn replace(&self, range: TextRange, text: impl Into<String>) -> Edit {
        Edit::replace(self.file, range, text)
    }

    /// The line ending of the file.
    pub(super) fn newline(&self) -> &'static str {
        match self.source().find('\n') {
            Some(at) if self.source()[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }

    /// What the line of a byte is indented with.
    pub(super) fn indent(&self, at: u32) -> &'p str {
        let text = self.source();
        let start = text[..at as usize].rfind('\n').map_or(0, |it| it + 1);
        let line = text[start..].trim_start_matches('\u{feff}');
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    }

    /// A line break with the indentation of the line of a byte.
    pub(super) fn line_like(&self, at: u32) -> String {
        format!("{}{}", self.newline(), self.indent(at))
    }

    /// One step of indentation, as the file has it.
    pub(super) fn step(&self) -> &'static str {
        if self.source().contains("\n\t") {
            "\t"
        } else {
            "    "
        }
    }

    /// The innermost statement around an expression.
    pub(super) fn statement(&self, at: ExprId) -> Option<Statement> {
        let mut child = at;
        loop {
            let block = self.parent(child)?;
            if let ExprKind::Block { stmts, tail, .. } = self.kind(block) {
                let stated = |range, is_tail| Statement {
                    block,
                    range,
                    expr: child,
                    is_tail,
                    has_else: false,
                };
                if *tail == Some(child) {
                    return Some(stated(self.range(child), true));
                }
                return stmts.iter().find_map(|it| match it {
                    Stmt::Expr(expr) if *expr == child => Some(stated(self.range(child), false)),
                    Stmt::Let {
                        init,
                        range,
                        otherwise,
                        ..
                    } if *init == Some(child) => Some(Statement {
                        has_else: otherwise.is_some(),
                        ..stated(*range, false)
                    }),
                    _ => None,
                });
            }
            child = block;
        }
    }

    /// The `let` that binds a variable whole, and its value; only one that is never assigned anew.
    pub(super) fn declaration(&self, local: LocalId) -> Option<(TextRange, ExprId)> {
        let Binding::Let(Some(init), pat) = self.typed.bindings[local.index()] else {
            return None;
        };
        let is_whole = self.typed.way_to(pat, local)?.is_empty();
        let is_assigned = self.typed.uses[local.index()].iter().any(|it| {
            let parent = self.parent(*it).map(|it| self.kind(it));
            matches!(parent, Some(ExprKind::Assign { target, .. }) if target == it)
        });
        let statement = self.statement(init)?;
        (is_whole && !is_assigned && statement.expr == init).then_some((statement.range, init))
    }

    /// The expression with everything that only looks at its result: `.await`, `?`, `.unwrap()`, `.context(…)`.
    pub(super) fn chain(&self, at: ExprId) -> ExprId {
        let mut top = at;
        while let Some(parent) = self.parent(top) {
            match self.kind(parent) {
                ExprKind::Await(_) => top = parent,
                ExprKind::Try(_) => return parent,
                ExprKind::Method { receiver, name, .. } if *receiver == top => {
                    match name.as_str() {
                        "unwrap" | "expect" => return parent,
                        "map_err" | "context" | "with_context" | "wrap_err" | "wrap_err_with" => {
                            top = parent;
                        }
                        _ => return top,
                    }
                }
                _ => return top,
            }
        }
        top
    }

    /// Removes the statement that an expression is, or whose value it is, with its line.
    pub(super) fn without_statement(&self, at: ExprId) -> Option<Edit> {
        let statement = self.statement(at).filter(|it| it.expr == at)?;
        let text = self.source();
        let (before, after) = text.split_at(statement.range.end as usize);
        let after = match after.strip_prefix(';') {
            Some(after) => after,
            None if before.ends_with(';') => after,
            None => return None,
        };
        let line = text[..statement.range.start as usize]
            .rfind('\n')
            .map_or(0, |it| it + 1);
        let end = text.len() - after.len();
        let before = &text[line..statement.range.start as usize];
        let rest = after.find('\n').map_or(after.len(), |it| it + 1);
        let is_alone = before.trim().is_empty() && after[..rest].trim().is_empty();
        let range = if is_alone {
            line..end + rest
        } else {
            statement.range.start as usize..end
        };
        let range = TextRange {
            start: range.start as u32,
            end: range.end as u32,
        };
        Some(self.replace(range, ""))
    }

    /// The `.await` right around an expression, or the expression.
    pub(super) fn awaited(&self, at: ExprId) -> ExprId {
        match self.parent(at).map(|it| (it, self.kind(it))) {
            Some((parent, ExprKind::Await(_))) => parent,
            _ => at,
        }
    }

    /// A name that nothing in the body has.
    pub(super) fn fresh(&self, name: &str) -> String {
        let text = self.text(self.typed.body.root);
        let is_taken = |name: &str| {
            text.split(|it: char| !it.is_alphanumeric() && it != '_')
                .any(|it| it == name)
        };
        let is_upper = name.starts_with(char::is_uppercase);
        let prefix = if is_upper { "SHARED_" } else { "shared_" };
        let mut fresh = name.to_owned();
        while is_taken(&fresh) {
            fresh = format!("{prefix}{fresh}");
        }
        fresh
    }
}

/// Whether a file says that a tool wrote it; none for a file of a model.
pub(super) fn is_generated(program: &Program<'_>, file: FileId) -> Option<bool> {
    let text = program.tree().files.get(file.0 as usize)?.text.as_bytes();
    let head = &text[..text.len().min(MARKED_WITHIN)];
    Some(head.windows(10).any(|it| it == b"@generated"))
}

/// Macros whose content is not the program's text as it is written.
fn is_foreign(kind: &ExprKind) -> bool {
    let ExprKind::Macro { path, .. } = kind else {
        return false;
    };
    let name = path.segments.last().map_or("", |it| it.name.as_str());
    !["join", "try_join", "select", "vec", "dbg"].contains(&name)
}
