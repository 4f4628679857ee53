//! Event handlers.

use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection};
use serenity::all::{
    Context, Event, EventHandler, Guild, Interaction, Message, RawEventHandler, Ready, async_trait,
};

use crate::{count, uri};

pub struct ConnectingHandler;

#[async_trait]
impl EventHandler for ConnectingHandler {
    async fn message(&self, context: Context, message: Message) {
        if message.content == "!count" {
            let client = Client::with_uri_str(uri()).await; //~ client_per_request
            if let Ok(client) = client {
                let _ = message.reply(&context, count(&client).await).await;
            }
        }
    }

    /// This event comes again with each new connection to Discord.
    async fn ready(&self, _: Context, ready: Ready) {
        //~v client_per_request
        if let Ok(client) = Client::with_uri_str(uri()).await {
            println!("{}: {}", ready.user.name, count(&client).await);
        }
    }

    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        let Ok(guilds) = self.guilds().await else {
            return;
        };
        let _ = guilds.insert_one(doc! { "name": guild.name }).await;
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        if interaction.as_command().is_some() {
            tokio::spawn(connects_in_a_task());
        }
    }
}

impl ConnectingHandler {
    async fn guilds(&self) -> mongodb::error::Result<Collection<Document>> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(client.database("bot").collection("guilds"))
    }
}

async fn connects_in_a_task() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    println!("{}", count(&client).await);
    Ok(())
}

pub struct ConnectingRawHandler;

#[async_trait]
impl RawEventHandler for ConnectingRawHandler {
    async fn raw_event(&self, _: Context, event: Event) {
        //~v client_per_request
        if let Ok(client) = Client::with_uri_str(uri()).await {
            println!("{:?}: {}", event.name(), count(&client).await);
        }
    }
}
