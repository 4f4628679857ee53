//! What becomes of a value within one body: it is followed forwards from where it is made.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::targets;
use crate::program::defs::{DefId, DefKind};

/// What becomes of a handle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fate {
    /// The first operation seen to run through it.
    pub(crate) operates: Option<ExprId>,
    /// It is, or is part of, what the body gives back.
    pub(crate) is_returned: bool,
    /// It is kept somewhere, or goes where it cannot be followed.
    pub(crate) is_stored: bool,
}

struct Walk<'p, 'a> {
    program: &'p Program<'a>,
    typed: &'p TypedBody<'a>,
    operating: &'p FxHashSet<DefId>,
    fate: Fate,
    seen: FxHashSet<ExprId>,
}

impl<'a> Program<'a> {
    /// What becomes of the value of an expression that holds a handle.
    pub(crate) fn fate(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        operating: &FxHashSet<DefId>,
    ) -> Fate {
        let mut walk = Walk {
            program: self,
            typed,
            operating,
            fate: Fate::default(),
            seen: FxHashSet::default(),
        };
        walk.follow(at);
        walk.fate
    }
}

impl Walk<'_, '_> {
    fn follow(&mut self, id: ExprId) {
        if !self.seen.insert(id) {
            return;
        }
        let typed = self.typed;
        let Some(outer) = typed.body.parent(id) else {
            self.fate.is_returned = true;
            return;
        };
        match typed.kind(outer) {
            ExprKind::Method { receiver, .. } if *receiver == id => self.receives(outer),
            ExprKind::Method { args, .. } | ExprKind::Call { args, .. } if args.contains(&id) => {
                self.handed(outer);
            }
            ExprKind::Block { stmts, tail, .. } => {
                if *tail == Some(id) {
                    self.follow(outer);
                }
                for stmt in stmts {
                    if let Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = stmt
                        && *init == id
                    {
                        self.bind(*pat);
                    }
                }
            }
            ExprKind::Let { pat, value } if *value == id => self.bind(*pat),
            ExprKind::Match { value, arms } if *value == id => {
                for it in arms {
                    self.bind(it.pat);
                }
            }
            ExprKind::If { cond, .. } if *cond == id => {}
            ExprKind::Assign { value, target, .. } if *value == id => match typed.kind(*target) {
                ExprKind::Local(local) => self.uses_of(*local),
                _ => self.fate.is_stored = true,
            },
            ExprKind::Return(_) => self.fate.is_returned = true,
            ExprKind::Closure { .. } | ExprKind::Macro { .. } | ExprKind::Break { .. } => {
                self.fate.is_stored = true;
            }
            ExprKind::Format { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Unary { .. }
            | ExprKind::While { .. } => {}
            _ => self.follow(outer),
        }
    }

    fn receives(&mut self, call: ExprId) {
        let typed = self.typed;
        let Some(callee) = typed.types.callees.get(&call) else {
            self.fate.is_stored = true;
            return;
        };
        if self.operates(callee.def, callee.is_dynamic) {
            self.fate.operates = self.fate.operates.or(Some(call));
        }
        if self
            .program
            .carries_handle(&typed.types.exprs[call.index()])
        {
            self.follow(call);
        }
    }

    fn handed(&mut self, call: ExprId) {
        let typed = self.typed;
        let Some(callee) = typed.types.callees.get(&call) else {
            self.fate.is_stored = true;
            return;
        };
        if matches!(
            self.program.world.defs.def(callee.def).kind,
            DefKind::Variant(_) | DefKind::Struct
        ) {
            self.follow(call);
        } else if self.operates(callee.def, callee.is_dynamic) {
            self.fate.operates = self.fate.operates.or(Some(call));
            if self
                .program
                .carries_handle(&typed.types.exprs[call.index()])
            {
                self.follow(call);
            }
        } else if self
            .program
            .carries_handle(&typed.types.exprs[call.index()])
        {
            self.follow(call);
        } else {
            self.fate.is_stored = true;
        }
    }

    fn operates(&self, def: DefId, is_dynamic: bool) -> bool {
        self.program.is_operation(def)
            || targets(&self.program.world, def, is_dynamic).any(|it| self.operating.contains(&it))
    }

    fn bind(&mut self, pat: PatId) {
        let mut stack = vec![pat];
        while let Some(pat) = stack.pop() {
            match &self.typed.body.pat(pat).kind {
                PatKind::Bind { local, sub } => {
                    self.uses_of(*local);
                    stack.extend(sub);
                }
                PatKind::TupleStruct { elems, .. }
                | PatKind::Tuple(elems)
                | PatKind::Slice(elems)
                | PatKind::Or(elems) => stack.extend(elems),
                PatKind::Struct { fields, .. } => stack.extend(fields.iter().map(|it| it.1)),
                _ => {}
            }
        }
    }

    fn uses_of(&mut self, local: crate::facts::LocalId) {
        if self
            .program
            .carries_handle(&self.typed.types.locals[local.index()])
        {
            let uses = self.typed.uses[local.index()].clone();
            for it in uses {
                self.follow(it);
            }
        }
    }
}
