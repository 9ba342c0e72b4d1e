//! Passwords, kept as Argon2id hashes. Mật khẩu.

use std::sync::LazyLock;

use crate::app::App;
use crate::clock;
use crate::reply::Reply;
use crate::throttle::Key;

/// The hash of a password for the vault: Argon2id with its own salt.
pub fn hash(password: &str) -> String {
    password_auth::generate_hash(password)
}

/// Whether a password matches a hash. Without a hash the same work is done, so that the time taken does not
/// reveal whether a login exists.
pub(crate) fn matches(password: &str, hash: Option<&str>) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| self::hash("nobody signs in with this"));
    let fits = password_auth::verify_password(password, hash.unwrap_or(&NOBODY)).is_ok();
    fits && hash.is_some()
}

/// Tries a password against a hash. The attempt counts as a failure against the keys unless it matches; the
/// result is `None` after too many recent failures. It begins when it has a place in the pool, so waiting
/// attempts do not yet count as failures.
pub(crate) async fn attempt(
    app: &App,
    keys: Vec<Key>,
    typed: &str,
    hash: Option<String>,
) -> Result<Option<bool>, Reply> {
    let (typed, throttle) = (typed.to_owned(), app.throttle.clone());
    let tried = app.work.passwords.run(move |_| {
        let attempt = throttle.begin(keys, clock::now())?;
        let fits = matches(&typed, hash.as_deref());
        if fits {
            attempt.succeeded();
        }
        Some(fits)
    });
    tried.await
}

/// The shortest password allowed.
const SHORTEST: usize = 10;

/// Why a password is easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// It has fewer than ten characters.
    Short,
    /// It is a common password, or close to one.
    Common,
    /// It is made from the owner's login or name.
    DeskView,
    /// Characters repeat, or follow each other as on a keyboard, in a row of digits or in a date.
    Simple,
}

impl Weakness {
    /// The label key of the reason.
    pub fn key(self) -> &'static str {
        match self {
            Weakness::Short => "form-password-short",
            Weakness::Common => "form-password-common",
            Weakness::DeskView => "form-password-own",
            Weakness::Simple => "form-password-simple",
        }
    }
}

/// Words common in passwords in Vietnam, without marks; the estimator has only English lists.
const HERE: [&str; 17] = [
    "matkhau",
    "daihoi",
    "dangbo",
    "chibo",
    "daibieu",
    "bithu",
    "quantri",
    "bantochuc",
    "vietnam",
    "hanoi",
    "saigon",
    "thaibinh",
    "congsan",
    "doanvien",
    "congdoan",
    "hochiminh",
    "anhyeuem",
];

/// Why a password is easy to guess, if it is. `own` contains the owner's login and name.
pub fn weakness(password: &str, own: &[&str]) -> Option<Weakness> {
    if password.chars().count() < SHORTEST {
        return Some(Weakness::Short);
    }
    // A name may be typed whole, without spaces, or word by word.
    let own: Vec<String> = own
        .iter()
        .map(|words| vietnamese::fold(words))
        .flat_map(|words| {
            [words.replace(' ', "")]
                .into_iter()
                .chain(words.split(' ').map(str::to_owned))
                .collect::<Vec<_>>()
        })
        .collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    // Marks and spaces do not make a common password hard to guess.
    let bare = vietnamese::fold(password).replace([' ', '-', '_', '.'], "");
    let guessed = |known: &[&str]| {
        let found = [password, &bare].map(|typed| zxcvbn::zxcvbn(typed, known));
        let [whole, without_marks] = found;
        if whole.guesses() <= without_marks.guesses() { whole } else { without_marks }
    };
    let anywhere = guessed(&[]);
    // It counts as made from these words only if knowing them makes it much easier to guess.
    let is_made_of = |known: &[&str]| {
        let guesses = guessed(known).guesses();
        guesses < GUESSES && guesses.saturating_mul(10) <= anywhere.guesses()
    };
    if is_made_of(&own) {
        return Some(Weakness::DeskView);
    }
    if is_made_of(&HERE) {
        return Some(Weakness::Common);
    }
    use zxcvbn::feedback::Warning::*;
    let warning = anywhere.feedback().and_then(|feedback| feedback.warning());
    (anywhere.guesses() < GUESSES).then_some(match warning {
        Some(
            ThisIsATop10Password
            | ThisIsATop100Password
            | ThisIsACommonPassword
            | ThisIsSimilarToACommonlyUsedPassword
            | AWordByItselfIsEasyToGuess
            | NamesAndSurnamesByThemselvesAreEasyToGuess
            | CommonNamesAndSurnamesAreEasyToGuess,
        ) => Weakness::Common,
        _ => Weakness::Simple,
    })
}

/// Guesses that a password must withstand: a month of one guess a second from each of forty addresses.
const GUESSES: u64 = 100_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_others_guess_are_weak_and_say_why() {
        for (password, weakness) in [
            ("ngan", Some(Weakness::Short)),
            ("1234567890", Some(Weakness::Common)),
            ("password123", Some(Weakness::Common)),
            ("aaaaaaaaaa", Some(Weakness::Simple)),
            ("qwertyuiop", Some(Weakness::Common)),
            ("0123456789", Some(Weakness::Simple)),
            ("matkhau123", Some(Weakness::Common)),
            ("Mật khẩu 123", Some(Weakness::Common)),
            ("abcabcabcabc", Some(Weakness::Simple)),
            ("bithuxuyen2020", Some(Weakness::DeskView)),
            ("Nguyễn Văn Cẩn", Some(Weakness::DeskView)),
            ("mot-mat-khau-dai", None),
            ("đò qua sông Trà Lý", None),
            ("tq7#vmLp2x", None),
        ] {
            assert_eq!(super::weakness(password, &["bithuxuyen", "Nguyễn Văn Cẩn"]), weakness, "{password}");
        }
    }
}
