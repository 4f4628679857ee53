//! Message brokers: lapin 4, async-nats 0.51. Messages come through loops and streams; only lapin registers a callback.

pub mod lapin {
    pub use self::channel::Channel;
    pub use self::connection::Connection;
    pub use self::consumer::{Consumer, ConsumerDelegate, DeliveryResult};
    pub mod message {
        pub struct Delivery {
            pub delivery_tag: u64,
            pub redelivered: bool,
            pub data: Vec<u8>,
            pub acker: crate::acker::Acker,
        }
        impl ::std::ops::Deref for Delivery {
            type Target = crate::acker::Acker;
        }
    }
    pub mod acker {
        pub struct Acker {}
        impl Acker {
            pub async fn ack<O>(&self, options: O) -> crate::Result<bool> {}
            pub async fn nack<O>(&self, options: O) -> crate::Result<bool> {}
            pub async fn reject<O>(&self, options: O) -> crate::Result<bool> {}
        }
    }
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Error {}
    pub struct ConnectionProperties {}
    impl Default for ConnectionProperties {
        fn default() -> Self {}
    }
    mod connection {
        pub struct Connection {}
        impl Connection {
            pub async fn connect(uri: &str, options: crate::ConnectionProperties) -> crate::Result<Connection> {}
            pub async fn create_channel(&self) -> crate::Result<crate::Channel> {}
            pub fn run(self) -> crate::Result<()> {}
        }
    }
    mod channel {
        pub struct Channel {}
        impl Channel {
            pub async fn basic_consume<Q, T, O, A>(&self, queue: Q, consumer_tag: T, options: O, arguments: A) -> crate::Result<crate::Consumer> {}
            pub async fn basic_publish<E, R, O, P>(&self, exchange: E, routing_key: R, options: O, payload: &[u8], properties: P) -> crate::Result<()> {}
            pub async fn queue_declare<Q, O, A>(&self, queue: Q, options: O, arguments: A) -> crate::Result<()> {}
            pub async fn basic_qos<O>(&self, prefetch_count: u16, options: O) -> crate::Result<()> {}
        }
    }
    pub mod consumer {
        pub type DeliveryResult = crate::Result<Option<crate::message::Delivery>>;
        pub struct Consumer {}
        impl Clone for Consumer {
            fn clone(&self) -> Self {}
        }
        impl Consumer {
            pub fn set_delegate<D>(&self, delegate: D)
            where
                D: Fn(DeliveryResult),
            {
            }
        }
        impl ::futures_core::Stream for Consumer {
            type Item = crate::Result<crate::message::Delivery>;
        }
        pub trait ConsumerDelegate {
            fn on_new_delivery(&self, delivery: DeliveryResult) -> ::std::pin::Pin<Box<dyn Future<Output = ()>>>;
            fn drop_prefetched_messages(&self) -> ::std::pin::Pin<Box<dyn Future<Output = ()>>> {}
        }
    }
}

pub mod async_nats {
    pub struct Error {}
    pub struct Client {}
    impl Clone for Client {
        fn clone(&self) -> Self {}
    }
    impl Client {
        pub async fn publish<S>(&self, subject: S, payload: ::bytes::Bytes) -> Result<(), Error> {}
        pub async fn request<S>(&self, subject: S, payload: ::bytes::Bytes) -> Result<Message, Error> {}
        pub async fn subscribe<S>(&self, subject: S) -> Result<Subscriber, Error> {}
        pub async fn queue_subscribe<S>(&self, subject: S, queue_group: String) -> Result<Subscriber, Error> {}
    }
    pub async fn connect<A>(addrs: A) -> Result<Client, Error> {}
    pub struct Subscriber {}
    impl ::futures_core::Stream for Subscriber {
        type Item = Message;
    }
    pub struct Message {
        pub payload: ::bytes::Bytes,
    }
    pub struct ConnectOptions {}
    impl ConnectOptions {
        pub fn new() -> Self {}
        pub fn event_callback<F, Fut>(self, cb: F) -> Self
        where
            F: Fn(()) -> Fut,
        {
        }
        pub async fn connect<A>(self, addrs: A) -> Result<Client, Error> {}
    }
    pub mod jetstream {
        pub struct Message {
            pub message: super::Message,
        }
        impl ::std::ops::Deref for Message {
            type Target = super::Message;
        }
        impl Message {
            pub async fn ack(&self) -> Result<(), super::Error> {}
        }
    }
}
