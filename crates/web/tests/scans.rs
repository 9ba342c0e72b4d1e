//! Stacks of scans at two desks: begun with a file or none, each with a folder of its own. Quét phiếu ở hai bàn.

mod common;

use axum::http::StatusCode;
use common::{Browser, CONGRESS, Hall, on_threads};
use congress::permits::Role;

/// A viewer's list of stacks, and the secret of its form.
async fn listed(browser: &Browser<'_>, scans: &str) -> (String, String) {
    let page = browser.get(scans).await.page;
    let mark = "name=\"csrf\" value=\"";
    let csrf = page.split_once(mark).and_then(|(_, rest)| rest.split('"').next()).expect("a form").to_owned();
    (page, csrf)
}

#[test]
fn two_desks_have_two_folders_and_see_nothing_of_each_other() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    on_threads(async {
        let first = hall.signed_in("kiemphieu1", Role::Teller).await;
        let second = hall.signed_in("kiemphieu2", Role::Teller).await;
        let scans = format!("{CONGRESS}/elections/committee/desk/scans");
        let nothing = [("", "")];

        // A stack can begin without a file if a scanner saves into the folder.
        let (page, csrf) = listed(&first, &scans).await;
        assert!(page.contains("value=\"Bàn 1\""), "{page}");
        let fields = [("csrf", csrf.as_str()), ("desk", "Bàn 1"), ("stack", "1")];
        let begun = first.send_files(&scans, &fields, &nothing).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.page);
        let stack = begun.to().to_owned();
        let shown = first.get(&stack).await;
        assert!(shown.page.contains("may-quet/X-2015-01-01/committee/ban-1"), "{}", shown.page);
        assert!(hall.scanners().join("X-2015-01-01/committee/ban-1").is_dir());
        let empty = first.send(&format!("{stack}/folder"), &[("csrf", csrf.as_str())]).await;
        assert!(empty.page.contains("Thư mục của bàn này chưa có tệp mới"), "{}", empty.page);
        let no_scan = [("ghi-chu.txt", "Chín giờ họp ban.")];
        let refused = first.send_files(&format!("{stack}/files"), &fields[..1], &no_scan).await;
        assert!(refused.page.contains("ghi-chu.txt: chưa nhận. Không phải ảnh"), "{}", refused.page);

        // The second desk is offered a free name, and refused the first one's under any spelling that maps to
        // the same folder.
        let (page, csrf) = listed(&second, &scans).await;
        assert!(page.contains("value=\"Bàn 2\""), "{page}");
        let fields = |desk| [("csrf", csrf.as_str()), ("desk", desk), ("stack", "1")];
        for files in [&nothing, &no_scan] {
            let taken = second.send_files(&scans, &fields("ban 1"), files).await;
            assert!(taken.page.contains("đang có trạm hoặc người khác kiểm"), "{}", taken.page);
        }
        let begun = second.send_files(&scans, &fields("Bàn 2"), &nothing).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.page);
        assert_ne!(begun.to(), stack);
        assert_eq!(second.get(&stack).await.status, StatusCode::NOT_FOUND, "what another desk scans");
        let keyed = second.get(&format!("{CONGRESS}/elections/committee/desk")).await;
        assert!(keyed.page.contains("value=\"Bàn 2\" readonly"), "who scans at a desk keys at it too");
    });
}
