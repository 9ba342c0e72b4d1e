//! Both places that keep content do the same. Hai kho nội dung như nhau.

use super::*;

fn item(number: u128) -> Item {
    Item { id: Uuid::from_u128(number), bytes: format!("Góp ý số {number}").into_bytes() }
}

fn items(numbers: std::ops::Range<u128>) -> impl Iterator<Item = Item> {
    numbers.map(item)
}

/// Runs a story with each place that keeps content.
fn with_each(story: impl Fn(&mut dyn Content)) {
    let folder = tempfile::tempdir().expect("a folder");
    story(&mut open(folder.path()).expect("content"));
    story(&mut MemoryContent::default());
}

const TOPIC: &str = "van-kien-1";

#[test]
fn contributions_are_read_page_by_page_newest_first() {
    with_each(|content| {
        assert_eq!(content.put(TOPIC, &mut items(0..120)).expect("kept"), 120);
        assert_eq!(content.put("van-kien-2", &mut items(500..503)).expect("kept"), 3);
        let page = |before, limit| {
            let page = content.page(TOPIC, before, limit).expect("a page");
            page.iter().map(|placed| placed.id.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(page(None, 3), [119, 118, 117]);
        assert_eq!(page(Some(117), 2), [116, 115]);
        assert_eq!(page(Some(1), 50), [0]);
        assert_eq!(page(Some(0), 50), [] as [u128; 0]);
        assert_eq!(content.page("none", None, 9).expect("a page"), []);
        assert_eq!(
            (content.count(TOPIC).expect("a count"), content.count("none").expect("a count")),
            (120, 0)
        );
        let last = &content.page(TOPIC, None, 1).expect("a page")[0];
        assert_eq!(last.bytes.as_deref(), Some("Góp ý số 119".as_bytes()));
    });
}

#[test]
fn a_contribution_sent_twice_is_one() {
    with_each(|content| {
        content.put(TOPIC, &mut items(0..10)).expect("kept");
        assert_eq!(content.put(TOPIC, &mut items(5..15)).expect("kept"), 5);
        assert_eq!(content.count(TOPIC).expect("a count"), 15);
        let batch = content.close(TOPIC).expect("closed").expect("a batch");
        assert_eq!(batch.count, 15);
        assert_eq!(content.faults().expect("a look"), Vec::<String>::new());
    });
}

#[test]
fn the_receipt_of_a_contribution_proves_its_words_and_no_others() {
    with_each(|content| {
        // More than two chunks, and neither batch ends at one.
        content.put(TOPIC, &mut items(0..1500)).expect("kept");
        content.put(TOPIC, &mut items(1500..2600)).expect("kept");
        let id = Uuid::from_u128(2599);
        assert_eq!(content.receipt(id).expect("a look"), None, "it is not sealed yet");
        let first = content.close(TOPIC).expect("closed").expect("a batch");
        assert_eq!((first.first, first.count), (0, 2600));
        assert_eq!(content.close(TOPIC).expect("closed"), None, "nothing came since");
        content.put(TOPIC, &mut items(2600..2607)).expect("kept");
        let second = content.close(TOPIC).expect("closed").expect("a batch");
        assert_eq!((second.first, second.count), (2600, 7));
        content.sealed(&first, 17).expect("noted");
        let acts: Vec<_> = content.batches().expect("a look").iter().map(|batch| batch.act).collect();
        assert_eq!(acts, [Some(17), None], "the second must still be sealed");
        for number in [0, 1, 1023, 1024, 2047, 2048, 2599, 2600, 2606] {
            let receipt = content.receipt(Uuid::from_u128(number)).expect("a look").expect("a receipt");
            assert!(receipt.proves(&item(number).bytes), "item {number}");
            assert!(!receipt.proves(&item(number + 1).bytes), "item {number} with other words");
            let other = Receipt { batch: Batch { root: second.root, ..first.clone() }, ..receipt };
            assert!(number >= 2600 || !other.proves(&item(number).bytes), "item {number} under another root");
        }
        assert_eq!(content.receipt(Uuid::from_u128(9999)).expect("a look"), None);
    });
}

#[test]
fn what_is_erased_is_gone_and_the_batch_still_fits_its_root() {
    with_each(|content| {
        content.put(TOPIC, &mut items(0..50)).expect("kept");
        let batch = content.close(TOPIC).expect("closed").expect("a batch");
        assert!(content.erase(Uuid::from_u128(7)).expect("erased"));
        assert!(!content.erase(Uuid::from_u128(77)).expect("a look"));
        assert_eq!(content.receipt(Uuid::from_u128(7)).expect("a look"), None);
        let page = content.page(TOPIC, Some(8), 1).expect("a page");
        assert_eq!((page[0].id.as_u128(), page[0].bytes.as_ref()), (7, None));
        let receipt = content.receipt(Uuid::from_u128(8)).expect("a look").expect("a receipt");
        assert!(receipt.proves(&item(8).bytes));
        assert_eq!(receipt.batch.root, batch.root);
        assert_eq!(content.faults().expect("a look"), Vec::<String>::new());
    });
}

#[test]
fn words_that_were_erased_are_not_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut content = open(folder.path()).expect("content");
    let words = "Nguyễn Thị Góp Ý, 0912345678";
    let secret = Item { id: Uuid::from_u128(1000), bytes: words.into() };
    content.put(TOPIC, &mut items(0..20).chain([secret])).expect("kept");
    let holds = || {
        let bytes = std::fs::read(folder.path().join(FILE)).expect("the file");
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    };
    assert!(holds());
    content.erase(Uuid::from_u128(1000)).expect("erased");
    assert!(!holds());
}

#[test]
fn whatever_is_changed_by_hand_is_found_with_its_place() {
    for (script, place) in [
        ("UPDATE items SET bytes = 'Ý khác' WHERE place = 7", "item 7 was changed"),
        ("UPDATE items SET salt = zeroblob(16) WHERE place = 8", "item 8 was changed"),
        ("UPDATE items SET id = randomblob(16) WHERE place = 9", "item 9 was changed"),
        ("UPDATE items SET bytes = NULL WHERE place = 10", "item 10 was changed"),
        (
            "UPDATE items SET leaf = zeroblob(32), bytes = NULL, salt = NULL WHERE place = 11",
            "does not fit its root",
        ),
        ("DELETE FROM items WHERE place = 12", "item 12 is missing"),
        ("DELETE FROM items WHERE place = 49", "item 49 is missing"),
        ("UPDATE batches SET root = zeroblob(32)", "does not fit its root"),
        (
            "UPDATE items SET place = 100 WHERE place = 3; UPDATE items SET place = 3 WHERE place = 4; UPDATE items SET place = 4 WHERE place = 100",
            "does not fit its root",
        ),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut content = open(folder.path()).expect("content");
        content.put(TOPIC, &mut items(0..50)).expect("kept");
        content.close(TOPIC).expect("closed");
        let file = rusqlite::Connection::open(folder.path().join(FILE)).expect("the file");
        file.execute_batch(script).expect("changed");
        let faults = content.faults().expect("a look");
        assert!(faults.iter().any(|fault| fault.contains(place)), "{script}: {faults:?}");
    }
}

#[test]
fn a_batch_that_was_closed_before_a_power_cut_is_still_to_be_sealed() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = {
        let mut content = open(folder.path()).expect("content");
        content.put(TOPIC, &mut items(0..5)).expect("kept");
        content.close(TOPIC).expect("closed").expect("a batch")
    };
    let content = open(folder.path()).expect("content");
    assert_eq!(content.batches().expect("a look"), [batch]);
    assert!(private_only(folder.path()));
}

fn private_only(folder: &Path) -> bool {
    crate::private::open_to_others(folder).expect("a look").iter().all(|path| !path.ends_with(FILE))
}
