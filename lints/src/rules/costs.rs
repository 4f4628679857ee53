//! What a Client costs, in the numbers of the driver's version.

use crate::program::Program;
use crate::tree::Span;

/// Driver 2.0.0 lowered the default from 100 to 10 (mongo-rust-driver pull request 346, RUST-823).
pub(crate) fn default_pool_size(program: &Program<'_>, span: Span) -> Option<u32> {
    program
        .driver_version(span.file)
        .map(|(major, _)| if major < 2 { 100 } else { 10 })
}

/// Sockets that one Client opens to each server beside its pool: a monitor, and since 2.4.0 one that measures round trips.
pub(crate) fn monitors(program: &Program<'_>, span: Span) -> u32 {
    match program.driver_version(span.file) {
        Some(version) if version < (2, 4) => 1,
        _ => 2,
    }
}

/// Why many short-lived Clients are a fault.
pub(crate) fn of_each_client(program: &Program<'_>, span: Span) -> String {
    let monitors = monitors(program, span);
    let pool = match default_pool_size(program, span) {
        Some(size) => {
            format!("a pool of up to {size} connections (the default of this driver version)")
        }
        None => String::from("a pool of connections"),
    };
    let plural = if monitors == 1 { "socket" } else { "sockets" };
    format!(
        "a `Client` is a whole pool: it opens {pool} and {monitors} monitoring {plural} to every server"
    )
}

/// What stays behind of a dropped Client.
pub(crate) fn of_dropped_clients(program: &Program<'_>, span: Span) -> Option<&'static str> {
    let known = program.driver_version(span.file)?;
    (known >= (2, 4)).then_some(
        "a dropped `Client` leaves a socket open for up to 10 seconds (its heartbeat): 50 requests a second keep about 500 \
         sockets open on each server",
    )
}
