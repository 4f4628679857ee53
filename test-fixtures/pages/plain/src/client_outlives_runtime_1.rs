//! Block 1 of the page of `client_outlives_runtime`.

use std::sync::LazyLock;

use mongodb::Client;
use tokio::runtime::Runtime;

async fn connect() -> mongodb::error::Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await //~ client_outlives_runtime
}

pub static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime starts");
    let client = runtime.block_on(connect());
    client.expect("the URI is valid")
});
