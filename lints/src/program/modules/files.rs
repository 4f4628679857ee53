//! The file that `mod name;`, `#[path]` or `include!` means.

use std::path::{Component, Path, PathBuf};

use crate::facts::{Attr, BodyId, ExprKind, ItemId, Literal};
use crate::program::defs::Res;
use crate::program::modules::{Collector, Place};
use crate::tree::Span;

/// Names of modules and features that hold nothing but support for tests.
pub(super) const TEST_NAMES: [&str; 14] = [
    "test",
    "tests",
    "testing",
    "test_utils",
    "test_util",
    "tests_utils",
    "testutils",
    "testutil",
    "test_helpers",
    "test_helper",
    "test_support",
    "test_common",
    "mock",
    "mocks",
];
impl<'a> Collector<'_, 'a> {
    pub(super) fn child_module(
        &mut self,
        id: ItemId,
        content: Option<&'a [ItemId]>,
        place: &Place,
        is_test: bool,
    ) {
        let item = &self.defs.files[place.file.0 as usize].items[id.index()];
        let krate = self.defs.module(place.module).krate;
        let module = self.module(krate, Some(place.module), item.name.clone());
        let is_test = is_test || TEST_NAMES.contains(&item.name.as_str());
        self.defs.modules[module.0 as usize].is_test = is_test;
        let scope = &mut self.defs.modules[place.module.0 as usize].scope;
        scope
            .entry(item.name.clone())
            .or_default()
            .ty
            .get_or_insert(Res::Mod(module));
        let path = item
            .attrs
            .iter()
            .find(|it| it.is("path"))
            .and_then(Attr::text);
        if let Some(content) = content {
            let dir = place.dir.join(path.unwrap_or(&item.name));
            self.items(
                content,
                &Place {
                    module,
                    dir,
                    inline: true,
                    is_test,
                    parent: None,
                    ..place.clone()
                },
            );
            return;
        }
        let candidates = match path {
            Some(path) if place.inline => vec![normalise(&place.dir.join(path))],
            Some(path) => {
                let base = self
                    .file_paths
                    .get(place.file.0 as usize)
                    .and_then(|it| it.parent());
                vec![normalise(&base.unwrap_or(Path::new("")).join(path))]
            }
            None => vec![
                normalise(&place.dir.join(format!("{}.rs", item.name))),
                normalise(&place.dir.join(item.name.as_str()).join("mod.rs")),
            ],
        };
        let Some(file) = candidates.iter().find_map(|it| self.paths.get(it)).copied() else {
            if !item.attrs.iter().any(|it| it.is("cfg")) {
                self.defs.missing.push((
                    Span {
                        file: place.file,
                        range: item.name_range,
                    },
                    candidates,
                ));
            }
            return;
        };
        let found = &self.file_paths[file.0 as usize];
        let folder = found.parent().map(Path::to_path_buf).unwrap_or_default();
        let is_mod_rs = path.is_some() || found.file_name().is_some_and(|it| it == "mod.rs");
        let dir = if is_mod_rs {
            folder
        } else {
            folder.join(item.name.as_str())
        };
        self.file(
            file,
            &Place {
                module,
                file,
                dir,
                inline: false,
                is_test,
                parent: None,
            },
        );
    }

    /// `include!("file.rs")`: its items stand in this module.
    pub(super) fn include(&mut self, body: Option<BodyId>, place: &Place) {
        let facts = self.defs.files[place.file.0 as usize];
        let Some(body) = body.map(|it| &facts.bodies[it.index()]) else {
            return;
        };
        let text = body.exprs.iter().find_map(|it| match &it.kind {
            ExprKind::Lit(Literal::Str(text)) => Some(text),
            _ => None,
        });
        let base = self
            .file_paths
            .get(place.file.0 as usize)
            .and_then(|it| it.parent());
        if let (Some(text), Some(base)) = (text, base)
            && let Some(file) = self.paths.get(&normalise(&base.join(text))).copied()
        {
            self.file(
                file,
                &Place {
                    file,
                    ..place.clone()
                },
            );
        }
    }
}

/// Removes `.` and `..` without asking the file system.
pub(crate) fn normalise(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                if matches!(result.components().next_back(), Some(Component::Normal(_))) {
                    result.pop();
                } else {
                    result.push("..");
                }
            }
            other => result.push(other),
        }
    }
    result
}
