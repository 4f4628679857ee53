//! Every way in which Tauri runs code for its windows, and the ways to share one client between them.

mod commands;
mod events;
mod kept;
mod shared;

use mongodb::Client;
use mongodb::bson::Document;
use mongodb::options::{ClientOptions, ServerAddress};
use tauri::Manager;

fn main() {
    let client = tauri::async_runtime::block_on(Client::with_uri_str(uri())); //~ missing_shutdown
    let client = client.expect("MONGODB_URI is a URI");
    tauri::Builder::default()
        .manage(client)
        .manage(kept::Servers::default())
        .setup(|app| {
            let archive = tauri::async_runtime::block_on(shared::connects_once_at_setup())?;
            app.manage(archive);
            events::listen(app);
            Ok(())
        })
        .on_window_event(events::connects_for_each_window_event)
        .invoke_handler(tauri::generate_handler![
            commands::connects_for_each_call,
            commands::connects_in_a_helper,
            commands::connects_in_a_method,
            commands::connects_without_waiting,
            commands::connects_under_another_name,
            commands::connects_to_the_server_it_was_asked_for,
            kept::describes_a_server,
            kept::keeps_a_client_for_the_mirror_of_a_server,
            kept::keeps_a_client_for_the_server_it_was_asked_for,
            shared::shares_the_client_through_state,
            shared::shares_the_archive_through_state,
            shared::connects_once_in_a_cell,
        ])
        .run(tauri::generate_context!())
        .expect("the application runs");
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

fn options() -> ClientOptions {
    let host = std::env::var("MONGODB_HOST").expect("MONGODB_HOST is set");
    let timeout = std::time::Duration::from_secs(5);
    ClientOptions::builder()
        .hosts(vec![
            ServerAddress::parse(host).expect("MONGODB_HOST is a host"),
        ])
        .max_pool_size(5)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

async fn count(client: &Client) -> Result<u64, String> {
    let orders = client.database("shop").collection::<Document>("orders");
    orders.estimated_document_count().await.map_err(in_words)
}

fn in_words(error: mongodb::error::Error) -> String {
    error.to_string()
}
