//! Browsers in which an account has signed in before. Trình duyệt đã từng đăng nhập.
//!
//! Failed guesses count against the address they come from, and a whole hall may share one address. A browser
//! that proves that the account has signed in there before is counted separately, so its neighbours cannot
//! lock the owner out. The cookie proves only that: it holds no session and does not identify the account.

use axum::http::HeaderMap;
use congress::PersonId;
use ledger::{Holder, Vault};
use uuid::Uuid;

use crate::form::same;
use crate::viewer;

const COOKIE: &str = "daihoi_browser";

/// The number of the browser, if this account has signed in there before.
pub(crate) fn of(headers: &HeaderMap, vault: &Vault, person: PersonId) -> Option<String> {
    let (number, seal) = viewer::cookie(headers, COOKIE)?.split_once('.')?;
    let parsed: Uuid = number.parse().ok()?;
    same(seal, &vault.browser_seal(Holder::Person(person), parsed)).then(|| parsed.simple().to_string())
}

/// The cookie that keeps this proof for a year.
pub(crate) fn cookie(vault: &Vault, person: PersonId, known: Option<String>, words: &str) -> String {
    let number = known.and_then(|known| known.parse().ok()).unwrap_or_else(Uuid::new_v4);
    let seal = vault.browser_seal(Holder::Person(person), number);
    format!("{COOKIE}={}.{seal}{words}; Max-Age=31536000", number.simple())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, header};

    use super::*;

    #[test]
    fn a_browser_is_known_to_its_own_account_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::open(folder.path()).expect("a vault");
        let [one, other] = [7, 8].map(|number| PersonId(Uuid::from_u128(number)));
        let headers = |cookie: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_str(cookie).expect("a cookie"));
            headers
        };
        let cookie = cookie(&vault, one, None, "");
        let value = cookie.split(';').next().expect("a value");
        assert!(of(&headers(value), &vault, one).is_some());
        assert!(of(&headers(value), &vault, other).is_none());
        assert!(of(&headers(&value.replace('.', ".0")), &vault, one).is_none());
        assert!(of(&headers("daihoi_browser=."), &vault, one).is_none());
    }
}
