//! The blocking API.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::Collection;

pub fn asks_next(orders: &Collection<Document>) -> Result<Option<Document>> {
    orders
        .find(doc! { "customer": 1 }) //~ find_for_single_document
        .run()?
        .next()
        .transpose()
}

pub fn leaves_in_the_first_turn(orders: &Collection<Document>) -> Result<Option<Document>> {
    let cursor = orders.find(doc! { "customer": 1 }).run()?; //~ find_for_single_document
    for order in cursor {
        return order.map(Some);
    }
    Ok(None)
}

pub fn works_through_all(orders: &Collection<Document>) -> Result<()> {
    for order in orders.find(doc! { "customer": 1 }).run()? {
        println!("{}", order?);
    }
    Ok(())
}

pub fn limits(orders: &Collection<Document>) -> Result<Option<Document>> {
    orders
        .find(doc! { "customer": 1 })
        .limit(1)
        .run()?
        .next()
        .transpose()
}
