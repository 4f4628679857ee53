//! Options, filters and pipelines in fields of the project's own builders.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::FindOptions;

use crate::Order;

pub struct Query {
    filter: Document,
    options: FindOptions,
}

impl Query {
    pub fn new() -> Self {
        Self {
            filter: doc! {},
            options: FindOptions::default(),
        }
    }

    fn limit(mut self, limit: i64) -> Self {
        self.options.limit = Some(limit);
        self
    }

    fn newest_first(mut self) -> Self {
        self.options.sort = Some(doc! { "_id": -1 });
        self
    }

    fn status(mut self, status: &str) -> Self {
        self.filter.insert("status", status);
        self
    }
}

impl Default for Query {
    fn default() -> Self {
        Self::new()
    }
}

pub async fn is_limited_by_value(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let query = Query::new().limit(10);
    let find = orders.find(doc! {}).with_options(query.options);
    find.await?.try_collect().await
}

pub async fn is_limited_in_a_later_step(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut query = Query::new();
    query = query.newest_first();
    query = query.limit(4);
    let find = orders.find(query.filter).with_options(query.options);
    find.await?.try_collect().await
}

pub async fn is_limited_where_it_is_taken_apart(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let Query { filter, options } = Query::new().limit(10);
    let find = orders.find(filter).with_options(options);
    find.await?.try_collect().await
}

pub async fn is_sorted_only(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let query = Query::new().newest_first();
    let find = orders.find(query.filter).with_options(query.options); //~ unbounded_cursor
    find.await?.try_collect().await
}

pub async fn is_narrowed(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let filter = Query::new().status("open").filter;
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

/// Its setters are called elsewhere: whoever runs it may have limited it.
pub struct Page {
    options: FindOptions,
}

impl Page {
    pub fn new() -> Self {
        Self {
            options: FindOptions::default(),
        }
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.options.limit = Some(limit);
        self
    }

    pub async fn is_run_by_others(self, orders: &Collection<Order>) -> Result<Vec<Order>> {
        let find = orders.find(doc! {}).with_options(self.options);
        find.await?.try_collect().await
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}

pub struct Stages(Vec<Document>);

impl Stages {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn with(mut self, stage: Document) -> Self {
        self.0.push(stage);
        self
    }

    fn newest_first(&mut self) -> &mut Self {
        self.0.push(doc! { "$sort": { "_id": -1 } });
        self
    }

    fn limit(&mut self, limit: i64) -> &mut Self {
        self.0.push(doc! { "$limit": limit });
        self
    }
}

impl IntoIterator for Stages {
    type Item = Document;
    type IntoIter = std::vec::IntoIter<Document>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

pub async fn has_a_limiting_stage(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let stages = Stages::new().with(doc! { "$sort": { "_id": -1 } });
    let stages = stages.with(doc! { "$limit": 5 });
    orders.aggregate(stages.0).await?.try_collect().await
}

pub async fn has_a_limiting_stage_by_reference(
    orders: &Collection<Order>,
) -> Result<Vec<Document>> {
    let mut stages = Stages::new();
    stages.newest_first().limit(5);
    orders.aggregate(stages.0).await?.try_collect().await
}

pub async fn has_stages_of_its_own_kind(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let stages = Stages::new().with(doc! { "$limit": 5 });
    orders.aggregate(stages).await?.try_collect().await
}

pub async fn has_a_sorting_stage_by_reference(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let mut stages = Stages::new();
    stages.newest_first();
    orders.aggregate(stages.0).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_a_matching_stage(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let stages = Stages::new().with(doc! { "$match": { "status": "open" } });
    orders.aggregate(stages.0).await?.try_collect().await //~ unbounded_filtered_cursor
}

fn sorted() -> Vec<Document> {
    vec![doc! { "$sort": { "_id": -1 } }]
}

pub async fn has_lists_of_stages(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let stages = [sorted(), vec![doc! { "$project": { "cents": 1 } }]].concat();
    orders.aggregate(stages).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_a_limit_in_a_list_of_stages(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let stages = [sorted(), vec![doc! { "$limit": 5 }]].concat();
    orders.aggregate(stages).await?.try_collect().await
}

pub async fn has_a_limit_unless_there_is_one(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut options = FindOptions::default();
    options.limit.get_or_insert(10);
    let find = orders.find(doc! {}).with_options(options);
    find.await?.try_collect().await
}
