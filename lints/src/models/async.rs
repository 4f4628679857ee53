//! Signatures of async runtimes and stream libraries: never compiled, only read by the analyser.

pub mod futures_core {
    pub use crate::future::{FusedFuture, Future, TryFuture};
    pub use crate::stream::{FusedStream, Stream, TryStream};
    pub mod future {
        pub use ::std::future::Future;
        pub type BoxFuture<T> = ::std::pin::Pin<Box<dyn ::std::future::Future<Output = T>>>;
        pub type LocalBoxFuture<T> = ::std::pin::Pin<Box<dyn ::std::future::Future<Output = T>>>;
        pub trait FusedFuture: ::std::future::Future {
            fn is_terminated(&self) -> bool {}
        }
        pub trait TryFuture {
            type Ok;
            type Error;
        }
        impl<T, E, F: ::std::future::Future<Output = Result<T, E>>> TryFuture for F {
            type Ok = T;
            type Error = E;
        }
    }
    pub mod stream {
        pub type BoxStream<T> = ::std::pin::Pin<Box<dyn crate::stream::Stream<Item = T>>>;
        pub type LocalBoxStream<T> = ::std::pin::Pin<Box<dyn crate::stream::Stream<Item = T>>>;
        pub trait Stream {
            type Item;
            fn poll_next(self, cx: &mut ::std::task::Context) -> ::std::task::Poll<Option<Self::Item>> {}
            fn size_hint(&self) -> (usize, Option<usize>) {}
        }
        pub trait FusedStream: Stream {
            fn is_terminated(&self) -> bool {}
        }
        pub trait TryStream {
            type Ok;
            type Error;
        }
        impl<T, E, S: Stream<Item = Result<T, E>>> TryStream for S {
            type Ok = T;
            type Error = E;
        }
        impl<S: Stream> Stream for Box<S> {
            type Item = S::Item;
        }
        impl<S: Stream> Stream for ::std::pin::Pin<S> {
            type Item = S::Item;
        }
    }
    pub mod task {
        pub use ::std::task::{Context, Poll, Waker};
    }
}

pub mod futures_util {
    pub use crate::future::{FutureExt, TryFutureExt};
    pub use crate::sink::{Sink, SinkExt};
    pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
    #[proc_macro]
    pub fn join() {}
    #[proc_macro]
    pub fn try_join() {}
    #[proc_macro]
    pub fn select() {}
    #[proc_macro]
    pub fn select_biased() {}
    #[proc_macro]
    pub fn pin_mut() {}
    pub mod stream {
        pub use ::futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
        use ::std::future::Future;

        pub trait StreamExt: Stream {
            fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {}
            fn into_future(self) -> impl Future<Output = (Option<Self::Item>, Self)> {}
            fn select_next_some(&mut self) -> impl Future<Output = Self::Item> {}
            fn collect<C: ::std::iter::FromIterator<Self::Item>>(self) -> impl Future<Output = C> {}
            fn concat(self) -> impl Future<Output = Self::Item> {}
            fn count(self) -> impl Future<Output = usize> {}
            fn unzip<A, B, FromA, FromB>(self) -> impl Future<Output = (FromA, FromB)> {}
            fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> impl Future<Output = T> {}
            fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Future<Output = bool> {}
            fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Future<Output = bool> {}
            fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Future<Output = ()> {}
            fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: Option<usize>, f: F) -> impl Future<Output = ()> {}
            fn forward<S>(self, sink: S) -> impl Future<Output = Result<(), S::Error>> {}
            fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, T> {}
            fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Map<Self, Fut::Output> {}
            fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self> {}
            fn filter_map<T, Fut: Future<Output = Option<T>>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Map<Self, T> {}
            fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> Map<Self, U::Item> {}
            fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(self, limit: Option<usize>, f: F) -> Map<Self, U::Item> {}
            fn flatten(self) -> Map<Self, <Self::Item as Stream>::Item> {}
            fn flatten_unordered(self, limit: Option<usize>) -> Map<Self, <Self::Item as Stream>::Item> {}
            fn scan<St, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut St, Self::Item) -> Fut>(self, initial: St, f: F) -> Map<Self, B> {}
            fn enumerate(self) -> Map<Self, (usize, Self::Item)> {}
            fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Filter<Self> {}
            fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self> {}
            fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self> {}
            fn take_until<Fut: Future>(self, fut: Fut) -> Filter<Self> {}
            fn take(self, n: usize) -> Filter<Self> {}
            fn skip(self, n: usize) -> Filter<Self> {}
            fn cycle(self) -> Filter<Self> {}
            fn fuse(self) -> Fuse<Self> {}
            fn by_ref(&mut self) -> &mut Self {}
            fn boxed(self) -> BoxStream<Self::Item> {}
            fn boxed_local(self) -> LocalBoxStream<Self::Item> {}
            fn chunks(self, capacity: usize) -> Chunks<Self> {}
            fn ready_chunks(self, capacity: usize) -> Chunks<Self> {}
            fn buffered(self, n: usize) -> Map<Self, <Self::Item as Future>::Output> {}
            fn buffer_unordered(self, n: usize) -> Map<Self, <Self::Item as Future>::Output> {}
            fn zip<S: Stream>(self, other: S) -> Map<Self, (Self::Item, S::Item)> {}
            fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> Filter<Self> {}
            fn peekable(self) -> Peekable<Self> {}
            fn catch_unwind(self) -> Map<Self, Result<Self::Item, Box<dyn ::std::any::Any>>> {}
            fn split(self) -> (SplitSink<Self>, SplitStream<Self>) {}
            fn poll_next_unpin(&mut self, cx: &mut ::std::task::Context) -> ::std::task::Poll<Option<Self::Item>> {}
            fn left_stream<B>(self) -> Filter<Self> {}
            fn right_stream<B>(self) -> Filter<Self> {}
        }
        impl<S: Stream> StreamExt for S {}

        pub trait TryStreamExt: TryStream {
            fn try_next(&mut self) -> impl Future<Output = Result<Option<Self::Ok>, Self::Error>> {}
            fn try_collect<C: ::std::iter::FromIterator<Self::Ok>>(self) -> impl Future<Output = Result<C, Self::Error>> {}
            fn try_concat(self) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
            fn try_fold<T, Fut: Future<Output = Result<T, Self::Error>>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> impl Future<Output = Result<T, Self::Error>> {}
            fn try_for_each<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<(), Self::Error>> {}
            fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: Option<usize>, f: F) -> impl Future<Output = Result<(), Self::Error>> {}
            fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>> {}
            fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>> {}
            fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> Map<Self, Result<T, Self::Error>> {}
            fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> Map<Self, Result<Self::Ok, E>> {}
            fn err_into<E>(self) -> Map<Self, Result<Self::Ok, E>> {}
            fn and_then<T, Fut: Future<Output = Result<T, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Map<Self, Result<T, Self::Error>> {}
            fn or_else<E, Fut: Future<Output = Result<Self::Ok, E>>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> Map<Self, Result<Self::Ok, E>> {}
            fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> Map<Self, Result<Self::Ok, Self::Error>> {}
            fn try_filter_map<T, Fut: Future<Output = Result<Option<T>, Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Map<Self, Result<T, Self::Error>> {}
            fn try_skip_while<Fut: Future<Output = Result<bool, Self::Error>>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> Map<Self, Result<Self::Ok, Self::Error>> {}
            fn try_take_while<Fut: Future<Output = Result<bool, Self::Error>>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> Map<Self, Result<Self::Ok, Self::Error>> {}
            fn try_flatten(self) -> Map<Self, Result<<Self::Ok as TryStream>::Ok, Self::Error>> {}
            fn try_flatten_unordered(self, limit: Option<usize>) -> Map<Self, Result<<Self::Ok as TryStream>::Ok, Self::Error>> {}
            fn try_chunks(self, capacity: usize) -> Map<Self, Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>> {}
            fn try_ready_chunks(self, capacity: usize) -> Map<Self, Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>> {}
            fn try_buffered(self, n: usize) -> Map<Self, Result<<Self::Ok as ::futures_core::future::TryFuture>::Ok, Self::Error>> {}
            fn try_buffer_unordered(self, n: usize) -> Map<Self, Result<<Self::Ok as ::futures_core::future::TryFuture>::Ok, Self::Error>> {}
            fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> Map<Self, Result<Self::Ok, Self::Error>> {}
            fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> Map<Self, Result<Self::Ok, Self::Error>> {}
            fn into_stream(self) -> Map<Self, Result<Self::Ok, Self::Error>> {}
            fn into_async_read(self) -> IntoAsyncRead<Self> {}
            fn try_poll_next_unpin(&mut self, cx: &mut ::std::task::Context) -> ::std::task::Poll<Option<Result<Self::Ok, Self::Error>>> {}
        }
        impl<S: TryStream> TryStreamExt for S {}

        pub struct Map<S, T>;
        impl<S, T> Stream for Map<S, T> {
            type Item = T;
        }
        pub struct Filter<S>;
        impl<S: Stream> Stream for Filter<S> {
            type Item = S::Item;
        }
        pub struct Fuse<S>;
        impl<S: Stream> Stream for Fuse<S> {
            type Item = S::Item;
        }
        pub struct Chunks<S>;
        impl<S: Stream> Stream for Chunks<S> {
            type Item = Vec<S::Item>;
        }
        pub struct Peekable<S>;
        impl<S: Stream> Stream for Peekable<S> {
            type Item = S::Item;
        }
        impl<S: Stream> Peekable<S> {
            pub fn peek(self) -> impl Future<Output = Option<&S::Item>> {}
            pub fn peek_mut(self) -> impl Future<Output = Option<&mut S::Item>> {}
            pub fn next_if<F: FnOnce(&S::Item) -> bool>(self, f: F) -> impl Future<Output = Option<S::Item>> {}
        }
        pub struct SplitSink<S>;
        pub struct SplitStream<S>;
        impl<S: Stream> Stream for SplitStream<S> {
            type Item = S::Item;
        }
        pub struct IntoAsyncRead<S>;
        pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
        pub enum Either<A, B> {
            Left(A),
            Right(B),
        }
        impl<A: Stream, B> Stream for Either<A, B> {
            type Item = A::Item;
        }
        pub type Next<S> = ::std::pin::Pin<Box<dyn Future<Output = Option<S::Item>>>>;

        pub struct Iter<T>;
        impl<T> Stream for Iter<T> {
            type Item = T;
        }
        pub fn iter<I: ::std::iter::IntoIterator>(i: I) -> Iter<I::Item> {}
        pub fn once<Fut: Future>(future: Fut) -> Iter<Fut::Output> {}
        pub fn repeat<T>(item: T) -> Iter<T> {}
        pub fn repeat_with<A, F: FnMut() -> A>(f: F) -> Iter<A> {}
        pub fn empty<T>() -> Iter<T> {}
        pub fn pending<T>() -> Iter<T> {}
        pub fn poll_fn<T, F: FnMut(&mut ::std::task::Context) -> ::std::task::Poll<Option<T>>>(f: F) -> Iter<T> {}
        pub fn unfold<T, Item, Fut: Future<Output = Option<(Item, T)>>, F: FnMut(T) -> Fut>(init: T, f: F) -> Iter<Item> {}
        pub fn try_unfold<T, Item, E, Fut: Future<Output = Result<Option<(Item, T)>, E>>, F: FnMut(T) -> Fut>(init: T, f: F) -> Iter<Result<Item, E>> {}
        pub fn select<A: Stream, B: Stream>(a: A, b: B) -> Iter<A::Item> {}
        pub fn select_with_strategy<A: Stream, B: Stream, C>(a: A, b: B, which: C) -> Iter<A::Item> {}
        pub fn select_all<I: ::std::iter::IntoIterator>(streams: I) -> SelectAll<I::Item> {}

        pub struct SelectAll<S>;
        impl<S: Stream> SelectAll<S> {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn push(&mut self, stream: S) {}
        }
        impl<S: Stream> Stream for SelectAll<S> {
            type Item = S::Item;
        }
        impl<S> ::std::iter::FromIterator<S> for SelectAll<S> {}
        pub struct FuturesUnordered<Fut>;
        impl<Fut: Future> FuturesUnordered<Fut> {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn push(&self, future: Fut) {}
            pub fn clear(&mut self) {}
        }
        impl<Fut: Future> Stream for FuturesUnordered<Fut> {
            type Item = Fut::Output;
        }
        impl<Fut> ::std::iter::FromIterator<Fut> for FuturesUnordered<Fut> {}
        pub struct FuturesOrdered<Fut>;
        impl<Fut: Future> FuturesOrdered<Fut> {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn push(&mut self, future: Fut) {}
            pub fn push_back(&mut self, future: Fut) {}
            pub fn push_front(&mut self, future: Fut) {}
        }
        impl<Fut: Future> Stream for FuturesOrdered<Fut> {
            type Item = Fut::Output;
        }
        impl<Fut> ::std::iter::FromIterator<Fut> for FuturesOrdered<Fut> {}
        pub mod futures_unordered {
            pub use crate::stream::FuturesUnordered;
        }
    }
    pub mod future {
        pub use ::futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
        pub use ::std::future::Future;

        pub trait FutureExt: Future {
            fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> impl Future<Output = U> {}
            fn map_into<U>(self) -> impl Future<Output = U> {}
            fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output> {}
            fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output> {}
            fn flatten_stream(self) -> impl ::futures_core::Stream<Item = <Self::Output as ::futures_core::Stream>::Item> {}
            fn into_stream(self) -> impl ::futures_core::Stream<Item = Self::Output> {}
            fn boxed(self) -> BoxFuture<Self::Output> {}
            fn boxed_local(self) -> LocalBoxFuture<Self::Output> {}
            fn shared(self) -> Shared<Self::Output> {}
            fn fuse(self) -> impl Future<Output = Self::Output> {}
            fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> impl Future<Output = Self::Output> {}
            fn now_or_never(self) -> Option<Self::Output> {}
            fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn ::std::any::Any>>> {}
            fn remote_handle(self) -> (Shared<()>, Shared<Self::Output>) {}
            fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>> {}
            fn never_error(self) -> impl Future<Output = Result<Self::Output, ::std::convert::Infallible>> {}
            fn left_future<B>(self) -> impl Future<Output = Self::Output> {}
            fn right_future<B>(self) -> impl Future<Output = Self::Output> {}
            fn poll_unpin(&mut self, cx: &mut ::std::task::Context) -> ::std::task::Poll<Self::Output> {}
        }
        impl<F: Future> FutureExt for F {}
        pub struct Shared<T>;
        impl<T> Future for Shared<T> {
            type Output = T;
        }

        pub trait TryFutureExt: TryFuture {
            fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> impl Future<Output = Result<T, Self::Error>> {}
            fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> impl Future<Output = T> {}
            fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>> {}
            fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>> {}
            fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>> {}
            fn and_then<Fut: TryFuture, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<Fut::Ok, Self::Error>> {}
            fn or_else<Fut: TryFuture, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> impl Future<Output = Result<Self::Ok, Fut::Error>> {}
            fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
            fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
            fn try_flatten(self) -> impl Future<Output = Result<<Self::Ok as TryFuture>::Ok, Self::Error>> {}
            fn try_flatten_stream(self) -> impl ::futures_core::Stream<Item = Result<<Self::Ok as ::futures_core::TryStream>::Ok, Self::Error>> {}
            fn flatten_stream(self) -> impl ::futures_core::Stream<Item = Result<<Self::Ok as ::futures_core::TryStream>::Ok, Self::Error>> {}
            fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> impl Future<Output = Self::Ok> {}
            fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
        }
        impl<F: TryFuture> TryFutureExt for F {}

        pub enum Either<A, B> {
            Left(A),
            Right(B),
        }
        impl<A: Future, B> Future for Either<A, B> {
            type Output = A::Output;
        }
        pub fn join_all<I: ::std::iter::IntoIterator>(i: I) -> impl Future<Output = Vec<<I::Item as Future>::Output>> {}
        pub fn try_join_all<I: ::std::iter::IntoIterator>(i: I) -> impl Future<Output = Result<Vec<<I::Item as TryFuture>::Ok>, <I::Item as TryFuture>::Error>> {}
        pub fn join<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = (A::Output, B::Output)> {}
        pub fn join3<A: Future, B: Future, C: Future>(a: A, b: B, c: C) -> impl Future<Output = (A::Output, B::Output, C::Output)> {}
        pub fn join4<A: Future, B: Future, C: Future, D: Future>(a: A, b: B, c: C, d: D) -> impl Future<Output = (A::Output, B::Output, C::Output, D::Output)> {}
        pub fn join5<A: Future, B: Future, C: Future, D: Future, E: Future>(a: A, b: B, c: C, d: D, e: E) -> impl Future<Output = (A::Output, B::Output, C::Output, D::Output, E::Output)> {}
        pub fn try_join<A: TryFuture, B: TryFuture>(a: A, b: B) -> impl Future<Output = Result<(A::Ok, B::Ok), A::Error>> {}
        pub fn try_join3<A: TryFuture, B: TryFuture, C: TryFuture>(a: A, b: B, c: C) -> impl Future<Output = Result<(A::Ok, B::Ok, C::Ok), A::Error>> {}
        pub fn try_join4<A: TryFuture, B: TryFuture, C: TryFuture, D: TryFuture>(a: A, b: B, c: C, d: D) -> impl Future<Output = Result<(A::Ok, B::Ok, C::Ok, D::Ok), A::Error>> {}
        pub fn select<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = Either<(A::Output, B), (B::Output, A)>> {}
        pub fn select_all<I: ::std::iter::IntoIterator>(i: I) -> impl Future<Output = (<I::Item as Future>::Output, usize, Vec<I::Item>)> {}
        pub fn select_ok<I: ::std::iter::IntoIterator>(i: I) -> impl Future<Output = Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error>> {}
        pub fn ready<T>(t: T) -> impl Future<Output = T> {}
        pub fn ok<T, E>(t: T) -> impl Future<Output = Result<T, E>> {}
        pub fn err<T, E>(e: E) -> impl Future<Output = Result<T, E>> {}
        pub fn pending<T>() -> impl Future<Output = T> {}
        pub fn lazy<R, F: FnOnce(&mut ::std::task::Context) -> R>(f: F) -> impl Future<Output = R> {}
        pub fn poll_fn<T, F: FnMut(&mut ::std::task::Context) -> ::std::task::Poll<T>>(f: F) -> impl Future<Output = T> {}
        pub fn maybe_done<F: Future>(f: F) -> impl Future<Output = ()> {}
        pub fn abortable<F: Future>(f: F) -> (Abortable<F>, AbortHandle) {}
        pub struct Aborted;
        pub struct Abortable<F>;
        impl<F: Future> Future for Abortable<F> {
            type Output = Result<F::Output, Aborted>;
        }
        pub struct AbortHandle;
        impl AbortHandle {
            pub fn abort(&self) {}
        }
        pub struct OptionFuture<F>;
        impl<F: Future> Future for OptionFuture<F> {
            type Output = Option<F::Output>;
        }
    }
    pub mod sink {
        use ::std::future::Future;
        pub trait Sink<Item> {
            type Error;
        }
        pub trait SinkExt<Item>: Sink<Item> {
            fn send(&mut self, item: Item) -> impl Future<Output = Result<(), Self::Error>> {}
            fn feed(&mut self, item: Item) -> impl Future<Output = Result<(), Self::Error>> {}
            fn send_all<S>(&mut self, stream: S) -> impl Future<Output = Result<(), Self::Error>> {}
            fn flush(&mut self) -> impl Future<Output = Result<(), Self::Error>> {}
            fn close(&mut self) -> impl Future<Output = Result<(), Self::Error>> {}
        }
        impl<Item, S: Sink<Item>> SinkExt<Item> for S {}
    }
    pub mod lock {
        use ::std::future::Future;
        pub struct Mutex<T>;
        impl<T> Mutex<T> {
            pub fn new(t: T) -> Mutex<T> {}
            pub fn lock(&self) -> impl Future<Output = MutexGuard<T>> {}
            pub fn lock_owned(self) -> impl Future<Output = MutexGuard<T>> {}
            pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
        }
        pub struct MutexGuard<T>;
        impl<T> ::std::ops::Deref for MutexGuard<T> {
            type Target = T;
        }
        pub type OwnedMutexGuard<T> = MutexGuard<T>;
    }
    pub mod task {
        pub use ::std::task::{Context, Poll, Waker};
    }
}

pub mod futures {
    pub use ::futures_core::{Future, Stream, TryFuture, TryStream};
    pub use ::futures_util::future::{FutureExt, TryFutureExt};
    pub use ::futures_util::sink::{Sink, SinkExt};
    pub use ::futures_util::stream::{StreamExt, TryStreamExt};
    pub use ::futures_util::{future, join, lock, pin_mut, select, select_biased, sink, stream, task, try_join};
    pub mod prelude {
        pub use crate::{Future, FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt};
        pub use ::futures_util::{future, sink, stream};
    }
    pub mod never {
        pub use ::std::convert::Infallible as Never;
    }
    pub mod executor {
        pub fn block_on<F: ::std::future::Future>(f: F) -> F::Output {}
        pub fn block_on_stream<S: ::futures_core::Stream>(stream: S) -> BlockingStream<S> {}
        pub struct BlockingStream<S>;
        impl<S: ::futures_core::Stream> ::std::iter::Iterator for BlockingStream<S> {
            type Item = S::Item;
        }
        pub struct LocalPool;
        impl LocalPool {
            pub fn new() -> LocalPool {}
            pub fn run_until<F: ::std::future::Future>(&mut self, future: F) -> F::Output {}
        }
        pub struct ThreadPool;
        impl ThreadPool {
            pub fn new() -> Result<ThreadPool, ::std::io::Error> {}
            pub fn spawn_ok<F: ::std::future::Future>(&self, future: F) {}
        }
    }
    pub mod channel {
        pub mod mpsc {
            pub struct Sender<T>;
            pub struct Receiver<T>;
            pub struct SendError;
            pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
            pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
            pub type UnboundedSender<T> = Sender<T>;
            pub type UnboundedReceiver<T> = Receiver<T>;
            impl<T> Sender<T> {
                pub fn try_send(&mut self, msg: T) -> Result<(), SendError> {}
                pub fn unbounded_send(&self, msg: T) -> Result<(), SendError> {}
            }
            impl<T> ::futures_util::sink::Sink<T> for Sender<T> {
                type Error = SendError;
            }
            impl<T> ::futures_core::Stream for Receiver<T> {
                type Item = T;
            }
        }
        pub mod oneshot {
            pub struct Sender<T>;
            pub struct Receiver<T>;
            pub struct Canceled;
            pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
            impl<T> Sender<T> {
                pub fn send(self, t: T) -> Result<(), T> {}
            }
            impl<T> ::std::future::Future for Receiver<T> {
                type Output = Result<T, Canceled>;
            }
        }
    }
    pub mod io {
        pub use ::std::io::{Error, ErrorKind, Result};
        pub trait AsyncReadExt {}
        pub trait AsyncWriteExt {}
    }
}
