//! Elections of a congress: their order, one election step by step, the desks, the papers. Bầu cử.

pub(crate) mod desk;
pub(crate) mod differences;
pub(crate) mod draft;
pub(crate) mod election;
pub(crate) mod entry_log;
pub(crate) mod hand;
mod handover;
mod mistakes;
pub(crate) mod papers;
pub(crate) mod poll;
pub(crate) mod scans;

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use congress::elections::view::poll::PollView;
use congress::elections::view::{ElectionView, elections as elections_view};
use congress::elections::{self, Election, ElectionKey, Office, Round, Stage, Voters};
use congress::floor::Organ;
use congress::permits::Act;
use congress::rules::Rules;
use congress::{Digest, PersonId, UnitKey};
use jiff::civil::Date;
use labels::Lang;
use office::Wording;
use paper::batch::file_safe;
use tally::rules::{Order, Pack};

use super::roll::{RollView, head, lines};
use super::{Addresses, Section, assembly};
use crate::api::view::{View, WantsJson, json};
use crate::app::App;
use crate::page::{Page, said, unit_path};
use crate::reply::{Reply, html};
use crate::scans::Stack;
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses, and its entry among the sections of a congress.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let all = View::list_of::<ElectionView>("Elections of a congress");
    let one = View::of::<ElectionView>("One election; no sum before its result");
    let poll = View::of::<PollView>("The opinion poll on the candidates of an office");
    table
        .view("/units/{unit}/congress/elections", all, get(list))
        .view("/units/{unit}/congress/elections/{office}", one, get(election::show))
        .route("/units/{unit}/congress/elections/{office}/desk", get(desk::show).post(desk::hand_in))
        .route("/units/{unit}/congress/elections/{office}/desk/file", post(desk::hand_in_file))
        .route("/units/{unit}/congress/elections/{office}/desk/draft", post(draft::keep))
        .route("/units/{unit}/congress/elections/{office}/desk/hand", get(hand::show).post(hand::hand_in))
        .route("/units/{unit}/congress/elections/{office}/differences", get(differences::show))
        .view("/units/{unit}/congress/elections/{office}/poll", poll, get(poll::show))
        .route("/units/{unit}/congress/elections/{office}/poll/{part}", get(poll::file).post(poll::step))
        .route("/units/{unit}/congress/elections/{office}/{part}", get(papers::file).post(election::step))
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans",
            get(scans::list).post(scans::begin).layer(DefaultBodyLimit::disable()),
        )
        .route("/units/{unit}/congress/elections/{office}/desk/scans/{stack}", get(scans::show))
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/files",
            post(scans::add).layer(DefaultBodyLimit::disable()),
        )
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/folder",
            post(scans::take_folder),
        )
        .route("/units/{unit}/congress/elections/{office}/desk/scans/{stack}/removal", post(scans::remove))
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/withdrawal",
            post(scans::withdraw),
        )
        .route("/units/{unit}/congress/elections/{office}/desk/scans/{stack}/reading", post(scans::read))
        .route("/units/{unit}/congress/elections/{office}/desk/scans/{stack}/count", post(scans::hand_in))
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/review",
            get(scans::review::queue).post(scans::review::sit),
        )
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/review/pictures/{file}",
            get(scans::review::picture),
        )
        .route(
            "/units/{unit}/congress/elections/{office}/desk/scans/{stack}/review/{ballot}",
            get(scans::review::ballot).post(scans::review::rule),
        )
})
.with(Section {
    path: "elections",
    words: "elections-title",
    about: "room-elections",
    act: Act::KeepElections,
    is_for_top: false,
});

/// One election as a page needs it: its state in the record, and the names from the vault.
pub(crate) struct Poll {
    pub roll: RollView,
    pub office: Office,
    pub election: Option<Election>,
    pub voters: Voters,
    /// The rules of its cycle today.
    pub rules: Rules,
    /// How many elections of the office were opened: a new one follows one that was annulled.
    holdings: usize,
    /// How many people may vote now.
    pub electors: u32,
    names: HashMap<PersonId, String>,
    /// The address of its pages.
    pub path: String,
}

/// Puts candidates, in the order of their nomination, into the order of the ballot that the rules set: by given name where they
/// set none (rules 1.4.3).
pub(crate) fn put_in_order<T>(pack: Option<&Pack>, list: &mut [T], name: impl Fn(&T) -> &str) {
    let order = pack.map_or(Order::GivenName, |pack| pack.says.list.order.value);
    // No draw is recorded, so candidates drawn by lot stay as they were nominated.
    tally::list::put_in_order(order, list, name, |_| 0);
}

impl Poll {
    /// The election of the office on a day, as a command names it.
    fn place(&self, on: Date) -> ElectionKey {
        let (cycle, unit) = (self.roll.cycle.clone(), self.roll.unit.clone());
        ElectionKey { cycle, on, unit, office: self.office }
    }

    /// The members of an organ of the congress, its head first.
    fn sitting(&self, app: &App, organ: Organ) -> Vec<PersonId> {
        app.read(|state, _| {
            let unit = state.units.find(&self.roll.unit)?;
            Some(state.floors.organ(&self.roll.cycle, unit, organ).to_vec())
        })
        .unwrap_or_default()
    }

    /// The election of an office, for a viewer who may do the act on the unit.
    pub(crate) fn find(
        app: &App,
        viewer: &Viewer,
        act: Act,
        (key, office): (&str, &str),
        lang: Lang,
    ) -> Result<Poll, Reply> {
        let office = Office::named(office).ok_or(Reply::NotFound)?;
        let roll = lines(app, viewer, act, key, lang)?;
        let (election, holdings, voters, rules, electors) = app.read(|state, _| {
            let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
            let election = state.elections.of(&roll.cycle, unit, office).cloned();
            let holdings = state.elections.at(&roll.cycle, unit).filter(|one| one.office == office).count();
            let voters = elections::voters(state, &roll.cycle, unit, office, viewer.today);
            let electors = elections::electors(state, &roll.cycle, unit, office, viewer.today);
            let rules = elections::rules_of(state, &roll.cycle, election.as_ref(), viewer.today);
            Ok::<_, Reply>((election, holdings, voters, rules, electors))
        })?;
        let standing = election.iter().flat_map(|election| &election.nominees).map(|nominee| nominee.person);
        let names = roll.names(app, standing.collect(), lang)?;
        let path = format!("{}/congress/elections/{}", unit_path(&roll.unit), office.name());
        Ok(Poll { roll, office, election, holdings, voters, rules, electors, names, path })
    }

    /// The same in the language of its papers, with their words.
    pub(crate) fn for_print(
        app: &App,
        viewer: &Viewer,
        act: Act,
        (key, office): (&str, &str),
        lang: Lang,
    ) -> Result<(Poll, Wording), Reply> {
        let found = Poll::find(app, viewer, act, (key, office), lang)?;
        let wording = assembly::wording_at(app, &found.roll.unit, &found.roll.cycle, viewer.today);
        if wording.lang.language == lang.language {
            return Ok((found, wording));
        }
        Ok((Poll::find(app, viewer, act, (key, office), wording.lang)?, wording))
    }

    /// The rule pack of its cycle today.
    pub(crate) fn pack(&self) -> Result<&'static Pack, Reply> {
        self.rules.pack().ok_or(Reply::NotFound)
    }

    /// The open stacks of scans of the current round that were not handed in yet.
    pub(crate) fn open_stacks(&self, app: &App) -> Result<Vec<Arc<Stack>>, Reply> {
        let round = self.election.as_ref().and_then(Election::round);
        let readings = round.into_iter().flat_map(Round::readings);
        let recorded: Vec<Digest> = readings.map(|(_, readings)| readings.root).collect();
        app.scans.of_round(&self.box_key(), &recorded).map_err(Reply::internal)
    }

    /// A page about it, whose title names the office.
    pub(crate) fn page(&self, app: &App, info: &RequestInfo, viewer: &Viewer, title: &str) -> Page {
        let office = office_words(self.office, info.lang);
        let title = info.lang.fill(title, &[("office", office.into())]);
        app.page_of(info, viewer, &self.roll.unit, title)
    }

    /// The display name of a person.
    pub(crate) fn name(&self, person: PersonId) -> String {
        self.names.get(&person).cloned().unwrap_or_default()
    }

    /// The name alone, without the addition that distinguishes namesakes: to compare people, never to show
    /// them.
    pub(crate) fn bare_name(&self, person: PersonId) -> &str {
        let on_roll = self.roll.lines.iter().find(|line| line.person == person);
        match on_roll {
            Some(line) => &line.name,
            None => self.names.get(&person).map_or("", |name| vietnamese::bare_name(name)),
        }
    }

    /// The display names of several people, in their order.
    pub(crate) fn names_of(&self, people: &[PersonId]) -> Vec<String> {
        people.iter().map(|person| self.name(*person)).collect()
    }

    /// The stage of the election; none before it is opened.
    pub(crate) fn stage(&self) -> Option<Stage> {
        self.election.as_ref().map(Election::stage)
    }

    /// The number of the current round, and of the holding of the election, both counted from 1.
    fn round_number(&self) -> (usize, usize) {
        (self.election.as_ref().map_or(0, |election| election.rounds.len()), self.holdings)
    }

    /// The number of the current round: `1`, or `1-2` if the election is held a second time after it was
    /// annulled.
    pub(crate) fn round_mark(&self) -> String {
        round_mark(self.round_number())
    }

    /// The folder of the current round in the ballot box.
    pub(crate) fn box_key(&self) -> String {
        box_key(&self.roll.cycle, &self.roll.unit, self.office, self.round_number())
    }
}

fn round_mark((round, holding): (usize, usize)) -> String {
    if holding > 1 { format!("{round}-{holding}") } else { round.to_string() }
}

/// The folder of a round in the ballot box; the number of the round and of the holding count from 1.
pub(crate) fn box_key(cycle: &str, unit: &UnitKey, office: Office, round: (usize, usize)) -> String {
    [cycle, &unit.to_string(), office.name(), &round_mark(round)].map(file_safe).join("~")
}

/// The text of a reason for which ballots are invalid: from the pack, or one that the marks show by
/// themselves.
pub(super) fn invalid_words(pack: &Pack, id: &str, lang: Lang) -> String {
    let named = pack.invalid.iter().find(|reason| reason.id == id);
    let seen = || lang.text(&format!("invalid-{}", id.replace('_', "-")));
    named.map_or_else(seen, |reason| said(&reason.name, lang))
}

/// The text of an office.
pub(crate) fn office_words(office: Office, lang: Lang) -> String {
    lang.office(office)
}

/// The text of an office at the head of a page or a ballot, with a capital.
pub(crate) fn office_title(office: Office, lang: Lang) -> String {
    vietnamese::capital(&office_words(office, lang))
}

#[derive(Template)]
#[template(path = "congress/elections.html")]
struct ElectionsPage {
    page: Page,
    name: String,
    offices: Vec<OfficeLine>,
}

struct OfficeLine {
    href: String,
    name: String,
    stage: String,
    is_done: bool,
    about: String,
}

/// `GET /units/{unit}/congress/elections`: the order of elections and the stage of each.
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Path(key): Path<String>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let roll = head(&app, &viewer, Act::KeepElections, &key)?;
    if wants_json {
        let elections = app.read(|state, _| {
            let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
            Ok::<_, Reply>(elections_view(state, &roll.cycle, unit, viewer.today))
        })?;
        return json(&elections);
    }
    let path = format!("{}/congress", unit_path(&roll.unit));
    let drawn = app.read(|state, _| {
        let unit = state.units.find(&roll.unit).ok_or(Reply::NotFound)?;
        state.rules(&roll.cycle, viewer.today).pack().ok_or(Reply::NotFound)?;
        let order = elections::offices(state, &roll.cycle, unit, viewer.today);
        let line = |office: Office| {
            let election = state.elections.of(&roll.cycle, unit, office);
            let stage = election.map(Election::stage);
            let voters = match elections::voters(state, &roll.cycle, unit, office, viewer.today) {
                Voters::Congress => "elections-by-congress",
                Voters::NewCommittee => "elections-by-committee",
                Voters::InspectionCommission => "elections-by-commission",
            };
            let about = match election {
                Some(election) if election.elected().next().is_none() => {
                    lang.fill("elections-seats", &[("seats", election.seats.into())])
                }
                Some(election) => lang.fill(
                    "elections-filled",
                    &[("elected", election.elected().count().into()), ("seats", election.seats.into())],
                ),
                None => lang.text(voters),
            };
            let is_left_out = state.elections.is_left_out(&roll.cycle, unit, office);
            OfficeLine {
                href: format!("{path}/elections/{}", office.name()),
                name: office_title(office, lang),
                stage: match stage {
                    _ if is_left_out => lang.text("left-out-stage"),
                    Some(stage) => lang.text(&format!("election-{}", stage.name())),
                    None => String::new(),
                },
                is_done: stage == Some(Stage::Done),
                about,
            }
        };
        let page = Page::of(state, &info, &viewer, lang.text("elections-title")).under(state, unit, true);
        Ok::<_, Reply>(ElectionsPage {
            page,
            name: roll.name.clone(),
            offices: order.into_iter().map(line).collect(),
        })
    })?;
    Ok(html(drawn))
}
