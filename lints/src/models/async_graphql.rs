//! GraphQL: async-graphql 7 with its integrations, and juniper 0.18.

pub mod async_graphql {
    pub use ::async_graphql_derive::{
        ComplexObject, Description, Directive, Enum, InputObject, Interface, MergedObject, MergedSubscription, NewType, Object,
        OneofObject, Scalar, SimpleObject, Subscription, TypeDirective, Union,
    };
    pub use ::async_trait;
    pub use ::futures_util;
    pub use ::indexmap;
    pub use self::context::{Context, ContextBase, Data, DataContext};
    pub use self::error::{Error, ErrorExtensions, FieldError, FieldResult, Result, ServerError};
    pub use self::guard::{Guard, GuardExt};
    pub use self::request::{BatchRequest, Request};
    pub use self::response::{BatchResponse, Response};
    pub use self::schema::{Executor, Schema, SchemaBuilder};
    pub use self::types::{EmptyMutation, EmptySubscription, Json, MaybeUndefined, Upload, UploadValue, ID};
    pub use self::validators::CustomValidator;
    pub use ::serde_json::Value;

    pub mod context {
        pub struct Data {}
        impl Data {
            pub fn insert<D>(&mut self, data: D) {}
        }
        pub type Context = ContextBase<()>;
        pub struct ContextBase<T> {
            pub item: T,
        }
        impl<T> ContextBase<T> {
            pub fn data<D>(&self) -> crate::Result<&D> {}
            pub fn data_unchecked<D>(&self) -> &D {}
            pub fn data_opt<D>(&self) -> Option<&D> {}
            pub fn add_error(&self, error: crate::ServerError) {}
            pub fn insert_http_header<K, V>(&self, name: K, value: V) {}
            pub fn append_http_header<K, V>(&self, name: K, value: V) {}
            pub fn look_ahead(&self) -> Lookahead {}
        }
        pub struct Lookahead {}
        pub trait DataContext {
            fn data<D>(&self) -> crate::Result<&D>;
            fn data_unchecked<D>(&self) -> &D;
            fn data_opt<D>(&self) -> Option<&D>;
        }
    }
    pub mod dataloader {
        pub trait Loader<K> {
            type Value;
            type Error;
            async fn load(&self, keys: &[K]) -> Result<::std::collections::HashMap<K, Self::Value>, Self::Error>;
        }
        pub struct DataLoader<T, C = NoCache> {
            loader: T,
            cache: C,
        }
        pub struct NoCache;
        impl<T, C> DataLoader<T, C> {
            pub fn new<S>(loader: T, spawner: S) -> Self {}
            pub fn with_cache<S, F>(loader: T, spawner: S, cache_factory: F) -> Self {}
            pub fn delay(self, delay: ::std::time::Duration) -> Self {}
            pub fn max_batch_size(self, max_batch_size: usize) -> Self {}
            pub fn loader(&self) -> &T {}
            pub async fn load_one<K>(&self, key: K) -> Result<Option<T::Value>, T::Error>
            where
                T: Loader<K>,
            {
            }
            pub async fn load_many<K, I>(&self, keys: I) -> Result<::std::collections::HashMap<K, T::Value>, T::Error>
            where
                T: Loader<K>,
            {
            }
        }
    }
    pub mod dynamic {
        pub struct Schema {}
        impl Schema {
            pub fn build(query: &str, mutation: Option<&str>, subscription: Option<&str>) -> SchemaBuilder {}
            pub async fn execute<R>(&self, request: R) -> crate::Response {}
        }
        pub struct SchemaBuilder {}
        impl SchemaBuilder {
            pub fn register<T>(self, ty: T) -> Self {}
            pub fn data<D>(self, data: D) -> Self {}
            pub fn extension<E>(self, extension: E) -> Self {}
            pub fn limit_complexity(self, complexity: usize) -> Self {}
            pub fn limit_depth(self, depth: usize) -> Self {}
            pub fn finish(self) -> Result<Schema, SchemaError> {}
        }
        pub struct SchemaError {}
        pub struct Object {}
        impl Object {
            pub fn new<N>(name: N) -> Self {}
            pub fn field(self, field: Field) -> Self {}
        }
        pub struct Subscription {}
        impl Subscription {
            pub fn new<N>(name: N) -> Self {}
            pub fn field(self, field: SubscriptionField) -> Self {}
        }
        pub struct Field {}
        impl Field {
            pub fn new<N, T, F>(name: N, ty: T, resolver_fn: F) -> Self
            where
                F: Fn(ResolverContext) -> FieldFuture,
            {
            }
            pub fn argument<V>(self, input_value: V) -> Self {}
            pub fn description<D>(self, description: D) -> Self {}
        }
        pub struct SubscriptionField {}
        impl SubscriptionField {
            pub fn new<N, T, F>(name: N, ty: T, resolver_fn: F) -> Self
            where
                F: Fn(ResolverContext) -> SubscriptionFieldFuture,
            {
            }
            pub fn argument<V>(self, input_value: V) -> Self {}
        }
        pub struct ResolverContext {
            pub ctx: crate::Context,
        }
        impl ::std::ops::Deref for ResolverContext {
            type Target = crate::Context;
        }
        pub struct FieldFuture {}
        impl FieldFuture {
            pub fn new<F>(future: F) -> Self {}
        }
        pub struct SubscriptionFieldFuture {}
        impl SubscriptionFieldFuture {
            pub fn new<F>(future: F) -> Self {}
        }
    }
    pub mod error {
        pub struct Error {
            pub message: String,
        }
        pub type FieldError = Error;
        impl Error {
            pub fn new<T>(message: T) -> Self {}
            pub fn new_with_source<T>(source: T) -> Self {}
        }
        impl<T> From<T> for Error {
            fn from(it: T) -> Self {}
        }
        pub type Result<T, E = Error> = ::std::result::Result<T, E>;
        pub type FieldResult<T> = Result<T>;
        pub struct ServerError {}
        pub trait ErrorExtensions {
            fn extend(&self) -> Error {}
            fn extend_with<C>(self, cb: C) -> Error {}
        }
    }
    pub mod extensions {
        pub trait ExtensionFactory {
            fn create(&self) -> ::std::sync::Arc<dyn Extension>;
        }
        pub trait Extension {
            async fn request(&self, ctx: &ExtensionContext, next: NextRequest) -> crate::Response {}
            fn subscribe(&self, ctx: &ExtensionContext, stream: ()) {}
            async fn prepare_request(&self, ctx: &ExtensionContext, request: crate::Request, next: ()) {}
            async fn parse_query(&self, ctx: &ExtensionContext, query: &str, variables: &(), next: ()) {}
            async fn validation(&self, ctx: &ExtensionContext, next: ()) {}
            async fn execute(&self, ctx: &ExtensionContext, operation_name: Option<&str>, next: ()) -> crate::Response {}
            async fn resolve(&self, ctx: &ExtensionContext, info: (), next: ()) {}
        }
        pub struct ExtensionContext {}
        impl ExtensionContext {
            pub fn data<D>(&self) -> crate::Result<&D> {}
            pub fn data_unchecked<D>(&self) -> &D {}
            pub fn data_opt<D>(&self) -> Option<&D> {}
        }
        pub struct NextRequest {}
        pub struct ApolloTracing;
        pub struct Tracing;
        pub struct Logger;
        pub struct Analyzer;
    }
    mod guard {
        pub trait Guard {
            async fn check(&self, ctx: &crate::Context) -> crate::Result<()>;
        }
        pub trait GuardExt {
            fn and<R>(self, other: R) -> Self {}
            fn or<R>(self, other: R) -> Self {}
        }
    }
    pub mod http {
        pub struct GraphiQLSource {}
        impl GraphiQLSource {
            pub fn build() -> Self {}
            pub fn endpoint(self, endpoint: &str) -> Self {}
            pub fn subscription_endpoint(self, endpoint: &str) -> Self {}
            pub fn finish(self) -> String {}
        }
        pub struct GraphQLPlaygroundConfig {}
        impl GraphQLPlaygroundConfig {
            pub fn new(endpoint: &str) -> Self {}
            pub fn subscription_endpoint(self, endpoint: &str) -> Self {}
        }
        pub fn playground_source(config: GraphQLPlaygroundConfig) -> String {}
        pub const ALL_WEBSOCKET_PROTOCOLS: &[&str] = &[];
    }
    mod request {
        pub struct Request {}
        impl Request {
            pub fn new<T>(query: T) -> Self {}
            pub fn operation_name<T>(self, name: T) -> Self {}
            pub fn variables<T>(self, variables: T) -> Self {}
            pub fn data<D>(self, data: D) -> Self {}
        }
        pub enum BatchRequest {
            Single(Request),
            Batch(Vec<Request>),
        }
        impl BatchRequest {
            pub fn data<D>(self, data: D) -> Self {}
        }
    }
    mod response {
        pub struct Response {
            pub data: ::serde_json::Value,
            pub errors: Vec<crate::ServerError>,
        }
        pub enum BatchResponse {
            Single(Response),
            Batch(Vec<Response>),
        }
    }
    mod schema {
        pub struct Schema<Query, Mutation, Subscription> {
            query: Query,
            mutation: Mutation,
            subscription: Subscription,
        }
        impl<Query, Mutation, Subscription> Clone for Schema<Query, Mutation, Subscription> {
            fn clone(&self) -> Self {}
        }
        impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> {
            pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription> {}
            pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Self {}
            pub fn sdl(&self) -> String {}
            pub async fn execute<R>(&self, request: R) -> crate::Response {}
            pub async fn execute_batch(&self, batch_request: crate::BatchRequest) -> crate::BatchResponse {}
            pub fn execute_stream<R>(&self, request: R) -> impl ::futures_core::Stream<Item = crate::Response> {}
        }
        pub struct SchemaBuilder<Query, Mutation, Subscription> {
            query: Query,
            mutation: Mutation,
            subscription: Subscription,
        }
        impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
            pub fn register_input_type<T>(self) -> Self {}
            pub fn register_output_type<T>(self) -> Self {}
            pub fn disable_introspection(self) -> Self {}
            pub fn introspection_only(self) -> Self {}
            pub fn limit_complexity(self, complexity: usize) -> Self {}
            pub fn limit_depth(self, depth: usize) -> Self {}
            pub fn limit_recursive_depth(self, depth: usize) -> Self {}
            pub fn extension<E>(self, extension: E) -> Self {}
            pub fn data<D>(self, data: D) -> Self {}
            pub fn validation_mode<V>(self, validation_mode: V) -> Self {}
            pub fn enable_federation(self) -> Self {}
            pub fn enable_subscription_in_federation(self) -> Self {}
            pub fn directive<T>(self, directive: T) -> Self {}
            pub fn disable_suggestions(self) -> Self {}
            pub fn with_sorted_fields(self) -> Self {}
            pub fn finish(self) -> Schema<Query, Mutation, Subscription> {}
        }
        pub trait Executor {
            async fn execute(&self, request: crate::Request) -> crate::Response {}
        }
    }
    pub mod types {
        pub mod connection {
            pub struct Connection<Cursor, Node> {
                cursor: Cursor,
                node: Node,
            }
            pub async fn query<Cursor, Node, F, R>(
                after: Option<String>,
                before: Option<String>,
                first: Option<i32>,
                last: Option<i32>,
                f: F,
            ) -> R
            where
                F: FnOnce(Option<Cursor>, Option<Cursor>, Option<usize>, Option<usize>) -> R,
            {
            }
        }
        pub struct EmptyMutation;
        pub struct EmptySubscription;
        pub struct ID(pub String);
        impl ::std::ops::Deref for ID {
            type Target = String;
        }
        pub struct Json<T>(pub T);
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        pub enum MaybeUndefined<T> {
            Undefined,
            Null,
            Value(T),
        }
        pub struct Upload(pub usize);
        pub struct UploadValue {}
    }
    pub mod connection {
        pub use crate::types::connection::{Connection, query};
    }
    mod validators {
        pub trait CustomValidator<T> {
            fn check(&self, value: &T) -> Result<(), String>;
        }
    }
}

pub mod async_graphql_derive {
    #[proc_macro_attribute]
    pub fn Object() {}
    #[proc_macro_attribute]
    pub fn ComplexObject() {}
    #[proc_macro_attribute]
    pub fn Subscription() {}
    #[proc_macro_attribute]
    pub fn Scalar() {}
    #[proc_macro_attribute]
    pub fn Directive() {}
    #[proc_macro_attribute]
    pub fn TypeDirective() {}
    #[proc_macro_derive]
    pub fn SimpleObject() {}
    #[proc_macro_derive]
    pub fn Enum() {}
    #[proc_macro_derive]
    pub fn InputObject() {}
    #[proc_macro_derive]
    pub fn OneofObject() {}
    #[proc_macro_derive]
    pub fn Interface() {}
    #[proc_macro_derive]
    pub fn Union() {}
    #[proc_macro_derive]
    pub fn MergedObject() {}
    #[proc_macro_derive]
    pub fn MergedSubscription() {}
    #[proc_macro_derive]
    pub fn Description() {}
    #[proc_macro_derive]
    pub fn NewType() {}
}

pub mod async_graphql_axum {
    pub struct GraphQL<E> {
        executor: E,
    }
    impl<E> GraphQL<E> {
        pub fn new(executor: E) -> Self {}
    }
    pub struct GraphQLRequest(pub ::async_graphql::Request);
    impl GraphQLRequest {
        pub fn into_inner(self) -> ::async_graphql::Request {}
    }
    pub struct GraphQLBatchRequest(pub ::async_graphql::BatchRequest);
    impl GraphQLBatchRequest {
        pub fn into_inner(self) -> ::async_graphql::BatchRequest {}
    }
    pub struct GraphQLResponse(pub ::async_graphql::BatchResponse);
    impl<T> From<T> for GraphQLResponse {
        fn from(it: T) -> Self {}
    }
    pub struct GraphQLSubscription<E> {
        executor: E,
    }
    impl<E> GraphQLSubscription<E> {
        pub fn new(executor: E) -> Self {}
    }
    pub struct GraphQLProtocol {}
    pub struct GraphQLWebSocket<E> {
        executor: E,
    }
    impl<E> GraphQLWebSocket<E> {
        pub fn new<S, P>(stream: S, executor: E, protocol: P) -> Self {}
        pub fn with_data(self, data: ::async_graphql::Data) -> Self {}
        pub fn on_connection_init<F>(self, callback: F) -> Self
        where
            F: FnOnce(::serde_json::Value),
        {
        }
        pub async fn serve(self) {}
    }
}
pub mod async_graphql_actix_web {
    pub use ::async_graphql_axum::{GraphQL, GraphQLBatchRequest, GraphQLRequest, GraphQLResponse};
    pub struct GraphQLSubscription<E> {
        executor: E,
    }
    impl<E> GraphQLSubscription<E> {
        pub fn new(executor: E) -> Self {}
        pub fn with_data(self, data: ::async_graphql::Data) -> Self {}
        pub fn on_connection_init<F>(self, callback: F) -> Self
        where
            F: FnOnce(::serde_json::Value),
        {
        }
        pub fn start<T>(self, request: &::actix_web::HttpRequest, stream: T) -> Result<::actix_web::HttpResponse, ::actix_web::Error> {}
    }
}
pub mod async_graphql_poem {
    pub use ::async_graphql_axum::{
        GraphQL, GraphQLBatchRequest, GraphQLProtocol, GraphQLRequest, GraphQLResponse, GraphQLSubscription, GraphQLWebSocket,
    };
}
pub mod async_graphql_rocket {
    pub use ::async_graphql_axum::GraphQLResponse;
    pub struct GraphQLRequest(pub ::async_graphql::Request);
    impl GraphQLRequest {
        pub fn data<D>(self, data: D) -> Self {}
        pub async fn execute<E>(self, executor: &E) -> GraphQLResponse {}
    }
    pub struct GraphQLQuery {}
    impl GraphQLQuery {
        pub async fn execute<E>(self, executor: &E) -> GraphQLResponse {}
    }
}
pub mod async_graphql_warp {
    pub use ::async_graphql_axum::{GraphQLProtocol, GraphQLResponse, GraphQLWebSocket};
    pub fn graphql<E>(executor: E) -> ::warp::filter::Opaque<((E, ::async_graphql::Request),)> {}
    pub fn graphql_batch<E>(executor: E) -> ::warp::filter::Opaque<((E, ::async_graphql::BatchRequest),)> {}
    pub fn graphql_subscription<E>(executor: E) -> ::warp::filter::Opaque {}
}

pub mod juniper {
    pub use ::async_trait::async_trait;
    pub use ::futures::future::BoxFuture;
    pub use ::juniper_codegen::{
        GraphQLEnum, GraphQLInputObject, GraphQLInterface, GraphQLObject, GraphQLScalar, GraphQLUnion, graphql_interface,
        graphql_object, graphql_scalar, graphql_subscription, graphql_union, object,
    };
    pub trait Context {}
    pub trait FromContext<T> {
        fn from(value: &T) -> &Self;
    }
    pub type FieldResult<T, S = ()> = Result<T, FieldError<S>>;
    pub struct FieldError<S = ()> {
        s: S,
    }
    impl<S> FieldError<S> {
        pub fn new<T, V>(e: T, extensions: V) -> Self {}
    }
    pub trait IntoFieldError<S> {
        fn into_field_error(self) -> FieldError<S>;
    }
    pub struct Executor<Context> {
        context: Context,
    }
    impl<Context> Executor<Context> {
        pub fn context(&self) -> &Context {}
    }
    pub struct RootNode<Query, Mutation, Subscription> {
        query: Query,
        mutation: Mutation,
        subscription: Subscription,
    }
    impl<Query, Mutation, Subscription> RootNode<Query, Mutation, Subscription> {
        pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Self {}
    }
    pub struct EmptyMutation<Context = ()> {
        context: Context,
    }
    impl<Context> EmptyMutation<Context> {
        pub fn new() -> Self {}
    }
    pub struct EmptySubscription<Context = ()> {
        context: Context,
    }
    impl<Context> EmptySubscription<Context> {
        pub fn new() -> Self {}
    }
    pub async fn execute<V, Q, M, S, C>(query: &str, operation: Option<&str>, root: &RootNode<Q, M, S>, variables: V, context: &C) {}
    pub fn execute_sync<V, Q, M, S, C>(query: &str, operation: Option<&str>, root: &RootNode<Q, M, S>, variables: V, context: &C) {}
    pub mod http {
        pub struct GraphQLRequest {}
        impl GraphQLRequest {
            pub async fn execute<R, C>(&self, root_node: &R, context: &C) -> GraphQLResponse {}
            pub fn execute_sync<R, C>(&self, root_node: &R, context: &C) -> GraphQLResponse {}
        }
        pub struct GraphQLResponse {}
        pub struct GraphQLBatchRequest {}
    }
}

pub mod juniper_codegen {
    #[proc_macro_attribute]
    pub fn graphql_object() {}
    #[proc_macro_attribute]
    pub fn graphql_subscription() {}
    #[proc_macro_attribute]
    pub fn graphql_interface() {}
    #[proc_macro_attribute]
    pub fn graphql_union() {}
    #[proc_macro_attribute]
    pub fn graphql_scalar() {}
    #[proc_macro_attribute]
    pub fn object() {}
    #[proc_macro_derive]
    pub fn GraphQLObject() {}
    #[proc_macro_derive]
    pub fn GraphQLInputObject() {}
    #[proc_macro_derive]
    pub fn GraphQLEnum() {}
    #[proc_macro_derive]
    pub fn GraphQLInterface() {}
    #[proc_macro_derive]
    pub fn GraphQLScalar() {}
    #[proc_macro_derive]
    pub fn GraphQLUnion() {}
}

pub mod juniper_warp {
    pub fn make_graphql_filter<S, C>(schema: S, context_extractor: C) -> ::warp::filter::Opaque {}
    pub fn make_graphql_filter_sync<S, C>(schema: S, context_extractor: C) -> ::warp::filter::Opaque {}
    pub fn graphiql_filter(graphql_endpoint_url: &str, subscriptions_endpoint: Option<&str>) -> ::warp::filter::Opaque {}
    pub fn playground_filter(graphql_endpoint_url: &str, subscriptions_endpoint: Option<&str>) -> ::warp::filter::Opaque {}
}
