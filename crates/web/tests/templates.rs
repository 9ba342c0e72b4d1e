//! An organisation's own DOCX: sample, preview, use, print, take back; bad files and lost ones. Mẫu văn bản riêng.

mod common;

use std::io::{Cursor, Read as _, Write as _};
use std::path::PathBuf;

use axum::http::StatusCode;
use common::{Answer, Browser, CONGRESS, Hall, on_threads, today, unit, with};
use congress::organisation::TemplatePaper;
use congress::permits::Role;

const ORGANISATION: &str = "/units/X%402015-01-01/organisation";
const TEMPLATES: &str = "/units/X%402015-01-01/organisation/templates";
const MAIN: &str = "word/document.xml";

/// A line that only the organisation's own template has.
const OWN: &str = "Mẫu của Bình Minh";

/// A DOCX with its main text edited, as an office edits the sample.
fn edited(docx: &[u8], edit: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a DOCX");
    let mut written = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("its name").into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        if name == MAIN {
            bytes = edit(&String::from_utf8(bytes).expect("text")).into_bytes();
        }
        written.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        written.write_all(&bytes).expect("written");
    }
    written.finish().expect("a file").into_inner()
}

/// The sample with a line of its own before the place for the text.
fn own(sample: &[u8]) -> Vec<u8> {
    edited(sample, |xml| xml.replace("{{kind}}", &format!("{OWN} {{{{kind}}}}")))
}

/// The text of a DOCX.
fn words(docx: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a DOCX");
    let mut xml = String::new();
    archive.by_name(MAIN).expect("its text").read_to_string(&mut xml).expect("text");
    xml.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect()
}

/// Sends a template for papers.
async fn send(admin: &Browser<'_>, rest: &str, papers: &[&str], docx: &[u8]) -> Answer {
    let hidden = admin.get(TEMPLATES).await.form("/organisation/templates");
    let papers: Vec<_> = papers.iter().map(|paper| ("paper", *paper)).collect();
    admin.send_file(&format!("{TEMPLATES}{rest}"), &with(&hidden, &papers), "file", docx).await
}

async fn sample(admin: &Browser<'_>) -> Vec<u8> {
    let answer = admin.get(&format!("{TEMPLATES}/sample.docx")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.page);
    answer.bytes
}

/// Where the file of the template in use for the credentials lies.
fn blob(hall: &Hall) -> PathBuf {
    let book = hall.ledger.read();
    let known = book.state.organisations.template_at(&unit(), TemplatePaper::Credentials);
    let name = known.expect("a template").file.to_string();
    hall.folder().join("blobs").join(&name[..2]).join(&name[2..])
}

#[test]
fn papers_are_printed_in_the_template_until_it_is_taken_back() {
    let hall = Hall::nominated();
    hall.ballots_are_back();
    hall.counted_alike(None);
    hall.announce();
    on_threads(async {
        let admin = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let linked = admin.get(ORGANISATION).await;
        assert!(linked.page.contains(&format!("href=\"{TEMPLATES}\"")), "{}", linked.page);
        let template = own(&sample(&admin).await);

        // A preview is an example, and records nothing.
        let seq = hall.ledger.read().seq;
        let preview = send(&admin, "/preview", &[], &template).await;
        assert_eq!(preview.status, StatusCode::OK, "{}", preview.page);
        let shown = words(&preview.bytes);
        assert!(shown.contains(OWN) && shown.contains("văn bản thử"), "{shown}");
        assert_eq!(hall.ledger.read().seq, seq);

        let papers: Vec<&str> = TemplatePaper::ALL.iter().map(|paper| paper.name()).collect();
        let set = send(&admin, "", &papers, &template).await;
        assert_eq!(set.to(), format!("{TEMPLATES}?done=template-set"), "{}", set.page);
        assert_eq!(hall.told("TemplateSet.v1"), 6);
        let view = admin.view(TEMPLATES).await;
        let view: serde_json::Value = serde_json::from_str(&view.page).expect("a view");
        assert_eq!(view.as_array().map(Vec::len), Some(6), "{view}");

        let printed = [
            format!("{CONGRESS}/minutes/minutes/paper.docx"),
            format!("{CONGRESS}/minutes/resolution/paper.docx"),
            format!("{CONGRESS}/elections/committee/minutes.docx"),
            format!("{CONGRESS}/credentials/report.docx"),
            format!("/units/X%402015-01-01/progress-report/report.docx?as_of={}", today()),
        ];
        for path in &printed {
            let told = secretary.get(path).await;
            assert_eq!(told.status, StatusCode::OK, "{path}: {}", told.page);
            let told = words(&told.bytes);
            assert!(told.contains(OWN) && !told.contains("{{"), "{path}: {told}");
        }
        let same = admin.get(&format!("{TEMPLATES}/credentials/template.docx")).await;
        assert_eq!(same.bytes, template, "the file itself, byte for byte");
        let preview = admin.get(&format!("{TEMPLATES}/credentials/preview.docx")).await;
        assert!(words(&preview.bytes).contains(OWN));

        // The same file again is refused on the page, and records nothing.
        let again = send(&admin, "", &["credentials"], &template).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", again.page);
        assert!(again.page.contains("đang là mẫu"), "{}", again.page);

        let back = format!("{TEMPLATES}/credentials/taking-back");
        let hidden = admin.get(TEMPLATES).await.form("/credentials/taking-back");
        let taken = admin.send(&back, &with(&hidden, &[])).await;
        assert_eq!(taken.to(), format!("{TEMPLATES}?done=template-taken-back"), "{}", taken.page);
        let told = secretary.get(&printed[3]).await;
        assert!(!words(&told.bytes).contains(OWN), "the built-in form again");
        let told = secretary.get(&printed[2]).await;
        assert!(words(&told.bytes).contains(OWN), "the other papers keep theirs");
        let gone = admin.get(&format!("{TEMPLATES}/credentials/template.docx")).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_bad_template_is_refused_with_its_place_and_the_one_in_use_stays() {
    let hall = Hall::open();
    on_threads(async {
        let admin = hall.signed_in("quantri", Role::Administrator).await;
        let sample = sample(&admin).await;
        send(&admin, "", &["credentials"], &own(&sample)).await;
        let (seq, files) = (hall.ledger.read().seq, hall.files().len());
        let unknown = edited(&sample, |xml| xml.replace("{{kind}}", "{{chữ ký số}}"));
        let truncated = &sample[..sample.len() / 2];
        let cases: [(&[u8], &str); 5] = [
            (&unknown, "{{chữ ký số}}"),
            (&edited(&sample, |xml| xml.replace("{{body}}", "")), "{{body}}"),
            (truncated, "không phải DOCX"),
            (b"%PDF-1.7", "không phải DOCX"),
            (b"", "Chọn tệp mẫu"),
        ];
        for (docx, told) in cases {
            for rest in ["", "/preview"] {
                let refused = send(&admin, rest, &["resolution"], docx).await;
                // Values have marks of direction around them.
                let page = refused.page.replace(['\u{2068}', '\u{2069}'], "");
                assert!(page.contains("class=\"errors\"") && page.contains(told), "{told}: {page}");
                let chosen = "value=\"resolution\" checked";
                assert!(page.contains(chosen), "what was chosen stays chosen: {page}");
            }
        }
        let none = send(&admin, "", &[], &sample).await;
        assert!(none.page.contains("href=\"#papers\""), "{}", none.page);
        assert_eq!((hall.ledger.read().seq, hall.files().len()), (seq, files), "nothing is kept of them");

        // A page of another unit, or of a person without the role, is not found.
        let observer = hall.signed_in("xem", Role::Observer).await;
        for path in ["", "/sample.docx", "/credentials/template.docx"] {
            let status = observer.get(&format!("{TEMPLATES}{path}")).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        }
    });
}

#[test]
fn a_lost_template_is_told_and_no_paper_is_a_dead_end() {
    let hall = Hall::open();
    on_threads(async {
        let admin = hall.signed_in("quantri", Role::Administrator).await;
        let secretary = hall.signed_in("bithu", Role::UnitSecretary).await;
        let template = own(&sample(&admin).await);
        send(&admin, "", &["credentials"], &template).await;
        let report = format!("{CONGRESS}/credentials/report.docx?ages_on={}", today());
        let lost = [
            ("Chưa in văn bản: thiếu tệp mẫu", "thiếu tệp mẫu", None),
            ("Chưa in văn bản: tệp mẫu bị hỏng", "tệp mẫu bị hỏng", Some(&b"PK hong"[..])),
        ];
        for (title, tag, left) in lost {
            match left {
                Some(bytes) => std::fs::write(blob(&hall), bytes).expect("damaged"),
                None => std::fs::remove_file(blob(&hall)).expect("removed"),
            }
            let told = secretary.get(&report).await;
            assert_eq!(told.status, StatusCode::CONFLICT, "{}", told.page);
            assert!(told.page.contains(title), "{}", told.page);
            let built_in = format!("{report}&form=built-in");
            assert!(told.page.contains("form=built-in\""), "a way on: {}", told.page);
            let printed = secretary.get(&built_in).await;
            assert_eq!(printed.status, StatusCode::OK, "{}", printed.page);
            assert!(!words(&printed.bytes).contains(OWN));
            // The PDF has the built-in form, with or without a template.
            let pdf = secretary.get(&report.replace(".docx", ".pdf")).await;
            assert_eq!(pdf.status, StatusCode::OK);
            let page = admin.get(TEMPLATES).await;
            assert!(page.page.contains(tag) && page.page.contains("class=\"note\""), "{}", page.page);

            // The same file sent again puts it right without an act.
            let seq = hall.ledger.read().seq;
            let again = send(&admin, "", &["credentials"], &template).await;
            assert_eq!(again.to(), format!("{TEMPLATES}?done=template-restored"), "{}", again.page);
            assert_eq!(hall.ledger.read().seq, seq);
            let told = secretary.get(&report).await;
            assert!(words(&told.bytes).contains(OWN));
        }
        // A lost template can be taken back.
        std::fs::remove_file(blob(&hall)).expect("removed");
        let hidden = admin.get(TEMPLATES).await.form("/credentials/taking-back");
        admin.send(&format!("{TEMPLATES}/credentials/taking-back"), &with(&hidden, &[])).await;
        assert_eq!(secretary.get(&report).await.status, StatusCode::OK);
    });
}
