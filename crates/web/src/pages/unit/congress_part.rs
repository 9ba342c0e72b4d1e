//! What a page says of a unit's congress: its facts, figures and corrections. Đại hội của một đơn vị, trên các trang.

use congress::State;
use congress::apportionment::{self, Form};
use congress::cycle::{Cycle, Window};
use congress::progress::{Days, Stage};
use congress::units::UnitIndex;
use jiff::civil::Date;
use labels::Lang;

use crate::app;
use crate::pages::board::days_words;
use crate::pages::figures;

/// A congress in words.
pub(in crate::pages) struct CongressPart {
    pub(in crate::pages) stage: String,
    pub(in crate::pages) held: bool,
    pub(in crate::pages) facts: Vec<(String, String)>,
    pub(in crate::pages) figures: Vec<(String, String)>,
    /// The corrections of its report: day, reason.
    pub(in crate::pages) corrections: Vec<(String, String)>,
    /// What a reader should notice, such as days outside the time set by the directive.
    pub(in crate::pages) notes: Vec<String>,
}

impl CongressPart {
    /// The congress of a unit in a cycle, on a day.
    pub(in crate::pages) fn of(
        state: &State,
        cycle: &Cycle,
        unit: UnitIndex,
        today: Date,
        lang: Lang,
    ) -> CongressPart {
        let short = vietnamese::short_date;
        let congress = state.progress.congress(&cycle.id, unit);
        let stage = congress.map_or(Stage::Unplanned, |congress| congress.stage_on(today));
        let mut facts = vec![(lang.text("fact-cycle"), cycle.name.clone())];
        let mut figures = Vec::new();
        let mut corrections = Vec::new();
        let planned = congress.and_then(|congress| congress.plan_on(today)).filter(|_| stage < Stage::Held);
        let window = cycle.window_on(state.units.level_on(unit, today), today);
        let notes = planned.zip(window).and_then(|(days, window)| outside(days, window, lang));
        if let Some(congress) = congress {
            if let Some(plan) = congress.plan_on(today) {
                facts.push((lang.text("fact-planned"), days_words(plan)));
            }
            for (key, day) in [
                ("fact-approved", congress.approved_on(today)),
                ("fact-pilot", congress.pilot),
                ("fact-direct-chosen", congress.direct_election),
            ] {
                facts.extend(day.map(|day| (lang.text(key), short(day))));
            }
            for postponement in &congress.postponements {
                let words = format!("{}: {}", short(postponement.on), postponement.reason);
                facts.push((lang.text("fact-postponed"), words));
            }
            if let Some(days) = congress.held {
                facts.push((lang.text("fact-held"), days_words(days)));
                facts.push((lang.text("fact-contents"), congress.contents.len().to_string()));
            }
            if let Some(day) = congress.ratified {
                facts.push((lang.text("fact-ratified"), short(day)));
            }
            for lapse in &congress.lapsed {
                let values = [
                    ("ratified", short(lapse.ratified).into()),
                    ("on", short(lapse.on).into()),
                    ("reason", lapse.reason.clone().into()),
                ];
                let words = lang.fill("ratification-lapsed", &values);
                facts.push((lang.text("fact-ratification-lapsed"), words));
            }
            figures = congress.figures().map(|told| figures::shown(told, lang)).unwrap_or_default();
            let corrected =
                congress.reports.iter().filter_map(|report| Some((report.on, report.correction.clone()?)));
            corrections = corrected.map(|(on, reason)| (short(on), reason)).collect();
        }
        if stage < Stage::Held {
            facts.extend(form_fact(state, &cycle.id, unit, today, lang));
            facts.extend(allotted_fact(state, &cycle.id, unit, today, lang));
        }
        CongressPart {
            stage: lang.text(&format!("stage-{}", stage.name())),
            held: stage >= Stage::Held,
            facts,
            figures,
            corrections,
            notes: notes.into_iter().collect(),
        }
    }
}

/// That planned days begin too early, or end too late, for the directive.
fn outside(days: Days, window: &Window, lang: Lang) -> Option<String> {
    let early = window.start.filter(|start| days.first < *start).map(|start| ("plan-too-early", start));
    let late = window.finish_by.filter(|last| days.last > *last).map(|last| ("plan-too-late", last));
    let (key, day) = early.or(late)?;
    Some(lang.fill(key, &[("day", vietnamese::short_date(day).into())]))
}

/// Whether the congress is of members or of delegates, and why.
fn form_fact(state: &State, cycle: &str, unit: UnitIndex, day: Date, lang: Lang) -> Option<(String, String)> {
    let count = |number: u32| i64::from(number).into();
    let words = match apportionment::form(state, cycle, unit, day) {
        Form::Unruled => return None,
        Form::Unknown { limit, .. } => lang.fill("form-unknown", &[("limit", count(limit))]),
        Form::Granted { on, of_members } => {
            let key = if of_members { "form-granted-members" } else { "form-granted-delegates" };
            lang.fill(key, &[("day", vietnamese::short_date(on).into())])
        }
        Form::ByMembers { members, limit, .. } => {
            let key = if members < limit { "form-by-members-members" } else { "form-by-members-delegates" };
            lang.fill(key, &[("members", count(members)), ("limit", count(limit))])
        }
    };
    Some((lang.text("fact-form"), words))
}

/// How many delegates the unit elects to the congress above.
fn allotted_fact(
    state: &State,
    cycle: &str,
    unit: UnitIndex,
    day: Date,
    lang: Lang,
) -> Option<(String, String)> {
    let allotted = apportionment::allotted(state, cycle, unit, day)?;
    let above = app::name_of(state, &allotted.above);
    let values = [("seats", i64::from(allotted.seats?).into()), ("above", above.into())];
    Some((lang.text("fact-allotted"), lang.fill("fact-allotted-seats", &values)))
}
