//! What a startup function starts or fills besides: tasks that go on, and stores that it hands Clients to.

use crate::facts::{ExprId, ExprKind, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::Edge;
use crate::program::loops::waits;

/// What runs until the program ends.
const RUNS: [&str; 5] = ["start", "start_autosharded", "run", "serve", "listen"];

/// Methods that put a value where all of the program finds it.
const STORES: [&str; 6] = ["app_data", "data", "insert", "manage", "set", "with_state"];

impl<'a> Program<'a> {
    /// `tokio::spawn(cleaner())`, where the function goes round in a loop, or runs a server.
    pub(super) fn is_task_for_good(&self, typed: &TypedBody<'a>, edge: &Edge) -> bool {
        let Some(task) = self.bodies.get(edge.to.def) else {
            return false;
        };
        let calls = |at: ExprId, names: &[&str]| matches!(task.kind(at), ExprKind::Method { name, .. } if names.contains(&name.as_str()));
        let mut all = (0..task.body.exprs.len()).map(|it| ExprId(it as u32));
        self.is_spawned(typed, edge.at, None)
            && all.any(|it| match task.kind(it) {
                ExprKind::Loop { .. } => true,
                ExprKind::While { cond, .. } => waits(task, *cond),
                ExprKind::Await(inner) => calls(*inner, &RUNS),
                _ => false,
            })
    }

    /// Whether a value is put into the state of a server, a map of extensions or a static: at once, or by its name.
    pub(super) fn is_put_away(&self, typed: &TypedBody<'a>, at: ExprId) -> bool {
        let mut inner = at;
        for outer in typed.ancestors(at) {
            match typed.kind(outer) {
                ExprKind::Method { name, args, .. } if args.contains(&inner) => {
                    return STORES.contains(&name.as_str());
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
                                if args.contains(used) && STORES.contains(&name.as_str()))
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
