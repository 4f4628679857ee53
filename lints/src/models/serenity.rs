//! serenity 0.12, with the names that 0.8 to 0.11 had, and poise 0.7.

pub mod serenity {
    pub use ::async_trait::async_trait;
    pub use ::futures;
    pub use ::futures::future::FutureExt;
    pub use self::client::Client;
    pub use self::error::{Error, Result};

    pub mod all {
        pub use crate::builder::*;
        pub use crate::client::*;
        pub use crate::framework::*;
        pub use crate::gateway::*;
        pub use crate::http::*;
        pub use crate::model::*;
        pub use crate::{Error, Result, async_trait};
    }
    pub mod prelude {
        pub use ::tokio::sync::{Mutex, RwLock};
        pub use crate::client::{Client, Context, EventHandler, RawEventHandler, TypeMap, TypeMapKey};
        pub use crate::error::Error as SerenityError;
        pub use crate::http::CacheHttp;
        pub use crate::model::Mentionable;
        pub use crate::model::gateway::GatewayIntents;
    }
    pub mod builder {
        pub struct CreateMessage {}
        impl CreateMessage {
            pub fn new() -> Self {}
            pub fn content<S>(self, content: S) -> Self {}
            pub fn embed(self, embed: CreateEmbed) -> Self {}
        }
        pub struct CreateEmbed {}
        impl CreateEmbed {
            pub fn new() -> Self {}
            pub fn title<S>(self, title: S) -> Self {}
            pub fn description<S>(self, description: S) -> Self {}
            pub fn field<N, V>(self, name: N, value: V, inline: bool) -> Self {}
            pub fn color<C>(self, color: C) -> Self {}
        }
        pub struct CreateCommand {}
        impl CreateCommand {
            pub fn new<S>(name: S) -> Self {}
            pub fn description<S>(self, description: S) -> Self {}
        }
        pub enum CreateInteractionResponse {
            Message(CreateInteractionResponseMessage),
            Defer(CreateInteractionResponseMessage),
        }
        pub struct CreateInteractionResponseMessage {}
        impl CreateInteractionResponseMessage {
            pub fn new() -> Self {}
            pub fn content<S>(self, content: S) -> Self {}
        }
    }
    pub mod cache {
        pub struct Cache {}
    }
    pub mod client {
        pub use self::context::Context;
        pub use self::event_handler::{EventHandler, FullEvent, RawEventHandler};
        pub mod context {
            pub struct Context {
                pub data: ::std::sync::Arc<::tokio::sync::RwLock<super::TypeMap>>,
                pub shard_id: crate::model::ShardId,
                pub http: ::std::sync::Arc<crate::http::Http>,
                pub cache: ::std::sync::Arc<crate::cache::Cache>,
            }
            impl Clone for Context {
                fn clone(&self) -> Self {}
            }
        }
        pub struct TypeMap {}
        impl TypeMap {
            pub fn new() -> Self {}
            pub fn contains_key<K>(&self) -> bool {}
            pub fn insert<K>(&mut self, value: K::Value)
            where
                K: TypeMapKey,
            {
            }
            pub fn get<K>(&self) -> Option<&K::Value>
            where
                K: TypeMapKey,
            {
            }
            pub fn get_mut<K>(&mut self) -> Option<&mut K::Value>
            where
                K: TypeMapKey,
            {
            }
            pub fn remove<K>(&mut self) -> Option<K::Value>
            where
                K: TypeMapKey,
            {
            }
        }
        pub trait TypeMapKey {
            type Value;
        }
        pub struct Client {
            pub data: ::std::sync::Arc<::tokio::sync::RwLock<TypeMap>>,
            pub http: ::std::sync::Arc<crate::http::Http>,
            pub cache: ::std::sync::Arc<crate::cache::Cache>,
        }
        impl Client {
            pub fn builder<T>(token: T, intents: crate::model::gateway::GatewayIntents) -> ClientBuilder {}
            pub async fn start(&mut self) -> crate::Result<()> {}
            pub async fn start_autosharded(&mut self) -> crate::Result<()> {}
            pub async fn start_shard(&mut self, shard: u32, shards: u32) -> crate::Result<()> {}
            pub async fn start_shards(&mut self, total_shards: u32) -> crate::Result<()> {}
        }
        pub struct ClientBuilder {}
        impl ClientBuilder {
            pub fn new<T>(token: T, intents: crate::model::gateway::GatewayIntents) -> Self {}
            pub fn new_with_http(http: crate::http::Http, intents: crate::model::gateway::GatewayIntents) -> Self {}
            pub fn token<T>(self, token: T) -> Self {}
            pub fn application_id<T>(self, application_id: T) -> Self {}
            pub fn type_map(self, type_map: TypeMap) -> Self {}
            pub fn type_map_insert<T>(self, value: T::Value) -> Self
            where
                T: TypeMapKey,
            {
            }
            pub fn cache_settings<T>(self, settings: T) -> Self {}
            pub fn framework<F>(self, framework: F) -> Self {}
            pub fn voice_manager<V>(self, voice_manager: V) -> Self {}
            pub fn register_songbird(self) -> Self {}
            pub fn intents(self, intents: crate::model::gateway::GatewayIntents) -> Self {}
            pub fn event_handler<H>(self, event_handler: H) -> Self {}
            pub fn event_handler_arc<H>(self, event_handler: ::std::sync::Arc<H>) -> Self {}
            pub fn raw_event_handler<H>(self, raw_event_handler: H) -> Self {}
            pub fn activity<T>(self, activity: T) -> Self {}
            pub fn status<T>(self, status: T) -> Self {}
        }
        impl ::std::future::IntoFuture for ClientBuilder {
            type Output = crate::Result<Client>;
        }
        mod event_handler {
            use crate::model::*;
            use ::std::collections::HashMap;
            pub trait EventHandler {
                async fn command_permissions_update(&self, ctx: Context, permission: CommandPermissions) {}
                async fn auto_moderation_rule_create(&self, ctx: Context, rule: Rule) {}
                async fn auto_moderation_rule_update(&self, ctx: Context, rule: Rule) {}
                async fn auto_moderation_rule_delete(&self, ctx: Context, rule: Rule) {}
                async fn auto_moderation_action_execution(&self, ctx: Context, execution: ActionExecution) {}
                async fn cache_ready(&self, ctx: Context, guilds: Vec<GuildId>) {}
                async fn shards_ready(&self, ctx: Context, total_shards: u32) {}
                async fn channel_create(&self, ctx: Context, channel: GuildChannel) {}
                async fn category_create(&self, ctx: Context, category: GuildChannel) {}
                async fn category_delete(&self, ctx: Context, category: GuildChannel) {}
                async fn channel_delete(&self, ctx: Context, channel: GuildChannel, messages: Option<Vec<Message>>) {}
                async fn channel_pins_update(&self, ctx: Context, pin: ChannelPinsUpdateEvent) {}
                async fn channel_update(&self, ctx: Context, old: Option<GuildChannel>, new: GuildChannel) {}
                async fn guild_audit_log_entry_create(&self, ctx: Context, entry: AuditLogEntry, guild_id: GuildId) {}
                async fn guild_ban_addition(&self, ctx: Context, guild_id: GuildId, banned_user: User) {}
                async fn guild_ban_removal(&self, ctx: Context, guild_id: GuildId, unbanned_user: User) {}
                async fn guild_create(&self, ctx: Context, guild: Guild, is_new: Option<bool>) {}
                async fn guild_delete(&self, ctx: Context, incomplete: UnavailableGuild, full: Option<Guild>) {}
                async fn guild_emojis_update(&self, ctx: Context, guild_id: GuildId, current_state: HashMap<EmojiId, Emoji>) {}
                async fn guild_integrations_update(&self, ctx: Context, guild_id: GuildId) {}
                async fn guild_member_addition(&self, ctx: Context, new_member: Member) {}
                async fn guild_member_removal(&self, ctx: Context, guild_id: GuildId, user: User, member_data_if_available: Option<Member>) {}
                async fn guild_member_update(&self, ctx: Context, old_if_available: Option<Member>, new: Option<Member>, event: GuildMemberUpdateEvent) {}
                async fn guild_members_chunk(&self, ctx: Context, chunk: GuildMembersChunkEvent) {}
                async fn guild_role_create(&self, ctx: Context, new: Role) {}
                async fn guild_role_delete(&self, ctx: Context, guild_id: GuildId, removed_role_id: RoleId, removed_role_data_if_available: Option<Role>) {}
                async fn guild_role_update(&self, ctx: Context, old_data_if_available: Option<Role>, new: Role) {}
                async fn guild_stickers_update(&self, ctx: Context, guild_id: GuildId, current_state: HashMap<StickerId, Sticker>) {}
                async fn guild_update(&self, ctx: Context, old_data_if_available: Option<Guild>, new_data: PartialGuild) {}
                async fn invite_create(&self, ctx: Context, data: InviteCreateEvent) {}
                async fn invite_delete(&self, ctx: Context, data: InviteDeleteEvent) {}
                async fn message(&self, ctx: Context, new_message: Message) {}
                async fn message_delete(&self, ctx: Context, channel_id: ChannelId, deleted_message_id: MessageId, guild_id: Option<GuildId>) {}
                async fn message_delete_bulk(&self, ctx: Context, channel_id: ChannelId, multiple_deleted_messages_ids: Vec<MessageId>, guild_id: Option<GuildId>) {}
                async fn message_update(&self, ctx: Context, old_if_available: Option<Message>, new: Option<Message>, event: MessageUpdateEvent) {}
                async fn reaction_add(&self, ctx: Context, add_reaction: Reaction) {}
                async fn reaction_remove(&self, ctx: Context, removed_reaction: Reaction) {}
                async fn reaction_remove_all(&self, ctx: Context, channel_id: ChannelId, removed_from_message_id: MessageId) {}
                async fn reaction_remove_emoji(&self, ctx: Context, removed_reactions: Reaction) {}
                async fn presence_replace(&self, ctx: Context, presences: Vec<Presence>) {}
                async fn presence_update(&self, ctx: Context, new_data: Presence) {}
                async fn ready(&self, ctx: Context, data_about_bot: Ready) {}
                async fn resume(&self, ctx: Context, event: ResumedEvent) {}
                async fn shard_stage_update(&self, ctx: Context, event: ShardStageUpdateEvent) {}
                async fn soundboard_sounds(&self, ctx: Context, event: SoundboardSoundsEvent) {}
                async fn soundboard_sound_create(&self, ctx: Context, event: SoundboardSoundCreateEvent) {}
                async fn soundboard_sound_update(&self, ctx: Context, event: SoundboardSoundUpdateEvent) {}
                async fn soundboard_sounds_update(&self, ctx: Context, event: SoundboardSoundsUpdateEvent) {}
                async fn soundboard_sound_delete(&self, ctx: Context, event: SoundboardSoundDeleteEvent) {}
                async fn typing_start(&self, ctx: Context, event: TypingStartEvent) {}
                async fn user_update(&self, ctx: Context, old_data: Option<CurrentUser>, new: CurrentUser) {}
                async fn voice_server_update(&self, ctx: Context, event: VoiceServerUpdateEvent) {}
                async fn voice_state_update(&self, ctx: Context, old: Option<VoiceState>, new: VoiceState) {}
                async fn voice_channel_status_update(&self, ctx: Context, old: Option<String>, status: Option<String>, id: ChannelId, guild_id: GuildId) {}
                async fn webhook_update(&self, ctx: Context, guild_id: GuildId, belongs_to_channel_id: ChannelId) {}
                async fn interaction_create(&self, ctx: Context, interaction: Interaction) {}
                async fn integration_create(&self, ctx: Context, integration: Integration) {}
                async fn integration_update(&self, ctx: Context, integration: Integration) {}
                async fn integration_delete(&self, ctx: Context, integration_id: IntegrationId, guild_id: GuildId, application_id: Option<ApplicationId>) {}
                async fn stage_instance_create(&self, ctx: Context, stage_instance: StageInstance) {}
                async fn stage_instance_update(&self, ctx: Context, stage_instance: StageInstance) {}
                async fn stage_instance_delete(&self, ctx: Context, stage_instance: StageInstance) {}
                async fn thread_create(&self, ctx: Context, thread: GuildChannel) {}
                async fn thread_update(&self, ctx: Context, old: Option<GuildChannel>, new: GuildChannel) {}
                async fn thread_delete(&self, ctx: Context, thread: PartialGuildChannel, full_thread_data: Option<GuildChannel>) {}
                async fn thread_list_sync(&self, ctx: Context, thread_list_sync: ThreadListSyncEvent) {}
                async fn thread_member_update(&self, ctx: Context, thread_member: ThreadMember) {}
                async fn thread_members_update(&self, ctx: Context, thread_members_update: ThreadMembersUpdateEvent) {}
                async fn guild_scheduled_event_create(&self, ctx: Context, event: ScheduledEvent) {}
                async fn guild_scheduled_event_update(&self, ctx: Context, event: ScheduledEvent) {}
                async fn guild_scheduled_event_delete(&self, ctx: Context, event: ScheduledEvent) {}
                async fn guild_scheduled_event_user_add(&self, ctx: Context, subscribed: GuildScheduledEventUserAddEvent) {}
                async fn guild_scheduled_event_user_remove(&self, ctx: Context, unsubscribed: GuildScheduledEventUserRemoveEvent) {}
                async fn entitlement_create(&self, ctx: Context, entitlement: Entitlement) {}
                async fn entitlement_update(&self, ctx: Context, entitlement: Entitlement) {}
                async fn entitlement_delete(&self, ctx: Context, entitlement: Entitlement) {}
                async fn poll_vote_add(&self, ctx: Context, event: MessagePollVoteAddEvent) {}
                async fn poll_vote_remove(&self, ctx: Context, event: MessagePollVoteRemoveEvent) {}
                async fn ratelimit(&self, data: RatelimitInfo) {}
            }
            pub trait RawEventHandler {
                async fn raw_event(&self, ctx: Context, ev: Event) {}
            }
            pub enum FullEvent {
                Message { new_message: Message },
                InteractionCreate { interaction: Interaction },
                Ready { data_about_bot: Ready },
            }
            use super::Context;
        }
    }
    mod error {
        pub type Result<T, E = Error> = ::std::result::Result<T, E>;
        pub struct Error {}
    }
    pub mod framework {
        pub use self::standard::StandardFramework;
        pub trait Framework {
            async fn init(&mut self, client: &crate::client::Client) {}
            async fn dispatch(&self, ctx: crate::client::Context, event: crate::client::FullEvent);
        }
        pub mod standard {
            pub mod macros {
                pub use ::command_attr::{check, command, group, help, hook};
            }
            pub type CommandResult<T = ()> = ::std::result::Result<T, CommandError>;
            pub type CommandError = Box<dyn ::std::error::Error>;
            pub struct Args {}
            impl Args {
                pub fn single<T>(&mut self) -> ::std::result::Result<T, ArgError> {}
                pub fn rest(&self) -> &str {}
                pub fn message(&self) -> &str {}
            }
            pub struct ArgError {}
            pub enum DispatchError {
                CheckFailed,
                OnlyForGuilds,
            }
            pub struct CommandGroup {}
            pub struct HelpOptions {}
            pub struct Configuration {}
            impl Configuration {
                pub fn new() -> Self {}
                pub fn prefix<S>(self, prefix: S) -> Self {}
                pub fn dynamic_prefix<F>(self, dynamic_prefix: F) -> Self {}
                pub fn owners<T>(self, user_ids: T) -> Self {}
            }
            pub struct StandardFramework {}
            impl StandardFramework {
                pub fn new() -> Self {}
                pub fn configure<T>(self, config: T) -> Self {}
                pub fn bucket<S, B>(self, name: S, builder: B) -> Self {}
                pub fn group(self, group: &CommandGroup) -> Self {}
                pub fn help<T>(self, help: T) -> Self {}
                pub fn before<F>(self, f: F) -> Self {}
                pub fn after<F>(self, f: F) -> Self {}
                pub fn normal_message<F>(self, f: F) -> Self {}
                pub fn prefix_only<F>(self, f: F) -> Self {}
                pub fn on_dispatch_error<F>(self, f: F) -> Self {}
                pub fn unrecognised_command<F>(self, f: F) -> Self {}
            }
        }
    }
    pub mod gateway {
        pub struct ShardManager {}
    }
    pub mod http {
        pub struct Http {}
        impl Http {
            pub fn new(token: &str) -> Self {}
        }
        pub trait CacheHttp {
            fn http(&self) -> &Http;
        }
    }
    pub mod model {
        pub mod prelude {
            pub use super::*;
        }
        pub mod application {
            pub use super::{CommandInteraction, Interaction};
            pub mod interaction {
                pub use super::super::Interaction;
            }
        }
        pub mod channel {
            pub use super::{GuildChannel, Message, Reaction};
        }
        pub mod event {
            pub use super::{Event, ResumedEvent};
        }
        pub mod gateway {
            pub use super::Ready;
            pub struct GatewayIntents {}
            impl GatewayIntents {
                pub const GUILD_MESSAGES: Self = 0;
                pub const DIRECT_MESSAGES: Self = 0;
                pub const MESSAGE_CONTENT: Self = 0;
                pub const GUILDS: Self = 0;
                pub fn all() -> Self {}
                pub fn empty() -> Self {}
                pub fn non_privileged() -> Self {}
                pub fn privileged() -> Self {}
            }
        }
        pub mod guild {
            pub use super::{Guild, Member};
        }
        pub mod id {
            pub use super::{ChannelId, GuildId, MessageId, RoleId, UserId};
        }
        pub mod user {
            pub use super::User;
        }
        pub use self::gateway::GatewayIntents;
        pub trait Mentionable {
            fn mention(&self) -> String {}
        }
        pub struct ShardId(pub u32);
        pub struct ChannelId(u64);
        impl ChannelId {
            pub fn new(id: u64) -> Self {}
            pub fn get(self) -> u64 {}
            pub async fn say<C, S>(self, cache_http: C, content: S) -> crate::Result<Message> {}
            pub async fn send_message<C, B>(self, cache_http: C, builder: B) -> crate::Result<Message> {}
        }
        pub struct GuildId(u64);
        impl GuildId {
            pub fn new(id: u64) -> Self {}
            pub fn get(self) -> u64 {}
        }
        pub struct MessageId(u64);
        impl MessageId {
            pub fn get(self) -> u64 {}
        }
        pub struct RoleId(u64);
        impl RoleId {
            pub fn get(self) -> u64 {}
        }
        pub struct UserId(u64);
        impl UserId {
            pub fn new(id: u64) -> Self {}
            pub fn get(self) -> u64 {}
        }
        pub struct User {
            pub id: UserId,
            pub name: String,
            pub bot: bool,
        }
        pub struct Member {
            pub user: User,
            pub guild_id: GuildId,
            pub nick: Option<String>,
        }
        pub struct Message {
            pub id: MessageId,
            pub channel_id: ChannelId,
            pub guild_id: Option<GuildId>,
            pub author: User,
            pub content: String,
        }
        impl Message {
            pub async fn reply<C, S>(&self, cache_http: C, content: S) -> crate::Result<Message> {}
            pub async fn react<C, R>(&self, cache_http: C, reaction_type: R) -> crate::Result<Reaction> {}
        }
        pub struct Reaction {
            pub user_id: Option<UserId>,
            pub channel_id: ChannelId,
            pub message_id: MessageId,
            pub guild_id: Option<GuildId>,
        }
        pub struct Guild {
            pub id: GuildId,
            pub name: String,
        }
        pub struct GuildChannel {
            pub id: ChannelId,
            pub guild_id: GuildId,
            pub name: String,
        }
        pub struct Ready {
            pub user: User,
        }
        pub enum Interaction {
            Ping,
            Command(CommandInteraction),
            Autocomplete(CommandInteraction),
            Component(CommandInteraction),
            Modal(CommandInteraction),
            ApplicationCommand(CommandInteraction),
        }
        pub struct CommandInteraction {
            pub channel_id: ChannelId,
            pub guild_id: Option<GuildId>,
            pub user: User,
            pub member: Option<Box<Member>>,
        }
        impl CommandInteraction {
            pub async fn create_response<C, B>(&self, cache_http: C, builder: B) -> crate::Result<()> {}
            pub async fn defer<C>(&self, cache_http: C) -> crate::Result<()> {}
        }
        pub struct Event {}
        pub struct ResumedEvent {}
    }
    pub mod utils {
        pub struct MessageBuilder {}
    }
}

pub mod command_attr {
    #[proc_macro_attribute]
    pub fn command() {}
    #[proc_macro_attribute]
    pub fn help() {}
    #[proc_macro_attribute]
    pub fn group() {}
    #[proc_macro_attribute]
    pub fn check() {}
    #[proc_macro_attribute]
    pub fn hook() {}
}

pub mod typemap_rev {
    pub use ::serenity::client::{TypeMap, TypeMapKey};
}

pub mod poise {
    pub use ::async_trait::async_trait;
    pub use ::futures_util;
    pub use ::poise_macros::{ChoiceParameter, Modal, SlashArgument, command};
    pub use ::serenity;
    pub use self::framework::{Framework, FrameworkBuilder};
    pub mod macros {
        pub use ::poise_macros::{ChoiceParameter, Modal, SlashArgument, command};
    }
    pub mod serenity_prelude {
        pub use ::serenity::all::*;
        pub use ::serenity::{self, Error};
    }
    pub mod samples {
        pub use crate::builtins::*;
    }
    pub type BoxFuture<T> = ::std::pin::Pin<Box<dyn Future<Output = T>>>;

    pub enum Context<U, E> {
        Application(ApplicationContext<U, E>),
        Prefix(PrefixContext<U, E>),
    }
    impl<U, E> Clone for Context<U, E> {
        fn clone(&self) -> Self {}
    }
    impl<U, E> Context<U, E> {
        pub async fn defer(self) -> Result<(), ::serenity::Error> {}
        pub async fn defer_ephemeral(self) -> Result<(), ::serenity::Error> {}
        pub async fn say<T>(self, text: T) -> Result<ReplyHandle, ::serenity::Error> {}
        pub async fn reply<T>(self, text: T) -> Result<ReplyHandle, ::serenity::Error> {}
        pub async fn send<T>(self, builder: T) -> Result<ReplyHandle, ::serenity::Error> {}
        pub fn serenity_context(self) -> &::serenity::client::Context {}
        pub fn discord(self) -> &::serenity::client::Context {}
        pub fn framework(self) -> FrameworkContext<U, E> {}
        pub fn data(self) -> &U {}
        pub fn channel_id(self) -> ::serenity::model::ChannelId {}
        pub fn guild_id(self) -> Option<::serenity::model::GuildId> {}
        pub async fn author_member(self) -> Option<::serenity::model::Member> {}
        pub fn author(self) -> &::serenity::model::User {}
        pub fn id(self) -> u64 {}
        pub fn command(self) -> &Command<U, E> {}
        pub async fn set_invocation_data<T>(self, data: T) {}
        pub async fn invocation_data<T>(self) -> Option<&T> {}
        pub fn http(self) -> &::serenity::http::Http {}
        pub fn cache(self) -> &::serenity::cache::Cache {}
    }
    pub struct ApplicationContext<U, E> {
        pub framework: FrameworkContext<U, E>,
        pub data: U,
    }
    impl<U, E> ApplicationContext<U, E> {
        pub fn data(self) -> &U {}
    }
    pub struct PrefixContext<U, E> {
        pub framework: FrameworkContext<U, E>,
        pub data: U,
        pub msg: ::serenity::model::Message,
    }
    impl<U, E> PrefixContext<U, E> {
        pub fn data(self) -> &U {}
    }
    pub struct FrameworkContext<U, E> {
        pub user_data: U,
        e: E,
    }
    impl<U, E> FrameworkContext<U, E> {
        pub async fn user_data(&self) -> &U {}
    }
    pub struct ReplyHandle {}
    pub struct CreateReply {}
    impl CreateReply {
        pub fn content<S>(self, content: S) -> Self {}
        pub fn embed<S>(self, embed: S) -> Self {}
        pub fn ephemeral(self, ephemeral: bool) -> Self {}
    }
    impl Default for CreateReply {
        fn default() -> Self {}
    }
    pub struct Command<U, E> {
        pub name: String,
        u: U,
        e: E,
    }
    pub enum FrameworkError<U, E> {
        Setup { error: E },
        Command { error: E, ctx: Context<U, E> },
    }
    pub struct FrameworkOptions<U, E> {
        pub commands: Vec<Command<U, E>>,
        pub on_error: fn(FrameworkError<U, E>) -> BoxFuture<()>,
        pub pre_command: fn(Context<U, E>) -> BoxFuture<()>,
        pub post_command: fn(Context<U, E>) -> BoxFuture<()>,
        pub command_check: Option<fn(Context<U, E>) -> BoxFuture<Result<bool, E>>>,
        pub event_handler: fn(&::serenity::client::Context, &::serenity::client::FullEvent, FrameworkContext<U, E>, &U) -> BoxFuture<Result<(), E>>,
        pub prefix_options: PrefixFrameworkOptions<U, E>,
    }
    impl<U, E> Default for FrameworkOptions<U, E> {
        fn default() -> Self {}
    }
    pub struct PrefixFrameworkOptions<U, E> {
        pub prefix: Option<String>,
        pub dynamic_prefix: Option<fn(PartialContext<U, E>) -> BoxFuture<Result<Option<String>, E>>>,
    }
    impl<U, E> Default for PrefixFrameworkOptions<U, E> {
        fn default() -> Self {}
    }
    pub struct PartialContext<U, E> {
        pub data: U,
        e: E,
    }
    mod framework {
        pub struct Framework<U, E> {
            u: U,
            e: E,
        }
        impl<U, E> Framework<U, E> {
            pub fn build() -> FrameworkBuilder<U, E> {}
            pub fn builder() -> FrameworkBuilder<U, E> {}
            pub fn new<F, Fut>(options: crate::FrameworkOptions<U, E>, setup: F) -> Self
            where
                F: FnOnce(&::serenity::client::Context, &::serenity::model::Ready, &Framework<U, E>) -> Fut,
                Fut: Future<Output = Result<U, E>>,
            {
            }
            pub async fn user_data(&self) -> &U {}
            pub fn options(&self) -> &crate::FrameworkOptions<U, E> {}
            pub async fn run(self) -> Result<(), ::serenity::Error> {}
        }
        pub struct FrameworkBuilder<U, E> {
            u: U,
            e: E,
        }
        impl<U, E> FrameworkBuilder<U, E> {
            pub fn setup<F, Fut>(self, setup: F) -> Self
            where
                F: FnOnce(&::serenity::client::Context, &::serenity::model::Ready, &Framework<U, E>) -> Fut,
                Fut: Future<Output = Result<U, E>>,
            {
            }
            pub fn user_data_setup<F, Fut>(self, setup: F) -> Self
            where
                F: FnOnce(&::serenity::client::Context, &::serenity::model::Ready, &Framework<U, E>) -> Fut,
                Fut: Future<Output = Result<U, E>>,
            {
            }
            pub fn options(self, options: crate::FrameworkOptions<U, E>) -> Self {}
            pub fn token<T>(self, token: T) -> Self {}
            pub fn intents(self, intents: ::serenity::model::GatewayIntents) -> Self {}
            pub fn initialize_owners(self, initialize_owners: bool) -> Self {}
            pub fn build(self) -> Framework<U, E> {}
            pub async fn run(self) -> Result<(), ::serenity::Error> {}
        }
    }
    pub mod builtins {
        pub async fn register_globally<U, E>(http: &::serenity::http::Http, commands: &[crate::Command<U, E>]) -> Result<(), ::serenity::Error> {}
        pub async fn register_in_guild<U, E>(
            http: &::serenity::http::Http,
            commands: &[crate::Command<U, E>],
            guild_id: ::serenity::model::GuildId,
        ) -> Result<(), ::serenity::Error> {
        }
        pub async fn on_error<U, E>(error: crate::FrameworkError<U, E>) -> Result<(), ::serenity::Error> {}
    }
}

pub mod poise_macros {
    #[proc_macro_attribute]
    pub fn command() {}
    #[proc_macro_derive]
    pub fn ChoiceParameter() {}
    #[proc_macro_derive]
    pub fn Modal() {}
    #[proc_macro_derive]
    pub fn SlashArgument() {}
}
