//! Handlers that a macro of the project's own lists.

use std::sync::OnceLock;

use axum::Router;
use mongodb::Client;
use mongodb::error::Result;

use crate::options;

macro_rules! routes {
    ($($path:literal => $method:ident $handler:path),* $(,)?) => {
        axum::Router::new()$(.route($path, axum::routing::$method($handler)))*
    };
}

macro_rules! handler {
    ($name:ident, $what:expr) => {
        async fn $name() -> String {
            let client = $what;
            format!("{:?}", client.is_ok())
        }
    };
}

macro_rules! connect {
    () => {
        Client::with_options(options())
    };
}

async fn is_listed() -> String {
    let client = Client::with_options(options()); //~ client_per_request
    format!("{:?}", client.is_ok())
}

async fn is_not_listed() -> String {
    let client = Client::with_options(options());
    format!("{:?}", client.is_ok())
}

handler!(is_made_by_a_macro, Client::with_options(options())); //~ client_per_request

/// Handlers by group, each with what it does.
macro_rules! groups {
    ($($group:ident { $($handler:ident => $does:expr;)+ })*) => {
        $(
            mod $group {
                use super::*;

                $(
                    pub(super) async fn $handler() -> String {
                        let client = $does;
                        format!("{:?}", client.is_ok())
                    }
                )+
            }
        )*

        fn grouped(router: Router) -> Router {
            router
                $($(
                    .route(
                        concat!("/", stringify!($group), "/", stringify!($handler)),
                        axum::routing::get($group::$handler),
                    )
                )+)*
        }
    };
}

groups! {
    orders {
        is_in_a_group => Client::with_options(options()); //~ client_per_request
        shares_in_a_group => shared();
    }
    users {
        is_in_another_group => Client::with_options(options()); //~ client_per_request
    }
}

static SHARED: OnceLock<Client> = OnceLock::new();

fn shared() -> Result<&'static Client> {
    Ok(SHARED.get_or_init(|| {
        let client = Client::with_options(options()); //~ duplicate_clients
        client.expect("the options hold")
    }))
}

/// One route after the other.
macro_rules! chain {
    ($router:expr;) => { $router };
    ($router:expr; $path:literal $handler:ident, $($rest:tt)*) => {
        chain!($router.route($path, axum::routing::get($handler)); $($rest)*)
    };
}

async fn is_first_of_a_chain() -> String {
    let client = Client::with_options(options()); //~ client_per_request
    format!("{:?}", client.is_ok())
}

async fn is_last_of_a_chain() -> String {
    let client = Client::with_options(options()); //~ client_per_request
    format!("{:?}", client.is_ok())
}

macro_rules! each {
    ($($name:ident),+) => {
        $(println!("{} {:?}", stringify!($name), Client::with_options($name()).is_ok());)+
    };
}

pub fn router() -> Router {
    let startup = connect!();
    println!("{:?}", startup.is_ok());
    each!(options, options);
    let _ = is_not_listed;
    let listed = routes! {
        "/listed" => get is_listed,
        "/made" => post is_made_by_a_macro,
    };
    chain!(
        grouped(listed);
        "/first" is_first_of_a_chain,
        "/last" is_last_of_a_chain,
    )
}
