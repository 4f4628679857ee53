//! Change streams, and how the program gets to where they are opened.

use crate::models::CursorKind;
use crate::program::Program;
use crate::program::calls::Code;
use crate::program::reach::Reach;
use crate::tree::Span;

/// A call that opens a change stream.
#[derive(Clone, Debug)]
pub struct ChangeStreamWatch<'p> {
    /// The method's name.
    pub span: Span,
    /// Whether it is test code.
    pub is_test: bool,
    /// How the program gets there.
    pub reach: Reach<'p>,
}

impl<'a> Program<'a> {
    /// Every call that opens a change stream, sorted by place.
    pub fn change_streams(&self) -> Vec<ChangeStreamWatch<'a>> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            for (at, callee) in &typed.types.callees {
                if self
                    .roles
                    .cursors
                    .get(&callee.def)
                    .is_some_and(|it| it.kind == CursorKind::Watch)
                {
                    let code = Code {
                        def: typed.def,
                        closure: typed.closures[at.index()],
                    };
                    found.push(ChangeStreamWatch {
                        span: self.method_span(typed, *at),
                        is_test: self.world.defs.def(typed.def).is_test,
                        reach: self.reach(code, *at),
                    });
                }
            }
        }
        found.sort_by_key(|it| it.span);
        found
    }
}
