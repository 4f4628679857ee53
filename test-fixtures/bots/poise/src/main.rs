//! A Discord bot with poise: its commands, its events, and what its setup shares.

use mongodb::bson::Document;
use mongodb::{Client, Database};
use poise::serenity_prelude as serenity;
use serenity::{FullEvent, GatewayIntents};

/// What all commands share.
struct Data {
    shop: Database,
}

type Error = Box<dyn std::error::Error + Send + Sync>;
type Context<'a> = poise::Context<'a, Data, Error>;

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(shop: &Database) -> mongodb::error::Result<String> {
    let orders = shop.collection::<Document>("orders");
    let count = orders.estimated_document_count().await?;
    Ok(count.to_string())
}

/// Counts the orders.
#[poise::command(slash_command)]
async fn connects_in_the_command(context: Context<'_>) -> Result<(), Error> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    context.say(count(&client.database("shop")).await?).await?;
    Ok(())
}

/// Counts the orders of one shop.
#[poise::command(slash_command, prefix_command)]
async fn connects_in_a_helper(context: Context<'_>, name: String) -> Result<(), Error> {
    let shop = fresh_database(&name).await?;
    context.say(count(&shop).await?).await?;
    Ok(())
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

/// Counts the orders as well.
#[poise::command(slash_command)]
async fn shares_the_database_of_the_setup(context: Context<'_>) -> Result<(), Error> {
    context.say(count(&context.data().shop).await?).await?;
    Ok(())
}

async fn connects_for_each_event(event: &FullEvent) -> Result<(), Error> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    println!(
        "{} {}",
        event.snake_case_name(),
        count(&client.database("shop")).await?
    );
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let token = std::env::var("DISCORD_TOKEN")?;
    let options = poise::FrameworkOptions {
        commands: vec![
            connects_in_the_command(),
            connects_in_a_helper(),
            shares_the_database_of_the_setup(),
        ],
        event_handler: |_, event| Box::pin(connects_for_each_event(event)),
        ..Default::default()
    };
    let framework = poise::Framework::builder()
        .options(options)
        .setup(|context, _, framework| {
            Box::pin(async move {
                let commands = &framework.options().commands;
                poise::builtins::register_globally(context, commands).await?;
                let client = Client::with_uri_str(uri()).await?; //~ missing_shutdown
                Ok(Data {
                    shop: client.database("shop"),
                })
            })
        })
        .build();
    let bot = serenity::ClientBuilder::new(token, GatewayIntents::non_privileged());
    bot.framework(framework).await?.start().await?;
    Ok(())
}
