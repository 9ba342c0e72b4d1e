//! daihoi
fn main() {}
