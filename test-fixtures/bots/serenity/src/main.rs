//! Every way in which serenity runs code for an event, and the ways to share one client between them.

#![allow(deprecated)]

mod commands;
mod events;
mod shared;

use mongodb::bson::Document;
use serenity::framework::StandardFramework;
use serenity::model::gateway::GatewayIntents;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let database = mongodb::Client::with_uri_str(uri()).await?;
    let framework = StandardFramework::new()
        .group(&commands::GENERAL_GROUP)
        .before(commands::connects_before_each_command);
    let token = std::env::var("DISCORD_TOKEN")?;
    let mut bot = serenity::Client::builder(token, GatewayIntents::non_privileged())
        .event_handler(events::ConnectingHandler)
        .event_handler(shared::SharedHandler::new(database.clone()))
        .raw_event_handler(events::ConnectingRawHandler)
        .framework(framework)
        .type_map_insert::<shared::Database>(database.clone())
        .await?;
    bot.start().await?;
    database.shutdown().await;
    Ok(())
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(client: &mongodb::Client) -> String {
    let orders = client.database("shop").collection::<Document>("orders");
    match orders.estimated_document_count().await {
        Ok(count) => format!("{count} orders"),
        Err(error) => error.to_string(),
    }
}
