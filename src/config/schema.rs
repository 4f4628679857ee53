//! The JSON schema of the configuration, generated from the types that read it.

use schemars::generate::SchemaSettings;

use super::written::Written;

/// The schema, pretty and with an end of line.
pub(crate) fn schema() -> String {
    // Editors' TOML plugins know this draft.
    let schema = SchemaSettings::draft07()
        .into_generator()
        .into_root_schema_for::<Written>();
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}
