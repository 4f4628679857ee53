//! Loops that keep what they read.

use std::collections::HashMap;
use std::fmt::Write as _;

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::oid::ObjectId;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::Order;

pub async fn pushes_each_document(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut all = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        all.push(order);
    }
    Ok(all)
}

/// To leave on an error is no way out.
pub async fn pushes_until_an_error(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut all = Vec::new();
    while let Some(result) = cursor.next().await {
        match result {
            Ok(order) => all.push(order),
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

pub async fn pushes_while_it_advances(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut all = vec![];
    while cursor.advance().await? {
        all.push(cursor.deserialize_current()?);
    }
    Ok(all)
}

pub async fn inserts_each_document(orders: &Collection<Order>) -> Result<HashMap<ObjectId, Order>> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut all = HashMap::new();
    while let Some(order) = cursor.try_next().await? {
        all.insert(order.id, order);
    }
    Ok(all)
}

pub async fn extends_with_each_document(orders: &Collection<Order>) -> Result<String> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut customers: Vec<String> = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        customers.extend([order.customer]);
    }
    Ok(customers.join(", "))
}

pub async fn pushes_each_document_to_a_text(orders: &Collection<Order>) -> Result<String> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut reply = String::new();
    while let Some(order) = cursor.try_next().await? {
        reply.push_str(&format!("{}: {}\n", order.customer, order.cents));
    }
    Ok(reply)
}

pub async fn adds_each_document_to_a_text(orders: &Collection<Order>) -> Result<String> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut reply = String::new();
    while let Some(order) = cursor.try_next().await? {
        reply += &order.customer;
    }
    Ok(reply)
}

pub async fn writes_each_document_to_a_text(orders: &Collection<Order>) -> Result<String> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut page = String::new();
    while let Some(order) = cursor.try_next().await? {
        let _ = writeln!(page, "{}", order.customer);
    }
    Ok(page)
}

/// One of the texts is kept, the others are dropped.
pub async fn finds_the_longest_text(orders: &Collection<Order>) -> Result<String> {
    let cursor = orders.find(doc! {}).await?;
    cursor
        .try_fold(String::new(), |longest, order| async move {
            let is_longer = order.customer.len() > longest.len();
            Ok(if is_longer { order.customer } else { longest })
        })
        .await
}

/// The text is of one document.
pub async fn prints_a_text_of_each_document(orders: &Collection<Order>) -> Result<()> {
    let mut cursor = orders.find(doc! {}).await?;
    while let Some(order) = cursor.try_next().await? {
        let mut line = order.customer.clone();
        line += ": ";
        let _ = write!(line, "{}", order.cents);
        println!("{line}");
    }
    Ok(())
}

/// The text is handed on and emptied again and again.
pub async fn sends_a_text_now_and_then(
    orders: &Collection<Order>,
    mut output: impl AsyncWrite + Unpin,
) -> Result<()> {
    let mut cursor = orders.find(doc! {}).await?;
    let mut text = String::new();
    while let Some(order) = cursor.try_next().await? {
        text += &order.customer;
        if text.len() > 1 << 16 {
            output.write_all(text.as_bytes()).await?;
            text.clear();
        }
    }
    output.write_all(text.as_bytes()).await?;
    Ok(())
}

pub async fn pushes_in_try_for_each(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut all = Vec::new();
    cursor
        .try_for_each(|order| {
            all.push(order);
            std::future::ready(Ok(()))
        })
        .await?;
    Ok(all)
}

pub async fn loops_until_it_is_empty(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let mut all = Vec::new();
    loop {
        match cursor.try_next().await? {
            Some(order) => all.push(order),
            None => break,
        }
    }
    Ok(all)
}

pub async fn stops_when_it_has_enough(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).await?;
    let mut some = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        some.push(order);
        if some.len() == 100 {
            break;
        }
    }
    Ok(some)
}

pub async fn reads_a_fixed_number(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).await?;
    let mut some = Vec::new();
    for _ in 0..10 {
        if let Some(order) = cursor.try_next().await? {
            some.push(order);
        }
    }
    Ok(some)
}

pub async fn adds_up(orders: &Collection<Order>) -> Result<i64> {
    let mut cursor = orders.find(doc! {}).await?;
    let mut cents = 0;
    while let Some(order) = cursor.try_next().await? {
        cents += order.cents;
    }
    Ok(cents)
}

pub async fn keeps_one_value(orders: &Collection<Order>) -> Result<Option<Order>> {
    let mut cursor = orders.find(doc! {}).await?;
    let mut dearest: Option<Order> = None;
    while let Some(order) = cursor.try_next().await? {
        if dearest
            .as_ref()
            .is_none_or(|dearest| dearest.cents < order.cents)
        {
            dearest = Some(order);
        }
    }
    Ok(dearest)
}

pub async fn writes_each_document(
    orders: &Collection<Document>,
    mut output: impl AsyncWrite + Unpin,
) -> Result<()> {
    let mut cursor = orders.find(doc! {}).await?;
    while let Some(order) = cursor.try_next().await? {
        output.write_all(order.to_string().as_bytes()).await?;
    }
    Ok(())
}

pub async fn writes_each_document_in_a_closure(orders: &Collection<Order>) -> Result<()> {
    let cursor = orders.find(doc! {}).await?;
    cursor
        .try_for_each(|order| async move {
            println!("{}: {}", order.customer, order.cents);
            Ok(())
        })
        .await
}
