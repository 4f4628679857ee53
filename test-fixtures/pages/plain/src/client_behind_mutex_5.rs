//! Block 5 of the page of `client_behind_mutex`.

use mongodb::Collection;
use mongodb::bson::Document;
use tokio::sync::Mutex;

pub struct Ledger {
    // mongo-lint: allow(client_behind_mutex) -- postings must not overlap
    postings: Mutex<Collection<Document>>,
}
