//! Readings for other programs: cast vote records of NIST SP 1500-103 as JSON, and a plain table. Xuất bản ghi phiếu.
//!
//! Each ballot has three snapshots: *original*, how strongly each mark was seen; *interpreted*, the machine's
//! reading; and, after a ruling, *modified*. No field shows when or by whom a ballot was cast, or in which
//! order.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ballots::{MarkRecord, PROGRAM, Reading, Status};
use crate::election::{Election, Form, Place};
use crate::reading::State;
use crate::rulings::{Finding, OnBallot, Settled, marks, settled};

/// The report of a batch with its creation time (RFC 3339).
pub fn report(
    election: &Election,
    readings: &[Reading],
    rulings: &BTreeMap<String, OnBallot>,
    generated: &str,
) -> Value {
    let records: Vec<Value> =
        readings.iter().map(|reading| record(election, reading, rulings.get(&reading.ballot))).collect();
    json!({
        "@type": "CVR.CastVoteRecordReport",
        "Version": "1.0.0",
        "GeneratedDate": generated,
        "ReportGeneratingDeviceIds": ["daihoi"],
        "ReportingDevice": [{"@id": "daihoi", "@type": "CVR.ReportingDevice", "Application": PROGRAM}],
        "GpUnit": [{"@id": "unit", "@type": "CVR.GpUnit", "Type": "other", "OtherType": "congress", "Name": election.body}],
        "Party": [],
        "Election": [{
            "@id": "election",
            "@type": "CVR.Election",
            "Name": election.congress,
            "ElectionScopeId": "unit",
            "Candidate": election.names.iter().map(|name| json!({
                "@id": candidate(&name.id),
                "@type": "CVR.Candidate",
                "Name": name.name,
                "Code": [{"@type": "CVR.Code", "Type": "local-level", "Value": name.id}],
            })).collect::<Vec<_>>(),
            "Contest": [{
                "@id": "contest",
                "@type": "CVR.CandidateContest",
                "Name": election.office,
                "NumberElected": election.seats,
                "ContestSelection": selections(election).into_iter().map(|(id, name)| json!({
                    "@id": id,
                    "@type": "CVR.CandidateSelection",
                    "CandidateIds": [candidate(name)],
                })).collect::<Vec<_>>(),
            }],
        }],
        "CVR": records,
    })
}

fn candidate(id: &str) -> String {
    format!("candidate-{}", crate::batch::file_safe(id))
}

fn selection(id: &str, place: Place) -> String {
    format!("selection-{}-{}", crate::batch::file_safe(id), place.key())
}

/// A selection for each place of each row, because a row may have several answers.
fn selections(election: &Election) -> Vec<(String, &str)> {
    let places = election.form.places();
    let rows = election.names.iter();
    rows.flat_map(|name| places.iter().map(|place| (selection(&name.id, *place), name.id.as_str()))).collect()
}

fn record(election: &Election, reading: &Reading, rulings: Option<&OnBallot>) -> Value {
    let mut snapshots = vec![snapshot(election, reading, "original", |mark, _, _| {
        let score = mark.map_or(0.0, |mark| mark.score);
        ("unknown", Some(f64::from(score)), None)
    })];
    let said = |state: State| match state {
        State::Marked => "yes",
        State::Blank => "no",
        State::Doubtful => "unknown",
    };
    snapshots.push(snapshot(election, reading, "interpreted", |mark, _, _| {
        let state = mark.map_or(State::Doubtful, |mark| mark.state);
        (said(state), None, (state == State::Doubtful).then_some("needs-adjudication"))
    }));
    let mut status: Vec<&str> = Vec::new();
    if let Settled::ByPeople(finding) = settled(reading, rulings) {
        let found = marks(reading, Some(finding)).unwrap_or_default();
        snapshots.push(snapshot(election, reading, "modified", |mark, name, place| {
            let state = found.get(name).and_then(|places| places.get(&place)).copied();
            let state = state.or(mark.map(|mark| mark.state)).unwrap_or(State::Doubtful);
            (said(state), None, Some("adjudicated"))
        }));
        match finding {
            Finding::Void(_) => status.push("invalidated-rules"),
            Finding::NoBallot => status.push("not-valid-in-election"),
            Finding::Marks(_) => {}
        }
    } else if reading.status != Status::Read {
        status.push("needs-adjudication");
    }
    let current = snapshots.len() - 1;
    for (at, snapshot) in snapshots.iter_mut().enumerate() {
        snapshot["@id"] = json!(format!("{}-{at}", reading.ballot));
        if at == current && !status.is_empty() {
            snapshot["Status"] = json!(["other"]);
            snapshot["OtherStatus"] = json!(status.join(" "));
        }
    }
    json!({
        "@type": "CVR.CVR",
        "UniqueId": reading.ballot,
        "ElectionId": "election",
        "CreatingDeviceId": "daihoi",
        "CurrentSnapshotId": format!("{}-{current}", reading.ballot),
        "CVRSnapshot": snapshots,
    })
}

fn snapshot(
    election: &Election,
    reading: &Reading,
    kind: &str,
    say: impl Fn(Option<MarkRecord>, &str, Place) -> (&'static str, Option<f64>, Option<&'static str>),
) -> Value {
    let mut selections = Vec::new();
    for name in &election.names {
        for place in election.form.places() {
            let (indication, metric, status) = say(reading.mark(&name.id, *place), &name.id, *place);
            let mut position = json!({
                "@type": "CVR.SelectionPosition",
                "HasIndication": indication,
                // A strike takes a vote away; every other mark gives one.
                "NumberVotes": u8::from(indication == "yes" && election.form != Form::StrikeOut),
            });
            if let Some(metric) = metric {
                position["MarkMetricValue"] = json!([format!("{metric:.3}")]);
            }
            if let Some(status) = status {
                position["Status"] = json!(["other"]);
                position["OtherStatus"] = json!(status);
            }
            selections.push(json!({
                "@type": "CVR.CVRContestSelection",
                "ContestSelectionId": selection(&name.id, *place),
                "SelectionPosition": [position],
            }));
        }
    }
    json!({
        "@type": "CVR.CVRSnapshot",
        "Type": kind,
        "CVRContest": [{"@type": "CVR.CVRContest", "ContestId": "contest", "CVRContestSelection": selections}],
    })
}

/// The readings as a table: one row for each ballot, one column for each place.
pub fn table(
    election: &Election,
    readings: &[Reading],
    rulings: &BTreeMap<String, OnBallot>,
) -> Vec<Vec<String>> {
    let places = election.form.places();
    let columns: Vec<(&str, Place)> = election
        .names
        .iter()
        .flat_map(|name| places.iter().map(|place| (name.id.as_str(), *place)))
        .collect();
    let mut head: Vec<String> = ["ballot", "status", "reason", "settled"].map(str::to_owned).to_vec();
    head.extend(columns.iter().map(|(name, place)| format!("{name}:{}", place.key())));
    let mut rows = vec![head];
    for reading in readings {
        let settled = settled(reading, rulings.get(&reading.ballot));
        let (how, finding) = match &settled {
            Settled::ByMachine => ("machine".to_owned(), None),
            Settled::ByPeople(Finding::Void(reason)) => (format!("void:{reason}"), None),
            Settled::ByPeople(Finding::NoBallot) => ("no_ballot".to_owned(), None),
            Settled::ByPeople(finding) => ("people".to_owned(), Some(*finding)),
            Settled::Open(_) => ("open".to_owned(), None),
            Settled::Disputed => ("disputed".to_owned(), None),
        };
        let found = marks(reading, finding).unwrap_or_default();
        let mut row = vec![
            reading.ballot.clone(),
            serde_json::to_value(reading.status)
                .ok()
                .and_then(|v| v.as_str().map(str::to_owned))
                .unwrap_or_default(),
            reading.reason.map(|reason| reason.code()).unwrap_or_default(),
            how,
        ];
        row.extend(columns.iter().map(|(name, place)| {
            let state = found.get(*name).and_then(|places| places.get(place)).copied();
            let state = state.or(reading.mark(name, *place).map(|mark| mark.state));
            match state {
                Some(State::Marked) => "1",
                Some(State::Blank) => "0",
                Some(State::Doubtful) => "?",
                None => "",
            }
            .to_owned()
        }));
        rows.push(row);
    }
    rows
}
