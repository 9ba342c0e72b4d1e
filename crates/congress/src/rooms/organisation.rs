//! What an organisation is: its kind, which brings its rules, the names of its levels, and its papers. Tổ chức.
//!
//! A top unit describes its organisation in its own words. A cycle that it opens later starts from the rules
//! of its kind, and files may name its levels. Its papers have one language and one heading, whatever the
//! language of the person who prints them.

pub(super) mod decision;
pub(super) mod history;
pub mod view;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::fact::{cases, fact};
use crate::identity::{Digest, UnitKey};
use crate::room::Room;
use crate::rules::{self, PackId};
use crate::units::{UnitIndex, Units};
use crate::{Named, State};

/// The kind of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::Kind))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A party committee and the units below it (Communist Party of Vietnam).
    Party,
    /// A unit of the Ho Chi Minh Communist Youth Union.
    YouthUnion,
    /// A trade union of the Vietnam General Confederation of Labour.
    TradeUnion,
    /// A cooperative that elects by plurality.
    Cooperative,
    /// An association under the Vietnamese decree on associations (126/2024/NĐ-CP).
    Association,
    /// Any other society, which meets by Robert's Rules of Order.
    Society,
    /// A local branch of a German party.
    LocalParty,
}

impl Kind {
    /// Every kind, in the order of forms.
    pub const ALL: [Kind; 7] = [
        Kind::Party,
        Kind::YouthUnion,
        Kind::TradeUnion,
        Kind::Association,
        Kind::Cooperative,
        Kind::LocalParty,
        Kind::Society,
    ];

    /// Its name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Party => "party",
            Kind::YouthUnion => "youth-union",
            Kind::TradeUnion => "trade-union",
            Kind::Cooperative => "cooperative",
            Kind::Association => "association",
            Kind::Society => "society",
            Kind::LocalParty => "local-party",
        }
    }

    /// The kind with a name.
    pub fn of_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The language of papers where the organisation has set none: Vietnamese for the organisations of Vietnam.
    pub fn language(self) -> Language {
        match self {
            Kind::Party | Kind::YouthUnion | Kind::TradeUnion | Kind::Association => Language::Vi,
            Kind::Cooperative | Kind::Society | Kind::LocalParty => Language::En,
        }
    }

    /// The kind of the organisations whose rules a pack has; `None` for a pack of no one kind.
    pub fn of_pack(pack: &str) -> Option<Kind> {
        match pack {
            "vn-party-2014" | "vn-party-2024" => Some(Kind::Party),
            "vn-youth-union" => Some(Kind::YouthUnion),
            "vn-trade-union" => Some(Kind::TradeUnion),
            "vn-association" => Some(Kind::Association),
            "us-coop-plurality" => Some(Kind::Cooperative),
            "robert-12" => Some(Kind::Society),
            "de-gruene-local" => Some(Kind::LocalParty),
            _ => None,
        }
    }

    /// The rules from which a cycle starts that is opened on a day.
    pub fn rules(self, day: Date) -> PackId {
        match self {
            Kind::Party => rules::of_before(day),
            Kind::YouthUnion => PackId::new("vn-youth-union"),
            Kind::TradeUnion => PackId::new("vn-trade-union"),
            Kind::Cooperative => PackId::new("us-coop-plurality"),
            Kind::Association => PackId::new("vn-association"),
            Kind::Society => PackId::new("robert-12"),
            Kind::LocalParty => PackId::new("de-gruene-local"),
        }
    }
}

/// The language of papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::Language))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order of forms.
    pub const ALL: [Language; 2] = [Language::Vi, Language::En];

    /// Its tag: `vi`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Vi => "vi",
            Language::En => "en",
        }
    }

    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// How the papers of an organisation begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// The top unit.
    pub top: UnitKey,
    /// The language of its papers.
    pub language: Language,
    /// The lines at the top right, as the organisation writes them; `None` for those of its kind.
    pub heading: Option<String>,
    /// The place of writing, before the day; `None` for room to write it by hand.
    pub place: Option<String>,
}

/// A paper for which an organisation may have a template of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::TemplatePaper))]
#[serde(rename_all = "snake_case")]
pub enum TemplatePaper {
    /// The minutes of a congress, also where it met again.
    Minutes,
    /// The resolution of a congress.
    Resolution,
    /// The minutes of the first meeting of a new committee.
    CommitteeMinutes,
    /// The minutes of the tellers, also of a poll before an election.
    TellersMinutes,
    /// The report on the credentials of delegates.
    Credentials,
    /// The progress report on the congresses of a cycle.
    ProgressReport,
}

impl TemplatePaper {
    /// Every paper, in the order of a page.
    pub const ALL: [TemplatePaper; 6] = [
        TemplatePaper::Minutes,
        TemplatePaper::Resolution,
        TemplatePaper::CommitteeMinutes,
        TemplatePaper::TellersMinutes,
        TemplatePaper::Credentials,
        TemplatePaper::ProgressReport,
    ];

    /// Its name in addresses and label files.
    pub fn name(self) -> &'static str {
        match self {
            TemplatePaper::Minutes => "minutes",
            TemplatePaper::Resolution => "resolution",
            TemplatePaper::CommitteeMinutes => "committee-minutes",
            TemplatePaper::TellersMinutes => "tellers-minutes",
            TemplatePaper::Credentials => "credentials",
            TemplatePaper::ProgressReport => "progress-report",
        }
    }

    /// The paper with a name.
    pub fn of_name(name: &str) -> Option<TemplatePaper> {
        TemplatePaper::ALL.into_iter().find(|paper| paper.name() == name)
    }
}

/// The template of an organisation for one of its papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// The top unit.
    pub top: UnitKey,
    /// The paper.
    pub paper: TemplatePaper,
    /// The DOCX, which lies beside the record. It has no personal data.
    pub file: Digest,
}

/// An organisation as its top unit describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The top unit.
    pub top: UnitKey,
    /// Its kind.
    pub kind: Kind,
    /// Its levels from the top down, in its own words.
    pub levels: Vec<String>,
}

/// The organisations of the record.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Organisations {
    described: Vec<Organisation>,
    letterheads: Vec<Letterhead>,
    templates: Vec<Template>,
}

impl Organisations {
    /// The organisation that a unit belongs to on a day: the nearest one described at it or above it.
    pub fn of(&self, units: &Units, unit: UnitIndex, day: Date) -> Option<&Organisation> {
        let mut upwards = std::iter::once(unit).chain(units.ancestors_on(unit, day));
        upwards.find_map(|unit| self.at(&units.get(unit).key))
    }

    /// The organisation that a top unit describes.
    pub fn at(&self, top: &UnitKey) -> Option<&Organisation> {
        self.described.iter().find(|known| known.top == *top)
    }

    /// The letterhead of the papers of a unit on a day: the nearest one set at it or above it.
    pub fn letterhead_of(&self, units: &Units, unit: UnitIndex, day: Date) -> Option<&Letterhead> {
        let mut upwards = std::iter::once(unit).chain(units.ancestors_on(unit, day));
        upwards.find_map(|unit| self.letterhead_at(&units.get(unit).key))
    }

    /// The letterhead that a top unit set.
    pub fn letterhead_at(&self, top: &UnitKey) -> Option<&Letterhead> {
        self.letterheads.iter().find(|known| known.top == *top)
    }

    /// The template for a paper of a unit on a day: the nearest one set at it or above it.
    pub fn template_of(
        &self,
        units: &Units,
        unit: UnitIndex,
        day: Date,
        paper: TemplatePaper,
    ) -> Option<&Template> {
        let mut upwards = std::iter::once(unit).chain(units.ancestors_on(unit, day));
        upwards.find_map(|unit| self.template_at(&units.get(unit).key, paper))
    }

    /// The templates that a top unit set, in the order of papers.
    pub fn templates_at<'a>(&'a self, top: &'a UnitKey) -> impl Iterator<Item = &'a Template> {
        TemplatePaper::ALL.into_iter().filter_map(|paper| self.template_at(top, paper))
    }

    /// The template that a top unit set for a paper.
    pub fn template_at(&self, top: &UnitKey, paper: TemplatePaper) -> Option<&Template> {
        self.templates.iter().find(|known| known.top == *top && known.paper == paper)
    }

    /// Every organisation, in the order of description.
    pub fn iter(&self) -> impl Iterator<Item = &Organisation> {
        self.described.iter()
    }

    /// Whether none is described, and no letterhead and no template is set.
    pub fn is_empty(&self) -> bool {
        let Organisations { described, letterheads, templates } = self;
        described.is_empty() && letterheads.is_empty() && templates.is_empty()
    }
}

/// A command on an organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::Command))]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Describe it, for the first time or again.
    Describe {
        /// The top unit.
        top: UnitKey,
        /// The kind.
        kind: Kind,
        /// The levels from the top down.
        levels: Vec<String>,
    },
    /// Set the language and the heading of its papers.
    SetLetterhead {
        /// The top unit.
        top: UnitKey,
        /// The language.
        language: Language,
        /// The lines at the top right; empty for those of the kind.
        heading: String,
        /// The place of writing; empty for room to write it by hand.
        place: String,
    },
    /// Use a DOCX of the organisation's own for some of its papers.
    SetTemplate {
        /// The top unit.
        top: UnitKey,
        /// The papers: one event for each that has another template, or none.
        papers: Vec<TemplatePaper>,
        /// The file, checked by the caller and kept before the act.
        file: Digest,
    },
    /// Use the built-in form for a paper again.
    TakeBackTemplate {
        /// The top unit.
        top: UnitKey,
        /// The paper.
        paper: TemplatePaper,
    },
}

/// The events of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// It was described.
    #[serde(rename = "OrganisationDescribed.v1")]
    Described {
        /// The organisation.
        #[serde(flatten)]
        organisation: Organisation,
    },
    /// The language and the heading of its papers were set.
    #[serde(rename = "LetterheadSet.v1")]
    LetterheadSet {
        /// The letterhead.
        #[serde(flatten)]
        letterhead: Letterhead,
    },
    /// A template was set for a paper.
    #[serde(rename = "TemplateSet.v1")]
    TemplateSet {
        /// The template.
        #[serde(flatten)]
        template: Template,
    },
    /// A template was taken back.
    #[serde(rename = "TemplateTakenBack.v1")]
    TemplateTakenBack {
        /// The top unit.
        top: UnitKey,
        /// The paper.
        paper: TemplatePaper,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        let top = match self {
            Event::Described { organisation } => &organisation.top,
            Event::LetterheadSet { letterhead } => &letterhead.top,
            Event::TemplateSet { template } => &template.top,
            Event::TemplateTakenBack { top, .. } => top,
        };
        std::iter::once(top).collect()
    }
}

cases! {
    /// Why the description of an organisation is refused.
    Organisation "organisation" {
        /// The record has no such unit today.
        UnknownUnit "unknown-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// Only a top unit describes its organisation.
        NotTop "not-top" { /// The unit.
            unit: UnitKey => fact::unit, /// The unit above it.
            above: UnitKey => fact::unit }
        /// It has no level.
        NoLevels "no-levels" { }
        /// It has too many levels.
        TooManyLevels "too-many-levels" { /// The largest number.
            most: u32 => fact::number }
        /// The name of a level is too long.
        LongLevel "long-level" { /// The level.
            level: String => fact::text, /// The largest number of letters.
            most: u32 => fact::number }
        /// The heading or the place of papers is too long.
        LongHeading "long-heading" { /// The largest number of lines.
            lines: u32 => fact::number, /// The largest number of letters in a line.
            most: u32 => fact::number }
        /// The organisation has no template for the paper.
        NoTemplate "no-template" { }
        /// A template is set for no paper.
        NoPapers "no-papers" { }
        /// The file is the template of each of the papers already.
        SameTemplate "same-template" { }
        /// Two levels have one name.
        SameLevel "same-level" { /// The level.
            level: String => fact::text }
        /// A level is left out that units have.
        LevelInUse "level-in-use" { /// The level.
            level: String => fact::level, /// The number of units.
            count: u32 => fact::number }
    }
}

impl Room for Organisations {
    type Command = Command;
    type Event = Event;

    fn apply(state: &mut State, event: &Event) {
        let Organisations { described, letterheads, templates } = &mut state.organisations;
        match event {
            Event::Described { organisation } => {
                match described.iter_mut().find(|known| known.top == organisation.top) {
                    Some(known) => known.clone_from(organisation),
                    None => described.push(organisation.clone()),
                }
            }
            Event::LetterheadSet { letterhead } => {
                match letterheads.iter_mut().find(|known| known.top == letterhead.top) {
                    Some(known) => known.clone_from(letterhead),
                    None => letterheads.push(letterhead.clone()),
                }
            }
            Event::TemplateSet { template } => {
                templates.retain(|known| (&known.top, known.paper) != (&template.top, template.paper));
                templates.push(template.clone());
            }
            Event::TemplateTakenBack { top, paper } => {
                templates.retain(|known| (&known.top, known.paper) != (top, *paper));
            }
        }
    }
}

/// The kind of the organisation that holds a congress: as its top unit describes it, else by the rules of the
/// cycle, else the Party's.
pub fn kind_of(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> Kind {
    let described = state.organisations.of(&state.units, unit, day).map(|organisation| organisation.kind);
    let by_rules = || state.rules(cycle, day).pack().and_then(|pack| Kind::of_pack(&pack.id));
    described.or_else(by_rules).unwrap_or(Kind::Party)
}
