//! `Future` and `IntoFuture` of the project's own types behind `.await`.

use std::future::{Future, IntoFuture, Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::routing::get;
use mongodb::Client;

use crate::options;

pub struct Connect;

impl Future for Connect {
    type Output = Option<Client>;

    fn poll(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Client>> {
        Poll::Ready(Client::with_options(options()).ok()) //~ client_per_request
    }
}

pub struct Builder;

impl IntoFuture for Builder {
    type Output = Option<Client>;
    type IntoFuture = Ready<Option<Client>>;

    fn into_future(self) -> Self::IntoFuture {
        ready(Client::with_options(options()).ok()) //~ client_per_request
    }
}

pub struct NeverAwaited;

impl Future for NeverAwaited {
    type Output = Option<Client>;

    fn poll(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Client>> {
        Poll::Ready(Client::with_options(options()).ok())
    }
}

async fn polls() -> String {
    let client = Connect.await;
    format!("{:?}", client.is_some())
}

async fn builds() -> String {
    let client = Builder.await;
    format!("{:?}", client.is_some())
}

async fn awaits_something_else() -> String {
    let never = NeverAwaited;
    let size = ready(std::mem::size_of_val(&never)).await;
    size.to_string()
}

pub fn router() -> Router {
    Router::new()
        .route("/polls", get(polls))
        .route("/builds", get(builds))
        .route("/else", get(awaits_something_else))
}
