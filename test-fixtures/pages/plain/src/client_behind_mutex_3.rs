//! Block 3 of the page of `client_behind_mutex`.

use std::collections::HashMap;

use mongodb::Database;
use tokio::sync::Mutex;

pub struct AppState {
    pub database: Database,
    pub sessions: Mutex<HashMap<String, u64>>,
}
