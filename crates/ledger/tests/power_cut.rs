//! A power cut at any moment loses no acknowledged act. Mất điện không mất việc đã nhận.

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::asking;
use ledger::{Ledger, Options, verify};

/// The child: writes acts as fast as it can and says which were acknowledged, until it is killed.
fn write_until_killed(folder: &str) {
    let ledger = Ledger::open(folder.as_ref(), Options::default()).expect("the record");
    let from = u128::from(ledger.read().seq);
    let mut out = std::io::stdout().lock();
    for at in (from + 1).. {
        let act = ledger.submit(asking(at, &format!("B{at}"), None)).wait().expect("an act");
        writeln!(out, "acknowledged {}", act.seq).expect("somebody listening");
        out.flush().expect("somebody listening");
    }
}

#[test]
fn no_acknowledged_act_is_lost() {
    const FOLDER: &str = "DAIHOI_POWER_CUT_FOLDER";
    if let Ok(folder) = std::env::var(FOLDER) {
        return write_until_killed(&folder);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut before = 0;
    for round in 0..6u64 {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["no_acknowledged_act_is_lost", "--exact", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a child");
        let reader = BufReader::new(child.stdout.take().expect("its output"));
        let listening = std::thread::spawn(move || {
            let seqs = reader.lines().map_while(Result::ok);
            // The test's own heading may stand before the first word on its line.
            seqs.filter_map(|line| line.rsplit_once("acknowledged ")?.1.parse::<u64>().ok()).max()
        });
        // It must have come to something, and the moment must differ from round to round.
        std::thread::sleep(Duration::from_millis(400 + 37 * round));
        child.kill().expect("kill -9");
        child.wait().expect("its end");
        let acknowledged = listening.join().expect("what it said").unwrap_or(before);
        assert!(acknowledged > before, "round {round}: the child wrote nothing");

        let found = verify(folder.path()).expect("a look");
        assert_eq!(found.findings, [], "round {round}");
        assert!(found.acts >= acknowledged, "round {round}: {} of {acknowledged} are left", found.acts);
        before = found.acts;
    }
    let ledger = Ledger::open(folder.path(), Options::default()).expect("the record");
    assert_eq!(ledger.read().seq, before);
}
