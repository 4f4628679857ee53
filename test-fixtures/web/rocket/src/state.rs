//! One client for all requests, managed by Rocket.

use mongodb::Client;
use mongodb::bson::doc;
use rocket::{Build, Rocket, State, get, routes};
use store::count_orders;

use crate::Answer;
use crate::fairings::{Archive, Reports};

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    rocket.mount(
        "/state",
        routes![
            shares_the_client_through_state,
            shares_the_client_of_a_fairing,
            shares_the_client_of_an_ad_hoc_fairing,
            connects_once_in_another_crate,
            connects_beside_the_state,
            connects_to_the_server_it_was_asked_for,
        ],
    )
}

#[get("/client")]
async fn shares_the_client_through_state(client: &State<Client>) -> Answer {
    Ok(count_orders(&client.database("shop")).await?)
}

#[get("/reports")]
async fn shares_the_client_of_a_fairing(reports: &State<Reports>) -> Answer {
    Ok(count_orders(&reports.0.database("reports")).await?)
}

#[get("/archive")]
async fn shares_the_client_of_an_ad_hoc_fairing(archive: &State<Archive>) -> Answer {
    match &archive.0 {
        Some(client) => Ok(count_orders(&client.database("archive")).await?),
        None => Ok("no archive".to_owned()),
    }
}

#[get("/crate")]
async fn connects_once_in_another_crate() -> Answer {
    Ok(count_orders(store::shared().await?).await?)
}

#[get("/console?<server>")]
async fn connects_to_the_server_it_was_asked_for(server: String) -> Answer {
    let client = Client::with_uri_str(server).await?;
    let reply = client
        .database("admin")
        .run_command(doc! { "ping": 1 })
        .await?;
    Ok(reply.to_string())
}

#[get("/again")]
async fn connects_beside_the_state(shared: &State<Client>) -> Answer {
    let before = count_orders(&shared.database("shop")).await?;
    let client = Client::with_uri_str(store::uri()).await?; //~ client_per_request
    let after = count_orders(&client.database("shop")).await?;
    Ok(format!("{before}, {after}"))
}
