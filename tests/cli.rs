//! The program from outside: what is typed, what comes back, on trees made for each test.

mod cli {
    pub(crate) mod bad_input;
    pub(crate) mod baselines;
    pub(crate) mod cache;
    pub(crate) mod configuration;
    pub(crate) mod fingerprints;
    pub(crate) mod fixes;
    pub(crate) mod formats;
    pub(crate) mod habits;
    pub(crate) mod hostile;
    pub(crate) mod json;
    pub(crate) mod levels;
    pub(crate) mod packages;
    pub(crate) mod since;
    pub(crate) mod support;
    pub(crate) mod usage;
    pub(crate) mod verbose;
}
