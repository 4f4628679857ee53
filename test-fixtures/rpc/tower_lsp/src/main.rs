//! A language server: what it does for each request, and what once.

use mongodb::{Client, Database};
use tokio::sync::OnceCell;
use tower_lsp_server::jsonrpc::{Error, Result};
use tower_lsp_server::ls_types::{
    CompletionItem, CompletionParams, CompletionResponse, DidSaveTextDocumentParams, Hover,
    HoverContents, HoverParams, InitializeParams, InitializeResult, MarkedString, MessageType,
};
use tower_lsp_server::{LanguageServer, LspService, Server};

/// The editor is a `Client` as well, of another kind.
struct Backend {
    editor: tower_lsp_server::Client,
    shop: OnceCell<Database>,
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn names(shop: &Database) -> Result<Vec<String>> {
    let names = shop.list_collection_names().await;
    names.map_err(|_| Error::internal_error())
}

impl LanguageServer for Backend {
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        let client = connects_once_for_the_editor().await;
        if let Ok(client) = client {
            let _ = self.shop.set(client.database("shop"));
        }
        Ok(InitializeResult::default())
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn completion(&self, _: CompletionParams) -> Result<Option<CompletionResponse>> {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        let client = client.map_err(|_| Error::internal_error())?;
        let names = names(&client.database("shop")).await?;
        let items = names
            .into_iter()
            .map(|it| CompletionItem::new_simple(it, String::new()));
        Ok(Some(CompletionResponse::Array(items.collect())))
    }

    async fn hover(&self, _: HoverParams) -> Result<Option<Hover>> {
        let Some(shop) = self.shop.get() else {
            return Ok(None);
        };
        let names = names(shop).await?.join(", ");
        Ok(Some(Hover {
            contents: HoverContents::Scalar(MarkedString::String(names)),
            range: None,
        }))
    }

    async fn did_save(&self, _: DidSaveTextDocumentParams) {
        if let Ok(shop) = connects_in_a_helper("shop").await {
            let message = format!("{:?}", names(&shop).await);
            self.editor.show_message(MessageType::INFO, message).await;
        }
    }
}

async fn connects_once_for_the_editor() -> mongodb::error::Result<Client> {
    Client::with_uri_str(std::env::var("SHOP_URI").expect("SHOP_URI is set")).await
}

async fn connects_in_a_helper(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

#[tokio::main]
async fn main() {
    let (service, socket) = LspService::new(|editor| Backend {
        editor,
        shop: OnceCell::new(),
    });
    let (input, output) = (tokio::io::stdin(), tokio::io::stdout());
    Server::new(input, output, socket).serve(service).await;
}
