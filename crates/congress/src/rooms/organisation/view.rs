//! What programs and pages learn of an organisation. Dữ liệu để trình bày: tổ chức.

use serde::Serialize;

use super::{Kind, Language, Organisation, TemplatePaper};
use crate::State;
use crate::identity::{Digest, UnitKey};

/// The organisation as a top unit describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::OrganisationView))]
pub struct OrganisationView {
    /// The unit.
    pub unit: UnitKey,
    /// The kind; `null` until it is described.
    pub kind: Option<Kind>,
    /// The levels from the top down, in the words of the organisation.
    pub levels: Vec<String>,
    /// The language of its papers; `null` until it is set.
    pub language: Option<Language>,
    /// The lines at the top right of its papers; `null` for those of its kind.
    pub heading: Option<String>,
    /// The place of writing; `null` for the place in the name of each unit.
    pub place: Option<String>,
    /// The templates of its papers. Every other paper has the built-in form.
    pub templates: Vec<TemplateView>,
}

/// The template of an organisation for one of its papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = organisation::TemplateView))]
pub struct TemplateView {
    /// The paper.
    pub paper: TemplatePaper,
    /// The SHA-256 of the DOCX.
    pub file: Digest,
}

/// The templates that a unit set, in the order of papers.
pub fn templates(state: &State, unit: &UnitKey) -> Vec<TemplateView> {
    let templates = state.organisations.templates_at(unit);
    templates.map(|one| TemplateView { paper: one.paper, file: one.file }).collect()
}

/// The organisation that a unit describes.
pub fn organisation(state: &State, unit: &UnitKey) -> OrganisationView {
    let known = state.organisations.at(unit).cloned();
    let (kind, levels) = match known {
        Some(Organisation { kind, levels, .. }) => (Some(kind), levels),
        None => (None, Vec::new()),
    };
    let letterhead = state.organisations.letterhead_at(unit);
    OrganisationView {
        unit: unit.clone(),
        kind,
        levels,
        language: letterhead.map(|one| one.language),
        heading: letterhead.and_then(|one| one.heading.clone()),
        place: letterhead.and_then(|one| one.place.clone()),
        templates: templates(state, unit),
    }
}
