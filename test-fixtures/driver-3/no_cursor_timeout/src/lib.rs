//! The option that keeps idle cursors open.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::FindOptions;

async fn print(mut cursor: mongodb::Cursor<Document>) -> Result<()> {
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    Ok(())
}

pub async fn by_a_method(orders: &Collection<Document>) -> Result<()> {
    print(orders.find(doc! {}).no_cursor_timeout(true).await?).await //~ no_cursor_timeout
}

pub async fn over_lines(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders
        .find(doc! {})
        .batch_size(500)
        .no_cursor_timeout(true) //~ no_cursor_timeout
        .await?;
    print(cursor).await
}

pub fn by_a_builder() -> FindOptions {
    FindOptions::builder().no_cursor_timeout(true).build() //~ no_cursor_timeout
}

pub fn by_a_builder_with_some() -> FindOptions {
    FindOptions::builder().no_cursor_timeout(Some(true)).build() //~ no_cursor_timeout
}

pub fn by_a_field() -> FindOptions {
    let mut options = FindOptions::default();
    options.no_cursor_timeout = Some(true); //~ no_cursor_timeout
    options
}

const FOR_EVER: bool = true;

pub fn by_a_constant() -> FindOptions {
    FindOptions::builder().no_cursor_timeout(FOR_EVER).build() //~ no_cursor_timeout
}

pub fn by_a_function() -> FindOptions {
    keeping(true)
}

fn keeping(alive: bool) -> FindOptions {
    FindOptions::builder().no_cursor_timeout(alive).build() //~ no_cursor_timeout
}

pub fn by_the_caller(alive: bool) -> FindOptions {
    FindOptions::builder().no_cursor_timeout(alive).build()
}

pub fn sometimes(is_export: bool) -> FindOptions {
    let keep = if is_export { true } else { false };
    FindOptions::builder().no_cursor_timeout(keep).build()
}

pub async fn says_false(orders: &Collection<Document>) -> Result<()> {
    print(orders.find(doc! {}).no_cursor_timeout(false).await?).await
}

pub fn says_none() -> FindOptions {
    let mut options = FindOptions::default();
    options.no_cursor_timeout = None;
    options
}

pub struct Options {
    pub no_cursor_timeout: Option<bool>,
}

impl Options {
    pub fn no_cursor_timeout(self, keep: bool) -> Options {
        Options {
            no_cursor_timeout: Some(keep),
        }
    }
}

/// The name is that of another type.
pub fn of_its_own(mut options: Options) -> Options {
    options.no_cursor_timeout = Some(true);
    options.no_cursor_timeout(true)
}

pub mod blocking {
    use mongodb::bson::{Document, doc};
    use mongodb::error::Result;
    use mongodb::sync::Collection;

    pub fn by_a_method(orders: &Collection<Document>) -> Result<()> {
        //~v no_cursor_timeout
        for order in orders.find(doc! {}).no_cursor_timeout(true).run()? {
            println!("{}", order?);
        }
        Ok(())
    }
}
