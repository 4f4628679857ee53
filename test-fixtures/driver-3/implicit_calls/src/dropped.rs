//! `Drop` where a scope ends.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;

use crate::options;

/// Writes its end down, with a Client of its own.
pub struct Audited(pub String);

impl Drop for Audited {
    fn drop(&mut self) {
        let client = Client::with_options(options()).expect("options are valid"); //~ client_per_request
        let _ = client.database(&self.0);
    }
}

/// Dropped with what holds it.
pub struct Nested(pub String);

impl Drop for Nested {
    fn drop(&mut self) {
        let client = Client::with_options(options()).expect("options are valid"); //~ client_per_request
        let _ = client.database(&self.0);
    }
}

pub struct Session {
    pub nested: Nested,
    pub number: u32,
}

/// Handed on, and dropped at the end of the process.
pub struct Kept(pub String);

impl Drop for Kept {
    fn drop(&mut self) {
        let client = Client::with_options(options()).expect("options are valid");
        let _ = client.database(&self.0);
    }
}

async fn ends_a_scope() -> String {
    let audited = Audited("shop".to_owned());
    audited.0.clone()
}

async fn ends_a_nested_scope() -> String {
    let session = Session {
        nested: Nested("shop".to_owned()),
        number: 1,
    };
    format!("{}{}", session.nested.0, session.number)
}

fn keeps() -> &'static Kept {
    static KEPT: std::sync::OnceLock<Kept> = std::sync::OnceLock::new();
    KEPT.get_or_init(|| Kept("shop".to_owned()))
}

async fn borrows_what_is_kept(State(client): State<Client>) -> String {
    let kept = keeps();
    client.database(&kept.0).name().to_owned()
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/ends", get(ends_a_scope))
        .route("/nested", get(ends_a_nested_scope))
        .route("/kept", get(borrows_what_is_kept))
        .with_state(client)
}
