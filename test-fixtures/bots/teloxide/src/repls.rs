//! Loops that answer each message, or each command.

use mongodb::Client;
use teloxide::prelude::*;
use teloxide::utils::command::BotCommands;

use crate::{count, uri};

pub async fn run(bot: Bot) {
    teloxide::repl(bot, |bot: Bot, message: Message| async move {
        //~v client_per_request
        if let Ok(client) = Client::with_uri_str(uri()).await {
            bot.send_message(message.chat.id, count(&client).await)
                .await?;
        }
        respond(())
    })
    .await;
}

#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum Command {
    Count,
}

pub async fn run_commands(bot: Bot) {
    Command::repl(bot, connects_for_each_command).await;
}

async fn connects_for_each_command(bot: Bot, message: Message, _: Command) -> ResponseResult<()> {
    //~v client_per_request
    let Ok(client) = Client::with_uri_str(uri()).await else {
        return Ok(());
    };
    bot.send_message(message.chat.id, count(&client).await)
        .await?;
    Ok(())
}

pub async fn run_with_a_shared_client(bot: Bot, client: Client) {
    teloxide::repl(bot, move |bot: Bot, message: Message| {
        let client = client.clone();
        async move {
            bot.send_message(message.chat.id, count(&client).await)
                .await?;
            respond(())
        }
    })
    .await;
}
