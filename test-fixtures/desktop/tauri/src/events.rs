//! Events of windows and of the application.

use mongodb::Client;
use tauri::{App, Listener, Window, WindowEvent};

use crate::{count, options, uri};

pub fn listen(app: &App) {
    app.listen("orders", |event| {
        println!("{}", event.payload());
        tauri::async_runtime::spawn(async {
            let client = Client::with_uri_str(uri()).await; //~ client_per_request
            if let Ok(client) = client {
                println!("{:?}", count(&client).await);
            }
        });
    });
    app.once("ready", |_| println!("ready"));
}

pub fn connects_for_each_window_event(window: &Window, event: &WindowEvent) {
    if matches!(event, WindowEvent::CloseRequested { .. }) {
        let client = Client::with_options(options()); //~ client_per_request
        println!("{}: {}", window.label(), client.is_ok());
    }
}
