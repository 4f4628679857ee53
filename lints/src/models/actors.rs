//! Actors: ractor 0.16, kameo 0.22, xtra 0.6, coerce 0.8. Those of actix stand in the model `actix`.

pub mod ractor {
    pub use ::async_trait::async_trait;
    pub use self::actor::{Actor, ActorCell, ActorProcessingErr, ActorRef, SupervisionEvent};
    pub mod actor {
        pub type ActorProcessingErr = Box<dyn ::std::error::Error>;
        pub struct ActorRef<M> {
            m: M,
        }
        impl<M> Clone for ActorRef<M> {
            fn clone(&self) -> Self {}
        }
        impl<M> ActorRef<M> {
            pub fn send_message(&self, message: M) -> Result<(), MessagingErr<M>> {}
            pub fn cast(&self, message: M) -> Result<(), MessagingErr<M>> {}
            pub fn stop(&self, reason: Option<String>) {}
        }
        pub struct ActorCell {}
        pub struct MessagingErr<M> {
            m: M,
        }
        pub struct SupervisionEvent {}
        pub trait Actor {
            type Msg;
            type State;
            type Arguments;
            async fn pre_start(&self, myself: ActorRef<Self::Msg>, args: Self::Arguments) -> Result<Self::State, ActorProcessingErr>;
            async fn post_start(&self, myself: ActorRef<Self::Msg>, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
            async fn post_stop(&self, myself: ActorRef<Self::Msg>, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
            async fn handle(&self, myself: ActorRef<Self::Msg>, message: Self::Msg, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
            async fn handle_supervisor_evt(&self, myself: ActorRef<Self::Msg>, message: SupervisionEvent, state: &mut Self::State) -> Result<(), ActorProcessingErr> {}
            async fn spawn(name: Option<String>, handler: Self, args: Self::Arguments) -> Result<(ActorRef<Self::Msg>, ::tokio::task::JoinHandle<()>), ()> {}
        }
    }
}

pub mod kameo {
    pub use ::kameo_macros::{Actor, RemoteActor, Reply, messages, remote_message};
    pub use self::actor::{Actor, spawn};
    pub mod prelude {
        pub use crate::actor::{Actor, ActorRef, PreparedActor, Spawn, WeakActorRef};
        pub use crate::error::{ActorStopReason, PanicError, SendError};
        pub use crate::message::{Context, Message};
        pub use crate::reply::Reply;
        pub use ::kameo_macros::{Actor, RemoteActor, Reply, messages, remote_message};
    }
    pub mod actor {
        pub struct ActorRef<A> {
            a: A,
        }
        impl<A> Clone for ActorRef<A> {
            fn clone(&self) -> Self {}
        }
        impl<A> ActorRef<A> {
            pub async fn tell<M>(&self, msg: M) -> Result<(), crate::error::SendError<M>> {}
            pub async fn ask<M>(&self, msg: M) -> Result<<A as crate::message::Message<M>>::Reply, crate::error::SendError<M>>
            where
                A: crate::message::Message<M>,
            {
            }
        }
        pub struct WeakActorRef<A> {
            a: A,
        }
        pub struct PreparedActor<A> {
            a: A,
        }
        pub trait Actor {
            type Args;
            type Error;
            async fn on_start(args: Self::Args, actor_ref: ActorRef<Self>) -> Result<Self, Self::Error>;
            async fn on_message(&mut self, msg: (), actor_ref: ActorRef<Self>) {}
            async fn on_panic(&mut self, actor_ref: WeakActorRef<Self>, err: crate::error::PanicError) {}
            async fn on_link_died(&mut self, actor_ref: WeakActorRef<Self>) {}
            async fn on_stop(&mut self, actor_ref: WeakActorRef<Self>, reason: crate::error::ActorStopReason) -> Result<(), Self::Error> {}
        }
        pub trait Spawn {
            fn spawn(args: Self::Args) -> ActorRef<Self> {}
            fn spawn_in_thread(args: Self::Args) -> ActorRef<Self> {}
        }
        impl<A> Spawn for A where A: Actor {}
        pub fn spawn<A>(actor: A) -> ActorRef<A> {}
    }
    pub mod error {
        pub struct SendError<M> {
            m: M,
        }
        pub struct PanicError {}
        pub enum ActorStopReason {
            Normal,
            Killed,
        }
    }
    pub mod message {
        pub struct Context<A, R> {
            a: A,
            r: R,
        }
        impl<A, R> Context<A, R> {
            pub fn actor_ref(&self) -> &crate::actor::ActorRef<A> {}
        }
        pub trait Message<T> {
            type Reply;
            async fn handle(&mut self, msg: T, ctx: &mut Context<Self, Self::Reply>) -> Self::Reply;
        }
    }
    pub mod reply {
        pub trait Reply {}
    }
}

pub mod kameo_macros {
    #[proc_macro_attribute]
    pub fn messages() {}
    #[proc_macro_attribute]
    pub fn remote_message() {}
    #[proc_macro_derive]
    pub fn Actor() {}
    #[proc_macro_derive]
    pub fn Reply() {}
    #[proc_macro_derive]
    pub fn RemoteActor() {}
}

pub mod xtra {
    pub mod prelude {
        pub use crate::{Actor, Address, Context, Handler, Mailbox};
    }
    pub trait Actor {
        type Stop;
        async fn started(&mut self, mailbox: &Mailbox<Self>) -> Result<(), Self::Stop> {}
        async fn stopped(self) -> Self::Stop;
    }
    pub trait Handler<M> {
        type Return;
        async fn handle(&mut self, message: M, ctx: &mut Context<Self>) -> Self::Return;
    }
    pub struct Context<A> {
        a: A,
    }
    pub struct Mailbox<A> {
        a: A,
    }
    pub struct Address<A> {
        a: A,
    }
    impl<A> Clone for Address<A> {
        fn clone(&self) -> Self {}
    }
    impl<A> Address<A> {
        pub async fn send<M>(&self, message: M) -> Result<<A as Handler<M>>::Return, Error>
        where
            A: Handler<M>,
        {
        }
    }
    pub struct Error {}
    pub fn spawn_tokio<A>(actor: A, mailbox: ()) -> Address<A> {}
}

pub mod coerce {
    pub mod actor {
        pub mod context {
            pub struct ActorContext {}
        }
        pub mod message {
            pub trait Message {
                type Result;
            }
            pub trait Handler<M> {
                async fn handle(&mut self, message: M, ctx: &mut super::context::ActorContext) -> M::Result;
            }
        }
        pub trait Actor {
            async fn started(&mut self, ctx: &mut context::ActorContext) {}
            async fn stopped(&mut self, ctx: &mut context::ActorContext) {}
        }
    }
}
