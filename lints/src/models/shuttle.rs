//! Shuttle 0.57: `main` builds the service once, and everything that runs often is the framework's that it serves with.

pub mod shuttle_runtime {
    pub use ::async_trait::async_trait;
    pub use ::shuttle_codegen::main;
    pub use ::tokio;
    pub struct SecretStore {}
    impl SecretStore {
        pub fn get(&self, key: &str) -> Option<String> {}
    }
    pub enum Error {
        Custom(CustomError),
    }
    pub struct CustomError {}
    pub trait Service {
        async fn bind(self, addr: ::std::net::SocketAddr) -> Result<(), Error>;
    }
}
pub mod shuttle_codegen {
    #[proc_macro_attribute]
    pub fn main() {}
}
pub mod shuttle_axum {
    pub type ShuttleAxum = Result<AxumService, ::shuttle_runtime::Error>;
    pub struct AxumService(pub ::axum::Router);
    impl From<::axum::Router> for AxumService {
        fn from(router: ::axum::Router) -> Self {}
    }
}
pub mod shuttle_actix_web {
    pub type ShuttleActixWeb<F> = Result<ActixWebService<F>, ::shuttle_runtime::Error>;
    pub struct ActixWebService<F>(pub F);
    impl<F> From<F> for ActixWebService<F> {
        fn from(f: F) -> Self {}
    }
}
pub mod shuttle_rocket {
    pub type ShuttleRocket = Result<RocketService, ::shuttle_runtime::Error>;
    pub struct RocketService(pub ::rocket::Rocket);
    impl From<::rocket::Rocket> for RocketService {
        fn from(rocket: ::rocket::Rocket) -> Self {}
    }
}
pub mod shuttle_warp {
    pub struct WarpService<T>(pub T);
    pub type ShuttleWarp<T> = Result<WarpService<T>, ::shuttle_runtime::Error>;
}
pub mod shuttle_poem {
    pub struct PoemService<T>(pub T);
    pub type ShuttlePoem<T> = Result<PoemService<T>, ::shuttle_runtime::Error>;
}
pub mod shuttle_salvo {
    pub struct SalvoService(pub ::salvo::Router);
    pub type ShuttleSalvo = Result<SalvoService, ::shuttle_runtime::Error>;
}
pub mod shuttle_serenity {
    pub struct SerenityService(pub ::serenity::Client);
    pub type ShuttleSerenity = Result<SerenityService, ::shuttle_runtime::Error>;
}
pub mod shuttle_shared_db {
    #[proc_macro_attribute]
    pub fn MongoDb() {}
    #[proc_macro_attribute]
    pub fn Postgres() {}
}
