//! Checks licences, sources and bans of every crate in the build, without a network. Giấy phép.
//!
//! The allow-list is that of `deny.toml`, so `cargo deny` and this check cannot disagree about it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::run::{cargo, program, root};

/// Checks the crates built on this machine's platform; also runs `cargo deny` where it is installed.
pub fn licences() -> Result<()> {
    let rules = Rules::read(&std::fs::read_to_string(root().join("deny.toml")).context("deny.toml")?);
    if rules.allow.is_empty() {
        bail!("deny.toml allows no licence at all; is its list still written `allow = [ … ]`?");
    }
    let metadata = metadata()?;
    let packages = metadata["packages"].as_array().context("cargo metadata tells no packages")?;

    let mut faults = Vec::new();
    let mut sources = BTreeSet::new();
    let mut by_licence: BTreeMap<&str, usize> = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or("?");
        let licence = package["license"].as_str().unwrap_or("");
        *by_licence.entry(licence).or_default() += 1;
        match allowed(licence, &rules.allow) {
            Ok(true) => {}
            Ok(false) => {
                faults.push(format!("{name}: its licence {licence:?} is not among those of deny.toml"))
            }
            Err(error) => faults.push(format!("{name}: its licence {licence:?} cannot be read: {error:#}")),
        }
        if rules.deny.iter().any(|denied| denied == name) {
            faults.push(format!("{name}: banned by deny.toml, which gives the reason"));
        }
        if let Some(source) = package["source"].as_str() {
            sources.insert(source);
            if source.starts_with("git+") {
                faults.push(format!("{name}: comes from a git repository and not from the registry"));
            }
        }
    }
    if sources.iter().filter(|source| !source.starts_with("git+")).count() > 1 {
        faults.push(format!("crates come from more than one registry: {sources:?}"));
    }
    if !faults.is_empty() {
        faults.iter().for_each(|fault| println!("{fault}"));
        bail!("{} crates may not be built in", faults.len());
    }
    println!("{} crates, {} licence expressions, all permissive", packages.len(), by_licence.len());
    cargo_deny()
}

/// Advisories need a database that changes daily, so they are checked only where `cargo deny` can fetch it.
fn cargo_deny() -> Result<()> {
    if program("cargo-deny").arg("--version").output().is_none() {
        println!("advisories: not checked (cargo-deny is not installed); bans of deny.toml were");
        return Ok(());
    }
    cargo().args(["deny", "--offline", "check", "licenses", "bans", "sources"]).passes()?;
    if cargo().args(["deny", "fetch", "db"]).output().is_none() {
        println!("advisories: not checked (the database cannot be fetched from here)");
        return Ok(());
    }
    cargo().args(["deny", "check", "advisories"]).passes()
}

fn metadata() -> Result<Value> {
    let about = program("rustc").arg("-vV").output().context("rustc does not answer")?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let run = || cargo().args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host]);
    // Crates that were built are already on this machine; only a check before the first build needs the
    // network.
    let text = run().arg("--offline").output().or_else(|| run().output());
    let text = text.context("cargo metadata fails; does Cargo.lock agree with Cargo.toml?")?;
    Ok(serde_json::from_str(&text)?)
}

/// The two lists of `deny.toml` that are checked here.
struct Rules {
    allow: Vec<String>,
    deny: Vec<String>,
}

impl Rules {
    fn read(text: &str) -> Rules {
        Rules { allow: quoted(text, "allow = ["), deny: quoted(text, "deny = [") }
    }
}

/// The double-quoted strings between the opening of a list at the start of a line and its closing bracket.
fn quoted(text: &str, opening: &str) -> Vec<String> {
    let lines = text.lines().skip_while(|line| !line.starts_with(opening)).skip(1);
    let inside = lines.take_while(|line| !line.starts_with(']'));
    let code = inside.map(|line| line.split('#').next().unwrap_or(""));
    code.filter_map(|line| line.split('"').nth(1).map(str::to_owned)).collect()
}

/// Whether a licence expression (SPDX, or the old `MIT/Apache-2.0`) can be met with the allowed licences
/// only.
fn allowed(expression: &str, allow: &[String]) -> Result<bool> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allow };
    let answer = reader.either()?;
    match reader.words {
        [] => Ok(answer),
        [rest, ..] => bail!("{rest:?} is left over"),
    }
}

struct Reader<'a> {
    words: &'a [&'a str],
    allow: &'a [String],
}

impl<'a> Reader<'a> {
    fn either(&mut self) -> Result<bool> {
        let mut answer = self.both()?;
        while self.take("OR") {
            answer |= self.both()?;
        }
        Ok(answer)
    }

    fn both(&mut self) -> Result<bool> {
        let mut answer = self.one()?;
        while self.take("AND") {
            answer &= self.one()?;
        }
        Ok(answer)
    }

    fn one(&mut self) -> Result<bool> {
        if self.take("(") {
            let answer = self.either()?;
            return if self.take(")") { Ok(answer) } else { bail!("a bracket stays open") };
        }
        let name = self.word()?;
        let name = if self.take("WITH") { format!("{name} WITH {}", self.word()?) } else { name.to_owned() };
        Ok(self.allow.contains(&name))
    }

    fn word(&mut self) -> Result<&'a str> {
        let [word, rest @ ..] = self.words else { bail!("it ends too early") };
        self.words = rest;
        Ok(word)
    }

    fn take(&mut self, word: &str) -> bool {
        match self.words {
            [first, rest @ ..] if *first == word => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permissive(expression: &str) -> Option<bool> {
        let allow = ["MIT", "Apache-2.0", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(String::from);
        allowed(expression, &allow).ok()
    }

    #[test]
    fn a_choice_needs_one_licence_and_a_sum_needs_all() {
        for expression in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0"] {
            assert_eq!(permissive(expression), Some(true), "{expression}");
        }
        for expression in
            ["GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR LGPL-3.0) AND MIT", "MIT WITH something"]
        {
            assert_eq!(permissive(expression), Some(false), "{expression}");
        }
        assert_eq!(permissive("GPL-2.0 OR Apache-2.0 WITH LLVM-exception"), Some(true));
    }

    #[test]
    fn what_is_no_expression_is_not_allowed_either() {
        for expression in ["", "MIT OR", "(MIT", "MIT Apache-2.0", "WITH"] {
            assert_ne!(permissive(expression), Some(true), "{expression}");
        }
    }

    #[test]
    fn the_lists_are_those_of_deny_toml() {
        let rules = Rules::read(
            "allow = [\n    \"MIT\",  # \"GPL-3.0\"\n]\n[bans]\ndeny = [\n  { name = \"tallystick\" },\n]\n",
        );
        assert_eq!((rules.allow, rules.deny), (vec!["MIT".to_owned()], vec!["tallystick".to_owned()]));
    }
}
