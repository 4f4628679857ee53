//! Loops over something else, and loops that are left.

use futures::{StreamExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Collection, Database};

/// The cursor is closed when the loop begins.
pub async fn over_a_vec(orders: &Collection<Document>) -> Result<()> {
    let open: Vec<Document> = orders
        .find(doc! { "open": true })
        .limit(100)
        .await?
        .try_collect()
        .await?;
    for order in open {
        orders.delete_one(order).await?;
    }
    Ok(())
}

pub async fn over_names(database: &Database) -> Result<()> {
    for name in database.list_collection_names().await? {
        database.collection::<Document>(&name).drop().await?;
    }
    Ok(())
}

pub async fn over_a_change_stream(
    orders: &Collection<Document>,
    log: &Collection<Document>,
) -> Result<()> {
    let mut changes = orders.watch().await?;
    while let Some(change) = changes.next().await.transpose()? {
        log.insert_one(doc! { "change": format!("{change:?}") })
            .await?;
    }
    Ok(())
}

pub async fn over_a_stream_of_its_own(orders: &Collection<Document>) -> Result<()> {
    let mut ids = futures::stream::iter(0..10);
    while let Some(id) = ids.next().await {
        orders.delete_one(doc! { "_id": id }).await?;
    }
    Ok(())
}

/// A collection has a few indexes, and each is dropped by a command of its own.
pub async fn over_indexes(orders: &Collection<Document>) -> Result<()> {
    let mut indexes = orders.list_indexes().await?;
    while let Some(index) = indexes.try_next().await? {
        let name = index.options.and_then(|it| it.name).unwrap_or_default();
        orders.drop_index(name).await?;
    }
    Ok(())
}

/// Each turn has a cursor of its own.
pub async fn polls(orders: &Collection<Document>) -> Result<()> {
    loop {
        let mut cursor = orders.find(doc! { "open": true }).limit(1).await?;
        let Some(order) = cursor.try_next().await? else {
            return Ok(());
        };
        orders.delete_one(order).await?;
    }
}

pub async fn leaves_when_it_has_changed_one(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        if order.contains_key("paid") {
            orders.delete_one(order).await?;
            break;
        }
    }
    Ok(())
}

pub async fn leaves_when_it_has_found_one(
    orders: &Collection<Document>,
    customers: &Collection<Document>,
) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        if order.contains_key("paid") {
            return customers
                .find_one(doc! { "_id": order.get("customer") })
                .await;
        }
    }
    Ok(None)
}

pub async fn sends_nothing(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    orders.delete_many(doc! { "open": true }).await?;
    Ok(())
}

/// They run beside the loop, not in it.
pub async fn spawns_tasks(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        let orders = orders.clone();
        tokio::spawn(async move { orders.delete_one(order).await });
    }
    Ok(())
}

/// It is sent when something went wrong, not for each document.
pub async fn only_after_an_error(
    orders: &Collection<Document>,
    log: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.next().await {
        match order.and_then(|it| it.get_i64("cents").map_err(mongodb::error::Error::custom)) {
            Ok(cents) => println!("{cents}"),
            Err(error) => {
                log.insert_one(doc! { "error": error.to_string() }).await?;
            }
        }
    }
    Ok(())
}

pub async fn only_after_an_error_that_is_asked_for(
    orders: &Collection<Document>,
    log: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.next().await {
        if let Err(error) = order {
            log.insert_one(doc! { "error": error.to_string() }).await?;
        }
    }
    Ok(())
}

pub enum Selection {
    Not { inner: Box<Selection> },
    Ids(Vec<i64>),
}

impl IntoIterator for Selection {
    type Item = i64;
    type IntoIter = std::vec::IntoIter<i64>;

    fn into_iter(self) -> Self::IntoIter {
        match self {
            Selection::Not { inner } => inner.into_iter(),
            Selection::Ids(ids) => ids.into_iter(),
        }
    }
}

/// What the variable holds is made from itself, turn by turn.
pub async fn over_what_is_taken_apart(
    mut ids: Selection,
    orders: &Collection<Document>,
) -> Result<()> {
    while let Selection::Not { inner } = ids {
        ids = *inner;
    }
    for id in ids {
        orders.delete_one(doc! { "_id": id }).await?;
    }
    Ok(())
}

/// Whoever changes the document first has it.
pub async fn until_one_is_claimed(jobs: &Collection<Document>) -> Result<()> {
    let mut cursor = jobs.find(doc! { "state": "waiting" }).await?;
    while let Some(job) = cursor.try_next().await? {
        let filter = doc! { "_id": job.get("_id"), "state": "waiting" };
        let update = doc! { "$set": { "state": "claimed" } };
        if jobs.update_one(filter, update).await?.modified_count > 0 {
            break;
        }
    }
    Ok(())
}

pub async fn until_one_is_claimed_by_name(jobs: &Collection<Document>) -> Result<bool> {
    let mut cursor = jobs.find(doc! { "state": "waiting" }).await?;
    while let Some(job) = cursor.try_next().await? {
        let filter = doc! { "_id": job.get("_id"), "state": "waiting" };
        let update = doc! { "$set": { "state": "claimed" } };
        let claimed = jobs.update_one(filter, update).await?;
        if claimed.modified_count == 1 {
            return Ok(true);
        }
    }
    Ok(false)
}

pub async fn until_one_has_a_parent(jobs: &Collection<Document>) -> Result<bool> {
    let mut cursor = jobs.find(doc! { "state": "waiting" }).await?;
    while let Some(job) = cursor.try_next().await? {
        let parent = jobs.find_one(doc! { "_id": job.get("parent") }).await?;
        if parent.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// All goes well, and it goes on.
pub async fn until_one_has_no_parent(jobs: &Collection<Document>) -> Result<bool> {
    let mut cursor = jobs.find(doc! { "state": "waiting" }).await?;
    while let Some(job) = cursor.try_next().await? {
        let filter = doc! { "_id": job.get("parent") };
        let parent = jobs.find_one(filter).await?; //~ query_in_cursor_loop
        if parent.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}
