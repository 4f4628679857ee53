//! Has no Client.

fn main() {
    println!("nothing to shut down");
}
