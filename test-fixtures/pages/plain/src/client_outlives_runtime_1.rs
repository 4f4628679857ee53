//! Block 1 of the page of `client_outlives_runtime`.

use std::sync::LazyLock;

use mongodb::Client;
use tokio::runtime::Runtime;

pub static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime starts");
    runtime
        .block_on(Client::with_uri_str(
            "mongodb://localhost:27017/?maxPoolSize=20",
        )) //~ client_outlives_runtime
        .expect("the URI is valid")
});
