//! Invented people and their accounts. Tài khoản minh họa.

use anyhow::{Context, Result};
use congress::organisation::Language;
use congress::permits::{self, Role};
use congress::{Command, PersonId, UnitKey};
use jiff::civil::Date;
use ledger::{Personal, Vault};
use serde::Deserialize;

use super::acts::Diary;
use super::body::Body;
use super::figures::Chance;
use super::story::Story;
use super::units::{LISTED, ORGANISED};

/// The password of every account of the demo.
pub const PASSWORD: &str = "daihoi-2020";

const NAMES: &str = include_str!("../../../../demo/data/vn-names.json");

/// What names are made of, with how common each is.
#[derive(Deserialize)]
pub struct Names {
    family: Vec<(String, f64)>,
    middle_male: Vec<(String, f64)>,
    middle_female: Vec<(String, f64)>,
    given_male: Vec<(String, f64)>,
    given_female: Vec<(String, f64)>,
}

impl Names {
    /// The names that people of the demo are made of.
    pub fn read() -> Result<Names> {
        serde_json::from_str(NAMES).context("the demo's own names")
    }
}

/// Logins with what their people are: login, role, code of the unit.
pub fn accounts() -> [(&'static str, Role, &'static str); 11] {
    [
        ("quantri", Role::Administrator, "TB"),
        ("bantochuc", Role::OrganisationCommission, "TB"),
        ("donghung", Role::UnitSecretary, "TB-340"),
        ("bothocxuyen", Role::UnitSecretary, "TB-336-12436"),
        ("theodoi", Role::Observer, "TB"),
        ("kiemphieu1", Role::Teller, "TB"),
        ("kiemphieu2", Role::Teller, "TB"),
        ("kiemphieu3", Role::Teller, "TB"),
        // Two tellers at each desk of a large box, and a third desk where the result is close.
        ("kiemphieu4", Role::Teller, "TB"),
        ("kiemphieu5", Role::Teller, "TB"),
        ("kiemphieu6", Role::Teller, "TB"),
    ]
}

/// Enrols the people of the province and gives them their roles.
pub fn write(vault: &Vault, diary: &mut Diary) -> Result<()> {
    let names = Names::read()?;
    let mut chance = Chance::new(1945);
    // One hash serves them all: the password is no secret.
    let hash = web::password_hash(PASSWORD);
    let [day, _] = Story::Province.days();
    for (at, (login, role, code)) in accounts().into_iter().enumerate() {
        let name = name(&names, at % 2 == 1, &mut chance);
        let account = Account { login, name, role, unit: UnitKey::new(code, ORGANISED) };
        let person = account.open(vault, diary, day, &hash)?;
        if role == Role::Administrator {
            let unit = UnitKey::new("34", LISTED);
            diary.on(day, Command::Permits(permits::Command::Grant { person, role, unit }));
        }
    }
    Ok(())
}

/// An account to be opened.
struct Account {
    login: &'static str,
    name: String,
    role: Role,
    unit: UnitKey,
}

impl Account {
    /// Enrols its person on a day, opens it with a hash of its password, and grants the role.
    fn open(self, vault: &Vault, diary: &mut Diary, day: Date, hash: &str) -> Result<PersonId> {
        let Account { login, name, role, unit } = self;
        let (person, digest) = vault.enrol(Personal::new(name))?;
        vault.open_account(login, person, hash)?;
        for command in [
            permits::Command::Enrol { person, digest, unit: unit.clone() },
            permits::Command::Grant { person, role, unit },
        ] {
            diary.on(day, Command::Permits(command));
        }
        Ok(person)
    }
}

/// A name of chance.
pub fn name(names: &Names, woman: bool, chance: &mut Chance) -> String {
    let (middle, given) = if woman {
        (&names.middle_female, &names.given_female)
    } else {
        (&names.middle_male, &names.given_male)
    };
    [&names.family, middle, given].map(|words| pick(words, chance)).join(" ")
}

fn pick<'a>(words: &'a [(String, f64)], chance: &mut Chance) -> &'a str {
    let whole: f64 = words.iter().map(|(_, weight)| weight).sum();
    let mut left = f64::from(chance.below(1_000_000)) / 1_000_000.0 * whole;
    for (word, weight) in words {
        left -= weight;
        if left < 0.0 {
            return word;
        }
    }
    words.last().map_or("", |(word, _)| word)
}

/// Invents names in the language of an organisation.
pub enum Namer {
    /// Vietnamese names.
    Vietnamese(Names),
    /// English names.
    English,
}

impl Namer {
    /// The names of a language.
    pub fn of(language: Language) -> Result<Namer> {
        Ok(match language {
            Language::Vi => Namer::Vietnamese(Names::read()?),
            Language::En => Namer::English,
        })
    }

    /// A name of chance.
    pub fn name(&self, woman: bool, chance: &mut Chance) -> String {
        match self {
            Namer::Vietnamese(names) => name(names, woman, chance),
            Namer::English => {
                let given = if woman { &GIVEN[0] } else { &GIVEN[1] };
                let mut of = |words: &[&'static str]| words[chance.below(words.len() as u32) as usize];
                format!("{} {}", of(given), of(&FAMILY))
            }
        }
    }
}

/// English given names, of women and of men.
const GIVEN: [[&str; 20]; 2] = [
    [
        "Abigail", "Beth", "Carol", "Dana", "Edith", "Fay", "Grace", "Hannah", "Irene", "Joan", "Karen",
        "Lois", "Marian", "Nora", "Olive", "Paula", "Rose", "Sarah", "Tess", "Vera",
    ],
    [
        "Alan", "Ben", "Carl", "Dean", "Earl", "Frank", "George", "Henry", "Ian", "Jack", "Keith", "Leon",
        "Martin", "Neil", "Oscar", "Paul", "Ralph", "Simon", "Tom", "Victor",
    ],
];
/// English family names.
const FAMILY: [&str; 32] = [
    "Abbott", "Barnes", "Carver", "Dalton", "Ellis", "Foster", "Granger", "Holt", "Ingram", "Jarvis", "Kerr",
    "Lowell", "Mercer", "Nolan", "Osborn", "Pratt", "Quimby", "Rowe", "Sawyer", "Thorne", "Upton", "Vance",
    "Weaver", "Yates", "Archer", "Birch", "Colby", "Drake", "Easton", "Fields", "Garner", "Hale",
];

/// Enrols the people of an organisation's accounts on a day and gives them their roles.
pub fn open_accounts(vault: &Vault, diary: &mut Diary, day: Date, body: &Body) -> Result<()> {
    let namer = Namer::of(body.language)?;
    let mut chance = Chance::new(1945);
    let hash = web::password_hash(PASSWORD);
    for (at, (login, role, code)) in body.accounts.iter().enumerate() {
        let name = namer.name(at % 2 == 1, &mut chance);
        let account = Account { login, name, role: *role, unit: UnitKey::new(*code, body.founded) };
        account.open(vault, diary, day, &hash)?;
    }
    Ok(())
}
