//! Block 3 of the page of `client_outlives_runtime`.

use std::sync::LazyLock;

use mongodb::Client;
use tokio::runtime::Runtime;

pub static SHARED: LazyLock<(Runtime, Client)> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime starts");
    let client = runtime
        .block_on(Client::with_uri_str(
            "mongodb://localhost:27017/?maxPoolSize=20",
        ))
        .expect("the URI is valid");
    (runtime, client)
});
