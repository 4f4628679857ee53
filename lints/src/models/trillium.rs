//! trillium 1 with trillium-router and trillium-api.

pub mod trillium {
    pub struct Conn {}
    impl Conn {
        pub fn ok<B>(self, body: B) -> Conn {}
        pub fn with_status<S>(self, status: S) -> Self {}
        pub fn with_body<B>(self, body: B) -> Self {}
        pub fn with_state<T>(self, state: T) -> Self {}
        pub fn halt(self) -> Self {}
        pub fn state<T>(&self) -> Option<&T> {}
        pub fn state_mut<T>(&mut self) -> Option<&mut T> {}
        pub fn take_state<T>(&mut self) -> Option<T> {}
        pub fn insert_state<T>(&mut self, state: T) -> Option<T> {}
        pub fn shared_state<T>(&self) -> Option<&T> {}
        pub async fn request_body_string(&mut self) -> Result<String, ()> {}
    }
    pub trait Handler {
        async fn run(&self, conn: Conn) -> Conn;
        async fn init(&mut self, info: &mut Info) {}
        async fn before_send(&self, conn: Conn) -> Conn {}
        fn has_upgrade(&self, upgrade: &Upgrade) -> bool {}
        async fn upgrade(&self, upgrade: Upgrade) {}
    }
    pub struct Info {}
    pub struct Upgrade {}
    pub struct State<T>(T);
    pub fn state<T>(state: T) -> State<T> {}
    pub struct Init<T>(T);
    pub fn init<F>(init: F) -> Init<F> {}
    impl<T> Init<T> {
        pub fn new(init: T) -> Self {}
    }
}

pub mod trillium_router {
    pub struct RouterRef {}
    pub trait RouterConnExt {
        fn param(&self, param: &str) -> Option<&str> {}
        fn wildcard(&self) -> Option<&str> {}
    }
    impl RouterConnExt for ::trillium::Conn {}
    pub struct Router {}
    impl Router {
        pub fn new() -> Self {}
        pub fn build<F>(builder: F) -> Router
        where
            F: Fn(RouterRef),
        {
        }
        pub fn with_route<M, R, H>(self, method: M, path: R, handler: H) -> Self {}
        pub fn all<R, H>(self, path: R, handler: H) -> Self {}
        pub fn any<M, R, H>(self, methods: &[M], path: R, handler: H) -> Self {}
        pub fn delete<R, H>(self, path: R, handler: H) -> Self {}
        pub fn get<R, H>(self, path: R, handler: H) -> Self {}
        pub fn patch<R, H>(self, path: R, handler: H) -> Self {}
        pub fn post<R, H>(self, path: R, handler: H) -> Self {}
        pub fn put<R, H>(self, path: R, handler: H) -> Self {}
    }
}

pub mod trillium_api {
    pub use ::serde_json::{Value, json};
    pub fn api<F>(f: F) -> ApiHandler<F> {}
    pub fn cancel_on_disconnect<F>(handler: F) -> ApiHandler<F> {}
    pub struct ApiHandler<F> {
        f: F,
    }
    pub struct State<T>(pub T);
    impl<T> State<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> ::std::ops::Deref for State<T> {
        type Target = T;
    }
    pub struct Json<T>(pub T);
    impl<T> ::std::ops::Deref for Json<T> {
        type Target = T;
    }
    pub trait FromConn {
        async fn from_conn(conn: &mut ::trillium::Conn) -> Option<Self>;
    }
    pub trait TryFromConn {
        type Error;
        async fn try_from_conn(conn: &mut ::trillium::Conn) -> Result<Self, Self::Error>;
    }
}

pub mod trillium_tokio {
    pub fn run<H>(handler: H) {}
    pub async fn run_async<H>(handler: H) {}
}
pub mod trillium_smol {
    pub fn run<H>(handler: H) {}
    pub async fn run_async<H>(handler: H) {}
}
