//! tower-lsp 0.20 and its fork tower-lsp-server 0.23.

pub mod tower_lsp {
    pub use self::service::{ClientSocket, LspService, LspServiceBuilder};
    pub use self::transport::Server;
    pub use ::async_trait::async_trait;
    pub struct Client {}
    impl Clone for Client {
        fn clone(&self) -> Self {}
    }
    impl Client {
        pub async fn log_message<M>(&self, typ: (), message: M) {}
        pub async fn show_message<M>(&self, typ: (), message: M) {}
    }
    pub mod jsonrpc {
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Error {}
        impl Error {
            pub fn internal_error() -> Self {}
            pub fn invalid_params<M>(msg: M) -> Self {}
        }
    }
    pub mod lsp_types {}
    pub trait LanguageServer {
        async fn initialize(&self, params: ());
        async fn initialized(&self, params: ()) {}
        async fn shutdown(&self) -> jsonrpc::Result<()>;
        async fn did_open(&self, params: ()) {}
        async fn did_change(&self, params: ()) {}
        async fn will_save(&self, params: ()) {}
        async fn will_save_wait_until(&self, params: ()) {}
        async fn did_save(&self, params: ()) {}
        async fn did_close(&self, params: ()) {}
        async fn goto_declaration(&self, params: ()) {}
        async fn goto_definition(&self, params: ()) {}
        async fn goto_type_definition(&self, params: ()) {}
        async fn goto_implementation(&self, params: ()) {}
        async fn references(&self, params: ()) {}
        async fn prepare_call_hierarchy(&self, params: ()) {}
        async fn incoming_calls(&self, params: ()) {}
        async fn outgoing_calls(&self, params: ()) {}
        async fn prepare_type_hierarchy(&self, params: ()) {}
        async fn supertypes(&self, params: ()) {}
        async fn subtypes(&self, params: ()) {}
        async fn document_highlight(&self, params: ()) {}
        async fn document_link(&self, params: ()) {}
        async fn document_link_resolve(&self, params: ()) {}
        async fn hover(&self, params: ()) {}
        async fn code_lens(&self, params: ()) {}
        async fn code_lens_resolve(&self, params: ()) {}
        async fn folding_range(&self, params: ()) {}
        async fn selection_range(&self, params: ()) {}
        async fn document_symbol(&self, params: ()) {}
        async fn semantic_tokens_full(&self, params: ()) {}
        async fn semantic_tokens_full_delta(&self, params: ()) {}
        async fn semantic_tokens_range(&self, params: ()) {}
        async fn inline_value(&self, params: ()) {}
        async fn inlay_hint(&self, params: ()) {}
        async fn inlay_hint_resolve(&self, params: ()) {}
        async fn moniker(&self, params: ()) {}
        async fn completion(&self, params: ()) {}
        async fn completion_resolve(&self, params: ()) {}
        async fn diagnostic(&self, params: ()) {}
        async fn workspace_diagnostic(&self, params: ()) {}
        async fn signature_help(&self, params: ()) {}
        async fn code_action(&self, params: ()) {}
        async fn code_action_resolve(&self, params: ()) {}
        async fn document_color(&self, params: ()) {}
        async fn color_presentation(&self, params: ()) {}
        async fn formatting(&self, params: ()) {}
        async fn range_formatting(&self, params: ()) {}
        async fn on_type_formatting(&self, params: ()) {}
        async fn rename(&self, params: ()) {}
        async fn prepare_rename(&self, params: ()) {}
        async fn linked_editing_range(&self, params: ()) {}
        async fn symbol(&self, params: ()) {}
        async fn symbol_resolve(&self, params: ()) {}
        async fn did_change_configuration(&self, params: ()) {}
        async fn did_change_workspace_folders(&self, params: ()) {}
        async fn will_create_files(&self, params: ()) {}
        async fn did_create_files(&self, params: ()) {}
        async fn will_rename_files(&self, params: ()) {}
        async fn did_rename_files(&self, params: ()) {}
        async fn will_delete_files(&self, params: ()) {}
        async fn did_delete_files(&self, params: ()) {}
        async fn did_change_watched_files(&self, params: ()) {}
        async fn execute_command(&self, params: ()) {}
    }
    mod service {
        pub struct LspService<S> {
            inner: S,
        }
        impl<S> LspService<S> {
            pub fn new<F>(init: F) -> (Self, ClientSocket)
            where
                F: FnOnce(crate::Client) -> S,
            {
            }
            pub fn build<F>(init: F) -> LspServiceBuilder<S>
            where
                F: FnOnce(crate::Client) -> S,
            {
            }
            pub fn inner(&self) -> &S {}
        }
        pub struct LspServiceBuilder<S> {
            inner: S,
        }
        impl<S> LspServiceBuilder<S> {
            pub fn custom_method<F>(self, name: &'static str, callback: F) -> Self {}
            pub fn finish(self) -> (LspService<S>, ClientSocket) {}
        }
        pub struct ClientSocket {}
    }
    mod transport {
        pub struct Server<I, O> {
            stdin: I,
            stdout: O,
        }
        impl<I, O> Server<I, O> {
            pub fn new(stdin: I, stdout: O, socket: crate::ClientSocket) -> Self {}
            pub fn concurrency_level(self, max: usize) -> Self {}
            pub async fn serve<T>(self, service: T) {}
        }
    }
}

pub mod tower_lsp_server {
    pub use ::tower_lsp::{Client, ClientSocket, LanguageServer, LspService, LspServiceBuilder, Server, jsonrpc};
    pub mod ls_types {}
}
