//! Block 2 of the page of `pool_of_clients`.

use mongodb::Client;
use tokio::sync::OnceCell;

static CLIENT: OnceCell<Client> = OnceCell::const_new();

pub async fn client() -> mongodb::error::Result<&'static Client> {
    CLIENT
        .get_or_try_init(|| Client::with_uri_str("mongodb://localhost:27017/?maxPoolSize=100"))
        .await
}
