//! teloxide 0.17 and dptree 0.5.

pub mod teloxide {
    pub use ::dptree;
    pub use ::dptree::case as handler;
    pub use ::teloxide_core::{ApiError, Bot, RequestError, adaptors, net, payloads, requests, types};
    pub use ::teloxide_macros as macros;
    pub use self::dispatching::{filter_command, filter_mention_command};
    pub use self::repls::{repl, repl_with_listener};

    pub mod prelude {
        pub use ::dptree;
        pub use ::dptree::{DependencyMap, Endpoint, Handler};
        pub use ::teloxide_core::Bot;
        pub use ::teloxide_core::requests::{Request, Requester, ResponseResult};
        pub use ::teloxide_core::types::{CallbackQuery, ChatMemberUpdated, InlineQuery, Message, Poll, Update};
        pub use crate::dispatching::dialogue::Dialogue;
        pub use crate::dispatching::{Dispatcher, HandlerExt, MessageFilterExt, UpdateFilterExt};
        pub use crate::error_handlers::{LoggingErrorHandler, OnError};
        pub use crate::repls::CommandReplExt;
        pub use crate::respond;
        pub type AutoSend<B> = B;
        pub trait RequesterExt {
            fn auto_send(self) -> Self {}
            fn parse_mode<P>(self, parse_mode: P) -> Self {}
            fn cache_me(self) -> Self {}
            fn throttle<L>(self, limits: L) -> Self {}
        }
        impl RequesterExt for Bot {}
    }
    pub fn respond<T>(value: T) -> ::std::future::Ready<Result<(), RequestError>> {}

    pub mod dispatching {
        pub use self::dialogue::Dialogue;
        pub mod dialogue {
            pub struct Dialogue<D, S> {
                d: D,
                s: S,
            }
            impl<D, S> Dialogue<D, S> {
                pub fn new(storage: ::std::sync::Arc<S>, chat_id: ::teloxide_core::types::ChatId) -> Self {}
                pub fn chat_id(&self) -> ::teloxide_core::types::ChatId {}
                pub async fn get(&self) -> Result<Option<D>, ::teloxide_core::RequestError> {}
                pub async fn get_or_default(&self) -> Result<D, ::teloxide_core::RequestError> {}
                pub async fn update<State>(&self, state: State) -> Result<(), ::teloxide_core::RequestError> {}
                pub async fn reset(&self) -> Result<(), ::teloxide_core::RequestError> {}
                pub async fn exit(&self) -> Result<(), ::teloxide_core::RequestError> {}
            }
            pub struct InMemStorage<D> {
                d: D,
            }
            impl<D> InMemStorage<D> {
                pub fn new() -> ::std::sync::Arc<Self> {}
            }
            pub fn enter<Upd, S, D, Output>() -> ::dptree::Handler<Output> {}
        }
        pub type UpdateHandler<Err> = ::dptree::Handler<Result<(), Err>>;
        pub struct DispatcherBuilder<R, Err> {
            r: R,
            err: Err,
        }
        impl<R, Err> DispatcherBuilder<R, Err> {
            pub fn default_handler<H, Fut>(self, handler: H) -> Self
            where
                H: Fn(::std::sync::Arc<::teloxide_core::types::Update>) -> Fut,
            {
            }
            pub fn error_handler<H>(self, handler: H) -> Self {}
            pub fn dependencies(self, dependencies: ::dptree::DependencyMap) -> Self {}
            pub fn enable_ctrlc_handler(self) -> Self {}
            pub fn worker_queue_size(self, size: usize) -> Self {}
            pub fn stack_size(self, size: usize) -> Self {}
            pub fn distribution_function<F>(self, f: F) -> Self {}
            pub fn build(self) -> Dispatcher<R, Err> {}
        }
        pub struct Dispatcher<R, Err> {
            r: R,
            err: Err,
        }
        impl<R, Err> Dispatcher<R, Err> {
            pub fn builder(bot: R, handler: UpdateHandler<Err>) -> DispatcherBuilder<R, Err> {}
            pub async fn dispatch(&mut self) {}
            pub async fn dispatch_with_listener<L, E>(&mut self, update_listener: L, error_handler: E) {}
        }
        pub fn filter_command<C, Output>() -> ::dptree::Handler<Output> {}
        pub fn filter_mention_command<C, Output>() -> ::dptree::Handler<Output> {}
        pub trait HandlerExt<Output> {
            fn filter_command<C>(self) -> Self {}
            fn filter_mention_command<C>(self) -> Self {}
            fn enter_dialogue<Upd, S, D>(self) -> Self {}
        }
        impl<Output> HandlerExt<Output> for ::dptree::Handler<Output> {}
        pub trait UpdateFilterExt {
            fn filter_message<Out>() -> ::dptree::Handler<Out> {}
            fn filter_edited_message<Out>() -> ::dptree::Handler<Out> {}
            fn filter_channel_post<Out>() -> ::dptree::Handler<Out> {}
            fn filter_edited_channel_post<Out>() -> ::dptree::Handler<Out> {}
            fn filter_business_message<Out>() -> ::dptree::Handler<Out> {}
            fn filter_message_reaction_updated<Out>() -> ::dptree::Handler<Out> {}
            fn filter_inline_query<Out>() -> ::dptree::Handler<Out> {}
            fn filter_chosen_inline_result<Out>() -> ::dptree::Handler<Out> {}
            fn filter_callback_query<Out>() -> ::dptree::Handler<Out> {}
            fn filter_shipping_query<Out>() -> ::dptree::Handler<Out> {}
            fn filter_pre_checkout_query<Out>() -> ::dptree::Handler<Out> {}
            fn filter_poll<Out>() -> ::dptree::Handler<Out> {}
            fn filter_poll_answer<Out>() -> ::dptree::Handler<Out> {}
            fn filter_my_chat_member<Out>() -> ::dptree::Handler<Out> {}
            fn filter_chat_member<Out>() -> ::dptree::Handler<Out> {}
            fn filter_chat_join_request<Out>() -> ::dptree::Handler<Out> {}
        }
        impl UpdateFilterExt for ::teloxide_core::types::Update {}
        pub trait MessageFilterExt {
            fn filter_text<Out>() -> ::dptree::Handler<Out> {}
            fn filter_photo<Out>() -> ::dptree::Handler<Out> {}
            fn filter_document<Out>() -> ::dptree::Handler<Out> {}
            fn filter_voice<Out>() -> ::dptree::Handler<Out> {}
            fn filter_video<Out>() -> ::dptree::Handler<Out> {}
            fn filter_location<Out>() -> ::dptree::Handler<Out> {}
            fn filter_contact<Out>() -> ::dptree::Handler<Out> {}
            fn filter_new_chat_members<Out>() -> ::dptree::Handler<Out> {}
        }
        impl MessageFilterExt for ::teloxide_core::types::Message {}
    }
    pub mod error_handlers {
        pub struct LoggingErrorHandler {}
        impl LoggingErrorHandler {
            pub fn new() -> ::std::sync::Arc<Self> {}
            pub fn with_custom_text<T>(text: T) -> ::std::sync::Arc<Self> {}
        }
        pub trait ErrorHandler<E> {
            fn handle_error(self: ::std::sync::Arc<Self>, error: E);
        }
        pub trait OnError<E> {
            async fn on_error<Eh>(self, eh: ::std::sync::Arc<Eh>) {}
        }
    }
    pub mod repls {
        pub async fn repl<R, H>(bot: R, handler: H) {}
        pub async fn repl_with_listener<R, H, L>(bot: R, handler: H, listener: L) {}
        pub trait CommandReplExt {
            async fn repl<R, H>(bot: R, handler: H) {}
            async fn repl_with_listener<R, H, L>(bot: R, handler: H, listener: L) {}
        }
        // `BotCommands` is derived, so that no impl of it is there to be seen.
        impl<T> CommandReplExt for T {}
        pub async fn commands_repl<R, H, C>(bot: R, handler: H, cmd: C) {}
    }
    pub mod utils {
        pub mod command {
            pub use ::teloxide_macros::BotCommands;
            pub trait BotCommands {
                fn parse(s: &str, bot_username: &str) -> Result<Self, ParseError> {}
                fn descriptions() -> String {}
                fn bot_commands() -> Vec<String> {}
            }
            pub struct ParseError {}
        }
    }
}

pub mod teloxide_macros {
    #[proc_macro_derive]
    pub fn BotCommands() {}
}

pub mod teloxide_core {
    pub use self::bot::Bot;
    pub use self::errors::{ApiError, RequestError};
    pub mod adaptors {
        pub type AutoSend<B> = B;
        pub type DefaultParseMode<B> = B;
        pub type Throttle<B> = B;
        pub type CacheMe<B> = B;
    }
    mod bot {
        pub struct Bot {}
        impl Clone for Bot {
            fn clone(&self) -> Self {}
        }
        impl Bot {
            pub fn new<S>(token: S) -> Self {}
            pub fn from_env() -> Self {}
            pub fn with_client<S, C>(token: S, client: C) -> Self {}
        }
    }
    mod errors {
        pub enum RequestError {
            Network,
            Api(ApiError),
        }
        pub enum ApiError {
            BotBlocked,
        }
    }
    pub mod net {}
    pub mod payloads {}
    pub mod requests {
        pub type ResponseResult<T> = Result<T, crate::RequestError>;
        pub trait Request {}
        pub trait Requester {
            fn send_message<C, T>(&self, chat_id: C, text: T) -> JsonRequest<crate::types::Message> {}
            fn answer_callback_query<C>(&self, callback_query_id: C) -> JsonRequest<bool> {}
            fn delete_message<C>(&self, chat_id: C, message_id: crate::types::MessageId) -> JsonRequest<bool> {}
            fn get_me(&self) -> JsonRequest<crate::types::User> {}
        }
        impl Requester for crate::Bot {}
        pub struct JsonRequest<T> {
            t: T,
        }
        impl<T> ::std::future::IntoFuture for JsonRequest<T> {
            type Output = Result<T, crate::RequestError>;
        }
    }
    pub mod types {
        pub struct ChatId(pub i64);
        pub struct UserId(pub u64);
        pub struct MessageId(pub i32);
        pub struct User {
            pub id: UserId,
            pub is_bot: bool,
            pub first_name: String,
            pub last_name: Option<String>,
            pub username: Option<String>,
        }
        pub struct Chat {
            pub id: ChatId,
        }
        pub struct Message {
            pub id: MessageId,
            pub chat: Chat,
            pub from: Option<User>,
        }
        impl Message {
            pub fn text(&self) -> Option<&str> {}
            pub fn from(&self) -> Option<&User> {}
        }
        pub struct Update {
            pub id: u32,
        }
        pub struct CallbackQuery {
            pub id: String,
            pub from: User,
            pub data: Option<String>,
        }
        pub struct InlineQuery {
            pub id: String,
            pub from: User,
            pub query: String,
        }
        pub struct ChatMemberUpdated {
            pub chat: Chat,
            pub from: User,
        }
        pub struct Poll {
            pub id: String,
        }
    }
}

pub mod dptree {
    pub use self::di::DependencyMap;
    pub use self::handler::{
        Endpoint, Handler, endpoint, entry, filter, filter_async, filter_map, filter_map_async, from_fn, inspect, inspect_async, map,
        map_async,
    };
    pub mod prelude {
        pub use crate::{DependencyMap, Endpoint, Handler};
        pub use ::std::ops::ControlFlow;
    }
    pub mod di {
        pub struct DependencyMap {}
        impl DependencyMap {
            pub fn new() -> Self {}
            pub fn insert<T>(&mut self, item: T) -> Option<T> {}
            pub fn get<T>(&self) -> ::std::sync::Arc<T> {}
        }
    }
    #[proc_macro]
    pub fn case<Output>() -> Handler<Output> {}
    #[proc_macro]
    pub fn deps() -> DependencyMap {}
    mod handler {
        pub struct Handler<Output = ()> {
            output: Output,
        }
        pub type Endpoint<Output = ()> = Handler<Output>;
        pub fn entry<Output>() -> Handler<Output> {}
        pub fn endpoint<F, Output>(f: F) -> Handler<Output> {}
        pub fn filter<F, Output>(pred: F) -> Handler<Output> {}
        pub fn filter_async<F, Output>(pred: F) -> Handler<Output> {}
        pub fn filter_map<F, Output>(proj: F) -> Handler<Output> {}
        pub fn filter_map_async<F, Output>(proj: F) -> Handler<Output> {}
        pub fn map<F, Output>(proj: F) -> Handler<Output> {}
        pub fn map_async<F, Output>(proj: F) -> Handler<Output> {}
        pub fn inspect<F, Output>(f: F) -> Handler<Output> {}
        pub fn inspect_async<F, Output>(f: F) -> Handler<Output> {}
        pub fn from_fn<F, Output>(f: F) -> Handler<Output> {}
        impl<Output> Handler<Output> {
            pub fn chain(self, next: Self) -> Self {}
            pub fn branch(self, next: Self) -> Self {}
            pub fn filter<F>(self, pred: F) -> Self {}
            pub fn filter_async<F>(self, pred: F) -> Self {}
            pub fn filter_map<F>(self, proj: F) -> Self {}
            pub fn filter_map_async<F>(self, proj: F) -> Self {}
            pub fn map<F>(self, proj: F) -> Self {}
            pub fn map_async<F>(self, proj: F) -> Self {}
            pub fn inspect<F>(self, f: F) -> Self {}
            pub fn inspect_async<F>(self, f: F) -> Self {}
            pub fn endpoint<F>(self, f: F) -> Self {}
        }
    }
}
