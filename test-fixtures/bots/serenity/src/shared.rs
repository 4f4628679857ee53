//! One client for all events: in the handler, or in the bot's type map.

use mongodb::Client;
use serenity::all::{Context, EventHandler, Message, Ready, async_trait};
use serenity::prelude::TypeMapKey;
use tokio::sync::OnceCell;

use crate::count;

pub struct Database;

impl TypeMapKey for Database {
    type Value = Client;
}

pub async fn client(context: &Context) -> Client {
    let data = context.data.read().await;
    data.get::<Database>().expect("main put it there").clone()
}

pub struct SharedHandler {
    client: Client,
    archive: OnceCell<Client>,
}

impl SharedHandler {
    pub fn new(client: Client) -> Self {
        Self {
            client,
            archive: OnceCell::new(),
        }
    }
}

#[async_trait]
impl EventHandler for SharedHandler {
    /// Shares the client of its handler.
    async fn message(&self, context: Context, message: Message) {
        let _ = message.reply(&context, count(&self.client).await).await;
    }

    /// Connects once, however often the bot gets ready.
    async fn ready(&self, _: Context, _: Ready) {
        let archive = self.archive.get_or_try_init(|| async {
            let uri = std::env::var("ARCHIVE_URI").expect("ARCHIVE_URI is set");
            Client::with_uri_str(uri).await
        });
        if let Ok(archive) = archive.await {
            println!("{}", count(archive).await);
        }
    }
}
