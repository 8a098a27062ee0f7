//! Simulated histories (being written).
fn main() {}
