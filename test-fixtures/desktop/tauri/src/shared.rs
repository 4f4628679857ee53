//! One client for all calls: managed by Tauri, or kept in a cell.

use mongodb::Client;
use mongodb::error::Result;
use tauri::State;
use tokio::sync::OnceCell;

use crate::{count, in_words};

pub struct Archive(Client);

pub async fn connects_once_at_setup() -> Result<Archive> {
    let uri = std::env::var("ARCHIVE_URI").expect("ARCHIVE_URI is set");
    Client::with_uri_str(uri).await.map(Archive) //~ missing_shutdown
}

#[tauri::command]
pub async fn shares_the_client_through_state(
    client: State<'_, Client>,
) -> std::result::Result<u64, String> {
    count(&client).await
}

#[tauri::command]
pub async fn shares_the_archive_through_state(
    archive: State<'_, Archive>,
) -> std::result::Result<u64, String> {
    count(&archive.0).await
}

static CELL: OnceCell<Client> = OnceCell::const_new();

#[tauri::command]
pub async fn connects_once_in_a_cell() -> std::result::Result<u64, String> {
    let client = CELL.get_or_try_init(|| async {
        let uri = std::env::var("CELL_URI").expect("CELL_URI is set");
        Client::with_uri_str(uri).await
    });
    count(client.await.map_err(in_words)?).await
}
