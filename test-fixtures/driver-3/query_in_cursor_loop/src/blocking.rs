//! The blocking API.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::Collection;

pub fn in_a_for_loop(
    orders: &Collection<Document>,
    customers: &Collection<Document>,
) -> Result<()> {
    for order in orders.find(doc! { "open": true }).run()? {
        let customer = customers
            .find_one(doc! { "_id": order?.get("customer") }) //~ query_in_cursor_loop
            .run()?;
        println!("{customer:?}");
    }
    Ok(())
}

pub fn in_a_closure(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).run()?;
    cursor
        .flatten()
        .for_each(|order| drop(orders.delete_one(order).run())); //~ query_in_cursor_loop
    Ok(())
}

pub fn over_a_vec(orders: &Collection<Document>) -> Result<()> {
    let open: Vec<Document> = orders
        .find(doc! { "open": true })
        .limit(100)
        .run()?
        .flatten()
        .collect();
    for order in open {
        orders.delete_one(order).run()?;
    }
    Ok(())
}

pub fn sends_nothing(orders: &Collection<Document>) -> Result<()> {
    for order in orders.find(doc! { "open": true }).run()? {
        println!("{}", order?);
    }
    Ok(())
}
