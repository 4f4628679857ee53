//! Commands of the standard framework.

use mongodb::Client;
use serenity::all::{Context, Message};
use serenity::framework::standard::macros::{check, command, group, hook};
use serenity::framework::standard::{Args, CommandOptions, CommandResult, Reason};

use crate::{count, shared, uri};

#[group]
#[commands(connects_for_each_command, shares_the_client_of_the_bot)]
struct General;

#[command]
#[checks(connects_to_check)]
async fn connects_for_each_command(context: &Context, message: &Message) -> CommandResult {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    message.reply(context, count(&client).await).await?;
    Ok(())
}

#[command]
async fn shares_the_client_of_the_bot(context: &Context, message: &Message) -> CommandResult {
    let client = shared::client(context).await;
    message.reply(context, count(&client).await).await?;
    Ok(())
}

#[check]
#[name = "connects_to_check"]
async fn connects_to_check(
    _: &Context,
    _: &Message,
    _: &mut Args,
    _: &CommandOptions,
) -> Result<(), Reason> {
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(_) => Ok(()),
        Err(error) => Err(Reason::Log(error.to_string())),
    }
}

#[hook]
pub async fn connects_before_each_command(_: &Context, _: &Message, name: &str) -> bool {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    println!("{name}: {}", client.is_ok());
    client.is_ok()
}
