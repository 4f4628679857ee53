//! Numbers in code.

use std::time::Duration;

use mongodb::options::ClientOptions;

pub fn no_connections(options: &mut ClientOptions) {
    options.max_pool_size = Some(0); //~ invalid_pool_options
}

pub fn no_connections_from_a_builder() -> ClientOptions {
    ClientOptions::builder()
        .max_pool_size(0) //~ invalid_pool_options
        .build()
}

const NONE: u32 = 0;

pub fn opens_none_at_a_time(options: &mut ClientOptions) {
    options.max_connecting = Some(NONE); //~ invalid_pool_options
}

pub fn beats_too_fast(options: &mut ClientOptions) {
    options.heartbeat_freq = Some(Duration::from_millis(100)); //~ invalid_pool_options
}

pub fn has_no_minimum(options: &mut ClientOptions) {
    options.min_pool_size = Some(0);
    options.heartbeat_freq = Some(Duration::from_secs(1));
    options.max_idle_time = Some(Duration::from_millis(0));
}

pub fn takes_a_number(options: &mut ClientOptions, size: u32) {
    options.max_pool_size = Some(size);
}

pub struct Own {
    pub max_pool_size: Option<u32>,
}

pub fn sets_a_field_of_its_own(own: &mut Own) {
    own.max_pool_size = Some(0);
}
