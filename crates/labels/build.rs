//! Rebuilds the crate when a label file is added or removed. Dựng lại khi có tệp lời mới.
//!
//! The compiler notices a change inside a known file, but not a new file in a folder.

fn main() {
    println!("cargo::rerun-if-changed=../../i18n");
}
