//! Statics that are filled when they are first named: two for the driver's own host, one for another.

use std::sync::LazyLock;

use mongodb::Client;
use mongodb::bson::doc;
use mongodb::options::{ClientOptions, ServerAddress};

fn options() -> ClientOptions {
    let timeout = std::time::Duration::from_secs(5);
    ClientOptions::builder()
        .max_pool_size(5)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

static ORDERS: LazyLock<Client> =
    LazyLock::new(|| Client::with_options(options()).expect("the options are valid"));
static USERS: LazyLock<Client> = LazyLock::new(|| {
    let client = Client::with_options(options()); //~ duplicate_clients
    client.expect("the options are valid")
});
static ARCHIVE: LazyLock<Client> = LazyLock::new(|| {
    let mut options = options();
    options.hosts = vec![ServerAddress::parse("archive").expect("a host")];
    Client::with_options(options).expect("the options are valid")
});

#[tokio::main]
async fn main() {
    for client in [&*ORDERS, &*USERS, &*ARCHIVE] {
        let admin = client.database("admin");
        println!("{}", admin.run_command(doc! { "ping": 1 }).await.is_ok());
    }
}
