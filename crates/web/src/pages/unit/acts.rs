//! What a viewer may do on a unit's page: the next step first, the rest in groups. Việc làm được ở một đơn vị.

use congress::floor::next::Step;
use congress::progress::Stage;
use labels::Lang;
use uuid::Uuid;

use crate::page::Link;

/// An act of one button.
pub(super) struct Button {
    pub(super) action: String,
    pub(super) text: String,
    pub(super) choice: &'static str,
    pub(super) act: Uuid,
}

/// The next step: a page to go to, or an act to do at once.
pub(super) enum Next {
    Go(Link),
    Do(Button),
}

/// The groups of links, in the order of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Before the congress.
    Prepare,
    /// At the congress.
    Hold,
    /// After it.
    After,
    /// About the unit.
    Unit,
    /// Acts that put the congress off, apart from the others.
    Apart,
}

impl Group {
    const ALL: [Group; 5] = [Group::Prepare, Group::Hold, Group::After, Group::Unit, Group::Apart];

    fn label(self) -> &'static str {
        match self {
            Group::Prepare => "acts-prepare",
            Group::Hold => "acts-hold",
            Group::After => "acts-after",
            Group::Unit => "acts-unit",
            Group::Apart => "acts-apart",
        }
    }
}

/// The links of the page.
#[derive(Default)]
pub(super) struct Links(Vec<(Group, Link)>);

impl Links {
    pub(super) fn add(&mut self, group: Group, link: Link) {
        self.0.push((group, link));
    }

    fn take(&mut self, href: &str) -> Option<Link> {
        let at = self.0.iter().position(|(_, link)| link.href == href)?;
        Some(self.0.remove(at).1)
    }

    /// The links by their groups; a group without a link is left out.
    pub(super) fn grouped(self, lang: Lang) -> Vec<(String, Vec<Link>)> {
        let mut left = self.0;
        let of = |group: Group| {
            let links: Vec<Link> =
                left.extract_if(.., |(of, _)| *of == group).map(|(_, link)| link).collect();
            (!links.is_empty()).then(|| (lang.text(group.label()), links))
        };
        Group::ALL.into_iter().filter_map(of).collect()
    }
}

/// The address of the step that a congress waits for. `has`: whether the unit is in a cycle, and whether it has no unit below.
pub(super) fn next_path(
    path: &str,
    (stage, step): (Stage, Option<Step>),
    is_ready: bool,
    has: (bool, bool),
) -> Option<String> {
    match (stage, has) {
        (_, (false, true)) => Some("/imports".to_owned()),
        (_, (false, false)) => Some(format!("{path}/cycle")),
        (Stage::Unplanned | Stage::Postponed, _) => Some(format!("{path}/plan")),
        _ if is_ready => Some(format!("{path}/congress")),
        (Stage::Held, _) => Some(format!("{path}/congress/report")),
        _ if matches!(step, Some(Step::Sign(_))) => Some(format!("{path}/congress/minutes")),
        _ if matches!(step, Some(Step::Seal(_))) => Some(format!("{path}/congress/custody")),
        _ => None,
    }
}

/// Takes the next step out of the links and the buttons: an approval or a ratification that waits for the viewer, else the page
/// of the step, where the viewer may open it.
pub(super) fn next(path: Option<String>, links: &mut Links, buttons: &mut Vec<Button>) -> Option<Next> {
    let waits =
        |button: &Button| ["/approval", "/ratification"].iter().any(|act| button.action.ends_with(act));
    if let Some(at) = buttons.iter().position(waits) {
        return Some(Next::Do(buttons.remove(at)));
    }
    links.take(&path?).map(Next::Go)
}
