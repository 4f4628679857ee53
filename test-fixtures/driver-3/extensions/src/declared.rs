//! What a macro declares where another file calls it.

macro_rules! repository {
    ($name:ident, $collection:literal) => {
        pub struct $name {
            documents: ::mongodb::Collection<::mongodb::bson::Document>,
        }

        impl $name {
            pub fn new(client: &::mongodb::Client) -> Self {
                let documents = client.database("shop").collection($collection);
                Self { documents }
            }

            pub async fn all(&self) -> ::mongodb::error::Result<Vec<::mongodb::bson::Document>> {
                let found = self.documents.find(::mongodb::bson::doc! {}).await?; //~ unbounded_cursor
                ::futures::TryStreamExt::try_collect(found).await
            }

            pub async fn page(&self) -> ::mongodb::error::Result<Vec<::mongodb::bson::Document>> {
                let found = self.documents.find(::mongodb::bson::doc! {}).limit(50);
                ::futures::TryStreamExt::try_collect(found.await?).await
            }
        }
    };
}

pub(crate) use repository;
