//! Everything the program may know about one source file: owned, `Send`, serialisable, free of syn.
//!
//! Lowering makes these facts, linking reads them. They say what is written, never what it means: no name is
//! resolved here except local variables, whose scope is a matter of one body.

use serde::{Deserialize, Serialize};

/// An identifier or any other short text of the source; raw identifiers are kept without `r#`.
pub type Name = smol_str::SmolStr;

/// A list within a node of a tree: most are empty, and such a one takes a pointer and nothing else.
pub type List<T> = thin_vec::ThinVec<T>;

/// Half-open range of byte offsets in the real text of the file, BOM and shebang included.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// Whether `other` lies within this range.
    pub fn contains(self, other: TextRange) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in the arena.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

index!(
    /// Index into [`FileFacts::items`].
    ItemId
);
index!(
    /// Index into [`FileFacts::bodies`].
    BodyId
);
index!(
    /// Index into [`Body::exprs`].
    ExprId
);
index!(
    /// Index into [`Body::pats`].
    PatId
);
index!(
    /// Index into [`Body::locals`].
    LocalId
);

/// One file, lowered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Every item of the file, nested ones included, parents before children.
    pub items: Vec<Item>,
    /// The items at the top of the file.
    pub roots: Vec<ItemId>,
    /// Every body: functions, constants, statics, macro bodies.
    pub bodies: Vec<Body>,
    /// Inner attributes of the file (`#![cfg(test)]`).
    pub attrs: Vec<Attr>,
    /// Comments that address this tool, in order.
    pub comments: Vec<Comment>,
    /// Calls of macros that were expanded: what they gave stands in the macro's definition and in the call, mixed.
    pub expanded: Vec<TextRange>,
    /// Why the file could not be read as Rust; everything else is then empty.
    pub error: Option<SyntaxError>,
}

/// What is wrong with an unparsable file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyntaxError {
    /// The parser's message, lower case, without a full stop.
    pub message: String,
    /// The place of the error.
    pub range: TextRange,
}

/// A comment that contains `mongo-lint:`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The comment with its `//` or `/* */`.
    pub range: TextRange,
    /// The text within, without the comment marks, trimmed.
    pub text: String,
    /// Only white space stands before it on its line.
    pub own_line: bool,
}

/// One item, or one associated item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The declared name; empty for impls, uses and macro calls.
    pub name: Name,
    /// The item with its attributes and visibility.
    pub range: TextRange,
    /// The name alone; the keyword (`impl`, `use`) where there is none.
    pub name_range: TextRange,
    /// Outer attributes; for inline modules and impls the inner ones too. Documentation is left out.
    pub attrs: Vec<Attr>,
    /// Who may name it.
    pub vis: Visibility,
    /// Generic parameters and where clauses.
    pub generics: Generics,
    /// What it is.
    pub kind: ItemKind,
}

/// Visibility as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// Nothing, or `pub(self)`.
    Private,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`.
    Crate,
    /// `pub`.
    Public,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name;` (no content) or `mod name { … }`.
    Mod {
        /// The items within, for an inline module.
        content: Option<Vec<ItemId>>,
    },
    /// A `use` tree, flattened to its leaves.
    Use(Vec<UseLeaf>),
    /// `extern crate krate as alias;`.
    ExternCrate {
        /// The crate's name; `self` for `extern crate self as …`.
        krate: Name,
        /// The local name, where it differs.
        alias: Option<Name>,
    },
    /// A function, a method or a foreign function.
    Fn(Function),
    /// A struct or a union.
    Struct(Fields),
    /// An enum.
    Enum(Vec<Variant>),
    /// A trait.
    Trait {
        /// Supertraits.
        bounds: List<TypeRef>,
        /// Its items.
        items: Vec<ItemId>,
    },
    /// An inherent or trait implementation.
    Impl {
        /// The trait, for `impl Trait for Type`; negative impls are left out of the facts.
        of_trait: Option<TypeRef>,
        /// The type implemented for.
        self_ty: TypeRef,
        /// Its items.
        items: Vec<ItemId>,
    },
    /// A type alias, an associated type or its definition, `type X: Bound = Ty`.
    TypeAlias {
        /// Bounds of an associated type.
        bounds: List<TypeRef>,
        /// The right-hand side.
        ty: Option<TypeRef>,
    },
    /// A constant, associated or free.
    Const {
        /// Its type.
        ty: TypeRef,
        /// Its value.
        body: Option<BodyId>,
    },
    /// A static; also each `static ref` of a `lazy_static!` and each static of a `thread_local!`.
    Static {
        /// Its type.
        ty: TypeRef,
        /// Its value.
        body: Option<BodyId>,
        /// `static mut`.
        mutable: bool,
        /// The last segment of the macro that declared it (`lazy_static`, `thread_local`).
        macro_name: Option<Name>,
    },
    /// `macro_rules! name { … }`: the arms whose bodies parse, read with `$x` as the identifier `x`.
    MacroRules(Vec<MacroArm>),
    /// Any other macro called where items stand; what parses as items is kept.
    MacroCall {
        /// The macro.
        path: Path,
        /// The items within, where the whole content parses as items.
        items: Vec<ItemId>,
        /// Else the content as comma-separated expressions, where it parses so.
        body: Option<BodyId>,
    },
}

/// One arm of a `macro_rules!`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MacroArm {
    /// The names of its `$x` parameters, in order of appearance in the matcher.
    pub params: Vec<Name>,
    /// Its transcriber read as a block of statements; the params are its locals where it names them.
    pub body: Option<BodyId>,
    /// Its transcriber read as items, where it is not a block, and where the file itself does not call it: what it
    /// stands for is then known.
    pub items: Vec<ItemId>,
}

/// One name that a `use` brings in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseLeaf {
    /// The path began with `::`.
    pub absolute: bool,
    /// All segments; `use a::{self}` gives `a`.
    pub path: Vec<Name>,
    /// `use a::*`: `path` names the module.
    pub glob: bool,
    /// The name it gets here: the last segment unless renamed; `_` for `as _`; empty for globs.
    pub name: Name,
    /// The leaf alone.
    pub range: TextRange,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// `self` in any form; its type when written out (`self: Arc<Self>`).
    pub receiver: Option<Receiver>,
    /// The other parameters.
    pub params: Vec<Param>,
    /// The return type as written; `None` is `()`.
    pub ret: Option<TypeRef>,
    /// `async fn`.
    pub is_async: bool,
    /// The body, if it has one.
    pub body: Option<BodyId>,
}

/// The `self` parameter. In a body, `self` is a local named `self`: the first of [`Body::params`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receiver {
    /// `&self`, `&mut self`.
    pub is_ref: bool,
    /// `&mut self`.
    pub is_mut_ref: bool,
    /// The type, when written.
    pub ty: Option<TypeRef>,
}

/// A parameter of a function or a closure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Param {
    /// The name, where the pattern is a plain identifier.
    pub name: Option<Name>,
    /// The type; [`TypeRef::Infer`] for closures that do not say.
    pub ty: TypeRef,
    /// Attributes (`#[graphql(..)]`).
    pub attrs: Vec<Attr>,
    /// The parameter as written.
    pub range: TextRange,
}

/// Fields of a struct or a variant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fields {
    /// `struct X { … }` rather than `struct X(…)`.
    pub named: bool,
    /// The fields; those of tuples are named `0`, `1`, ….
    pub fields: Vec<Field>,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its name or number.
    pub name: Name,
    /// Its type.
    pub ty: TypeRef,
    /// Its attributes.
    pub attrs: Vec<Attr>,
    /// Who may name it.
    pub vis: Visibility,
    /// The field with its attributes.
    pub range: TextRange,
}

/// One variant of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Fields,
    /// Its attributes.
    pub attrs: Vec<Attr>,
    /// The variant with its attributes.
    pub range: TextRange,
}

/// Generic parameters with every bound, where clauses included.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generics {
    /// Type parameters in order; lifetimes and const parameters are left out.
    pub params: Vec<GenericParam>,
    /// Where clauses on anything but a plain parameter.
    pub wheres: Vec<(TypeRef, List<TypeRef>)>,
}

/// One type parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Its trait bounds, also those of where clauses; lifetimes and `?Sized` left out.
    pub bounds: List<TypeRef>,
    /// Its default.
    pub default: Option<TypeRef>,
}

/// A type as written. Lifetimes are left out everywhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TypeRef {
    /// A path.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// The target.
        ty: Box<TypeRef>,
    },
    /// `*const T`, `*mut T`.
    Ptr(Box<TypeRef>),
    /// `(A, B)`; `()` is empty.
    Tuple(List<TypeRef>),
    /// `[T]` and `[T; N]`.
    Slice(Box<TypeRef>),
    /// `impl A + B`.
    Impl(List<TypeRef>),
    /// `dyn A + B`.
    Dyn(List<TypeRef>),
    /// `fn(A) -> B`.
    Fn {
        /// Parameters.
        params: List<TypeRef>,
        /// Result; `None` is `()`.
        ret: Option<Box<TypeRef>>,
    },
    /// `!`.
    Never,
    /// `_`, or nothing written.
    Infer,
    /// A macro or anything else that is not read.
    Unknown,
}

/// A path as written, in an expression, a pattern or a type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Path {
    /// Began with `::`.
    pub absolute: bool,
    /// `<T as Trait>::rest` or `<T>::rest`: the type and the trait; `segments` holds only the rest.
    pub qself: Option<Box<(TypeRef, Option<TypeRef>)>>,
    /// The segments.
    pub segments: List<Segment>,
    /// The whole path.
    pub range: TextRange,
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Segment {
    /// The identifier (`self`, `Self`, `super`, `crate` included).
    pub name: Name,
    /// Type arguments; const and lifetime arguments are left out. `Fn(A, B)` has one tuple here.
    pub args: List<TypeRef>,
    /// `Item = T`; `Fn(A) -> B` has `Output = B`.
    pub bindings: List<(Name, TypeRef)>,
    /// The identifier alone.
    pub range: TextRange,
}

/// An attribute, or one entry in its list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attr {
    /// Its path; derives are `derive` with the derived traits as list.
    pub path: Vec<Name>,
    /// `= value`.
    pub value: Option<AttrValue>,
    /// The entries in parentheses or braces that can be read as `path`, `path = value`, `path(…)` or a literal
    /// (an entry with an empty path and a value).
    pub list: Vec<Attr>,
    /// The whole attribute with `#[…]`, or the entry.
    pub range: TextRange,
}

/// The right-hand side of `name = value` in an attribute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AttrValue {
    /// A literal.
    Lit(Literal),
    /// Anything else, as written.
    Text(String),
}

/// A literal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Literal {
    /// A string or C string, unescaped.
    Str(String),
    /// An integer that fits; its suffix is dropped.
    Int(i64),
    /// A float.
    Float,
    /// A boolean.
    Bool(bool),
    /// A character.
    Char(char),
    /// Byte strings and all else.
    Other,
}

/// The code of one function, constant, static or macro arm, with all closures and blocks in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Expressions; children before or after parents, in no promised order.
    pub exprs: Vec<Expr>,
    /// The parent of each expression; `None` for the root (and default values that stand in patterns).
    /// A statement's expressions have the block as parent, an arm's guard and body the match.
    pub parents: Vec<Option<ExprId>>,
    /// Patterns.
    pub pats: Vec<Pat>,
    /// Local variables, `self` included.
    pub locals: Vec<Local>,
    /// Patterns of the parameters, `self` first where there is one.
    pub params: Vec<PatId>,
    /// The whole.
    pub root: ExprId,
}

/// A local variable: one binding in one pattern. Shadowing makes a new one; the alternatives of an or-pattern
/// share one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Local {
    /// Its name.
    pub name: Name,
    /// `mut name`.
    pub mutable: bool,
    /// Where it is bound.
    pub range: TextRange,
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expr {
    /// The expression as written.
    pub range: TextRange,
    /// What it is.
    pub kind: ExprKind,
}

/// What an expression is. Parentheses and invisible groups are left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ExprKind {
    /// A literal.
    Lit(Literal),
    /// A local variable, `self` included.
    Local(LocalId),
    /// Any other path.
    Path(Path),
    /// `callee(args)`.
    Call {
        /// The function.
        callee: ExprId,
        /// The arguments.
        args: List<ExprId>,
    },
    /// `receiver.name::<turbofish>(args)`.
    Method {
        /// The receiver.
        receiver: ExprId,
        /// The method.
        name: Name,
        /// The method's name alone.
        name_range: TextRange,
        /// Explicit type arguments.
        turbofish: List<TypeRef>,
        /// The arguments.
        args: List<ExprId>,
    },
    /// `base.name`, `base.0`.
    Field {
        /// The struct.
        base: ExprId,
        /// The field.
        name: Name,
    },
    /// `base[index]`.
    Index {
        /// The container.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `Path { field: value, ..rest }`.
    Struct {
        /// The type or variant.
        path: Path,
        /// Fields in order; shorthand gives the local.
        fields: List<(Name, ExprId)>,
        /// `..rest`.
        rest: Option<ExprId>,
    },
    /// `(a, b)`; `()` is empty.
    Tuple(List<ExprId>),
    /// `[a, b]` and `vec![a, b]`.
    Array {
        /// Written as `vec!`.
        is_vec: bool,
        /// The elements.
        elems: List<ExprId>,
    },
    /// `[value; len]` and `vec![value; len]`.
    Repeat {
        /// Written as `vec!`.
        is_vec: bool,
        /// The element.
        value: ExprId,
        /// How many.
        len: ExprId,
    },
    /// `&expr`, `&mut expr`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// The target.
        expr: ExprId,
    },
    /// `*expr`.
    Deref(ExprId),
    /// `!expr`, `-expr`.
    Unary {
        /// `!` or `-`.
        op: char,
        /// The operand.
        expr: ExprId,
    },
    /// `left op right`, comparisons and lazy operators included.
    Binary {
        /// `+`, `==`, `&&`, ….
        op: Name,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// `target = value`, `target += value`.
    Assign {
        /// `=`, `+=`, ….
        op: Name,
        /// The place.
        target: ExprId,
        /// The value.
        value: ExprId,
    },
    /// A block.
    Block {
        /// Plain, async, ….
        kind: BlockKind,
        /// `'label:`.
        label: Option<Name>,
        /// All statements but the value.
        stmts: List<Stmt>,
        /// The value.
        tail: Option<ExprId>,
    },
    /// `if cond { then } else { otherwise }`; `cond` may hold [`ExprKind::Let`] under `&&`.
    If {
        /// The condition.
        cond: ExprId,
        /// The block taken when it holds.
        then: ExprId,
        /// The block or `if` taken when it does not.
        otherwise: Option<ExprId>,
    },
    /// `let pat = value` as a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// The value.
        value: ExprId,
    },
    /// `match value { … }`; `tokio::select!` is a match with no meaningful value: each branch's future is the
    /// arm's `guard`.
    Match {
        /// The scrutinee; for `select!` a tuple of the branches' `if` conditions, mostly empty.
        value: ExprId,
        /// The arms.
        arms: List<Arm>,
    },
    /// `loop { … }`.
    Loop {
        /// `'label:`.
        label: Option<Name>,
        /// The body.
        body: ExprId,
    },
    /// `while cond { … }`; `cond` may hold [`ExprKind::Let`].
    While {
        /// `'label:`.
        label: Option<Name>,
        /// The condition.
        cond: ExprId,
        /// The body.
        body: ExprId,
    },
    /// `for pat in iter { … }`, `for await` too.
    For {
        /// `'label:`.
        label: Option<Name>,
        /// The pattern.
        pat: PatId,
        /// The iterator.
        iter: ExprId,
        /// The body.
        body: ExprId,
    },
    /// `break 'label value`.
    Break {
        /// `'label`.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'label`.
    Continue {
        /// `'label`.
        label: Option<Name>,
    },
    /// `return value`; also `yield` in stream macros.
    Return(Option<ExprId>),
    /// `expr?`.
    Try(ExprId),
    /// `expr.await`.
    Await(ExprId),
    /// A closure.
    Closure {
        /// The parameters: pattern and type.
        params: List<(PatId, TypeRef)>,
        /// The result type, when written.
        ret: Option<TypeRef>,
        /// `async |…|`.
        is_async: bool,
        /// The body.
        body: ExprId,
    },
    /// `expr as ty`.
    Cast {
        /// The operand.
        expr: ExprId,
        /// The type.
        ty: TypeRef,
    },
    /// `lo..hi`, `lo..=hi`.
    Range {
        /// Lower end.
        lo: Option<ExprId>,
        /// Upper end.
        hi: Option<ExprId>,
    },
    /// A macro with a format string as its first string argument (`format!`, `println!`, `anyhow!`, `concat!`, …).
    Format {
        /// The macro.
        path: Path,
        /// Arguments before the format string (`write!`'s target, `assert!`'s condition).
        before: List<ExprId>,
        /// The text, cut at its holes. `concat!` gives one piece each argument.
        pieces: List<Piece>,
        /// Arguments after it that no hole names.
        rest: List<ExprId>,
    },
    /// `doc! { key: value }`, `bson!({…})`, `rawdoc!`, `json!({…})`: a map literal.
    Doc {
        /// The macro; for nested maps that of the outermost.
        path: Path,
        /// The entries.
        entries: List<DocEntry>,
    },
    /// Any other macro.
    Macro {
        /// The macro.
        path: Path,
        /// The content as comma-separated expressions, or one block where it parses as statements
        /// (`async_stream::stream!`).
        args: List<ExprId>,
        /// Whether the content could be read; `args` is empty when not.
        parsed: bool,
    },
    /// An expression this tool does not read.
    Unknown,
}

/// One entry of a map literal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DocEntry {
    /// The key.
    pub key: DocKey,
    /// The key as written.
    pub key_range: TextRange,
    /// The value; nested `{}` are [`ExprKind::Doc`], nested `[]` [`ExprKind::Array`].
    pub value: ExprId,
}

/// The key of a map entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DocKey {
    /// A string literal, unescaped.
    Text(Name),
    /// An expression.
    Expr(ExprId),
}

/// A piece of a format string.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Literal text, `{{` unescaped.
    Text(String),
    /// `{}`, `{0}`, `{name}`: the expression put there, the same one for `{0}{0}`; inline names become
    /// [`ExprKind::Local`] or a path.
    Hole(ExprId),
    /// The same shown for programmers: `{:?}`, `{name:#?}`.
    Debug(ExprId),
}

/// What kind of block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{ … }`, `const { … }`.
    Plain,
    /// `async { … }`, `async move { … }`.
    Async,
    /// `unsafe { … }`.
    Unsafe,
    /// `async_stream::stream! { … }` and its kin, whose value is a stream.
    Stream,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pat: ty = init else { otherwise };`.
    Let {
        /// The pattern.
        pat: PatId,
        /// The type, when written.
        ty: Option<TypeRef>,
        /// The value.
        init: Option<ExprId>,
        /// The diverging block.
        otherwise: Option<ExprId>,
        /// The whole statement.
        range: TextRange,
    },
    /// An expression whose value is dropped.
    Expr(ExprId),
    /// An item declared in the block.
    Item(ItemId),
}

/// One arm of a match.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// `if guard`.
    pub guard: Option<ExprId>,
    /// The result.
    pub body: ExprId,
}

/// A pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pat {
    /// The pattern as written.
    pub range: TextRange,
    /// What it is.
    pub kind: PatKind,
}

/// What a pattern is. References are looked through (`&x` is `x`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`.
    Wild,
    /// `..`.
    Rest,
    /// `name`, `name @ sub`. An identifier that starts with a capital is a [`PatKind::Path`].
    Bind {
        /// The variable.
        local: LocalId,
        /// `@ sub`.
        sub: Option<PatId>,
    },
    /// A constant or unit variant.
    Path(Path),
    /// `Path(a, b)`.
    TupleStruct {
        /// The struct or variant.
        path: Path,
        /// The patterns, `..` included.
        elems: List<PatId>,
    },
    /// `Path { a, b: pat }`.
    Struct {
        /// The struct or variant.
        path: Path,
        /// The fields.
        fields: List<(Name, PatId)>,
    },
    /// `(a, b)`.
    Tuple(List<PatId>),
    /// `[a, b]`.
    Slice(List<PatId>),
    /// `a | b`.
    Or(List<PatId>),
    /// A literal.
    Lit(Literal),
    /// A range or anything else that binds nothing.
    Other,
}

impl ExprKind {
    /// Calls `visit` with each direct child expression, in the order in which they are evaluated.
    pub fn for_each_child(&self, mut visit: impl FnMut(ExprId)) {
        match self {
            ExprKind::Lit(_)
            | ExprKind::Local(_)
            | ExprKind::Path(_)
            | ExprKind::Continue { .. }
            | ExprKind::Unknown => {}
            ExprKind::Call { callee, args } => {
                visit(*callee);
                args.iter().copied().for_each(visit);
            }
            ExprKind::Method { receiver, args, .. } => {
                visit(*receiver);
                args.iter().copied().for_each(visit);
            }
            ExprKind::Field { base, .. } => visit(*base),
            ExprKind::Index { base, index } => {
                visit(*base);
                visit(*index);
            }
            ExprKind::Struct { fields, rest, .. } => {
                for (_, field) in fields {
                    visit(*field);
                }
                rest.iter().copied().for_each(visit);
            }
            ExprKind::Tuple(elems) | ExprKind::Array { elems, .. } => {
                elems.iter().copied().for_each(visit);
            }
            ExprKind::Repeat { value, len, .. } => {
                visit(*value);
                visit(*len);
            }
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Unary { expr, .. }
            | ExprKind::Try(expr)
            | ExprKind::Await(expr)
            | ExprKind::Cast { expr, .. } => visit(*expr),
            ExprKind::Binary { left, right, .. } => {
                visit(*left);
                visit(*right);
            }
            ExprKind::Assign { target, value, .. } => {
                visit(*value);
                visit(*target);
            }
            ExprKind::Block { stmts, tail, .. } => {
                for stmt in stmts {
                    match stmt {
                        Stmt::Let {
                            init, otherwise, ..
                        } => {
                            init.iter().chain(otherwise).copied().for_each(&mut visit);
                        }
                        Stmt::Expr(expr) => visit(*expr),
                        Stmt::Item(_) => {}
                    }
                }
                tail.iter().copied().for_each(visit);
            }
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                visit(*cond);
                visit(*then);
                otherwise.iter().copied().for_each(visit);
            }
            ExprKind::Let { value, .. } => visit(*value),
            ExprKind::Match { value, arms } => {
                visit(*value);
                for arm in arms {
                    arm.guard.iter().copied().for_each(&mut visit);
                    visit(arm.body);
                }
            }
            ExprKind::Loop { body, .. } | ExprKind::Closure { body, .. } => visit(*body),
            ExprKind::While { cond, body, .. } => {
                visit(*cond);
                visit(*body);
            }
            ExprKind::For { iter, body, .. } => {
                visit(*iter);
                visit(*body);
            }
            ExprKind::Break { value, .. } | ExprKind::Return(value) => {
                value.iter().copied().for_each(visit);
            }
            ExprKind::Range { lo, hi } => lo.iter().chain(hi).copied().for_each(visit),
            ExprKind::Format {
                before,
                pieces,
                rest,
                ..
            } => {
                before.iter().copied().for_each(&mut visit);
                for piece in pieces {
                    if let Piece::Hole(expr) | Piece::Debug(expr) = piece {
                        visit(*expr);
                    }
                }
                rest.iter().copied().for_each(visit);
            }
            ExprKind::Doc { entries, .. } => {
                for entry in entries {
                    if let DocKey::Expr(expr) = entry.key {
                        visit(expr);
                    }
                    visit(entry.value);
                }
            }
            ExprKind::Macro { args, .. } => args.iter().copied().for_each(visit),
        }
    }
}

impl Body {
    /// The expression behind an id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        crate::work::step();
        &self.exprs[id.index()]
    }

    /// The pattern behind an id.
    pub fn pat(&self, id: PatId) -> &Pat {
        crate::work::step();
        &self.pats[id.index()]
    }

    /// The expression that directly holds `id`.
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents[id.index()]
    }
}

impl Attr {
    /// Whether the attribute's path is exactly `path`, written with `::`.
    pub fn is(&self, path: &str) -> bool {
        self.path.iter().map(Name::as_str).eq(path.split("::"))
    }

    /// The entry of the list with this name.
    pub fn entry(&self, name: &str) -> Option<&Attr> {
        self.list.iter().find(|it| it.is(name))
    }

    /// The string literal after `=`.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Some(AttrValue::Lit(Literal::Str(text))) => Some(text),
            _ => None,
        }
    }
}
