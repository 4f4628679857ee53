//! Cursors that are made in one function and drained in another.

use futures::{Stream, TryStreamExt};
use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::{Collection, Cursor};

use crate::Order;

pub async fn drains_a_returned_cursor(orders: &Collection<Order>) -> Result<Vec<Order>> {
    returns_a_cursor_to_be_drained(orders)
        .await?
        .try_collect()
        .await
}

async fn returns_a_cursor_to_be_drained(orders: &Collection<Order>) -> Result<Cursor<Order>> {
    orders.find(doc! {}).await //~ unbounded_cursor
}

pub async fn hands_its_cursor_to_a_helper(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    drain(cursor).await
}

async fn drain(mut cursor: Cursor<Order>) -> Result<Vec<Order>> {
    let mut all = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        all.push(order);
    }
    Ok(all)
}

pub async fn drains_a_returned_stream(orders: &Collection<Order>) -> Result<Vec<i64>> {
    let amounts = amounts(orders).await?;
    amounts.try_collect().await
}

async fn amounts(orders: &Collection<Order>) -> Result<impl Stream<Item = Result<i64>>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    Ok(cursor.map_ok(|order| order.cents))
}

pub async fn adds_up_a_returned_cursor(orders: &Collection<Order>) -> Result<i64> {
    let cursor = returns_a_cursor_to_be_read(orders).await?;
    cursor
        .try_fold(0, |sum, order| async move { Ok(sum + order.cents) })
        .await
}

async fn returns_a_cursor_to_be_read(orders: &Collection<Order>) -> Result<Cursor<Order>> {
    orders.find(doc! {}).await
}

pub async fn hands_its_cursor_to_a_printer(orders: &Collection<Order>) -> Result<()> {
    print(orders.find(doc! {}).await?).await
}

async fn print(mut cursor: Cursor<Order>) -> Result<()> {
    while let Some(order) = cursor.try_next().await? {
        println!("{}", order.customer);
    }
    Ok(())
}

pub async fn waits_for_a_cursor_with_a_timeout(
    orders: &Collection<Order>,
) -> std::result::Result<Vec<Order>, Box<dyn std::error::Error>> {
    let time = std::time::Duration::from_secs(3);
    let cursor = tokio::time::timeout(time, orders.find(doc! {})).await??; //~ unbounded_cursor
    Ok(cursor.try_collect().await?)
}

struct Export {
    cursor: Cursor<Order>,
}

impl Export {
    async fn all(self) -> Result<Vec<Order>> {
        self.cursor.try_collect().await
    }
}

pub async fn keeps_its_cursor_in_a_field(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    Export { cursor }.all().await
}

macro_rules! or_log {
    ($result:expr) => {
        match $result {
            Ok(it) => it,
            Err(error) => {
                eprintln!("{error}");
                return Vec::new();
            }
        }
    };
}

pub async fn unwraps_with_a_macro(orders: &Collection<Order>) -> Vec<Order> {
    let cursor = or_log!(orders.find(doc! {}).await); //~ unbounded_cursor
    or_log!(cursor.try_collect().await)
}

macro_rules! all_of {
    ($cursor:expr) => {{
        let mut cursor = $cursor;
        let mut all = Vec::new();
        while let Some(order) = cursor.try_next().await? {
            all.push(order);
        }
        all
    }};
}

macro_rules! print_all {
    ($cursor:expr) => {{
        let mut cursor = $cursor;
        while let Some(order) = cursor.try_next().await? {
            println!("{}", order.customer);
        }
    }};
}

pub async fn hands_its_cursor_to_a_macro(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    Ok(all_of!(cursor))
}

pub async fn hands_its_cursor_to_a_printing_macro(orders: &Collection<Order>) -> Result<()> {
    let cursor = orders.find(doc! {}).await?;
    print_all!(cursor);
    Ok(())
}

async fn each(mut cursor: Cursor<Order>, mut take: impl FnMut(Order)) -> Result<()> {
    while let Some(order) = cursor.try_next().await? {
        take(order);
    }
    Ok(())
}

async fn first(mut cursor: Cursor<Order>, count: usize, mut take: impl FnMut(Order)) -> Result<()> {
    let mut taken = 0;
    while let Some(order) = cursor.try_next().await? {
        take(order);
        taken += 1;
        if taken == count {
            break;
        }
    }
    Ok(())
}

pub async fn keeps_each_in_a_closure(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut all = Vec::new();
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    each(cursor, |order| all.push(order)).await?;
    Ok(all)
}

pub async fn adds_up_in_a_closure(orders: &Collection<Order>) -> Result<i64> {
    let mut cents = 0;
    let cursor = orders.find(doc! {}).await?;
    each(cursor, |order| cents += order.cents).await?;
    Ok(cents)
}

pub async fn keeps_the_first_in_a_closure(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut some = Vec::new();
    let cursor = orders.find(doc! {}).await?;
    first(cursor, 10, |order| some.push(order)).await?;
    Ok(some)
}
