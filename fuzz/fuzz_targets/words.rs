//! Changes words of a program instead of bytes: most of what comes out still has the shape of Rust. The words that are put in
//! come from the program itself and from the fixtures, whose lines are all kinds of code that the tool knows.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use libfuzzer_sys::fuzzer_mutate;

use crate::support::in_memory::chance::{Chance, words};

/// The lines of all fixtures, and their functions, types and impls as whole pieces.
static PIECES: LazyLock<Vec<String>> = LazyLock::new(pieces);

/// Changes the first `size` bytes of `data` in place; says how many there are then, at most `max_size`.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut chance = Chance::new(u64::from(seed));
    // Some inputs are changed as any bytes are.
    let text = match std::str::from_utf8(&data[..size]) {
        Ok(text) if chance.below(8) > 0 => text,
        _ => return fuzzer_mutate(data, size, max_size),
    };
    let mut words = words(text);
    for _ in 0..=chance.below(4) {
        change(&mut words, &mut chance);
    }
    let text = words.concat();
    let end = (0..=max_size.min(text.len())).rev();
    let end = { end }.find(|it| text.is_char_boundary(*it)).unwrap_or(0);
    data[..end].copy_from_slice(&text.as_bytes()[..end]);
    end
}

fn change(words: &mut Vec<String>, chance: &mut Chance) {
    if words.len() < 2 {
        words.push(PIECES[chance.below(PIECES.len())].clone());
        return;
    }
    let (one, other) = (chance.below(words.len()), chance.below(words.len()));
    match chance.below(8) {
        0 => _ = words.remove(one),
        1 => words.insert(one, words[other].clone()),
        2 => words.swap(one, other),
        3 => words[one] = words[other].clone(),
        4 => {
            let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 40));
            words.drain(from..to);
        }
        5 => {
            let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 40));
            let copy = words[from..to].to_vec();
            let at = chance.below(words.len());
            words.splice(at..at, copy);
        }
        _ => {
            // A piece of another program, between two lines.
            let lines = words.iter().enumerate().filter(|it| it.1 == "\n");
            let lines: Vec<usize> = lines.map(|it| it.0).collect();
            let at = lines.get(chance.below(lines.len() + 1)).copied();
            let piece = PIECES[chance.below(PIECES.len())].clone();
            words.insert(at.unwrap_or(0), piece);
        }
    }
}

fn pieces() -> Vec<String> {
    let mut pieces = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../test-fixtures")];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).expect("the fixtures are there");
        let mut paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() && !path.ends_with("target") {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = std::fs::read_to_string(&path).expect("fixtures are UTF-8");
                add_pieces(&text, &mut pieces);
            }
        }
    }
    assert!(pieces.len() > 1000, "the fixtures hold code");
    pieces
}

/// Each line, and each run of lines from one that begins an item to the `}` in its column.
fn add_pieces(text: &str, pieces: &mut Vec<String>) {
    let mut item = String::new();
    for line in text.lines() {
        item.push_str(line);
        item.push('\n');
        if !line.starts_with([' ', '}', ')']) && !line.ends_with(['{', '(', ']']) {
            pieces.push(std::mem::take(&mut item));
        } else if line.starts_with('}') {
            // Twice, for there are more lines than items.
            pieces.extend([item.clone(), std::mem::take(&mut item)]);
        } else if line.trim().len() > 4 {
            pieces.push(format!("{line}\n"));
        }
    }
}
