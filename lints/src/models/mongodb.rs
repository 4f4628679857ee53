//! Signatures of the MongoDB Rust driver 1.x to 3.x and of bson, without bodies and without lifetimes: parsed, never
//! compiled. Read from the crates' own sources at 1.2.5, 2.8.2 and 3.9.1, and bson 1.2.4 and 2.15.0.
//!
//! One lenient signature stands for all versions where types do not suffer: methods take the options of 1.x and 2.x
//! (callers of 3.x leave them out) and give the builders of 3.x, which are awaited in every version. Option structs
//! have the fields of all versions; setters take the bare value, callers may wrap it or leave it to `Into`.
//! `since` and `until` name versions of the driver, in bson too.

pub mod mongodb {
    pub use crate::gridfs::{GridFsBucket, GridFsDownloadStream, GridFsUploadStream};
    pub use ::bson;

    pub struct Client;
    pub struct Database;
    pub struct Collection<T = crate::bson::Document>;
    pub struct Cursor<T = crate::bson::Document>;
    pub struct SessionCursor<T>;
    pub struct SessionCursorStream<T = crate::bson::Document>;
    pub struct ClientSession;
    pub struct ClusterTime;
    pub struct Namespace {
        pub db: String,
        pub coll: String,
    }
    pub struct IndexModel {
        pub keys: crate::bson::Document,
        pub options: Option<crate::options::IndexOptions>,
    }
    pub struct IndexModelBuilder;
    pub struct SearchIndexModel {
        pub definition: crate::bson::Document,
        pub name: Option<String>,
        pub index_type: Option<SearchIndexType>,
    }
    pub struct SearchIndexModelBuilder;
    pub enum SearchIndexType {
        Search,
        VectorSearch,
        Other(String),
    }
    pub struct ServerInfo;
    pub enum ServerType {
        Standalone,
        Mongos,
        RsPrimary,
        RsSecondary,
        RsArbiter,
        RsOther,
        RsGhost,
        LoadBalancer,
        Unknown,
    }
    pub enum TopologyType {
        ReplicaSetNoPrimary,
        ReplicaSetWithPrimary,
        Sharded,
        Single,
        Unknown,
        LoadBalanced,
    }
    pub type BoxFuture<T> = ::std::pin::Pin<Box<dyn ::std::future::Future<Output = T>>>;

    impl Clone for Client {}
    impl ::std::fmt::Debug for Client {}
    impl Clone for Database {}
    impl ::std::fmt::Debug for Database {}
    impl<T> Clone for Collection<T> {}
    impl<T> ::std::fmt::Debug for Collection<T> {}
    impl Clone for Namespace {}
    impl PartialEq for Namespace {}
    impl ::std::fmt::Display for Namespace {}
    impl Namespace {
        pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Self {}
    }
    impl Clone for IndexModel {}
    impl Default for IndexModel {
        fn default() -> Self {}
    }
    impl IndexModel {
        pub fn builder() -> IndexModelBuilder {}
    }
    impl IndexModelBuilder {
        pub fn keys(self, value: impl Into<crate::bson::Document>) -> Self {}
        pub fn options(self, value: impl Into<Option<crate::options::IndexOptions>>) -> Self {}
        pub fn build(self) -> IndexModel {}
    }
    impl Clone for SearchIndexModel {}
    impl SearchIndexModel {
        pub fn builder() -> SearchIndexModelBuilder {}
    }
    impl SearchIndexModelBuilder {
        pub fn definition(self, value: impl Into<crate::bson::Document>) -> Self {}
        pub fn name(self, value: impl Into<Option<String>>) -> Self {}
        pub fn index_type(self, value: impl Into<Option<SearchIndexType>>) -> Self {}
        pub fn build(self) -> SearchIndexModel {}
    }
    impl Clone for ServerInfo {}
    impl ServerInfo {
        pub fn address(&self) -> &crate::options::ServerAddress {}
        pub fn average_round_trip_time(&self) -> Option<::std::time::Duration> {}
        pub fn last_update_time(&self) -> Option<crate::bson::DateTime> {}
        pub fn max_wire_version(&self) -> Option<i32> {}
        pub fn min_wire_version(&self) -> Option<i32> {}
        pub fn replica_set_name(&self) -> Option<&str> {}
        pub fn replica_set_version(&self) -> Option<i32> {}
        pub fn server_type(&self) -> ServerType {}
        pub fn tags(&self) -> Option<&crate::options::TagSet> {}
        pub fn error(&self) -> Option<&crate::error::Error> {}
    }

    pub mod options {
        use crate::Namespace;
        use crate::bson::{Array, Bson, Document, Timestamp, UuidRepresentation};
        use ::std::path::PathBuf;
        use ::std::time::Duration;

        pub type TagSet = ::std::collections::HashMap<String, String>;
        pub type Predicate = ::std::sync::Arc<dyn Fn(&crate::ServerInfo) -> bool>;

        impl ClientOptions {
            #[until("3")]
            pub fn parse(uri: impl AsRef<str>) -> crate::error::Result<ClientOptions> {}
            #[since("3")]
            pub fn parse<C: TryInto<ConnectionString>>(conn_str: C) -> crate::action::ParseConnectionString {}
            pub async fn parse_async(uri: impl AsRef<str>) -> crate::error::Result<ClientOptions> {}
            pub fn parse_with_resolver_config(
                uri: impl AsRef<str>,
                resolver_config: ResolverConfig,
            ) -> crate::error::Result<ClientOptions> {
            }
            pub async fn parse_connection_string(conn_str: ConnectionString) -> crate::error::Result<ClientOptions> {}
            pub async fn parse_connection_string_with_resolver_config(
                conn_str: ConnectionString,
                resolver_config: ResolverConfig,
            ) -> crate::error::Result<ClientOptions> {
            }
            pub fn parse_connection_string_sync(conn_str: ConnectionString) -> crate::error::Result<ClientOptions> {}
            pub fn parse_connection_string_with_resolver_config_sync(
                conn_str: ConnectionString,
                resolver_config: ResolverConfig,
            ) -> crate::error::Result<ClientOptions> {
            }
        }
        /// In 1.x and 2.x the features decide whether `parse` is async; what it gives can be awaited or not.
        impl ::std::future::Future for ::std::result::Result<ClientOptions, crate::error::Error> {
            type Output = crate::error::Result<ClientOptions>;
        }
        impl ConnectionString {
            pub fn parse(s: impl AsRef<str>) -> crate::error::Result<ConnectionString> {}
            pub fn wait_queue_timeout(&self) -> Option<Duration> {}
            pub fn tls_insecure(&self) -> Option<bool> {}
        }
        impl ::std::str::FromStr for ConnectionString {
            type Err = crate::error::Error;
            fn from_str(s: &str) -> crate::error::Result<Self> {}
        }
        impl TryFrom<&str> for ConnectionString {
            type Error = crate::error::Error;
            fn try_from(s: &str) -> crate::error::Result<Self> {}
        }
        impl TryFrom<String> for ConnectionString {
            type Error = crate::error::Error;
            fn try_from(s: String) -> crate::error::Result<Self> {}
        }
        pub struct StreamAddress {
            pub hostname: String,
            pub port: Option<u16>,
        }
        impl Clone for StreamAddress {}
        impl StreamAddress {
            pub fn parse(address: &str) -> crate::error::Result<Self> {}
        }
        impl ServerAddress {
            pub fn parse(address: impl AsRef<str>) -> crate::error::Result<Self> {}
        }
        impl ::std::str::FromStr for ServerAddress {
            type Err = crate::error::Error;
            fn from_str(s: &str) -> crate::error::Result<Self> {}
        }
        impl ::std::fmt::Display for ServerAddress {}
        impl Default for ServerAddress {
            fn default() -> Self {}
        }
        pub struct ResolverConfig;
        impl Clone for ResolverConfig {}
        impl ResolverConfig {
            pub fn cloudflare() -> Self {}
            pub fn google() -> Self {}
            pub fn quad9() -> Self {}
        }
        impl From<TlsOptions> for Tls {}
        impl From<TlsOptions> for Option<Tls> {}
        impl ReadConcern {
            pub fn majority() -> Self {}
            pub fn local() -> Self {}
            pub fn linearizable() -> Self {}
            pub fn available() -> Self {}
            pub fn snapshot() -> Self {}
            pub fn custom(level: impl AsRef<str>) -> Self {}
        }
        impl From<ReadConcernLevel> for ReadConcern {}
        impl WriteConcern {
            pub fn nodes(v: u32) -> Self {}
            pub fn majority() -> Self {}
            pub fn custom(s: impl AsRef<str>) -> Self {}
        }
        impl From<Acknowledgment> for WriteConcern {}
        impl From<u32> for Acknowledgment {}
        impl From<&str> for Acknowledgment {}
        impl From<String> for Acknowledgment {}
        impl From<ReadPreference> for SelectionCriteria {}
        impl ReadPreference {
            pub fn primary() -> Self {}
            pub fn secondary(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
            pub fn primary_preferred(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
            pub fn secondary_preferred(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
            pub fn nearest(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        }
        impl AuthMechanism {
            pub fn as_str(&self) -> &str {}
        }
        impl ::std::str::FromStr for AuthMechanism {
            type Err = crate::error::Error;
            fn from_str(s: &str) -> crate::error::Result<Self> {}
        }
        impl ::std::str::FromStr for ServerApiVersion {
            type Err = crate::error::Error;
            fn from_str(s: &str) -> crate::error::Result<Self> {}
        }
        impl From<Document> for UpdateModifications {}
        impl From<Vec<Document>> for UpdateModifications {}
        impl From<InsertOneModel> for WriteModel {}
        impl From<UpdateOneModel> for WriteModel {}
        impl From<UpdateManyModel> for WriteModel {}
        impl From<ReplaceOneModel> for WriteModel {}
        impl From<DeleteOneModel> for WriteModel {}
        impl From<DeleteManyModel> for WriteModel {}
        impl From<GridFsFindOptions> for FindOptions {}
        impl From<FindOneOptions> for FindOptions {}
        pub struct CreateSearchIndexOptions;
        pub struct UpdateSearchIndexOptions;
        pub struct DropSearchIndexOptions;
        pub struct ListSearchIndexOptions;
        pub use crate::action::csfle::{DataKeyOptions, EncryptOptions};
        pub mod oidc {
            pub struct Callback;
            pub type Callbacks = Callback;
            impl Callback {
                pub fn human<F>(function: F) -> Self {}
                pub fn machine<F>(function: F) -> Self {}
            }
            pub struct CallbackContext;
            pub struct IdpServerInfo;
            pub struct IdpServerResponse;
        }
        pub struct ClientOptions {
            pub hosts: Vec<ServerAddress>,
            pub wait_queue_timeout: Option<Duration>,
            pub app_name: Option<String>,
            pub compressors: Option<Vec<Compressor>>,
            pub cmap_event_handler: Option<crate::event::EventHandler<crate::event::cmap::CmapEvent>>,
            pub command_event_handler: Option<crate::event::EventHandler<crate::event::command::CommandEvent>>,
            pub connect_timeout: Option<Duration>,
            pub credential: Option<Credential>,
            pub direct_connection: Option<bool>,
            pub driver_info: Option<DriverInfo>,
            pub heartbeat_freq: Option<Duration>,
            pub load_balanced: Option<bool>,
            pub local_threshold: Option<Duration>,
            pub max_idle_time: Option<Duration>,
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub max_connecting: Option<u32>,
            pub read_concern: Option<ReadConcern>,
            pub repl_set_name: Option<String>,
            pub retry_reads: Option<bool>,
            pub retry_writes: Option<bool>,
            pub server_monitoring_mode: Option<ServerMonitoringMode>,
            pub sdam_event_handler: Option<crate::event::EventHandler<crate::event::sdam::SdamEvent>>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub server_api: Option<ServerApi>,
            pub server_selection_timeout: Option<Duration>,
            pub default_database: Option<String>,
            pub srv_service_name: Option<String>,
            pub tls: Option<Tls>,
            pub tracing_max_document_length_bytes: Option<usize>,
            pub write_concern: Option<WriteConcern>,
            pub srv_max_hosts: Option<u32>,
            pub tracing: Option<crate::otel::OpentelemetryOptions>,
            pub socks5_proxy: Option<Socks5Proxy>,
            pub max_adaptive_retries: Option<u32>,
            pub enable_overload_retargeting: Option<bool>,
        }
        impl Default for ClientOptions {
            fn default() -> Self {}
        }
        impl ClientOptions {
            pub fn builder() -> ClientOptionsBuilder {}
        }
        pub struct ClientOptionsBuilder;
        impl ClientOptionsBuilder {
            pub fn hosts(self, value: Vec<ServerAddress>) -> Self {}
            pub fn wait_queue_timeout(self, value: Duration) -> Self {}
            pub fn app_name(self, value: String) -> Self {}
            pub fn compressors(self, value: Vec<Compressor>) -> Self {}
            pub fn cmap_event_handler(self, value: crate::event::EventHandler<crate::event::cmap::CmapEvent>) -> Self {}
            pub fn command_event_handler(
                self,
                value: crate::event::EventHandler<crate::event::command::CommandEvent>,
            ) -> Self {
            }
            pub fn connect_timeout(self, value: Duration) -> Self {}
            pub fn credential(self, value: Credential) -> Self {}
            pub fn direct_connection(self, value: bool) -> Self {}
            pub fn driver_info(self, value: DriverInfo) -> Self {}
            pub fn heartbeat_freq(self, value: Duration) -> Self {}
            pub fn load_balanced(self, value: bool) -> Self {}
            pub fn local_threshold(self, value: Duration) -> Self {}
            pub fn max_idle_time(self, value: Duration) -> Self {}
            pub fn socket_timeout(self, value: Duration) -> Self {}
            pub fn zlib_compression(self, value: i32) -> Self {}
            pub fn original_srv_hostname(self, value: String) -> Self {}
            pub fn original_uri(self, value: String) -> Self {}
            pub fn resolver_config(self, value: ResolverConfig) -> Self {}
            pub fn heartbeat_freq_test(self, value: Duration) -> Self {}
            pub fn adaptive_retries(self, value: bool) -> Self {}
            pub fn max_pool_size(self, value: u32) -> Self {}
            pub fn min_pool_size(self, value: u32) -> Self {}
            pub fn max_connecting(self, value: u32) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn repl_set_name(self, value: String) -> Self {}
            pub fn retry_reads(self, value: bool) -> Self {}
            pub fn retry_writes(self, value: bool) -> Self {}
            pub fn server_monitoring_mode(self, value: ServerMonitoringMode) -> Self {}
            pub fn sdam_event_handler(self, value: crate::event::EventHandler<crate::event::sdam::SdamEvent>) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn server_api(self, value: ServerApi) -> Self {}
            pub fn server_selection_timeout(self, value: Duration) -> Self {}
            pub fn default_database(self, value: String) -> Self {}
            pub fn srv_service_name(self, value: String) -> Self {}
            pub fn tls(self, value: Tls) -> Self {}
            pub fn tracing_max_document_length_bytes(self, value: usize) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn srv_max_hosts(self, value: u32) -> Self {}
            pub fn tracing(self, value: crate::otel::OpentelemetryOptions) -> Self {}
            pub fn socks5_proxy(self, value: Socks5Proxy) -> Self {}
            pub fn max_adaptive_retries(self, value: u32) -> Self {}
            pub fn enable_overload_retargeting(self, value: bool) -> Self {}
            pub fn build(self) -> ClientOptions {}
        }
        impl Clone for ClientOptionsBuilder {}
        impl Clone for ClientOptions {}
        pub enum Tls {
            Enabled(TlsOptions),
            Disabled,
        }
        impl Default for Tls {
            fn default() -> Self {}
        }
        impl Clone for Tls {}
        pub struct TlsOptions {
            pub allow_invalid_certificates: Option<bool>,
            pub ca_file_path: Option<PathBuf>,
            pub cert_key_file_path: Option<PathBuf>,
            pub allow_invalid_hostnames: Option<bool>,
            pub tls_certificate_key_file_password: Option<Vec<u8>>,
        }
        impl Default for TlsOptions {
            fn default() -> Self {}
        }
        impl TlsOptions {
            pub fn builder() -> TlsOptionsBuilder {}
        }
        pub struct TlsOptionsBuilder;
        impl TlsOptionsBuilder {
            pub fn allow_invalid_certificates(self, value: bool) -> Self {}
            pub fn ca_file_path(self, value: PathBuf) -> Self {}
            pub fn cert_key_file_path(self, value: PathBuf) -> Self {}
            pub fn allow_invalid_hostnames(self, value: bool) -> Self {}
            pub fn tls_certificate_key_file_password(self, value: Vec<u8>) -> Self {}
            pub fn build(self) -> TlsOptions {}
        }
        impl Clone for TlsOptionsBuilder {}
        impl Clone for TlsOptions {}
        pub struct DriverInfo {
            pub name: String,
            pub version: Option<String>,
            pub platform: Option<String>,
        }
        impl DriverInfo {
            pub fn builder() -> DriverInfoBuilder {}
        }
        pub struct DriverInfoBuilder;
        impl DriverInfoBuilder {
            pub fn name(self, value: String) -> Self {}
            pub fn version(self, value: String) -> Self {}
            pub fn platform(self, value: String) -> Self {}
            pub fn build(self) -> DriverInfo {}
        }
        impl Clone for DriverInfoBuilder {}
        impl Clone for DriverInfo {}
        pub enum AuthMechanism {
            MongoDbCr,
            ScramSha1,
            ScramSha256,
            MongoDbX509,
            Gssapi,
            Plain,
            MongoDbAws,
            MongoDbOidc,
        }
        impl Clone for AuthMechanism {}
        pub struct Credential {
            pub username: Option<String>,
            pub source: Option<String>,
            pub password: Option<String>,
            pub mechanism: Option<AuthMechanism>,
            pub mechanism_properties: Option<Document>,
            pub oidc_callback: crate::options::oidc::Callback,
            pub aws_credential_provider: Option<SharedCredentialsProvider>,
        }
        impl Default for Credential {
            fn default() -> Self {}
        }
        impl Credential {
            pub fn builder() -> CredentialBuilder {}
        }
        pub struct CredentialBuilder;
        impl CredentialBuilder {
            pub fn username(self, value: String) -> Self {}
            pub fn source(self, value: String) -> Self {}
            pub fn password(self, value: String) -> Self {}
            pub fn mechanism(self, value: AuthMechanism) -> Self {}
            pub fn mechanism_properties(self, value: Document) -> Self {}
            pub fn oidc_callback(self, value: crate::options::oidc::Callback) -> Self {}
            pub fn aws_credential_provider(self, value: SharedCredentialsProvider) -> Self {}
            pub fn build(self) -> Credential {}
        }
        impl Clone for CredentialBuilder {}
        impl Clone for Credential {}
        pub struct CollectionOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
        }
        impl Default for CollectionOptions {
            fn default() -> Self {}
        }
        impl CollectionOptions {
            pub fn builder() -> CollectionOptionsBuilder {}
        }
        pub struct CollectionOptionsBuilder;
        impl CollectionOptionsBuilder {
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn build(self) -> CollectionOptions {}
        }
        impl Clone for CollectionOptionsBuilder {}
        impl Clone for CollectionOptions {}
        pub enum ReturnDocument {
            After,
            Before,
        }
        impl Clone for ReturnDocument {}
        pub enum Hint {
            Keys(Document),
            Name(String),
        }
        impl Clone for Hint {}
        pub enum CursorType {
            NonTailable,
            Tailable,
            TailableAwait,
        }
        impl Clone for CursorType {}
        pub struct InsertOneOptions {
            pub bypass_document_validation: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl Default for InsertOneOptions {
            fn default() -> Self {}
        }
        impl InsertOneOptions {
            pub fn builder() -> InsertOneOptionsBuilder {}
        }
        pub struct InsertOneOptionsBuilder;
        impl InsertOneOptionsBuilder {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> InsertOneOptions {}
        }
        impl Clone for InsertOneOptionsBuilder {}
        impl Clone for InsertOneOptions {}
        pub struct InsertManyOptions {
            pub bypass_document_validation: Option<bool>,
            pub ordered: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl Default for InsertManyOptions {
            fn default() -> Self {}
        }
        impl InsertManyOptions {
            pub fn builder() -> InsertManyOptionsBuilder {}
        }
        pub struct InsertManyOptionsBuilder;
        impl InsertManyOptionsBuilder {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn ordered(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> InsertManyOptions {}
        }
        impl Clone for InsertManyOptionsBuilder {}
        impl Clone for InsertManyOptions {}
        pub enum UpdateModifications {
            Document(Document),
            Pipeline(Vec<Document>),
        }
        impl Clone for UpdateModifications {}
        pub struct UpdateOptions {
            pub array_filters: Option<Vec<Document>>,
            pub bypass_document_validation: Option<bool>,
            pub upsert: Option<bool>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
            pub sort: Option<Document>,
        }
        impl Default for UpdateOptions {
            fn default() -> Self {}
        }
        impl UpdateOptions {
            pub fn builder() -> UpdateOptionsBuilder {}
        }
        pub struct UpdateOptionsBuilder;
        impl UpdateOptionsBuilder {
            pub fn array_filters(self, value: Vec<Document>) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn build(self) -> UpdateOptions {}
        }
        impl Clone for UpdateOptionsBuilder {}
        impl Clone for UpdateOptions {}
        pub struct ReplaceOptions {
            pub bypass_document_validation: Option<bool>,
            pub upsert: Option<bool>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
            pub sort: Option<Document>,
        }
        impl Default for ReplaceOptions {
            fn default() -> Self {}
        }
        impl ReplaceOptions {
            pub fn builder() -> ReplaceOptionsBuilder {}
        }
        pub struct ReplaceOptionsBuilder;
        impl ReplaceOptionsBuilder {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn build(self) -> ReplaceOptions {}
        }
        impl Clone for ReplaceOptionsBuilder {}
        impl Clone for ReplaceOptions {}
        pub struct DeleteOptions {
            pub collation: Option<Collation>,
            pub write_concern: Option<WriteConcern>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl Default for DeleteOptions {
            fn default() -> Self {}
        }
        impl DeleteOptions {
            pub fn builder() -> DeleteOptionsBuilder {}
        }
        pub struct DeleteOptionsBuilder;
        impl DeleteOptionsBuilder {
            pub fn collation(self, value: Collation) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> DeleteOptions {}
        }
        impl Clone for DeleteOptionsBuilder {}
        impl Clone for DeleteOptions {}
        pub struct FindOneAndDeleteOptions {
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub sort: Option<Document>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl Default for FindOneAndDeleteOptions {
            fn default() -> Self {}
        }
        impl FindOneAndDeleteOptions {
            pub fn builder() -> FindOneAndDeleteOptionsBuilder {}
        }
        pub struct FindOneAndDeleteOptionsBuilder;
        impl FindOneAndDeleteOptionsBuilder {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> FindOneAndDeleteOptions {}
        }
        impl Clone for FindOneAndDeleteOptionsBuilder {}
        impl Clone for FindOneAndDeleteOptions {}
        pub struct FindOneAndReplaceOptions {
            pub bypass_document_validation: Option<bool>,
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub return_document: Option<ReturnDocument>,
            pub sort: Option<Document>,
            pub upsert: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl Default for FindOneAndReplaceOptions {
            fn default() -> Self {}
        }
        impl FindOneAndReplaceOptions {
            pub fn builder() -> FindOneAndReplaceOptionsBuilder {}
        }
        pub struct FindOneAndReplaceOptionsBuilder;
        impl FindOneAndReplaceOptionsBuilder {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn return_document(self, value: ReturnDocument) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> FindOneAndReplaceOptions {}
        }
        impl Clone for FindOneAndReplaceOptionsBuilder {}
        impl Clone for FindOneAndReplaceOptions {}
        pub struct FindOneAndUpdateOptions {
            pub array_filters: Option<Vec<Document>>,
            pub bypass_document_validation: Option<bool>,
            pub max_time: Option<Duration>,
            pub projection: Option<Document>,
            pub return_document: Option<ReturnDocument>,
            pub sort: Option<Document>,
            pub upsert: Option<bool>,
            pub write_concern: Option<WriteConcern>,
            pub collation: Option<Collation>,
            pub hint: Option<Hint>,
            pub let_vars: Option<Document>,
            pub comment: Option<Bson>,
        }
        impl Default for FindOneAndUpdateOptions {
            fn default() -> Self {}
        }
        impl FindOneAndUpdateOptions {
            pub fn builder() -> FindOneAndUpdateOptionsBuilder {}
        }
        pub struct FindOneAndUpdateOptionsBuilder;
        impl FindOneAndUpdateOptionsBuilder {
            pub fn array_filters(self, value: Vec<Document>) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn return_document(self, value: ReturnDocument) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> FindOneAndUpdateOptions {}
        }
        impl Clone for FindOneAndUpdateOptionsBuilder {}
        impl Clone for FindOneAndUpdateOptions {}
        pub struct AggregateOptions {
            pub comment_bson: Option<Bson>,
            pub allow_disk_use: Option<bool>,
            pub batch_size: Option<u32>,
            pub bypass_document_validation: Option<bool>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
            pub hint: Option<Hint>,
            pub max_await_time: Option<Duration>,
            pub max_time: Option<Duration>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub write_concern: Option<WriteConcern>,
            pub let_vars: Option<Document>,
        }
        impl Default for AggregateOptions {
            fn default() -> Self {}
        }
        impl AggregateOptions {
            pub fn builder() -> AggregateOptionsBuilder {}
        }
        pub struct AggregateOptionsBuilder;
        impl AggregateOptionsBuilder {
            pub fn comment_bson(self, value: Bson) -> Self {}
            pub fn allow_disk_use(self, value: bool) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn max_await_time(self, value: Duration) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn build(self) -> AggregateOptions {}
        }
        impl Clone for AggregateOptionsBuilder {}
        impl Clone for AggregateOptions {}
        pub struct CountOptions {
            pub hint: Option<Hint>,
            pub limit: Option<u64>,
            pub max_time: Option<Duration>,
            pub skip: Option<u64>,
            pub collation: Option<Collation>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub comment: Option<Bson>,
        }
        impl Default for CountOptions {
            fn default() -> Self {}
        }
        impl CountOptions {
            pub fn builder() -> CountOptionsBuilder {}
        }
        pub struct CountOptionsBuilder;
        impl CountOptionsBuilder {
            pub fn hint(self, value: Hint) -> Self {}
            pub fn limit(self, value: u64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> CountOptions {}
        }
        impl Clone for CountOptionsBuilder {}
        impl Clone for CountOptions {}
        pub struct EstimatedDocumentCountOptions {
            pub max_time: Option<Duration>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub comment: Option<Bson>,
        }
        impl Default for EstimatedDocumentCountOptions {
            fn default() -> Self {}
        }
        impl EstimatedDocumentCountOptions {
            pub fn builder() -> EstimatedDocumentCountOptionsBuilder {}
        }
        pub struct EstimatedDocumentCountOptionsBuilder;
        impl EstimatedDocumentCountOptionsBuilder {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> EstimatedDocumentCountOptions {}
        }
        impl Clone for EstimatedDocumentCountOptionsBuilder {}
        impl Clone for EstimatedDocumentCountOptions {}
        pub struct DistinctOptions {
            pub max_time: Option<Duration>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
            pub hint: Option<Hint>,
        }
        impl Default for DistinctOptions {
            fn default() -> Self {}
        }
        impl DistinctOptions {
            pub fn builder() -> DistinctOptionsBuilder {}
        }
        pub struct DistinctOptionsBuilder;
        impl DistinctOptionsBuilder {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn build(self) -> DistinctOptions {}
        }
        impl Clone for DistinctOptionsBuilder {}
        impl Clone for DistinctOptions {}
        pub struct FindOptions {
            pub comment_bson: Option<Bson>,
            pub allow_disk_use: Option<bool>,
            pub allow_partial_results: Option<bool>,
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
            pub cursor_type: Option<CursorType>,
            pub hint: Option<Hint>,
            pub limit: Option<i64>,
            pub max: Option<Document>,
            pub max_await_time: Option<Duration>,
            pub max_scan: Option<u64>,
            pub max_time: Option<Duration>,
            pub min: Option<Document>,
            pub no_cursor_timeout: Option<bool>,
            pub projection: Option<Document>,
            pub read_concern: Option<ReadConcern>,
            pub return_key: Option<bool>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_record_id: Option<bool>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
            pub collation: Option<Collation>,
            pub let_vars: Option<Document>,
        }
        impl Default for FindOptions {
            fn default() -> Self {}
        }
        impl FindOptions {
            pub fn builder() -> FindOptionsBuilder {}
        }
        pub struct FindOptionsBuilder;
        impl FindOptionsBuilder {
            pub fn comment_bson(self, value: Bson) -> Self {}
            pub fn allow_disk_use(self, value: bool) -> Self {}
            pub fn allow_partial_results(self, value: bool) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn cursor_type(self, value: CursorType) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn limit(self, value: i64) -> Self {}
            pub fn max(self, value: Document) -> Self {}
            pub fn max_await_time(self, value: Duration) -> Self {}
            pub fn max_scan(self, value: u64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn min(self, value: Document) -> Self {}
            pub fn no_cursor_timeout(self, value: bool) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn return_key(self, value: bool) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn show_record_id(self, value: bool) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn build(self) -> FindOptions {}
        }
        impl Clone for FindOptionsBuilder {}
        impl Clone for FindOptions {}
        pub struct FindOneOptions {
            pub comment_bson: Option<Bson>,
            pub allow_partial_results: Option<bool>,
            pub collation: Option<Collation>,
            pub comment: Option<Bson>,
            pub hint: Option<Hint>,
            pub max: Option<Document>,
            pub max_scan: Option<u64>,
            pub max_time: Option<Duration>,
            pub min: Option<Document>,
            pub projection: Option<Document>,
            pub read_concern: Option<ReadConcern>,
            pub return_key: Option<bool>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_record_id: Option<bool>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
            pub let_vars: Option<Document>,
        }
        impl Default for FindOneOptions {
            fn default() -> Self {}
        }
        impl FindOneOptions {
            pub fn builder() -> FindOneOptionsBuilder {}
        }
        pub struct FindOneOptionsBuilder;
        impl FindOneOptionsBuilder {
            pub fn comment_bson(self, value: Bson) -> Self {}
            pub fn allow_partial_results(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn max(self, value: Document) -> Self {}
            pub fn max_scan(self, value: u64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn min(self, value: Document) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn return_key(self, value: bool) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn show_record_id(self, value: bool) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn build(self) -> FindOneOptions {}
        }
        impl Clone for FindOneOptionsBuilder {}
        impl Clone for FindOneOptions {}
        pub struct DropCollectionOptions {
            pub write_concern: Option<WriteConcern>,
            pub encrypted_fields: Option<Document>,
        }
        impl Default for DropCollectionOptions {
            fn default() -> Self {}
        }
        impl DropCollectionOptions {
            pub fn builder() -> DropCollectionOptionsBuilder {}
        }
        pub struct DropCollectionOptionsBuilder;
        impl DropCollectionOptionsBuilder {
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn encrypted_fields(self, value: Document) -> Self {}
            pub fn build(self) -> DropCollectionOptions {}
        }
        impl Clone for DropCollectionOptionsBuilder {}
        impl Clone for DropCollectionOptions {}
        pub struct DatabaseOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
        }
        impl Default for DatabaseOptions {
            fn default() -> Self {}
        }
        impl DatabaseOptions {
            pub fn builder() -> DatabaseOptionsBuilder {}
        }
        pub struct DatabaseOptionsBuilder;
        impl DatabaseOptionsBuilder {
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn build(self) -> DatabaseOptions {}
        }
        impl Clone for DatabaseOptionsBuilder {}
        impl Clone for DatabaseOptions {}
        pub struct CreateCollectionOptions {
            pub validation: Option<Document>,
            pub capped: Option<bool>,
            pub size: Option<u64>,
            pub max: Option<u64>,
            pub storage_engine: Option<Document>,
            pub validator: Option<Document>,
            pub validation_level: Option<ValidationLevel>,
            pub validation_action: Option<ValidationAction>,
            pub view_on: Option<String>,
            pub pipeline: Option<Vec<Document>>,
            pub collation: Option<Collation>,
            pub write_concern: Option<WriteConcern>,
            pub index_option_defaults: Option<IndexOptionDefaults>,
            pub timeseries: Option<TimeseriesOptions>,
            pub expire_after_seconds: Option<Duration>,
            pub change_stream_pre_and_post_images: Option<ChangeStreamPreAndPostImages>,
            pub clustered_index: Option<ClusteredIndex>,
            pub comment: Option<Bson>,
            pub encrypted_fields: Option<Document>,
        }
        impl Default for CreateCollectionOptions {
            fn default() -> Self {}
        }
        impl CreateCollectionOptions {
            pub fn builder() -> CreateCollectionOptionsBuilder {}
        }
        pub struct CreateCollectionOptionsBuilder;
        impl CreateCollectionOptionsBuilder {
            pub fn validation(self, value: Document) -> Self {}
            pub fn capped(self, value: bool) -> Self {}
            pub fn size(self, value: u64) -> Self {}
            pub fn max(self, value: u64) -> Self {}
            pub fn storage_engine(self, value: Document) -> Self {}
            pub fn validator(self, value: Document) -> Self {}
            pub fn validation_level(self, value: ValidationLevel) -> Self {}
            pub fn validation_action(self, value: ValidationAction) -> Self {}
            pub fn view_on(self, value: String) -> Self {}
            pub fn pipeline(self, value: Vec<Document>) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn index_option_defaults(self, value: IndexOptionDefaults) -> Self {}
            pub fn timeseries(self, value: TimeseriesOptions) -> Self {}
            pub fn expire_after_seconds(self, value: Duration) -> Self {}
            pub fn change_stream_pre_and_post_images(self, value: ChangeStreamPreAndPostImages) -> Self {}
            pub fn clustered_index(self, value: ClusteredIndex) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn encrypted_fields(self, value: Document) -> Self {}
            pub fn build(self) -> CreateCollectionOptions {}
        }
        impl Clone for CreateCollectionOptionsBuilder {}
        impl Clone for CreateCollectionOptions {}
        pub enum ValidationLevel {
            Off,
            Strict,
            Moderate,
        }
        impl Clone for ValidationLevel {}
        pub enum ValidationAction {
            Error,
            Warn,
        }
        impl Clone for ValidationAction {}
        pub struct IndexOptionDefaults {
            pub storage_engine: Document,
        }
        impl IndexOptionDefaults {
            pub fn builder() -> IndexOptionDefaultsBuilder {}
        }
        pub struct IndexOptionDefaultsBuilder;
        impl IndexOptionDefaultsBuilder {
            pub fn storage_engine(self, value: Document) -> Self {}
            pub fn build(self) -> IndexOptionDefaults {}
        }
        impl Clone for IndexOptionDefaultsBuilder {}
        impl Clone for IndexOptionDefaults {}
        pub struct DropDatabaseOptions {
            pub write_concern: Option<WriteConcern>,
        }
        impl Default for DropDatabaseOptions {
            fn default() -> Self {}
        }
        impl DropDatabaseOptions {
            pub fn builder() -> DropDatabaseOptionsBuilder {}
        }
        pub struct DropDatabaseOptionsBuilder;
        impl DropDatabaseOptionsBuilder {
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn build(self) -> DropDatabaseOptions {}
        }
        impl Clone for DropDatabaseOptionsBuilder {}
        impl Clone for DropDatabaseOptions {}
        pub struct ListCollectionsOptions {
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
            pub filter: Option<Document>,
            pub authorized_collections: Option<bool>,
        }
        impl Default for ListCollectionsOptions {
            fn default() -> Self {}
        }
        impl ListCollectionsOptions {
            pub fn builder() -> ListCollectionsOptionsBuilder {}
        }
        pub struct ListCollectionsOptionsBuilder;
        impl ListCollectionsOptionsBuilder {
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn authorized_collections(self, value: bool) -> Self {}
            pub fn build(self) -> ListCollectionsOptions {}
        }
        impl Clone for ListCollectionsOptionsBuilder {}
        impl Clone for ListCollectionsOptions {}
        pub struct ListDatabasesOptions {
            pub authorized_databases: Option<bool>,
            pub comment: Option<Bson>,
            pub filter: Option<Document>,
        }
        impl Default for ListDatabasesOptions {
            fn default() -> Self {}
        }
        impl ListDatabasesOptions {
            pub fn builder() -> ListDatabasesOptionsBuilder {}
        }
        pub struct ListDatabasesOptionsBuilder;
        impl ListDatabasesOptionsBuilder {
            pub fn authorized_databases(self, value: bool) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn build(self) -> ListDatabasesOptions {}
        }
        impl Clone for ListDatabasesOptionsBuilder {}
        impl Clone for ListDatabasesOptions {}
        pub struct ReadConcern {
            pub level: ReadConcernLevel,
        }
        impl Clone for ReadConcern {}
        pub enum ReadConcernLevel {
            Local,
            Majority,
            Linearizable,
            Available,
            Custom(String),
            Snapshot,
        }
        impl Clone for ReadConcernLevel {}
        pub struct WriteConcern {
            pub w: Option<Acknowledgment>,
            pub w_timeout: Option<Duration>,
            pub journal: Option<bool>,
        }
        impl Default for WriteConcern {
            fn default() -> Self {}
        }
        impl WriteConcern {
            pub fn builder() -> WriteConcernBuilder {}
        }
        pub struct WriteConcernBuilder;
        impl WriteConcernBuilder {
            pub fn w(self, value: Acknowledgment) -> Self {}
            pub fn w_timeout(self, value: Duration) -> Self {}
            pub fn journal(self, value: bool) -> Self {}
            pub fn build(self) -> WriteConcern {}
        }
        impl Clone for WriteConcernBuilder {}
        impl Clone for WriteConcern {}
        pub enum Acknowledgment {
            Nodes(u32),
            Majority,
            Custom(String),
        }
        impl Clone for Acknowledgment {}
        pub struct Collation {
            pub locale: String,
            pub strength: Option<CollationStrength>,
            pub case_level: Option<bool>,
            pub case_first: Option<CollationCaseFirst>,
            pub numeric_ordering: Option<bool>,
            pub alternate: Option<CollationAlternate>,
            pub max_variable: Option<CollationMaxVariable>,
            pub normalization: Option<bool>,
            pub backwards: Option<bool>,
        }
        impl Default for Collation {
            fn default() -> Self {}
        }
        impl Collation {
            pub fn builder() -> CollationBuilder {}
        }
        pub struct CollationBuilder;
        impl CollationBuilder {
            pub fn locale(self, value: String) -> Self {}
            pub fn strength(self, value: CollationStrength) -> Self {}
            pub fn case_level(self, value: bool) -> Self {}
            pub fn case_first(self, value: CollationCaseFirst) -> Self {}
            pub fn numeric_ordering(self, value: bool) -> Self {}
            pub fn alternate(self, value: CollationAlternate) -> Self {}
            pub fn max_variable(self, value: CollationMaxVariable) -> Self {}
            pub fn normalization(self, value: bool) -> Self {}
            pub fn backwards(self, value: bool) -> Self {}
            pub fn build(self) -> Collation {}
        }
        impl Clone for CollationBuilder {}
        impl Clone for Collation {}
        pub enum SelectionCriteria {
            ReadPreference(ReadPreference),
            Predicate(Predicate),
        }
        impl Clone for SelectionCriteria {}
        pub enum ReadPreference {
            Primary,
            Secondary { options: Option<ReadPreferenceOptions> },
            PrimaryPreferred { options: Option<ReadPreferenceOptions> },
            SecondaryPreferred { options: Option<ReadPreferenceOptions> },
            Nearest { options: Option<ReadPreferenceOptions> },
        }
        impl Clone for ReadPreference {}
        pub struct ReadPreferenceOptions {
            pub tag_sets: Option<Vec<TagSet>>,
            pub max_staleness: Option<Duration>,
            pub hedge: Option<HedgedReadOptions>,
        }
        impl Default for ReadPreferenceOptions {
            fn default() -> Self {}
        }
        impl ReadPreferenceOptions {
            pub fn builder() -> ReadPreferenceOptionsBuilder {}
        }
        pub struct ReadPreferenceOptionsBuilder;
        impl ReadPreferenceOptionsBuilder {
            pub fn tag_sets(self, value: Vec<TagSet>) -> Self {}
            pub fn max_staleness(self, value: Duration) -> Self {}
            pub fn hedge(self, value: HedgedReadOptions) -> Self {}
            pub fn build(self) -> ReadPreferenceOptions {}
        }
        impl Clone for ReadPreferenceOptionsBuilder {}
        impl Clone for ReadPreferenceOptions {}
        pub struct HedgedReadOptions {
            pub enabled: bool,
        }
        impl HedgedReadOptions {
            pub fn builder() -> HedgedReadOptionsBuilder {}
        }
        pub struct HedgedReadOptionsBuilder;
        impl HedgedReadOptionsBuilder {
            pub fn enabled(self, value: bool) -> Self {}
            pub fn build(self) -> HedgedReadOptions {}
        }
        impl Clone for HedgedReadOptionsBuilder {}
        impl Clone for HedgedReadOptions {}
        pub enum ServerAddress {
            Tcp { host: String, port: Option<u16> },
            Unix { path: PathBuf },
        }
        impl Clone for ServerAddress {}
        pub enum ServerApiVersion {
            V1,
        }
        impl Clone for ServerApiVersion {}
        pub struct ServerApi {
            pub version: ServerApiVersion,
            pub strict: Option<bool>,
            pub deprecation_errors: Option<bool>,
        }
        impl ServerApi {
            pub fn builder() -> ServerApiBuilder {}
        }
        pub struct ServerApiBuilder;
        impl ServerApiBuilder {
            pub fn version(self, value: ServerApiVersion) -> Self {}
            pub fn strict(self, value: bool) -> Self {}
            pub fn deprecation_errors(self, value: bool) -> Self {}
            pub fn build(self) -> ServerApi {}
        }
        impl Clone for ServerApiBuilder {}
        impl Clone for ServerApi {}
        pub struct ConnectionString {
            pub host_info: HostInfo,
            pub app_name: Option<String>,
            pub tls: Option<Tls>,
            pub heartbeat_frequency: Option<Duration>,
            pub local_threshold: Option<Duration>,
            pub read_concern: Option<ReadConcern>,
            pub replica_set: Option<String>,
            pub write_concern: Option<WriteConcern>,
            pub server_selection_timeout: Option<Duration>,
            pub max_pool_size: Option<u32>,
            pub min_pool_size: Option<u32>,
            pub max_connecting: Option<u32>,
            pub max_idle_time: Option<Duration>,
            pub compressors: Option<Vec<Compressor>>,
            pub connect_timeout: Option<Duration>,
            pub retry_reads: Option<bool>,
            pub retry_writes: Option<bool>,
            pub server_monitoring_mode: Option<ServerMonitoringMode>,
            pub direct_connection: Option<bool>,
            pub credential: Option<Credential>,
            pub default_database: Option<String>,
            pub load_balanced: Option<bool>,
            pub socket_timeout: Option<Duration>,
            pub read_preference: Option<ReadPreference>,
            pub uuid_representation: Option<UuidRepresentation>,
            pub srv_max_hosts: Option<u32>,
            pub srv_service_name: Option<String>,
            pub socks5_proxy: Option<Socks5Proxy>,
            pub max_adaptive_retries: Option<u32>,
            pub enable_overload_retargeting: Option<bool>,
        }
        impl Default for ConnectionString {
            fn default() -> Self {}
        }
        impl Clone for ConnectionString {}
        pub enum HostInfo {
            HostIdentifiers(Vec<ServerAddress>),
            DnsRecord(String),
        }
        impl Default for HostInfo {
            fn default() -> Self {}
        }
        impl Clone for HostInfo {}
        pub struct SessionOptions {
            pub default_transaction_options: Option<TransactionOptions>,
            pub causal_consistency: Option<bool>,
            pub snapshot: Option<bool>,
            pub snapshot_time: Option<Timestamp>,
        }
        impl Default for SessionOptions {
            fn default() -> Self {}
        }
        impl SessionOptions {
            pub fn builder() -> SessionOptionsBuilder {}
        }
        pub struct SessionOptionsBuilder;
        impl SessionOptionsBuilder {
            pub fn default_transaction_options(self, value: TransactionOptions) -> Self {}
            pub fn causal_consistency(self, value: bool) -> Self {}
            pub fn snapshot(self, value: bool) -> Self {}
            pub fn snapshot_time(self, value: Timestamp) -> Self {}
            pub fn build(self) -> SessionOptions {}
        }
        impl Clone for SessionOptionsBuilder {}
        impl Clone for SessionOptions {}
        pub struct TransactionOptions {
            pub read_concern: Option<ReadConcern>,
            pub write_concern: Option<WriteConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub max_commit_time: Option<Duration>,
        }
        impl Default for TransactionOptions {
            fn default() -> Self {}
        }
        impl TransactionOptions {
            pub fn builder() -> TransactionOptionsBuilder {}
        }
        pub struct TransactionOptionsBuilder;
        impl TransactionOptionsBuilder {
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn max_commit_time(self, value: Duration) -> Self {}
            pub fn build(self) -> TransactionOptions {}
        }
        impl Clone for TransactionOptionsBuilder {}
        impl Clone for TransactionOptions {}
        pub struct CreateIndexOptions {
            pub commit_quorum: Option<CommitQuorum>,
            pub max_time: Option<Duration>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl Default for CreateIndexOptions {
            fn default() -> Self {}
        }
        impl CreateIndexOptions {
            pub fn builder() -> CreateIndexOptionsBuilder {}
        }
        pub struct CreateIndexOptionsBuilder;
        impl CreateIndexOptionsBuilder {
            pub fn commit_quorum(self, value: CommitQuorum) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> CreateIndexOptions {}
        }
        impl Clone for CreateIndexOptionsBuilder {}
        impl Clone for CreateIndexOptions {}
        pub struct DropIndexOptions {
            pub max_time: Option<Duration>,
            pub write_concern: Option<WriteConcern>,
            pub comment: Option<Bson>,
        }
        impl Default for DropIndexOptions {
            fn default() -> Self {}
        }
        impl DropIndexOptions {
            pub fn builder() -> DropIndexOptionsBuilder {}
        }
        pub struct DropIndexOptionsBuilder;
        impl DropIndexOptionsBuilder {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> DropIndexOptions {}
        }
        impl Clone for DropIndexOptionsBuilder {}
        impl Clone for DropIndexOptions {}
        pub struct ListIndexesOptions {
            pub max_time: Option<Duration>,
            pub batch_size: Option<u32>,
            pub comment: Option<Bson>,
        }
        impl Default for ListIndexesOptions {
            fn default() -> Self {}
        }
        impl ListIndexesOptions {
            pub fn builder() -> ListIndexesOptionsBuilder {}
        }
        pub struct ListIndexesOptionsBuilder;
        impl ListIndexesOptionsBuilder {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> ListIndexesOptions {}
        }
        impl Clone for ListIndexesOptionsBuilder {}
        impl Clone for ListIndexesOptions {}
        pub enum CommitQuorum {
            Nodes(u32),
            VotingMembers,
            Majority,
            Custom(String),
        }
        impl Clone for CommitQuorum {}
        pub struct ClusteredIndex {
            pub key: Document,
            pub unique: bool,
            pub name: Option<String>,
            pub v: Option<i32>,
        }
        impl Default for ClusteredIndex {
            fn default() -> Self {}
        }
        impl Clone for ClusteredIndex {}
        pub struct TimeseriesOptions {
            pub time_field: String,
            pub meta_field: Option<String>,
            pub granularity: Option<TimeseriesGranularity>,
            pub bucket_max_span: Option<Duration>,
            pub bucket_rounding: Option<Duration>,
        }
        impl TimeseriesOptions {
            pub fn builder() -> TimeseriesOptionsBuilder {}
        }
        pub struct TimeseriesOptionsBuilder;
        impl TimeseriesOptionsBuilder {
            pub fn time_field(self, value: String) -> Self {}
            pub fn meta_field(self, value: String) -> Self {}
            pub fn granularity(self, value: TimeseriesGranularity) -> Self {}
            pub fn bucket_max_span(self, value: Duration) -> Self {}
            pub fn bucket_rounding(self, value: Duration) -> Self {}
            pub fn build(self) -> TimeseriesOptions {}
        }
        impl Clone for TimeseriesOptionsBuilder {}
        impl Clone for TimeseriesOptions {}
        pub enum TimeseriesGranularity {
            Seconds,
            Minutes,
            Hours,
        }
        impl Clone for TimeseriesGranularity {}
        pub struct ChangeStreamPreAndPostImages {
            pub enabled: bool,
        }
        impl Default for ChangeStreamPreAndPostImages {
            fn default() -> Self {}
        }
        impl ChangeStreamPreAndPostImages {
            pub fn builder() -> ChangeStreamPreAndPostImagesBuilder {}
        }
        pub struct ChangeStreamPreAndPostImagesBuilder;
        impl ChangeStreamPreAndPostImagesBuilder {
            pub fn enabled(self, value: bool) -> Self {}
            pub fn build(self) -> ChangeStreamPreAndPostImages {}
        }
        impl Clone for ChangeStreamPreAndPostImagesBuilder {}
        impl Clone for ChangeStreamPreAndPostImages {}
        pub struct RunCursorCommandOptions {
            pub selection_criteria: Option<SelectionCriteria>,
            pub cursor_type: Option<CursorType>,
            pub batch_size: Option<u32>,
            pub max_time: Option<Duration>,
            pub comment: Option<Bson>,
        }
        impl Default for RunCursorCommandOptions {
            fn default() -> Self {}
        }
        impl RunCursorCommandOptions {
            pub fn builder() -> RunCursorCommandOptionsBuilder {}
        }
        pub struct RunCursorCommandOptionsBuilder;
        impl RunCursorCommandOptionsBuilder {
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn cursor_type(self, value: CursorType) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> RunCursorCommandOptions {}
        }
        impl Clone for RunCursorCommandOptionsBuilder {}
        impl Clone for RunCursorCommandOptions {}
        pub enum CollationStrength {
            Primary,
            Secondary,
            Tertiary,
            Quaternary,
            Identical,
        }
        impl Clone for CollationStrength {}
        pub enum CollationCaseFirst {
            Upper,
            Lower,
            Off,
        }
        impl Clone for CollationCaseFirst {}
        pub enum CollationAlternate {
            NonIgnorable,
            Shifted,
        }
        impl Clone for CollationAlternate {}
        pub enum CollationMaxVariable {
            Punct,
            Space,
        }
        impl Clone for CollationMaxVariable {}
        pub struct GridFsBucketOptions {
            pub bucket_name: Option<String>,
            pub chunk_size_bytes: Option<u32>,
            pub write_concern: Option<WriteConcern>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
        }
        impl Default for GridFsBucketOptions {
            fn default() -> Self {}
        }
        impl GridFsBucketOptions {
            pub fn builder() -> GridFsBucketOptionsBuilder {}
        }
        pub struct GridFsBucketOptionsBuilder;
        impl GridFsBucketOptionsBuilder {
            pub fn bucket_name(self, value: String) -> Self {}
            pub fn chunk_size_bytes(self, value: u32) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn build(self) -> GridFsBucketOptions {}
        }
        impl Clone for GridFsBucketOptionsBuilder {}
        impl Clone for GridFsBucketOptions {}
        pub struct GridFsUploadOptions {
            pub chunk_size_bytes: Option<u32>,
            pub metadata: Option<Document>,
        }
        impl Default for GridFsUploadOptions {
            fn default() -> Self {}
        }
        impl GridFsUploadOptions {
            pub fn builder() -> GridFsUploadOptionsBuilder {}
        }
        pub struct GridFsUploadOptionsBuilder;
        impl GridFsUploadOptionsBuilder {
            pub fn chunk_size_bytes(self, value: u32) -> Self {}
            pub fn metadata(self, value: Document) -> Self {}
            pub fn build(self) -> GridFsUploadOptions {}
        }
        impl Clone for GridFsUploadOptionsBuilder {}
        impl Clone for GridFsUploadOptions {}
        pub struct GridFsDownloadByNameOptions {
            pub revision: Option<i32>,
        }
        impl Default for GridFsDownloadByNameOptions {
            fn default() -> Self {}
        }
        impl GridFsDownloadByNameOptions {
            pub fn builder() -> GridFsDownloadByNameOptionsBuilder {}
        }
        pub struct GridFsDownloadByNameOptionsBuilder;
        impl GridFsDownloadByNameOptionsBuilder {
            pub fn revision(self, value: i32) -> Self {}
            pub fn build(self) -> GridFsDownloadByNameOptions {}
        }
        impl Clone for GridFsDownloadByNameOptionsBuilder {}
        impl Clone for GridFsDownloadByNameOptions {}
        pub struct GridFsFindOptions {
            pub allow_disk_use: Option<bool>,
            pub batch_size: Option<u32>,
            pub limit: Option<i64>,
            pub max_time: Option<Duration>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
        }
        impl Default for GridFsFindOptions {
            fn default() -> Self {}
        }
        impl GridFsFindOptions {
            pub fn builder() -> GridFsFindOptionsBuilder {}
        }
        pub struct GridFsFindOptionsBuilder;
        impl GridFsFindOptionsBuilder {
            pub fn allow_disk_use(self, value: bool) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn limit(self, value: i64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn build(self) -> GridFsFindOptions {}
        }
        impl Clone for GridFsFindOptionsBuilder {}
        impl Clone for GridFsFindOptions {}
        pub struct IndexOptions {
            pub background: Option<bool>,
            pub expire_after: Option<Duration>,
            pub name: Option<String>,
            pub sparse: Option<bool>,
            pub storage_engine: Option<Document>,
            pub unique: Option<bool>,
            pub version: Option<IndexVersion>,
            pub default_language: Option<String>,
            pub language_override: Option<String>,
            pub text_index_version: Option<TextIndexVersion>,
            pub weights: Option<Document>,
            pub sphere_2d_index_version: Option<Sphere2DIndexVersion>,
            pub bits: Option<u32>,
            pub max: Option<f64>,
            pub min: Option<f64>,
            pub bucket_size: Option<u32>,
            pub partial_filter_expression: Option<Document>,
            pub collation: Option<Collation>,
            pub wildcard_projection: Option<Document>,
            pub hidden: Option<bool>,
        }
        impl Default for IndexOptions {
            fn default() -> Self {}
        }
        impl IndexOptions {
            pub fn builder() -> IndexOptionsBuilder {}
        }
        pub struct IndexOptionsBuilder;
        impl IndexOptionsBuilder {
            pub fn background(self, value: bool) -> Self {}
            pub fn expire_after(self, value: Duration) -> Self {}
            pub fn name(self, value: String) -> Self {}
            pub fn sparse(self, value: bool) -> Self {}
            pub fn storage_engine(self, value: Document) -> Self {}
            pub fn unique(self, value: bool) -> Self {}
            pub fn version(self, value: IndexVersion) -> Self {}
            pub fn default_language(self, value: String) -> Self {}
            pub fn language_override(self, value: String) -> Self {}
            pub fn text_index_version(self, value: TextIndexVersion) -> Self {}
            pub fn weights(self, value: Document) -> Self {}
            pub fn sphere_2d_index_version(self, value: Sphere2DIndexVersion) -> Self {}
            pub fn bits(self, value: u32) -> Self {}
            pub fn max(self, value: f64) -> Self {}
            pub fn min(self, value: f64) -> Self {}
            pub fn bucket_size(self, value: u32) -> Self {}
            pub fn partial_filter_expression(self, value: Document) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn wildcard_projection(self, value: Document) -> Self {}
            pub fn hidden(self, value: bool) -> Self {}
            pub fn build(self) -> IndexOptions {}
        }
        impl Clone for IndexOptionsBuilder {}
        impl Clone for IndexOptions {}
        pub enum IndexVersion {
            V0,
            V1,
            V2,
            Custom(u32),
        }
        impl Clone for IndexVersion {}
        pub enum TextIndexVersion {
            V1,
            V2,
            V3,
            Custom(u32),
        }
        impl Clone for TextIndexVersion {}
        pub enum Sphere2DIndexVersion {
            V2,
            V3,
            Custom(u32),
        }
        impl Clone for Sphere2DIndexVersion {}
        pub struct ChangeStreamOptions {
            pub full_document: Option<FullDocumentType>,
            pub full_document_before_change: Option<FullDocumentBeforeChangeType>,
            pub resume_after: Option<crate::change_stream::event::ResumeToken>,
            pub start_at_operation_time: Option<Timestamp>,
            pub start_after: Option<crate::change_stream::event::ResumeToken>,
            pub max_await_time: Option<Duration>,
            pub batch_size: Option<u32>,
            pub collation: Option<Collation>,
            pub read_concern: Option<ReadConcern>,
            pub selection_criteria: Option<SelectionCriteria>,
            pub show_expanded_events: Option<bool>,
            pub comment: Option<Bson>,
        }
        impl Default for ChangeStreamOptions {
            fn default() -> Self {}
        }
        impl ChangeStreamOptions {
            pub fn builder() -> ChangeStreamOptionsBuilder {}
        }
        pub struct ChangeStreamOptionsBuilder;
        impl ChangeStreamOptionsBuilder {
            pub fn full_document(self, value: FullDocumentType) -> Self {}
            pub fn full_document_before_change(self, value: FullDocumentBeforeChangeType) -> Self {}
            pub fn resume_after(self, value: crate::change_stream::event::ResumeToken) -> Self {}
            pub fn start_at_operation_time(self, value: Timestamp) -> Self {}
            pub fn start_after(self, value: crate::change_stream::event::ResumeToken) -> Self {}
            pub fn max_await_time(self, value: Duration) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn show_expanded_events(self, value: bool) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn build(self) -> ChangeStreamOptions {}
        }
        impl Clone for ChangeStreamOptionsBuilder {}
        impl Clone for ChangeStreamOptions {}
        pub enum FullDocumentType {
            UpdateLookup,
            WhenAvailable,
            Required,
            Other(String),
        }
        impl Clone for FullDocumentType {}
        pub enum FullDocumentBeforeChangeType {
            WhenAvailable,
            Required,
            Off,
            Other(String),
        }
        impl Clone for FullDocumentBeforeChangeType {}
        pub enum Compressor {
            Zstd { level: Option<i32> },
            Zlib { level: Option<u32> },
            Snappy,
        }
        impl Clone for Compressor {}
        pub struct Socks5Proxy {
            pub host: String,
            pub port: Option<u16>,
            pub authentication: Option<(String, String)>,
        }
        impl Socks5Proxy {
            pub fn builder() -> Socks5ProxyBuilder {}
        }
        pub struct Socks5ProxyBuilder;
        impl Socks5ProxyBuilder {
            pub fn host(self, value: String) -> Self {}
            pub fn port(self, value: u16) -> Self {}
            pub fn authentication(self, value: (String, String)) -> Self {}
            pub fn build(self) -> Socks5Proxy {}
        }
        impl Clone for Socks5ProxyBuilder {}
        impl Clone for Socks5Proxy {}
        pub enum ServerMonitoringMode {
            Stream,
            Poll,
            Auto,
        }
        impl Clone for ServerMonitoringMode {}
        pub struct BulkWriteOptions {
            pub ordered: Option<bool>,
            pub bypass_document_validation: Option<bool>,
            pub comment: Option<Bson>,
            pub let_vars: Option<Document>,
            pub write_concern: Option<WriteConcern>,
        }
        impl Default for BulkWriteOptions {
            fn default() -> Self {}
        }
        impl BulkWriteOptions {
            pub fn builder() -> BulkWriteOptionsBuilder {}
        }
        pub struct BulkWriteOptionsBuilder;
        impl BulkWriteOptionsBuilder {
            pub fn ordered(self, value: bool) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn build(self) -> BulkWriteOptions {}
        }
        impl Clone for BulkWriteOptionsBuilder {}
        impl Clone for BulkWriteOptions {}
        pub enum WriteModel {
            InsertOne(InsertOneModel),
            UpdateOne(UpdateOneModel),
            UpdateMany(UpdateManyModel),
            ReplaceOne(ReplaceOneModel),
            DeleteOne(DeleteOneModel),
            DeleteMany(DeleteManyModel),
        }
        impl Clone for WriteModel {}
        pub struct InsertOneModel {
            pub namespace: Namespace,
            pub document: Document,
        }
        impl InsertOneModel {
            pub fn builder() -> InsertOneModelBuilder {}
        }
        pub struct InsertOneModelBuilder;
        impl InsertOneModelBuilder {
            pub fn namespace(self, value: Namespace) -> Self {}
            pub fn document(self, value: Document) -> Self {}
            pub fn build(self) -> InsertOneModel {}
        }
        impl Clone for InsertOneModelBuilder {}
        impl Clone for InsertOneModel {}
        pub struct UpdateOneModel {
            pub namespace: Namespace,
            pub filter: Document,
            pub update: UpdateModifications,
            pub array_filters: Option<Array>,
            pub collation: Option<Document>,
            pub hint: Option<Bson>,
            pub upsert: Option<bool>,
            pub sort: Option<Document>,
        }
        impl UpdateOneModel {
            pub fn builder() -> UpdateOneModelBuilder {}
        }
        pub struct UpdateOneModelBuilder;
        impl UpdateOneModelBuilder {
            pub fn namespace(self, value: Namespace) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn update(self, value: UpdateModifications) -> Self {}
            pub fn array_filters(self, value: Array) -> Self {}
            pub fn collation(self, value: Document) -> Self {}
            pub fn hint(self, value: Bson) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn build(self) -> UpdateOneModel {}
        }
        impl Clone for UpdateOneModelBuilder {}
        impl Clone for UpdateOneModel {}
        pub struct UpdateManyModel {
            pub namespace: Namespace,
            pub filter: Document,
            pub update: UpdateModifications,
            pub array_filters: Option<Array>,
            pub collation: Option<Document>,
            pub hint: Option<Bson>,
            pub upsert: Option<bool>,
        }
        impl UpdateManyModel {
            pub fn builder() -> UpdateManyModelBuilder {}
        }
        pub struct UpdateManyModelBuilder;
        impl UpdateManyModelBuilder {
            pub fn namespace(self, value: Namespace) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn update(self, value: UpdateModifications) -> Self {}
            pub fn array_filters(self, value: Array) -> Self {}
            pub fn collation(self, value: Document) -> Self {}
            pub fn hint(self, value: Bson) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn build(self) -> UpdateManyModel {}
        }
        impl Clone for UpdateManyModelBuilder {}
        impl Clone for UpdateManyModel {}
        pub struct ReplaceOneModel {
            pub namespace: Namespace,
            pub filter: Document,
            pub replacement: Document,
            pub collation: Option<Document>,
            pub hint: Option<Bson>,
            pub upsert: Option<bool>,
            pub sort: Option<Document>,
        }
        impl ReplaceOneModel {
            pub fn builder() -> ReplaceOneModelBuilder {}
        }
        pub struct ReplaceOneModelBuilder;
        impl ReplaceOneModelBuilder {
            pub fn namespace(self, value: Namespace) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn replacement(self, value: Document) -> Self {}
            pub fn collation(self, value: Document) -> Self {}
            pub fn hint(self, value: Bson) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn build(self) -> ReplaceOneModel {}
        }
        impl Clone for ReplaceOneModelBuilder {}
        impl Clone for ReplaceOneModel {}
        pub struct DeleteOneModel {
            pub namespace: Namespace,
            pub filter: Document,
            pub collation: Option<Document>,
            pub hint: Option<Bson>,
        }
        impl DeleteOneModel {
            pub fn builder() -> DeleteOneModelBuilder {}
        }
        pub struct DeleteOneModelBuilder;
        impl DeleteOneModelBuilder {
            pub fn namespace(self, value: Namespace) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn collation(self, value: Document) -> Self {}
            pub fn hint(self, value: Bson) -> Self {}
            pub fn build(self) -> DeleteOneModel {}
        }
        impl Clone for DeleteOneModelBuilder {}
        impl Clone for DeleteOneModel {}
        pub struct DeleteManyModel {
            pub namespace: Namespace,
            pub filter: Document,
            pub collation: Option<Document>,
            pub hint: Option<Bson>,
        }
        impl DeleteManyModel {
            pub fn builder() -> DeleteManyModelBuilder {}
        }
        pub struct DeleteManyModelBuilder;
        impl DeleteManyModelBuilder {
            pub fn namespace(self, value: Namespace) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn collation(self, value: Document) -> Self {}
            pub fn hint(self, value: Bson) -> Self {}
            pub fn build(self) -> DeleteManyModel {}
        }
        impl Clone for DeleteManyModelBuilder {}
        impl Clone for DeleteManyModel {}
        pub struct RunCommandOptions {
            pub selection_criteria: Option<SelectionCriteria>,
        }
        impl Default for RunCommandOptions {
            fn default() -> Self {}
        }
        impl RunCommandOptions {
            pub fn builder() -> RunCommandOptionsBuilder {}
        }
        pub struct RunCommandOptionsBuilder;
        impl RunCommandOptionsBuilder {
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn build(self) -> RunCommandOptions {}
        }
        impl Clone for RunCommandOptionsBuilder {}
        impl Clone for RunCommandOptions {}
        pub struct GridFsFindOneOptions {
            pub max_time: Option<Duration>,
            pub skip: Option<u64>,
            pub sort: Option<Document>,
        }
        impl Default for GridFsFindOneOptions {
            fn default() -> Self {}
        }
        impl GridFsFindOneOptions {
            pub fn builder() -> GridFsFindOneOptionsBuilder {}
        }
        pub struct GridFsFindOneOptionsBuilder;
        impl GridFsFindOneOptionsBuilder {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn build(self) -> GridFsFindOneOptions {}
        }
        impl Clone for GridFsFindOneOptionsBuilder {}
        impl Clone for GridFsFindOneOptions {}
    }
    pub mod action {
        use crate::IndexModel;
        use crate::bson::{Bson, Document};
        use crate::change_stream::ChangeStream;
        use crate::change_stream::event::{ChangeStreamEvent, ResumeToken};
        use crate::change_stream::session::SessionChangeStream;
        use crate::options::*;
        use crate::results::*;
        use ::std::time::Duration;

        pub struct ListSpecifications;
        pub struct ListNames;
        pub struct ImplicitSession;
        pub struct ExplicitSession;
        pub struct Single;
        pub struct Multiple;
        pub trait Action {
            fn optional<V, F: FnOnce(Self, V) -> Self>(self, value: Option<V>, f: F) -> Self {}
        }

        pub struct ParseConnectionString;
        impl ParseConnectionString {
            pub fn resolver_config(self, value: ResolverConfig) -> Self {}
            pub fn run(self) -> crate::error::Result<ClientOptions> {}
        }
        impl Action for ParseConnectionString {}
        impl ::std::future::Future for ParseConnectionString {
            type Output = crate::error::Result<ClientOptions>;
        }
        pub struct Shutdown;
        impl Shutdown {
            pub fn immediate(self, value: bool) -> Self {}
            pub fn run(self) {}
        }
        impl Action for Shutdown {}
        impl ::std::future::Future for Shutdown {
            type Output = ();
        }
        pub struct WarmConnectionPool;
        impl WarmConnectionPool {
            pub fn run(self) {}
        }
        impl Action for WarmConnectionPool {}
        impl ::std::future::Future for WarmConnectionPool {
            type Output = ();
        }
        pub struct StartTransaction<S>;
        impl<S> StartTransaction<S> {
            pub fn read_concern(self, value: impl Into<ReadConcern>) -> Self {}
            pub fn write_concern(self, value: impl Into<WriteConcern>) -> Self {}
            pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> Self {}
            pub fn max_commit_time(self, value: Duration) -> Self {}
            pub fn with_options(self, value: impl Into<Option<TransactionOptions>>) -> Self {}
        }
        impl StartTransaction<crate::ClientSession> {
            pub async fn and_run<R, C, Fut, F: FnMut(&mut crate::ClientSession, &mut C) -> Fut>(
                self,
                context: C,
                callback: F,
            ) -> crate::error::Result<R>
            where
                Fut: ::std::future::Future<Output = crate::error::Result<R>>,
            {
            }
            pub async fn and_run2<R, F: AsyncFnMut(&mut crate::ClientSession) -> crate::error::Result<R>>(
                self,
                callback: F,
            ) -> crate::error::Result<R> {
            }
        }
        impl StartTransaction<crate::sync::ClientSession> {
            pub fn run(self) -> crate::error::Result<()> {}
            pub fn and_run<R, F: FnMut(&mut crate::sync::ClientSession) -> crate::error::Result<R>>(
                self,
                callback: F,
            ) -> crate::error::Result<R> {
            }
        }
        impl<S> Action for StartTransaction<S> {}
        impl<S> ::std::future::Future for StartTransaction<S> {
            type Output = crate::error::Result<()>;
        }
        pub struct CommitTransaction;
        impl CommitTransaction {
            pub fn run(self) -> crate::error::Result<()> {}
        }
        impl ::std::future::Future for CommitTransaction {
            type Output = crate::error::Result<()>;
        }
        pub struct AbortTransaction;
        impl AbortTransaction {
            pub fn run(self) -> crate::error::Result<()> {}
        }
        impl ::std::future::Future for AbortTransaction {
            type Output = crate::error::Result<()>;
        }
        pub mod csfle {
            use super::Action;
            use crate::bson::{Binary, Document};
            pub struct CreateDataKey;
            impl CreateDataKey {
                pub fn key_alt_names(self, value: impl IntoIterator<Item = String>) -> Self {}
                pub fn key_material(self, value: impl IntoIterator<Item = u8>) -> Self {}
                #[until("3")]
                pub async fn run(self) -> crate::error::Result<Binary> {}
                #[since("3")]
                pub fn run(self) -> crate::error::Result<Binary> {}
            }
            impl Action for CreateDataKey {}
            impl ::std::future::Future for CreateDataKey {
                type Output = crate::error::Result<Binary>;
            }
            pub struct DataKeyOptions;
            pub struct CreateEncryptedCollection;
            impl Action for CreateEncryptedCollection {}
            impl ::std::future::Future for CreateEncryptedCollection {
                type Output = (Document, crate::error::Result<()>);
            }
            pub struct Value;
            pub struct Expression;
            pub struct EncryptOptions;
            pub struct Encrypt<M = Value>;
            impl<M> Encrypt<M> {
                pub fn contention_factor(self, value: impl Into<Option<i64>>) -> Self {}
                pub fn query_type(self, value: impl Into<String>) -> Self {}
                pub fn range_options(self, value: RangeOptions) -> Self {}
            }
            pub struct RangeOptions;
            impl<M> Action for Encrypt<M> {}
            impl Encrypt<Value> {
                #[until("3")]
                pub async fn run(self) -> crate::error::Result<Binary> {}
            }
            impl ::std::future::Future for Encrypt<Value> {
                type Output = crate::error::Result<Binary>;
            }
            impl Encrypt<Expression> {
                #[until("3")]
                pub async fn run(self) -> crate::error::Result<Document> {}
            }
            impl ::std::future::Future for Encrypt<Expression> {
                type Output = crate::error::Result<Document>;
            }
        }
        pub struct Find<T, S = ImplicitSession>;
        impl<T, S> Find<T, S> {
            pub fn allow_disk_use(self, value: bool) -> Self {}
            pub fn allow_partial_results(self, value: bool) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn cursor_type(self, value: CursorType) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn limit(self, value: i64) -> Self {}
            pub fn max(self, value: Document) -> Self {}
            pub fn max_await_time(self, value: Duration) -> Self {}
            pub fn max_scan(self, value: u64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn min(self, value: Document) -> Self {}
            pub fn no_cursor_timeout(self, value: bool) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn return_key(self, value: bool) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn show_record_id(self, value: bool) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<FindOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Find<T, ExplicitSession> {}
        }
        impl<T, S> Action for Find<T, S> {}
        impl<T> ::std::future::Future for Find<T, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<T>>;
        }
        impl<T> Find<T, ImplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::Cursor<T>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<T> ::std::future::Future for Find<T, ExplicitSession> {
            type Output = crate::error::Result<crate::SessionCursor<T>>;
        }
        impl<T> Find<T, ExplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<T>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }

        pub struct FindOne<T>;
        impl<T> FindOne<T> {
            pub fn allow_partial_results(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn max(self, value: Document) -> Self {}
            pub fn max_scan(self, value: u64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn min(self, value: Document) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn return_key(self, value: bool) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn show_record_id(self, value: bool) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<FindOneOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl<T> Action for FindOne<T> {}
        impl<T> ::std::future::Future for FindOne<T> {
            type Output = crate::error::Result<Option<T>>;
        }
        impl<T> FindOne<T> {
            pub fn run(self) -> crate::error::Result<Option<T>> {}
        }

        pub struct Aggregate<S = ImplicitSession, T = Document>;
        impl<S, T> Aggregate<S, T> {
            pub fn allow_disk_use(self, value: bool) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn max_await_time(self, value: Duration) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<AggregateOptions>>) -> Self {}
            pub fn with_type<U>(self) -> Aggregate<S, U> {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Aggregate<ExplicitSession, T> {}
        }
        impl<S, T> Action for Aggregate<S, T> {}
        impl<T> ::std::future::Future for Aggregate<ImplicitSession, T> {
            type Output = crate::error::Result<crate::Cursor<T>>;
        }
        impl<T> Aggregate<ImplicitSession, T> {
            pub fn run(self) -> crate::error::Result<crate::sync::Cursor<T>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl<T> ::std::future::Future for Aggregate<ExplicitSession, T> {
            type Output = crate::error::Result<crate::SessionCursor<T>>;
        }
        impl<T> Aggregate<ExplicitSession, T> {
            pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<T>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }

        pub struct Watch<T = Document, S = ImplicitSession>;
        impl<T, S> Watch<T, S> {
            pub fn full_document(self, value: FullDocumentType) -> Self {}
            pub fn full_document_before_change(self, value: FullDocumentBeforeChangeType) -> Self {}
            pub fn resume_after(self, value: crate::change_stream::event::ResumeToken) -> Self {}
            pub fn start_at_operation_time(self, value: Timestamp) -> Self {}
            pub fn start_after(self, value: crate::change_stream::event::ResumeToken) -> Self {}
            pub fn max_await_time(self, value: Duration) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn show_expanded_events(self, value: bool) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<ChangeStreamOptions>>) -> Self {}
            pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Watch<T, ExplicitSession> {}
        }
        impl<T, S> Action for Watch<T, S> {}
        impl<T> ::std::future::Future for Watch<T, ImplicitSession> {
            type Output = crate::error::Result<ChangeStream<ChangeStreamEvent<T>>>;
        }
        impl<T> Watch<T, ImplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::ChangeStream<ChangeStreamEvent<T>>> {}
        }
        impl<T> ::std::future::Future for Watch<T, ExplicitSession> {
            type Output = crate::error::Result<SessionChangeStream<ChangeStreamEvent<T>>>;
        }
        impl<T> Watch<T, ExplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::SessionChangeStream<ChangeStreamEvent<T>>> {}
        }

        pub struct Distinct;
        impl Distinct {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn with_options(self, value: impl Into<Option<DistinctOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for Distinct {}
        impl ::std::future::Future for Distinct {
            type Output = crate::error::Result<Vec<Bson>>;
        }
        impl Distinct {
            pub fn run(self) -> crate::error::Result<Vec<Bson>> {}
        }

        pub struct CountDocuments;
        impl CountDocuments {
            pub fn hint(self, value: Hint) -> Self {}
            pub fn limit(self, value: u64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<CountOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for CountDocuments {}
        impl ::std::future::Future for CountDocuments {
            type Output = crate::error::Result<u64>;
        }
        impl CountDocuments {
            pub fn run(self) -> crate::error::Result<u64> {}
        }

        pub struct EstimatedDocumentCount;
        impl EstimatedDocumentCount {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn read_concern(self, value: ReadConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<EstimatedDocumentCountOptions>>) -> Self {}
        }
        impl Action for EstimatedDocumentCount {}
        impl ::std::future::Future for EstimatedDocumentCount {
            type Output = crate::error::Result<u64>;
        }
        impl EstimatedDocumentCount {
            pub fn run(self) -> crate::error::Result<u64> {}
        }

        pub struct InsertOne;
        impl InsertOne {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<InsertOneOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for InsertOne {}
        impl ::std::future::Future for InsertOne {
            type Output = crate::error::Result<InsertOneResult>;
        }
        impl InsertOne {
            pub fn run(self) -> crate::error::Result<InsertOneResult> {}
        }

        pub struct InsertMany;
        impl InsertMany {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn ordered(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<InsertManyOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for InsertMany {}
        impl ::std::future::Future for InsertMany {
            type Output = crate::error::Result<InsertManyResult>;
        }
        impl InsertMany {
            pub fn run(self) -> crate::error::Result<InsertManyResult> {}
        }

        pub struct Update;
        impl Update {
            pub fn array_filters(self, value: Vec<Document>) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<UpdateOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for Update {}
        impl ::std::future::Future for Update {
            type Output = crate::error::Result<UpdateResult>;
        }
        impl Update {
            pub fn run(self) -> crate::error::Result<UpdateResult> {}
        }

        pub struct ReplaceOne;
        impl ReplaceOne {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<ReplaceOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for ReplaceOne {}
        impl ::std::future::Future for ReplaceOne {
            type Output = crate::error::Result<UpdateResult>;
        }
        impl ReplaceOne {
            pub fn run(self) -> crate::error::Result<UpdateResult> {}
        }

        pub struct Delete;
        impl Delete {
            pub fn collation(self, value: Collation) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<DeleteOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for Delete {}
        impl ::std::future::Future for Delete {
            type Output = crate::error::Result<DeleteResult>;
        }
        impl Delete {
            pub fn run(self) -> crate::error::Result<DeleteResult> {}
        }

        pub struct FindOneAndDelete<T>;
        impl<T> FindOneAndDelete<T> {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<FindOneAndDeleteOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl<T> Action for FindOneAndDelete<T> {}
        impl<T> ::std::future::Future for FindOneAndDelete<T> {
            type Output = crate::error::Result<Option<T>>;
        }
        impl<T> FindOneAndDelete<T> {
            pub fn run(self) -> crate::error::Result<Option<T>> {}
        }

        pub struct FindOneAndUpdate<T>;
        impl<T> FindOneAndUpdate<T> {
            pub fn array_filters(self, value: Vec<Document>) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn return_document(self, value: ReturnDocument) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<FindOneAndUpdateOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl<T> Action for FindOneAndUpdate<T> {}
        impl<T> ::std::future::Future for FindOneAndUpdate<T> {
            type Output = crate::error::Result<Option<T>>;
        }
        impl<T> FindOneAndUpdate<T> {
            pub fn run(self) -> crate::error::Result<Option<T>> {}
        }

        pub struct FindOneAndReplace<T>;
        impl<T> FindOneAndReplace<T> {
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn projection(self, value: Document) -> Self {}
            pub fn return_document(self, value: ReturnDocument) -> Self {}
            pub fn sort(self, value: Document) -> Self {}
            pub fn upsert(self, value: bool) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn hint(self, value: Hint) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<FindOneAndReplaceOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl<T> Action for FindOneAndReplace<T> {}
        impl<T> ::std::future::Future for FindOneAndReplace<T> {
            type Output = crate::error::Result<Option<T>>;
        }
        impl<T> FindOneAndReplace<T> {
            pub fn run(self) -> crate::error::Result<Option<T>> {}
        }

        pub struct CreateIndex<M = Single>;
        impl<M> CreateIndex<M> {
            pub fn commit_quorum(self, value: CommitQuorum) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<CreateIndexOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl<M> Action for CreateIndex<M> {}
        impl ::std::future::Future for CreateIndex<Single> {
            type Output = crate::error::Result<CreateIndexResult>;
        }
        impl CreateIndex<Single> {
            pub fn run(self) -> crate::error::Result<CreateIndexResult> {}
        }
        impl ::std::future::Future for CreateIndex<Multiple> {
            type Output = crate::error::Result<CreateIndexesResult>;
        }
        impl CreateIndex<Multiple> {
            pub fn run(self) -> crate::error::Result<CreateIndexesResult> {}
        }

        pub struct DropIndex;
        impl DropIndex {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<DropIndexOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for DropIndex {}
        impl ::std::future::Future for DropIndex {
            type Output = crate::error::Result<()>;
        }
        impl DropIndex {
            pub fn run(self) -> crate::error::Result<()> {}
        }

        pub struct ListIndexes<M = ListSpecifications, S = ImplicitSession>;
        impl<M, S> ListIndexes<M, S> {
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<ListIndexesOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> ListIndexes<M, ExplicitSession> {}
        }
        impl<M, S> Action for ListIndexes<M, S> {}
        impl ::std::future::Future for ListIndexes<ListSpecifications, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<IndexModel>>;
        }
        impl ListIndexes<ListSpecifications, ImplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::Cursor<IndexModel>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl ::std::future::Future for ListIndexes<ListSpecifications, ExplicitSession> {
            type Output = crate::error::Result<crate::SessionCursor<IndexModel>>;
        }
        impl ListIndexes<ListSpecifications, ExplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<IndexModel>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
        impl<S> ::std::future::Future for ListIndexes<ListNames, S> {
            type Output = crate::error::Result<Vec<String>>;
        }
        impl<S> ListIndexes<ListNames, S> {
            pub fn run(self) -> crate::error::Result<Vec<String>> {}
        }

        pub struct CreateSearchIndex<M>;
        impl<M> Action for CreateSearchIndex<M> {}
        impl ::std::future::Future for CreateSearchIndex<Single> {
            type Output = crate::error::Result<String>;
        }
        impl CreateSearchIndex<Single> {
            pub fn run(self) -> crate::error::Result<String> {}
        }
        impl ::std::future::Future for CreateSearchIndex<Multiple> {
            type Output = crate::error::Result<Vec<String>>;
        }
        impl CreateSearchIndex<Multiple> {
            pub fn run(self) -> crate::error::Result<Vec<String>> {}
        }

        pub struct UpdateSearchIndex;
        impl Action for UpdateSearchIndex {}
        impl ::std::future::Future for UpdateSearchIndex {
            type Output = crate::error::Result<()>;
        }
        impl UpdateSearchIndex {
            pub fn run(self) -> crate::error::Result<()> {}
        }

        pub struct DropSearchIndex;
        impl Action for DropSearchIndex {}
        impl ::std::future::Future for DropSearchIndex {
            type Output = crate::error::Result<()>;
        }
        impl DropSearchIndex {
            pub fn run(self) -> crate::error::Result<()> {}
        }

        pub struct ListSearchIndexes;
        impl ListSearchIndexes {
            pub fn name(self, name: impl Into<String>) -> Self {}
            pub fn aggregate_options(self, value: AggregateOptions) -> Self {}
        }
        impl Action for ListSearchIndexes {}
        impl ::std::future::Future for ListSearchIndexes {
            type Output = crate::error::Result<crate::Cursor<Document>>;
        }
        impl ListSearchIndexes {
            pub fn run(self) -> crate::error::Result<crate::sync::Cursor<Document>> {}
        }

        pub struct DropCollection;
        impl DropCollection {
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn encrypted_fields(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<DropCollectionOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for DropCollection {}
        impl ::std::future::Future for DropCollection {
            type Output = crate::error::Result<()>;
        }
        impl DropCollection {
            pub fn run(self) -> crate::error::Result<()> {}
        }

        pub struct RunCommand;
        impl RunCommand {
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn with_options(self, value: impl Into<Option<RunCommandOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for RunCommand {}
        impl ::std::future::Future for RunCommand {
            type Output = crate::error::Result<Document>;
        }
        impl RunCommand {
            pub fn run(self) -> crate::error::Result<Document> {}
        }

        pub struct RunCursorCommand<S = ImplicitSession>;
        impl<S> RunCursorCommand<S> {
            pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
            pub fn cursor_type(self, value: CursorType) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn with_options(self, value: impl Into<Option<RunCursorCommandOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> RunCursorCommand<ExplicitSession> {}
        }
        impl<S> Action for RunCursorCommand<S> {}
        impl ::std::future::Future for RunCursorCommand<ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<Document>>;
        }
        impl RunCursorCommand<ImplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::Cursor<Document>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl ::std::future::Future for RunCursorCommand<ExplicitSession> {
            type Output = crate::error::Result<crate::SessionCursor<Document>>;
        }
        impl RunCursorCommand<ExplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<Document>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }

        pub struct ListCollections<M = ListSpecifications, S = ImplicitSession>;
        impl<M, S> ListCollections<M, S> {
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn authorized_collections(self, value: bool) -> Self {}
            pub fn with_options(self, value: impl Into<Option<ListCollectionsOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> ListCollections<M, ExplicitSession> {}
        }
        impl<M, S> Action for ListCollections<M, S> {}
        #[until("2")]
        impl ::std::future::Future for ListCollections<ListSpecifications, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<Document>>;
        }
        #[since("2")]
        impl ::std::future::Future for ListCollections<ListSpecifications, ImplicitSession> {
            type Output = crate::error::Result<crate::Cursor<CollectionSpecification>>;
        }
        impl ListCollections<ListSpecifications, ImplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::Cursor<CollectionSpecification>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::RawBatchCursor> {}
        }
        impl ::std::future::Future for ListCollections<ListSpecifications, ExplicitSession> {
            type Output = crate::error::Result<crate::SessionCursor<CollectionSpecification>>;
        }
        impl ListCollections<ListSpecifications, ExplicitSession> {
            pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<CollectionSpecification>> {}
            pub async fn batch(self) -> crate::error::Result<crate::raw_batch_cursor::SessionRawBatchCursor> {}
        }
        impl<S> ::std::future::Future for ListCollections<ListNames, S> {
            type Output = crate::error::Result<Vec<String>>;
        }
        impl<S> ListCollections<ListNames, S> {
            pub fn run(self) -> crate::error::Result<Vec<String>> {}
        }

        pub struct CreateCollection;
        impl CreateCollection {
            pub fn validation(self, value: Document) -> Self {}
            pub fn capped(self, value: bool) -> Self {}
            pub fn size(self, value: u64) -> Self {}
            pub fn max(self, value: u64) -> Self {}
            pub fn storage_engine(self, value: Document) -> Self {}
            pub fn validator(self, value: Document) -> Self {}
            pub fn validation_level(self, value: ValidationLevel) -> Self {}
            pub fn validation_action(self, value: ValidationAction) -> Self {}
            pub fn view_on(self, value: String) -> Self {}
            pub fn pipeline(self, value: Vec<Document>) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn index_option_defaults(self, value: IndexOptionDefaults) -> Self {}
            pub fn timeseries(self, value: TimeseriesOptions) -> Self {}
            pub fn expire_after_seconds(self, value: Duration) -> Self {}
            pub fn change_stream_pre_and_post_images(self, value: ChangeStreamPreAndPostImages) -> Self {}
            pub fn clustered_index(self, value: ClusteredIndex) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn encrypted_fields(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<CreateCollectionOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for CreateCollection {}
        impl ::std::future::Future for CreateCollection {
            type Output = crate::error::Result<()>;
        }
        impl CreateCollection {
            pub fn run(self) -> crate::error::Result<()> {}
        }

        pub struct DropDatabase;
        impl DropDatabase {
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn with_options(self, value: impl Into<Option<DropDatabaseOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl Action for DropDatabase {}
        impl ::std::future::Future for DropDatabase {
            type Output = crate::error::Result<()>;
        }
        impl DropDatabase {
            pub fn run(self) -> crate::error::Result<()> {}
        }

        pub struct ListDatabases<M = ListSpecifications>;
        impl<M> ListDatabases<M> {
            pub fn authorized_databases(self, value: bool) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn filter(self, value: Document) -> Self {}
            pub fn with_options(self, value: impl Into<Option<ListDatabasesOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
        }
        impl<M> Action for ListDatabases<M> {}
        #[until("2")]
        impl ::std::future::Future for ListDatabases<ListSpecifications> {
            type Output = crate::error::Result<Vec<Document>>;
        }
        #[since("2")]
        impl ::std::future::Future for ListDatabases<ListSpecifications> {
            type Output = crate::error::Result<Vec<DatabaseSpecification>>;
        }
        impl ListDatabases<ListSpecifications> {
            pub fn run(self) -> crate::error::Result<Vec<DatabaseSpecification>> {}
        }
        impl ::std::future::Future for ListDatabases<ListNames> {
            type Output = crate::error::Result<Vec<String>>;
        }
        impl ListDatabases<ListNames> {
            pub fn run(self) -> crate::error::Result<Vec<String>> {}
        }

        pub struct StartSession;
        impl StartSession {
            pub fn default_transaction_options(self, value: TransactionOptions) -> Self {}
            pub fn causal_consistency(self, value: bool) -> Self {}
            pub fn snapshot(self, value: bool) -> Self {}
            pub fn snapshot_time(self, value: Timestamp) -> Self {}
            pub fn with_options(self, value: impl Into<Option<SessionOptions>>) -> Self {}
        }
        impl Action for StartSession {}
        impl ::std::future::Future for StartSession {
            type Output = crate::error::Result<crate::ClientSession>;
        }
        impl StartSession {
            pub fn run(self) -> crate::error::Result<crate::sync::ClientSession> {}
        }

        pub struct BulkWrite<R>;
        impl<R> BulkWrite<R> {
            pub fn ordered(self, value: bool) -> Self {}
            pub fn bypass_document_validation(self, value: bool) -> Self {}
            pub fn comment(self, value: Bson) -> Self {}
            pub fn let_vars(self, value: Document) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn with_options(self, value: impl Into<Option<BulkWriteOptions>>) -> Self {}
            pub fn session(self, value: impl Into<&mut crate::ClientSession>) -> Self {}
            pub fn verbose_results(self) -> BulkWrite<VerboseBulkWriteResult> {}
        }
        impl<R> Action for BulkWrite<R> {}
        impl<R> ::std::future::Future for BulkWrite<R> {
            type Output = crate::error::Result<R>;
        }
        impl<R> BulkWrite<R> {
            pub fn run(self) -> crate::error::Result<R> {}
        }
        pub mod gridfs {
            use super::Action;
            use crate::bson::{Bson, Document};
            use crate::gridfs::{FilesCollectionDocument, GridFsDownloadStream, GridFsUploadStream};
            use crate::options::*;
            use ::std::time::Duration;
            pub struct Find;
            impl Find {
                pub fn allow_disk_use(self, value: bool) -> Self {}
                pub fn batch_size(self, value: u32) -> Self {}
                pub fn limit(self, value: i64) -> Self {}
                pub fn max_time(self, value: Duration) -> Self {}
                pub fn skip(self, value: u64) -> Self {}
                pub fn sort(self, value: Document) -> Self {}
                pub fn with_options(self, value: impl Into<Option<GridFsFindOptions>>) -> Self {}
            }
            impl Action for Find {}
            impl ::std::future::Future for Find {
                type Output = crate::error::Result<crate::Cursor<FilesCollectionDocument>>;
            }
            impl Find {
                pub fn run(self) -> crate::error::Result<crate::sync::Cursor<FilesCollectionDocument>> {}
            }

            pub struct FindOne;
            impl FindOne {
                pub fn max_time(self, value: Duration) -> Self {}
                pub fn skip(self, value: u64) -> Self {}
                pub fn sort(self, value: Document) -> Self {}
                pub fn with_options(self, value: impl Into<Option<GridFsFindOneOptions>>) -> Self {}
            }
            impl Action for FindOne {}
            impl ::std::future::Future for FindOne {
                type Output = crate::error::Result<Option<FilesCollectionDocument>>;
            }
            impl FindOne {
                pub fn run(self) -> crate::error::Result<Option<FilesCollectionDocument>> {}
            }

            pub struct Delete;
            impl Action for Delete {}
            impl ::std::future::Future for Delete {
                type Output = crate::error::Result<()>;
            }
            impl Delete {
                pub fn run(self) -> crate::error::Result<()> {}
            }

            pub struct DeleteByName;
            impl Action for DeleteByName {}
            impl ::std::future::Future for DeleteByName {
                type Output = crate::error::Result<()>;
            }
            impl DeleteByName {
                pub fn run(self) -> crate::error::Result<()> {}
            }

            pub struct Rename;
            impl Action for Rename {}
            impl ::std::future::Future for Rename {
                type Output = crate::error::Result<()>;
            }
            impl Rename {
                pub fn run(self) -> crate::error::Result<()> {}
            }

            pub struct RenameByName;
            impl Action for RenameByName {}
            impl ::std::future::Future for RenameByName {
                type Output = crate::error::Result<()>;
            }
            impl RenameByName {
                pub fn run(self) -> crate::error::Result<()> {}
            }

            pub struct Drop;
            impl Action for Drop {}
            impl ::std::future::Future for Drop {
                type Output = crate::error::Result<()>;
            }
            impl Drop {
                pub fn run(self) -> crate::error::Result<()> {}
            }

            pub struct OpenDownloadStream;
            impl Action for OpenDownloadStream {}
            impl ::std::future::Future for OpenDownloadStream {
                type Output = crate::error::Result<GridFsDownloadStream>;
            }
            impl OpenDownloadStream {
                pub fn run(self) -> crate::error::Result<crate::sync::gridfs::GridFsDownloadStream> {}
            }

            pub struct OpenDownloadStreamByName;
            impl OpenDownloadStreamByName {
                pub fn revision(self, value: i32) -> Self {}
                pub fn with_options(self, value: impl Into<Option<GridFsDownloadByNameOptions>>) -> Self {}
            }
            impl Action for OpenDownloadStreamByName {}
            impl ::std::future::Future for OpenDownloadStreamByName {
                type Output = crate::error::Result<GridFsDownloadStream>;
            }
            impl OpenDownloadStreamByName {
                pub fn run(self) -> crate::error::Result<crate::sync::gridfs::GridFsDownloadStream> {}
            }

            pub struct OpenUploadStream;
            impl OpenUploadStream {
                pub fn chunk_size_bytes(self, value: u32) -> Self {}
                pub fn metadata(self, value: Document) -> Self {}
                pub fn with_options(self, value: impl Into<Option<GridFsUploadOptions>>) -> Self {}
                pub fn id(self, value: Bson) -> Self {}
            }
            impl Action for OpenUploadStream {}
            impl ::std::future::Future for OpenUploadStream {
                type Output = crate::error::Result<GridFsUploadStream>;
            }
            impl OpenUploadStream {
                pub fn run(self) -> crate::error::Result<crate::sync::gridfs::GridFsUploadStream> {}
            }
        }
    }
    mod client {
        use crate::action::*;
        use crate::bson::Document;
        use crate::error::Result;
        use crate::options::*;
        use crate::{Client, ClientSession, ClusterTime, Namespace};
        use ::std::time::Duration;

        impl Client {
            pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
            pub fn with_options(options: ClientOptions) -> Result<Client> {}
            pub fn encrypted_builder<K>(
                client_options: ClientOptions,
                key_vault_namespace: Namespace,
                kms_providers: K,
            ) -> Result<csfle::EncryptedClientBuilder> {
            }
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn database(&self, name: &str) -> crate::Database {}
            pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> crate::Database {}
            pub fn default_database(&self) -> Option<crate::Database> {}
            pub fn shutdown(self) -> Shutdown {}
            pub async fn shutdown_immediate(self) {}
            pub fn warm_connection_pool(&self) -> WarmConnectionPool {}
            pub fn append_metadata(&self, driver_info: DriverInfo) -> Result<()> {}
        }
        impl ClientSession {
            pub fn client(&self) -> Client {}
            pub fn id(&self) -> &Document {}
            pub fn options(&self) -> Option<&SessionOptions> {}
            pub fn cluster_time(&self) -> Option<&ClusterTime> {}
            pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
            pub fn advance_operation_time(&mut self, ts: crate::bson::Timestamp) {}
            pub fn operation_time(&self) -> Option<crate::bson::Timestamp> {}
            pub fn snapshot_time(&self) -> Option<crate::bson::Timestamp> {}
            pub fn start_transaction(
                &mut self,
                options: impl Into<Option<TransactionOptions>>,
            ) -> StartTransaction<ClientSession> {
            }
            pub fn commit_transaction(&mut self) -> CommitTransaction {}
            pub fn abort_transaction(&mut self) -> AbortTransaction {}
            pub async fn with_transaction<R, C, Fut, F: FnMut(&mut ClientSession, &mut C) -> Fut>(
                &mut self,
                context: C,
                callback: F,
                options: impl Into<Option<TransactionOptions>>,
            ) -> Result<R>
            where
                Fut: ::std::future::Future<Output = Result<R>>,
            {
            }
        }
        pub mod csfle {
            use crate::Client;
            use crate::bson::Document;
            use crate::error::Result;
            use ::std::time::Duration;
            pub struct EncryptedClientBuilder;
            impl EncryptedClientBuilder {
                pub fn key_vault_client(self, client: impl Into<Option<Client>>) -> Self {}
                pub fn schema_map<M>(self, map: M) -> Self {}
                pub fn bypass_auto_encryption(self, bypass: impl Into<Option<bool>>) -> Self {}
                pub fn extra_options(self, extra_opts: impl Into<Option<Document>>) -> Self {}
                pub fn encrypted_fields_map<M>(self, map: M) -> Self {}
                pub fn bypass_query_analysis(self, bypass: impl Into<Option<bool>>) -> Self {}
                pub fn key_cache_expiration(self, expiration: impl Into<Option<Duration>>) -> Self {}
                pub fn kms_connect_callback<C>(self, callback: C) -> Self {}
                pub fn credential_providers<P>(self, providers: P) -> Self {}
                pub async fn build(self) -> Result<Client> {}
            }
        }
    }
    mod handles {
        use crate::action::*;
        use crate::bson::raw::RawDocumentBuf;
        use crate::bson::{Bson, Document};
        use crate::gridfs::*;
        use crate::options::*;
        use crate::results::*;
        use crate::{Client, ClientSession, Collection, Database, IndexModel, SearchIndexModel};
        use ::std::borrow::Borrow;

        impl Database {
            pub fn client(&self) -> &Client {}
            pub fn name(&self) -> &str {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            #[until("2")]
            pub fn collection(&self, name: &str) -> Collection<Document> {}
            #[since("2")]
            pub fn collection<T>(&self, name: &str) -> Collection<T> {}
            pub fn collection_with_type<T>(&self, name: &str) -> Collection<T> {}
            #[until("2")]
            pub fn collection_with_options(&self, name: &str, options: CollectionOptions) -> Collection<Document> {}
            #[since("2")]
            pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
            pub fn collection_with_type_and_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {
            }
            pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
        }
        impl<T> Collection<T> {
            pub fn clone_with_type<U>(&self) -> Collection<U> {}
            pub fn client(&self) -> &Client {}
            pub fn name(&self) -> &str {}
            pub fn namespace(&self) -> crate::Namespace {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
        }
        impl GridFsBucket {
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            #[until("3")]
            pub fn open_upload_stream(
                &self,
                filename: impl AsRef<str>,
                options: impl Into<Option<GridFsUploadOptions>>,
            ) -> GridFsUploadStream {
            }
            #[since("3")]
            pub fn open_upload_stream(&self, filename: impl AsRef<str>) -> gridfs::OpenUploadStream {}
            pub fn open_upload_stream_with_id(
                &self,
                id: Bson,
                filename: impl AsRef<str>,
                options: impl Into<Option<GridFsUploadOptions>>,
            ) -> GridFsUploadStream {
            }
            pub async fn upload_from_futures_0_3_reader<R>(
                &self,
                filename: impl AsRef<str>,
                source: R,
                options: impl Into<Option<GridFsUploadOptions>>,
            ) -> crate::error::Result<crate::bson::oid::ObjectId> {
            }
            pub async fn upload_from_futures_0_3_reader_with_id<R>(
                &self,
                id: Bson,
                filename: impl AsRef<str>,
                source: R,
                options: impl Into<Option<GridFsUploadOptions>>,
            ) -> crate::error::Result<()> {
            }
            pub async fn download_to_futures_0_3_writer<W>(
                &self,
                id: Bson,
                destination: W,
            ) -> crate::error::Result<()> {
            }
            pub async fn download_to_futures_0_3_writer_by_name<W>(
                &self,
                filename: impl AsRef<str>,
                destination: W,
                options: impl Into<Option<GridFsDownloadByNameOptions>>,
            ) -> crate::error::Result<()> {
            }
        }
        impl Client {
            pub fn list_databases(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListDatabasesOptions>>,
            ) -> ListDatabases {
            }
            pub fn list_database_names(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListDatabasesOptions>>,
            ) -> ListDatabases<ListNames> {
            }
            pub fn start_session(&self, options: impl Into<Option<SessionOptions>>) -> StartSession {}
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Watch {
            }
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Watch<Document, ExplicitSession> {
            }
            pub fn bulk_write(
                &self,
                models: impl IntoIterator<Item = impl Into<WriteModel>>,
            ) -> BulkWrite<SummaryBulkWriteResult> {
            }
        }
        impl Database {
            pub fn run_command(&self, command: Document, options: impl Into<Option<SelectionCriteria>>) -> RunCommand {}
            pub fn run_command_with_session(
                &self,
                command: Document,
                options: impl Into<Option<SelectionCriteria>>,
                session: &mut ClientSession,
            ) -> RunCommand {
            }
            pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand {}
            pub fn run_cursor_command(
                &self,
                command: Document,
                options: impl Into<Option<RunCursorCommandOptions>>,
            ) -> RunCursorCommand {
            }
            pub fn run_cursor_command_with_session(
                &self,
                command: Document,
                options: impl Into<Option<RunCursorCommandOptions>>,
                session: &mut ClientSession,
            ) -> RunCursorCommand<ExplicitSession> {
            }
            pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand {}
            pub fn aggregate(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
            ) -> Aggregate {
            }
            pub fn aggregate_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
                session: &mut ClientSession,
            ) -> Aggregate<ExplicitSession> {
            }
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Watch {
            }
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Watch<Document, ExplicitSession> {
            }
            pub fn list_collections(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListCollectionsOptions>>,
            ) -> ListCollections {
            }
            pub fn list_collections_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<ListCollectionsOptions>>,
                session: &mut ClientSession,
            ) -> ListCollections<ListSpecifications, ExplicitSession> {
            }
            pub fn list_collection_names(&self, filter: impl Into<Option<Document>>) -> ListCollections<ListNames> {}
            pub fn list_collection_names_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                session: &mut ClientSession,
            ) -> ListCollections<ListNames, ExplicitSession> {
            }
            pub fn create_collection(
                &self,
                name: impl Into<String>,
                options: impl Into<Option<CreateCollectionOptions>>,
            ) -> CreateCollection {
            }
            pub fn create_collection_with_session(
                &self,
                name: impl Into<String>,
                options: impl Into<Option<CreateCollectionOptions>>,
                session: &mut ClientSession,
            ) -> CreateCollection {
            }
            pub fn drop(&self, options: impl Into<Option<DropDatabaseOptions>>) -> DropDatabase {}
            pub fn drop_with_session(
                &self,
                options: impl Into<Option<DropDatabaseOptions>>,
                session: &mut ClientSession,
            ) -> DropDatabase {
            }
        }
        impl<T> Collection<T> {
            pub fn find(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOptions>>,
            ) -> Find<T> {
            }
            pub fn find_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOptions>>,
                session: &mut ClientSession,
            ) -> Find<T, ExplicitSession> {
            }
            pub fn find_one(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOneOptions>>,
            ) -> FindOne<T> {
            }
            pub fn find_one_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<FindOneOptions>>,
                session: &mut ClientSession,
            ) -> FindOne<T> {
            }
            pub fn aggregate(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
            ) -> Aggregate {
            }
            pub fn aggregate_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<AggregateOptions>>,
                session: &mut ClientSession,
            ) -> Aggregate<ExplicitSession> {
            }
            pub fn watch(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
            ) -> Watch<T> {
            }
            pub fn watch_with_session(
                &self,
                pipeline: impl IntoIterator<Item = Document>,
                options: impl Into<Option<ChangeStreamOptions>>,
                session: &mut ClientSession,
            ) -> Watch<T, ExplicitSession> {
            }
            pub fn distinct(
                &self,
                field_name: impl AsRef<str>,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<DistinctOptions>>,
            ) -> Distinct {
            }
            pub fn distinct_with_session(
                &self,
                field_name: impl AsRef<str>,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<DistinctOptions>>,
                session: &mut ClientSession,
            ) -> Distinct {
            }
            pub fn count_documents(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<CountOptions>>,
            ) -> CountDocuments {
            }
            pub fn count_documents_with_session(
                &self,
                filter: impl Into<Option<Document>>,
                options: impl Into<Option<CountOptions>>,
                session: &mut ClientSession,
            ) -> CountDocuments {
            }
            pub fn estimated_document_count(
                &self,
                options: impl Into<Option<EstimatedDocumentCountOptions>>,
            ) -> EstimatedDocumentCount {
            }
            pub fn insert_one(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>) -> InsertOne {}
            pub fn insert_one_with_session(
                &self,
                doc: impl Borrow<T>,
                options: impl Into<Option<InsertOneOptions>>,
                session: &mut ClientSession,
            ) -> InsertOne {
            }
            pub fn insert_many(
                &self,
                docs: impl IntoIterator<Item = impl Borrow<T>>,
                options: impl Into<Option<InsertManyOptions>>,
            ) -> InsertMany {
            }
            pub fn insert_many_with_session(
                &self,
                docs: impl IntoIterator<Item = impl Borrow<T>>,
                options: impl Into<Option<InsertManyOptions>>,
                session: &mut ClientSession,
            ) -> InsertMany {
            }
            pub fn update_one(
                &self,
                query: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<UpdateOptions>>,
            ) -> Update {
            }
            pub fn update_one_with_session(
                &self,
                query: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<UpdateOptions>>,
                session: &mut ClientSession,
            ) -> Update {
            }
            pub fn update_many(
                &self,
                query: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<UpdateOptions>>,
            ) -> Update {
            }
            pub fn update_many_with_session(
                &self,
                query: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<UpdateOptions>>,
                session: &mut ClientSession,
            ) -> Update {
            }
            pub fn replace_one(
                &self,
                query: Document,
                replacement: impl Borrow<T>,
                options: impl Into<Option<ReplaceOptions>>,
            ) -> ReplaceOne {
            }
            pub fn replace_one_with_session(
                &self,
                query: Document,
                replacement: impl Borrow<T>,
                options: impl Into<Option<ReplaceOptions>>,
                session: &mut ClientSession,
            ) -> ReplaceOne {
            }
            pub fn delete_one(&self, query: Document, options: impl Into<Option<DeleteOptions>>) -> Delete {}
            pub fn delete_one_with_session(
                &self,
                query: Document,
                options: impl Into<Option<DeleteOptions>>,
                session: &mut ClientSession,
            ) -> Delete {
            }
            pub fn delete_many(&self, query: Document, options: impl Into<Option<DeleteOptions>>) -> Delete {}
            pub fn delete_many_with_session(
                &self,
                query: Document,
                options: impl Into<Option<DeleteOptions>>,
                session: &mut ClientSession,
            ) -> Delete {
            }
            pub fn find_one_and_delete(
                &self,
                filter: Document,
                options: impl Into<Option<FindOneAndDeleteOptions>>,
            ) -> FindOneAndDelete<T> {
            }
            pub fn find_one_and_delete_with_session(
                &self,
                filter: Document,
                options: impl Into<Option<FindOneAndDeleteOptions>>,
                session: &mut ClientSession,
            ) -> FindOneAndDelete<T> {
            }
            pub fn find_one_and_update(
                &self,
                filter: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<FindOneAndUpdateOptions>>,
            ) -> FindOneAndUpdate<T> {
            }
            pub fn find_one_and_update_with_session(
                &self,
                filter: Document,
                update: impl Into<UpdateModifications>,
                options: impl Into<Option<FindOneAndUpdateOptions>>,
                session: &mut ClientSession,
            ) -> FindOneAndUpdate<T> {
            }
            pub fn find_one_and_replace(
                &self,
                filter: Document,
                replacement: impl Borrow<T>,
                options: impl Into<Option<FindOneAndReplaceOptions>>,
            ) -> FindOneAndReplace<T> {
            }
            pub fn find_one_and_replace_with_session(
                &self,
                filter: Document,
                replacement: impl Borrow<T>,
                options: impl Into<Option<FindOneAndReplaceOptions>>,
                session: &mut ClientSession,
            ) -> FindOneAndReplace<T> {
            }
            pub fn create_index(
                &self,
                index: IndexModel,
                options: impl Into<Option<CreateIndexOptions>>,
            ) -> CreateIndex {
            }
            pub fn create_index_with_session(
                &self,
                index: IndexModel,
                options: impl Into<Option<CreateIndexOptions>>,
                session: &mut ClientSession,
            ) -> CreateIndex {
            }
            pub fn create_indexes(
                &self,
                indexes: impl IntoIterator<Item = IndexModel>,
                options: impl Into<Option<CreateIndexOptions>>,
            ) -> CreateIndex<Multiple> {
            }
            pub fn create_indexes_with_session(
                &self,
                indexes: impl IntoIterator<Item = IndexModel>,
                options: impl Into<Option<CreateIndexOptions>>,
                session: &mut ClientSession,
            ) -> CreateIndex<Multiple> {
            }
            pub fn drop_index(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>) -> DropIndex {
            }
            pub fn drop_index_with_session(
                &self,
                name: impl AsRef<str>,
                options: impl Into<Option<DropIndexOptions>>,
                session: &mut ClientSession,
            ) -> DropIndex {
            }
            pub fn drop_indexes(&self, options: impl Into<Option<DropIndexOptions>>) -> DropIndex {}
            pub fn drop_indexes_with_session(
                &self,
                options: impl Into<Option<DropIndexOptions>>,
                session: &mut ClientSession,
            ) -> DropIndex {
            }
            pub fn list_indexes(&self, options: impl Into<Option<ListIndexesOptions>>) -> ListIndexes {}
            pub fn list_indexes_with_session(
                &self,
                options: impl Into<Option<ListIndexesOptions>>,
                session: &mut ClientSession,
            ) -> ListIndexes<ListSpecifications, ExplicitSession> {
            }
            pub fn list_index_names(&self) -> ListIndexes<ListNames> {}
            pub fn list_index_names_with_session(
                &self,
                session: &mut ClientSession,
            ) -> ListIndexes<ListNames, ExplicitSession> {
            }
            pub fn create_search_index(
                &self,
                model: SearchIndexModel,
                options: impl Into<Option<CreateSearchIndexOptions>>,
            ) -> CreateSearchIndex<Single> {
            }
            pub fn create_search_indexes(
                &self,
                models: impl IntoIterator<Item = SearchIndexModel>,
                options: impl Into<Option<CreateSearchIndexOptions>>,
            ) -> CreateSearchIndex<Multiple> {
            }
            pub fn update_search_index(
                &self,
                name: impl AsRef<str>,
                definition: Document,
                options: impl Into<Option<UpdateSearchIndexOptions>>,
            ) -> UpdateSearchIndex {
            }
            pub fn drop_search_index(
                &self,
                name: impl AsRef<str>,
                options: impl Into<Option<DropSearchIndexOptions>>,
            ) -> DropSearchIndex {
            }
            pub fn list_search_indexes(
                &self,
                name: impl Into<Option<&str>>,
                aggregation_options: impl Into<Option<AggregateOptions>>,
                options: impl Into<Option<ListSearchIndexOptions>>,
            ) -> ListSearchIndexes {
            }
            pub fn drop(&self, options: impl Into<Option<DropCollectionOptions>>) -> DropCollection {}
            pub fn drop_with_session(
                &self,
                options: impl Into<Option<DropCollectionOptions>>,
                session: &mut ClientSession,
            ) -> DropCollection {
            }
        }
        impl GridFsBucket {
            pub fn find(&self, filter: Document, options: impl Into<Option<GridFsFindOptions>>) -> gridfs::Find {}
            pub fn find_one(
                &self,
                filter: Document,
                options: impl Into<Option<GridFsFindOneOptions>>,
            ) -> gridfs::FindOne {
            }
            pub fn delete(&self, id: Bson) -> gridfs::Delete {}
            pub fn delete_by_name(&self, filename: impl Into<String>) -> gridfs::DeleteByName {}
            pub fn rename(&self, id: Bson, new_filename: impl Into<String>) -> gridfs::Rename {}
            pub fn rename_by_name(
                &self,
                filename: impl Into<String>,
                new_filename: impl Into<String>,
            ) -> gridfs::RenameByName {
            }
            pub fn drop(&self) -> gridfs::Drop {}
            pub fn open_download_stream(&self, id: Bson) -> gridfs::OpenDownloadStream {}
            pub fn open_download_stream_by_name(
                &self,
                filename: impl Into<String>,
                options: impl Into<Option<GridFsDownloadByNameOptions>>,
            ) -> gridfs::OpenDownloadStreamByName {
            }
        }
    }
    mod cursor {
        use crate::bson::raw::RawDocument;
        use crate::error::Result;
        use crate::{ClientSession, Cursor, SessionCursor, SessionCursorStream};
        impl<T> Cursor<T> {
            pub async fn advance(&mut self) -> Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn has_next(&self) -> bool {}
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
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current(&self) -> Result<T> {}
            pub fn with_type<D>(self) -> SessionCursor<D> {}
        }
        impl<T> ::futures_core::Stream for SessionCursorStream<T> {
            type Item = Result<T>;
        }
    }

    pub mod raw_batch_cursor {
        pub struct RawBatch;
        impl RawBatch {
            pub fn doc_slices(&self) -> crate::error::Result<&crate::bson::raw::RawArray> {}
            pub fn as_raw_document(&self) -> &crate::bson::raw::RawDocument {}
        }
        pub struct RawBatchCursor;
        impl ::futures_core::Stream for RawBatchCursor {
            type Item = crate::error::Result<RawBatch>;
        }
        pub struct SessionRawBatchCursor;
        impl SessionRawBatchCursor {
            pub fn stream(&mut self, session: &mut crate::ClientSession) -> SessionRawBatchCursorStream {}
        }
        pub struct SessionRawBatchCursorStream;
        impl ::futures_core::Stream for SessionRawBatchCursorStream {
            type Item = crate::error::Result<RawBatch>;
        }
    }

    pub mod change_stream {
        use crate::change_stream::event::ResumeToken;
        pub struct ChangeStream<T>;
        impl<T> ChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D>(self) -> ChangeStream<D> {}
            pub fn is_alive(&self) -> bool {}
            pub async fn next_if_any(&mut self) -> crate::error::Result<Option<T>> {}
        }
        impl<T> ::futures_core::Stream for ChangeStream<T> {
            type Item = crate::error::Result<T>;
        }
        pub mod session {
            use crate::change_stream::event::ResumeToken;
            pub struct SessionChangeStream<T>;
            impl<T> SessionChangeStream<T> {
                pub fn resume_token(&self) -> Option<ResumeToken> {}
                pub fn with_type<D>(self) -> SessionChangeStream<D> {}
                pub async fn next(&mut self, session: &mut crate::ClientSession) -> crate::error::Result<Option<T>> {}
                pub fn is_alive(&self) -> bool {}
                pub async fn next_if_any(
                    &mut self,
                    session: &mut crate::ClientSession,
                ) -> crate::error::Result<Option<T>> {
                }
            }
        }
        pub mod event {
            use crate::bson::{DateTime, Document, Timestamp};
            pub struct ResumeToken;
            impl Clone for ResumeToken {}
            pub struct ChangeStreamEvent<T> {
                pub id: ResumeToken,
                pub operation_type: OperationType,
                pub ns: Option<ChangeNamespace>,
                pub ns_type: Option<ChangeNamespaceType>,
                pub to: Option<ChangeNamespace>,
                pub lsid: Option<Document>,
                pub txn_number: Option<i64>,
                pub document_key: Option<Document>,
                pub update_description: Option<UpdateDescription>,
                pub cluster_time: Option<Timestamp>,
                pub wall_time: Option<DateTime>,
                pub full_document: Option<T>,
                pub full_document_before_change: Option<T>,
            }
            impl<T> Clone for ChangeStreamEvent<T> {}
            impl<T> ::std::fmt::Debug for ChangeStreamEvent<T> {}
            pub struct UpdateDescription {
                pub updated_fields: Document,
                pub removed_fields: Vec<String>,
                pub truncated_arrays: Option<Vec<TruncatedArray>>,
                pub disambiguated_paths: Option<Document>,
            }
            pub struct TruncatedArray {
                pub field: String,
                pub new_size: i32,
            }
            pub enum OperationType {
                Insert,
                Update,
                Replace,
                Delete,
                Drop,
                Rename,
                DropDatabase,
                Invalidate,
                Other(String),
            }
            impl PartialEq for OperationType {}
            impl Clone for OperationType {}
            pub struct ChangeNamespace {
                pub db: String,
                pub coll: Option<String>,
            }
            pub enum ChangeNamespaceType {
                Collection,
                Timeseries,
                View,
                Other(String),
            }
        }
    }

    pub mod gridfs {
        use crate::bson::{Bson, DateTime, Document};
        pub struct GridFsBucket;
        impl Clone for GridFsBucket {}
        pub struct FilesCollectionDocument {
            pub id: Bson,
            pub length: u64,
            pub chunk_size_bytes: u32,
            pub upload_date: DateTime,
            pub filename: Option<String>,
            pub metadata: Option<Document>,
        }
        impl Clone for FilesCollectionDocument {}
        pub struct GridFsDownloadStream;
        impl ::futures_io::AsyncRead for GridFsDownloadStream {}
        pub struct GridFsUploadStream;
        impl GridFsUploadStream {
            pub fn id(&self) -> &Bson {}
            pub async fn abort(&mut self) -> crate::error::Result<()> {}
        }
        impl ::futures_io::AsyncWrite for GridFsUploadStream {}
    }

    pub mod client_encryption {
        pub use crate::action::csfle::RangeOptions;
        use crate::action::csfle::{CreateDataKey, CreateEncryptedCollection, Encrypt, Expression};
        use crate::bson::raw::{RawBinaryRef, RawBson, RawDocumentBuf};
        use crate::bson::{Binary, Document};
        use crate::error::Result;
        use crate::results::DeleteResult;
        use crate::{Client, Cursor, Database, Namespace};
        pub struct ClientEncryption;
        impl ClientEncryption {
            pub fn new<K>(key_vault_client: Client, key_vault_namespace: Namespace, kms_providers: K) -> Result<Self> {}
            pub fn builder<K>(
                key_vault_client: Client,
                key_vault_namespace: Namespace,
                kms_providers: K,
            ) -> ClientEncryptionBuilder {
            }
            pub fn create_data_key(&self, master_key: impl Into<MasterKey>) -> CreateDataKey {}
            pub fn create_encrypted_collection(
                &self,
                db: &Database,
                name: &str,
                master_key: MasterKey,
            ) -> CreateEncryptedCollection {
            }
            pub fn encrypt<A>(&self, value: impl Into<RawBson>, key: impl Into<EncryptKey>, algorithm: A) -> Encrypt {}
            pub fn encrypt_expression(
                &self,
                expression: RawDocumentBuf,
                key: impl Into<EncryptKey>,
            ) -> Encrypt<Expression> {
            }
            pub async fn decrypt(&self, value: RawBinaryRef) -> Result<RawBson> {}
            pub async fn delete_key(&self, id: &Binary) -> Result<DeleteResult> {}
            pub async fn get_key(&self, id: &Binary) -> Result<Option<RawDocumentBuf>> {}
            pub async fn get_keys(&self) -> Result<Cursor<RawDocumentBuf>> {}
            pub async fn add_key_alt_name(&self, id: &Binary, key_alt_name: &str) -> Result<Option<RawDocumentBuf>> {}
            pub async fn remove_key_alt_name(&self, id: &Binary, key_alt_name: &str) -> Result<Option<RawDocumentBuf>> {
            }
            pub async fn get_key_by_alt_name(&self, key_alt_name: impl AsRef<str>) -> Result<Option<RawDocumentBuf>> {}
        }
        pub struct ClientEncryptionBuilder;
        impl ClientEncryptionBuilder {
            pub fn key_cache_expiration(self, expiration: impl Into<Option<::std::time::Duration>>) -> Self {}
            pub fn kms_connect_callback<C>(self, callback: C) -> Self {}
            pub fn credential_providers<P>(self, providers: P) -> Self {}
            pub fn build(self) -> Result<ClientEncryption> {}
        }
        pub enum EncryptKey {
            Id(Binary),
            AltName(String),
        }
        pub enum MasterKey {
            Aws(AwsMasterKey),
            Azure(AzureMasterKey),
            Gcp(GcpMasterKey),
            Kmip(KmipMasterKey),
            Local(LocalMasterKey),
        }
        pub struct AwsMasterKey;
        pub struct AzureMasterKey;
        pub struct GcpMasterKey;
        pub struct KmipMasterKey;
        pub struct LocalMasterKey;
        impl From<AwsMasterKey> for MasterKey {}
        impl From<AzureMasterKey> for MasterKey {}
        impl From<GcpMasterKey> for MasterKey {}
        impl From<KmipMasterKey> for MasterKey {}
        impl From<LocalMasterKey> for MasterKey {}
        impl From<Binary> for EncryptKey {}
        impl From<String> for EncryptKey {}
    }

    pub mod otel {
        pub struct OpentelemetryOptions;
    }

    pub mod results {
        use crate::bson::{Binary, Bson, Document};
        use crate::options::CreateCollectionOptions;
        use ::std::collections::HashMap;
        pub struct InsertOneResult {
            pub inserted_id: Bson,
        }
        impl Clone for InsertOneResult {}
        pub struct InsertManyResult {
            pub inserted_ids: HashMap<usize, Bson>,
        }
        impl Clone for InsertManyResult {}
        pub struct UpdateResult {
            pub matched_count: u64,
            pub modified_count: u64,
            pub upserted_id: Option<Bson>,
        }
        impl Clone for UpdateResult {}
        pub struct DeleteResult {
            pub deleted_count: u64,
        }
        impl Clone for DeleteResult {}
        pub struct CreateIndexResult {
            pub index_name: String,
        }
        impl Clone for CreateIndexResult {}
        pub struct CreateIndexesResult {
            pub index_names: Vec<String>,
        }
        impl Clone for CreateIndexesResult {}
        pub enum CollectionType {
            View,
            Collection,
            Timeseries,
        }
        impl Clone for CollectionType {}
        pub struct CollectionSpecificationInfo {
            pub read_only: bool,
            pub uuid: Option<Binary>,
        }
        impl Clone for CollectionSpecificationInfo {}
        pub struct CollectionSpecification {
            pub name: String,
            pub collection_type: CollectionType,
            pub options: CreateCollectionOptions,
            pub info: CollectionSpecificationInfo,
            pub id_index: Option<Document>,
        }
        impl Clone for CollectionSpecification {}
        pub struct DatabaseSpecification {
            pub name: String,
            pub size_on_disk: u64,
            pub empty: bool,
            pub shards: Option<Document>,
        }
        impl Clone for DatabaseSpecification {}
        pub struct SummaryBulkWriteResult {
            pub inserted_count: i64,
            pub matched_count: i64,
            pub modified_count: i64,
            pub upserted_count: i64,
            pub deleted_count: i64,
        }
        impl Clone for SummaryBulkWriteResult {}
        pub struct VerboseBulkWriteResult {
            pub summary: SummaryBulkWriteResult,
            pub insert_results: HashMap<usize, InsertOneResult>,
            pub update_results: HashMap<usize, UpdateResult>,
            pub delete_results: HashMap<usize, DeleteResult>,
        }
        impl Clone for VerboseBulkWriteResult {}
        impl ::std::fmt::Debug for VerboseBulkWriteResult {}
    }

    pub mod error {
        use crate::bson::raw::RawDocumentBuf;
        use crate::bson::{Bson, Document};
        use crate::options::StreamAddress;
        use crate::results::{SummaryBulkWriteResult, VerboseBulkWriteResult};
        use ::std::collections::{HashMap, HashSet};
        use ::std::sync::Arc;
        use ::std::time::Duration;
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Error {
            pub kind: Box<ErrorKind>,
        }
        impl Clone for Error {}
        impl ::std::fmt::Debug for Error {}
        pub enum ErrorKind {
            ArgumentError { message: String },
            AuthenticationError { message: String },
            BsonDecode(crate::bson::de::Error),
            BsonEncode(crate::bson::ser::Error),
            BulkWriteError(BulkWriteFailure),
            CommandError(CommandError),
            DnsResolve { message: String },
            InternalError { message: String },
            InvalidHostname { hostname: String },
            Io(Arc<::std::io::Error>),
            NoDnsResults(StreamAddress),
            OperationError { message: String },
            ParseError { data_type: String, file_path: String },
            ConnectionPoolClearedError { message: String },
            ResponseError { message: String },
            ServerSelectionError { message: String },
            SrvLookupError { message: String },
            TxtLookupError { message: String },
            WaitQueueTimeoutError { address: StreamAddress },
            WriteError(WriteFailure),
            InvalidArgument { message: String },
            Authentication { message: String },
            BsonDeserialization(crate::bson::de::Error),
            BsonSerialization(crate::bson::ser::Error),
            BulkWrite(BulkWriteError),
            Command(CommandError),
            GridFs(GridFsErrorKind),
            Internal { message: String },
            ConnectionPoolCleared { message: String },
            InvalidResponse { message: String },
            ServerSelection { message: String },
            SessionsNotSupported,
            InvalidTlsConfig { message: String },
            Write(WriteFailure),
            Transaction { message: String },
            IncompatibleServer { message: String },
            MissingResumeToken,
            Custom(Arc<dyn ::std::any::Any>),
            Shutdown,
            Bson(crate::bson::error::Error),
            InsertMany(InsertManyError),
            ProxyConnect { message: String },
        }
        impl Clone for ErrorKind {}
        pub struct CommandError {
            pub labels: Vec<String>,
            pub code: i32,
            pub code_name: String,
            pub message: String,
            pub base_backoff: Option<Duration>,
        }
        impl Clone for CommandError {}
        pub struct WriteConcernError {
            pub code: i32,
            pub code_name: String,
            pub message: String,
            pub details: Option<Document>,
            pub labels: Vec<String>,
        }
        impl Clone for WriteConcernError {}
        pub struct WriteError {
            pub code: i32,
            pub code_name: Option<String>,
            pub message: String,
            pub details: Option<Document>,
        }
        impl Clone for WriteError {}
        pub struct BulkWriteError {
            pub index: usize,
            pub code: i32,
            pub code_name: Option<String>,
            pub message: String,
            pub details: Option<Document>,
            pub write_concern_errors: Vec<WriteConcernError>,
            pub write_errors: HashMap<usize, WriteError>,
            pub partial_result: Option<PartialBulkWriteResult>,
        }
        impl Clone for BulkWriteError {}
        pub struct BulkWriteFailure {
            pub write_errors: Option<Vec<BulkWriteError>>,
            pub write_concern_error: Option<WriteConcernError>,
        }
        impl Clone for BulkWriteFailure {}
        pub enum WriteFailure {
            WriteConcernError(WriteConcernError),
            WriteError(WriteError),
        }
        impl Clone for WriteFailure {}
        pub enum GridFsErrorKind {
            FileNotFound { identifier: GridFsFileIdentifier },
            RevisionNotFound { revision: i32 },
            MissingChunk { n: u32 },
            UploadStreamClosed,
            WrongSizeChunk { actual_size: usize, expected_size: u32, n: u32 },
            WrongNumberOfChunks { actual_number: u32, expected_number: u32 },
            AbortError { original_error: Option<Error>, delete_error: Error },
            WriteInProgress,
        }
        impl Clone for GridFsErrorKind {}
        pub enum GridFsFileIdentifier {
            Filename(String),
            Id(Bson),
        }
        impl Clone for GridFsFileIdentifier {}
        pub struct IndexedWriteError {
            pub index: usize,
            pub code: i32,
            pub code_name: Option<String>,
            pub message: String,
            pub details: Option<Document>,
        }
        impl Clone for IndexedWriteError {}
        pub struct InsertManyError {
            pub write_errors: Option<Vec<IndexedWriteError>>,
            pub write_concern_error: Option<WriteConcernError>,
        }
        impl Clone for InsertManyError {}
        pub enum PartialBulkWriteResult {
            Summary(SummaryBulkWriteResult),
            Verbose(VerboseBulkWriteResult),
        }
        impl Clone for PartialBulkWriteResult {}

        impl Error {
            pub fn custom<E>(e: E) -> Self {}
            pub fn get_custom<E>(&self) -> Option<&E> {}
            pub fn labels(&self) -> &HashSet<String> {}
            pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
            pub fn server_response(&self) -> Option<&RawDocumentBuf> {}
            pub fn base_backoff(&self) -> Option<Duration> {}
        }
        impl ::std::error::Error for Error {}
        impl ::std::fmt::Display for Error {}
        impl ::std::fmt::Display for ErrorKind {}
        impl From<ErrorKind> for Error {}
        impl From<::std::io::Error> for Error {}
        impl From<crate::bson::de::Error> for Error {}
        impl From<crate::bson::ser::Error> for Error {}
        impl From<crate::bson::error::Error> for Error {}
    }

    pub mod event {
        use ::std::sync::Arc;
        pub enum EventHandler<T> {
            Callback(Arc<dyn Fn(T)>),
            AsyncCallback(Arc<dyn Fn(T) -> crate::BoxFuture<()>>),
            TokioMpsc(::tokio::sync::mpsc::Sender<T>),
        }
        impl<T> Clone for EventHandler<T> {}
        impl<T> EventHandler<T> {
            pub fn callback<F: Fn(T)>(f: F) -> Self {}
            pub fn async_callback<Fut: ::std::future::Future<Output = ()>, F: Fn(T) -> Fut>(f: F) -> Self {}
        }
        impl<T> From<::tokio::sync::mpsc::Sender<T>> for EventHandler<T> {}
        impl<T, H> From<Arc<H>> for EventHandler<T> {}
        pub mod cmap {
            pub struct PoolCreatedEvent;
            pub struct PoolReadyEvent;
            pub struct PoolClearedEvent;
            pub struct PoolClosedEvent;
            pub struct ConnectionCreatedEvent;
            pub struct ConnectionReadyEvent;
            pub struct ConnectionClosedEvent;
            pub enum ConnectionClosedReason {
                Stale,
                Idle,
                Error,
                Dropped,
                PoolClosed,
                Unset,
            }
            pub struct ConnectionCheckoutStartedEvent;
            pub struct ConnectionCheckoutFailedEvent;
            pub enum ConnectionCheckoutFailedReason {
                Timeout,
                ConnectionError,
                Unset,
            }
            pub struct ConnectionCheckedOutEvent;
            pub struct ConnectionCheckedInEvent;
            pub struct ConnectionPoolOptions;
            pub enum CmapEvent {
                PoolCreated(PoolCreatedEvent),
                PoolReady(PoolReadyEvent),
                PoolCleared(PoolClearedEvent),
                PoolClosed(PoolClosedEvent),
                ConnectionCreated(ConnectionCreatedEvent),
                ConnectionReady(ConnectionReadyEvent),
                ConnectionClosed(ConnectionClosedEvent),
                ConnectionCheckoutStarted(ConnectionCheckoutStartedEvent),
                ConnectionCheckoutFailed(ConnectionCheckoutFailedEvent),
                ConnectionCheckedOut(ConnectionCheckedOutEvent),
                ConnectionCheckedIn(ConnectionCheckedInEvent),
            }
            pub trait CmapEventHandler {
                fn handle_pool_created_event(&self, event: PoolCreatedEvent) {}
                fn handle_pool_ready_event(&self, event: PoolReadyEvent) {}
                fn handle_pool_cleared_event(&self, event: PoolClearedEvent) {}
                fn handle_pool_closed_event(&self, event: PoolClosedEvent) {}
                fn handle_connection_created_event(&self, event: ConnectionCreatedEvent) {}
                fn handle_connection_ready_event(&self, event: ConnectionReadyEvent) {}
                fn handle_connection_closed_event(&self, event: ConnectionClosedEvent) {}
                fn handle_connection_checkout_started_event(&self, event: ConnectionCheckoutStartedEvent) {}
                fn handle_connection_checkout_failed_event(&self, event: ConnectionCheckoutFailedEvent) {}
                fn handle_connection_checked_out_event(&self, event: ConnectionCheckedOutEvent) {}
                fn handle_connection_checked_in_event(&self, event: ConnectionCheckedInEvent) {}
            }
        }
        pub mod command {
            pub struct CommandStartedEvent;
            pub struct CommandSucceededEvent;
            pub struct CommandFailedEvent;
            pub enum CommandEvent {
                Started(CommandStartedEvent),
                Succeeded(CommandSucceededEvent),
                Failed(CommandFailedEvent),
            }
            pub trait CommandEventHandler {
                fn handle_command_started_event(&self, event: CommandStartedEvent) {}
                fn handle_command_succeeded_event(&self, event: CommandSucceededEvent) {}
                fn handle_command_failed_event(&self, event: CommandFailedEvent) {}
            }
        }
        pub mod sdam {
            use crate::options::{SelectionCriteria, ServerAddress};
            use crate::{ServerInfo, TopologyType};
            pub type ServerDescription = ServerInfo;
            pub struct ServerDescriptionChangedEvent;
            pub struct ServerOpeningEvent;
            pub struct ServerClosedEvent;
            pub struct TopologyDescriptionChangedEvent;
            pub struct TopologyOpeningEvent;
            pub struct TopologyClosedEvent;
            pub struct ServerHeartbeatStartedEvent;
            pub struct ServerHeartbeatSucceededEvent;
            pub struct ServerHeartbeatFailedEvent;
            pub struct TopologyDescription;
            pub enum SdamEvent {
                ServerDescriptionChanged(Box<ServerDescriptionChangedEvent>),
                ServerOpening(ServerOpeningEvent),
                ServerClosed(ServerClosedEvent),
                TopologyDescriptionChanged(Box<TopologyDescriptionChangedEvent>),
                TopologyOpening(TopologyOpeningEvent),
                TopologyClosed(TopologyClosedEvent),
                ServerHeartbeatStarted(ServerHeartbeatStartedEvent),
                ServerHeartbeatSucceeded(ServerHeartbeatSucceededEvent),
                ServerHeartbeatFailed(ServerHeartbeatFailedEvent),
            }

            impl TopologyDescription {
                pub fn has_readable_server(&self, selection_criteria: Option<SelectionCriteria>) -> bool {}
                pub fn has_writable_server(&self) -> bool {}
                pub fn topology_type(&self) -> TopologyType {}
                pub fn set_name(&self) -> Option<&String> {}
                pub fn servers(&self) -> ::std::collections::HashMap<ServerAddress, ServerInfo> {}
            }
            pub trait SdamEventHandler {
                fn handle_server_description_changed_event(&self, event: ServerDescriptionChangedEvent) {}
                fn handle_server_opening_event(&self, event: ServerOpeningEvent) {}
                fn handle_server_closed_event(&self, event: ServerClosedEvent) {}
                fn handle_topology_description_changed_event(&self, event: TopologyDescriptionChangedEvent) {}
                fn handle_topology_opening_event(&self, event: TopologyOpeningEvent) {}
                fn handle_topology_closed_event(&self, event: TopologyClosedEvent) {}
                fn handle_server_heartbeat_started_event(&self, event: ServerHeartbeatStartedEvent) {}
                fn handle_server_heartbeat_succeeded_event(&self, event: ServerHeartbeatSucceededEvent) {}
                fn handle_server_heartbeat_failed_event(&self, event: ServerHeartbeatFailedEvent) {}
            }
        }
    }
    pub mod sync {
        pub use self::gridfs::{GridFsBucket, GridFsDownloadStream, GridFsUploadStream};
        use crate::bson::raw::RawDocument;
        use crate::change_stream::event::ResumeToken;

        pub struct Client;
        impl Clone for Client {}
        impl ::std::fmt::Debug for Client {}
        pub struct Database;
        impl Clone for Database {}
        impl ::std::fmt::Debug for Database {}
        pub struct Collection<T = crate::bson::Document>;
        impl<T> Clone for Collection<T> {}
        impl<T> ::std::fmt::Debug for Collection<T> {}
        pub struct ClientSession;
        pub struct Cursor<T = crate::bson::Document>;
        impl<T> Cursor<T> {
            pub fn advance(&mut self) -> crate::error::Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn has_next(&self) -> bool {}
            pub fn deserialize_current(&self) -> crate::error::Result<T> {}
            pub fn with_type<D>(self) -> Cursor<D> {}
        }
        impl<T> Iterator for Cursor<T> {
            type Item = crate::error::Result<T>;
        }
        pub struct SessionCursor<T>;
        impl<T> SessionCursor<T> {
            pub fn advance(&mut self, session: &mut ClientSession) -> crate::error::Result<bool> {}
            pub fn current(&self) -> &RawDocument {}
            pub fn deserialize_current(&self) -> crate::error::Result<T> {}
            pub fn with_type<D>(self) -> SessionCursor<D> {}
            pub fn iter(&mut self, session: &mut ClientSession) -> SessionCursorIter<T> {}
            pub fn next(&mut self, session: &mut ClientSession) -> Option<crate::error::Result<T>> {}
        }
        pub struct SessionCursorIter<T = crate::bson::Document>;
        impl<T> Iterator for SessionCursorIter<T> {
            type Item = crate::error::Result<T>;
        }
        pub struct ChangeStream<T>;
        impl<T> ChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D>(self) -> ChangeStream<D> {}
            pub fn is_alive(&self) -> bool {}
            pub fn next_if_any(&mut self) -> crate::error::Result<Option<T>> {}
        }
        impl<T> Iterator for ChangeStream<T> {
            type Item = crate::error::Result<T>;
        }
        pub struct SessionChangeStream<T>;
        impl<T> SessionChangeStream<T> {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D>(self) -> SessionChangeStream<D> {}
            pub fn next(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
            pub fn is_alive(&self) -> bool {}
            pub fn next_if_any(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
        }
        pub mod gridfs {
            use crate::bson::Bson;
            pub struct GridFsBucket;
            impl Clone for GridFsBucket {}
            pub struct GridFsDownloadStream;
            impl ::std::io::Read for GridFsDownloadStream {}
            pub struct GridFsUploadStream;
            impl GridFsUploadStream {
                pub fn id(&self) -> &Bson {}
                pub fn close(&mut self) -> ::std::io::Result<()> {}
                pub fn abort(&mut self) -> crate::error::Result<()> {}
            }
            impl ::std::io::Write for GridFsUploadStream {}
        }
        mod handles {
            use crate::action::*;
            use crate::bson::raw::RawDocumentBuf;
            use crate::bson::{Bson, Document};
            use crate::change_stream::event::ChangeStreamEvent;
            use crate::error::Result;
            use crate::gridfs::FilesCollectionDocument;
            use crate::options::*;
            use crate::results::*;
            use crate::sync::gridfs::{GridFsBucket, GridFsDownloadStream, GridFsUploadStream};
            use crate::sync::{
                ChangeStream, Client, ClientSession, Collection, Cursor, Database, SessionChangeStream, SessionCursor,
            };
            use crate::{ClusterTime, IndexModel, SearchIndexModel};
            use ::std::borrow::Borrow;

            impl From<crate::Client> for Client {}
            impl Client {
                pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
                pub fn with_options(options: ClientOptions) -> Result<Client> {}
                pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
                pub fn read_concern(&self) -> Option<&ReadConcern> {}
                pub fn write_concern(&self) -> Option<&WriteConcern> {}
                pub fn database(&self, name: &str) -> Database {}
                pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
                pub fn default_database(&self) -> Option<Database> {}
                #[until("3")]
                pub fn shutdown(self) {}
                #[since("3")]
                pub fn shutdown(self) -> Shutdown {}
                pub fn shutdown_immediate(self) {}
                #[until("3")]
                pub fn warm_connection_pool(&self) {}
                #[since("3")]
                pub fn warm_connection_pool(&self) -> WarmConnectionPool {}
            }
            impl From<crate::ClientSession> for ClientSession {}
            impl ClientSession {
                pub fn client(&self) -> Client {}
                pub fn id(&self) -> &Document {}
                pub fn cluster_time(&self) -> Option<&ClusterTime> {}
                pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
                pub fn with_transaction<R, F: FnMut(&mut ClientSession) -> Result<R>>(
                    &mut self,
                    callback: F,
                    options: impl Into<Option<TransactionOptions>>,
                ) -> Result<R> {
                }
            }
            #[until("3")]
            impl ClientSession {
                pub fn start_transaction(&mut self, options: impl Into<Option<TransactionOptions>>) -> Result<()> {}
                pub fn commit_transaction(&mut self) -> Result<()> {}
                pub fn abort_transaction(&mut self) -> Result<()> {}
            }
            #[since("3")]
            impl ClientSession {
                pub fn start_transaction(&mut self) -> StartTransaction<ClientSession> {}
                pub fn commit_transaction(&mut self) -> CommitTransaction {}
                pub fn abort_transaction(&mut self) -> AbortTransaction {}
            }
            impl Database {
                pub fn name(&self) -> &str {}
                pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
                pub fn read_concern(&self) -> Option<&ReadConcern> {}
                pub fn write_concern(&self) -> Option<&WriteConcern> {}
                #[until("2")]
                pub fn collection(&self, name: &str) -> Collection<Document> {}
                #[since("2")]
                pub fn collection<T>(&self, name: &str) -> Collection<T> {}
                pub fn collection_with_type<T>(&self, name: &str) -> Collection<T> {}
                #[until("2")]
                pub fn collection_with_options(&self, name: &str, options: CollectionOptions) -> Collection<Document> {}
                #[since("2")]
                pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
                pub fn collection_with_type_and_options<T>(
                    &self,
                    name: &str,
                    options: CollectionOptions,
                ) -> Collection<T> {
                }
                pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
            }
            impl<T> Collection<T> {
                pub fn clone_with_type<U>(&self) -> Collection<U> {}
                pub fn name(&self) -> &str {}
                pub fn namespace(&self) -> crate::Namespace {}
                pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
                pub fn read_concern(&self) -> Option<&ReadConcern> {}
                pub fn write_concern(&self) -> Option<&WriteConcern> {}
            }
            impl GridFsBucket {
                pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
                pub fn read_concern(&self) -> Option<&ReadConcern> {}
                pub fn write_concern(&self) -> Option<&WriteConcern> {}
                #[until("3")]
                pub fn open_upload_stream(
                    &self,
                    filename: impl AsRef<str>,
                    options: impl Into<Option<GridFsUploadOptions>>,
                ) -> GridFsUploadStream {
                }
                #[since("3")]
                pub fn open_upload_stream(&self, filename: impl AsRef<str>) -> crate::action::gridfs::OpenUploadStream {
                }
                pub fn open_upload_stream_with_id(
                    &self,
                    id: Bson,
                    filename: impl AsRef<str>,
                    options: impl Into<Option<GridFsUploadOptions>>,
                ) -> GridFsUploadStream {
                }
            }
            #[until("3")]
            impl Client {
                #[until("2")]
                pub fn list_databases(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<ListDatabasesOptions>>,
                ) -> Result<Vec<Document>> {
                }
                #[since("2")]
                pub fn list_databases(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<ListDatabasesOptions>>,
                ) -> Result<Vec<DatabaseSpecification>> {
                }
                pub fn list_database_names(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<ListDatabasesOptions>>,
                ) -> Result<Vec<String>> {
                }
                pub fn start_session(&self, options: impl Into<Option<SessionOptions>>) -> Result<ClientSession> {}
                pub fn watch(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<ChangeStreamOptions>>,
                ) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
                }
                pub fn bulk_write(
                    &self,
                    models: impl IntoIterator<Item = impl Into<WriteModel>>,
                ) -> Result<SummaryBulkWriteResult> {
                }
            }
            #[since("3")]
            impl Client {
                pub fn list_databases(&self, filter: impl Into<Option<Document>>) -> ListDatabases {}
                pub fn list_database_names(&self, filter: impl Into<Option<Document>>) -> ListDatabases<ListNames> {}
                pub fn start_session(&self) -> StartSession {}
                pub fn watch(&self, pipeline: impl IntoIterator<Item = Document>) -> Watch {}
                pub fn bulk_write(
                    &self,
                    models: impl IntoIterator<Item = impl Into<WriteModel>>,
                ) -> BulkWrite<SummaryBulkWriteResult> {
                }
            }
            impl Client {
                pub fn watch_with_session(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<ChangeStreamOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionChangeStream<ChangeStreamEvent<Document>>> {
                }
            }
            #[until("3")]
            impl Database {
                pub fn run_command(
                    &self,
                    command: Document,
                    options: impl Into<Option<SelectionCriteria>>,
                ) -> Result<Document> {
                }
                pub fn run_raw_command(&self, command: RawDocumentBuf) -> Result<Document> {}
                pub fn run_cursor_command(
                    &self,
                    command: Document,
                    options: impl Into<Option<RunCursorCommandOptions>>,
                ) -> Result<Cursor<Document>> {
                }
                pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> Result<Cursor<Document>> {}
                pub fn aggregate(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<AggregateOptions>>,
                ) -> Result<Cursor<Document>> {
                }
                pub fn watch(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<ChangeStreamOptions>>,
                ) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
                }
                #[until("2")]
                pub fn list_collections(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<ListCollectionsOptions>>,
                ) -> Result<Cursor<Document>> {
                }
                #[since("2")]
                pub fn list_collections(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<ListCollectionsOptions>>,
                ) -> Result<Cursor<CollectionSpecification>> {
                }
                pub fn list_collection_names(&self, filter: impl Into<Option<Document>>) -> Result<Vec<String>> {}
                pub fn create_collection(
                    &self,
                    name: impl Into<String>,
                    options: impl Into<Option<CreateCollectionOptions>>,
                ) -> Result<()> {
                }
                pub fn drop(&self, options: impl Into<Option<DropDatabaseOptions>>) -> Result<()> {}
            }
            #[since("3")]
            impl Database {
                pub fn run_command(&self, command: Document) -> RunCommand {}
                pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand {}
                pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand {}
                pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand {}
                pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate {}
                pub fn watch(&self, pipeline: impl IntoIterator<Item = Document>) -> Watch {}
                pub fn list_collections(&self, filter: impl Into<Option<Document>>) -> ListCollections {}
                pub fn list_collection_names(&self, filter: impl Into<Option<Document>>) -> ListCollections<ListNames> {
                }
                pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection {}
                pub fn drop(&self) -> DropDatabase {}
            }
            impl Database {
                pub fn run_command_with_session(
                    &self,
                    command: Document,
                    options: impl Into<Option<SelectionCriteria>>,
                    session: &mut ClientSession,
                ) -> Result<Document> {
                }
                pub fn run_cursor_command_with_session(
                    &self,
                    command: Document,
                    options: impl Into<Option<RunCursorCommandOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionCursor<Document>> {
                }
                pub fn aggregate_with_session(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<AggregateOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionCursor<Document>> {
                }
                pub fn watch_with_session(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<ChangeStreamOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionChangeStream<ChangeStreamEvent<Document>>> {
                }
                pub fn list_collections_with_session(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<ListCollectionsOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionCursor<CollectionSpecification>> {
                }
                pub fn list_collection_names_with_session(
                    &self,
                    filter: impl Into<Option<Document>>,
                    session: &mut ClientSession,
                ) -> Result<Vec<String>> {
                }
                pub fn create_collection_with_session(
                    &self,
                    name: impl Into<String>,
                    options: impl Into<Option<CreateCollectionOptions>>,
                    session: &mut ClientSession,
                ) -> Result<()> {
                }
                pub fn drop_with_session(
                    &self,
                    options: impl Into<Option<DropDatabaseOptions>>,
                    session: &mut ClientSession,
                ) -> Result<()> {
                }
            }
            #[until("3")]
            impl<T> Collection<T> {
                pub fn find(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<FindOptions>>,
                ) -> Result<Cursor<T>> {
                }
                pub fn find_one(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<FindOneOptions>>,
                ) -> Result<Option<T>> {
                }
                pub fn aggregate(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<AggregateOptions>>,
                ) -> Result<Cursor<Document>> {
                }
                pub fn watch(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<ChangeStreamOptions>>,
                ) -> Result<ChangeStream<ChangeStreamEvent<T>>> {
                }
                pub fn distinct(
                    &self,
                    field_name: impl AsRef<str>,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<DistinctOptions>>,
                ) -> Result<Vec<Bson>> {
                }
                pub fn count_documents(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<CountOptions>>,
                ) -> Result<u64> {
                }
                pub fn estimated_document_count(
                    &self,
                    options: impl Into<Option<EstimatedDocumentCountOptions>>,
                ) -> Result<u64> {
                }
                pub fn insert_one(
                    &self,
                    doc: impl Borrow<T>,
                    options: impl Into<Option<InsertOneOptions>>,
                ) -> Result<InsertOneResult> {
                }
                pub fn insert_many(
                    &self,
                    docs: impl IntoIterator<Item = impl Borrow<T>>,
                    options: impl Into<Option<InsertManyOptions>>,
                ) -> Result<InsertManyResult> {
                }
                pub fn update_one(
                    &self,
                    query: Document,
                    update: impl Into<UpdateModifications>,
                    options: impl Into<Option<UpdateOptions>>,
                ) -> Result<UpdateResult> {
                }
                pub fn update_many(
                    &self,
                    query: Document,
                    update: impl Into<UpdateModifications>,
                    options: impl Into<Option<UpdateOptions>>,
                ) -> Result<UpdateResult> {
                }
                pub fn replace_one(
                    &self,
                    query: Document,
                    replacement: impl Borrow<T>,
                    options: impl Into<Option<ReplaceOptions>>,
                ) -> Result<UpdateResult> {
                }
                pub fn delete_one(
                    &self,
                    query: Document,
                    options: impl Into<Option<DeleteOptions>>,
                ) -> Result<DeleteResult> {
                }
                pub fn delete_many(
                    &self,
                    query: Document,
                    options: impl Into<Option<DeleteOptions>>,
                ) -> Result<DeleteResult> {
                }
                pub fn find_one_and_delete(
                    &self,
                    filter: Document,
                    options: impl Into<Option<FindOneAndDeleteOptions>>,
                ) -> Result<Option<T>> {
                }
                pub fn find_one_and_update(
                    &self,
                    filter: Document,
                    update: impl Into<UpdateModifications>,
                    options: impl Into<Option<FindOneAndUpdateOptions>>,
                ) -> Result<Option<T>> {
                }
                pub fn find_one_and_replace(
                    &self,
                    filter: Document,
                    replacement: impl Borrow<T>,
                    options: impl Into<Option<FindOneAndReplaceOptions>>,
                ) -> Result<Option<T>> {
                }
                pub fn create_index(
                    &self,
                    index: IndexModel,
                    options: impl Into<Option<CreateIndexOptions>>,
                ) -> Result<CreateIndexResult> {
                }
                pub fn create_indexes(
                    &self,
                    indexes: impl IntoIterator<Item = IndexModel>,
                    options: impl Into<Option<CreateIndexOptions>>,
                ) -> Result<CreateIndexesResult> {
                }
                pub fn drop_index(
                    &self,
                    name: impl AsRef<str>,
                    options: impl Into<Option<DropIndexOptions>>,
                ) -> Result<()> {
                }
                pub fn drop_indexes(&self, options: impl Into<Option<DropIndexOptions>>) -> Result<()> {}
                pub fn list_indexes(
                    &self,
                    options: impl Into<Option<ListIndexesOptions>>,
                ) -> Result<Cursor<IndexModel>> {
                }
                pub fn list_index_names(&self) -> Result<Vec<String>> {}
                pub fn create_search_index(
                    &self,
                    model: SearchIndexModel,
                    options: impl Into<Option<CreateSearchIndexOptions>>,
                ) -> Result<String> {
                }
                pub fn create_search_indexes(
                    &self,
                    models: impl IntoIterator<Item = SearchIndexModel>,
                    options: impl Into<Option<CreateSearchIndexOptions>>,
                ) -> Result<Vec<String>> {
                }
                pub fn update_search_index(
                    &self,
                    name: impl AsRef<str>,
                    definition: Document,
                    options: impl Into<Option<UpdateSearchIndexOptions>>,
                ) -> Result<()> {
                }
                pub fn drop_search_index(
                    &self,
                    name: impl AsRef<str>,
                    options: impl Into<Option<DropSearchIndexOptions>>,
                ) -> Result<()> {
                }
                pub fn list_search_indexes(
                    &self,
                    name: impl Into<Option<&str>>,
                    aggregation_options: impl Into<Option<AggregateOptions>>,
                    options: impl Into<Option<ListSearchIndexOptions>>,
                ) -> Result<Cursor<Document>> {
                }
                pub fn drop(&self, options: impl Into<Option<DropCollectionOptions>>) -> Result<()> {}
            }
            #[since("3")]
            impl<T> Collection<T> {
                pub fn find(&self, filter: impl Into<Option<Document>>) -> Find<T> {}
                pub fn find_one(&self, filter: impl Into<Option<Document>>) -> FindOne<T> {}
                pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate {}
                pub fn watch(&self, pipeline: impl IntoIterator<Item = Document>) -> Watch<T> {}
                pub fn distinct(&self, field_name: impl AsRef<str>, filter: impl Into<Option<Document>>) -> Distinct {}
                pub fn count_documents(&self, filter: impl Into<Option<Document>>) -> CountDocuments {}
                pub fn estimated_document_count(&self) -> EstimatedDocumentCount {}
                pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne {}
                pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany {}
                pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
                pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
                pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne {}
                pub fn delete_one(&self, query: Document) -> Delete {}
                pub fn delete_many(&self, query: Document) -> Delete {}
                pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<T> {}
                pub fn find_one_and_update(
                    &self,
                    filter: Document,
                    update: impl Into<UpdateModifications>,
                ) -> FindOneAndUpdate<T> {
                }
                pub fn find_one_and_replace(
                    &self,
                    filter: Document,
                    replacement: impl Borrow<T>,
                ) -> FindOneAndReplace<T> {
                }
                pub fn create_index(&self, index: IndexModel) -> CreateIndex {}
                pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<Multiple> {}
                pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex {}
                pub fn drop_indexes(&self) -> DropIndex {}
                pub fn list_indexes(&self) -> ListIndexes {}
                pub fn list_index_names(&self) -> ListIndexes<ListNames> {}
                pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<Single> {}
                pub fn create_search_indexes(
                    &self,
                    models: impl IntoIterator<Item = SearchIndexModel>,
                ) -> CreateSearchIndex<Multiple> {
                }
                pub fn update_search_index(&self, name: impl AsRef<str>, definition: Document) -> UpdateSearchIndex {}
                pub fn drop_search_index(&self, name: impl AsRef<str>) -> DropSearchIndex {}
                pub fn list_search_indexes(
                    &self,
                    name: impl Into<Option<&str>>,
                    aggregation_options: impl Into<Option<AggregateOptions>>,
                ) -> ListSearchIndexes {
                }
                pub fn drop(&self) -> DropCollection {}
            }
            impl<T> Collection<T> {
                pub fn find_with_session(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<FindOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionCursor<T>> {
                }
                pub fn find_one_with_session(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<FindOneOptions>>,
                    session: &mut ClientSession,
                ) -> Result<Option<T>> {
                }
                pub fn aggregate_with_session(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<AggregateOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionCursor<Document>> {
                }
                pub fn watch_with_session(
                    &self,
                    pipeline: impl IntoIterator<Item = Document>,
                    options: impl Into<Option<ChangeStreamOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionChangeStream<ChangeStreamEvent<T>>> {
                }
                pub fn distinct_with_session(
                    &self,
                    field_name: impl AsRef<str>,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<DistinctOptions>>,
                    session: &mut ClientSession,
                ) -> Result<Vec<Bson>> {
                }
                pub fn count_documents_with_session(
                    &self,
                    filter: impl Into<Option<Document>>,
                    options: impl Into<Option<CountOptions>>,
                    session: &mut ClientSession,
                ) -> Result<u64> {
                }
                pub fn insert_one_with_session(
                    &self,
                    doc: impl Borrow<T>,
                    options: impl Into<Option<InsertOneOptions>>,
                    session: &mut ClientSession,
                ) -> Result<InsertOneResult> {
                }
                pub fn insert_many_with_session(
                    &self,
                    docs: impl IntoIterator<Item = impl Borrow<T>>,
                    options: impl Into<Option<InsertManyOptions>>,
                    session: &mut ClientSession,
                ) -> Result<InsertManyResult> {
                }
                pub fn update_one_with_session(
                    &self,
                    query: Document,
                    update: impl Into<UpdateModifications>,
                    options: impl Into<Option<UpdateOptions>>,
                    session: &mut ClientSession,
                ) -> Result<UpdateResult> {
                }
                pub fn update_many_with_session(
                    &self,
                    query: Document,
                    update: impl Into<UpdateModifications>,
                    options: impl Into<Option<UpdateOptions>>,
                    session: &mut ClientSession,
                ) -> Result<UpdateResult> {
                }
                pub fn replace_one_with_session(
                    &self,
                    query: Document,
                    replacement: impl Borrow<T>,
                    options: impl Into<Option<ReplaceOptions>>,
                    session: &mut ClientSession,
                ) -> Result<UpdateResult> {
                }
                pub fn delete_one_with_session(
                    &self,
                    query: Document,
                    options: impl Into<Option<DeleteOptions>>,
                    session: &mut ClientSession,
                ) -> Result<DeleteResult> {
                }
                pub fn delete_many_with_session(
                    &self,
                    query: Document,
                    options: impl Into<Option<DeleteOptions>>,
                    session: &mut ClientSession,
                ) -> Result<DeleteResult> {
                }
                pub fn find_one_and_delete_with_session(
                    &self,
                    filter: Document,
                    options: impl Into<Option<FindOneAndDeleteOptions>>,
                    session: &mut ClientSession,
                ) -> Result<Option<T>> {
                }
                pub fn find_one_and_update_with_session(
                    &self,
                    filter: Document,
                    update: impl Into<UpdateModifications>,
                    options: impl Into<Option<FindOneAndUpdateOptions>>,
                    session: &mut ClientSession,
                ) -> Result<Option<T>> {
                }
                pub fn find_one_and_replace_with_session(
                    &self,
                    filter: Document,
                    replacement: impl Borrow<T>,
                    options: impl Into<Option<FindOneAndReplaceOptions>>,
                    session: &mut ClientSession,
                ) -> Result<Option<T>> {
                }
                pub fn create_index_with_session(
                    &self,
                    index: IndexModel,
                    options: impl Into<Option<CreateIndexOptions>>,
                    session: &mut ClientSession,
                ) -> Result<CreateIndexResult> {
                }
                pub fn create_indexes_with_session(
                    &self,
                    indexes: impl IntoIterator<Item = IndexModel>,
                    options: impl Into<Option<CreateIndexOptions>>,
                    session: &mut ClientSession,
                ) -> Result<CreateIndexesResult> {
                }
                pub fn drop_index_with_session(
                    &self,
                    name: impl AsRef<str>,
                    options: impl Into<Option<DropIndexOptions>>,
                    session: &mut ClientSession,
                ) -> Result<()> {
                }
                pub fn drop_indexes_with_session(
                    &self,
                    options: impl Into<Option<DropIndexOptions>>,
                    session: &mut ClientSession,
                ) -> Result<()> {
                }
                pub fn list_indexes_with_session(
                    &self,
                    options: impl Into<Option<ListIndexesOptions>>,
                    session: &mut ClientSession,
                ) -> Result<SessionCursor<IndexModel>> {
                }
                pub fn list_index_names_with_session(&self, session: &mut ClientSession) -> Result<Vec<String>> {}
                pub fn drop_with_session(
                    &self,
                    options: impl Into<Option<DropCollectionOptions>>,
                    session: &mut ClientSession,
                ) -> Result<()> {
                }
            }
            #[until("3")]
            impl GridFsBucket {
                pub fn find(
                    &self,
                    filter: Document,
                    options: impl Into<Option<GridFsFindOptions>>,
                ) -> Result<Cursor<FilesCollectionDocument>> {
                }
                pub fn find_one(
                    &self,
                    filter: Document,
                    options: impl Into<Option<GridFsFindOneOptions>>,
                ) -> Result<Option<FilesCollectionDocument>> {
                }
                pub fn delete(&self, id: Bson) -> Result<()> {}
                pub fn delete_by_name(&self, filename: impl Into<String>) -> Result<()> {}
                pub fn rename(&self, id: Bson, new_filename: impl Into<String>) -> Result<()> {}
                pub fn rename_by_name(
                    &self,
                    filename: impl Into<String>,
                    new_filename: impl Into<String>,
                ) -> Result<()> {
                }
                pub fn drop(&self) -> Result<()> {}
                pub fn open_download_stream(&self, id: Bson) -> Result<GridFsDownloadStream> {}
                pub fn open_download_stream_by_name(
                    &self,
                    filename: impl Into<String>,
                    options: impl Into<Option<GridFsDownloadByNameOptions>>,
                ) -> Result<GridFsDownloadStream> {
                }
            }
            #[since("3")]
            impl GridFsBucket {
                pub fn find(&self, filter: Document) -> gridfs::Find {}
                pub fn find_one(&self, filter: Document) -> gridfs::FindOne {}
                pub fn delete(&self, id: Bson) -> gridfs::Delete {}
                pub fn delete_by_name(&self, filename: impl Into<String>) -> gridfs::DeleteByName {}
                pub fn rename(&self, id: Bson, new_filename: impl Into<String>) -> gridfs::Rename {}
                pub fn rename_by_name(
                    &self,
                    filename: impl Into<String>,
                    new_filename: impl Into<String>,
                ) -> gridfs::RenameByName {
                }
                pub fn drop(&self) -> gridfs::Drop {}
                pub fn open_download_stream(&self, id: Bson) -> gridfs::OpenDownloadStream {}
                pub fn open_download_stream_by_name(
                    &self,
                    filename: impl Into<String>,
                ) -> gridfs::OpenDownloadStreamByName {
                }
            }
        }
    }
}

pub mod bson {
    pub use crate::binary::Binary;
    pub use crate::datetime::DateTime;
    pub use crate::de::{
        Deserializer, DeserializerOptions, deserialize_from_bson, deserialize_from_document, deserialize_from_reader,
        deserialize_from_slice, from_bson, from_document, from_reader, from_reader_utf8_lossy, from_slice,
        from_slice_utf8_lossy,
    };
    pub use crate::decimal128::Decimal128;
    pub use crate::document::Document;
    pub use crate::raw::{
        RawArray, RawArrayBuf, RawBinaryRef, RawBson, RawBsonRef, RawDocument, RawDocumentBuf, RawRegexRef,
    };
    pub use crate::ser::{
        Serializer, SerializerOptions, serialize_to_bson, serialize_to_document, serialize_to_raw_document_buf,
        serialize_to_vec, to_bson, to_document, to_raw_document_buf, to_vec,
    };
    pub use crate::uuid::{Uuid, UuidRepresentation};

    #[proc_macro]
    pub fn doc() {}
    #[proc_macro]
    pub fn bson() {}
    #[proc_macro]
    pub fn rawdoc() {}
    #[proc_macro]
    pub fn rawbson() {}
    #[proc_macro]
    pub fn cstr() {}

    pub type Array = Vec<Bson>;
    pub enum Bson {
        Double(f64),
        String(String),
        Array(Array),
        Document(Document),
        Boolean(bool),
        Null,
        RegularExpression(Regex),
        JavaScriptCode(String),
        JavaScriptCodeWithScope(JavaScriptCodeWithScope),
        Int32(i32),
        Int64(i64),
        Timestamp(Timestamp),
        Binary(Binary),
        ObjectId(oid::ObjectId),
        DateTime(DateTime),
        Symbol(String),
        Decimal128(Decimal128),
        Undefined,
        MaxKey,
        MinKey,
        DbPointer(DbPointer),
    }
    impl Bson {
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn as_str_mut(&mut self) -> Option<&mut str> {}
        pub fn as_array(&self) -> Option<&Array> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
        pub fn as_document(&self) -> Option<&Document> {}
        pub fn as_document_mut(&mut self) -> Option<&mut Document> {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn as_i32(&self) -> Option<i32> {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_object_id(&self) -> Option<oid::ObjectId> {}
        pub fn as_object_id_mut(&mut self) -> Option<&mut oid::ObjectId> {}
        pub fn as_datetime(&self) -> Option<&DateTime> {}
        pub fn as_datetime_mut(&mut self) -> Option<&mut DateTime> {}
        pub fn as_symbol(&self) -> Option<&str> {}
        pub fn as_timestamp(&self) -> Option<Timestamp> {}
        pub fn as_null(&self) -> Option<()> {}
        pub fn as_db_pointer(&self) -> Option<&DbPointer> {}
        pub fn element_type(&self) -> spec::ElementType {}
        pub fn into_relaxed_extjson(self) -> ::serde_json::Value {}
        pub fn into_canonical_extjson(self) -> ::serde_json::Value {}
    }
    impl Clone for Bson {}
    impl Default for Bson {
        fn default() -> Self {}
    }
    impl PartialEq for Bson {}
    impl ::std::fmt::Debug for Bson {}
    impl ::std::fmt::Display for Bson {}
    impl<T> From<T> for Bson {}
    impl<T> FromIterator<T> for Bson {}
    pub struct Regex {
        pub pattern: String,
        pub options: String,
    }
    impl Clone for Regex {}
    pub struct JavaScriptCodeWithScope {
        pub code: String,
        pub scope: Document,
    }
    pub struct Timestamp {
        pub time: u32,
        pub increment: u32,
    }
    impl Clone for Timestamp {}
    impl PartialEq for Timestamp {}
    pub struct DbPointer;

    pub mod document {
        use crate::oid::ObjectId;
        use crate::{Array, Bson, DateTime, Decimal128, Timestamp};
        pub enum ValueAccessError {
            NotPresent,
            UnexpectedType,
        }
        impl ::std::error::Error for ValueAccessError {}
        impl ::std::fmt::Display for ValueAccessError {}
        impl ::std::fmt::Debug for ValueAccessError {}
        pub type ValueAccessResult<T> = ::std::result::Result<T, ValueAccessError>;
        pub struct Document;
        impl Document {
            pub fn new() -> Document {}
            pub fn iter(&self) -> Iter {}
            pub fn iter_mut(&mut self) -> IterMut {}
            pub fn clear(&mut self) {}
            pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson> {}
            pub fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson> {}
            pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64> {}
            pub fn get_f64_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut f64> {}
            pub fn get_decimal128(&self, key: impl AsRef<str>) -> ValueAccessResult<&Decimal128> {}
            pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str> {}
            pub fn get_str_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut str> {}
            pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&Array> {}
            pub fn get_array_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Array> {}
            pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document> {}
            pub fn get_document_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Document> {}
            pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool> {}
            pub fn get_bool_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut bool> {}
            pub fn is_null(&self, key: impl AsRef<str>) -> bool {}
            pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32> {}
            pub fn get_i32_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut i32> {}
            pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64> {}
            pub fn get_i64_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut i64> {}
            pub fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp> {}
            pub fn get_binary_generic(&self, key: impl AsRef<str>) -> ValueAccessResult<&Vec<u8>> {}
            pub fn get_binary_generic_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Vec<u8>> {}
            pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId> {}
            pub fn get_object_id_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut ObjectId> {}
            pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<&DateTime> {}
            pub fn get_datetime_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut DateTime> {}
            pub fn contains_key(&self, key: impl AsRef<str>) -> bool {}
            pub fn keys(&self) -> Keys {}
            pub fn values(&self) -> Values {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn insert<K: Into<String>, V: Into<Bson>>(&mut self, key: K, val: V) -> Option<Bson> {}
            pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson> {}
            pub fn entry(&mut self, k: impl Into<String>) -> Entry {}
            pub fn to_writer<W>(&self, writer: W) -> crate::ser::Result<()> {}
            pub fn to_vec(&self) -> crate::ser::Result<Vec<u8>> {}
            pub fn encode_to_vec(&self) -> crate::ser::Result<Vec<u8>> {}
            pub fn encode_to_writer<W>(&self, writer: W) -> crate::ser::Result<()> {}
            pub fn from_reader<R>(reader: R) -> crate::de::Result<Document> {}
            pub fn from_reader_utf8_lossy<R>(reader: R) -> crate::de::Result<Document> {}
            pub fn decode_from_reader<R>(reader: R) -> crate::de::Result<Document> {}
            pub fn extend<I: IntoIterator>(&mut self, iter: I) {}
        }
        impl Clone for Document {}
        impl Default for Document {
            fn default() -> Self {}
        }
        impl PartialEq for Document {}
        impl ::std::fmt::Debug for Document {}
        impl ::std::fmt::Display for Document {}
        impl ::std::ops::Index<&str> for Document {
            type Output = Bson;
        }
        impl FromIterator<(String, Bson)> for Document {}
        impl Extend<(String, Bson)> for Document {}
        impl IntoIterator for Document {
            type Item = (String, Bson);
            type IntoIter = IntoIter;
        }
        impl TryFrom<crate::RawDocumentBuf> for Document {
            type Error = crate::raw::Error;
        }
        pub struct IntoIter;
        impl Iterator for IntoIter {
            type Item = (String, Bson);
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = (String, Bson);
        }
        pub struct IterMut;
        impl Iterator for IterMut {
            type Item = (String, Bson);
        }
        pub struct Keys;
        impl Iterator for Keys {
            type Item = String;
        }
        pub struct Values;
        impl Iterator for Values {
            type Item = Bson;
        }
        pub struct Entry;
        impl Entry {
            pub fn key(&self) -> &str {}
            pub fn or_insert(self, default: Bson) -> &mut Bson {}
            pub fn or_insert_with<F: FnOnce() -> Bson>(self, default: F) -> &mut Bson {}
        }
    }

    pub mod oid {
        pub struct Error;
        impl ::std::error::Error for Error {}
        impl ::std::fmt::Display for Error {}
        impl ::std::fmt::Debug for Error {}
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct ObjectId;
        impl ObjectId {
            pub fn new() -> Self {}
            pub fn from_bytes(bytes: [u8; 12]) -> Self {}
            pub fn with_bytes(bytes: [u8; 12]) -> Self {}
            pub fn with_string(s: &str) -> Result<ObjectId> {}
            pub fn from_parts(seconds_since_epoch: u32, process_id: [u8; 5], counter: [u8; 3]) -> Self {}
            pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId> {}
            pub fn timestamp(&self) -> crate::DateTime {}
            pub fn bytes(&self) -> [u8; 12] {}
            pub fn to_hex(self) -> String {}
        }
        impl Clone for ObjectId {}
        impl Copy for ObjectId {}
        impl Default for ObjectId {
            fn default() -> Self {}
        }
        impl PartialEq for ObjectId {}
        impl ::std::fmt::Debug for ObjectId {}
        impl ::std::fmt::Display for ObjectId {}
        impl From<[u8; 12]> for ObjectId {}
        impl ::std::str::FromStr for ObjectId {
            type Err = Error;
            fn from_str(s: &str) -> Result<Self> {}
        }
    }

    pub mod datetime {
        pub struct Error;
        impl ::std::error::Error for Error {}
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct DateTime;
        impl DateTime {
            pub const MAX: DateTime = DateTime;
            pub const MIN: DateTime = DateTime;
            pub fn now() -> DateTime {}
            pub fn from_millis(date: i64) -> DateTime {}
            pub fn from_chrono<T>(dt: T) -> DateTime {}
            pub fn to_chrono(self) -> ::chrono::DateTime<::chrono::Utc> {}
            pub fn from_time_0_3(dt: ::time::OffsetDateTime) -> DateTime {}
            pub fn to_time_0_3(self) -> ::time::OffsetDateTime {}
            pub fn from_system_time(st: ::std::time::SystemTime) -> DateTime {}
            pub fn to_system_time(self) -> ::std::time::SystemTime {}
            pub fn timestamp_millis(self) -> i64 {}
            pub fn to_rfc3339_string(self) -> String {}
            pub fn try_to_rfc3339_string(self) -> Result<String> {}
            pub fn parse_rfc3339_str(s: impl AsRef<str>) -> Result<DateTime> {}
            pub fn checked_duration_since(self, earlier: DateTime) -> Option<::std::time::Duration> {}
            pub fn saturating_duration_since(self, earlier: DateTime) -> ::std::time::Duration {}
        }
        impl Clone for DateTime {}
        impl Copy for DateTime {}
        impl PartialEq for DateTime {}
        impl ::std::fmt::Debug for DateTime {}
        impl ::std::fmt::Display for DateTime {}
        impl From<::std::time::SystemTime> for DateTime {}
    }

    pub mod binary {
        pub struct Error;
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Binary {
            pub subtype: crate::spec::BinarySubtype,
            pub bytes: Vec<u8>,
        }
        impl Binary {
            pub fn from_base64(
                input: impl AsRef<str>,
                subtype: impl Into<Option<crate::spec::BinarySubtype>>,
            ) -> Result<Self> {
            }
            pub fn as_raw_binary(&self) -> crate::RawBinaryRef {}
            pub fn from_uuid(uuid: crate::Uuid) -> Self {}
            pub fn to_uuid(&self) -> crate::uuid::Result<crate::Uuid> {}
        }
        impl Clone for Binary {}
        impl PartialEq for Binary {}
        impl From<crate::Uuid> for Binary {}
    }

    pub mod uuid {
        pub struct Error;
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub enum UuidRepresentation {
            Standard,
            CSharpLegacy,
            JavaLegacy,
            PythonLegacy,
        }
        pub struct Uuid;
        impl Uuid {
            pub fn new() -> Self {}
            pub fn from_bytes(bytes: [u8; 16]) -> Self {}
            pub fn parse_str(input: impl AsRef<str>) -> Result<Self> {}
            pub fn bytes(self) -> [u8; 16] {}
            pub fn from_uuid_1(uuid: ::uuid::Uuid) -> Self {}
            pub fn to_uuid_1(self) -> ::uuid::Uuid {}
        }
        impl Clone for Uuid {}
        impl Copy for Uuid {}
        impl PartialEq for Uuid {}
        impl ::std::fmt::Display for Uuid {}
        impl Default for Uuid {
            fn default() -> Self {}
        }
    }

    pub mod decimal128 {
        pub struct Decimal128;
        impl Decimal128 {
            pub fn from_bytes(bytes: [u8; 16]) -> Self {}
            pub fn bytes(&self) -> [u8; 16] {}
        }
        impl Clone for Decimal128 {}
        impl ::std::fmt::Display for Decimal128 {}
    }

    pub mod spec {
        pub enum BinarySubtype {
            Generic,
            Function,
            BinaryOld,
            UuidOld,
            Uuid,
            Md5,
            Encrypted,
            Column,
            Sensitive,
            Vector,
            UserDefined(u8),
            Reserved(u8),
        }
        pub enum ElementType {
            Double,
            String,
            EmbeddedDocument,
            Array,
            Binary,
            Undefined,
            ObjectId,
            Boolean,
            DateTime,
            Null,
            RegularExpression,
            Int32,
            Timestamp,
            Int64,
            Decimal128,
        }
    }

    pub mod ser {
        use crate::{Bson, Document, RawDocumentBuf};
        pub struct Error;
        impl ::std::error::Error for Error {}
        impl ::std::fmt::Display for Error {}
        impl ::std::fmt::Debug for Error {}
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Serializer;
        pub struct SerializerOptions;
        pub fn to_bson<T>(value: &T) -> Result<Bson> {}
        pub fn to_document<T>(value: &T) -> Result<Document> {}
        pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
        pub fn to_raw_document_buf<T>(value: &T) -> Result<RawDocumentBuf> {}
        pub fn serialize_to_bson<T>(value: &T) -> Result<Bson> {}
        pub fn serialize_to_document<T>(value: &T) -> Result<Document> {}
        pub fn serialize_to_vec<T>(value: &T) -> Result<Vec<u8>> {}
        pub fn serialize_to_raw_document_buf<T>(value: &T) -> Result<RawDocumentBuf> {}
    }

    pub mod de {
        use crate::{Bson, Document};
        pub struct Error;
        impl ::std::error::Error for Error {}
        impl ::std::fmt::Display for Error {}
        impl ::std::fmt::Debug for Error {}
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Deserializer;
        pub struct DeserializerOptions;
        pub fn from_bson<T>(bson: Bson) -> Result<T> {}
        pub fn from_document<T>(doc: Document) -> Result<T> {}
        pub fn from_reader<R, T>(reader: R) -> Result<T> {}
        pub fn from_reader_utf8_lossy<R, T>(reader: R) -> Result<T> {}
        pub fn from_slice<T>(bytes: &[u8]) -> Result<T> {}
        pub fn from_slice_utf8_lossy<T>(bytes: &[u8]) -> Result<T> {}
        pub fn deserialize_from_bson<T>(bson: Bson) -> Result<T> {}
        pub fn deserialize_from_document<T>(doc: Document) -> Result<T> {}
        pub fn deserialize_from_reader<R, T>(reader: R) -> Result<T> {}
        pub fn deserialize_from_slice<T>(bytes: &[u8]) -> Result<T> {}
    }

    pub mod error {
        pub struct Error;
        impl ::std::error::Error for Error {}
        impl ::std::fmt::Display for Error {}
        impl ::std::fmt::Debug for Error {}
        pub type Result<T> = ::std::result::Result<T, Error>;
    }

    pub mod raw {
        use crate::oid::ObjectId;
        use crate::{Bson, DateTime, Document, Timestamp};
        pub struct Error;
        impl ::std::error::Error for Error {}
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub type ValueAccessResult<T> = ::std::result::Result<T, Error>;
        pub struct RawBson;
        pub struct RawBsonRef;
        impl RawBsonRef {
            pub fn as_f64(self) -> Option<f64> {}
            pub fn as_str(self) -> Option<&str> {}
            pub fn as_array(self) -> Option<&RawArray> {}
            pub fn as_document(self) -> Option<&RawDocument> {}
            pub fn as_bool(self) -> Option<bool> {}
            pub fn as_i32(self) -> Option<i32> {}
            pub fn as_i64(self) -> Option<i64> {}
            pub fn as_object_id(self) -> Option<ObjectId> {}
            pub fn as_datetime(self) -> Option<DateTime> {}
            pub fn as_timestamp(self) -> Option<Timestamp> {}
            pub fn to_raw_bson(self) -> RawBson {}
        }
        impl<T> From<T> for RawBson {}
        pub struct RawBinaryRef {
            pub subtype: crate::spec::BinarySubtype,
            pub bytes: Vec<u8>,
        }
        pub struct RawRegexRef;
        pub struct RawArray;
        impl IntoIterator for RawArray {
            type Item = Result<RawBsonRef>;
            type IntoIter = RawArrayIter;
        }
        pub struct RawArrayIter;
        impl Iterator for RawArrayIter {
            type Item = Result<RawBsonRef>;
        }
        pub struct RawArrayBuf;
        impl RawArrayBuf {
            pub fn new() -> Self {}
            pub fn push(&mut self, value: impl Into<RawBson>) {}
        }
        impl ::std::ops::Deref for RawArrayBuf {
            type Target = RawArray;
        }
        pub struct RawDocument;
        impl RawDocument {
            pub fn from_bytes<D>(data: &D) -> Result<&RawDocument> {}
            pub fn to_raw_document_buf(&self) -> RawDocumentBuf {}
            pub fn to_document(&self) -> Result<Document> {}
            pub fn get(&self, key: impl AsRef<str>) -> Result<Option<RawBsonRef>> {}
            pub fn iter(&self) -> Iter {}
            pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64> {}
            pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str> {}
            pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&RawDocument> {}
            pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&RawArray> {}
            pub fn get_binary(&self, key: impl AsRef<str>) -> ValueAccessResult<RawBinaryRef> {}
            pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId> {}
            pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool> {}
            pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<DateTime> {}
            pub fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp> {}
            pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32> {}
            pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn is_empty(&self) -> bool {}
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = Result<(String, RawBsonRef)>;
        }
        pub struct RawDocumentBuf;
        impl RawDocumentBuf {
            pub fn new() -> Self {}
            pub fn from_bytes(data: Vec<u8>) -> Result<Self> {}
            pub fn from_document(doc: &Document) -> Result<Self> {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn append(&mut self, key: impl AsRef<str>, value: impl Into<RawBson>) {}
        }
        impl Clone for RawDocumentBuf {}
        impl ::std::ops::Deref for RawDocumentBuf {
            type Target = RawDocument;
        }
    }

    pub mod extjson {
        pub mod de {
            pub struct Error;
        }
    }

    pub mod serde_helpers {}
}
