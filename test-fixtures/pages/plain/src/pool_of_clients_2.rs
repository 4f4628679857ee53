//! Block 2 of the page of `pool_of_clients`.

use mongodb::Client;
use tokio::sync::OnceCell;

static CLIENT: OnceCell<Client> = OnceCell::const_new();

async fn connect() -> mongodb::error::Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await
}

pub async fn client() -> mongodb::error::Result<&'static Client> {
    CLIENT.get_or_try_init(connect).await
}
