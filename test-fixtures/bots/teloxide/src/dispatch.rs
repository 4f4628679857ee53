//! Endpoints of a dispatcher.

use std::sync::Arc;

use mongodb::bson::doc;
use mongodb::{Client, Database};
use teloxide::error_handlers::LoggingErrorHandler;
use teloxide::prelude::*;
use tokio::sync::OnceCell;

use crate::{count, filters, uri};

type Answer = Result<(), Box<dyn std::error::Error + Send + Sync>>;

pub async fn run(bot: Bot, client: Client) {
    let messages = Update::filter_message()
        .branch(filters::handlers())
        .branch(dptree::filter(is_question).endpoint(connects_for_each_question))
        .branch(dptree::filter(is_shared).endpoint(shares_the_client_among_dependencies))
        .branch(dptree::filter(is_once).endpoint(connects_once_in_a_cell))
        .branch(dptree::filter(is_order).endpoint(Orders::connects_for_each_order))
        .endpoint(|bot: Bot, message: Message| async move {
            let client = Client::with_uri_str(uri()).await?; //~ client_per_request
            bot.send_message(message.chat.id, count(&client).await)
                .await?;
            Answer::Ok(())
        });
    let queries = Update::filter_callback_query().chain(dptree::endpoint(connects_in_a_helper));
    Dispatcher::builder(bot, dptree::entry().branch(messages).branch(queries))
        .dependencies(dptree::deps![client])
        .default_handler(|update: Arc<Update>| async move {
            let client = Client::with_uri_str(uri()).await; //~ client_per_request
            println!("{:?} {}", update.id, client.is_ok());
        })
        .error_handler(LoggingErrorHandler::new())
        .build()
        .dispatch()
        .await;
}

fn is_question(message: Message) -> bool {
    message.text().is_some_and(|text| text.ends_with('?'))
}

fn is_shared(message: Message) -> bool {
    message.text() == Some("shared")
}

fn is_once(message: Message) -> bool {
    message.text() == Some("once")
}

fn is_order(message: Message) -> bool {
    message.text() == Some("order")
}

async fn connects_for_each_question(bot: Bot, message: Message) -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    bot.send_message(message.chat.id, count(&client).await)
        .await?;
    Ok(())
}

async fn connects_in_a_helper(bot: Bot, query: CallbackQuery) -> Answer {
    let database = fresh_database().await?;
    let queries = database.collection("queries");
    queries
        .insert_one(doc! { "data": query.data.unwrap_or_default() })
        .await?;
    bot.answer_callback_query(query.id).await?;
    Ok(())
}

async fn fresh_database() -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database("bot"))
}

struct Orders;

impl Orders {
    async fn connects_for_each_order(message: Message) -> Answer {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        let orders = client.database("shop").collection("orders");
        orders
            .insert_one(doc! { "chat": message.chat.id.0 })
            .await?;
        Ok(())
    }
}

async fn shares_the_client_among_dependencies(
    bot: Bot,
    client: Client,
    message: Message,
) -> Answer {
    bot.send_message(message.chat.id, count(&client).await)
        .await?;
    Ok(())
}

static CELL: OnceCell<Client> = OnceCell::const_new();

async fn connects_once_in_a_cell(bot: Bot, message: Message) -> Answer {
    let client = CELL.get_or_try_init(|| async {
        let uri = std::env::var("CELL_URI").expect("CELL_URI is set");
        Client::with_uri_str(uri).await
    });
    bot.send_message(message.chat.id, count(client.await?).await)
        .await?;
    Ok(())
}
