//! Every page as axe-core sees it. Khả năng tiếp cận của mọi trang.
//!
//! `DAIHOI_AXE` names the file `axe.min.js` of the npm package axe-core; without it this test says that it was skipped. Its licence keeps
//! it out of the tree.

mod common;

use std::collections::BTreeSet;

use common::browser::{Browser, serve_until};
use serde_json::json;

/// The day on which the story ends: in the evening before the provincial congress votes, most pages are there.
const UNTIL: &str = "2020-10-14";

/// What stands for the parts of an address in the demo.
const PARTS: [(&str, &str); 6] = [
    ("{unit}", "TB@2015-10-01"),
    ("{office}", "committee"),
    ("{paper}", "minutes"),
    ("{organ}", "presidium"),
    ("{kind}", "units"),
    ("{version}", "none"),
];

/// So many pages at least are met.
const LEAST: usize = 39;

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
    let (mut seen, mut barriers) = (BTreeSet::new(), BTreeSet::new());
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, address) = serve_until(&folder.path().join("demo"), &["--until", UNTIL]);
    // Whether the browser shows this page, and not a file, another page, or that there is none.
    let shows = |page: &str| {
        browser.go(&format!("{address}{page}"));
        let is_page = format!(
            "return document.querySelector('main#main') !== null && decodeURIComponent(location.pathname) === {}",
            json!(page)
        );
        browser.script(&is_page) == json!(true)
    };
    let mut look = |address: &str, viewer: &str| {
        let page = PARTS.iter().fold(address.to_owned(), |page, (part, value)| page.replace(part, value));
        if !shows(&page) {
            return;
        }
        seen.insert(address.to_owned());
        browser.script(&axe);
        let found = browser.script(LOOK);
        let found = found.as_str().expect("what axe found");
        barriers.extend(found.lines().map(|line| format!("{page} as {viewer}: {line}")));
    };
    for page in ["/session", "/about", "/join"] {
        look(page, "a browser without a session");
    }
    for viewer in VIEWERS {
        browser.sign_in(&address, viewer);
        pages().for_each(|page| look(&page, viewer));
        browser.forget_cookies();
    }
    let barriers: Vec<String> = barriers.into_iter().collect();
    assert!(barriers.is_empty(), "{} barriers:\n{}", barriers.len(), barriers.join("\n"));
    assert!(seen.len() >= LEAST, "{} pages were seen: {seen:?}", seen.len());
}

/// Every address that may be a page.
fn pages() -> impl Iterator<Item = String> {
    let is_part = |page: &String| page.starts_with("/assets") || page.ends_with("/live");
    let mut pages = web::addresses();
    pages.sort();
    pages.dedup();
    pages.into_iter().filter(move |page| !is_part(page))
}
