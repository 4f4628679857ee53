//! Commands, which the windows call.

use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::{Client, Database};
use tauri::command;

use crate::{count, in_words, options, uri};

#[tauri::command]
pub async fn connects_for_each_call() -> std::result::Result<u64, String> {
    let client = Client::with_uri_str(uri()).await.map_err(in_words)?; //~ client_per_request
    count(&client).await
}

#[tauri::command]
pub async fn connects_in_a_helper(cents: i64) -> std::result::Result<(), String> {
    let shop = fresh_database().await.map_err(in_words)?;
    let order = doc! { "cents": cents };
    let result = shop.collection("orders").insert_one(order).await;
    result.map(drop).map_err(in_words)
}

async fn fresh_database() -> Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database("shop"))
}

struct Orders {
    client: Client,
}

impl Orders {
    async fn open() -> Result<Self> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(Self { client })
    }
}

#[tauri::command(rename_all = "snake_case")]
pub async fn connects_in_a_method() -> std::result::Result<u64, String> {
    let orders = Orders::open().await.map_err(in_words)?;
    count(&orders.client).await
}

#[tauri::command]
pub fn connects_without_waiting() -> bool {
    Client::with_options(options()).is_ok() //~ client_per_request
}

#[command(async)]
pub fn connects_under_another_name() -> bool {
    Client::with_options(options()).is_ok() //~ client_per_request
}

/// The window names the server: no client could be shared.
#[tauri::command]
pub async fn connects_to_the_server_it_was_asked_for(
    uri: String,
) -> std::result::Result<u64, String> {
    let client = Client::with_uri_str(uri).await.map_err(in_words)?;
    count(&client).await
}
