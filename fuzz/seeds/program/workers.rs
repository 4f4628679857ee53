use std::sync::{Arc, Mutex, OnceLock};
use mongodb::Client;
static CLIENT: OnceLock<Mutex<Client>> = OnceLock::new();
macro_rules! worker { ($name:ident, $($x:expr),*) => { fn $name() { $( let _ = $x; )* } } }
worker!(one, mongodb::sync::Client::with_uri_str("mongodb://a"), 2);
trait Source { type Item; fn next(&self) -> Option<Self::Item>; }
impl<T: Clone> Source for Arc<T> { type Item = T; fn next(&self) -> Option<T> { Some((**self).clone()) } }
// mongo-lint: allow(client_per_worker) -- each has its own server
async fn start(urls: Vec<String>) {
    for url in urls.iter().filter(|it| !it.is_empty()) {
        let url = url.clone();
        tokio::spawn(async move {
            let client = Client::with_uri_str(&url).await.expect("it connects");
            loop { tokio::select! { _ = client.list_database_names() => {}, else => break } }
        });
    }
    match CLIENT.get() { Some(it) => drop(it.lock()), None => { CLIENT.set(Mutex::new(Client::with_uri_str("x").await.unwrap())).ok(); } }
}
#[actix_web::get("/{id}")]
async fn route(id: actix_web::web::Path<String>, db: actix_web::web::Data<Client>) -> String {
    let found = db.database("d").collection::<mongodb::bson::Document>("c").find(mongodb::bson::doc! { "_id": &*id }).await;
    found.map(|_| String::new()).unwrap_or_default()
}
