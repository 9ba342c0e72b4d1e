//! Nobody but the server's account reads its files. Chỉ tài khoản của máy chủ đọc được tệp.
#![cfg(unix)]

mod common;

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use ledger::{BallotBox, Ledger, Options, Personal, Vault, private};

#[test]
fn every_folder_is_0700_and_every_file_0600() {
    let above = tempfile::tempdir().expect("a folder");
    let folder = above.path().join("record");
    let ledger = Ledger::open(&folder, Options::default()).expect("a record");
    ledger.submit(common::asking(1, "B1", None)).wait().expect("an act");
    let vault = Vault::open(&folder).expect("a vault");
    vault.enrol(Personal::new("Nguyễn Thị Thử".to_owned())).expect("a person");
    ledger.blobs().put("biên bản".as_bytes()).expect("kept");
    let ballots = BallotBox::beside(&folder);
    let stack = uuid::Uuid::from_u128(1);
    let readings: Vec<(PathBuf, Vec<u8>)> = vec![("readings.jsonl".into(), b"{}".to_vec())];
    let root = ballots.seal("round", stack, &readings).expect("sealed");
    ballots.close("round", stack, root).expect("put away");
    assert_eq!(private::open_to_others(&folder).expect("a look"), Vec::<PathBuf>::new());
    assert!(
        folder.join("ledger.db-wal").exists() && folder.join("position").exists(),
        "all of it was looked at"
    );

    std::fs::set_permissions(folder.join("vault.db"), PermissionsExt::from_mode(0o640)).expect("wider");
    assert_eq!(private::open_to_others(&folder).expect("a look"), [folder.join("vault.db")]);
}
