//! What stands before the code.

use expect_test::expect;

use super::check;
use crate::lower::lower;

#[test]
fn offsets_count_a_byte_order_mark_a_shebang_and_frontmatter() {
    let code = "// mongo-lint: allow(all) -- é\nfn grüße() {}\n";
    let preambles = [
        "",
        "\u{feff}",
        "#!/usr/bin/env -S cargo é\n",
        "\u{feff}#!/usr/bin/env cargo\r\n",
        "---\n[dependencies]\nserde = \"1\" # é { [\n---\n",
        "#!/usr/bin/env cargo\n---cargo\r\n[package]\r\n---\r\n",
        "#!/usr/bin/env cargo\n\n\n-----\n---\n-----\n",
        "\u{feff}\n  \n",
    ];
    for preamble in preambles {
        let facts = lower(&format!("{preamble}{code}"));
        assert_eq!(facts.error, None, "{preamble:?}");
        let start = preamble.len() as u32;
        assert_eq!(facts.items[0].name_range.start, start + 35, "{preamble:?}");
        assert_eq!(facts.comments[0].range.start, start, "{preamble:?}");
        assert!(facts.comments[0].own_line);
    }
}

#[test]
fn an_inner_attribute_is_no_shebang() {
    check(
        "#![cfg(test)]\n",
        expect![[r#"
        #![cfg(test)]
    "#]],
    );
    check(
        "#! [cfg(test)]\n",
        expect![[r#"
        #![cfg(test)]
    "#]],
    );
}

#[test]
fn dashes_that_close_nothing_are_no_frontmatter() {
    check(
        "---\nfn f() {}\n",
        expect![[r#"
        error TextRange { start: 0, end: 1 }: expected one of: `fn`, `extern`, `use`, `static`, `const`, `unsafe`, `mod`, `type`, `struct`, `enum`, `union`, `impl`, `trait`, `auto`, `default`, `macro`, identifier, `self`, `super`, `crate`, `::`
    "#]],
    );
}

#[test]
fn an_empty_file_has_no_facts() {
    for text in ["", "\u{feff}", "#!/bin/sh", "\n", "// nothing"] {
        assert_eq!(lower(text), crate::facts::FileFacts::default());
    }
}
