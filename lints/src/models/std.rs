//! The standard library's signatures, without bodies and without lifetimes: what name resolution and types need.
//! Parsed, never compiled. References are transparent, so one impl stands for `T`, `&T` and `&mut T`. Impls that only pass
//! a trait on to a pointee (`Future for Box<F>`) are left out: look-up dereferences. Where the arguments say what a
//! collection or pointer is of, `from` and `extend` are inherent.

pub mod std {
    pub mod prelude {
        pub mod v1 {
            pub use crate::borrow::ToOwned;
            pub use crate::boxed::Box;
            pub use crate::clone::Clone;
            pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
            pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
            pub use crate::default::Default;
            pub use crate::future::{Future, IntoFuture};
            pub use crate::iter::{
                DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator,
            };
            pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
            pub use crate::mem::drop;
            pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
            pub use crate::option::Option::{self, None, Some};
            pub use crate::result::Result::{self, Err, Ok};
            pub use crate::string::{String, ToString};
            pub use crate::vec::Vec;
        }
        pub mod rust_2015 {
            pub use super::v1::*;
        }
        pub mod rust_2018 {
            pub use super::v1::*;
        }
        pub mod rust_2021 {
            pub use super::v1::*;
        }
        pub mod rust_2024 {
            pub use super::v1::*;
        }
    }

    pub mod option {
        use crate::ops::Deref;
        pub enum Option<T> {
            None,
            Some(T),
        }
        impl<T> Option<T> {
            pub fn is_some(&self) -> bool {}
            pub fn is_none(&self) -> bool {}
            pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
            pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
            pub fn as_ref(&self) -> Option<T> {}
            pub fn as_mut(&mut self) -> Option<T> {}
            pub fn as_pin_ref(self) -> Option<crate::pin::Pin<T>> {}
            pub fn as_pin_mut(self) -> Option<crate::pin::Pin<T>> {}
            pub fn as_slice(&self) -> &[T] {}
            pub fn as_mut_slice(&mut self) -> &mut [T] {}
            pub fn expect(self, msg: &str) -> T {}
            pub fn unwrap(self) -> T {}
            pub fn unwrap_or(self, default: T) -> T {}
            pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
            pub fn unwrap_or_default(self) -> T {}
            pub unsafe fn unwrap_unchecked(self) -> T {}
            pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
            pub fn inspect<F: FnOnce(T)>(self, f: F) -> Self {}
            pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
            pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
            pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
            pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
            pub fn as_deref(&self) -> Option<T::Target>
            where
                T: Deref,
            {
            }
            pub fn as_deref_mut(&mut self) -> Option<T::Target>
            where
                T: Deref,
            {
            }
            pub fn iter(&self) -> IntoIter<T> {}
            pub fn iter_mut(&mut self) -> IntoIter<T> {}
            pub fn and<U>(self, b: Option<U>) -> Option<U> {}
            pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
            pub fn filter<P: FnOnce(T) -> bool>(self, predicate: P) -> Self {}
            pub fn or(self, b: Option<T>) -> Option<T> {}
            pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
            pub fn xor(self, b: Option<T>) -> Option<T> {}
            pub fn insert(&mut self, value: T) -> &mut T {}
            pub fn get_or_insert(&mut self, value: T) -> &mut T {}
            pub fn get_or_insert_default(&mut self) -> &mut T {}
            pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
            pub fn take(&mut self) -> Option<T> {}
            pub fn take_if<P: FnOnce(T) -> bool>(&mut self, predicate: P) -> Option<T> {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
            pub fn copied(self) -> Option<T> {}
            pub fn cloned(self) -> Option<T> {}
        }
        impl<T, U> Option<(T, U)> {
            pub fn unzip(self) -> (Option<T>, Option<U>) {}
        }
        impl<T> Option<Option<T>> {
            pub fn flatten(self) -> Option<T> {}
        }
        impl<T, E> Option<Result<T, E>> {
            pub fn transpose(self) -> Result<Option<T>, E> {}
        }
        pub struct IntoIter<T>(T);
        pub use IntoIter as Iter;
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> IntoIterator for Option<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
        }
        impl<T> Clone for Option<T> {}
        impl<T> Default for Option<T> {}
        impl<T> From<T> for Option<T> {}
        impl<T> PartialEq for Option<T> {}
        impl<T> crate::fmt::Debug for Option<T> {}
        // `Option<Vec<_>>` has an impl of its own: what `_` is follows from one impl, not from two.
        impl<A> FromIterator<Option<A>> for Option<Vec<A>> {}
        impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
    }

    pub mod result {
        use crate::ops::Deref;
        pub enum Result<T, E> {
            Ok(T),
            Err(E),
        }
        impl<T, E> Result<T, E> {
            pub fn is_ok(&self) -> bool {}
            pub fn is_err(&self) -> bool {}
            pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
            pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
            pub fn ok(self) -> Option<T> {}
            pub fn err(self) -> Option<E> {}
            pub fn as_ref(&self) -> Result<T, E> {}
            pub fn as_mut(&mut self) -> Result<T, E> {}
            pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
            pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
            pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
            pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
            pub fn inspect<F: FnOnce(T)>(self, f: F) -> Self {}
            pub fn inspect_err<F: FnOnce(E)>(self, f: F) -> Self {}
            pub fn as_deref(&self) -> Result<T::Target, E>
            where
                T: Deref,
            {
            }
            pub fn as_deref_mut(&mut self) -> Result<T::Target, E>
            where
                T: Deref,
            {
            }
            pub fn iter(&self) -> crate::option::IntoIter<T> {}
            pub fn iter_mut(&mut self) -> crate::option::IntoIter<T> {}
            pub fn expect(self, msg: &str) -> T {}
            pub fn unwrap(self) -> T {}
            pub fn unwrap_or_default(self) -> T {}
            pub fn expect_err(self, msg: &str) -> E {}
            pub fn unwrap_err(self) -> E {}
            pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
            pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
            pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
            pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
            pub fn unwrap_or(self, default: T) -> T {}
            pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
            pub unsafe fn unwrap_unchecked(self) -> T {}
            pub fn copied(self) -> Result<T, E> {}
            pub fn cloned(self) -> Result<T, E> {}
        }
        impl<T, E> Result<Option<T>, E> {
            pub fn transpose(self) -> Option<Result<T, E>> {}
        }
        impl<T, E> Result<Result<T, E>, E> {
            pub fn flatten(self) -> Result<T, E> {}
        }
        impl<T, E> IntoIterator for Result<T, E> {
            type Item = T;
            type IntoIter = crate::option::IntoIter<T>;
        }
        impl<T, E> Clone for Result<T, E> {}
        impl<T, E> PartialEq for Result<T, E> {}
        impl<T, E> crate::fmt::Debug for Result<T, E> {}
        // `Result<Vec<_>, _>` has an impl of its own: what `_` is follows from one impl, not from two.
        impl<A, E> FromIterator<Result<A, E>> for Result<Vec<A>, E> {}
        impl<K, V, E> FromIterator<Result<(K, V), E>> for Result<crate::collections::HashMap<K, V>, E> {}
        impl<K, V, E> FromIterator<Result<(K, V), E>> for Result<crate::collections::BTreeMap<K, V>, E> {}
        impl<A, E> FromIterator<Result<A, E>> for Result<crate::collections::HashSet<A>, E> {}
        impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
    }

    pub mod clone {
        pub trait Clone {
            fn clone(&self) -> Self {}
            fn clone_from(&mut self, source: &Self) {}
        }
    }
    pub mod default {
        pub trait Default {
            fn default() -> Self {}
        }
    }
    pub mod convert {
        pub trait From<T> {
            fn from(value: T) -> Self {}
        }
        pub trait Into<T> {
            fn into(self) -> T {}
        }
        impl<T, U: From<T>> Into<U> for T {}
        pub trait TryFrom<T> {
            type Error;
            fn try_from(value: T) -> Result<Self, Self::Error> {}
        }
        pub trait TryInto<T> {
            type Error;
            fn try_into(self) -> Result<T, Self::Error> {}
        }
        impl<T, U: TryFrom<T>> TryInto<U> for T {
            type Error = U::Error;
        }
        pub trait AsRef<T> {
            fn as_ref(&self) -> &T {}
        }
        pub trait AsMut<T> {
            fn as_mut(&mut self) -> &mut T {}
        }
        pub enum Infallible {}
        pub fn identity<T>(x: T) -> T {}
    }
    pub mod borrow {
        pub trait Borrow<B> {
            fn borrow(&self) -> &B {}
        }
        pub trait BorrowMut<B>: Borrow<B> {
            fn borrow_mut(&mut self) -> &mut B {}
        }
        pub trait ToOwned {
            type Owned;
            fn to_owned(&self) -> Self::Owned {}
            fn clone_into(&self, target: &mut Self::Owned) {}
        }
        impl<T: Clone> ToOwned for T {
            type Owned = T;
        }
        pub enum Cow<B> {
            Borrowed(B),
            Owned(B::Owned),
        }
        impl<B: ToOwned> Cow<B> {
            pub fn into_owned(self) -> B::Owned {}
            pub fn to_mut(&mut self) -> &mut B::Owned {}
        }
        impl<B> crate::ops::Deref for Cow<B> {
            type Target = B;
        }
        impl<B> Clone for Cow<B> {}
        impl<B> AsRef<B> for Cow<B> {}
        impl<B> crate::fmt::Display for Cow<B> {}
        impl From<str> for Cow<str> {}
        impl From<String> for Cow<str> {}
    }
    pub mod marker {
        pub trait Copy: Clone {}
        pub trait Send {}
        pub trait Sync {}
        pub trait Sized {}
        pub trait Unpin {}
        impl<T> Send for T {}
        impl<T> Sync for T {}
        impl<T> Sized for T {}
        impl<T> Unpin for T {}
        pub struct PhantomData<T>;
        impl<T> Clone for PhantomData<T> {}
        impl<T> Default for PhantomData<T> {}
        pub struct PhantomPinned;
    }
    pub mod any {
        pub trait Any {
            fn type_id(&self) -> TypeId {}
        }
        impl<T> Any for T {}
        impl dyn Any {
            pub fn is<T>(&self) -> bool {}
            pub fn downcast_ref<T>(&self) -> Option<&T> {}
            pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {}
        }
        pub struct TypeId;
        impl TypeId {
            pub fn of<T>() -> TypeId {}
        }
        pub fn type_name<T>() -> &'static str {}
        pub fn type_name_of_val<T>(val: &T) -> &'static str {}
    }
    pub mod ops {
        pub trait Deref {
            type Target;
            fn deref(&self) -> &Self::Target {}
        }
        pub trait DerefMut: Deref {
            fn deref_mut(&mut self) -> &mut Self::Target {}
        }
        pub trait Drop {
            fn drop(&mut self) {}
        }
        pub trait Fn<A> {}
        pub trait FnMut<A> {}
        pub trait FnOnce<A> {
            type Output;
        }
        pub trait AsyncFn<A> {}
        pub trait AsyncFnMut<A> {}
        pub trait AsyncFnOnce<A> {
            type Output;
        }
        pub trait Index<I> {
            type Output;
            fn index(&self, index: I) -> &Self::Output {}
        }
        pub trait IndexMut<I>: Index<I> {
            fn index_mut(&mut self, index: I) -> &mut Self::Output {}
        }
        pub trait Add<Rhs = Self> {
            type Output;
            fn add(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait Sub<Rhs = Self> {
            type Output;
            fn sub(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait Mul<Rhs = Self> {
            type Output;
            fn mul(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait Div<Rhs = Self> {
            type Output;
            fn div(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait Rem<Rhs = Self> {
            type Output;
            fn rem(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait Neg {
            type Output;
            fn neg(self) -> Self::Output {}
        }
        pub trait Not {
            type Output;
            fn not(self) -> Self::Output {}
        }
        pub trait BitAnd<Rhs = Self> {
            type Output;
            fn bitand(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait BitOr<Rhs = Self> {
            type Output;
            fn bitor(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait BitXor<Rhs = Self> {
            type Output;
            fn bitxor(self, rhs: Rhs) -> Self::Output {}
        }
        pub trait AddAssign<Rhs = Self> {
            fn add_assign(&mut self, rhs: Rhs) {}
        }
        pub trait SubAssign<Rhs = Self> {
            fn sub_assign(&mut self, rhs: Rhs) {}
        }
        pub trait MulAssign<Rhs = Self> {
            fn mul_assign(&mut self, rhs: Rhs) {}
        }
        pub trait DivAssign<Rhs = Self> {
            fn div_assign(&mut self, rhs: Rhs) {}
        }
        pub enum ControlFlow<B, C = ()> {
            Continue(C),
            Break(B),
        }
        impl<B, C> ControlFlow<B, C> {
            pub fn is_break(&self) -> bool {}
            pub fn is_continue(&self) -> bool {}
            pub fn break_value(self) -> Option<B> {}
            pub fn continue_value(self) -> Option<C> {}
        }
        pub enum Bound<T> {
            Included(T),
            Excluded(T),
            Unbounded,
        }
        pub trait RangeBounds<T> {
            fn start_bound(&self) -> Bound<&T> {}
            fn end_bound(&self) -> Bound<&T> {}
            fn contains<U>(&self, item: &U) -> bool {}
        }
        pub struct Range<T> {
            pub start: T,
            pub end: T,
        }
        impl<T> Range<T> {
            pub fn contains<U>(&self, item: &U) -> bool {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<T> Iterator for Range<T> {
            type Item = T;
        }
        pub struct RangeFrom<T> {
            pub start: T,
        }
        impl<T> Iterator for RangeFrom<T> {
            type Item = T;
        }
        pub struct RangeInclusive<T>(T);
        impl<T> RangeInclusive<T> {
            pub fn new(start: T, end: T) -> Self {}
            pub fn start(&self) -> &T {}
            pub fn end(&self) -> &T {}
            pub fn into_inner(self) -> (T, T) {}
            pub fn contains<U>(&self, item: &U) -> bool {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<T> Iterator for RangeInclusive<T> {
            type Item = T;
        }
        pub struct RangeTo<T> {
            pub end: T,
        }
        pub struct RangeToInclusive<T> {
            pub end: T,
        }
        pub struct RangeFull;
        impl<T> RangeBounds<T> for Range<T> {}
        impl<T> RangeBounds<T> for RangeFrom<T> {}
        impl<T> RangeBounds<T> for RangeInclusive<T> {}
        impl<T> RangeBounds<T> for RangeTo<T> {}
    }
    pub mod future {
        pub trait Future {
            type Output;
            fn poll(
                self: crate::pin::Pin<&mut Self>,
                cx: &mut crate::task::Context,
            ) -> crate::task::Poll<Self::Output> {
            }
        }
        pub trait IntoFuture {
            type Output;
            type IntoFuture;
            fn into_future(self) -> Self::IntoFuture {}
        }
        impl<F: Future> IntoFuture for F {
            type Output = F::Output;
            type IntoFuture = F;
        }
        pub struct Ready<T>(T);
        impl<T> Future for Ready<T> {
            type Output = T;
        }
        impl<T> Ready<T> {
            pub fn into_inner(self) -> T {}
        }
        pub fn ready<T>(t: T) -> Ready<T> {}
        pub struct Pending<T>(T);
        impl<T> Future for Pending<T> {
            type Output = T;
        }
        pub fn pending<T>() -> Pending<T> {}
        pub struct PollFn<T>(T);
        impl<T> Future for PollFn<T> {
            type Output = T;
        }
        pub fn poll_fn<T, F: FnMut(&mut crate::task::Context) -> crate::task::Poll<T>>(f: F) -> PollFn<T> {}
    }
    pub mod task {
        pub enum Poll<T> {
            Ready(T),
            Pending,
        }
        impl<T> Poll<T> {
            pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
            pub fn is_ready(&self) -> bool {}
            pub fn is_pending(&self) -> bool {}
        }
        impl<T, E> Poll<Result<T, E>> {
            pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
            pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
        }
        pub struct Context;
        impl Context {
            pub fn from_waker(waker: &Waker) -> Self {}
            pub fn waker(&self) -> &Waker {}
        }
        pub struct Waker;
        impl Waker {
            pub fn wake(self) {}
            pub fn wake_by_ref(&self) {}
            pub fn noop() -> &Waker {}
        }
        impl Clone for Waker {}
        pub trait Wake {
            fn wake(self: crate::sync::Arc<Self>) {}
            fn wake_by_ref(self: &crate::sync::Arc<Self>) {}
        }
        pub macro ready {}
    }
    pub mod pin {
        pub struct Pin<P>(P);
        impl<P> Pin<P> {
            pub fn new(pointer: P) -> Pin<P> {}
            pub unsafe fn new_unchecked(pointer: P) -> Pin<P> {}
            pub fn as_ref(&self) -> Pin<P> {}
            pub fn as_mut(&mut self) -> Pin<P> {}
            pub fn get_mut(self) -> P {}
            pub fn get_ref(self) -> P {}
            pub fn into_inner(self) -> P {}
            pub fn set(&mut self, value: P) {}
        }
        impl<P: crate::ops::Deref> crate::ops::Deref for Pin<P> {
            type Target = P::Target;
        }
    }
    pub mod iter {
        pub trait IntoIterator {
            type Item;
            type IntoIter;
            fn into_iter(self) -> Self::IntoIter {}
        }
        impl<I: Iterator> IntoIterator for I {
            type Item = I::Item;
            type IntoIter = I;
        }
        pub trait FromIterator<A> {
            fn from_iter<I: IntoIterator<Item = A>>(iter: I) -> Self {}
        }
        pub trait Extend<A> {
            fn extend<I: IntoIterator<Item = A>>(&mut self, iter: I) {}
        }
        pub trait Sum<A = Self> {
            fn sum<I: Iterator<Item = A>>(iter: I) -> Self {}
        }
        pub trait Product<A = Self> {
            fn product<I: Iterator<Item = A>>(iter: I) -> Self {}
        }
        pub trait DoubleEndedIterator: Iterator {
            fn next_back(&mut self) -> Option<Self::Item> {}
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
            fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
            fn rfind<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
        }
        pub trait ExactSizeIterator: Iterator {
            fn len(&self) -> usize {}
        }
        pub trait FusedIterator: Iterator {}
        pub trait Iterator {
            type Item;
            fn next(&mut self) -> Option<Self::Item> {}
            fn size_hint(&self) -> (usize, Option<usize>) {}
            fn count(self) -> usize {}
            fn last(self) -> Option<Self::Item> {}
            fn nth(&mut self, n: usize) -> Option<Self::Item> {}
            fn step_by(self, step: usize) -> StepBy<Self> {}
            fn chain<U: IntoIterator>(self, other: U) -> Chain<Self> {}
            fn zip<U: IntoIterator>(self, other: U) -> Zip<Self::Item, U::Item> {}
            fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<B> {}
            fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
            fn filter<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> Filter<Self> {}
            fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<B> {}
            fn enumerate(self) -> Enumerate<Self> {}
            fn peekable(self) -> Peekable<Self> {}
            fn skip_while<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self> {}
            fn take_while<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self> {}
            fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<B> {}
            fn skip(self, n: usize) -> Skip<Self> {}
            fn take(self, n: usize) -> Take<Self> {}
            fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<B> {}
            fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<U> {}
            fn flatten(self) -> Flatten<Self::Item> {}
            fn fuse(self) -> Fuse<Self> {}
            fn inspect<F: FnMut(Self::Item)>(self, f: F) -> Inspect<Self> {}
            fn by_ref(&mut self) -> &mut Self {}
            fn collect<B: FromIterator<Self::Item>>(self) -> B {}
            fn partition<B: Default + Extend<Self::Item>, F: FnMut(Self::Item) -> bool>(self, f: F) -> (B, B) {}
            fn is_partitioned<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> bool {}
            fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R {}
            fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R {}
            fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
            fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
            fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
            fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
            fn find<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
            fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> {}
            fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
            fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
            fn max(self) -> Option<Self::Item> {}
            fn min(self) -> Option<Self::Item> {}
            fn max_by_key<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
            fn max_by<F: FnMut(Self::Item, Self::Item) -> crate::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
            fn min_by_key<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
            fn min_by<F: FnMut(Self::Item, Self::Item) -> crate::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
            fn rev(self) -> Rev<Self> {}
            fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB)
            where
                Self: Iterator<Item = (A, B)>,
            {
            }
            fn copied(self) -> Copied<Self> {}
            fn cloned(self) -> Cloned<Self> {}
            fn cycle(self) -> Cycle<Self> {}
            fn sum<S>(self) -> S {}
            fn product<P>(self) -> P {}
            fn cmp<I: IntoIterator>(self, other: I) -> crate::cmp::Ordering {}
            fn eq<I: IntoIterator>(self, other: I) -> bool {}
            fn is_sorted(self) -> bool {}
        }
        pub struct Map<B>(B);
        impl<B> Iterator for Map<B> {
            type Item = B;
        }
        pub struct FilterMap<B>(B);
        impl<B> Iterator for FilterMap<B> {
            type Item = B;
        }
        pub struct MapWhile<B>(B);
        impl<B> Iterator for MapWhile<B> {
            type Item = B;
        }
        pub struct Scan<B>(B);
        impl<B> Iterator for Scan<B> {
            type Item = B;
        }
        pub struct FlatMap<U>(U);
        impl<U: IntoIterator> Iterator for FlatMap<U> {
            type Item = U::Item;
        }
        pub struct Flatten<U>(U);
        impl<U: IntoIterator> Iterator for Flatten<U> {
            type Item = U::Item;
        }
        pub struct Zip<A, B>(A, B);
        impl<A, B> Iterator for Zip<A, B> {
            type Item = (A, B);
        }
        pub struct Enumerate<I>(I);
        impl<I: Iterator> Iterator for Enumerate<I> {
            type Item = (usize, I::Item);
        }
        pub struct Peekable<I>(I);
        impl<I: Iterator> Iterator for Peekable<I> {
            type Item = I::Item;
        }
        impl<I: Iterator> Peekable<I> {
            pub fn peek(&mut self) -> Option<&I::Item> {}
            pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
            pub fn next_if<F: FnOnce(&I::Item) -> bool>(&mut self, f: F) -> Option<I::Item> {}
        }
        pub struct StepBy<I>(I);
        impl<I: Iterator> Iterator for StepBy<I> {
            type Item = I::Item;
        }
        pub struct Chain<I>(I);
        impl<I: Iterator> Iterator for Chain<I> {
            type Item = I::Item;
        }
        pub struct Filter<I>(I);
        impl<I: Iterator> Iterator for Filter<I> {
            type Item = I::Item;
        }
        pub struct SkipWhile<I>(I);
        impl<I: Iterator> Iterator for SkipWhile<I> {
            type Item = I::Item;
        }
        pub struct TakeWhile<I>(I);
        impl<I: Iterator> Iterator for TakeWhile<I> {
            type Item = I::Item;
        }
        pub struct Skip<I>(I);
        impl<I: Iterator> Iterator for Skip<I> {
            type Item = I::Item;
        }
        pub struct Take<I>(I);
        impl<I: Iterator> Iterator for Take<I> {
            type Item = I::Item;
        }
        pub struct Fuse<I>(I);
        impl<I: Iterator> Iterator for Fuse<I> {
            type Item = I::Item;
        }
        pub struct Inspect<I>(I);
        impl<I: Iterator> Iterator for Inspect<I> {
            type Item = I::Item;
        }
        pub struct Rev<I>(I);
        impl<I: Iterator> Iterator for Rev<I> {
            type Item = I::Item;
        }
        pub struct Copied<I>(I);
        impl<I: Iterator> Iterator for Copied<I> {
            type Item = I::Item;
        }
        pub struct Cloned<I>(I);
        impl<I: Iterator> Iterator for Cloned<I> {
            type Item = I::Item;
        }
        pub struct Cycle<I>(I);
        impl<I: Iterator> Iterator for Cycle<I> {
            type Item = I::Item;
        }
        pub struct Once<T>(T);
        impl<T> Iterator for Once<T> {
            type Item = T;
        }
        pub struct Empty<T>(T);
        impl<T> Iterator for Empty<T> {
            type Item = T;
        }
        pub struct Repeat<T>(T);
        impl<T> Iterator for Repeat<T> {
            type Item = T;
        }
        pub struct FromFn<T>(T);
        impl<T> Iterator for FromFn<T> {
            type Item = T;
        }
        pub fn once<T>(value: T) -> Once<T> {}
        pub fn once_with<T, F: FnOnce() -> T>(f: F) -> Once<T> {}
        pub fn empty<T>() -> Empty<T> {}
        pub fn repeat<T>(elt: T) -> Repeat<T> {}
        pub fn repeat_n<T>(elt: T, count: usize) -> Repeat<T> {}
        pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> Repeat<T> {}
        pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<T> {}
        pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> FromFn<T> {}
        pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::Item, B::Item> {}
    }
    pub mod string {
        pub struct String;
        impl String {
            pub fn new() -> String {}
            pub fn with_capacity(capacity: usize) -> String {}
            pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
            pub fn from_utf8_lossy(v: &[u8]) -> crate::borrow::Cow<str> {}
            pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn as_str(&self) -> &str {}
            pub fn as_mut_str(&mut self) -> &mut str {}
            pub fn push_str(&mut self, string: &str) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn push(&mut self, ch: char) {}
            pub fn truncate(&mut self, new_len: usize) {}
            pub fn pop(&mut self) -> Option<char> {}
            pub fn remove(&mut self, idx: usize) -> char {}
            pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
            pub fn insert(&mut self, idx: usize, ch: char) {}
            pub fn insert_str(&mut self, idx: usize, string: &str) {}
            pub fn clear(&mut self) {}
            pub fn drain<R>(&mut self, range: R) -> crate::vec::IntoIter<char> {}
            pub fn replace_range<R>(&mut self, range: R, replace_with: &str) {}
            pub fn into_boxed_str(self) -> Box<str> {}
            pub fn leak(self) -> &'static mut str {}
            pub fn split_off(&mut self, at: usize) -> String {}
        }
        pub struct FromUtf8Error;
        impl FromUtf8Error {
            pub fn into_bytes(self) -> Vec<u8> {}
        }
        pub struct FromUtf16Error;
        pub struct ParseError;
        pub trait ToString {
            fn to_string(&self) -> String {}
        }
        impl<T> ToString for T {}
        impl crate::ops::Deref for String {
            type Target = str;
        }
        impl crate::ops::DerefMut for String {}
        impl Clone for String {}
        impl Default for String {}
        impl PartialEq for String {}
        impl Eq for String {}
        impl Ord for String {}
        impl PartialOrd for String {}
        impl crate::hash::Hash for String {}
        impl crate::fmt::Display for String {}
        impl crate::fmt::Debug for String {}
        impl crate::fmt::Write for String {}
        impl crate::str::FromStr for String {
            type Err = crate::convert::Infallible;
        }
        impl AsRef<str> for String {}
        impl AsRef<crate::path::Path> for String {}
        impl AsRef<crate::ffi::OsStr> for String {}
        impl AsRef<[u8]> for String {}
        impl crate::borrow::Borrow<str> for String {}
        impl From<&str> for String {}
        impl From<char> for String {}
        impl From<Box<str>> for String {}
        impl From<crate::borrow::Cow<str>> for String {}
        impl<T> FromIterator<T> for String {}
        impl<T> Extend<T> for String {}
        impl crate::ops::Add<str> for String {
            type Output = String;
        }
    }

    pub mod str {
        pub trait FromStr {
            type Err;
            fn from_str(s: &str) -> Result<Self, Self::Err> {}
        }
        pub struct Utf8Error;
        pub struct ParseBoolError;
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
        pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
        pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
        pub struct Chars;
        impl Chars {
            pub fn as_str(&self) -> &str {}
        }
        impl Iterator for Chars {
            type Item = char;
        }
        impl DoubleEndedIterator for Chars {}
        pub struct CharIndices;
        impl Iterator for CharIndices {
            type Item = (usize, char);
        }
        pub struct Bytes;
        impl Iterator for Bytes {
            type Item = u8;
        }
        pub struct Split;
        impl Iterator for Split {
            type Item = str;
        }
        impl DoubleEndedIterator for Split {}
        pub struct Lines;
        impl Iterator for Lines {
            type Item = str;
        }
        pub struct MatchIndices;
        impl Iterator for MatchIndices {
            type Item = (usize, str);
        }
        impl FromStr for bool {
            type Err = ParseBoolError;
        }
        impl FromStr for char {
            type Err = crate::char::ParseCharError;
        }
        impl FromStr for i64 {
            type Err = crate::num::ParseIntError;
        }
        impl FromStr for f64 {
            type Err = crate::num::ParseFloatError;
        }
        /// Methods of `str` that hand on its text: a trait, for methods of primitive types have no path to name them by.
        pub trait StrText {
            fn as_str(&self) -> &str {}
            fn trim(&self) -> &str {}
            fn trim_start(&self) -> &str {}
            fn trim_end(&self) -> &str {}
            fn into_string(self) -> String {}
            fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
        }
        impl StrText for str {}
        impl str {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_char_boundary(&self, index: usize) -> bool {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn as_ptr(&self) -> *const u8 {}
            pub fn get<I>(&self, i: I) -> Option<&str> {}
            pub fn split_at(&self, mid: usize) -> (&str, &str) {}
            pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
            pub fn chars(&self) -> Chars {}
            pub fn char_indices(&self) -> CharIndices {}
            pub fn bytes(&self) -> Bytes {}
            pub fn lines(&self) -> Lines {}
            pub fn contains<P>(&self, pat: P) -> bool {}
            pub fn starts_with<P>(&self, pat: P) -> bool {}
            pub fn ends_with<P>(&self, pat: P) -> bool {}
            pub fn find<P>(&self, pat: P) -> Option<usize> {}
            pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
            pub fn split<P>(&self, pat: P) -> Split {}
            pub fn split_inclusive<P>(&self, pat: P) -> Split {}
            pub fn rsplit<P>(&self, pat: P) -> Split {}
            pub fn split_terminator<P>(&self, pat: P) -> Split {}
            pub fn splitn<P>(&self, n: usize, pat: P) -> Split {}
            pub fn rsplitn<P>(&self, n: usize, pat: P) -> Split {}
            pub fn split_whitespace(&self) -> Split {}
            pub fn split_ascii_whitespace(&self) -> Split {}
            pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
            pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
            pub fn matches<P>(&self, pat: P) -> Split {}
            pub fn match_indices<P>(&self, pat: P) -> MatchIndices {}
            pub fn trim_matches<P>(&self, pat: P) -> &str {}
            pub fn trim_start_matches<P>(&self, pat: P) -> &str {}
            pub fn trim_end_matches<P>(&self, pat: P) -> &str {}
            pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
            pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
            pub fn is_ascii(&self) -> bool {}
            pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
            pub fn make_ascii_lowercase(&mut self) {}
            pub fn make_ascii_uppercase(&mut self) {}
            pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
            pub fn replace<P>(&self, from: P, to: &str) -> String {}
            pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String {}
            pub fn to_lowercase(&self) -> String {}
            pub fn to_uppercase(&self) -> String {}
            pub fn to_ascii_lowercase(&self) -> String {}
            pub fn to_ascii_uppercase(&self) -> String {}
            pub fn repeat(&self, n: usize) -> String {}
        }
        impl crate::borrow::ToOwned for str {
            type Owned = String;
        }
        impl PartialEq for str {}
        impl Ord for str {}
        impl crate::hash::Hash for str {}
        impl crate::fmt::Display for str {}
        impl crate::fmt::Debug for str {}
        impl AsRef<str> for str {}
        impl AsRef<crate::path::Path> for str {}
        impl AsRef<crate::ffi::OsStr> for str {}
        impl AsRef<[u8]> for str {}
    }
    pub mod vec {
        pub struct Vec<T>(T);
        impl<T> Vec<T> {
            pub fn new() -> Vec<T> {}
            pub fn from(value: [T]) -> Vec<T> {}
            pub fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
            pub fn with_capacity(capacity: usize) -> Vec<T> {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn into_boxed_slice(self) -> Box<[T]> {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn as_slice(&self) -> &[T] {}
            pub fn as_mut_slice(&mut self) -> &mut [T] {}
            pub fn swap_remove(&mut self, index: usize) -> T {}
            pub fn insert(&mut self, index: usize, element: T) {}
            pub fn remove(&mut self, index: usize) -> T {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
            pub fn dedup(&mut self) {}
            pub fn dedup_by_key<K, F: FnMut(&mut T) -> K>(&mut self, key: F) {}
            pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same: F) {}
            pub fn push(&mut self, value: T) {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {}
            pub fn append(&mut self, other: &mut Vec<T>) {}
            pub fn drain<R>(&mut self, range: R) -> IntoIter<T> {}
            pub fn extract_if<R, F: FnMut(&mut T) -> bool>(&mut self, range: R, filter: F) -> IntoIter<T> {}
            pub fn splice<R, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> IntoIter<T> {}
            pub fn clear(&mut self) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn split_off(&mut self, at: usize) -> Vec<T> {}
            pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
            pub fn resize(&mut self, new_len: usize, value: T) {}
            pub fn leak(self) -> &mut [T] {}
            pub fn extend_from_slice(&mut self, other: &[T]) {}
        }
        pub struct IntoIter<T>(T);
        impl<T> IntoIter<T> {
            pub fn as_slice(&self) -> &[T] {}
        }
        pub use IntoIter as Drain;
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> DoubleEndedIterator for IntoIter<T> {}
        impl<T> ExactSizeIterator for IntoIter<T> {}
        impl<T> IntoIterator for Vec<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
        }
        impl<T> FromIterator<T> for Vec<T> {}
        impl<T> Extend<T> for Vec<T> {}
        impl<T> crate::ops::Deref for Vec<T> {
            type Target = [T];
        }
        impl<T> crate::ops::DerefMut for Vec<T> {}
        impl<T> crate::ops::Index<usize> for Vec<T> {
            type Output = T;
        }
        impl<T> Clone for Vec<T> {}
        impl<T> Default for Vec<T> {}
        impl<T> PartialEq for Vec<T> {}
        impl<T> crate::fmt::Debug for Vec<T> {}
        impl<T> crate::hash::Hash for Vec<T> {}
        impl<T> AsRef<[T]> for Vec<T> {}
        impl<T> From<[T]> for Vec<T> {}
        impl<T> From<Box<[T]>> for Vec<T> {}
        impl<T> From<crate::collections::VecDeque<T>> for Vec<T> {}
        impl From<String> for Vec<u8> {}
        impl From<&str> for Vec<u8> {}
        impl crate::io::Write for Vec<u8> {}
    }
    pub mod slice {
        pub struct Iter<T>(T);
        pub use Iter as IterMut;
        impl<T> Iter<T> {
            pub fn as_slice(&self) -> &[T] {}
        }
        impl<T> Iterator for Iter<T> {
            type Item = T;
        }
        impl<T> DoubleEndedIterator for Iter<T> {}
        impl<T> ExactSizeIterator for Iter<T> {}
        pub struct Chunks<T>(T);
        pub use Chunks as Windows;
        pub use Chunks as ChunksExact;
        impl<T> Iterator for Chunks<T> {
            type Item = [T];
        }
        impl<T> IntoIterator for [T] {
            type Item = T;
            type IntoIter = crate::vec::IntoIter<T>;
        }
        pub fn from_ref<T>(s: &T) -> &[T] {}
        pub trait Join<S> {
            type Output;
        }
        impl<T> [T] {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn first(&self) -> Option<&T> {}
            pub fn first_mut(&mut self) -> Option<&mut T> {}
            pub fn split_first(&self) -> Option<(&T, &[T])> {}
            pub fn split_last(&self) -> Option<(&T, &[T])> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn last_mut(&mut self) -> Option<&mut T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub unsafe fn get_unchecked(&self, index: usize) -> &T {}
            pub fn swap(&mut self, a: usize, b: usize) {}
            pub fn reverse(&mut self) {}
            pub fn iter(&self) -> Iter<T> {}
            pub fn iter_mut(&mut self) -> Iter<T> {}
            pub fn windows(&self, size: usize) -> Chunks<T> {}
            pub fn chunks(&self, chunk_size: usize) -> Chunks<T> {}
            pub fn chunks_mut(&mut self, chunk_size: usize) -> Chunks<T> {}
            pub fn chunks_exact(&self, chunk_size: usize) -> Chunks<T> {}
            pub fn rchunks(&self, chunk_size: usize) -> Chunks<T> {}
            pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
            pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
            pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Chunks<T> {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn starts_with(&self, needle: &[T]) -> bool {}
            pub fn ends_with(&self, needle: &[T]) -> bool {}
            pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
            pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
            pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
            pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
            pub fn sort(&mut self) {}
            pub fn sort_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
            pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
            pub fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
            pub fn sort_unstable(&mut self) {}
            pub fn sort_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
            pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
            pub fn is_sorted(&self) -> bool {}
            pub fn rotate_left(&mut self, mid: usize) {}
            pub fn rotate_right(&mut self, k: usize) {}
            pub fn fill(&mut self, value: T) {}
            pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
            pub fn copy_from_slice(&mut self, src: &[T]) {}
            pub fn clone_from_slice(&mut self, src: &[T]) {}
            pub fn to_vec(&self) -> Vec<T> {}
            pub fn into_vec(self: Box<[T]>) -> Vec<T> {}
            pub fn repeat(&self, n: usize) -> Vec<T> {}
            pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> [U] {}
            pub fn each_ref(&self) -> [T] {}
            pub fn as_slice(&self) -> &[T] {}
        }
        impl [String] {
            pub fn join(&self, sep: &str) -> String {}
            pub fn concat(&self) -> String {}
        }
        impl [str] {
            pub fn join(&self, sep: &str) -> String {}
            pub fn concat(&self) -> String {}
        }
        impl<T> [Vec<T>] {
            pub fn join(&self, sep: T) -> Vec<T> {}
            pub fn concat(&self) -> Vec<T> {}
        }
        impl [u8] {
            pub fn is_ascii(&self) -> bool {}
            pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
            pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
        }
        impl<T> Clone for [T] {}
        impl<T> Default for [T] {}
        impl<T> crate::borrow::ToOwned for [T] {
            type Owned = Vec<T>;
        }
        impl<T> AsRef<[T]> for [T] {}
        impl crate::io::Read for [u8] {}
        impl crate::io::BufRead for [u8] {}
    }
    pub mod array {
        pub use crate::vec::IntoIter;
        pub struct TryFromSliceError;
        pub fn from_fn<T, F: FnMut(usize) -> T>(f: F) -> [T] {}
        pub fn from_ref<T>(s: &T) -> &[T] {}
    }
    pub mod boxed {
        pub struct Box<T>(T);
        impl<T> Box<T> {
            pub fn new(x: T) -> Box<T> {}
            pub fn from(value: T) -> Box<T> {}
            pub fn pin(x: T) -> crate::pin::Pin<Box<T>> {}
            pub fn into_pin(boxed: Self) -> crate::pin::Pin<Box<T>> {}
            pub fn leak(b: Self) -> &'static mut T {}
            pub fn into_raw(b: Self) -> *mut T {}
            pub unsafe fn from_raw(raw: *mut T) -> Box<T> {}
            pub fn into_inner(boxed: Self) -> T {}
        }
        impl Box<dyn crate::any::Any> {
            pub fn downcast<T>(self) -> Result<Box<T>, Self> {}
        }
        impl<T> crate::ops::Deref for Box<T> {
            type Target = T;
        }
        impl<T> crate::ops::DerefMut for Box<T> {}
        impl<T> Clone for Box<T> {}
        impl<T: Default> Default for Box<T> {}
        impl<T> From<T> for Box<T> {}
        impl<T> FromIterator<T> for Box<[T]> {}
        impl<T> AsRef<T> for Box<T> {}
        impl<T> AsMut<T> for Box<T> {}
        impl<T: crate::fmt::Display> crate::fmt::Display for Box<T> {}
        impl<T: crate::fmt::Debug> crate::fmt::Debug for Box<T> {}
    }
    pub mod rc {
        pub struct Rc<T>(T);
        impl<T> Rc<T> {
            pub fn new(value: T) -> Rc<T> {}
            pub fn from(value: T) -> Rc<T> {}
            pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
            pub fn pin(value: T) -> crate::pin::Pin<Rc<T>> {}
            pub fn try_unwrap(this: Self) -> Result<T, Self> {}
            pub fn into_inner(this: Self) -> Option<T> {}
            pub fn unwrap_or_clone(this: Self) -> T {}
            pub fn downgrade(this: &Self) -> Weak<T> {}
            pub fn weak_count(this: &Self) -> usize {}
            pub fn strong_count(this: &Self) -> usize {}
            pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
            pub fn make_mut(this: &mut Self) -> &mut T {}
            pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
            pub fn as_ptr(this: &Self) -> *const T {}
        }
        impl<T> crate::ops::Deref for Rc<T> {
            type Target = T;
        }
        impl<T> Clone for Rc<T> {}
        impl<T: Default> Default for Rc<T> {}
        impl<T> From<T> for Rc<T> {}
        impl From<&str> for Rc<str> {}
        impl From<String> for Rc<str> {}
        impl<T> From<Vec<T>> for Rc<[T]> {}
        impl<T> From<Box<T>> for Rc<T> {}
        impl<T> FromIterator<T> for Rc<[T]> {}
        impl<T> AsRef<T> for Rc<T> {}
        pub struct Weak<T>(T);
        impl<T> Weak<T> {
            pub fn new() -> Weak<T> {}
            pub fn upgrade(&self) -> Option<Rc<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Weak<T> {}
        impl<T> Default for Weak<T> {}
    }
    pub mod sync {
        pub struct Arc<T>(T);
        impl<T> Arc<T> {
            pub fn new(value: T) -> Arc<T> {}
            pub fn from(value: T) -> Arc<T> {}
            pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
            pub fn pin(value: T) -> crate::pin::Pin<Arc<T>> {}
            pub fn try_unwrap(this: Self) -> Result<T, Self> {}
            pub fn into_inner(this: Self) -> Option<T> {}
            pub fn unwrap_or_clone(this: Self) -> T {}
            pub fn downgrade(this: &Self) -> Weak<T> {}
            pub fn weak_count(this: &Self) -> usize {}
            pub fn strong_count(this: &Self) -> usize {}
            pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
            pub fn make_mut(this: &mut Self) -> &mut T {}
            pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
            pub fn as_ptr(this: &Self) -> *const T {}
            pub fn into_raw(this: Self) -> *const T {}
            pub unsafe fn from_raw(ptr: *const T) -> Self {}
        }
        impl<T> crate::ops::Deref for Arc<T> {
            type Target = T;
        }
        impl<T> Clone for Arc<T> {}
        impl<T: Default> Default for Arc<T> {}
        impl<T> From<T> for Arc<T> {}
        impl From<&str> for Arc<str> {}
        impl From<String> for Arc<str> {}
        impl<T> From<Vec<T>> for Arc<[T]> {}
        impl<T> From<Box<T>> for Arc<T> {}
        impl<T> FromIterator<T> for Arc<[T]> {}
        impl<T> AsRef<T> for Arc<T> {}
        impl<T: crate::fmt::Display> crate::fmt::Display for Arc<T> {}
        impl<T: crate::fmt::Debug> crate::fmt::Debug for Arc<T> {}
        pub struct Weak<T>(T);
        impl<T> Weak<T> {
            pub fn new() -> Weak<T> {}
            pub fn upgrade(&self) -> Option<Arc<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn ptr_eq(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Weak<T> {}
        impl<T> Default for Weak<T> {}
        pub struct PoisonError<G>(G);
        impl<G> PoisonError<G> {
            pub fn into_inner(self) -> G {}
            pub fn get_ref(&self) -> &G {}
        }
        pub enum TryLockError<G> {
            Poisoned(PoisonError<G>),
            WouldBlock,
        }
        pub type LockResult<G> = Result<G, PoisonError<G>>;
        pub type TryLockResult<G> = Result<G, TryLockError<G>>;
        pub struct Mutex<T>(T);
        impl<T> Mutex<T> {
            pub const fn new(t: T) -> Mutex<T> {}
            pub fn lock(&self) -> LockResult<MutexGuard<T>> {}
            pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>> {}
            pub fn is_poisoned(&self) -> bool {}
            pub fn clear_poison(&self) {}
            pub fn into_inner(self) -> LockResult<T> {}
            pub fn get_mut(&mut self) -> LockResult<&mut T> {}
        }
        impl<T: Default> Default for Mutex<T> {}
        impl<T> From<T> for Mutex<T> {}
        pub struct MutexGuard<T>(T);
        impl<T> crate::ops::Deref for MutexGuard<T> {
            type Target = T;
        }
        impl<T> crate::ops::DerefMut for MutexGuard<T> {}
        pub struct RwLock<T>(T);
        impl<T> RwLock<T> {
            pub const fn new(t: T) -> RwLock<T> {}
            pub fn read(&self) -> LockResult<RwLockReadGuard<T>> {}
            pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>> {}
            pub fn write(&self) -> LockResult<RwLockWriteGuard<T>> {}
            pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>> {}
            pub fn is_poisoned(&self) -> bool {}
            pub fn into_inner(self) -> LockResult<T> {}
            pub fn get_mut(&mut self) -> LockResult<&mut T> {}
        }
        impl<T: Default> Default for RwLock<T> {}
        impl<T> From<T> for RwLock<T> {}
        pub struct RwLockReadGuard<T>(T);
        impl<T> crate::ops::Deref for RwLockReadGuard<T> {
            type Target = T;
        }
        pub struct RwLockWriteGuard<T>(T);
        impl<T> crate::ops::Deref for RwLockWriteGuard<T> {
            type Target = T;
        }
        impl<T> crate::ops::DerefMut for RwLockWriteGuard<T> {}
        pub struct Condvar;
        impl Condvar {
            pub const fn new() -> Condvar {}
            pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>> {}
            pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, g: MutexGuard<T>, f: F) -> LockResult<MutexGuard<T>> {
            }
            pub fn wait_timeout<T>(
                &self,
                guard: MutexGuard<T>,
                dur: crate::time::Duration,
            ) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {
            }
            pub fn notify_one(&self) {}
            pub fn notify_all(&self) {}
        }
        impl Default for Condvar {}
        pub struct WaitTimeoutResult;
        impl WaitTimeoutResult {
            pub fn timed_out(&self) -> bool {}
        }
        pub struct OnceLock<T>(T);
        impl<T> OnceLock<T> {
            pub const fn new() -> OnceLock<T> {}
            pub fn get(&self) -> Option<&T> {}
            pub fn get_mut(&mut self) -> Option<&mut T> {}
            pub fn wait(&self) -> &T {}
            pub fn set(&self, value: T) -> Result<(), T> {}
            pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub fn get_or_try_init<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {}
            pub fn into_inner(self) -> Option<T> {}
            pub fn take(&mut self) -> Option<T> {}
        }
        impl<T> Clone for OnceLock<T> {}
        impl<T> Default for OnceLock<T> {}
        impl<T> From<T> for OnceLock<T> {}
        pub struct LazyLock<T>(T);
        impl<T> LazyLock<T> {
            pub const fn new<F: FnOnce() -> T>(f: F) -> LazyLock<T> {}
            pub fn force(this: &LazyLock<T>) -> &T {}
        }
        impl<T> crate::ops::Deref for LazyLock<T> {
            type Target = T;
        }
        pub struct Once;
        impl Once {
            pub const fn new() -> Once {}
            pub fn call_once<F: FnOnce()>(&self, f: F) {}
            pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
            pub fn is_completed(&self) -> bool {}
            pub fn wait(&self) {}
        }
        pub struct OnceState;
        pub struct Barrier;
        impl Barrier {
            pub const fn new(n: usize) -> Barrier {}
            pub fn wait(&self) -> BarrierWaitResult {}
        }
        pub struct BarrierWaitResult;
        impl BarrierWaitResult {
            pub fn is_leader(&self) -> bool {}
        }
        pub mod mpsc {
            pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
            pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
            pub struct Sender<T>(T);
            impl<T> Sender<T> {
                pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            }
            impl<T> Clone for Sender<T> {}
            pub struct SyncSender<T>(T);
            impl<T> SyncSender<T> {
                pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
                pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
            }
            impl<T> Clone for SyncSender<T> {}
            pub struct Receiver<T>(T);
            impl<T> Receiver<T> {
                pub fn recv(&self) -> Result<T, RecvError> {}
                pub fn try_recv(&self) -> Result<T, TryRecvError> {}
                pub fn recv_timeout(&self, timeout: crate::time::Duration) -> Result<T, RecvTimeoutError> {}
                pub fn iter(&self) -> Iter<T> {}
                pub fn try_iter(&self) -> Iter<T> {}
            }
            pub struct Iter<T>(T);
            pub use Iter as IntoIter;
            pub use Iter as TryIter;
            impl<T> Iterator for Iter<T> {
                type Item = T;
            }
            impl<T> IntoIterator for Receiver<T> {
                type Item = T;
                type IntoIter = Iter<T>;
            }
            pub struct SendError<T>(pub T);
            pub enum TrySendError<T> {
                Full(T),
                Disconnected(T),
            }
            pub struct RecvError;
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            pub enum RecvTimeoutError {
                Timeout,
                Disconnected,
            }
        }
        pub mod atomic {
            pub enum Ordering {
                Relaxed,
                Release,
                Acquire,
                AcqRel,
                SeqCst,
            }
            pub fn fence(order: Ordering) {}
            pub struct Atomic<T>(T);
            impl<T> Atomic<T> {
                pub const fn new(v: T) -> Atomic<T> {}
                pub fn load(&self, order: Ordering) -> T {}
                pub fn store(&self, val: T, order: Ordering) {}
                pub fn swap(&self, val: T, order: Ordering) -> T {}
                pub fn get_mut(&mut self) -> &mut T {}
                pub fn into_inner(self) -> T {}
                pub fn compare_exchange(&self, c: T, n: T, success: Ordering, failure: Ordering) -> Result<T, T> {}
                pub fn compare_exchange_weak(&self, c: T, n: T, success: Ordering, failure: Ordering) -> Result<T, T> {}
                pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, s: Ordering, f: Ordering, g: F) -> Result<T, T> {}
                pub fn fetch_add(&self, val: T, order: Ordering) -> T {}
                pub fn fetch_sub(&self, val: T, order: Ordering) -> T {}
                pub fn fetch_and(&self, val: T, order: Ordering) -> T {}
                pub fn fetch_or(&self, val: T, order: Ordering) -> T {}
                pub fn fetch_xor(&self, val: T, order: Ordering) -> T {}
                pub fn fetch_max(&self, val: T, order: Ordering) -> T {}
                pub fn fetch_min(&self, val: T, order: Ordering) -> T {}
            }
            impl<T> Default for Atomic<T> {}
            pub type AtomicBool = Atomic<bool>;
            pub type AtomicI8 = Atomic<i8>;
            pub type AtomicI16 = Atomic<i16>;
            pub type AtomicI32 = Atomic<i32>;
            pub type AtomicI64 = Atomic<i64>;
            pub type AtomicIsize = Atomic<isize>;
            pub type AtomicU8 = Atomic<u8>;
            pub type AtomicU16 = Atomic<u16>;
            pub type AtomicU32 = Atomic<u32>;
            pub type AtomicU64 = Atomic<u64>;
            pub type AtomicUsize = Atomic<usize>;
            pub type AtomicPtr<T> = Atomic<T>;
        }
    }
    pub mod cell {
        pub struct Cell<T>(T);
        impl<T> Cell<T> {
            // A `thread_local!` static has the type that is written: these are of `LocalKey`.
            pub fn with<F: FnOnce(&Cell<T>) -> R, R>(&self, f: F) -> R {}
            pub const fn new(value: T) -> Cell<T> {}
            pub fn set(&self, val: T) {}
            pub fn swap(&self, other: &Cell<T>) {}
            pub fn replace(&self, val: T) -> T {}
            pub fn into_inner(self) -> T {}
            pub fn get(&self) -> T {}
            pub fn update<F: FnOnce(T) -> T>(&self, f: F) {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn take(&self) -> T {}
        }
        impl<T: Default> Default for Cell<T> {}
        pub struct RefCell<T>(T);
        impl<T> RefCell<T> {
            // A `thread_local!` static has the type that is written: these are of `LocalKey`.
            pub fn with<F: FnOnce(&RefCell<T>) -> R, R>(&self, f: F) -> R {}
            pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
            pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {}
            pub const fn new(value: T) -> RefCell<T> {}
            pub fn into_inner(self) -> T {}
            pub fn replace(&self, t: T) -> T {}
            pub fn borrow(&self) -> Ref<T> {}
            pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError> {}
            pub fn borrow_mut(&self) -> RefMut<T> {}
            pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError> {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn take(&self) -> T {}
        }
        impl<T: Default> Default for RefCell<T> {}
        pub struct BorrowError;
        pub struct BorrowMutError;
        pub struct Ref<T>(T);
        impl<T> Ref<T> {
            pub fn clone(orig: &Ref<T>) -> Ref<T> {}
            pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U> {}
        }
        impl<T> crate::ops::Deref for Ref<T> {
            type Target = T;
        }
        pub struct RefMut<T>(T);
        impl<T> RefMut<T> {
            pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U> {}
        }
        impl<T> crate::ops::Deref for RefMut<T> {
            type Target = T;
        }
        pub struct UnsafeCell<T>(T);
        impl<T> UnsafeCell<T> {
            pub const fn new(value: T) -> UnsafeCell<T> {}
            pub fn get(&self) -> *mut T {}
            pub fn into_inner(self) -> T {}
        }
        pub struct OnceCell<T>(T);
        impl<T> OnceCell<T> {
            // A `thread_local!` static has the type that is written: these are of `LocalKey`.
            pub fn with<F: FnOnce(&OnceCell<T>) -> R, R>(&self, f: F) -> R {}
            pub const fn new() -> OnceCell<T> {}
            pub fn get(&self) -> Option<&T> {}
            pub fn get_mut(&mut self) -> Option<&mut T> {}
            pub fn set(&self, value: T) -> Result<(), T> {}
            pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub fn get_or_try_init<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {}
            pub fn into_inner(self) -> Option<T> {}
            pub fn take(&mut self) -> Option<T> {}
        }
        impl<T> Default for OnceCell<T> {}
        impl<T> From<T> for OnceCell<T> {}
        pub struct LazyCell<T>(T);
        impl<T> LazyCell<T> {
            pub const fn new<F: FnOnce() -> T>(f: F) -> LazyCell<T> {}
            pub fn force(this: &LazyCell<T>) -> &T {}
        }
        impl<T> crate::ops::Deref for LazyCell<T> {
            type Target = T;
        }
    }
    pub mod env {
        pub fn var<K>(key: K) -> Result<String, VarError> {}
        pub fn var_os<K>(key: K) -> Option<crate::ffi::OsString> {}
        pub fn vars() -> Vars {}
        pub fn vars_os() -> VarsOs {}
        pub unsafe fn set_var<K, V>(key: K, value: V) {}
        pub unsafe fn remove_var<K>(key: K) {}
        pub fn args() -> Args {}
        pub fn args_os() -> ArgsOs {}
        pub fn current_dir() -> crate::io::Result<crate::path::PathBuf> {}
        pub fn set_current_dir<P>(path: P) -> crate::io::Result<()> {}
        pub fn current_exe() -> crate::io::Result<crate::path::PathBuf> {}
        pub fn temp_dir() -> crate::path::PathBuf {}
        pub fn home_dir() -> Option<crate::path::PathBuf> {}
        pub enum VarError {
            NotPresent,
            NotUnicode(crate::ffi::OsString),
        }
        impl crate::error::Error for VarError {}
        impl crate::fmt::Display for VarError {}
        impl crate::fmt::Debug for VarError {}
        pub struct Args;
        impl Iterator for Args {
            type Item = String;
        }
        pub struct ArgsOs;
        impl Iterator for ArgsOs {
            type Item = crate::ffi::OsString;
        }
        pub struct Vars;
        impl Iterator for Vars {
            type Item = (String, String);
        }
        pub struct VarsOs;
        impl Iterator for VarsOs {
            type Item = (crate::ffi::OsString, crate::ffi::OsString);
        }
    }
    pub mod thread {
        pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
        pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T {}
        pub fn sleep(dur: crate::time::Duration) {}
        pub fn sleep_ms(ms: u32) {}
        pub fn yield_now() {}
        pub fn current() -> Thread {}
        pub fn park() {}
        pub fn park_timeout(dur: crate::time::Duration) {}
        pub fn panicking() -> bool {}
        pub fn available_parallelism() -> crate::io::Result<crate::num::NonZeroUsize> {}
        pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any>>;
        pub struct JoinHandle<T>(T);
        impl<T> JoinHandle<T> {
            pub fn thread(&self) -> &Thread {}
            pub fn join(self) -> Result<T> {}
            pub fn is_finished(&self) -> bool {}
        }
        pub struct Scope;
        impl Scope {
            pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {}
        }
        pub struct ScopedJoinHandle<T>(T);
        impl<T> ScopedJoinHandle<T> {
            pub fn thread(&self) -> &Thread {}
            pub fn join(self) -> Result<T> {}
            pub fn is_finished(&self) -> bool {}
        }
        pub struct Builder;
        impl Builder {
            pub fn new() -> Builder {}
            pub fn name(self, name: String) -> Builder {}
            pub fn stack_size(self, size: usize) -> Builder {}
            pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
            pub fn spawn_scoped<F: FnOnce() -> T, T>(
                self,
                scope: &Scope,
                f: F,
            ) -> crate::io::Result<ScopedJoinHandle<T>> {
            }
        }
        pub struct Thread;
        impl Thread {
            pub fn id(&self) -> ThreadId {}
            pub fn name(&self) -> Option<&str> {}
            pub fn unpark(&self) {}
        }
        impl Clone for Thread {}
        pub struct ThreadId;
        pub struct LocalKey<T>(T);
        impl<T> LocalKey<T> {
            pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
            pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> crate::result::Result<R, AccessError> {}
        }
        impl<T> LocalKey<crate::cell::Cell<T>> {
            pub fn set(&self, value: T) {}
            pub fn get(&self) -> T {}
            pub fn take(&self) -> T {}
            pub fn replace(&self, value: T) -> T {}
        }
        impl<T> LocalKey<crate::cell::RefCell<T>> {
            pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
            pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {}
        }
        pub struct AccessError;
    }
    pub mod mem {
        pub fn drop<T>(x: T) {}
        pub fn forget<T>(t: T) {}
        pub fn replace<T>(dest: &mut T, src: T) -> T {}
        pub fn take<T>(dest: &mut T) -> T {}
        pub fn swap<T>(x: &mut T, y: &mut T) {}
        pub fn size_of<T>() -> usize {}
        pub fn size_of_val<T>(val: &T) -> usize {}
        pub fn align_of<T>() -> usize {}
        pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
        pub fn needs_drop<T>() -> bool {}
        pub unsafe fn zeroed<T>() -> T {}
        pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}
        pub struct Discriminant<T>(T);
        pub struct ManuallyDrop<T>(T);
        impl<T> ManuallyDrop<T> {
            pub const fn new(value: T) -> ManuallyDrop<T> {}
            pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
            pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {}
            pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
        }
        impl<T> crate::ops::Deref for ManuallyDrop<T> {
            type Target = T;
        }
        pub struct MaybeUninit<T>(T);
        impl<T> MaybeUninit<T> {
            pub const fn new(val: T) -> MaybeUninit<T> {}
            pub const fn uninit() -> MaybeUninit<T> {}
            pub fn write(&mut self, val: T) -> &mut T {}
            pub unsafe fn assume_init(self) -> T {}
        }
    }
    pub mod time {
        pub struct Duration;
        impl Duration {
            pub const ZERO: Duration = Duration;
            pub const MAX: Duration = Duration;
            pub const fn new(secs: u64, nanos: u32) -> Duration {}
            pub const fn from_secs(secs: u64) -> Duration {}
            pub const fn from_millis(millis: u64) -> Duration {}
            pub const fn from_micros(micros: u64) -> Duration {}
            pub const fn from_nanos(nanos: u64) -> Duration {}
            pub const fn from_mins(mins: u64) -> Duration {}
            pub const fn from_hours(hours: u64) -> Duration {}
            pub fn from_secs_f64(secs: f64) -> Duration {}
            pub fn from_secs_f32(secs: f32) -> Duration {}
            pub fn is_zero(&self) -> bool {}
            pub fn as_secs(&self) -> u64 {}
            pub fn as_millis(&self) -> u128 {}
            pub fn as_micros(&self) -> u128 {}
            pub fn as_nanos(&self) -> u128 {}
            pub fn as_secs_f64(&self) -> f64 {}
            pub fn as_secs_f32(&self) -> f32 {}
            pub fn subsec_millis(&self) -> u32 {}
            pub fn subsec_micros(&self) -> u32 {}
            pub fn subsec_nanos(&self) -> u32 {}
            pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
            pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
            pub fn saturating_add(self, rhs: Duration) -> Duration {}
            pub fn saturating_sub(self, rhs: Duration) -> Duration {}
            pub fn mul_f64(self, rhs: f64) -> Duration {}
        }
        impl Clone for Duration {}
        impl Default for Duration {}
        impl crate::fmt::Debug for Duration {}
        pub struct Instant;
        impl Instant {
            pub fn now() -> Instant {}
            pub fn duration_since(&self, earlier: Instant) -> Duration {}
            pub fn elapsed(&self) -> Duration {}
            pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
            pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
        }
        impl Clone for Instant {}
        pub struct SystemTime;
        impl SystemTime {
            pub const UNIX_EPOCH: SystemTime = SystemTime;
            pub fn now() -> SystemTime {}
            pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
            pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
            pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        }
        impl Clone for SystemTime {}
        pub const UNIX_EPOCH: SystemTime = SystemTime;
        pub struct SystemTimeError;
        impl crate::error::Error for SystemTimeError {}
    }
    pub mod hint {
        pub fn spin_loop() {}
        pub fn black_box<T>(dummy: T) -> T {}
        pub unsafe fn unreachable_unchecked() -> ! {}
    }
    pub mod hash {
        pub trait Hash {
            fn hash<H: Hasher>(&self, state: &mut H) {}
        }
        pub trait Hasher {
            fn finish(&self) -> u64 {}
            fn write(&mut self, bytes: &[u8]) {}
            fn write_u64(&mut self, i: u64) {}
        }
        pub trait BuildHasher {
            type Hasher;
            fn build_hasher(&self) -> Self::Hasher {}
            fn hash_one<T>(&self, x: T) -> u64 {}
        }
        pub struct DefaultHasher;
        impl DefaultHasher {
            pub fn new() -> DefaultHasher {}
        }
        impl Hasher for DefaultHasher {}
        impl Default for DefaultHasher {}
        pub struct RandomState;
        impl RandomState {
            pub fn new() -> RandomState {}
        }
        impl BuildHasher for RandomState {
            type Hasher = DefaultHasher;
        }
        pub struct BuildHasherDefault<H>(H);
    }
    pub mod cmp {
        pub enum Ordering {
            Less,
            Equal,
            Greater,
        }
        impl Ordering {
            pub fn is_eq(self) -> bool {}
            pub fn is_ne(self) -> bool {}
            pub fn is_lt(self) -> bool {}
            pub fn is_gt(self) -> bool {}
            pub fn is_le(self) -> bool {}
            pub fn is_ge(self) -> bool {}
            pub fn reverse(self) -> Ordering {}
            pub fn then(self, other: Ordering) -> Ordering {}
            pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
        }
        pub struct Reverse<T>(pub T);
        pub trait PartialEq<Rhs = Self> {
            fn eq(&self, other: &Rhs) -> bool {}
            fn ne(&self, other: &Rhs) -> bool {}
        }
        pub trait Eq: PartialEq {}
        pub trait PartialOrd<Rhs = Self> {
            fn partial_cmp(&self, other: &Rhs) -> Option<Ordering> {}
            fn lt(&self, other: &Rhs) -> bool {}
            fn le(&self, other: &Rhs) -> bool {}
            fn gt(&self, other: &Rhs) -> bool {}
            fn ge(&self, other: &Rhs) -> bool {}
        }
        pub trait Ord: Eq + PartialOrd {
            fn cmp(&self, other: &Self) -> Ordering {}
            fn max(self, other: Self) -> Self {}
            fn min(self, other: Self) -> Self {}
            fn clamp(self, min: Self, max: Self) -> Self {}
        }
        pub fn min<T>(v1: T, v2: T) -> T {}
        pub fn max<T>(v1: T, v2: T) -> T {}
        pub fn min_by_key<T, K, F: FnMut(&T) -> K>(v1: T, v2: T, f: F) -> T {}
        pub fn max_by_key<T, K, F: FnMut(&T) -> K>(v1: T, v2: T, f: F) -> T {}
    }
    pub mod fmt {
        pub struct Error;
        pub type Result = crate::result::Result<(), Error>;
        pub struct Arguments;
        impl Arguments {
            pub fn as_str(&self) -> Option<&'static str> {}
        }
        impl Display for Arguments {}
        pub trait Write {
            fn write_str(&mut self, s: &str) -> Result {}
            fn write_char(&mut self, c: char) -> Result {}
            fn write_fmt(&mut self, args: Arguments) -> Result {}
        }
        pub trait Display {
            fn fmt(&self, f: &mut Formatter) -> Result {}
        }
        pub trait Debug {
            fn fmt(&self, f: &mut Formatter) -> Result {}
        }
        pub trait LowerHex {
            fn fmt(&self, f: &mut Formatter) -> Result {}
        }
        pub trait UpperHex {
            fn fmt(&self, f: &mut Formatter) -> Result {}
        }
        pub struct Formatter;
        impl Formatter {
            pub fn pad(&mut self, s: &str) -> Result {}
            pub fn write_str(&mut self, data: &str) -> Result {}
            pub fn write_fmt(&mut self, fmt: Arguments) -> Result {}
            pub fn alternate(&self) -> bool {}
            pub fn width(&self) -> Option<usize> {}
            pub fn precision(&self) -> Option<usize> {}
            pub fn debug_struct(&mut self, name: &str) -> DebugStruct {}
            pub fn debug_tuple(&mut self, name: &str) -> DebugTuple {}
            pub fn debug_list(&mut self) -> DebugList {}
            pub fn debug_set(&mut self) -> DebugList {}
            pub fn debug_map(&mut self) -> DebugMap {}
        }
        impl Write for Formatter {}
        pub struct DebugStruct;
        impl DebugStruct {
            pub fn field<T>(&mut self, name: &str, value: &T) -> &mut Self {}
            pub fn finish_non_exhaustive(&mut self) -> Result {}
            pub fn finish(&mut self) -> Result {}
        }
        pub struct DebugTuple;
        impl DebugTuple {
            pub fn field<T>(&mut self, value: &T) -> &mut Self {}
            pub fn finish(&mut self) -> Result {}
        }
        pub struct DebugList;
        impl DebugList {
            pub fn entry<T>(&mut self, entry: &T) -> &mut Self {}
            pub fn entries<I: IntoIterator>(&mut self, entries: I) -> &mut Self {}
            pub fn finish(&mut self) -> Result {}
        }
        pub struct DebugMap;
        impl DebugMap {
            pub fn entry<K, V>(&mut self, key: &K, value: &V) -> &mut Self {}
            pub fn entries<I: IntoIterator>(&mut self, entries: I) -> &mut Self {}
            pub fn finish(&mut self) -> Result {}
        }
        pub fn format(args: Arguments) -> String {}
        pub fn write<W>(output: W, args: Arguments) -> Result {}
    }
    pub mod error {
        pub trait Error: crate::fmt::Debug + crate::fmt::Display {
            fn source(&self) -> Option<&dyn Error> {}
            fn description(&self) -> &str {}
            fn cause(&self) -> Option<&dyn Error> {}
        }
        impl dyn Error {
            pub fn is<T>(&self) -> bool {}
            pub fn downcast_ref<T>(&self) -> Option<&T> {}
            pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {}
            pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Error>> {}
        }
        impl<E: Error> From<E> for Box<dyn Error> {}
        impl From<&str> for Box<dyn Error> {}
        impl From<String> for Box<dyn Error> {}
    }
    pub mod char {
        pub struct ParseCharError;
        pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
        pub fn from_u32(i: u32) -> Option<char> {}
    }
    pub mod num {
        pub struct ParseIntError;
        impl crate::error::Error for ParseIntError {}
        impl crate::fmt::Display for ParseIntError {}
        pub struct ParseFloatError;
        impl crate::error::Error for ParseFloatError {}
        impl crate::fmt::Display for ParseFloatError {}
        pub struct TryFromIntError;
        impl crate::error::Error for TryFromIntError {}
        pub struct NonZero<T>(T);
        impl<T> NonZero<T> {
            pub const fn new(n: T) -> Option<NonZero<T>> {}
            pub const unsafe fn new_unchecked(n: T) -> NonZero<T> {}
            pub const fn get(self) -> T {}
        }
        pub type NonZeroU8 = NonZero<u8>;
        pub type NonZeroU16 = NonZero<u16>;
        pub type NonZeroU32 = NonZero<u32>;
        pub type NonZeroU64 = NonZero<u64>;
        pub type NonZeroUsize = NonZero<usize>;
        pub type NonZeroI32 = NonZero<i32>;
        pub type NonZeroI64 = NonZero<i64>;
        pub struct Wrapping<T>(pub T);
    }
    pub mod collections {
        pub use crate::ops::Bound;
        pub use binary_heap::BinaryHeap;
        pub use btree_map::BTreeMap;
        pub use btree_set::BTreeSet;
        pub use hash_map::HashMap;
        pub use hash_set::HashSet;
        pub use linked_list::LinkedList;
        pub use vec_deque::VecDeque;
        pub struct TryReserveError;
        pub mod hash_map {
            pub use crate::hash::{DefaultHasher, RandomState};
            /// The hasher is left out: only `K` and `V` matter.
            pub struct HashMap<K, V>(K, V);
            impl<K, V> HashMap<K, V> {
                pub fn new() -> HashMap<K, V> {}
                pub fn from(value: [(K, V)]) -> HashMap<K, V> {}
                pub fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {}
                pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
                pub fn with_hasher<S>(hash_builder: S) -> HashMap<K, V> {}
                pub fn with_capacity_and_hasher<S>(capacity: usize, hash_builder: S) -> HashMap<K, V> {}
                pub fn capacity(&self) -> usize {}
                pub fn keys(&self) -> Keys<K> {}
                pub fn into_keys(self) -> Keys<K> {}
                pub fn values(&self) -> Values<V> {}
                pub fn values_mut(&mut self) -> Values<V> {}
                pub fn into_values(self) -> Values<V> {}
                pub fn iter(&self) -> IntoIter<K, V> {}
                pub fn iter_mut(&mut self) -> IntoIter<K, V> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn drain(&mut self) -> IntoIter<K, V> {}
                pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
                pub fn clear(&mut self) {}
                pub fn hasher(&self) -> &RandomState {}
                pub fn reserve(&mut self, additional: usize) {}
                pub fn shrink_to_fit(&mut self) {}
                pub fn entry(&mut self, key: K) -> Entry<K, V> {}
                pub fn get<Q>(&self, k: &Q) -> Option<&V> {}
                pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
                pub fn contains_key<Q>(&self, k: &Q) -> bool {}
                pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
                pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
                pub fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
                pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
            }
            pub enum Entry<K, V> {
                Occupied(OccupiedEntry<K, V>),
                Vacant(VacantEntry<K, V>),
            }
            impl<K, V> Entry<K, V> {
                pub fn or_insert(self, default: V) -> &mut V {}
                pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
                pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
                pub fn or_default(self) -> &mut V {}
                pub fn key(&self) -> &K {}
                pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
                pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
            }
            pub struct OccupiedEntry<K, V>(K, V);
            impl<K, V> OccupiedEntry<K, V> {
                pub fn key(&self) -> &K {}
                pub fn remove_entry(self) -> (K, V) {}
                pub fn get(&self) -> &V {}
                pub fn get_mut(&mut self) -> &mut V {}
                pub fn into_mut(self) -> &mut V {}
                pub fn insert(&mut self, value: V) -> V {}
                pub fn remove(self) -> V {}
            }
            pub struct VacantEntry<K, V>(K, V);
            impl<K, V> VacantEntry<K, V> {
                pub fn key(&self) -> &K {}
                pub fn into_key(self) -> K {}
                pub fn insert(self, value: V) -> &mut V {}
                pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
            }
            pub struct Keys<K>(K);
            pub use Keys as IntoKeys;
            impl<K> Iterator for Keys<K> {
                type Item = K;
            }
            pub struct Values<V>(V);
            pub use Values as IntoValues;
            pub use Values as ValuesMut;
            impl<V> Iterator for Values<V> {
                type Item = V;
            }
            pub struct IntoIter<K, V>(K, V);
            pub use IntoIter as Drain;
            pub use IntoIter as Iter;
            pub use IntoIter as IterMut;
            impl<K, V> Iterator for IntoIter<K, V> {
                type Item = (K, V);
            }
            impl<K, V> IntoIterator for HashMap<K, V> {
                type Item = (K, V);
                type IntoIter = IntoIter<K, V>;
            }
            impl<K, V> FromIterator<(K, V)> for HashMap<K, V> {}
            impl<K, V> Extend<(K, V)> for HashMap<K, V> {}
            impl<K, V> From<[(K, V)]> for HashMap<K, V> {}
            impl<Q, K, V> crate::ops::Index<Q> for HashMap<K, V> {
                type Output = V;
            }
            impl<K, V> Clone for HashMap<K, V> {}
            impl<K, V> Default for HashMap<K, V> {}
            impl<K, V> PartialEq for HashMap<K, V> {}
            impl<K, V> crate::fmt::Debug for HashMap<K, V> {}
        }
        pub mod hash_set {
            pub use crate::hash::RandomState;
            pub struct HashSet<T>(T);
            impl<T> HashSet<T> {
                pub fn new() -> HashSet<T> {}
                pub fn from(value: [T]) -> HashSet<T> {}
                pub fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
                pub fn with_capacity(capacity: usize) -> HashSet<T> {}
                pub fn with_hasher<S>(hasher: S) -> HashSet<T> {}
                pub fn with_capacity_and_hasher<S>(capacity: usize, hasher: S) -> HashSet<T> {}
                pub fn capacity(&self) -> usize {}
                pub fn iter(&self) -> IntoIter<T> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn drain(&mut self) -> IntoIter<T> {}
                pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
                pub fn clear(&mut self) {}
                pub fn reserve(&mut self, additional: usize) {}
                pub fn difference(&self, other: &HashSet<T>) -> IntoIter<T> {}
                pub fn symmetric_difference(&self, other: &HashSet<T>) -> IntoIter<T> {}
                pub fn intersection(&self, other: &HashSet<T>) -> IntoIter<T> {}
                pub fn union(&self, other: &HashSet<T>) -> IntoIter<T> {}
                pub fn contains<Q>(&self, value: &Q) -> bool {}
                pub fn get<Q>(&self, value: &Q) -> Option<&T> {}
                pub fn is_disjoint(&self, other: &HashSet<T>) -> bool {}
                pub fn is_subset(&self, other: &HashSet<T>) -> bool {}
                pub fn is_superset(&self, other: &HashSet<T>) -> bool {}
                pub fn insert(&mut self, value: T) -> bool {}
                pub fn replace(&mut self, value: T) -> Option<T> {}
                pub fn remove<Q>(&mut self, value: &Q) -> bool {}
                pub fn take<Q>(&mut self, value: &Q) -> Option<T> {}
            }
            pub use crate::vec::IntoIter;
            impl<T> IntoIterator for HashSet<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
            }
            impl<T> FromIterator<T> for HashSet<T> {}
            impl<T> Extend<T> for HashSet<T> {}
            impl<T> From<[T]> for HashSet<T> {}
            impl<T> Clone for HashSet<T> {}
            impl<T> Default for HashSet<T> {}
            impl<T> PartialEq for HashSet<T> {}
        }
        pub mod btree_map {
            pub use super::hash_map::{IntoIter, Iter, IterMut, Keys, Values};
            pub struct BTreeMap<K, V>(K, V);
            impl<K, V> BTreeMap<K, V> {
                pub const fn new() -> BTreeMap<K, V> {}
                pub fn from(value: [(K, V)]) -> BTreeMap<K, V> {}
                pub fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {}
                pub fn clear(&mut self) {}
                pub fn get<Q>(&self, key: &Q) -> Option<&V> {}
                pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
                pub fn first_key_value(&self) -> Option<(&K, &V)> {}
                pub fn last_key_value(&self) -> Option<(&K, &V)> {}
                pub fn pop_first(&mut self) -> Option<(K, V)> {}
                pub fn pop_last(&mut self) -> Option<(K, V)> {}
                pub fn contains_key<Q>(&self, key: &Q) -> bool {}
                pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
                pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
                pub fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
                pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
                pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
                pub fn append(&mut self, other: &mut Self) {}
                pub fn range<R>(&self, range: R) -> IntoIter<K, V> {}
                pub fn range_mut<R>(&mut self, range: R) -> IntoIter<K, V> {}
                pub fn entry(&mut self, key: K) -> Entry<K, V> {}
                pub fn split_off<Q>(&mut self, key: &Q) -> Self {}
                pub fn keys(&self) -> Keys<K> {}
                pub fn into_keys(self) -> Keys<K> {}
                pub fn values(&self) -> Values<V> {}
                pub fn values_mut(&mut self) -> Values<V> {}
                pub fn into_values(self) -> Values<V> {}
                pub fn iter(&self) -> IntoIter<K, V> {}
                pub fn iter_mut(&mut self) -> IntoIter<K, V> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
            }
            pub enum Entry<K, V> {
                Vacant(VacantEntry<K, V>),
                Occupied(OccupiedEntry<K, V>),
            }
            impl<K, V> Entry<K, V> {
                pub fn or_insert(self, default: V) -> &mut V {}
                pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
                pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
                pub fn or_default(self) -> &mut V {}
                pub fn key(&self) -> &K {}
                pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            }
            pub use super::hash_map::{OccupiedEntry, VacantEntry};
            impl<K, V> IntoIterator for BTreeMap<K, V> {
                type Item = (K, V);
                type IntoIter = IntoIter<K, V>;
            }
            impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
            impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {}
            impl<K, V> From<[(K, V)]> for BTreeMap<K, V> {}
            impl<Q, K, V> crate::ops::Index<Q> for BTreeMap<K, V> {
                type Output = V;
            }
            impl<K, V> Clone for BTreeMap<K, V> {}
            impl<K, V> Default for BTreeMap<K, V> {}
            impl<K, V> PartialEq for BTreeMap<K, V> {}
        }
        pub mod btree_set {
            pub use crate::vec::IntoIter;
            pub struct BTreeSet<T>(T);
            impl<T> BTreeSet<T> {
                pub const fn new() -> BTreeSet<T> {}
                pub fn from(value: [T]) -> BTreeSet<T> {}
                pub fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
                pub fn range<R>(&self, range: R) -> IntoIter<T> {}
                pub fn difference(&self, other: &BTreeSet<T>) -> IntoIter<T> {}
                pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> IntoIter<T> {}
                pub fn intersection(&self, other: &BTreeSet<T>) -> IntoIter<T> {}
                pub fn union(&self, other: &BTreeSet<T>) -> IntoIter<T> {}
                pub fn clear(&mut self) {}
                pub fn contains<Q>(&self, value: &Q) -> bool {}
                pub fn get<Q>(&self, value: &Q) -> Option<&T> {}
                pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
                pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
                pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
                pub fn first(&self) -> Option<&T> {}
                pub fn last(&self) -> Option<&T> {}
                pub fn pop_first(&mut self) -> Option<T> {}
                pub fn pop_last(&mut self) -> Option<T> {}
                pub fn insert(&mut self, value: T) -> bool {}
                pub fn replace(&mut self, value: T) -> Option<T> {}
                pub fn remove<Q>(&mut self, value: &Q) -> bool {}
                pub fn take<Q>(&mut self, value: &Q) -> Option<T> {}
                pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
                pub fn append(&mut self, other: &mut Self) {}
                pub fn split_off<Q>(&mut self, value: &Q) -> Self {}
                pub fn iter(&self) -> IntoIter<T> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
            }
            impl<T> IntoIterator for BTreeSet<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
            }
            impl<T> FromIterator<T> for BTreeSet<T> {}
            impl<T> Extend<T> for BTreeSet<T> {}
            impl<T> From<[T]> for BTreeSet<T> {}
            impl<T> Clone for BTreeSet<T> {}
            impl<T> Default for BTreeSet<T> {}
            impl<T> PartialEq for BTreeSet<T> {}
        }
        pub mod vec_deque {
            pub use crate::vec::IntoIter;
            pub struct VecDeque<T>(T);
            impl<T> VecDeque<T> {
                pub const fn new() -> VecDeque<T> {}
                pub fn from(value: [T]) -> VecDeque<T> {}
                pub fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
                pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
                pub fn get(&self, index: usize) -> Option<&T> {}
                pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
                pub fn swap(&mut self, i: usize, j: usize) {}
                pub fn capacity(&self) -> usize {}
                pub fn reserve(&mut self, additional: usize) {}
                pub fn truncate(&mut self, len: usize) {}
                pub fn iter(&self) -> IntoIter<T> {}
                pub fn iter_mut(&mut self) -> IntoIter<T> {}
                pub fn as_slices(&self) -> (&[T], &[T]) {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn range<R>(&self, range: R) -> IntoIter<T> {}
                pub fn drain<R>(&mut self, range: R) -> IntoIter<T> {}
                pub fn clear(&mut self) {}
                pub fn contains(&self, x: &T) -> bool {}
                pub fn front(&self) -> Option<&T> {}
                pub fn front_mut(&mut self) -> Option<&mut T> {}
                pub fn back(&self) -> Option<&T> {}
                pub fn back_mut(&mut self) -> Option<&mut T> {}
                pub fn pop_front(&mut self) -> Option<T> {}
                pub fn pop_back(&mut self) -> Option<T> {}
                pub fn push_front(&mut self, value: T) {}
                pub fn push_back(&mut self, value: T) {}
                pub fn insert(&mut self, index: usize, value: T) {}
                pub fn remove(&mut self, index: usize) -> Option<T> {}
                pub fn split_off(&mut self, at: usize) -> Self {}
                pub fn append(&mut self, other: &mut Self) {}
                pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
                pub fn resize(&mut self, new_len: usize, value: T) {}
                pub fn make_contiguous(&mut self) -> &mut [T] {}
                pub fn rotate_left(&mut self, n: usize) {}
                pub fn rotate_right(&mut self, n: usize) {}
            }
            impl<T> IntoIterator for VecDeque<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
            }
            impl<T> FromIterator<T> for VecDeque<T> {}
            impl<T> Extend<T> for VecDeque<T> {}
            impl<T> From<Vec<T>> for VecDeque<T> {}
            impl<T> From<[T]> for VecDeque<T> {}
            impl<T> crate::ops::Index<usize> for VecDeque<T> {
                type Output = T;
            }
            impl<T> Clone for VecDeque<T> {}
            impl<T> Default for VecDeque<T> {}
        }
        pub mod binary_heap {
            pub use crate::vec::IntoIter;
            pub struct BinaryHeap<T>(T);
            impl<T> BinaryHeap<T> {
                pub const fn new() -> BinaryHeap<T> {}
                pub fn from(value: [T]) -> BinaryHeap<T> {}
                pub fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {}
                pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
                pub fn peek(&self) -> Option<&T> {}
                pub fn peek_mut(&mut self) -> Option<&mut T> {}
                pub fn pop(&mut self) -> Option<T> {}
                pub fn push(&mut self, item: T) {}
                pub fn into_sorted_vec(self) -> Vec<T> {}
                pub fn into_vec(self) -> Vec<T> {}
                pub fn append(&mut self, other: &mut BinaryHeap<T>) {}
                pub fn iter(&self) -> IntoIter<T> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
                pub fn drain(&mut self) -> IntoIter<T> {}
                pub fn clear(&mut self) {}
            }
            impl<T> IntoIterator for BinaryHeap<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
            }
            impl<T> FromIterator<T> for BinaryHeap<T> {}
            impl<T> Extend<T> for BinaryHeap<T> {}
            impl<T> From<Vec<T>> for BinaryHeap<T> {}
            impl<T> Clone for BinaryHeap<T> {}
            impl<T> Default for BinaryHeap<T> {}
        }
        pub mod linked_list {
            pub use crate::vec::IntoIter;
            pub struct LinkedList<T>(T);
            impl<T> LinkedList<T> {
                pub const fn new() -> LinkedList<T> {}
                pub fn append(&mut self, other: &mut Self) {}
                pub fn iter(&self) -> IntoIter<T> {}
                pub fn iter_mut(&mut self) -> IntoIter<T> {}
                pub fn is_empty(&self) -> bool {}
                pub fn len(&self) -> usize {}
                pub fn clear(&mut self) {}
                pub fn front(&self) -> Option<&T> {}
                pub fn back(&self) -> Option<&T> {}
                pub fn push_front(&mut self, elt: T) {}
                pub fn pop_front(&mut self) -> Option<T> {}
                pub fn push_back(&mut self, elt: T) {}
                pub fn pop_back(&mut self) -> Option<T> {}
            }
            impl<T> IntoIterator for LinkedList<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
            }
            impl<T> FromIterator<T> for LinkedList<T> {}
            impl<T> Extend<T> for LinkedList<T> {}
            impl<T> Clone for LinkedList<T> {}
            impl<T> Default for LinkedList<T> {}
        }
    }
    pub mod ffi {
        pub struct OsString;
        impl OsString {
            pub fn new() -> OsString {}
            pub fn as_os_str(&self) -> &OsStr {}
            pub fn into_string(self) -> Result<String, OsString> {}
            pub fn push<T>(&mut self, s: T) {}
        }
        impl crate::ops::Deref for OsString {
            type Target = OsStr;
        }
        impl Clone for OsString {}
        impl Default for OsString {}
        impl From<&str> for OsString {}
        impl From<String> for OsString {}
        impl From<crate::path::PathBuf> for OsString {}
        impl AsRef<OsStr> for OsString {}
        impl AsRef<crate::path::Path> for OsString {}
        pub struct OsStr;
        impl OsStr {
            pub fn new<S>(s: &S) -> &OsStr {}
            pub fn to_str(&self) -> Option<&str> {}
            pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
            pub fn to_os_string(&self) -> OsString {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn eq_ignore_ascii_case<S>(&self, other: S) -> bool {}
        }
        impl crate::borrow::ToOwned for OsStr {
            type Owned = OsString;
        }
        impl AsRef<OsStr> for OsStr {}
        impl AsRef<crate::path::Path> for OsStr {}
        pub struct CString;
        impl CString {
            pub fn new<T>(t: T) -> Result<CString, NulError> {}
        }
        impl crate::ops::Deref for CString {
            type Target = CStr;
        }
        pub struct NulError;
        pub struct CStr;
        impl CStr {
            pub unsafe fn from_ptr(ptr: *const i8) -> &CStr {}
            pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
            pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
            pub fn to_bytes(&self) -> &[u8] {}
        }
    }
    pub mod path {
        pub const MAIN_SEPARATOR: char = '/';
        pub const MAIN_SEPARATOR_STR: &str = "/";
        pub struct PathBuf;
        impl PathBuf {
            pub const fn new() -> PathBuf {}
            pub fn as_path(&self) -> &Path {}
            pub fn push<P>(&mut self, path: P) {}
            pub fn pop(&mut self) -> bool {}
            pub fn set_file_name<S>(&mut self, file_name: S) {}
            pub fn set_extension<S>(&mut self, extension: S) -> bool {}
            pub fn into_os_string(self) -> crate::ffi::OsString {}
            pub fn into_boxed_path(self) -> Box<Path> {}
        }
        impl crate::ops::Deref for PathBuf {
            type Target = Path;
        }
        impl Clone for PathBuf {}
        impl Default for PathBuf {}
        impl From<&str> for PathBuf {}
        impl From<String> for PathBuf {}
        impl From<crate::ffi::OsString> for PathBuf {}
        impl crate::str::FromStr for PathBuf {
            type Err = crate::convert::Infallible;
        }
        impl<P> FromIterator<P> for PathBuf {}
        impl<P> Extend<P> for PathBuf {}
        impl AsRef<Path> for PathBuf {}
        impl AsRef<crate::ffi::OsStr> for PathBuf {}
        pub struct Path;
        impl Path {
            pub fn new<S>(s: &S) -> &Path {}
            pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
            pub fn to_str(&self) -> Option<&str> {}
            pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
            pub fn to_path_buf(&self) -> PathBuf {}
            pub fn is_absolute(&self) -> bool {}
            pub fn is_relative(&self) -> bool {}
            pub fn has_root(&self) -> bool {}
            pub fn parent(&self) -> Option<&Path> {}
            pub fn ancestors(&self) -> Ancestors {}
            pub fn file_name(&self) -> Option<&crate::ffi::OsStr> {}
            pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> {}
            pub fn starts_with<P>(&self, base: P) -> bool {}
            pub fn ends_with<P>(&self, child: P) -> bool {}
            pub fn file_stem(&self) -> Option<&crate::ffi::OsStr> {}
            pub fn extension(&self) -> Option<&crate::ffi::OsStr> {}
            pub fn join<P>(&self, path: P) -> PathBuf {}
            pub fn with_file_name<S>(&self, file_name: S) -> PathBuf {}
            pub fn with_extension<S>(&self, extension: S) -> PathBuf {}
            pub fn components(&self) -> Components {}
            pub fn iter(&self) -> Iter {}
            pub fn display(&self) -> Display {}
            pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
            pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
            pub fn canonicalize(&self) -> crate::io::Result<PathBuf> {}
            pub fn read_link(&self) -> crate::io::Result<PathBuf> {}
            pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir> {}
            pub fn exists(&self) -> bool {}
            pub fn try_exists(&self) -> crate::io::Result<bool> {}
            pub fn is_file(&self) -> bool {}
            pub fn is_dir(&self) -> bool {}
            pub fn is_symlink(&self) -> bool {}
        }
        impl crate::borrow::ToOwned for Path {
            type Owned = PathBuf;
        }
        impl AsRef<Path> for Path {}
        impl AsRef<crate::ffi::OsStr> for Path {}
        pub struct Display;
        impl crate::fmt::Display for Display {}
        pub struct StripPrefixError;
        pub struct Ancestors;
        impl Iterator for Ancestors {
            type Item = Path;
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = crate::ffi::OsStr;
        }
        pub struct Components;
        impl Components {
            pub fn as_path(&self) -> &Path {}
        }
        impl Iterator for Components {
            type Item = Component;
        }
        pub enum Component {
            Prefix(PrefixComponent),
            RootDir,
            CurDir,
            ParentDir,
            Normal(crate::ffi::OsStr),
        }
        impl Component {
            pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
        }
        pub struct PrefixComponent;
    }
    pub mod io {
        pub mod prelude {
            pub use super::{BufRead, Read, Seek, Write};
        }
        pub type Result<T> = crate::result::Result<T, Error>;
        pub struct Error;
        impl Error {
            pub fn new<E>(kind: ErrorKind, error: E) -> Error {}
            pub fn other<E>(error: E) -> Error {}
            pub fn last_os_error() -> Error {}
            pub fn from_raw_os_error(code: i32) -> Error {}
            pub fn raw_os_error(&self) -> Option<i32> {}
            pub fn get_ref(&self) -> Option<&dyn crate::error::Error> {}
            pub fn into_inner(self) -> Option<Box<dyn crate::error::Error>> {}
            pub fn kind(&self) -> ErrorKind {}
        }
        impl crate::error::Error for Error {}
        impl crate::fmt::Display for Error {}
        impl crate::fmt::Debug for Error {}
        impl From<ErrorKind> for Error {}
        pub enum ErrorKind {
            NotFound,
            PermissionDenied,
            ConnectionRefused,
            ConnectionReset,
            ConnectionAborted,
            NotConnected,
            AddrInUse,
            AddrNotAvailable,
            BrokenPipe,
            AlreadyExists,
            WouldBlock,
            InvalidInput,
            InvalidData,
            TimedOut,
            WriteZero,
            Interrupted,
            Unsupported,
            UnexpectedEof,
            OutOfMemory,
            Other,
        }
        pub trait Read {
            fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
            fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
            fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
            fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
            fn by_ref(&mut self) -> &mut Self {}
            fn bytes(self) -> Bytes {}
            fn chain<R: Read>(self, next: R) -> Chain<Self, R> {}
            fn take(self, limit: u64) -> Take<Self> {}
        }
        pub trait Write {
            fn write(&mut self, buf: &[u8]) -> Result<usize> {}
            fn flush(&mut self) -> Result<()> {}
            fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
            fn write_fmt(&mut self, fmt: crate::fmt::Arguments) -> Result<()> {}
            fn by_ref(&mut self) -> &mut Self {}
        }
        pub trait Seek {
            fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
            fn rewind(&mut self) -> Result<()> {}
            fn stream_position(&mut self) -> Result<u64> {}
        }
        pub trait BufRead: Read {
            fn fill_buf(&mut self) -> Result<&[u8]> {}
            fn consume(&mut self, amt: usize) {}
            fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
            fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
            fn split(self, byte: u8) -> Split {}
            fn lines(self) -> Lines<Self> {}
        }
        pub trait IsTerminal {
            fn is_terminal(&self) -> bool {}
        }
        pub enum SeekFrom {
            Start(u64),
            End(i64),
            Current(i64),
        }
        pub struct Bytes;
        impl Iterator for Bytes {
            type Item = Result<u8>;
        }
        pub struct Split;
        impl Iterator for Split {
            type Item = Result<Vec<u8>>;
        }
        pub struct Lines<B>(B);
        impl<B> Iterator for Lines<B> {
            type Item = Result<String>;
        }
        pub struct Chain<T, U>(T, U);
        impl<T, U> Read for Chain<T, U> {}
        pub struct Take<T>(T);
        impl<T> Read for Take<T> {}
        pub struct BufReader<R>(R);
        impl<R> BufReader<R> {
            pub fn new(inner: R) -> BufReader<R> {}
            pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
            pub fn get_ref(&self) -> &R {}
            pub fn get_mut(&mut self) -> &mut R {}
            pub fn into_inner(self) -> R {}
        }
        impl<R> Read for BufReader<R> {}
        impl<R> BufRead for BufReader<R> {}
        impl<R> Seek for BufReader<R> {}
        pub struct BufWriter<W>(W);
        impl<W> BufWriter<W> {
            pub fn new(inner: W) -> BufWriter<W> {}
            pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<W>> {}
        }
        impl<W> Write for BufWriter<W> {}
        pub use BufWriter as LineWriter;
        pub struct IntoInnerError<W>(W);
        pub struct Cursor<T>(T);
        impl<T> Cursor<T> {
            pub fn new(inner: T) -> Cursor<T> {}
            pub fn into_inner(self) -> T {}
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn position(&self) -> u64 {}
            pub fn set_position(&mut self, pos: u64) {}
        }
        impl<T> Read for Cursor<T> {}
        impl<T> BufRead for Cursor<T> {}
        impl<T> Write for Cursor<T> {}
        impl<T> Seek for Cursor<T> {}
        pub fn stdin() -> Stdin {}
        pub struct Stdin;
        impl Stdin {
            pub fn lock(&self) -> StdinLock {}
            pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
            pub fn lines(self) -> Lines<StdinLock> {}
        }
        impl Read for Stdin {}
        impl IsTerminal for Stdin {}
        pub struct StdinLock;
        impl Read for StdinLock {}
        impl BufRead for StdinLock {}
        pub fn stdout() -> Stdout {}
        pub struct Stdout;
        impl Stdout {
            pub fn lock(&self) -> StdoutLock {}
        }
        impl Write for Stdout {}
        impl IsTerminal for Stdout {}
        pub struct StdoutLock;
        impl Write for StdoutLock {}
        pub fn stderr() -> Stderr {}
        pub struct Stderr;
        impl Stderr {
            pub fn lock(&self) -> StderrLock {}
        }
        impl Write for Stderr {}
        impl IsTerminal for Stderr {}
        pub struct StderrLock;
        impl Write for StderrLock {}
        pub struct Sink;
        impl Write for Sink {}
        pub fn sink() -> Sink {}
        pub struct Empty;
        impl Read for Empty {}
        pub fn empty() -> Empty {}
        pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> {}
        pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
    }
    pub mod fs {
        use crate::io::Result;
        use crate::path::PathBuf;
        pub fn read<P>(path: P) -> Result<Vec<u8>> {}
        pub fn read_to_string<P>(path: P) -> Result<String> {}
        pub fn write<P, C>(path: P, contents: C) -> Result<()> {}
        pub fn remove_file<P>(path: P) -> Result<()> {}
        pub fn metadata<P>(path: P) -> Result<Metadata> {}
        pub fn symlink_metadata<P>(path: P) -> Result<Metadata> {}
        pub fn rename<P, Q>(from: P, to: Q) -> Result<()> {}
        pub fn copy<P, Q>(from: P, to: Q) -> Result<u64> {}
        pub fn hard_link<P, Q>(original: P, link: Q) -> Result<()> {}
        pub fn read_link<P>(path: P) -> Result<PathBuf> {}
        pub fn canonicalize<P>(path: P) -> Result<PathBuf> {}
        pub fn create_dir<P>(path: P) -> Result<()> {}
        pub fn create_dir_all<P>(path: P) -> Result<()> {}
        pub fn remove_dir<P>(path: P) -> Result<()> {}
        pub fn remove_dir_all<P>(path: P) -> Result<()> {}
        pub fn read_dir<P>(path: P) -> Result<ReadDir> {}
        pub fn set_permissions<P>(path: P, perm: Permissions) -> Result<()> {}
        pub fn exists<P>(path: P) -> Result<bool> {}
        pub struct File;
        impl File {
            pub fn open<P>(path: P) -> Result<File> {}
            pub fn create<P>(path: P) -> Result<File> {}
            pub fn create_new<P>(path: P) -> Result<File> {}
            pub fn options() -> OpenOptions {}
            pub fn sync_all(&self) -> Result<()> {}
            pub fn sync_data(&self) -> Result<()> {}
            pub fn set_len(&self, size: u64) -> Result<()> {}
            pub fn metadata(&self) -> Result<Metadata> {}
            pub fn try_clone(&self) -> Result<File> {}
            pub fn set_permissions(&self, perm: Permissions) -> Result<()> {}
        }
        impl crate::io::Read for File {}
        impl crate::io::Write for File {}
        impl crate::io::Seek for File {}
        pub struct OpenOptions;
        impl OpenOptions {
            pub fn new() -> OpenOptions {}
            pub fn read(&mut self, read: bool) -> &mut Self {}
            pub fn write(&mut self, write: bool) -> &mut Self {}
            pub fn append(&mut self, append: bool) -> &mut Self {}
            pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
            pub fn create(&mut self, create: bool) -> &mut Self {}
            pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
            pub fn open<P>(&self, path: P) -> Result<File> {}
        }
        pub struct Metadata;
        impl Metadata {
            pub fn file_type(&self) -> FileType {}
            pub fn is_dir(&self) -> bool {}
            pub fn is_file(&self) -> bool {}
            pub fn is_symlink(&self) -> bool {}
            pub fn len(&self) -> u64 {}
            pub fn permissions(&self) -> Permissions {}
            pub fn modified(&self) -> Result<crate::time::SystemTime> {}
            pub fn accessed(&self) -> Result<crate::time::SystemTime> {}
            pub fn created(&self) -> Result<crate::time::SystemTime> {}
        }
        pub struct FileType;
        impl FileType {
            pub fn is_dir(&self) -> bool {}
            pub fn is_file(&self) -> bool {}
            pub fn is_symlink(&self) -> bool {}
        }
        pub struct Permissions;
        impl Permissions {
            pub fn readonly(&self) -> bool {}
            pub fn set_readonly(&mut self, readonly: bool) {}
        }
        pub struct ReadDir;
        impl Iterator for ReadDir {
            type Item = Result<DirEntry>;
        }
        pub struct DirEntry;
        impl DirEntry {
            pub fn path(&self) -> PathBuf {}
            pub fn metadata(&self) -> Result<Metadata> {}
            pub fn file_type(&self) -> Result<FileType> {}
            pub fn file_name(&self) -> crate::ffi::OsString {}
        }
        pub struct DirBuilder;
    }
    pub mod process {
        pub fn exit(code: i32) -> ! {}
        pub fn abort() -> ! {}
        pub fn id() -> u32 {}
        pub trait Termination {
            fn report(self) -> ExitCode {}
        }
        pub struct ExitCode;
        impl ExitCode {
            pub const SUCCESS: ExitCode = ExitCode;
            pub const FAILURE: ExitCode = ExitCode;
        }
        impl From<u8> for ExitCode {}
        pub struct Command;
        impl Command {
            pub fn new<S>(program: S) -> Command {}
            pub fn arg<S>(&mut self, arg: S) -> &mut Command {}
            pub fn args<I: IntoIterator>(&mut self, args: I) -> &mut Command {}
            pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command {}
            pub fn envs<I: IntoIterator>(&mut self, vars: I) -> &mut Command {}
            pub fn env_remove<K>(&mut self, key: K) -> &mut Command {}
            pub fn env_clear(&mut self) -> &mut Command {}
            pub fn current_dir<P>(&mut self, dir: P) -> &mut Command {}
            pub fn stdin<T>(&mut self, cfg: T) -> &mut Command {}
            pub fn stdout<T>(&mut self, cfg: T) -> &mut Command {}
            pub fn stderr<T>(&mut self, cfg: T) -> &mut Command {}
            pub fn spawn(&mut self) -> crate::io::Result<Child> {}
            pub fn output(&mut self) -> crate::io::Result<Output> {}
            pub fn status(&mut self) -> crate::io::Result<ExitStatus> {}
        }
        pub struct Child {
            pub stdin: Option<ChildStdin>,
            pub stdout: Option<ChildStdout>,
            pub stderr: Option<ChildStderr>,
        }
        impl Child {
            pub fn kill(&mut self) -> crate::io::Result<()> {}
            pub fn id(&self) -> u32 {}
            pub fn wait(&mut self) -> crate::io::Result<ExitStatus> {}
            pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>> {}
            pub fn wait_with_output(self) -> crate::io::Result<Output> {}
        }
        pub struct ChildStdin;
        impl crate::io::Write for ChildStdin {}
        pub struct ChildStdout;
        impl crate::io::Read for ChildStdout {}
        pub struct ChildStderr;
        impl crate::io::Read for ChildStderr {}
        pub struct Output {
            pub status: ExitStatus,
            pub stdout: Vec<u8>,
            pub stderr: Vec<u8>,
        }
        pub struct ExitStatus;
        impl ExitStatus {
            pub fn success(&self) -> bool {}
            pub fn code(&self) -> Option<i32> {}
        }
        pub struct Stdio;
        impl Stdio {
            pub fn piped() -> Stdio {}
            pub fn inherit() -> Stdio {}
            pub fn null() -> Stdio {}
        }
    }
    pub mod net {
        pub struct AddrParseError;
        impl crate::error::Error for AddrParseError {}
        pub enum IpAddr {
            V4(Ipv4Addr),
            V6(Ipv6Addr),
        }
        impl IpAddr {
            pub fn is_loopback(&self) -> bool {}
            pub fn is_unspecified(&self) -> bool {}
            pub fn is_ipv4(&self) -> bool {}
            pub fn is_ipv6(&self) -> bool {}
        }
        impl From<Ipv4Addr> for IpAddr {}
        impl From<Ipv6Addr> for IpAddr {}
        impl From<[u8]> for IpAddr {}
        impl crate::str::FromStr for IpAddr {
            type Err = AddrParseError;
        }
        pub struct Ipv4Addr;
        impl Ipv4Addr {
            pub const LOCALHOST: Ipv4Addr = Ipv4Addr;
            pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr;
            pub const BROADCAST: Ipv4Addr = Ipv4Addr;
            pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
            pub fn octets(&self) -> [u8] {}
            pub fn is_loopback(&self) -> bool {}
            pub fn is_private(&self) -> bool {}
        }
        impl crate::str::FromStr for Ipv4Addr {
            type Err = AddrParseError;
        }
        pub struct Ipv6Addr;
        impl Ipv6Addr {
            pub const LOCALHOST: Ipv6Addr = Ipv6Addr;
            pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr;
            pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
            pub fn is_loopback(&self) -> bool {}
        }
        impl crate::str::FromStr for Ipv6Addr {
            type Err = AddrParseError;
        }
        pub enum SocketAddr {
            V4(SocketAddrV4),
            V6(SocketAddrV6),
        }
        impl SocketAddr {
            pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {}
            pub fn ip(&self) -> IpAddr {}
            pub fn set_ip(&mut self, new_ip: IpAddr) {}
            pub fn port(&self) -> u16 {}
            pub fn set_port(&mut self, new_port: u16) {}
            pub fn is_ipv4(&self) -> bool {}
            pub fn is_ipv6(&self) -> bool {}
        }
        impl<I> From<(I, u16)> for SocketAddr {}
        impl crate::str::FromStr for SocketAddr {
            type Err = AddrParseError;
        }
        pub struct SocketAddrV4;
        impl SocketAddrV4 {
            pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
            pub fn ip(&self) -> &Ipv4Addr {}
            pub fn port(&self) -> u16 {}
        }
        pub struct SocketAddrV6;
        impl SocketAddrV6 {
            pub fn ip(&self) -> &Ipv6Addr {}
            pub fn port(&self) -> u16 {}
        }
        pub trait ToSocketAddrs {
            type Iter;
            fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<SocketAddr>> {}
        }
        impl<T> ToSocketAddrs for T {
            type Iter = crate::vec::IntoIter<SocketAddr>;
        }
        pub enum Shutdown {
            Read,
            Write,
            Both,
        }
        pub struct TcpListener;
        impl TcpListener {
            pub fn bind<A>(addr: A) -> crate::io::Result<TcpListener> {}
            pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
            pub fn try_clone(&self) -> crate::io::Result<TcpListener> {}
            pub fn accept(&self) -> crate::io::Result<(TcpStream, SocketAddr)> {}
            pub fn incoming(&self) -> Incoming {}
            pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
        }
        pub struct Incoming;
        impl Iterator for Incoming {
            type Item = crate::io::Result<TcpStream>;
        }
        pub struct TcpStream;
        impl TcpStream {
            pub fn connect<A>(addr: A) -> crate::io::Result<TcpStream> {}
            pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
            pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
            pub fn try_clone(&self) -> crate::io::Result<TcpStream> {}
            pub fn set_read_timeout(&self, dur: Option<crate::time::Duration>) -> crate::io::Result<()> {}
            pub fn set_write_timeout(&self, dur: Option<crate::time::Duration>) -> crate::io::Result<()> {}
            pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()> {}
            pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
        }
        impl crate::io::Read for TcpStream {}
        impl crate::io::Write for TcpStream {}
        pub struct UdpSocket;
        impl UdpSocket {
            pub fn bind<A>(addr: A) -> crate::io::Result<UdpSocket> {}
            pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
        }
    }
    pub mod panic {
        pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> {}
        pub fn resume_unwind(payload: Box<dyn crate::any::Any>) -> ! {}
        pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo)>) {}
        pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo)> {}
        pub trait UnwindSafe {}
        pub trait RefUnwindSafe {}
        pub struct AssertUnwindSafe<T>(pub T);
        impl<T> crate::ops::Deref for AssertUnwindSafe<T> {
            type Target = T;
        }
        pub struct PanicHookInfo;
        impl PanicHookInfo {
            pub fn payload(&self) -> &dyn crate::any::Any {}
            pub fn location(&self) -> Option<&Location> {}
        }
        pub use PanicHookInfo as PanicInfo;
        pub struct Location;
        impl Location {
            pub fn caller() -> &Location {}
            pub fn file(&self) -> &str {}
            pub fn line(&self) -> u32 {}
            pub fn column(&self) -> u32 {}
        }
    }
    pub mod ptr {
        pub fn null<T>() -> *const T {}
        pub fn null_mut<T>() -> *mut T {}
        pub fn eq<T>(a: *const T, b: *const T) -> bool {}
        pub unsafe fn read<T>(src: *const T) -> T {}
        pub unsafe fn write<T>(dst: *mut T, src: T) {}
        pub struct NonNull<T>(T);
        impl<T> NonNull<T> {
            pub fn new(ptr: *mut T) -> Option<Self> {}
            pub unsafe fn as_ref(&self) -> &T {}
            pub unsafe fn as_mut(&mut self) -> &mut T {}
        }
    }
    pub mod backtrace {
        pub struct Backtrace;
        impl Backtrace {
            pub fn capture() -> Backtrace {}
            pub fn force_capture() -> Backtrace {}
        }
    }
}
