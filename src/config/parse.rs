//! From text to what is written: where the configuration stands in a file, and what is wrong with it, with its place.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use toml::de::DeTable;

use super::written::Written;
use crate::misread::misread;
use crate::read;

/// The name of the tool's table in a manifest's metadata.
const TABLE: &str = "mongo-lint";

/// Which metadata of a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Metadata {
    /// `[workspace.metadata.mongo-lint]`.
    Workspace,
    /// `[package.metadata.mongo-lint]`.
    Package,
}

impl Metadata {
    fn key(self) -> &'static str {
        match self {
            Metadata::Workspace => "workspace",
            Metadata::Package => "package",
        }
    }
}

/// Reads a `mongo-lint.toml`.
pub(super) fn file(path: &Path) -> Result<Written> {
    let text = read::ours(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).map_err(|error: toml::de::Error| misread(path, &text, &error))
}

/// Reads the tool's table in the metadata of a manifest; none where there is no such table. A manifest that is no TOML is
/// reported elsewhere.
pub(super) fn metadata(dir: &Path, text: &str, which: Metadata) -> Result<Option<Written>> {
    let Ok(document) = DeTable::parse(text) else {
        return Ok(None);
    };
    let of_cargo = document.get_ref().get(which.key());
    let metadata = of_cargo.and_then(|it| it.get_ref().get("metadata"));
    let Some(ours) = metadata.and_then(|it| it.get_ref().get(TABLE)) else {
        return Ok(None);
    };
    Written::deserialize(ours.clone().into_deserializer())
        .map(Some)
        .map_err(|error| misread(&manifest(dir), text, &error))
}

/// The manifest of a folder.
pub(super) fn manifest(dir: &Path) -> PathBuf {
    dir.join("Cargo.toml")
}
