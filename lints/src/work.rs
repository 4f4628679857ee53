//! Counts the steps of the work, so that tests can say how it grows where seconds would say how busy the machine is.
//! A build without debug assertions counts nothing.

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts a step: an expression, pattern, definition or comment that is looked at.
#[inline]
pub(crate) fn step() {
    #[cfg(debug_assertions)]
    STEPS.with(|it| it.set(it.get() + 1));
}

/// The steps that `work` takes on this thread; none where they are not counted.
pub fn steps(work: impl FnOnce()) -> Option<u64> {
    #[cfg(debug_assertions)]
    {
        let before = STEPS.with(std::cell::Cell::get);
        work();
        Some(STEPS.with(std::cell::Cell::get) - before)
    }
    #[cfg(not(debug_assertions))]
    {
        work();
        None
    }
}
