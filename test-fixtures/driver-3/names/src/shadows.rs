//! Names that hide the driver's.

use mongodb::*;

use crate::lookalikes::{Client, ClientOptions};

/// An import by name goes before a glob.
pub async fn is_hidden_by_an_import() -> Option<Client> {
    Client::with_uri_str("mongodb://localhost:27017").await.ok()
}

pub async fn is_not_hidden_by_an_import(database: &Database) -> usize {
    let options = ClientOptions::parse(database.name()).await;
    options.map_or(0, |options| {
        usize::from(Client::with_options(options).is_ok())
    })
}

pub mod inner {
    /// A module of this crate by the name of the driver.
    pub mod mongodb {
        pub use crate::lookalikes::{Client, ClientOptions};
    }

    pub async fn is_hidden_by_a_module() -> Option<self::mongodb::Client> {
        self::mongodb::Client::with_uri_str("mongodb://localhost:27017")
            .await
            .ok()
    }

    pub async fn is_not_hidden_by_a_module() -> ::mongodb::error::Result<::mongodb::Client> {
        ::mongodb::Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
    }

    use self::mongodb::Client;

    pub fn is_hidden_by_an_import_from_a_module() -> bool {
        Client::with_options(mongodb::ClientOptions).is_ok()
    }
}

pub async fn is_hidden_in_a_function() -> bool {
    struct Client;

    impl Client {
        async fn with_uri_str(uri: &str) -> Option<Self> {
            uri.starts_with("mongodb:").then_some(Self)
        }
    }

    Client::with_uri_str("mongodb://localhost:27017")
        .await
        .is_some()
}
