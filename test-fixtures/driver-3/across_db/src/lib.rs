//! The database crate: the only one that knows how to connect.

pub mod connection;
pub mod orders;
pub mod settings;

pub use mongodb;
pub use mongodb::{Client, bson::Document, error::Result};
