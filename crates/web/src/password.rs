//! Passwords, kept as Argon2id hashes. Mật khẩu.

use std::sync::LazyLock;

/// The hash that the vault keeps of a password: Argon2id with a salt of its own.
pub fn hash(password: &str) -> String {
    password_auth::generate_hash(password)
}

/// Whether a password is the one that was hashed. Without a hash the work is done all the same, so that the time taken
/// does not tell whether a login exists.
pub(crate) fn matches(password: &str, hash: Option<&str>) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| self::hash("nobody signs in with this"));
    let fits = password_auth::verify_password(password, hash.unwrap_or(&NOBODY)).is_ok();
    fits && hash.is_some()
}

/// What a password must have: length is what makes it strong.
pub(crate) const SHORTEST: usize = 10;
