//! What stands before handlers: hoops, filters and authentication.

use mongodb::Client;
use salvo::basic_auth::{BasicAuth, BasicAuthValidator};
use salvo::prelude::*;
use store::uri;

pub fn routes() -> Router {
    Router::new()
        .hoop(connects_in_a_hoop)
        .hoop(BasicAuth::new(Customers))
        .hoop(Audit)
        .filter_fn(|_, _| {
            let client = Client::with_options(store::options()); //~ client_per_request
            client.is_ok()
        })
        .get(says_it_is_up)
}

#[handler]
async fn connects_in_a_hoop(request: &mut Request, depot: &mut Depot, ctrl: &mut FlowCtrl) {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    if client.is_err() {
        ctrl.skip_rest();
    }
    depot.insert("path", request.uri().path().to_owned());
}

struct Customers;

impl BasicAuthValidator for Customers {
    async fn validate(&self, name: &str, _: &str, _: &mut Depot) -> bool {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        client.is_ok() && !name.is_empty()
    }
}

struct Audit;

#[async_trait]
impl Handler for Audit {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        ctrl: &mut FlowCtrl,
    ) {
        let client = Client::with_options(store::options()); //~ client_per_request
        if client.is_ok() {
            ctrl.call_next(request, depot, response).await;
        }
    }
}

#[handler]
async fn says_it_is_up() -> &'static str {
    "up"
}
