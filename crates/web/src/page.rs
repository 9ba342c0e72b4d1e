//! The frame of every page: language, viewer, title, breadcrumbs. Khung trang.

use std::sync::LazyLock;

use congress::cycle::CycleId;
use congress::permits::Act;
use congress::{State, UnitKey};
use jiff::civil::Date;
use labels::{Lang, Value};

use crate::app;
use crate::as_of;
use crate::bar::Bar;
use crate::clock;
use crate::form::Meant;
use crate::viewer::{RequestInfo, Viewer};

/// The frame of a page.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub lang: Lang,
    pub title: String,
    /// Path and query of the page, to return to after choosing a language.
    pub here: String,
    pub viewer: Option<Viewer>,
    pub nav: Vec<Link>,
    /// The breadcrumbs of this page: nearest last.
    pub trail: Vec<Link>,
    /// On pages of a congress: its status bar.
    pub bar: Option<Bar>,
    /// The cycle of the unit that the page is about.
    pub cycle: Option<CycleId>,
    /// The day asked for, which goes along every link until it is left.
    pub as_of: Option<Date>,
    /// Whether the page shows that day; most pages show today.
    pub shows_day: bool,
}

/// The texts that `sending.js` needs.
const SENDING: [&str; 19] = [
    "lost",
    "lost_waiting",
    "sending",
    "sent",
    "signed_out",
    "someone_else",
    "sign_in",
    "not_now",
    "waits",
    "refused",
    "full",
    "mend",
    "send_again",
    "throw_away",
    "throw_away_sure",
    "leave",
    "close",
    "restored",
    "discard",
];

/// A link with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub href: String,
    pub text: String,
}

impl Link {
    pub(crate) fn new(href: impl Into<String>, text: impl Into<String>) -> Link {
        Link { href: href.into(), text: text.into() }
    }
}

impl Page {
    /// A page without a signed-in viewer.
    pub(crate) fn open(info: &RequestInfo, title_key: &str) -> Page {
        Page {
            lang: info.lang,
            title: info.lang.text(title_key),
            here: info.here.clone(),
            viewer: None,
            nav: Vec::new(),
            trail: Vec::new(),
            bar: None,
            cycle: None,
            as_of: as_of::asked(&info.here),
            shows_day: false,
        }
    }

    /// A page for a viewer, with the navigation for their roles. It takes the state and not the app: locking
    /// the state twice can deadlock behind a waiting writer.
    pub(crate) fn of(state: &State, info: &RequestInfo, viewer: &Viewer, title: impl Into<String>) -> Page {
        Page {
            lang: info.lang,
            title: title.into(),
            here: info.here.clone(),
            viewer: Some(viewer.clone()),
            nav: nav(state, info.lang, viewer),
            trail: Vec::new(),
            bar: None,
            cycle: None,
            as_of: as_of::asked(&info.here),
            shows_day: false,
        }
    }

    /// A page of a unit for a viewer, with its breadcrumbs.
    pub(crate) fn of_unit(
        state: &State,
        info: &RequestInfo,
        viewer: &Viewer,
        unit: &UnitKey,
        title: impl Into<String>,
    ) -> Page {
        let page = Page::of(state, info, viewer, title);
        match state.units.find(unit) {
            Some(unit) => page.under(state, unit, true),
            None => page,
        }
    }

    /// Adds the breadcrumbs of a unit: its ancestors that the viewer may see, and the unit itself if asked.
    pub(crate) fn under(
        mut self,
        state: &State,
        unit: congress::units::UnitIndex,
        with_itself: bool,
    ) -> Page {
        let Some(viewer) = self.viewer.clone() else { return self };
        // Every page below that of a congress has its bar.
        let path = self.here.split('?').next().unwrap_or_default();
        let is_below = path.contains("/congress/");
        if is_below || path.ends_with("/congress") {
            self.bar = Bar::of(state, &viewer, unit, self.lang);
        }
        self.cycle = app::cycle_of(state, unit, viewer.today).map(|cycle| cycle.id.clone());
        let found = state.units.get(unit);
        let day = match found.ending() {
            Some(ending) if ending.on <= viewer.today => ending.on.yesterday().unwrap_or(ending.on),
            _ => viewer.today.max(found.key.from),
        };
        let mut above: Vec<_> = state.units.ancestors_on(unit, day).collect();
        above.reverse();
        above.extend(with_itself.then_some(unit));
        self.trail = above
            .into_iter()
            .filter(|unit| viewer.may(state, Act::Look, *unit))
            .map(|unit| {
                let unit = state.units.get(unit);
                Link::new(unit_path(&unit.key), unit.name_on(day))
            })
            .collect();
        if is_below && viewer.runs(state, unit) {
            let console = format!("{}/congress", unit_path(&found.key));
            self.trail.push(Link::new(console, self.lang.text("console-title")));
        }
        self
    }

    /// The text of a key.
    pub(crate) fn say(&self, key: &str) -> String {
        self.lang.text(key)
    }

    /// The text of a key with one number.
    pub(crate) fn count(&self, key: &str, count: &usize) -> String {
        self.lang.fill(key, &[("count", Value::from(*count))])
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: &usize) -> String {
        vietnamese::whole(i64::try_from(*number).unwrap_or(i64::MAX), self.lang.notation())
    }

    /// The date of a demo, in words.
    pub(crate) fn story_words(&self) -> Option<String> {
        let viewer = self.viewer.as_ref().filter(|viewer| viewer.is_in_story)?;
        Some(self.lang.fill("demo-bar", &[("day", vietnamese::short_date(viewer.today).into())]))
    }

    /// What the bar says of the day asked for, and the address of the page without it.
    pub(crate) fn day_asked(&self) -> Option<(String, String)> {
        let day = vietnamese::short_date(self.as_of?);
        let key = if self.shows_day { "as-of-shown" } else { "as-of-elsewhere" };
        Some((self.lang.fill(key, &[("day", day.into())]), as_of::left(&self.here)))
    }

    /// The same page, which shows the day asked for.
    pub(crate) fn of_day(self) -> Page {
        Page { shows_day: true, ..self }
    }

    /// The day of the viewer.
    pub(crate) fn today(&self) -> String {
        self.viewer.as_ref().map_or_else(String::new, |viewer| viewer.today.to_string())
    }

    /// Milliseconds until the day ends, for forms that a page keeps filling in.
    pub(crate) fn until_midnight(&self) -> i64 {
        self.viewer.as_ref().map_or(0, |viewer| clock::until_midnight(viewer.now).as_millis() as i64)
    }

    /// What a form of this page means, for the server to compare when it comes back: the cycle and the day.
    pub(crate) fn meant(&self) -> String {
        match (&self.cycle, &self.viewer) {
            (Some(cycle), Some(viewer)) => Meant { cycle: cycle.clone(), opened: viewer.today }.to_string(),
            _ => String::new(),
        }
    }

    /// The secret that forms send back.
    pub(crate) fn csrf(&self) -> &str {
        self.viewer.as_ref().map_or("", |viewer| &viewer.csrf)
    }

    /// The texts that a browser shows for forms that wait for the network: JSON by key, escaped for an
    /// attribute. Every page of a signed-in viewer contains them, so the text of each language is made once.
    pub(crate) fn sending_words(&self) -> &'static str {
        static WORDS: LazyLock<[String; 2]> = LazyLock::new(|| Lang::ALL.map(sending_words));
        let at = Lang::ALL.iter().position(|lang| lang.language == self.lang.language);
        at.map_or("", |at| &WORDS[at])
    }

    /// The other language, to switch to.
    pub(crate) fn other_lang(&self) -> &'static str {
        if self.lang.is_vietnamese() { "en" } else { "vi" }
    }
}

/// The texts of [`SENDING`] in one language, as JSON escaped for an attribute.
fn sending_words(lang: Lang) -> String {
    let word =
        |name: &&str| ((*name).to_owned(), lang.text(&format!("sending-{}", name.replace('_', "-"))).into());
    let json = serde_json::Value::Object(SENDING.iter().map(word).collect()).to_string();
    json.replace('&', "&#38;")
        .replace('"', "&#34;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('\'', "&#39;")
}

/// The pages that the viewer's roles allow.
fn nav(state: &State, lang: Lang, viewer: &Viewer) -> Vec<Link> {
    let mut nav = Vec::new();
    let held: Vec<_> = viewer.grants(state).collect();
    let places = held.iter().filter_map(|grant| app::standing(state, &grant.unit, viewer));
    let in_a_cycle = |unit: &congress::units::UnitIndex| {
        app::cycle_of(state, *unit, viewer.today)
            .is_some_and(|cycle| cycle.level(state.units.level_of(*unit)).is_some())
    };
    let looks = |unit: &congress::units::UnitIndex| viewer.may(state, Act::Look, *unit);
    let place = places.clone().find(in_a_cycle).or_else(|| places.clone().next()).filter(looks);
    if let Some(place) = place {
        let key = &state.units.get(place).key;
        let runs = in_a_cycle(&place);
        if runs {
            nav.push(Link::new(format!("{}/board", unit_path(key)), lang.text("nav-board")));
        }
        nav.push(Link::new(unit_path(key), lang.text("nav-unit")));
        if runs {
            nav.push(Link::new(format!("{}/progress-report", unit_path(key)), lang.text("nav-report")));
        }
    }
    let holds = |act: Act| places.clone().any(|place| viewer.may(state, act, place));
    if holds(Act::Import) {
        nav.push(Link::new("/imports", lang.text("nav-imports")));
    }
    if holds(Act::ManageAccounts) {
        nav.push(Link::new("/accounts", lang.text("nav-accounts")));
    }
    nav
}

/// The address of a unit.
pub(crate) fn unit_path(key: &UnitKey) -> String {
    format!("/units/{}", crate::reply::encoded(&key.to_string()))
}

/// The text of a rule pack in one of its two languages.
pub(crate) fn said(words: &tally::Words, lang: Lang) -> String {
    if lang.is_vietnamese() { words.vi.clone() } else { words.en.clone() }
}
