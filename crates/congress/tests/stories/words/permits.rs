//! Sentences of roles, accounts and keys. Câu chữ của vai trò, tài khoản, khóa.

use congress::permits::tokens::Command as Token;
use congress::permits::{self, Act};
use congress::{Command, Digest};

use super::{Told, machines, pair};
use crate::reading::read_day;
use crate::world::{World, read_role};

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    let (clauses, day) = (&told.clauses, told.day);
    let after = |words: &str| told.after(words);
    if let Some(rest) = after("tạo khóa") {
        let (name, code) = pair(rest, " tại ");
        let acts = clauses.after("việc").unwrap_or("").split(';').map(str::trim);
        let acts = acts.filter_map(|name| Act::ALL.into_iter().find(|act| act.name() == name)).collect();
        let until = clauses.after("đến ngày").map_or(day, read_day);
        let (token, unit) = (world.token(&name), world.unit(&code, day));
        let name = name.trim_matches(['“', '”']).to_owned();
        let secret = Digest([world.n_tokens() as u8; 32]);
        let issue = Token::Issue { token, name, unit, acts, until, secret };
        return Some(Command::Permits(permits::Command::Token(issue)));
    }
    if let Some(name) = after("thu hồi khóa") {
        let token = world.token(name);
        return Some(Command::Permits(permits::Command::Token(Token::Revoke { token })));
    }
    if let Some(command) = machines::account(world, clauses, day) {
        return Some(command);
    }
    if let Some(name) = after("ghi danh") {
        let (name, code) = pair(name, " tại ");
        let (person, unit) = (world.person(&name), world.unit(&code, day));
        return Some(Command::Permits(permits::Command::Enrol { person, digest: Digest([0; 32]), unit }));
    }
    if let Some(rest) = after("trao vai trò") {
        let (role, rest) = pair(rest, " cho ");
        let (name, code) = pair(&rest, " tại ");
        let (person, role, unit) = (world.person(&name), read_role(&role), world.unit(&code, day));
        return Some(Command::Permits(permits::Command::Grant { person, role, unit }));
    }
    if let Some(rest) = after("thu vai trò") {
        let (role, rest) = pair(rest, " của ");
        let (name, code) = pair(&rest, " tại ");
        let (person, role, unit) = (world.person(&name), read_role(&role), world.unit(&code, day));
        return Some(Command::Permits(permits::Command::Revoke { person, role, unit }));
    }
    None
}
