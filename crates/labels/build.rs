//! Has the words built in again when a label file comes or goes. Dựng lại khi có tệp lời mới.
//!
//! The compiler sees a change inside a file that it knows; it does not see a new file in a folder.

fn main() {
    println!("cargo::rerun-if-changed=../../i18n");
}
