//! The territories and organisations of the demo, from its data files. Đơn vị của dữ liệu minh họa.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::{Context, Result};
use congress::UnitKey;
use congress::units::{NewUnit, Succession};
use jiff::civil::{Date, date};
use serde::Deserialize;

use super::branch_names::{BranchNames, lower_first};
use super::figures::Chance;

/// The outlines of the districts.
pub const MAP: &str = include_str!("../../../../demo/data/thaibinh-districts.geojson");
const TERRITORIES_2019: &str = include_str!("../../../../demo/data/thaibinh-units-2019.csv");
const TERRITORIES_2020: &str = include_str!("../../../../demo/data/thaibinh-units.csv");
const CHANGES: &str = include_str!("../../../../demo/data/thaibinh-unit-changes.csv");
const ORGANISATIONS: &str = include_str!("../../../../demo/data/thaibinh-orgs-demo.csv");

/// First day of every organisation: the congresses of the cycle before were over.
pub const ORGANISED: Date = date(2015, 10, 1);
/// First day of the list of territories.
pub const LISTED: Date = date(2019, 1, 1);
/// The mergers take effect. Assumed: the source says only that it was after 1/3/2020 and by 1/6/2020; the branches were
/// done on 12/3 and the first grassroots congress was on 6/4.
pub const MERGED: Date = date(2020, 4, 1);

/// Communes have codes of five digits, districts of three.
const COMMUNE_DIGITS: usize = 5;

/// An organisation that holds a congress at its grassroots, upper or provincial level.
pub struct Organisation {
    pub key: UnitKey,
    pub parent: Option<String>,
    pub members: u32,
    pub direct: bool,
    /// Last day of its congress and, where published, the first.
    pub first: Date,
    pub last: Date,
    pub level: &'static str,
    /// Whether it came about by the mergers.
    pub merged: bool,
}

/// A branch and how many members it has.
pub struct Branch {
    pub key: UnitKey,
    pub members: u32,
}

/// Everything that lives in the demo.
pub struct Province {
    pub territories: Vec<NewUnit>,
    pub territory_changes: Vec<Succession>,
    pub founded: Vec<NewUnit>,
    pub organisation_changes: Vec<Succession>,
    pub organisations: Vec<Organisation>,
    /// By the organisation under which they lie at first.
    pub branches: BTreeMap<String, Vec<Branch>>,
}

#[derive(Deserialize)]
struct TerritoryRow {
    code: String,
    name: String,
    level: String,
    kind: String,
    parent_code: String,
}

#[derive(Deserialize)]
struct ChangeRow {
    step: String,
    old_code: String,
    old_name: String,
    new_code: String,
    new_name: String,
}

#[derive(Deserialize)]
struct OrganisationRow {
    code: String,
    parent: String,
    name: String,
    kind: String,
    unit_code: String,
    members: u32,
    branches: Option<u32>,
    pilot_direct: u8,
    congress_date: Date,
    basis: String,
}

fn rows<T: for<'de> Deserialize<'de>>(text: &str) -> Result<Vec<T>> {
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .context("the demo's own data")
}

/// Reads the demo's data files.
pub fn read() -> Result<Province> {
    let territories: Vec<TerritoryRow> = rows(TERRITORIES_2019)?;
    let names_2020: Vec<TerritoryRow> = rows(TERRITORIES_2020)?;
    let changes: Vec<ChangeRow> = rows(CHANGES)?;
    let changes: Vec<ChangeRow> = changes.into_iter().filter(|change| change.step == "2019->2020").collect();
    let organisations: Vec<OrganisationRow> = rows(ORGANISATIONS)?;

    let mut province = Province {
        territories: territories.iter().map(territory).collect(),
        territory_changes: changes
            .iter()
            .map(|change| succession(change, |code| code.into(), |name| name.into()))
            .collect(),
        founded: Vec::new(),
        organisation_changes: Vec::new(),
        organisations: Vec::new(),
        branches: BTreeMap::new(),
    };
    // A commune that kept its code and took another name without any merger is renamed on the same day.
    let told: HashSet<&str> = changes.iter().map(|change| change.old_code.as_str()).collect();
    let old_names: HashMap<&str, &str> =
        territories.iter().map(|row| (row.code.as_str(), row.name.as_str())).collect();
    for row in &names_2020 {
        let renamed = old_names.get(row.code.as_str()).is_some_and(|name| *name != row.name);
        if renamed && !told.contains(row.code.as_str()) {
            province.territory_changes.push(renaming(&row.code, &row.name));
        }
    }

    let mut olds: BTreeMap<&str, Vec<&ChangeRow>> = BTreeMap::new();
    for change in &changes {
        olds.entry(&change.new_code).or_default().push(change);
    }
    let mut chance = Chance::new(2020);
    for row in &organisations {
        let commune =
            old_names.get(row.unit_code.as_str()).copied().filter(|_| row.unit_code.len() == COMMUNE_DIGITS);
        let olds = olds.get(row.unit_code.as_str()).map_or(&[][..], Vec::as_slice);
        province.take(row, commune, olds, &mut chance);
    }
    Ok(province)
}

fn territory(row: &TerritoryRow) -> NewUnit {
    // The words of a territory's level are not those of the cycle: it holds no congress.
    let level = if row.level == "province" { "territory" } else { row.level.as_str() };
    NewUnit {
        unit: UnitKey::new(&row.code, LISTED),
        name: row.name.as_str().into(),
        level: level.into(),
        kind: row.kind.as_str().into(),
        parent: Some(&row.parent_code).filter(|code| !code.is_empty()).map(|code| UnitKey::new(code, LISTED)),
        territory: None,
        members: None,
    }
}

fn succession(
    change: &ChangeRow,
    code: impl Fn(&str) -> String,
    name: impl Fn(&str) -> String,
) -> Succession {
    Succession {
        new_name: Some(name(&change.new_name)),
        ..plain(code(&change.old_code), code(&change.new_code))
    }
}

fn renaming(code: &str, name: &str) -> Succession {
    Succession { new_name: Some(name.to_owned()), ..plain(code.to_owned(), code.to_owned()) }
}

fn plain(old_code: String, new_code: String) -> Succession {
    Succession {
        old_code,
        new_code,
        new_name: None,
        new_parent: None,
        new_level: None,
        new_kind: None,
        default_heir: false,
        goes_on: None,
        on: MERGED,
    }
}

/// `Xã Đông Phong` has the organisation `Đảng bộ xã Đông Phong`.
fn organisation_name(territory: &str) -> String {
    format!("Đảng bộ {}", lower_first(territory))
}

impl Province {
    fn take(
        &mut self,
        row: &OrganisationRow,
        commune: Option<&str>,
        olds: &[&ChangeRow],
        chance: &mut Chance,
    ) {
        let level = match row.kind.as_str() {
            "tinh" => "province",
            "tren_co_so" => "upper",
            _ => "grassroots",
        };
        let is_merged = level == "grassroots" && !olds.is_empty();
        let reborn =
            is_merged && olds.iter().any(|old| old.old_code == row.unit_code && old.old_name != old.new_name);
        let key = UnitKey::new(&row.code, if reborn { MERGED } else { ORGANISED });
        let last = published_last(&row.basis, row.congress_date, level);
        // A congress of delegates takes two days, one of members a day.
        let first = match level {
            "grassroots" if row.members >= 200 => last.yesterday().unwrap_or(last),
            "grassroots" => last,
            _ => row.congress_date,
        };
        self.organisations.push(Organisation {
            key,
            parent: Some(&row.parent).filter(|parent| !parent.is_empty()).cloned(),
            members: row.members,
            direct: row.pilot_direct == 1,
            first,
            last,
            level,
            merged: reborn,
        });
        let branches = row.branches.unwrap_or(0);
        let mut names = BranchNames::default();
        if !is_merged {
            self.found(&row.code, row, &row.name, level, &row.unit_code, row.members);
            self.found_branches(&row.code, names.of(commune, branches, chance), row.members);
            return;
        }
        let code_of = |territory: &str| format!("{}-{territory}", row.parent);
        let share = |whole: u32, at: usize| {
            let parts = olds.len() as u32;
            whole / parts + u32::from((at as u32) < whole % parts)
        };
        for (at, old) in olds.iter().enumerate() {
            let code = code_of(&old.old_code);
            self.found(
                &code,
                row,
                &organisation_name(&old.old_name),
                level,
                &old.old_code,
                share(row.members, at),
            );
            let names = names.of(Some(&old.old_name), share(branches, at), chance);
            self.found_branches(&code, names, share(row.members, at));
            let mut change = succession(old, code_of, organisation_name);
            change.new_name = Some(row.name.clone());
            self.organisation_changes.push(change);
        }
    }

    fn found(
        &mut self,
        code: &str,
        row: &OrganisationRow,
        name: &str,
        level: &str,
        territory: &str,
        members: u32,
    ) {
        self.founded.push(NewUnit {
            unit: UnitKey::new(code, ORGANISED),
            name: name.into(),
            level: level.into(),
            kind: row.kind.as_str().into(),
            parent: Some(&row.parent)
                .filter(|parent| !parent.is_empty())
                .map(|parent| UnitKey::new(parent, ORGANISED)),
            territory: Some(territory.into()),
            members: Some(members),
        });
    }

    fn found_branches(&mut self, organisation: &str, names: Vec<String>, members: u32) {
        let count = names.len() as u32;
        for (number, name) in (1..).zip(names) {
            let share = members / count + u32::from(number <= members % count);
            let key = UnitKey::new(format!("{organisation}-{number:02}"), ORGANISED);
            self.founded.push(NewUnit {
                unit: key.clone(),
                name: name.into(),
                level: "branch".into(),
                kind: "chi_bo".into(),
                parent: Some(UnitKey::new(organisation, ORGANISED)),
                territory: None,
                members: Some(share),
            });
            self.branches.entry(organisation.to_owned()).or_default().push(Branch { key, members: share });
        }
    }
}

/// The last day that the data's basis tells (`… to 2020-05-28`), else its day; the provincial congress closed on 15/10.
fn published_last(basis: &str, day: Date, level: &str) -> Date {
    let told = basis.split(" to ").nth(1).and_then(|text| text.get(..10)).and_then(|text| text.parse().ok());
    match level {
        "province" => date(2020, 10, 15),
        "upper" => told.unwrap_or(day),
        _ => day,
    }
}
