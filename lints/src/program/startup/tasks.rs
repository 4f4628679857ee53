//! What a startup function starts or fills besides: tasks that go on, and stores that it hands Clients to.

use crate::facts::{ExprId, ExprKind, PatKind, Stmt};
use crate::methods::METHODS;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::Edge;
use crate::program::loops::waits;

impl<'a> Program<'a> {
    /// `tokio::spawn(cleaner())`, where the function goes round in a loop, or runs a server.
    pub(super) fn is_task_for_good(&self, typed: &TypedBody<'a>, edge: &Edge) -> bool {
        let Some(task) = self.bodies.get(edge.to.def) else {
            return false;
        };
        let serves = |at: ExprId| matches!(task.kind(at), ExprKind::Method { name, .. } if METHODS.runs_for_good.has(name));
        let mut all = (0..task.body.exprs.len()).map(|it| ExprId(it as u32));
        self.is_spawned(typed, edge.at, None)
            && all.any(|it| match task.kind(it) {
                ExprKind::Loop { .. } => true,
                ExprKind::While { cond, .. } => waits(task, *cond),
                ExprKind::Await(inner) => serves(*inner),
                _ => false,
            })
    }

    /// Whether a value is put into the state of a server, a map of extensions or a static: at once, or by its name.
    pub(super) fn is_put_away(&self, typed: &TypedBody<'a>, at: ExprId) -> bool {
        let mut inner = at;
        for outer in typed.ancestors(at) {
            match typed.kind(outer) {
                ExprKind::Method { name, args, .. } if args.contains(&inner) => {
                    return METHODS.shares.has(name);
                }
                ExprKind::Block { stmts, .. } => {
                    let local = stmts.iter().find_map(|it| match it {
                        Stmt::Let { pat, init, .. } if *init == Some(inner) => {
                            match typed.body.pat(*pat).kind {
                                PatKind::Bind { local, .. } => Some(local),
                                _ => None,
                            }
                        }
                        _ => None,
                    });
                    return local.is_some_and(|it| {
                        typed.uses[it.index()].iter().any(|used| {
                            let call = typed.body.parent(*used).map(|it| typed.kind(it));
                            matches!(call, Some(ExprKind::Method { name, args, .. })
                                if args.contains(used) && METHODS.shares.has(name))
                        })
                    });
                }
                ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Method { .. } => inner = outer,
                _ => return false,
            }
        }
        false
    }
}
