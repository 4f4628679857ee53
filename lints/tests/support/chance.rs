//! Programs that are changed by chance, the same in each run.

/// Numbers that look random (xorshift).
pub(crate) struct Chance(u64);

impl Chance {
    /// Other numbers for each `seed`.
    pub(crate) fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`, which is above 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("it is below a size")
    }
}

/// The words of a text, and each other character by itself.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut in_word = false;
    for ch in text.chars() {
        let is_word = ch.is_alphanumeric() || ch == '_';
        match words.last_mut().filter(|_| is_word && in_word) {
            Some(word) => word.push(ch),
            None => words.push(ch.to_string()),
        }
        in_word = is_word;
    }
    words
}
