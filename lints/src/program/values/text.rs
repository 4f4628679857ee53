//! Strings as far as they can be proved: the texts that an expression may give.

use crate::facts::{ExprId, ExprKind, Literal, Piece};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::values::stores::FieldDefault;
use crate::program::values::{Step, Value, returns};

/// What a string may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    /// Known, but for its holes.
    Known(Vec<Part>),
    /// From the environment, a file, an argument.
    Outside,
    Unknown,
}

/// A part of a known string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Lit(String),
    Hole,
}

const MAX_DEPTH: u32 = 32;
const MAX_TEXTS: usize = 12;

impl Program<'_> {
    /// Every text that a value may be; what came out twice is there once.
    pub(crate) fn texts(&self, value: &Value) -> Vec<Text> {
        let mut found = Vec::new();
        self.collect_texts(value, 0, &mut found);
        found
    }

    fn collect_texts(&self, value: &Value, depth: u32, found: &mut Vec<Text>) {
        let Some(typed) = self
            .typed(value)
            .filter(|_| depth <= MAX_DEPTH && found.len() <= MAX_TEXTS)
        else {
            return add(found, Text::Unknown);
        };
        match typed.kind(value.expr) {
            // Where a text is taken out, none was not there.
            ExprKind::Path(_) if depth > 0 && self.is_none_literal(typed, value.expr) => return,
            ExprKind::Lit(Literal::Str(text)) => {
                return add(found, Text::Known(vec![Part::Lit(text.clone())]));
            }
            ExprKind::Lit(Literal::Char(it)) => {
                return add(found, Text::Known(vec![Part::Lit(it.to_string())]));
            }
            ExprKind::Format { path, pieces, .. } => {
                let name = path.segments.last().map_or("", |it| it.name.as_str());
                return match name {
                    "format" | "concat" | "format_args" => {
                        add(found, self.formatted(value, pieces, depth));
                    }
                    _ => add(found, Text::Unknown),
                };
            }
            ExprKind::Binary { op, left, right } if op == "+" => {
                let mut parts = self.single(
                    &Value {
                        expr: *left,
                        ..value.clone()
                    },
                    depth,
                );
                parts.extend(self.single(
                    &Value {
                        expr: *right,
                        ..value.clone()
                    },
                    depth,
                ));
                // Nothing of it is known: a sum of numbers, or two texts from elsewhere.
                let is_hole = parts.iter().all(|it| *it == Part::Hole);
                let text = if is_hole {
                    Text::Unknown
                } else {
                    Text::Known(join(parts))
                };
                return add(found, text);
            }
            ExprKind::Local(_) => {
                if let Some(text) = self.appended(typed, value, depth) {
                    return add(found, text);
                }
            }
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } => {
                let texts = match (name.as_str(), args.as_slice()) {
                    ("replace" | "replacen", [from, to, ..]) => {
                        self.replaced(value, *receiver, (*from, *to), depth)
                    }
                    ("concat", []) => self.joined(typed, value, *receiver, None, depth),
                    ("join", [between]) => {
                        self.joined(typed, value, *receiver, Some(*between), depth)
                    }
                    _ => None,
                };
                if let Some(texts) = texts {
                    return texts.into_iter().for_each(|it| add(found, it));
                }
            }
            ExprKind::Field { base, name } => {
                if let Some(owner) = self.owner_of_field(&typed.types.exprs[base.index()], name)
                    && self.is_filled_from_outside(owner)
                {
                    add(found, Text::Outside);
                    match self.parsed_default(owner, name) {
                        Some(FieldDefault::Text(text)) => {
                            found.push(Text::Known(vec![Part::Lit(text)]));
                        }
                        Some(FieldDefault::Function(def)) => {
                            for expr in self.bodies.get(def).map(returns).unwrap_or_default() {
                                self.collect_texts(&self.value(def, expr), depth + 1, found);
                            }
                        }
                        None => {}
                    }
                }
            }
            _ => {}
        }
        match self.step(value) {
            Step::To(values) => values
                .iter()
                .for_each(|it| self.collect_texts(it, depth + 1, found)),
            Step::Outside => add(found, Text::Outside),
            Step::Made | Step::Parameter | Step::Unknown => add(found, Text::Unknown),
        }
    }

    fn formatted(&self, value: &Value, pieces: &[Piece], depth: u32) -> Text {
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => parts.push(Part::Lit(text.clone())),
                Piece::Hole(expr) | Piece::Debug(expr) => parts.extend(self.single(
                    &Value {
                        expr: *expr,
                        ..value.clone()
                    },
                    depth,
                )),
            }
        }
        Text::Known(join(parts))
    }

    /// `"mongodb://USER:PASSWORD@host".replace("USER", &user)`; `None` if the text or what goes is not known.
    fn replaced(
        &self,
        value: &Value,
        receiver: ExprId,
        (from, to): (ExprId, ExprId),
        depth: u32,
    ) -> Option<Vec<Text>> {
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        let gone = match self.single(&on(from), depth).as_slice() {
            [Part::Lit(text)] if !text.is_empty() => text.clone(),
            _ => return None,
        };
        let come = self.single(&on(to), depth);
        let mut texts = Vec::new();
        self.collect_texts(&on(receiver), depth + 1, &mut texts);
        for text in &mut texts {
            if let Text::Known(parts) = text {
                *parts = join(replace(parts, &gone, &come));
            }
        }
        Some(texts)
    }

    /// `[host, "db"].join("/")`, `[host, "/db"].concat()`.
    fn joined(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        list: ExprId,
        between: Option<ExprId>,
        depth: u32,
    ) -> Option<Vec<Text>> {
        let ExprKind::Array { elems, .. } = typed.kind(list) else {
            return None;
        };
        let part = |expr: ExprId| {
            let value = Value {
                expr,
                ..value.clone()
            };
            self.single(&value, depth)
        };
        let mut parts = Vec::new();
        for (index, elem) in elems.iter().enumerate() {
            if let Some(between) = between.filter(|_| index > 0) {
                parts.extend(part(between));
            }
            parts.extend(part(*elem));
        }
        Some(vec![Text::Known(join(parts))])
    }

    /// The one text that a value must be, else a hole.
    fn single(&self, value: &Value, depth: u32) -> Vec<Part> {
        let mut found = Vec::new();
        self.collect_texts(value, depth + 1, &mut found);
        match found.as_slice() {
            [Text::Known(parts)] => parts.clone(),
            _ => vec![Part::Hole],
        }
    }

    /// `let mut uri = String::from(…); uri.push_str(…)`, `uri += …`.
    fn appended(&self, typed: &TypedBody<'_>, value: &Value, depth: u32) -> Option<Text> {
        let added = appended(typed, value.expr);
        if added.is_empty() {
            return None;
        }
        let Step::To(values) = self.step(value) else {
            return Some(Text::Unknown);
        };
        let [base] = values.as_slice() else {
            return Some(Text::Unknown);
        };
        let mut parts = self.single(base, depth);
        for expr in added {
            parts.extend(self.single(
                &Value {
                    expr,
                    ..value.clone()
                },
                depth,
            ));
        }
        Some(Text::Known(join(parts)))
    }

    /// An integer constant.
    pub(crate) fn integer(&self, value: &Value) -> Option<i128> {
        let mut found = None;
        for (origin, _) in self.origins(value) {
            let typed = self.typed(&origin)?;
            let number = match typed.kind(origin.expr) {
                ExprKind::Lit(Literal::Int(number)) => i128::from(*number),
                ExprKind::Unary { op: '-', expr } => match typed.kind(*expr) {
                    ExprKind::Lit(Literal::Int(number)) => -i128::from(*number),
                    _ => return None,
                },
                ExprKind::Binary { op, left, right } => {
                    let side = |expr: ExprId| {
                        self.integer(&Value {
                            expr,
                            ..origin.clone()
                        })
                    };
                    let (left, right) = (side(*left)?, side(*right)?);
                    match op.as_str() {
                        "+" => left.checked_add(right)?,
                        "-" => left.checked_sub(right)?,
                        "*" => left.checked_mul(right)?,
                        _ => return None,
                    }
                }
                _ => return None,
            };
            if found.is_some_and(|it| it != number) {
                return None;
            }
            found = Some(number);
        }
        found
    }

    /// Whether an expression is `None`.
    pub(crate) fn is_none_literal(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        match typed.kind(id) {
            ExprKind::Path(path) => {
                path.segments.last().is_some_and(|it| it.name == "None")
                    && typed.types.exprs[id.index()].adt() == self.world.lang.option
            }
            _ => false,
        }
    }
}

/// What is put behind the text in a variable before a place that names it: `push_str`, `+=`.
pub(crate) fn appended(typed: &TypedBody<'_>, at: ExprId) -> Vec<ExprId> {
    let ExprKind::Local(local) = typed.kind(at) else {
        return Vec::new();
    };
    let before = typed.body.expr(at).range.start;
    let uses = typed.uses[local.index()].iter();
    let earlier = uses.filter(|it| typed.body.expr(**it).range.start < before);
    let added = earlier.filter_map(|used| match typed.kind(typed.body.parent(*used)?) {
        ExprKind::Method {
            receiver,
            name,
            args,
            ..
        } if receiver == used && matches!(name.as_str(), "push_str" | "push") => {
            args.first().copied()
        }
        ExprKind::Assign { op, target, value } if op == "+=" && target == used => Some(*value),
        _ => None,
    });
    added.collect()
}

/// Keeps each text once.
fn add(found: &mut Vec<Text>, text: Text) {
    if !found.contains(&text) {
        found.push(text);
    }
}

/// Puts `come` wherever the known parts read `gone`.
fn replace(parts: &[Part], gone: &str, come: &[Part]) -> Vec<Part> {
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Lit(text) => {
                for (index, rest) in text.split(gone).enumerate() {
                    if index > 0 {
                        found.extend(come.iter().cloned());
                    }
                    found.push(Part::Lit(String::from(rest)));
                }
            }
            Part::Hole => found.push(Part::Hole),
        }
    }
    found
}

fn join(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Lit(text)), Part::Lit(more)) => text.push_str(&more),
            (_, part) => joined.push(part),
        }
    }
    joined
}
