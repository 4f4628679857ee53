//! Block 1 of the page of `pool_of_clients`.

use std::cell::RefCell;

use mongodb::Client;

thread_local! {
    static CLIENT: RefCell<Option<Client>> = const { RefCell::new(None) }; //~ pool_of_clients
}

pub fn client() -> Option<Client> {
    CLIENT.with(|it| it.borrow().clone())
}
