//! The blocking API.

use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::sync::{Collection, Cursor};

use crate::Order;

pub fn collects_a_vec(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).run()?.collect() //~ unbounded_cursor
}

pub fn pushes_each_document(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor: Cursor<Order> = orders.find(doc! {}).run()?; //~ unbounded_cursor
    let mut all = Vec::new();
    for order in cursor {
        all.push(order?);
    }
    Ok(all)
}

pub fn maps_and_collects(orders: &Collection<Order>) -> Result<Vec<String>> {
    let cursor = orders.find(doc! {}).sort(doc! { "_id": 1 }).run()?; //~ unbounded_cursor
    cursor
        .map(|order| order.map(|order| order.customer))
        .collect()
}

pub fn has_a_limit(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).limit(100).run()?.collect()
}

pub fn takes_some(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).run()?.take(10).collect()
}

pub fn prints_each_document(orders: &Collection<Order>) -> Result<()> {
    for order in orders.find(doc! {}).run()? {
        println!("{}", order?.customer);
    }
    Ok(())
}
