//! A bound for what a cursor yields, in the form that the driver's version has.

use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, TextRange};
use crate::program::cursors::arguments;
use crate::program::{Cursor, CursorEnd, Drain, Program};

/// Bounds a cursor to a page of `size` documents; a cursor that is only counted becomes a question for the number.
pub fn limit(program: &Program<'_>, it: &Cursor, size: u32) -> Option<Fix> {
    let CursorEnd::Drained { how, .. } = &it.end else {
        return None;
    };
    let site = Site::new(program, it.def, it.at).filter(|_| it.made.is_none())?;
    let version = program.driver_version(site.file)?;
    if *how == Drain::Count {
        let edits = site.counted(it.at, version.0)?;
        return Some(Fix::new(
            "ask the server for the number",
            Applicability::Suggested,
            edits,
        ));
    }
    let model = site.typed.types.callees.get(&it.at)?;
    let model = program.roles.cursors.get(&model.def)?;
    let args = arguments(site.typed, it.at);
    let edits = match (it.method.as_str(), model.pipeline, model.options) {
        (_, Some(pipeline), _) => vec![site.limited_pipeline(*args.get(pipeline)?, size)?],
        (_, _, Some(options)) if version.0 < 3 => {
            site.limited_options(*args.get(options)?, size, version.0)?
        }
        ("find", ..) if version.0 >= 3 => site.limited_builder(it.at, size),
        _ => return None,
    };
    let title = format!("take a page of at most {size} documents");
    Some(Fix::new(title, Applicability::Suggested, edits))
}

impl Site<'_, '_> {
    /// Adds a `$limit` stage to a pipeline that is written out.
    fn limited_pipeline(&self, pipeline: ExprId, size: u32) -> Option<Edit> {
        let mut at = pipeline;
        for _ in 0..4 {
            at = match self.kind(at) {
                ExprKind::Ref { expr, .. } => *expr,
                ExprKind::Local(local) if self.typed.uses[local.index()].len() == 1 => {
                    self.declaration(*local)?.1
                }
                _ => break,
            };
        }
        let ExprKind::Array { elems, .. } = self.kind(at) else {
            return None;
        };
        let last = elems.last()?;
        let ExprKind::Doc { path, .. } = self.kind(*last) else {
            return None;
        };
        let doc = self.text_of(path.range);
        let stage = format!("{doc}! {{ \"$limit\": {size} }}");
        let end = self.range(*last).end;
        let start = self.range(*last).start;
        let is_on_line = self.indent(start).len()
            == start as usize
                - self.source()[..start as usize]
                    .rfind('\n')
                    .map_or(0, |it| it + 1);
        let gap = if is_on_line {
            self.line_like(start)
        } else {
            String::from(" ")
        };
        Some(self.insert(end, format!(",{gap}{stage}")))
    }

    /// `find(filter)` of 3.x: after all that is set, since later settings win.
    fn limited_builder(&self, at: ExprId, size: u32) -> Vec<Edit> {
        let built = |it: ExprId| self.typed.types.exprs[it.index()].adt();
        let mut top = at;
        while let Some(parent) = self.parent(top)
            && let ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } = self.kind(parent)
            && *receiver == top
            && built(parent).is_some()
            && built(parent) == built(at)
        {
            if let ("limit", Some(given)) = (name.as_str(), args.first()) {
                return vec![self.replace(self.range(*given), size.to_string())];
            }
            top = parent;
        }
        let gap = match self.kind(at) {
            ExprKind::Method {
                receiver,
                name_range,
                ..
            } => self.text_of(TextRange {
                start: self.range(*receiver).end,
                end: name_range.start,
            }),
            _ => ".",
        };
        let gap = if gap.trim() == "." { gap } else { "." };
        vec![self.insert(self.range(top).end, format!("{gap}limit({size})"))]
    }

    /// `find(filter, options)` of 1.x and 2.x.
    fn limited_options(&self, options: ExprId, size: u32, major: u64) -> Option<Vec<Edit>> {
        let given = if major < 2 {
            format!("Some({size})")
        } else {
            size.to_string()
        };
        if self.program.is_none_literal(self.typed, options) {
            let ty = self.driver(&["options", "FindOptions"])?;
            let built = format!("{}::builder().limit({given}).build()", ty.text);
            let mut edits = vec![self.replace(self.range(options), built)];
            edits.extend(ty.import);
            return Some(edits);
        }
        let built = match self.kind(options) {
            ExprKind::Local(local) => self.declaration(*local)?.1,
            _ => options,
        };
        match self.kind(built) {
            ExprKind::Method {
                receiver,
                name,
                name_range,
                ..
            } if name == "build" => {
                let end = self.range(*receiver).end;
                let between = self.text_of(TextRange {
                    start: end,
                    end: name_range.start,
                });
                (between.trim() == ".")
                    .then(|| vec![self.insert(end, format!("{between}limit({given})"))])
            }
            ExprKind::Call { callee, args } if args.is_empty() => {
                let ty = self.text(*callee).strip_suffix("::default")?;
                let text = format!("{ty}::builder().limit({given}).build()");
                (ty.ends_with("FindOptions")).then(|| vec![self.replace(self.range(built), text)])
            }
            _ => None,
        }
    }

    /// `find(filter).await?.count().await`: `count_documents(filter).await? as usize`.
    fn counted(&self, at: ExprId, major: u64) -> Option<Vec<Edit>> {
        let ExprKind::Method {
            name,
            name_range,
            args,
            ..
        } = self.kind(at)
        else {
            return None;
        };
        let is_bare = match args.as_slice() {
            [_] => major >= 3,
            [_, options] => major < 3 && self.program.is_none_literal(self.typed, *options),
            _ => false,
        };
        let call = self.awaited(at);
        let opened = self.parent(call)?;
        let is_opened = match self.kind(opened) {
            ExprKind::Try(_) => true,
            ExprKind::Method { receiver, name, .. } => {
                *receiver == call && (name == "unwrap" || name == "expect")
            }
            _ => false,
        };
        let count = self.parent(opened)?;
        let ExprKind::Method {
            receiver,
            name: counts,
            ..
        } = self.kind(count)
        else {
            return None;
        };
        let is_count = *receiver == opened && counts == "count";
        let whole = self.awaited(count);
        if name != "find" || !is_bare || !is_opened || !is_count {
            return None;
        }
        let needs_parentheses = matches!(
            self.parent(whole).map(|it| self.kind(it)),
            Some(ExprKind::Method { .. } | ExprKind::Try(_) | ExprKind::Binary { .. })
        );
        let tail = TextRange {
            start: self.range(opened).end,
            end: self.range(whole).end,
        };
        let mut edits = self.without_trait(count);
        edits.push(self.replace(*name_range, "count_documents"));
        if needs_parentheses {
            edits.push(self.insert(self.range(at).start, "("));
            edits.push(self.replace(tail, " as usize)"));
        } else {
            edits.push(self.replace(tail, " as usize"));
        }
        Some(edits)
    }
}
