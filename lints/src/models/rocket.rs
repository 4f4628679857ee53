//! Rocket 0.5, with the names that 0.4 had.

pub mod rocket {
    pub use ::async_trait::async_trait;
    pub use ::figment;
    pub use ::futures;
    pub use ::rocket_codegen::{
        FromForm, FromFormField, Responder, UriDisplayPath, UriDisplayQuery, async_test, catch, catchers, delete, get, head,
        launch, main, options, patch, post, put, route, routes, uri,
    };
    pub use ::time;
    pub use ::tokio;
    pub use self::catcher::Catcher;
    pub use self::config::Config;
    pub use self::data::Data;
    pub use self::error::Error;
    pub use self::request::Request;
    pub use self::response::Response;
    pub use self::route::Route;

    pub struct Build;
    pub struct Ignite;
    pub struct Orbit;
    pub trait Phase {}
    impl Phase for Build {}
    impl Phase for Ignite {}
    impl Phase for Orbit {}

    pub struct Rocket<P = Build> {
        phase: P,
    }
    impl<P> Rocket<P> {
        pub fn build() -> Rocket<Build> {}
        pub fn custom<T>(provider: T) -> Rocket<Build> {}
        pub fn configure<T>(self, provider: T) -> Rocket<Build> {}
        pub fn mount<B, R>(self, base: B, routes: R) -> Rocket<Build> {}
        pub fn register<B, C>(self, base: B, catchers: C) -> Rocket<Build> {}
        pub fn manage<T>(self, state: T) -> Rocket<Build> {}
        pub fn attach<F>(self, fairing: F) -> Rocket<Build> {}
        pub async fn ignite(self) -> Result<Rocket<Ignite>, Error> {}
        pub async fn launch(self) -> Result<Rocket<Ignite>, Error> {}
        pub fn state<T>(&self) -> Option<&T> {}
        pub fn routes(&self) -> impl Iterator<Item = &Route> {}
        pub fn catchers(&self) -> impl Iterator<Item = &Catcher> {}
        pub fn config(&self) -> &Config {}
        pub fn figment(&self) -> &::figment::Figment {}
        pub fn shutdown(&self) -> Shutdown {}
    }
    pub fn build() -> Rocket<Build> {}
    pub fn custom<T>(provider: T) -> Rocket<Build> {}
    pub fn ignite() -> Rocket<Build> {}
    pub async fn execute<R>(future: R) -> R {}
    pub struct Shutdown {}
    impl Shutdown {
        pub fn notify(self) {}
    }
    impl Future for Shutdown {
        type Output = ();
    }

    pub struct State<T>(T);
    impl<T> State<T> {
        pub fn get<P>(rocket: &Rocket<P>) -> Option<&State<T>> {}
        pub fn from(value: &T) -> &State<T> {}
        pub fn inner(&self) -> &T {}
    }
    impl<T> ::std::ops::Deref for State<T> {
        type Target = T;
    }
    impl<T> request::FromRequest for State<T> {
        type Error = ();
        async fn from_request(request: &Request) -> request::Outcome<Self, Self::Error> {}
    }
    pub trait Sentinel {
        fn abort(rocket: &Rocket<Ignite>) -> bool;
    }
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }

    pub mod catcher {
        pub struct Catcher {}
        impl Catcher {
            pub fn new<S, H>(code: S, handler: H) -> Catcher {}
        }
        pub trait Handler {
            async fn handle(&self, status: crate::http::Status, req: &crate::Request) -> Result<crate::Response, crate::http::Status>;
        }
        pub type BoxFuture = ::std::pin::Pin<Box<dyn Future<Output = Result<crate::Response, crate::http::Status>>>>;
    }
    pub mod config {
        pub struct Config {}
        impl Config {
            pub fn figment() -> ::figment::Figment {}
            pub fn debug_default() -> Config {}
            pub fn release_default() -> Config {}
        }
        impl Default for Config {
            fn default() -> Config {}
        }
    }
    pub mod data {
        pub type Outcome<T, E> = crate::outcome::Outcome<T, (crate::http::Status, E), Data>;
        pub trait FromData {
            type Error;
            async fn from_data(req: &crate::Request, data: Data) -> Outcome<Self, Self::Error>;
        }
        pub struct Data {}
        impl Data {
            pub fn open(self, limit: ByteUnit) -> DataStream {}
            pub async fn peek(&mut self, num: usize) -> &[u8] {}
        }
        pub struct DataStream {}
        impl DataStream {
            pub async fn into_bytes(self) -> ::std::io::Result<Capped<Vec<u8>>> {}
            pub async fn into_string(self) -> ::std::io::Result<Capped<String>> {}
        }
        pub struct Capped<T> {
            pub value: T,
        }
        impl<T> ::std::ops::Deref for Capped<T> {
            type Target = T;
        }
        impl<T> Capped<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct ByteUnit {}
        pub trait ToByteUnit {
            fn bytes(self) -> ByteUnit {}
            fn kibibytes(self) -> ByteUnit {}
            fn mebibytes(self) -> ByteUnit {}
        }
    }
    pub mod error {
        pub struct Error {}
    }
    pub mod fairing {
        pub type Result<B = crate::Rocket<crate::Build>, E = crate::Rocket<crate::Build>> = ::std::result::Result<B, E>;
        pub trait Fairing {
            fn info(&self) -> Info;
            async fn on_ignite(&self, rocket: crate::Rocket<crate::Build>) -> Result {}
            async fn on_liftoff(&self, rocket: &crate::Rocket<crate::Orbit>) {}
            async fn on_request(&self, req: &mut crate::Request, data: &mut crate::Data) {}
            async fn on_response(&self, req: &crate::Request, res: &mut crate::Response) {}
            async fn on_shutdown(&self, rocket: &crate::Rocket<crate::Orbit>) {}
        }
        pub struct Info {
            pub name: &'static str,
            pub kind: Kind,
        }
        pub struct Kind {}
        pub struct AdHoc {}
        impl AdHoc {
            pub fn on_attach<F>(name: &'static str, f: F) -> AdHoc
            where
                F: FnOnce(crate::Rocket<crate::Build>) -> Result,
            {
            }
            pub fn on_launch<F>(name: &'static str, f: F) -> AdHoc
            where
                F: FnOnce(&crate::Rocket<crate::Orbit>),
            {
            }
            pub fn on_ignite<F, Fut>(name: &'static str, f: F) -> AdHoc
            where
                F: FnOnce(crate::Rocket<crate::Build>) -> Fut,
                Fut: Future<Output = crate::Rocket<crate::Build>>,
            {
            }
            pub fn try_on_ignite<F, Fut>(name: &'static str, f: F) -> AdHoc
            where
                F: FnOnce(crate::Rocket<crate::Build>) -> Fut,
                Fut: Future<Output = Result>,
            {
            }
            pub fn on_liftoff<F, Fut>(name: &'static str, f: F) -> AdHoc
            where
                F: FnOnce(&crate::Rocket<crate::Orbit>) -> Fut,
            {
            }
            pub fn on_request<F, Fut>(name: &'static str, f: F) -> AdHoc
            where
                F: Fn(&mut crate::Request, &crate::Data) -> Fut,
            {
            }
            pub fn on_response<F, Fut>(name: &'static str, f: F) -> AdHoc
            where
                F: Fn(&crate::Request, &mut crate::Response) -> Fut,
            {
            }
            pub fn on_shutdown<F, Fut>(name: &'static str, f: F) -> AdHoc
            where
                F: FnOnce(&crate::Rocket<crate::Orbit>) -> Fut,
            {
            }
            pub fn config<T>() -> AdHoc {}
        }
    }
    pub mod form {
        pub type Result<T> = ::std::result::Result<T, Errors>;
        pub struct Errors {}
        pub struct Error {}
        pub struct Form<T>(T);
        impl<T> Form<T> {
            pub fn into_inner(self) -> T {}
            pub fn parse(string: &str) -> Result<T> {}
        }
        impl<T> ::std::ops::Deref for Form<T> {
            type Target = T;
        }
        pub type LenientForm<T> = Form<T>;
        pub struct Strict<T>(T);
        impl<T> ::std::ops::Deref for Strict<T> {
            type Target = T;
        }
        pub struct Lenient<T>(T);
        impl<T> ::std::ops::Deref for Lenient<T> {
            type Target = T;
        }
        pub struct Contextual<T> {
            pub value: Option<T>,
        }
        pub trait FromForm {
            type Context;
            fn init(opts: Options) -> Self::Context;
            fn push_value(ctxt: &mut Self::Context, field: ValueField);
            async fn push_data(ctxt: &mut Self::Context, field: DataField);
            fn finalize(ctxt: Self::Context) -> Result<Self>;
        }
        pub trait FromFormField {
            fn from_value(field: ValueField) -> Result<Self> {}
            async fn from_data(field: DataField) -> Result<Self> {}
        }
        pub struct Options {}
        pub struct ValueField {}
        pub struct DataField {}
    }
    pub mod fs {
        pub struct FileServer {}
        impl FileServer {
            pub fn from<P>(path: P) -> Self {}
            pub fn new<P>(path: P, options: Options) -> Self {}
            pub fn rank(self, rank: isize) -> Self {}
        }
        pub struct Options {}
        pub struct NamedFile {}
        impl NamedFile {
            pub async fn open<P>(path: P) -> ::std::io::Result<NamedFile> {}
        }
        pub enum TempFile {}
        impl TempFile {
            pub async fn persist_to<P>(&mut self, path: P) -> ::std::io::Result<()> {}
            pub async fn copy_to<P>(&mut self, path: P) -> ::std::io::Result<()> {}
        }
        #[proc_macro]
        pub fn relative() -> &str {}
    }
    pub mod http {
        pub use ::cookie::SameSite;
        pub struct Status {
            pub code: u16,
        }
        impl Status {
            pub fn new(code: u16) -> Status {}
            pub fn from_code(code: u16) -> Option<Status> {}
        }
        pub struct ContentType {}
        pub struct Header {}
        impl Header {
            pub fn new<N, V>(name: N, value: V) -> Header {}
        }
        pub struct HeaderMap {}
        impl HeaderMap {
            pub fn get_one(&self, name: &str) -> Option<&str> {}
            pub fn get(&self, name: &str) -> impl Iterator<Item = &str> {}
        }
        pub enum Method {
            Get,
            Put,
            Post,
            Delete,
            Options,
            Head,
            Trace,
            Connect,
            Patch,
        }
        pub struct Cookie {}
        impl Cookie {
            pub fn new<N, V>(name: N, value: V) -> Cookie {}
            pub fn build<C>(base: C) -> Cookie {}
            pub fn name(&self) -> &str {}
            pub fn value(&self) -> &str {}
        }
        pub struct CookieJar {}
        pub type Cookies = CookieJar;
        impl CookieJar {
            pub fn get(&self, name: &str) -> Option<&Cookie> {}
            pub fn get_private(&self, name: &str) -> Option<Cookie> {}
            pub fn add<C>(&self, cookie: C) {}
            pub fn add_private<C>(&self, cookie: C) {}
            pub fn remove<C>(&self, cookie: C) {}
            pub fn remove_private<C>(&self, cookie: C) {}
        }
        pub mod uri {
            pub struct Origin {}
        }
    }
    pub mod outcome {
        pub enum Outcome<S, E, F> {
            Success(S),
            Error(E),
            Forward(F),
            Failure(E),
        }
        impl<S, E, F> Outcome<S, E, F> {
            pub fn unwrap(self) -> S {}
            pub fn expect(self, message: &str) -> S {}
            pub fn is_success(&self) -> bool {}
            pub fn succeeded(self) -> Option<S> {}
            pub fn success_or<T>(self, value: T) -> Result<S, T> {}
            pub fn map<T, G>(self, f: G) -> Outcome<T, E, F>
            where
                G: FnOnce(S) -> T,
            {
            }
            pub fn and_then<T, G>(self, f: G) -> Outcome<T, E, F>
            where
                G: FnOnce(S) -> Outcome<T, E, F>,
            {
            }
        }
        pub trait IntoOutcome<O> {
            type Error;
            type Forward;
            fn or_error(self, error: Self::Error) -> O;
            fn or_forward(self, forward: Self::Forward) -> O;
        }
        #[proc_macro]
        pub fn try_outcome() {}
    }
    pub use self::outcome::Outcome;
    pub mod request {
        pub use crate::State;
        pub use crate::form::{FromForm, FromFormField, LenientForm};
        pub type Outcome<S, E> = crate::outcome::Outcome<S, (crate::http::Status, E), crate::http::Status>;
        pub trait FromRequest {
            type Error;
            async fn from_request(request: &Request) -> Outcome<Self, Self::Error>;
        }
        pub trait FromParam {
            type Error;
            fn from_param(param: &str) -> Result<Self, Self::Error>;
        }
        pub trait FromSegments {
            type Error;
            fn from_segments(segments: crate::http::uri::Origin) -> Result<Self, Self::Error>;
        }
        pub struct Request {}
        impl Request {
            pub fn method(&self) -> crate::http::Method {}
            pub fn uri(&self) -> &crate::http::uri::Origin {}
            pub fn remote(&self) -> Option<::std::net::SocketAddr> {}
            pub fn client_ip(&self) -> Option<::std::net::IpAddr> {}
            pub fn cookies(&self) -> &crate::http::CookieJar {}
            pub fn headers(&self) -> &crate::http::HeaderMap {}
            pub fn add_header<H>(&mut self, header: H) {}
            pub fn content_type(&self) -> Option<&crate::http::ContentType> {}
            pub fn rocket(&self) -> &crate::Rocket<crate::Orbit> {}
            pub fn route(&self) -> Option<&crate::Route> {}
            pub async fn guard<T>(&self) -> Outcome<T, T::Error>
            where
                T: FromRequest,
            {
            }
            pub fn local_cache<T, F>(&self, f: F) -> &T
            where
                F: FnOnce() -> T,
            {
            }
            pub async fn local_cache_async<T, F>(&self, fut: F) -> &T
            where
                F: Future<Output = T>,
            {
            }
            pub fn param<T>(&self, n: usize) -> Option<Result<T, T::Error>> {}
            pub fn query_value<T>(&self, name: &str) -> Option<crate::form::Result<T>> {}
        }
    }
    pub mod response {
        pub type Result = ::std::result::Result<Response, crate::http::Status>;
        pub trait Responder {
            fn respond_to(self, request: &crate::Request) -> Result;
        }
        pub use ::rocket_codegen::Responder;
        pub struct Response {}
        impl Response {
            pub fn build() -> Builder {}
            pub fn new() -> Response {}
            pub fn status(&self) -> crate::http::Status {}
            pub fn set_status(&mut self, status: crate::http::Status) {}
            pub fn headers(&self) -> &crate::http::HeaderMap {}
            pub fn set_header<H>(&mut self, header: H) -> bool {}
            pub fn adjoin_header<H>(&mut self, header: H) {}
            pub fn set_sized_body<B, S>(&mut self, size: S, body: B) {}
        }
        pub struct Builder {}
        impl Builder {
            pub fn status(&mut self, status: crate::http::Status) -> &mut Builder {}
            pub fn header<H>(&mut self, header: H) -> &mut Builder {}
            pub fn raw_header<N, V>(&mut self, name: N, value: V) -> &mut Builder {}
            pub fn sized_body<B, S>(&mut self, size: S, body: B) -> &mut Builder {}
            pub fn streamed_body<B>(&mut self, body: B) -> &mut Builder {}
            pub fn ok<E>(&mut self) -> ::std::result::Result<Response, E> {}
            pub fn finalize(&mut self) -> Response {}
        }
        pub struct Redirect {}
        impl Redirect {
            pub fn to<U>(uri: U) -> Redirect {}
            pub fn temporary<U>(uri: U) -> Redirect {}
            pub fn permanent<U>(uri: U) -> Redirect {}
            pub fn found<U>(uri: U) -> Redirect {}
        }
        pub struct Flash<R> {
            inner: R,
        }
        impl<R> Flash<R> {
            pub fn success<M>(responder: R, msg: M) -> Flash<R> {}
            pub fn error<M>(responder: R, msg: M) -> Flash<R> {}
        }
        pub type NamedFile = crate::fs::NamedFile;
        pub mod content {
            pub struct RawHtml<R>(pub R);
            pub struct RawJson<R>(pub R);
            pub struct Html<R>(pub R);
            pub struct Json<R>(pub R);
        }
        pub mod status {
            pub struct Created<R>(pub String, pub Option<R>);
            pub struct Accepted<R>(pub R);
            pub struct BadRequest<R>(pub R);
            pub struct NotFound<R>(pub R);
            pub struct Unauthorized<R>(pub R);
            pub struct Conflict<R>(pub R);
            pub struct Custom<R>(pub crate::http::Status, pub R);
            pub struct NoContent;
        }
        pub mod stream {
            pub struct ReaderStream<S> {
                stream: S,
            }
            pub struct ByteStream<S>(pub S);
            pub struct TextStream<S>(pub S);
            pub struct EventStream<S> {
                stream: S,
            }
            pub struct Event {}
            impl Event {
                pub fn data<T>(data: T) -> Self {}
                pub fn json<T>(data: &T) -> Self {}
            }
        }
    }
    pub mod route {
        pub type Outcome = crate::outcome::Outcome<crate::Response, crate::http::Status, (crate::Data, crate::http::Status)>;
        pub trait Handler {
            async fn handle(&self, request: &crate::Request, data: crate::Data) -> Outcome;
        }
        pub struct Route {}
        impl Route {
            pub fn new<H>(method: crate::http::Method, uri: &str, handler: H) -> Route {}
            pub fn ranked<H, R>(rank: R, method: crate::http::Method, uri: &str, handler: H) -> Route {}
        }
    }
    pub mod handler {
        pub use crate::route::{Handler, Outcome};
    }
    pub mod serde {
        pub use ::serde::{Deserialize, DeserializeOwned, Deserializer, Serialize, Serializer};
        pub mod json {
            pub use ::serde_json::{Value, from_str, from_value, json, to_string, to_value};
            pub struct Json<T>(pub T);
            impl<T> Json<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> ::std::ops::Deref for Json<T> {
                type Target = T;
            }
            impl<T> From<T> for Json<T> {
                fn from(value: T) -> Json<T> {}
            }
            pub enum Error {
                Io(::std::io::Error),
                Parse(String, ::serde_json::Error),
            }
        }
        pub mod msgpack {
            pub struct MsgPack<T>(pub T);
            impl<T> ::std::ops::Deref for MsgPack<T> {
                type Target = T;
            }
        }
    }
}

pub mod rocket_codegen {
    #[proc_macro_attribute]
    pub fn route() {}
    #[proc_macro_attribute]
    pub fn get() {}
    #[proc_macro_attribute]
    pub fn put() {}
    #[proc_macro_attribute]
    pub fn post() {}
    #[proc_macro_attribute]
    pub fn delete() {}
    #[proc_macro_attribute]
    pub fn head() {}
    #[proc_macro_attribute]
    pub fn patch() {}
    #[proc_macro_attribute]
    pub fn options() {}
    #[proc_macro_attribute]
    pub fn catch() {}
    #[proc_macro_attribute]
    pub fn main() {}
    #[proc_macro_attribute]
    pub fn launch() {}
    #[proc_macro_attribute]
    pub fn async_test() {}
    #[proc_macro]
    pub fn routes() -> Vec<::rocket::Route> {}
    #[proc_macro]
    pub fn catchers() -> Vec<::rocket::Catcher> {}
    #[proc_macro]
    pub fn uri() -> ::rocket::http::uri::Origin {}
    #[proc_macro_derive]
    pub fn FromForm() {}
    #[proc_macro_derive]
    pub fn FromFormField() {}
    #[proc_macro_derive]
    pub fn Responder() {}
    #[proc_macro_derive]
    pub fn UriDisplayQuery() {}
    #[proc_macro_derive]
    pub fn UriDisplayPath() {}
}

pub mod rocket_contrib {
    pub mod json {
        pub use ::rocket::serde::json::{Json, json};
        pub type JsonValue = ::serde_json::Value;
    }
    pub mod databases {
        pub use ::mongodb;
    }
}

pub mod rocket_okapi {
    #[proc_macro_attribute]
    pub fn openapi() {}
    #[proc_macro]
    pub fn openapi_get_routes() -> Vec<::rocket::Route> {}
    #[proc_macro]
    pub fn routes_with_openapi() -> Vec<::rocket::Route> {}
}
