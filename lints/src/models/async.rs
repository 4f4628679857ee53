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

pub mod futures_lite {
    pub use ::futures_core::Stream;
    pub use crate::stream::StreamExt;
    pub mod future {
        pub use ::std::future::Future;
        pub fn block_on<F: Future>(future: F) -> F::Output {}
        pub fn ready<T>(t: T) -> impl Future<Output = T> {}
        pub fn pending<T>() -> impl Future<Output = T> {}
        pub fn or<T, A: Future<Output = T>, B: Future<Output = T>>(a: A, b: B) -> impl Future<Output = T> {}
        pub fn race<T, A: Future<Output = T>, B: Future<Output = T>>(a: A, b: B) -> impl Future<Output = T> {}
        pub fn zip<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = (A::Output, B::Output)> {}
        pub fn try_zip<T, U, E, A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>>(a: A, b: B) -> impl Future<Output = Result<(T, U), E>> {}
        pub fn poll_once<F: Future>(f: F) -> impl Future<Output = Option<F::Output>> {}
        pub fn yield_now() -> impl Future<Output = ()> {}
        pub trait FutureExt: Future {
            fn or<F: Future<Output = Self::Output>>(self, other: F) -> impl Future<Output = Self::Output> {}
            fn race<F: Future<Output = Self::Output>>(self, other: F) -> impl Future<Output = Self::Output> {}
            fn boxed(self) -> ::futures_core::future::BoxFuture<Self::Output> {}
        }
        impl<F: Future> FutureExt for F {}
    }
    pub use crate::future::FutureExt;
    pub mod prelude {
        pub use crate::{FutureExt, Stream, StreamExt};
        pub use crate::{future, stream};
        pub use ::std::future::Future;
    }
    pub mod stream {
        pub use ::futures_core::stream::Stream;
        use ::futures_util::stream::{Filter, Iter, Map};
        use ::std::future::Future;
        pub type Boxed<T> = ::futures_core::stream::BoxStream<T>;
        pub fn iter<I: ::std::iter::IntoIterator>(i: I) -> Iter<I::Item> {}
        pub fn once<T>(t: T) -> Iter<T> {}
        pub fn block_on<S: Stream>(stream: S) -> ::std::vec::IntoIter<S::Item> {}
        pub fn repeat_with<T, F: FnMut() -> T>(f: F) -> Iter<T> {}
        pub fn poll_fn<T, F: FnMut(&mut ::std::task::Context) -> ::std::task::Poll<Option<T>>>(f: F) -> Iter<T> {}
        pub fn unfold<T, Item, Fut: Future<Output = Option<(Item, T)>>, F: FnMut(T) -> Fut>(init: T, f: F) -> Iter<Item> {}
        pub fn try_unfold<T, Item, E, Fut: Future<Output = Result<Option<(Item, T)>, E>>, F: FnMut(T) -> Fut>(init: T, f: F) -> Iter<Result<Item, E>> {}
        pub trait StreamExt: Stream {
            fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {}
            fn try_next<T, E>(&mut self) -> impl Future<Output = Result<Option<<Self as ::futures_core::TryStream>::Ok>, <Self as ::futures_core::TryStream>::Error>> {}
            fn count(self) -> impl Future<Output = usize> {}
            fn collect<C: ::std::iter::FromIterator<Self::Item>>(self) -> impl Future<Output = C> {}
            fn try_collect<T, E, C>(self) -> impl Future<Output = Result<C, E>> {}
            fn fold<T, F: FnMut(T, Self::Item) -> T>(self, init: T, f: F) -> impl Future<Output = T> {}
            fn try_fold<T, E, B, F: FnMut(B, T) -> Result<B, E>>(&mut self, init: B, f: F) -> impl Future<Output = Result<B, E>> {}
            fn for_each<F: FnMut(Self::Item)>(self, f: F) -> impl Future<Output = ()> {}
            fn try_for_each<E, F: FnMut(Self::Item) -> Result<(), E>>(&mut self, f: F) -> impl Future<Output = Result<(), E>> {}
            fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = bool> {}
            fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = bool> {}
            fn find<F: FnMut(&Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = Option<Self::Item>> {}
            fn last(self) -> impl Future<Output = Option<Self::Item>> {}
            fn nth(&mut self, n: usize) -> impl Future<Output = Option<Self::Item>> {}
            fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, T> {}
            fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Map<Self, Fut::Output> {}
            fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
            fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> Map<Self, T> {}
            fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> Map<Self, U::Item> {}
            fn flatten(self) -> Map<Self, <Self::Item as Stream>::Item> {}
            fn enumerate(self) -> Map<Self, (usize, Self::Item)> {}
            fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Filter<Self> {}
            fn take(self, n: usize) -> Filter<Self> {}
            fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
            fn skip(self, n: usize) -> Filter<Self> {}
            fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
            fn fuse(self) -> Filter<Self> {}
            fn by_ref(&mut self) -> &mut Self {}
            fn boxed(self) -> Boxed<Self::Item> {}
            fn boxed_local(self) -> Boxed<Self::Item> {}
            fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Filter<Self> {}
            fn zip<U: Stream>(self, other: U) -> Map<Self, (Self::Item, U::Item)> {}
        }
        impl<S: Stream> StreamExt for S {}
    }
}

pub mod tokio {
    #[proc_macro_attribute]
    pub fn main() {}
    #[proc_macro_attribute]
    pub fn test() {}
    #[proc_macro]
    pub fn join() {}
    #[proc_macro]
    pub fn try_join() {}
    #[proc_macro]
    pub fn select() {}
    #[proc_macro]
    pub fn pin() {}
    #[proc_macro]
    pub fn task_local() {}
    pub use crate::task::spawn;
    pub mod task {
        use ::std::future::Future;
        pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<R, F: FnOnce() -> R>(f: F) -> JoinHandle<R> {}
        pub fn block_in_place<R, F: FnOnce() -> R>(f: F) -> R {}
        pub fn yield_now() -> impl Future<Output = ()> {}
        pub fn unconstrained<F: Future>(f: F) -> impl Future<Output = F::Output> {}
        pub struct JoinHandle<T>;
        impl<T> Future for JoinHandle<T> {
            type Output = Result<T, JoinError>;
        }
        impl<T> JoinHandle<T> {
            pub fn abort(&self) {}
            pub fn is_finished(&self) -> bool {}
            pub fn abort_handle(&self) -> AbortHandle {}
        }
        pub struct AbortHandle;
        impl AbortHandle {
            pub fn abort(&self) {}
        }
        pub struct JoinError;
        impl JoinError {
            pub fn is_cancelled(&self) -> bool {}
            pub fn is_panic(&self) -> bool {}
        }
        pub struct JoinSet<T>;
        impl<T> JoinSet<T> {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
            pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &crate::runtime::Handle) -> AbortHandle {}
            pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
            pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
            pub fn join_next(&mut self) -> impl Future<Output = Option<Result<T, JoinError>>> {}
            pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
            pub fn join_all(self) -> impl Future<Output = Vec<T>> {}
            pub fn shutdown(&mut self) -> impl Future<Output = ()> {}
            pub fn abort_all(&mut self) {}
        }
        pub struct LocalSet;
        impl LocalSet {
            pub fn new() -> LocalSet {}
            pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
            pub fn run_until<F: Future>(&self, future: F) -> impl Future<Output = F::Output> {}
            pub fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output {}
        }
        impl Future for LocalSet {
            type Output = ();
        }
        pub struct LocalKey<T>;
        impl<T> LocalKey<T> {
            pub fn scope<F: Future>(&self, value: T, f: F) -> impl Future<Output = F::Output> {}
            pub fn with<R, F: FnOnce(&T) -> R>(&self, f: F) -> R {}
            pub fn get(&self) -> T {}
        }
    }
    pub mod runtime {
        use ::std::future::Future;
        pub struct Runtime;
        impl Runtime {
            pub fn new() -> ::std::io::Result<Runtime> {}
            pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
            pub fn spawn<F: Future>(&self, future: F) -> crate::task::JoinHandle<F::Output> {}
            pub fn spawn_blocking<R, F: FnOnce() -> R>(&self, f: F) -> crate::task::JoinHandle<R> {}
            pub fn handle(&self) -> &Handle {}
            pub fn enter(&self) -> EnterGuard {}
            pub fn shutdown_timeout(self, duration: ::std::time::Duration) {}
            pub fn shutdown_background(self) {}
        }
        pub struct EnterGuard;
        pub struct Handle;
        impl Handle {
            pub fn current() -> Self {}
            pub fn try_current() -> Result<Self, TryCurrentError> {}
            pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
            pub fn spawn<F: Future>(&self, future: F) -> crate::task::JoinHandle<F::Output> {}
            pub fn spawn_blocking<R, F: FnOnce() -> R>(&self, f: F) -> crate::task::JoinHandle<R> {}
            pub fn enter(&self) -> EnterGuard {}
        }
        impl Clone for Handle {}
        pub struct TryCurrentError;
        pub struct Builder;
        impl Builder {
            pub fn new_multi_thread() -> Builder {}
            pub fn new_current_thread() -> Builder {}
            pub fn new() -> Builder {}
            pub fn enable_all(&mut self) -> &mut Self {}
            pub fn enable_io(&mut self) -> &mut Self {}
            pub fn enable_time(&mut self) -> &mut Self {}
            pub fn threaded_scheduler(&mut self) -> &mut Self {}
            pub fn basic_scheduler(&mut self) -> &mut Self {}
            pub fn worker_threads(&mut self, n: usize) -> &mut Self {}
            pub fn core_threads(&mut self, n: usize) -> &mut Self {}
            pub fn max_blocking_threads(&mut self, n: usize) -> &mut Self {}
            pub fn thread_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Self {}
            pub fn thread_stack_size(&mut self, n: usize) -> &mut Self {}
            pub fn thread_keep_alive(&mut self, d: ::std::time::Duration) -> &mut Self {}
            pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {}
            pub fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Self {}
            pub fn global_queue_interval(&mut self, n: u32) -> &mut Self {}
            pub fn event_interval(&mut self, n: u32) -> &mut Self {}
            pub fn build(&mut self) -> ::std::io::Result<Runtime> {}
        }
    }
    pub mod sync {
        use ::std::future::Future;
        pub struct Mutex<T>;
        impl<T> Mutex<T> {
            pub fn new(t: T) -> Self {}
            pub fn const_new(t: T) -> Self {}
            pub fn lock(&self) -> impl Future<Output = MutexGuard<T>> {}
            pub fn lock_owned(self) -> impl Future<Output = MutexGuard<T>> {}
            pub fn blocking_lock(&self) -> MutexGuard<T> {}
            pub fn blocking_lock_owned(self) -> MutexGuard<T> {}
            pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
        }
        pub struct TryLockError;
        pub struct MutexGuard<T>;
        impl<T> ::std::ops::Deref for MutexGuard<T> {
            type Target = T;
        }
        pub type OwnedMutexGuard<T> = MutexGuard<T>;
        pub struct RwLock<T>;
        impl<T> RwLock<T> {
            pub fn new(t: T) -> Self {}
            pub fn const_new(t: T) -> Self {}
            pub fn read(&self) -> impl Future<Output = RwLockReadGuard<T>> {}
            pub fn write(&self) -> impl Future<Output = RwLockWriteGuard<T>> {}
            pub fn read_owned(self) -> impl Future<Output = RwLockReadGuard<T>> {}
            pub fn write_owned(self) -> impl Future<Output = RwLockWriteGuard<T>> {}
            pub fn blocking_read(&self) -> RwLockReadGuard<T> {}
            pub fn blocking_write(&self) -> RwLockWriteGuard<T> {}
            pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> {}
            pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
        }
        pub struct RwLockReadGuard<T>;
        impl<T> ::std::ops::Deref for RwLockReadGuard<T> {
            type Target = T;
        }
        pub struct RwLockWriteGuard<T>;
        impl<T> ::std::ops::Deref for RwLockWriteGuard<T> {
            type Target = T;
        }
        impl<T> RwLockWriteGuard<T> {
            pub fn downgrade(self) -> RwLockReadGuard<T> {}
        }
        pub type OwnedRwLockReadGuard<T> = RwLockReadGuard<T>;
        pub type OwnedRwLockWriteGuard<T> = RwLockWriteGuard<T>;
        pub struct OnceCell<T>;
        impl<T> OnceCell<T> {
            pub fn new() -> Self {}
            pub fn const_new() -> Self {}
            pub fn new_with(value: Option<T>) -> Self {}
            pub fn const_new_with(value: T) -> Self {}
            pub fn initialized(&self) -> bool {}
            pub fn get(&self) -> Option<&T> {}
            pub fn get_mut(&mut self) -> Option<&mut T> {}
            pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
            pub fn get_or_init<Fut: Future<Output = T>, F: FnOnce() -> Fut>(&self, f: F) -> impl Future<Output = &T> {}
            pub fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>, F: FnOnce() -> Fut>(&self, f: F) -> impl Future<Output = Result<&T, E>> {}
            pub fn into_inner(self) -> Option<T> {}
            pub fn take(&mut self) -> Option<T> {}
        }
        impl<T> Default for OnceCell<T> {}
        impl<T> From<T> for OnceCell<T> {}
        impl<T> Default for Mutex<T> {}
        impl<T> Default for RwLock<T> {}
        pub enum SetError<T> {
            AlreadyInitializedError(T),
            InitializingError(T),
        }
        pub struct SetOnce<T>;
        impl<T> SetOnce<T> {
            pub fn new() -> Self {}
            pub fn const_new() -> Self {}
            pub fn initialized(&self) -> bool {}
            pub fn get(&self) -> Option<&T> {}
            pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
            pub fn wait(&self) -> impl Future<Output = &T> {}
            pub fn into_inner(self) -> Option<T> {}
        }
        pub struct SetOnceError<T>(pub T);
        pub struct Semaphore;
        impl Semaphore {
            pub fn new(permits: usize) -> Self {}
            pub fn const_new(permits: usize) -> Self {}
            pub fn available_permits(&self) -> usize {}
            pub fn add_permits(&self, n: usize) {}
            pub fn close(&self) {}
            pub fn acquire(&self) -> impl Future<Output = Result<SemaphorePermit, AcquireError>> {}
            pub fn acquire_many(&self, n: u32) -> impl Future<Output = Result<SemaphorePermit, AcquireError>> {}
            pub fn acquire_owned(self) -> impl Future<Output = Result<SemaphorePermit, AcquireError>> {}
            pub fn acquire_many_owned(self, n: u32) -> impl Future<Output = Result<SemaphorePermit, AcquireError>> {}
            pub fn try_acquire(&self) -> Result<SemaphorePermit, TryAcquireError> {}
            pub fn try_acquire_owned(self) -> Result<SemaphorePermit, TryAcquireError> {}
        }
        pub struct SemaphorePermit;
        pub type OwnedSemaphorePermit = SemaphorePermit;
        impl SemaphorePermit {
            pub fn forget(self) {}
        }
        pub struct AcquireError;
        pub enum TryAcquireError {
            Closed,
            NoPermits,
        }
        pub struct Notify;
        impl Notify {
            pub fn new() -> Notify {}
            pub fn const_new() -> Notify {}
            pub fn notified(&self) -> impl Future<Output = ()> {}
            pub fn notify_one(&self) {}
            pub fn notify_waiters(&self) {}
        }
        pub struct Barrier;
        impl Barrier {
            pub fn new(n: usize) -> Barrier {}
            pub fn wait(&self) -> impl Future<Output = ()> {}
        }
        pub mod mpsc {
            use ::std::future::Future;
            pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
            pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
            pub mod error {
                pub struct SendError<T>(pub T);
                pub enum TrySendError<T> {
                    Full(T),
                    Closed(T),
                }
                pub enum TryRecvError {
                    Empty,
                    Disconnected,
                }
            }
            pub struct Sender<T>;
            impl<T> Sender<T> {
                pub fn send(&self, value: T) -> impl Future<Output = Result<(), error::SendError<T>>> {}
                pub fn send_timeout(&self, value: T, timeout: ::std::time::Duration) -> impl Future<Output = Result<(), error::SendError<T>>> {}
                pub fn try_send(&self, value: T) -> Result<(), error::TrySendError<T>> {}
                pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {}
                pub fn closed(&self) -> impl Future<Output = ()> {}
                pub fn is_closed(&self) -> bool {}
                pub fn capacity(&self) -> usize {}
            }
            impl<T> Clone for Sender<T> {}
            pub struct UnboundedSender<T>;
            impl<T> UnboundedSender<T> {
                pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
                pub fn closed(&self) -> impl Future<Output = ()> {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<T> Clone for UnboundedSender<T> {}
            pub struct Receiver<T>;
            impl<T> Receiver<T> {
                pub fn recv(&mut self) -> impl Future<Output = Option<T>> {}
                pub fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> impl Future<Output = usize> {}
                pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
                pub fn blocking_recv(&mut self) -> Option<T> {}
                pub fn close(&mut self) {}
            }
            pub struct UnboundedReceiver<T>;
            impl<T> UnboundedReceiver<T> {
                pub fn recv(&mut self) -> impl Future<Output = Option<T>> {}
                pub fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> impl Future<Output = usize> {}
                pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
                pub fn blocking_recv(&mut self) -> Option<T> {}
                pub fn close(&mut self) {}
            }
        }
        pub mod broadcast {
            use ::std::future::Future;
            pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
            pub mod error {
                pub struct SendError<T>(pub T);
                pub enum RecvError {
                    Closed,
                    Lagged(u64),
                }
                pub enum TryRecvError {
                    Empty,
                    Closed,
                    Lagged(u64),
                }
            }
            pub struct Sender<T>;
            impl<T> Sender<T> {
                pub fn new(capacity: usize) -> Self {}
                pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {}
                pub fn subscribe(&self) -> Receiver<T> {}
                pub fn receiver_count(&self) -> usize {}
            }
            impl<T> Clone for Sender<T> {}
            pub struct Receiver<T>;
            impl<T> Receiver<T> {
                pub fn recv(&mut self) -> impl Future<Output = Result<T, error::RecvError>> {}
                pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
                pub fn resubscribe(&self) -> Self {}
            }
        }
        pub mod oneshot {
            pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
            pub mod error {
                pub struct RecvError;
                pub enum TryRecvError {
                    Empty,
                    Closed,
                }
            }
            pub struct Sender<T>;
            impl<T> Sender<T> {
                pub fn send(self, t: T) -> Result<(), T> {}
                pub fn is_closed(&self) -> bool {}
            }
            pub struct Receiver<T>;
            impl<T> Receiver<T> {
                pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
                pub fn blocking_recv(self) -> Result<T, error::RecvError> {}
                pub fn close(&mut self) {}
            }
            impl<T> ::std::future::Future for Receiver<T> {
                type Output = Result<T, error::RecvError>;
            }
        }
        pub mod watch {
            use ::std::future::Future;
            pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
            pub mod error {
                pub struct SendError<T>(pub T);
                pub struct RecvError;
            }
            pub struct Ref<T>;
            impl<T> ::std::ops::Deref for Ref<T> {
                type Target = T;
            }
            pub struct Sender<T>;
            impl<T> Sender<T> {
                pub fn new(init: T) -> Self {}
                pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
                pub fn send_replace(&self, value: T) -> T {}
                pub fn send_modify<F: FnOnce(&mut T)>(&self, f: F) {}
                pub fn borrow(&self) -> Ref<T> {}
                pub fn subscribe(&self) -> Receiver<T> {}
                pub fn closed(&self) -> impl Future<Output = ()> {}
            }
            pub struct Receiver<T>;
            impl<T> Receiver<T> {
                pub fn borrow(&self) -> Ref<T> {}
                pub fn borrow_and_update(&mut self) -> Ref<T> {}
                pub fn changed(&mut self) -> impl Future<Output = Result<(), error::RecvError>> {}
                pub fn has_changed(&self) -> Result<bool, error::RecvError> {}
                pub fn wait_for<F: FnMut(&T) -> bool>(&mut self, f: F) -> impl Future<Output = Result<Ref<T>, error::RecvError>> {}
            }
            impl<T> Clone for Receiver<T> {}
        }
    }
    pub mod time {
        pub use ::std::time::Duration;
        use ::std::future::Future;
        pub fn sleep(duration: Duration) -> Sleep {}
        pub fn sleep_until(deadline: Instant) -> Sleep {}
        pub fn delay_for(duration: Duration) -> Sleep {}
        pub fn timeout<F: ::std::future::IntoFuture>(duration: Duration, future: F) -> impl Future<Output = Result<F::Output, error::Elapsed>> {}
        pub fn timeout_at<F: ::std::future::IntoFuture>(deadline: Instant, future: F) -> impl Future<Output = Result<F::Output, error::Elapsed>> {}
        pub fn interval(period: Duration) -> Interval {}
        pub fn interval_at(start: Instant, period: Duration) -> Interval {}
        pub fn pause() {}
        pub fn resume() {}
        pub fn advance(duration: Duration) -> impl Future<Output = ()> {}
        pub mod error {
            pub struct Elapsed;
        }
        pub struct Sleep;
        impl Future for Sleep {
            type Output = ();
        }
        pub struct Interval;
        impl Interval {
            pub fn tick(&mut self) -> impl Future<Output = Instant> {}
            pub fn reset(&mut self) {}
            pub fn period(&self) -> Duration {}
            pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        }
        pub enum MissedTickBehavior {
            Burst,
            Delay,
            Skip,
        }
        pub struct Instant;
        impl Instant {
            pub fn now() -> Instant {}
            pub fn elapsed(&self) -> Duration {}
            pub fn duration_since(&self, earlier: Instant) -> Duration {}
        }
    }
    pub mod net {
        use ::std::future::Future;
        pub trait ToSocketAddrs {}
        pub struct TcpListener;
        impl TcpListener {
            pub fn bind<A>(addr: A) -> impl Future<Output = ::std::io::Result<TcpListener>> {}
            pub fn accept(&self) -> impl Future<Output = ::std::io::Result<(TcpStream, ::std::net::SocketAddr)>> {}
            pub fn local_addr(&self) -> ::std::io::Result<::std::net::SocketAddr> {}
            pub fn from_std(listener: ::std::net::TcpListener) -> ::std::io::Result<TcpListener> {}
        }
        pub struct TcpStream;
        impl TcpStream {
            pub fn connect<A>(addr: A) -> impl Future<Output = ::std::io::Result<TcpStream>> {}
            pub fn peer_addr(&self) -> ::std::io::Result<::std::net::SocketAddr> {}
            pub fn local_addr(&self) -> ::std::io::Result<::std::net::SocketAddr> {}
            pub fn set_nodelay(&self, nodelay: bool) -> ::std::io::Result<()> {}
            pub fn split(&mut self) -> (tcp::ReadHalf, tcp::WriteHalf) {}
            pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) {}
        }
        pub mod tcp {
            pub struct ReadHalf;
            pub struct WriteHalf;
            pub struct OwnedReadHalf;
            pub struct OwnedWriteHalf;
        }
        pub struct UdpSocket;
        impl UdpSocket {
            pub fn bind<A>(addr: A) -> impl Future<Output = ::std::io::Result<UdpSocket>> {}
            pub fn recv_from(&self, buf: &mut [u8]) -> impl Future<Output = ::std::io::Result<(usize, ::std::net::SocketAddr)>> {}
        }
        pub struct UnixListener;
        impl UnixListener {
            pub fn bind<P>(path: P) -> ::std::io::Result<UnixListener> {}
            pub fn accept(&self) -> impl Future<Output = ::std::io::Result<(UnixStream, ())>> {}
        }
        pub struct UnixStream;
    }
    pub mod signal {
        use ::std::future::Future;
        pub fn ctrl_c() -> impl Future<Output = ::std::io::Result<()>> {}
        pub mod unix {
            use ::std::future::Future;
            pub struct Signal;
            impl Signal {
                pub fn recv(&mut self) -> impl Future<Output = Option<()>> {}
            }
            pub struct SignalKind;
            impl SignalKind {
                pub fn terminate() -> Self {}
                pub fn interrupt() -> Self {}
                pub fn hangup() -> Self {}
            }
            pub fn signal(kind: SignalKind) -> ::std::io::Result<Signal> {}
        }
    }
    pub mod fs {
        use ::std::future::Future;
        pub fn read_to_string<P>(path: P) -> impl Future<Output = ::std::io::Result<String>> {}
        pub fn read<P>(path: P) -> impl Future<Output = ::std::io::Result<Vec<u8>>> {}
        pub fn write<P, C>(path: P, contents: C) -> impl Future<Output = ::std::io::Result<()>> {}
        pub fn create_dir_all<P>(path: P) -> impl Future<Output = ::std::io::Result<()>> {}
        pub fn remove_file<P>(path: P) -> impl Future<Output = ::std::io::Result<()>> {}
        pub struct File;
        impl File {
            pub fn open<P>(path: P) -> impl Future<Output = ::std::io::Result<File>> {}
            pub fn create<P>(path: P) -> impl Future<Output = ::std::io::Result<File>> {}
        }
    }
    pub mod io {
        pub use ::std::io::{Error, ErrorKind, Result};
        use ::std::future::Future;
        pub trait AsyncRead {}
        pub trait AsyncWrite {}
        pub trait AsyncBufRead {}
        pub trait AsyncReadExt {
            fn read(&mut self, buf: &mut [u8]) -> impl Future<Output = Result<usize>> {}
            fn read_exact(&mut self, buf: &mut [u8]) -> impl Future<Output = Result<usize>> {}
            fn read_to_end(&mut self, buf: &mut Vec<u8>) -> impl Future<Output = Result<usize>> {}
            fn read_to_string(&mut self, buf: &mut String) -> impl Future<Output = Result<usize>> {}
        }
        pub trait AsyncWriteExt {
            fn write(&mut self, buf: &[u8]) -> impl Future<Output = Result<usize>> {}
            fn write_all(&mut self, buf: &[u8]) -> impl Future<Output = Result<()>> {}
            fn flush(&mut self) -> impl Future<Output = Result<()>> {}
            fn shutdown(&mut self) -> impl Future<Output = Result<()>> {}
        }
        pub trait AsyncBufReadExt {
            fn lines(self) -> Lines {}
            fn read_line(&mut self, buf: &mut String) -> impl Future<Output = Result<usize>> {}
        }
        impl AsyncReadExt for crate::net::TcpStream {}
        impl AsyncWriteExt for crate::net::TcpStream {}
        impl AsyncReadExt for crate::fs::File {}
        impl AsyncWriteExt for crate::fs::File {}
        pub struct BufReader<R>(R);
        impl<R> BufReader<R> {
            pub fn new(inner: R) -> Self {}
        }
        impl<R> AsyncBufReadExt for BufReader<R> {}
        impl<R> AsyncReadExt for BufReader<R> {}
        pub struct Lines;
        impl Lines {
            pub fn next_line(&mut self) -> impl Future<Output = Result<Option<String>>> {}
        }
        pub struct Stdin;
        pub struct Stdout;
        pub fn stdin() -> Stdin {}
        pub fn stdout() -> Stdout {}
        impl AsyncReadExt for Stdin {}
        impl AsyncWriteExt for Stdout {}
    }
}

pub mod tokio_stream {
    pub use ::futures_core::Stream;
    pub use ::futures_util::stream::{Iter, empty, iter, pending};
    use ::futures_util::stream::{Chunks, Filter, Map, Peekable};
    use ::std::future::Future;
    pub fn once<T>(value: T) -> Iter<T> {}
    pub trait StreamExt: Stream {
        fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {}
        fn try_next(&mut self) -> impl Future<Output = Result<Option<<Self as ::futures_core::TryStream>::Ok>, <Self as ::futures_core::TryStream>::Error>> {}
        fn collect<C: ::std::iter::FromIterator<Self::Item>>(self) -> impl Future<Output = C> {}
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> impl Future<Output = B> {}
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = bool> {}
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = bool> {}
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, T> {}
        fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> Map<Self, T> {}
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Map<Self, Fut::Output> {}
        fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
        fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> Map<Self, T> {}
        fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Filter<Self> {}
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Filter<Self> {}
        fn take(self, n: usize) -> Filter<Self> {}
        fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
        fn skip(self, n: usize) -> Filter<Self> {}
        fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
        fn fuse(self) -> Filter<Self> {}
        fn peekable(self) -> Peekable<Self> {}
        fn throttle(self, duration: ::std::time::Duration) -> Filter<Self> {}
        fn timeout(self, duration: ::std::time::Duration) -> Map<Self, Result<Self::Item, Elapsed>> {}
        fn chunks_timeout(self, max: usize, duration: ::std::time::Duration) -> Chunks<Self> {}
    }
    impl<S: Stream> StreamExt for S {}
    pub struct Elapsed;
    pub struct StreamMap<K, V>;
    impl<K, V> StreamMap<K, V> {
        pub fn new() -> Self {}
        pub fn insert(&mut self, k: K, stream: V) -> Option<V> {}
        pub fn remove(&mut self, k: &K) -> Option<V> {}
    }
    impl<K, V: Stream> Stream for StreamMap<K, V> {
        type Item = (K, V::Item);
    }
    pub mod wrappers {
        pub mod errors {
            pub enum BroadcastStreamRecvError {
                Lagged(u64),
            }
        }
        pub struct ReceiverStream<T>;
        impl<T> ReceiverStream<T> {
            pub fn new(recv: ::tokio::sync::mpsc::Receiver<T>) -> Self {}
        }
        impl<T> ::futures_core::Stream for ReceiverStream<T> {
            type Item = T;
        }
        pub struct UnboundedReceiverStream<T>;
        impl<T> UnboundedReceiverStream<T> {
            pub fn new(recv: ::tokio::sync::mpsc::UnboundedReceiver<T>) -> Self {}
        }
        impl<T> ::futures_core::Stream for UnboundedReceiverStream<T> {
            type Item = T;
        }
        pub struct BroadcastStream<T>;
        impl<T> BroadcastStream<T> {
            pub fn new(recv: ::tokio::sync::broadcast::Receiver<T>) -> Self {}
        }
        impl<T> ::futures_core::Stream for BroadcastStream<T> {
            type Item = Result<T, errors::BroadcastStreamRecvError>;
        }
        pub struct WatchStream<T>;
        impl<T> WatchStream<T> {
            pub fn new(recv: ::tokio::sync::watch::Receiver<T>) -> Self {}
        }
        impl<T> ::futures_core::Stream for WatchStream<T> {
            type Item = T;
        }
        pub struct IntervalStream;
        impl IntervalStream {
            pub fn new(interval: ::tokio::time::Interval) -> Self {}
        }
        impl ::futures_core::Stream for IntervalStream {
            type Item = ::tokio::time::Instant;
        }
        pub struct TcpListenerStream;
        impl TcpListenerStream {
            pub fn new(listener: ::tokio::net::TcpListener) -> Self {}
        }
        impl ::futures_core::Stream for TcpListenerStream {
            type Item = ::std::io::Result<::tokio::net::TcpStream>;
        }
    }
}

pub mod tokio_util {
    pub mod sync {
        use ::std::future::Future;
        pub struct CancellationToken;
        impl CancellationToken {
            pub fn new() -> CancellationToken {}
            pub fn cancel(&self) {}
            pub fn cancelled(&self) -> impl Future<Output = ()> {}
            pub fn is_cancelled(&self) -> bool {}
            pub fn child_token(&self) -> CancellationToken {}
        }
        impl Clone for CancellationToken {}
    }
    pub mod task {
        pub struct TaskTracker;
        impl TaskTracker {
            pub fn new() -> Self {}
            pub fn spawn<F: ::std::future::Future>(&self, task: F) -> ::tokio::task::JoinHandle<F::Output> {}
            pub fn spawn_blocking<T, F: FnOnce() -> T>(&self, task: F) -> ::tokio::task::JoinHandle<T> {}
            pub fn close(&self) -> bool {}
            pub fn wait(&self) -> impl ::std::future::Future<Output = ()> {}
        }
    }
    pub mod io {
        pub struct ReaderStream<R>;
        impl<R> ReaderStream<R> {
            pub fn new(reader: R) -> Self {}
        }
        pub struct StreamReader<S>;
        impl<S> StreamReader<S> {
            pub fn new(stream: S) -> Self {}
        }
    }
    pub mod compat {
        pub trait FuturesAsyncReadCompatExt {
            fn compat(self) -> Self {}
        }
        pub trait FuturesAsyncWriteCompatExt {
            fn compat_write(self) -> Self {}
        }
        pub trait TokioAsyncReadCompatExt {
            fn compat(self) -> Self {}
        }
        impl<T> FuturesAsyncReadCompatExt for T {}
        impl<T> FuturesAsyncWriteCompatExt for T {}
        impl<T> TokioAsyncReadCompatExt for T {}
    }
}

pub mod async_lock {
    use ::std::future::Future;
    pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub fn lock(&self) -> impl Future<Output = MutexGuard<T>> {}
        pub fn lock_arc(&self) -> impl Future<Output = MutexGuard<T>> {}
        pub fn lock_blocking(&self) -> MutexGuard<T> {}
        pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    pub struct MutexGuard<T>;
    impl<T> ::std::ops::Deref for MutexGuard<T> {
        type Target = T;
    }
    pub type MutexGuardArc<T> = MutexGuard<T>;
    pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(t: T) -> Self {}
        pub fn read(&self) -> impl Future<Output = RwLockReadGuard<T>> {}
        pub fn write(&self) -> impl Future<Output = RwLockWriteGuard<T>> {}
        pub fn upgradable_read(&self) -> impl Future<Output = RwLockReadGuard<T>> {}
        pub fn read_blocking(&self) -> RwLockReadGuard<T> {}
        pub fn write_blocking(&self) -> RwLockWriteGuard<T> {}
        pub fn try_read(&self) -> Option<RwLockReadGuard<T>> {}
        pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
        pub fn into_inner(self) -> T {}
    }
    pub struct RwLockReadGuard<T>;
    impl<T> ::std::ops::Deref for RwLockReadGuard<T> {
        type Target = T;
    }
    pub struct RwLockWriteGuard<T>;
    impl<T> ::std::ops::Deref for RwLockWriteGuard<T> {
        type Target = T;
    }
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub fn is_initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> impl Future<Output = Result<&T, T>> {}
        pub fn set_blocking(&self, value: T) -> Result<&T, T> {}
        pub fn get_or_init<Fut: Future<Output = T>, F: FnOnce() -> Fut>(&self, f: F) -> impl Future<Output = &T> {}
        pub fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>, F: FnOnce() -> Fut>(&self, f: F) -> impl Future<Output = Result<&T, E>> {}
        pub fn get_or_init_blocking<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init_blocking<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {}
        pub fn wait(&self) -> impl Future<Output = &T> {}
        pub fn wait_blocking(&self) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Semaphore;
    impl Semaphore {
        pub fn new(n: usize) -> Semaphore {}
        pub fn acquire(&self) -> impl Future<Output = SemaphoreGuard> {}
        pub fn try_acquire(&self) -> Option<SemaphoreGuard> {}
    }
    pub struct SemaphoreGuard;
    impl<T> Default for Mutex<T> {}
    impl<T> Default for RwLock<T> {}
    impl<T> Default for OnceCell<T> {}
}

pub mod async_once_cell {
    use ::std::future::Future;
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub fn new_with(value: T) -> Self {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_or_init<F: Future<Output = T>>(&self, init: F) -> impl Future<Output = &T> {}
        pub fn get_or_try_init<E, F: Future<Output = Result<T, E>>>(&self, init: F) -> impl Future<Output = Result<&T, E>> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Lazy<T, F>;
    impl<T, F: Future<Output = T>> Lazy<T, F> {
        pub fn new(future: F) -> Self {}
        pub fn get(&self) -> impl Future<Output = &T> {}
        pub fn try_get(&self) -> Option<&T> {}
    }
    impl<T, F> Future for Lazy<T, F> {
        type Output = T;
    }
}

pub mod blocking {
    pub fn unblock<T, F: FnOnce() -> T>(f: F) -> ::async_task::Task<T> {}
}

pub mod async_task {
    pub struct Task<T>;
    impl<T> Task<T> {
        pub fn detach(self) {}
        pub fn cancel(self) -> impl ::std::future::Future<Output = Option<T>> {}
        pub fn is_finished(&self) -> bool {}
    }
    impl<T> ::std::future::Future for Task<T> {
        type Output = T;
    }
}

pub mod async_io {
    pub fn block_on<F: ::std::future::Future>(future: F) -> F::Output {}
    pub struct Timer;
    impl Timer {
        pub fn after(duration: ::std::time::Duration) -> Timer {}
        pub fn interval(period: ::std::time::Duration) -> Timer {}
    }
    impl ::std::future::Future for Timer {
        type Output = ::std::time::Instant;
    }
    impl ::futures_core::Stream for Timer {
        type Item = ::std::time::Instant;
    }
}

pub mod async_channel {
    use ::std::future::Future;
    pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
    pub struct SendError<T>(pub T);
    pub struct RecvError;
    pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn send(&self, msg: T) -> impl Future<Output = Result<(), SendError<T>>> {}
        pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
        pub fn try_send(&self, msg: T) -> Result<(), SendError<T>> {}
        pub fn close(&self) -> bool {}
    }
    impl<T> Clone for Sender<T> {}
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn recv(&self) -> impl Future<Output = Result<T, RecvError>> {}
        pub fn recv_blocking(&self) -> Result<T, RecvError> {}
        pub fn try_recv(&self) -> Result<T, RecvError> {}
    }
    impl<T> Clone for Receiver<T> {}
    impl<T> ::futures_core::Stream for Receiver<T> {
        type Item = T;
    }
}

pub mod smol {
    pub use ::async_channel as channel;
    pub use ::async_io::Timer;
    pub use ::async_lock as lock;
    pub use ::async_task::Task;
    pub use ::blocking::unblock;
    pub use ::futures_lite::{future, prelude, stream};
    pub fn block_on<F: ::std::future::Future>(future: F) -> F::Output {}
    pub fn run<F: ::std::future::Future>(future: F) -> F::Output {}
    pub fn spawn<F: ::std::future::Future>(future: F) -> ::async_task::Task<F::Output> {}
    pub struct Executor;
    impl Executor {
        pub fn new() -> Executor {}
        pub fn spawn<F: ::std::future::Future>(&self, future: F) -> ::async_task::Task<F::Output> {}
        pub fn run<F: ::std::future::Future>(&self, future: F) -> impl ::std::future::Future<Output = F::Output> {}
    }
}

pub mod async_std {
    #[proc_macro_attribute]
    pub fn main() {}
    #[proc_macro_attribute]
    pub fn test() {}
    pub mod task {
        use ::std::future::Future;
        pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
        pub fn spawn_blocking<T, F: FnOnce() -> T>(f: F) -> JoinHandle<T> {}
        pub fn block_on<F: Future>(future: F) -> F::Output {}
        pub fn sleep(duration: ::std::time::Duration) -> impl Future<Output = ()> {}
        pub fn yield_now() -> impl Future<Output = ()> {}
        pub struct JoinHandle<T>;
        impl<T> JoinHandle<T> {
            pub fn cancel(self) -> impl Future<Output = Option<T>> {}
        }
        impl<T> Future for JoinHandle<T> {
            type Output = T;
        }
        pub struct Builder;
        impl Builder {
            pub fn new() -> Builder {}
            pub fn name(self, name: String) -> Builder {}
            pub fn spawn<F: Future>(self, future: F) -> ::std::io::Result<JoinHandle<F::Output>> {}
            pub fn blocking<F: Future>(self, future: F) -> F::Output {}
        }
    }
    pub mod sync {
        pub use ::async_lock::{Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
        pub use ::std::sync::{Arc, Weak};
    }
    pub mod channel {
        pub use ::async_channel::{Receiver, RecvError, SendError, Sender, bounded, unbounded};
    }
    pub mod prelude {
        pub use crate::future::{Future, FutureExt};
        pub use crate::stream::{Stream, StreamExt};
    }
    pub mod future {
        pub use ::std::future::Future;
        pub fn ready<T>(t: T) -> impl Future<Output = T> {}
        pub fn pending<T>() -> impl Future<Output = T> {}
        pub fn timeout<F: Future>(duration: ::std::time::Duration, f: F) -> impl Future<Output = Result<F::Output, TimeoutError>> {}
        pub struct TimeoutError;
        pub trait FutureExt: Future {
            fn delay(self, duration: ::std::time::Duration) -> impl Future<Output = Self::Output> {}
            fn timeout(self, duration: ::std::time::Duration) -> impl Future<Output = Result<Self::Output, TimeoutError>> {}
            fn race<F: Future<Output = Self::Output>>(self, other: F) -> impl Future<Output = Self::Output> {}
            fn join<F: Future>(self, other: F) -> impl Future<Output = (Self::Output, F::Output)> {}
        }
        impl<F: Future> FutureExt for F {}
    }
    pub mod stream {
        pub use ::futures_core::stream::Stream;
        use ::futures_util::stream::{Filter, Iter, Map};
        use ::std::future::Future;
        pub fn from_iter<I: ::std::iter::IntoIterator>(i: I) -> Iter<I::Item> {}
        pub fn once<T>(t: T) -> Iter<T> {}
        pub fn repeat_with<T, F: FnMut() -> T>(f: F) -> Iter<T> {}
        pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> Iter<T> {}
        pub fn interval(duration: ::std::time::Duration) -> Iter<()> {}
        pub trait StreamExt: Stream {
            fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {}
            fn collect<C: ::std::iter::FromIterator<Self::Item>>(self) -> ::std::pin::Pin<Box<dyn Future<Output = C>>> {}
            fn count(self) -> impl Future<Output = usize> {}
            fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> impl Future<Output = B> {}
            fn try_fold<B, E, F: FnMut(B, Self::Item) -> Result<B, E>>(&mut self, init: B, f: F) -> impl Future<Output = Result<B, E>> {}
            fn for_each<F: FnMut(Self::Item)>(self, f: F) -> impl Future<Output = ()> {}
            fn try_for_each<E, F: FnMut(Self::Item) -> Result<(), E>>(&mut self, f: F) -> impl Future<Output = Result<(), E>> {}
            fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = bool> {}
            fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = bool> {}
            fn find<F: FnMut(&Self::Item) -> bool>(&mut self, f: F) -> impl Future<Output = Option<Self::Item>> {}
            fn last(self) -> impl Future<Output = Option<Self::Item>> {}
            fn nth(&mut self, n: usize) -> impl Future<Output = Option<Self::Item>> {}
            fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, T> {}
            fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
            fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> Map<Self, T> {}
            fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> Map<Self, U::Item> {}
            fn flatten(self) -> Map<Self, <Self::Item as Stream>::Item> {}
            fn enumerate(self) -> Map<Self, (usize, Self::Item)> {}
            fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Filter<Self> {}
            fn take(self, n: usize) -> Filter<Self> {}
            fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
            fn skip(self, n: usize) -> Filter<Self> {}
            fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self> {}
            fn step_by(self, step: usize) -> Filter<Self> {}
            fn fuse(self) -> Filter<Self> {}
            fn by_ref(&mut self) -> &mut Self {}
            fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Filter<Self> {}
            fn zip<U: Stream>(self, other: U) -> Map<Self, (Self::Item, U::Item)> {}
            fn throttle(self, d: ::std::time::Duration) -> Filter<Self> {}
            fn timeout(self, d: ::std::time::Duration) -> Map<Self, Result<Self::Item, crate::future::TimeoutError>> {}
        }
        impl<S: Stream> StreamExt for S {}
    }
    pub mod net {
        pub struct TcpListener;
        pub struct TcpStream;
        impl TcpListener {
            pub fn bind<A>(addr: A) -> impl ::std::future::Future<Output = ::std::io::Result<TcpListener>> {}
        }
    }
    pub mod fs {
        pub fn read_to_string<P>(path: P) -> impl ::std::future::Future<Output = ::std::io::Result<String>> {}
        pub fn read<P>(path: P) -> impl ::std::future::Future<Output = ::std::io::Result<Vec<u8>>> {}
    }
    pub mod io {
        pub use ::std::io::{Error, ErrorKind, Result};
    }
}

pub mod async_trait {
    #[proc_macro_attribute]
    pub fn async_trait() {}
}

pub mod async_recursion {
    #[proc_macro_attribute]
    pub fn async_recursion() {}
}

pub mod async_stream {
    #[proc_macro]
    pub fn stream() {}
    #[proc_macro]
    pub fn try_stream() {}
}

pub mod pin_utils {
    #[proc_macro]
    pub fn pin_mut() {}
}

pub mod pollster {
    pub fn block_on<F: ::std::future::IntoFuture>(future: F) -> F::Output {}
    pub trait FutureExt {
        type Output;
        fn block_on(self) -> Self::Output {}
    }
    impl<F: ::std::future::Future> FutureExt for F {
        type Output = F::Output;
    }
}
