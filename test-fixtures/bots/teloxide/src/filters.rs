//! Filters, mappings and inspections, which run for each update that comes to them.

use mongodb::Client;
use teloxide::dispatching::UpdateHandler;
use teloxide::prelude::*;

use crate::{count, options, uri};

type Error = Box<dyn std::error::Error + Send + Sync>;

pub fn handlers() -> UpdateHandler<Error> {
    dptree::entry()
        .inspect(|message: Message| {
            let client = Client::with_options(options()); //~ client_per_request
            println!("{} {}", message.chat.id, client.is_ok());
        })
        .filter(connects_to_filter)
        .filter_async(|| async {
            let client = Client::with_uri_str(uri()).await; //~ client_per_request
            client.is_ok()
        })
        .filter_map(|| Client::with_options(options()).ok()) //~ client_per_request
        .branch(dptree::map_async(connects_to_map).endpoint(
            |bot: Bot, text: String, message: Message| async move {
                bot.send_message(message.chat.id, text).await?;
                Ok(())
            },
        ))
}

fn connects_to_filter() -> bool {
    Client::with_options(options()).is_ok() //~ client_per_request
}

async fn connects_to_map() -> String {
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(client) => count(&client).await,
        Err(error) => error.to_string(),
    }
}
