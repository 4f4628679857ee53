//! rdkafka 0.39. Messages come through loops and streams; only the callbacks are registered.

pub mod rdkafka {
    pub use self::client::ClientContext;
    pub use self::config::ClientConfig;
    pub use self::message::Message;
    pub mod client {
        pub trait ClientContext {
            fn log(&self, level: (), fac: &str, log_message: &str) {}
            fn stats(&self, statistics: ()) {}
            fn stats_raw(&self, statistics: &[u8]) {}
            fn error(&self, error: crate::error::KafkaError, reason: &str) {}
            fn generate_oauth_token(&self, oauthbearer_config: Option<&str>) {}
        }
        pub struct DefaultClientContext;
    }
    pub mod config {
        pub struct ClientConfig {}
        impl ClientConfig {
            pub fn new() -> Self {}
            pub fn set<K, V>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn set_log_level(&mut self, log_level: ()) -> &mut Self {}
            pub fn create<T>(&self) -> crate::error::KafkaResult<T> {}
            pub fn create_with_context<C, T>(&self, context: C) -> crate::error::KafkaResult<T> {}
        }
        pub trait FromClientConfig {}
    }
    pub mod consumer {
        pub use self::base_consumer::BaseConsumer;
        pub use self::stream_consumer::{MessageStream, StreamConsumer};
        pub enum CommitMode {
            Sync,
            Async,
        }
        pub struct DefaultConsumerContext;
        pub struct Rebalance {}
        pub trait ConsumerContext {
            fn rebalance(&self, base_consumer: &(), err: (), tpl: &mut ()) {}
            fn pre_rebalance(&self, base_consumer: &(), rebalance: &Rebalance) {}
            fn post_rebalance(&self, base_consumer: &(), rebalance: &Rebalance) {}
            fn commit_callback(&self, result: crate::error::KafkaResult<()>, offsets: &()) {}
        }
        pub trait Consumer {
            fn subscribe(&self, topics: &[&str]) -> crate::error::KafkaResult<()> {}
            fn commit_message(&self, message: &crate::message::BorrowedMessage, mode: CommitMode) -> crate::error::KafkaResult<()> {}
            fn store_offset_from_message(&self, message: &crate::message::BorrowedMessage) -> crate::error::KafkaResult<()> {}
            fn unsubscribe(&self) {}
        }
        pub mod base_consumer {
            pub struct BaseConsumer<C = super::DefaultConsumerContext> {
                c: C,
            }
            impl<C> BaseConsumer<C> {
                pub fn poll<T>(&self, timeout: T) -> Option<crate::error::KafkaResult<crate::message::BorrowedMessage>> {}
                pub fn iter(&self) -> impl Iterator<Item = crate::error::KafkaResult<crate::message::BorrowedMessage>> {}
            }
            impl<C> super::Consumer for BaseConsumer<C> {}
        }
        pub mod stream_consumer {
            pub struct StreamConsumer<C = super::DefaultConsumerContext> {
                c: C,
            }
            impl<C> StreamConsumer<C> {
                pub fn stream(&self) -> MessageStream {}
                pub fn start(&self) -> MessageStream {}
                pub async fn recv(&self) -> Result<crate::message::BorrowedMessage, crate::error::KafkaError> {}
            }
            impl<C> super::Consumer for StreamConsumer<C> {}
            pub struct MessageStream {}
            impl ::futures_core::Stream for MessageStream {
                type Item = crate::error::KafkaResult<crate::message::BorrowedMessage>;
            }
        }
    }
    pub mod error {
        pub type KafkaResult<T> = Result<T, KafkaError>;
        pub enum KafkaError {
            Canceled,
        }
    }
    pub mod message {
        pub struct BorrowedMessage {}
        impl BorrowedMessage {
            pub fn detach(&self) -> OwnedMessage {}
        }
        pub struct OwnedMessage {}
        pub trait Message {
            fn key(&self) -> Option<&[u8]> {}
            fn payload(&self) -> Option<&[u8]> {}
            fn topic(&self) -> &str {}
            fn partition(&self) -> i32 {}
            fn offset(&self) -> i64 {}
        }
        impl Message for BorrowedMessage {}
        impl Message for OwnedMessage {}
    }
    pub mod producer {
        pub use self::future_producer::{FutureProducer, FutureRecord};
        pub trait ProducerContext {
            type DeliveryOpaque;
            fn delivery(&self, delivery_result: &(), delivery_opaque: Self::DeliveryOpaque);
        }
        pub mod future_producer {
            pub struct FutureProducer {}
            impl FutureProducer {
                pub async fn send<K, P, T>(&self, record: FutureRecord<K, P>, queue_timeout: T) -> Result<(i32, i64), ()> {}
            }
            pub struct FutureRecord<K, P> {
                pub key: Option<K>,
                pub payload: Option<P>,
            }
        }
    }
}
