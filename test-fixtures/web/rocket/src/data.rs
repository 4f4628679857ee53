//! Bodies and forms.

use mongodb::Client;
use rocket::data::{self, Data, FromData};
use rocket::form::{self, DataField, Form, FromForm, FromFormField, Options, ValueField};
use rocket::http::Status;
use rocket::outcome::Outcome;
use rocket::{Build, Request, Rocket, post, routes};
use store::{count_orders, uri};

use crate::Answer;

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    rocket.mount("/data", routes![reads_a_body, reads_a_form, reads_a_field])
}

struct ConnectsForABody(Client);

#[rocket::async_trait]
impl<'r> FromData<'r> for ConnectsForABody {
    type Error = mongodb::error::Error;

    async fn from_data(_: &'r Request<'_>, _: Data<'r>) -> data::Outcome<'r, Self> {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        match client {
            Ok(client) => Outcome::Success(Self(client)),
            Err(error) => Outcome::Error((Status::ServiceUnavailable, error)),
        }
    }
}

#[post("/body", data = "<body>")]
async fn reads_a_body(body: ConnectsForABody) -> Answer {
    Ok(count_orders(&body.0.database("shop")).await?)
}

struct ConnectsForAForm(Option<Client>);

#[rocket::async_trait]
impl<'r> FromForm<'r> for ConnectsForAForm {
    type Context = Option<Client>;

    fn init(_: Options) -> Self::Context {
        Client::with_options(store::options()).ok() //~ client_per_request
    }

    fn push_value(_: &mut Self::Context, _: ValueField<'r>) {}

    async fn push_data(_: &mut Self::Context, _: DataField<'r, '_>) {}

    fn finalize(client: Self::Context) -> form::Result<'r, Self> {
        Ok(Self(client))
    }
}

#[post("/form", data = "<form>")]
async fn reads_a_form(form: Form<ConnectsForAForm>) -> Answer {
    match &form.0 {
        Some(client) => Ok(count_orders(&client.database("shop")).await?),
        None => Ok("no client".to_owned()),
    }
}

struct ConnectsForAField(bool);

impl<'v> FromFormField<'v> for ConnectsForAField {
    fn from_value(_: ValueField<'v>) -> form::Result<'v, Self> {
        let client = Client::with_options(store::options()); //~ client_per_request
        Ok(Self(client.is_ok()))
    }
}

#[derive(FromForm)]
struct Order {
    shop: ConnectsForAField,
}

#[post("/field", data = "<order>")]
fn reads_a_field(order: Form<Order>) -> &'static str {
    if order.shop.0 { "up" } else { "down" }
}
