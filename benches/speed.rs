//! How fast the program is on any tree, as multiples of walking and reading the same Rust files.
//!
//! `cargo bench --bench speed -- [--rounds N] FOLDER …` copies the Rust files and manifests of the folders twice into a
//! temporary folder, since it changes them, and prints medians over rounds in which all measured runs take turns.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;
use walkdir::{DirEntry, WalkDir};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Rounds without `--rounds`.
const ROUNDS: usize = 5;

fn main() -> Outcome<()> {
    // `cargo bench` adds `--bench`.
    let args: Vec<OsString> = std::env::args_os()
        .skip(1)
        .filter(|it| it != "--bench")
        .collect();
    match args.first().and_then(|it| it.to_str()) {
        Some("read") => read(Path::new(&args[1])),
        Some("measure") => measure(&args[1..]),
        Some("--rounds") if args.len() > 2 => {
            let rounds = args[1].to_string_lossy().parse()?;
            compare(&args[2..], rounds)
        }
        Some(first) if !first.starts_with('-') => compare(&args, ROUNDS),
        // `cargo test --benches` and `cargo bench` without a tree: nothing to measure.
        _ => Ok(()),
    }
}

/// The floor: walks a folder and reads each Rust file, as plainly as it can be done.
fn read(folder: &Path) -> Outcome<()> {
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if is_rust(&entry) {
            black_box(fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Runs a command and prints what it took: microseconds of CPU, microseconds of wall, KiB at the peak.
fn measure(command: &[OsString]) -> Outcome<()> {
    let start = Instant::now();
    let mut child = Command::new(&command[0])
        .args(&command[1..])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    child.wait()?;
    let wall = start.elapsed();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = micros(usage.user_time()) + micros(usage.system_time());
    println!("{cpu} {} {}", wall.as_micros(), usage.max_rss());
    Ok(())
}

fn micros(time: TimeVal) -> i64 {
    time.tv_sec() * 1_000_000 + time.tv_usec()
}

/// What one run took.
#[derive(Clone, Copy, Default)]
struct Cost {
    cpu: Duration,
    wall: Duration,
    /// KiB.
    peak: u64,
}

fn cost(command: &[OsString]) -> Outcome<Cost> {
    let output = Command::new(std::env::current_exe()?)
        .arg("measure")
        .args(command)
        .output()?;
    let text = String::from_utf8(output.stdout)?;
    let mut numbers = text.split_whitespace().map(str::parse::<u64>);
    let mut next = || {
        numbers
            .next()
            .ok_or("nothing was measured")?
            .map_err(Box::<dyn Error>::from)
    };
    Ok(Cost {
        cpu: Duration::from_micros(next()?),
        wall: Duration::from_micros(next()?),
        peak: next()?,
    })
}

/// One kind of run, and what it took in each round.
struct Run {
    name: &'static str,
    command: Vec<OsString>,
    costs: Vec<Cost>,
}

impl Run {
    fn lint(name: &'static str, folders: &[&Path], options: &[&str]) -> Run {
        let program = env!("CARGO_BIN_EXE_cargo-mongo-lint");
        let words = [program, "mongo-lint", "--quiet"];
        let words = words.iter().chain(options);
        let command = words
            .map(OsString::from)
            .chain(folders.iter().map(OsString::from))
            .collect();
        Run {
            name,
            command,
            costs: Vec::new(),
        }
    }

    fn once(&mut self) -> Outcome<()> {
        self.costs.push(cost(&self.command)?);
        Ok(())
    }

    fn median<T: Ord + Copy>(&self, figure: impl Fn(&Cost) -> T) -> T {
        let mut figures: Vec<T> = self.costs.iter().map(figure).collect();
        figures.sort_unstable();
        figures[figures.len() / 2]
    }

    fn cpu(&self) -> f64 {
        self.median(|it| it.cpu).as_secs_f64()
    }

    fn wall(&self) -> f64 {
        self.median(|it| it.wall).as_secs_f64()
    }
}

/// Prints the table for a tree.
fn compare(folders: &[OsString], rounds: usize) -> Outcome<()> {
    let scratch = tempfile::tempdir()?;
    let (first, second) = (scratch.path().join("a"), scratch.path().join("b"));
    let mut sources = Vec::new();
    for (index, folder) in folders.iter().enumerate() {
        copy(
            Path::new(folder),
            &first.join(index.to_string()),
            &mut sources,
        )?;
        copy(
            Path::new(folder),
            &second.join(index.to_string()),
            &mut Vec::new(),
        )?;
    }
    let lines = count_lines(&sources)?;
    println!("{} Rust files, {lines} lines", sources.len());

    let current = std::env::current_exe()?.into_os_string();
    let read = vec![current, "read".into(), first.clone().into()];
    let one = [first.as_path()];
    let both = [first.as_path(), second.as_path()];
    let mut floor = Run {
        name: "walk and read",
        command: read,
        costs: Vec::new(),
    };
    let mut cold = Run::lint("cold", &one, &["--no-cache"]);
    let mut cold_1 = Run::lint("cold, one thread", &one, &["--no-cache", "--jobs", "1"]);
    let mut cold_2 = Run::lint("cold, two threads", &one, &["--no-cache", "--jobs", "2"]);
    let mut twice = Run::lint("cold, the tree twice", &both, &["--no-cache"]);
    let mut warm = Run::lint("warm, one file changed", &one, &[]);
    let mut warm_1 = Run::lint("warm, one thread", &one, &["--jobs", "1"]);
    let mut warm_2 = Run::lint("warm, two threads", &one, &["--jobs", "2"]);
    // The first run of each kind warms the file cache and fills the tool's.
    cost(&floor.command)?;
    cost(&warm.command)?;
    for round in 0..rounds {
        floor.once()?;
        cold.once()?;
        cold_1.once()?;
        cold_2.once()?;
        twice.once()?;
        change(&sources[round * 7919 % sources.len()], round)?;
        warm.once()?;
        warm_1.once()?;
        warm_2.once()?;
    }
    for run in [&floor, &cold, &twice, &warm] {
        println!(
            "{:24} {:8.3} s CPU {:7.2} x read {:8.3} s wall {:6} MiB",
            run.name,
            run.cpu(),
            run.cpu() / floor.cpu(),
            run.wall(),
            run.median(|it| it.peak) / 1024,
        );
    }
    println!(
        "growth with the tree twice: {:.2} x",
        twice.cpu() / cold.cpu()
    );
    let parsing = |cold: &Run, warm: &Run| cold.wall() - warm.wall();
    let gain = parsing(&cold_1, &warm_1) / parsing(&cold_2, &warm_2);
    println!("two threads on what is parsed: {gain:.2} x faster");
    Ok(())
}

/// Copies what a run reads: Rust files, manifests, locks; links, hidden folders and build output are left out.
fn copy(from: &Path, to: &Path, sources: &mut Vec<PathBuf>) -> Outcome<()> {
    let is_left_out = |it: &DirEntry| {
        it.depth() > 0
            && it.file_type().is_dir()
            && (it.file_name() == "target" || it.file_name().as_encoded_bytes().starts_with(b"."))
    };
    for entry in WalkDir::new(from)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|it| !is_left_out(it))
    {
        let entry = entry?;
        let is_manifest = entry.file_name() == "Cargo.toml" || entry.file_name() == "Cargo.lock";
        if !entry.file_type().is_file() || !(is_rust(&entry) || is_manifest) {
            continue;
        }
        let target = to.join(entry.path().strip_prefix(from)?);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(entry.path(), &target)?;
        if is_rust(&entry) {
            sources.push(target);
        }
    }
    Ok(())
}

fn is_rust(entry: &DirEntry) -> bool {
    entry.file_type().is_file() && entry.path().extension().is_some_and(|it| it == "rs")
}

fn count_lines(files: &[PathBuf]) -> Outcome<usize> {
    let mut lines = 0;
    for file in files {
        lines += fs::read(file)?.split(|it| *it == b'\n').count();
    }
    Ok(lines)
}

/// Changes a file, so that nothing kept of it holds.
fn change(file: &Path, round: usize) -> Outcome<()> {
    let mut bytes = fs::read(file)?;
    bytes.extend(format!("\n// changed {round}\n").bytes());
    Ok(fs::write(file, bytes)?)
}
