//! Paths: absolute within the program, relative to the working directory towards the user.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result};

/// An absolute path without `.` and `..`. The file system is not asked, so links are kept as they are written.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf> {
    let path =
        std::path::absolute(path).with_context(|| format!("cannot resolve {}", path.display()))?;
    Ok(normalise(&path))
}

/// Removes `.` and `..` without asking the file system.
pub(crate) fn normalise(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) =>
            {
                normal.pop();
            }
            // The parent of the root is the root.
            Component::ParentDir if normal.has_root() => {}
            other => normal.push(other),
        }
    }
    normal
}

/// How a path is shown: relative to `cwd` with `/` when it is inside, else absolute.
pub(crate) fn shown(path: &Path, cwd: &Path) -> String {
    let Ok(inside) = path.strip_prefix(cwd) else {
        return path.to_string_lossy().into_owned();
    };
    let parts: Vec<_> = inside
        .components()
        .map(|it| it.as_os_str().to_string_lossy())
        .collect();
    if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    }
}

/// A path as seen from a folder, both absolute: with `/`, and `..` where it leads out.
pub(crate) fn relative(path: &Path, folder: &Path) -> String {
    let (mut rest, mut from) = (path.components(), folder.components());
    let mut shared = 0;
    while rest
        .clone()
        .next()
        .is_some_and(|it| from.clone().next() == Some(it))
    {
        rest.next();
        from.next();
        shared += 1;
    }
    // Nothing leads from one drive to another.
    if shared == 0 {
        return path.to_string_lossy().into_owned();
    }
    let up = from.map(|_| "..".into());
    let down = rest.map(|it| it.as_os_str().to_string_lossy());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// An absolute path as a `file:` URL.
pub(crate) fn url(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let start = if text.starts_with('/') {
        "file://"
    } else {
        "file:///"
    };
    format!("{start}{}", escaped(text.as_bytes()))
}

/// A path as a URI reference: relative to `root` when it is inside, else a `file:` URL.
pub(crate) fn uri(path: &Path, root: &Path) -> String {
    let Ok(inside) = path.strip_prefix(root) else {
        return url(path);
    };
    let parts = inside.components().map(Component::as_os_str);
    let parts: Vec<String> = parts.map(|it| escaped(it.as_encoded_bytes())).collect();
    match parts.first() {
        None => ".".to_owned(),
        // What looks like a scheme would be one.
        Some(first) if first.contains(':') => format!("./{}", parts.join("/")),
        Some(_) => parts.join("/"),
    }
}

/// Bytes of a path with all but those that a URI may hold as they are in the form `%XX`.
fn escaped(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        match byte {
            b'A'..=b'Z'
            | b'a'..=b'z'
            | b'0'..=b'9'
            | b'/'
            | b':'
            | b'-'
            | b'_'
            | b'.'
            | b'~'
            | b'+'
            | b'@' => text.push(char::from(*byte)),
            _ => _ = write!(text, "%{byte:02X}"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_inside_the_working_directory_is_relative() {
        assert_eq!(shown(Path::new("/a/b/c.rs"), Path::new("/a")), "b/c.rs");
        assert_eq!(shown(Path::new("/a"), Path::new("/a")), ".");
    }

    #[test]
    fn a_path_outside_the_working_directory_is_absolute() {
        assert_eq!(shown(Path::new("/ab/c.rs"), Path::new("/a")), "/ab/c.rs");
    }

    #[test]
    fn a_path_is_seen_from_a_folder_beside_it() {
        let relative = |path: &str| relative(Path::new(path), Path::new("/a/b"));
        assert_eq!(relative("/a/b/c.rs"), "c.rs");
        assert_eq!(relative("/a/src/c.rs"), "../src/c.rs");
        assert_eq!(relative("/a"), "..");
    }

    #[test]
    fn dots_are_resolved_by_text_alone() {
        assert_eq!(normalise(Path::new("/a/./b/../../../c")), Path::new("/c"));
        assert_eq!(normalise(Path::new("../a")), Path::new("../a"));
    }

    #[test]
    fn a_path_becomes_a_url() {
        assert_eq!(url(Path::new("/a b/ü#1")), "file:///a%20b/%C3%BC%231");
    }

    #[test]
    fn a_path_inside_a_folder_becomes_a_relative_reference() {
        let uri = |path: &str| uri(Path::new(path), Path::new("/a"));
        assert_eq!(uri("/a/b c/d.rs"), "b%20c/d.rs");
        assert_eq!(uri("/a/b:c.rs"), "./b:c.rs");
        assert_eq!(uri("/b/c.rs"), "file:///b/c.rs");
    }
}
