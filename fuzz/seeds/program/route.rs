use axum::{Router, extract::State, routing::get};
use futures::TryStreamExt;
use mongodb::{Client, Collection, bson::{Document, doc}, options::{ClientOptions, FindOptions}};
struct Repo { users: Collection<Document>, client: Client }
impl Repo {
    async fn connect(uri: &str) -> mongodb::error::Result<Self> {
        let mut options = ClientOptions::parse(uri).await?;
        options.app_name = Some("app".to_owned());
        let client = Client::with_options(options)?;
        Ok(Self { users: client.database("db").collection("users"), client })
    }
    async fn all(&self) -> mongodb::error::Result<Vec<Document>> {
        let mut cursor = self.users.find(doc! { "age": { "$gt": 5 } }).await?;
        let mut all = Vec::new();
        while let Some(it) = cursor.try_next().await? {
            let found = self.users.find_one(doc! { "_id": it.get("boss") }).await?;
            all.extend(found);
        }
        Ok(all)
    }
}
async fn list() -> String {
    let repo = Repo::connect("mongodb://localhost:27017").await.unwrap();
    format!("{:?}", repo.all().await)
}
async fn shared(State(client): State<Client>) -> String {
    let names = client.list_database_names().await.unwrap_or_default();
    names.join(",")
}
#[tokio::main]
async fn main() {
    let client = Client::with_uri_str("mongodb://localhost/?maxPoolSize=5").await.unwrap();
    let app = Router::new().route("/", get(list)).route("/s", get(shared)).with_state(client);
    let listener = tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
