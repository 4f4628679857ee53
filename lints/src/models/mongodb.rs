//! Signatures of the MongoDB Rust driver 1.x to 3.x and of bson, as data: parsed, never compiled.
//!
//! Sources: the crates' own source at 1.2.5, 2.8.2 and 3.9.1.

pub mod mongodb {
    pub use ::bson;

    pub struct Client;
    pub struct Database;
    pub struct Collection<T = crate::bson::Document>;
    pub struct Cursor<T>;
    pub struct SessionCursor<T>;
    pub struct SessionCursorStream<T>;
    pub struct ClientSession;
    pub struct ClusterTime;
    pub struct Namespace {
        pub db: String,
        pub coll: String,
    }
    impl Namespace {
        pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Self {}
    }
    pub struct IndexModel {
        pub keys: crate::bson::Document,
        pub options: Option<crate::options::IndexOptions>,
    }
    pub struct SearchIndexModel {
        pub definition: crate::bson::Document,
        pub name: Option<String>,
    }

    pub mod error {
        pub struct Error {
            pub kind: Box<ErrorKind>,
        }
        pub enum ErrorKind {
            InvalidArgument { message: String },
            Authentication { message: String },
            Command(CommandError),
            Write(WriteFailure),
            ServerSelection { message: String },
            Internal { message: String },
            Custom(CustomError),
            Transaction { message: String },
            Shutdown,
        }
        pub struct CommandError {
            pub code: i32,
            pub code_name: String,
            pub message: String,
        }
        pub struct WriteError {
            pub code: i32,
            pub message: String,
        }
        pub enum WriteFailure {
            WriteError(WriteError),
        }
        pub struct CustomError;
        pub type Result<T> = ::std::result::Result<T, Error>;
        impl Error {
            pub fn custom<E>(e: E) -> Self {}
            pub fn labels(&self) -> &std::collections::HashSet<String> {}
            pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
            pub fn get_custom<E>(&self) -> Option<&E> {}
        }
        impl Clone for Error {}
        impl ::std::error::Error for Error {}
        impl ::std::fmt::Display for Error {}
        impl ::std::fmt::Debug for Error {}
    }

    pub mod client {
        pub mod session {
            use crate::action::{AbortTransaction, CommitTransaction, StartTransaction};
            use crate::bson::Document;
            use crate::error::Result;
            use crate::{ClientSession, ClusterTime};
            impl ClientSession {
                pub fn client(&self) -> crate::Client {}
                pub fn id(&self) -> &Document {}
                pub fn cluster_time(&self) -> Option<&ClusterTime> {}
                pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
                pub fn advance_operation_time(&mut self, ts: crate::bson::Timestamp) {}
                #[until("3")]
                pub async fn start_transaction(
                    &mut self,
                    options: impl Into<Option<crate::options::TransactionOptions>>,
                ) -> Result<()> {}
                #[since("3")]
                pub fn start_transaction(&mut self) -> StartTransaction {}
                #[until("3")]
                pub async fn commit_transaction(&mut self) -> Result<()> {}
                #[since("3")]
                pub fn commit_transaction(&mut self) -> CommitTransaction {}
                #[until("3")]
                pub async fn abort_transaction(&mut self) -> Result<()> {}
                #[since("3")]
                pub fn abort_transaction(&mut self) -> AbortTransaction {}
                #[since("2.5")]
                #[until("3")]
                pub async fn with_transaction<R, C, F: FnMut(&mut ClientSession, &mut C) -> R>(
                    &mut self,
                    context: C,
                    callback: F,
                    options: impl Into<Option<crate::options::TransactionOptions>>,
                ) -> R::Output
                where
                    R: ::std::future::Future,
                {
                }
            }
        }
        use crate::bson::Document;
        use crate::error::Result;
        use crate::options::*;
        use crate::Client;
        impl Clone for Client {}
        impl Client {
            pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
            pub fn with_options(options: ClientOptions) -> Result<Client> {}
            #[since("2.4")]
            pub fn encrypted_builder<K>(
                client_options: ClientOptions,
                key_vault_namespace: crate::Namespace,
                kms_providers: K,
            ) -> Result<crate::action::EncryptedClientBuilder> {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn database(&self, name: &str) -> crate::Database {}
            pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> crate::Database {}
            pub fn default_database(&self) -> Option<crate::Database> {}
            pub fn list_databases(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListDatabasesOptions>>,
            ) -> crate::action::ListDatabases {}
            pub fn list_database_names(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListDatabasesOptions>>,
            ) -> crate::action::ListDatabases<crate::action::ListNames> {}
            #[since("2")]
            pub fn start_session(&self, options: impl Into<Option<SessionOptions>>) -> crate::action::StartSession {}
            #[since("2.2")]
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> crate::action::Watch {}
            #[since("2.2")]
            #[until("3")]
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut crate::ClientSession,
            ) -> crate::action::Watch<crate::bson::Document, crate::action::ExplicitSession> {}
            #[since("3")]
            pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> crate::action::BulkWrite {}
            #[since("2.7")]
            pub fn shutdown(self) -> crate::action::Shutdown {}
            #[since("2.7")]
            #[until("3")]
            pub async fn shutdown_immediate(self) {}
            #[since("2.7")]
            pub async fn warm_connection_pool(&self) {}
            #[since("3")]
            pub fn append_metadata(&self, driver_info: DriverInfo) -> Result<()> {}
        }
    }

    pub mod db {
        use crate::action::*;
        use crate::bson::Document;
        use crate::error::Result;
        use crate::options::*;
        use crate::ClientSession;
        use crate::Database;
        impl Clone for Database {}
        impl Database {
            pub fn client(&self) -> &crate::Client {}
            pub fn name(&self) -> &str {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            #[until("2")]
            pub fn collection(&self, name: &str) -> crate::Collection<Document> {}
            #[since("2")]
            pub fn collection<T>(&self, name: &str) -> crate::Collection<T> {}
            #[until("2")]
            pub fn collection_with_type<T>(&self, name: &str) -> crate::Collection<T> {}
            #[until("2")]
            pub fn collection_with_options(&self, name: &str, options: CollectionOptions) -> crate::Collection<Document> {}
            #[since("2")]
            pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> crate::Collection<T> {}
            #[until("2")]
            pub fn collection_with_type_and_options<T>(
                &self,
                name: &str,
                options: CollectionOptions,
            ) -> crate::Collection<T> {}
            pub fn run_command(
                &self,
                command: Document,
                options: impl Into<Option<RunCommandOptions>>,
            ) -> RunCommand {}
            #[since("2")]
            #[until("3")]
            pub fn run_command_with_session(
                &self,
                command: Document,
                options: impl Into<Option<RunCommandOptions>>,
                session: &mut ClientSession,
            ) -> RunCommand {}
            #[since("3")]
            pub fn run_raw_command(&self, command: crate::bson::raw::RawDocumentBuf) -> RunCommand {}
            #[since("2.7")]
            pub fn run_cursor_command(
                &self,
                command: Document,
                options: impl Into<Option<RunCursorCommandOptions>>,
            ) -> RunCursorCommand {}
            #[since("2.7")]
            #[until("3")]
            pub fn run_cursor_command_with_session(
                &self,
                command: Document,
                options: impl Into<Option<RunCursorCommandOptions>>,
                session: &mut ClientSession,
            ) -> RunCursorCommand<ExplicitSession> {}
            #[since("3")]
            pub fn run_raw_cursor_command(&self, command: crate::bson::raw::RawDocumentBuf) -> RunCursorCommand {}
            pub fn aggregate(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
            ) -> Aggregate {}
            #[since("2")]
            #[until("3")]
            pub fn aggregate_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
                session: &mut ClientSession,
            ) -> Aggregate<ExplicitSession> {}
            #[since("2.2")]
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Watch {}
            #[since("2.2")]
            #[until("3")]
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Watch<Document, ExplicitSession> {}
            #[until("2")]
            pub fn list_collections(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListCollectionsOptions>>,
            ) -> ListCollections<Document> {}
            #[since("2")]
            pub fn list_collections(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListCollectionsOptions>>,
            ) -> ListCollections {}
            #[since("2")]
            #[until("3")]
            pub fn list_collections_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListCollectionsOptions>>,
                session: &mut ClientSession,
            ) -> ListCollections<crate::results::CollectionSpecification, ExplicitSession> {}
            pub fn list_collection_names(&self, filter: impl Into<Option<Document>>) -> ListCollections<ListNames> {}
            #[since("2")]
            #[until("3")]
            pub fn list_collection_names_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                session: &mut ClientSession,
            ) -> ListCollections<ListNames> {}
            pub fn create_collection(
                &self,
                name: impl AsRef<str>,
                options: impl Into<Option<CreateCollectionOptions>>,
            ) -> CreateCollection {}
            #[since("2")]
            #[until("3")]
            pub fn create_collection_with_session(
                &self,
                name: impl AsRef<str>,
                options: impl Into<Option<CreateCollectionOptions>>,
                session: &mut ClientSession,
            ) -> CreateCollection {}
            pub fn drop(&self, options: impl Into<Option<DropDatabaseOptions>>) -> DropDatabase {}
            #[since("2")]
            #[until("3")]
            pub fn drop_with_session(
                &self,
                options: impl Into<Option<DropDatabaseOptions>>,
                session: &mut ClientSession,
            ) -> DropDatabase {}
            #[since("2.4")]
            pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> crate::gridfs::GridFsBucket {}
        }
    }

    pub mod coll {
        use crate::action::*;
        use crate::bson::{Bson, Document};
        use crate::options::*;
        use crate::{ClientSession, Collection, IndexModel, SearchIndexModel};
        impl<T> Clone for Collection<T> {}
        impl<T> Collection<T> {
            pub fn clone_with_type<U>(&self) -> Collection<U> {}
            pub fn name(&self) -> &str {}
            pub fn namespace(&self) -> crate::Namespace {}
            pub fn client(&self) -> &crate::Client {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn find(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOptions>>,
            ) -> Find<T> {}
            #[since("2")]
            #[until("3")]
            pub fn find_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOptions>>,
                session: &mut ClientSession,
            ) -> Find<T, ExplicitSession> {}
            pub fn find_one(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOneOptions>>,
            ) -> FindOne<T> {}
            #[since("2")]
            #[until("3")]
            pub fn find_one_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOneOptions>>,
                session: &mut ClientSession,
            ) -> FindOne<T> {}
            pub fn aggregate(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
            ) -> Aggregate {}
            #[since("2")]
            #[until("3")]
            pub fn aggregate_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
                session: &mut ClientSession,
            ) -> Aggregate<ExplicitSession> {}
            #[since("2.2")]
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Watch<T> {}
            #[since("2.2")]
            #[until("3")]
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Watch<T, ExplicitSession> {}
        }
    }

    pub mod cursor {
        use crate::error::Result;
        use crate::{ClientSession, Cursor, SessionCursor, SessionCursorStream};
        impl<T> Cursor<T> {
            #[since("2.2")]
            pub async fn advance(&mut self) -> Result<bool> {}
            pub fn current(&self) -> &crate::bson::raw::RawDocument {}
            pub fn deserialize_current(&self) -> Result<T> {}
            pub fn with_type<D>(self) -> Cursor<D> {}
        }
        impl<T> ::futures_core::Stream for Cursor<T> {
            type Item = Result<T>;
        }
        impl<T> SessionCursor<T> {
            pub fn stream(&mut self, session: &mut ClientSession) -> SessionCursorStream<T> {}
            pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
            pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
            pub fn current(&self) -> &crate::bson::raw::RawDocument {}
            pub fn deserialize_current(&self) -> Result<T> {}
            pub fn with_type<D>(self) -> SessionCursor<D> {}
        }
        impl<T> ::futures_core::Stream for SessionCursorStream<T> {
            type Item = Result<T>;
        }
    }

    pub mod action {
        use crate::bson::Document;
        use crate::error::Result;
        use crate::options::*;
        pub struct ListSpecifications;
        pub struct ListNames;
        pub struct ImplicitSession;
        pub struct ExplicitSession;
        pub struct Find<T, S = ImplicitSession>;
        impl<T, S> Find<T, S> {
            pub fn limit(self, value: i64) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn max_time(self, value: ::std::time::Duration) -> Self {}
            pub fn no_cursor_timeout(self, value: bool) -> Self {}
            pub fn with_options(self, value: impl Into<Option<FindOptions>>) -> Self {}
            pub fn optional<V, F: FnOnce(Self, V) -> Self>(self, value: Option<V>, f: F) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Find<T, ExplicitSession> {}
        }
        impl<T> ::std::future::IntoFuture for Find<T, ImplicitSession> {
            type Output = Result<crate::Cursor<T>>;
        }
        impl<T> ::std::future::IntoFuture for Find<T, ExplicitSession> {
            type Output = Result<crate::SessionCursor<T>>;
        }
        pub struct Aggregate<S = ImplicitSession, T = Document>;
        impl<S, T> Aggregate<S, T> {
            pub fn with_type<U>(self) -> Aggregate<S, U> {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn with_options(self, value: impl Into<Option<AggregateOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Aggregate<ExplicitSession, T> {}
        }
        impl<T> ::std::future::IntoFuture for Aggregate<ImplicitSession, T> {
            type Output = Result<crate::Cursor<T>>;
        }
        impl<T> ::std::future::IntoFuture for Aggregate<ExplicitSession, T> {
            type Output = Result<crate::SessionCursor<T>>;
        }
    }

    pub mod options {
        use crate::error::Result;
        pub struct ClientOptions {
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub app_name: Option<String>,
        }
        impl Clone for ClientOptions {}
        impl Default for ClientOptions {
            fn default() -> Self {}
        }
        impl ClientOptions {
            pub async fn parse(uri: impl AsRef<str>) -> Result<ClientOptions> {}
            pub fn builder() -> ClientOptionsBuilder {}
        }
        pub struct ClientOptionsBuilder;
        impl ClientOptionsBuilder {
            pub fn max_pool_size(self, value: impl Into<Option<u32>>) -> Self {}
            pub fn min_pool_size(self, value: impl Into<Option<u32>>) -> Self {}
            pub fn build(self) -> ClientOptions {}
        }
        pub struct FindOptions {
            pub limit: Option<i64>,
            pub no_cursor_timeout: Option<bool>,
        }
        impl FindOptions {
            pub fn builder() -> FindOptionsBuilder {}
        }
        pub struct FindOptionsBuilder;
        impl FindOptionsBuilder {
            pub fn limit(self, value: impl Into<Option<i64>>) -> Self {}
            pub fn batch_size(self, value: impl Into<Option<u32>>) -> Self {}
            pub fn sort(self, value: impl Into<Option<crate::bson::Document>>) -> Self {}
            pub fn build(self) -> FindOptions {}
        }
    }
}

pub mod bson {
    pub struct Document;
    impl Document {
        pub fn new() -> Self {}
    }
    pub mod raw {
        pub struct RawDocument;
        pub struct RawDocumentBuf;
    }
}
