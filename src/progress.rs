//! How far a run is: one line on standard error, only on a terminal, only for runs of more than a second.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::job::Verbosity;

/// Runs that end sooner show nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line is drawn anew.
const TICK: Duration = Duration::from_millis(100);

/// Counts files while it lives, and takes its line away in the end.
pub(crate) struct Progress {
    bar: ProgressBar,
    /// Closed to end the wait.
    stop: Option<Sender<()>>,
    waiting: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins a run over some files.
    pub(crate) fn start(files: usize, verbosity: Verbosity) -> Progress {
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
        if let Ok(style) =
            ProgressStyle::with_template("{spinner} linting: {pos} of {len} files read, {elapsed}")
        {
            bar.set_style(style);
        }
        let (stop, stopped) = channel();
        let waiting = (verbosity > Verbosity::Quiet).then(|| {
            let bar = bar.clone();
            std::thread::spawn(move || show(&bar, &stopped))
        });
        Progress {
            bar,
            stop: Some(stop),
            waiting,
        }
    }

    /// Counts a file, and hands on what was made of it.
    pub(crate) fn file<T>(&self, made: T) -> T {
        self.bar.inc(1);
        made
    }
}

fn show(bar: &ProgressBar, stopped: &Receiver<()>) {
    if stopped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
        // Draws nothing where standard error is no terminal.
        bar.set_draw_target(ProgressDrawTarget::stderr());
        bar.enable_steady_tick(TICK);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.stop.take());
        // A thread that shows a line has nothing that can fail.
        _ = self.waiting.take().map(JoinHandle::join);
        self.bar.finish_and_clear();
    }
}
