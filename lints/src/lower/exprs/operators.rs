//! Binary operators.

use syn::BinOp;

use crate::facts::Name;

/// Whether a binary operator assigns.
pub(super) enum Operator {
    Plain,
    Assigning,
}

/// The operator as written, and what it does.
pub(super) fn operator(op: &BinOp) -> (Name, Operator) {
    let (text, assigning) = match op {
        BinOp::Add(_) => ("+", Operator::Plain),
        BinOp::Sub(_) => ("-", Operator::Plain),
        BinOp::Mul(_) => ("*", Operator::Plain),
        BinOp::Div(_) => ("/", Operator::Plain),
        BinOp::Rem(_) => ("%", Operator::Plain),
        BinOp::And(_) => ("&&", Operator::Plain),
        BinOp::Or(_) => ("||", Operator::Plain),
        BinOp::BitXor(_) => ("^", Operator::Plain),
        BinOp::BitAnd(_) => ("&", Operator::Plain),
        BinOp::BitOr(_) => ("|", Operator::Plain),
        BinOp::Shl(_) => ("<<", Operator::Plain),
        BinOp::Shr(_) => (">>", Operator::Plain),
        BinOp::Eq(_) => ("==", Operator::Plain),
        BinOp::Lt(_) => ("<", Operator::Plain),
        BinOp::Le(_) => ("<=", Operator::Plain),
        BinOp::Ne(_) => ("!=", Operator::Plain),
        BinOp::Ge(_) => (">=", Operator::Plain),
        BinOp::Gt(_) => (">", Operator::Plain),
        BinOp::AddAssign(_) => ("+=", Operator::Assigning),
        BinOp::SubAssign(_) => ("-=", Operator::Assigning),
        BinOp::MulAssign(_) => ("*=", Operator::Assigning),
        BinOp::DivAssign(_) => ("/=", Operator::Assigning),
        BinOp::RemAssign(_) => ("%=", Operator::Assigning),
        BinOp::BitXorAssign(_) => ("^=", Operator::Assigning),
        BinOp::BitAndAssign(_) => ("&=", Operator::Assigning),
        BinOp::BitOrAssign(_) => ("|=", Operator::Assigning),
        BinOp::ShlAssign(_) => ("<<=", Operator::Assigning),
        BinOp::ShrAssign(_) => (">>=", Operator::Assigning),
        _ => ("?", Operator::Plain),
    };
    (Name::new_static(text), assigning)
}
