//! The list of pages. Danh mục các trang.
//!
//! A new page is one line here and its own files: `pages!` declares its module, which has its
//! `ADDRESSES`.

pub(crate) mod assembly;
pub(crate) mod docx;
pub(crate) mod figures;
mod fit;
pub(crate) mod people;
pub(crate) mod prefill;

use congress::permits::Act;

use crate::routes::Table;

/// The addresses of a page, or of a group of pages.
pub(crate) struct Addresses {
    /// Adds them to the table.
    pub(crate) add: fn(Table) -> Table,
    /// Its entry among the sections of a congress.
    pub(crate) section: Option<Section>,
}

impl Addresses {
    /// Addresses alone.
    pub(crate) const fn of(add: fn(Table) -> Table) -> Addresses {
        Addresses { add, section: None }
    }

    /// The same, linked as a section of a congress.
    pub(crate) const fn with(self, section: Section) -> Addresses {
        Addresses { section: Some(section), ..self }
    }
}

/// A section of a congress, linked from the page of the congress for those who may do the act.
#[derive(Clone, Copy)]
pub(crate) struct Section {
    /// Its address below `/units/{unit}/congress/`.
    pub(crate) path: &'static str,
    /// The label of its name.
    pub(crate) words: &'static str,
    /// The label that says what it is for.
    pub(crate) about: &'static str,
    /// The act that a reader must be permitted.
    pub(crate) act: Act,
    /// Whether only the top unit has it.
    pub(crate) is_for_top: bool,
}

/// Declares the modules of the pages and lists their addresses. Sections of a congress are shown in this order.
macro_rules! pages {
    ($($page:ident),* $(,)?) => {
        $( pub(crate) mod $page; )*

        /// The addresses of every page, in order.
        pub(crate) const ALL: &[Addresses] = &[$( $page::ADDRESSES ),*];
    };
}

pages! {
    home,
    about,
    session,
    demo,
    first_run,
    sessions,
    join,
    station,
    language,
    record,
    effects,
    keys,
    units,
    unit,
    organisation,
    board,
    history,
    change,
    cycle,
    plan,
    console,
    apportionment,
    roll,
    credentials,
    floor,
    small,
    programme,
    speakers,
    elections,
    screen,
    minutes,
    custody,
    complaints,
    ratification,
    outside_decision,
    report,
    correction,
    congress_acts,
    stations,
    tellers,
    hall_mistakes,
    organs,
    guidance,
    progress_report,
    imports,
    accounts,
    waiting,
}
