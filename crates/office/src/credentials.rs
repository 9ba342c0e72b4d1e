//! The report of the credentials committee: a paper, a table. Báo cáo thẩm tra tư cách đại biểu.

use congress::delegates::Composition;
use jiff::civil::Date;
use labels::Value;

use crate::{Block, Cell, Column, Document, Signature, Table, Wording, checking};

/// The content of the report.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The unit above the one that holds the congress.
    pub superior: Option<String>,
    /// The unit that holds the congress.
    pub body: String,
    /// The day of the report; `None` for a draft with the figures of a day.
    pub reported_on: Option<Date>,
    /// The day of the paper.
    pub date: Date,
    /// The sums.
    pub composition: Composition,
    /// The head of the committee, where one was elected.
    pub head: Option<String>,
    /// The number of acts in the record, and its root in hexadecimal digits.
    pub record: Option<(u64, String)>,
    /// The words of the organisation.
    pub wording: Wording,
}

/// The report as a paper of an office.
pub fn document(report: &Credentials) -> Document {
    let (wording, sums) = (&report.wording, &report.composition);
    let opening = if sums.members > 0 { "credentials-paper-members" } else { "credentials-paper-opening" };
    let number = |count: u32| Value::from(count);
    let mut body = vec![Block::Paragraph(wording.fill(
        opening,
        &[
            ("congress", report.body.as_str().into()),
            ("called", number(sums.called)),
            ("accepted", number(sums.accepted)),
            ("refused", number(sums.refused)),
            ("replaced", number(sums.replaced)),
            ("reserve", number(sums.in_reserve)),
        ],
    ))];
    if report.reported_on.is_none() {
        body.insert(0, Block::Note(wording.text("credentials-paper-draft")));
    }
    let here = sums.accepted.saturating_sub(sums.absent);
    let values = [("present", number(here)), ("absent", number(sums.absent))];
    body.push(Block::Paragraph(wording.fill("credentials-paper-absent", &values)));
    body.push(Block::Table(table(report)));
    body.extend(mean_age(&report.composition, &report.wording).map(Block::Paragraph));
    body.push(Block::Note(wording.text("credentials-paper-unknown")));
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: report.superior.clone(),
        issuer: report.body.clone(),
        number: None,
        place: wording.place(),
        date: report.date,
        kind: wording.text("credentials-paper-kind"),
        title: wording.text("credentials-paper-title"),
        body,
        recipients: Vec::new(),
        signature: report.head.clone().map(|name| Signature {
            behalf: Some(wording.text("credentials-paper-signer")),
            office: wording.text("credentials-paper-head"),
            name,
        }),
        beside: None,
        code: report.record.as_ref().map(|(acts, root)| checking::code(*acts, root, wording.lang)),
        checking: checking::sheet(
            &[],
            None,
            report.record.as_ref().map(|(acts, root)| (*acts, root.as_str())),
            wording.lang,
        ),
        lang: wording.notation(),
    }
}

/// The figures with their shares of the accepted, group by group. A zero is left out if it counts unknown
/// details, or a kind of delegate that the roll does not have.
pub fn table(report: &Credentials) -> Table {
    let (wording, sums) = (&report.wording, &report.composition);
    let mut rows = Vec::new();
    for (group, figures) in sums.parts() {
        for (figure, count) in figures {
            if count == 0 && (group == "kinds" || figure.ends_with("_unknown")) {
                continue;
            }
            rows.push(vec![
                Cell::Text(label(group, wording)),
                Cell::Text(label(figure, wording)),
                Cell::Whole(count.into()),
                Cell::percent(count.into(), sums.accepted.into()),
            ]);
        }
    }
    let values =
        [("count", Value::from(sums.accepted)), ("day", vietnamese::short_date(sums.ages_on).into())];
    Table {
        caption: Some(wording.fill("credentials-paper-table", &values)),
        columns: vec![
            Column::text(wording.text("credentials-paper-group"), 20),
            Column::text(wording.text("credentials-paper-figure"), 34),
            Column::number(wording.text("credentials-paper-count"), 14),
            Column::number(wording.text("credentials-paper-percent"), 14),
        ],
        rows,
    }
}

/// The standings of the delegates, as a table of its own for spreadsheets; the sum of ages comes with its
/// count.
pub fn standings(report: &Credentials) -> Table {
    let (wording, sums) = (&report.wording, &report.composition);
    let ages = [("age_sum", sums.age_sum), ("age_count", sums.age_count)];
    let rows = sums.standings().into_iter().chain(ages);
    Table {
        caption: None,
        columns: vec![
            Column::text(wording.text("credentials-paper-figure"), 40),
            Column::number(wording.text("credentials-paper-count"), 14),
        ],
        rows: rows
            .map(|(figure, count)| vec![Cell::Text(label(figure, wording)), Cell::Whole(count.into())])
            .collect(),
    }
}

/// The mean age in words, from the sum and the count; `None` where no age is known.
pub fn mean_age(sums: &Composition, wording: &Wording) -> Option<String> {
    let hundredths = rounded(u64::from(sums.age_sum) * 100, sums.age_count)?;
    let values = [
        ("mean", vietnamese::decimal(hundredths, 2, wording.notation()).into()),
        ("sum", sums.age_sum.into()),
        ("count", sums.age_count.into()),
    ];
    Some(wording.fill("credentials-paper-ages", &values))
}

/// The label of a figure or of a group.
pub fn label(name: &str, wording: &Wording) -> String {
    wording.text(&format!("composition-{}", name.replace('_', "-")))
}

/// Rounded half up.
fn rounded(part: u64, whole: u32) -> Option<i64> {
    let whole = u64::from(whole);
    (2 * part + whole).checked_div(2 * whole).and_then(|units| i64::try_from(units).ok())
}

#[cfg(test)]
mod tests {
    use congress::organisation::Kind;
    use labels::Lang;

    use super::*;

    #[test]
    fn the_paper_counts_the_unknown_and_gives_a_mean_with_its_sum() {
        let composition = Composition {
            called: 4,
            accepted: 3,
            refused: 1,
            absent: 1,
            elected: 3,
            women: 1,
            men: 1,
            sex_unknown: 1,
            under_40: 1,
            over_50: 1,
            age_unknown: 1,
            age_sum: 91,
            age_count: 2,
            kinh: 3,
            education_unknown: 3,
            ..Composition::default()
        };
        let report = Credentials {
            superior: None,
            body: "Đảng bộ huyện".to_owned(),
            reported_on: None,
            date: jiff::civil::date(2020, 6, 15),
            composition,
            head: Some("Trần Thị An".to_owned()),
            record: None,
            wording: Wording::of(Kind::Party, Lang::VI),
        };
        let rows: Vec<String> = table(&report)
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.printed(Lang::VI.notation())).collect::<Vec<_>>().join("|"))
            .collect();
        assert!(rows.contains(&"Giới tính|Chưa rõ giới tính|1|33,33".to_owned()), "{rows:?}");
        assert!(rows.iter().all(|row| !row.contains("Chưa rõ dân tộc")), "nobody's is unknown");
        assert!(
            mean_age(&report.composition, &report.wording)
                .is_some_and(|words| words.contains("45,50") && words.contains("91"))
        );
        assert!(matches!(document(&report).body.first(), Some(Block::Note(_))), "a draft says so");
    }
}
