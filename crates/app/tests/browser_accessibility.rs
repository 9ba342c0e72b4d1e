//! Every page as axe-core sees it. Khả năng tiếp cận của mọi trang.
//!
//! `cargo xtask test` fetches axe-core and names it in `DAIHOI_AXE`; without it this test says that it was skipped.

mod common;

use std::collections::BTreeSet;

use common::browser::{Browser, serve_until};

/// What stands for the parts of an address, in the demo on the evening before the provincial congress votes.
const PARTS: [(&str, &str); 5] = [
    ("{unit}", "TB@2015-10-01"),
    ("{office}", "committee"),
    ("{paper}", "minutes"),
    ("{kind}", "units"),
    ("{version}", "none"),
];

/// Who looks: each sees other pages, or other parts of them.
const VIEWERS: [&str; 4] = ["bantochuc", "quantri", "kiemphieu1", "theodoi"];

/// What is asked of axe-core on a page; it answers with one line for each barrier.
const LOOK: &str = "return axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map((one) => `${one.id} (${one.impact}): ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`).join('\\n'))";

#[test]
fn no_page_has_a_barrier_that_axe_finds() {
    let Some(axe) = std::env::var_os("DAIHOI_AXE") else {
        eprintln!("skipped: DAIHOI_AXE does not name axe.min.js");
        return;
    };
    let axe = std::fs::read_to_string(axe).expect("axe-core");
    let Some(browser) = Browser::open() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address) = serve_until(&folder.path().join("demo"), &["--until", "2020-10-14"]);
    let (mut seen, mut barriers) = (BTreeSet::new(), Vec::new());
    let mut look = |browser: &Browser, page: &str, viewer: &str| {
        browser.go(&format!("{address}{page}"));
        // A file, a redirect to another page, or a page that is not there for the viewer is no page to look at.
        let is_page = "return document.querySelector('main#main') !== null && document.querySelector('main .not-found') === null && location.pathname === decodeURI(new URL(arguments[0]).pathname)";
        let is_page =
            is_page.replace("arguments[0]", &serde_json::json!(format!("{address}{page}")).to_string());
        if browser.script(&is_page) != serde_json::json!(true) {
            return;
        }
        seen.insert(page.to_owned());
        browser.script(&axe);
        let found = browser.script(LOOK);
        let found = found.as_str().expect("what axe found");
        barriers.extend(found.lines().map(|line| format!("{page} as {viewer}: {line}")));
    };
    for page in ["/session", "/about", "/join"] {
        look(&browser, page, "a browser without a session");
    }
    let pages: Vec<String> = web::addresses()
        .into_iter()
        .map(|page| PARTS.iter().fold(page, |page, (part, value)| page.replace(part, value)))
        .filter(|page| !page.contains('{') && !page.starts_with("/assets") && !page.contains("/live"))
        .collect();
    for viewer in VIEWERS {
        browser.sign_in(&address, viewer);
        pages.iter().for_each(|page| look(&browser, page, viewer));
        browser.forget_cookies();
    }
    barriers.sort();
    barriers.dedup();
    assert!(barriers.is_empty(), "{} barriers:\n{}", barriers.len(), barriers.join("\n"));
    assert!(seen.len() >= 45, "{} pages were seen: {seen:?}", seen.len());
}
