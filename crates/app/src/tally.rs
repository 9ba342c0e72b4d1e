//! `daihoi tally`, `daihoi apportion`, `daihoi rules`: counting without a server. Kiểm phiếu không cần máy chủ.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::tally::outcome::{Amount, Outcome};
use ::tally::rules::{self, Citation, Pack, Read as HowMuch, Said, Tell};
use ::tally::{Fault, Words, apportionment, input};
use anyhow::{Context, Result};
use clap::{Subcommand, ValueEnum};
use labels::Lang;

use crate::folder::read_lang;

/// What is counted.
#[derive(clap::Args)]
pub struct Count {
    /// The box as JSON; `-` reads standard input.
    file: PathBuf,
    /// The rule pack, by its id or as a TOML file; the one that the box names if not given.
    #[arg(long)]
    rules: Option<String>,
    #[command(flatten)]
    answer: Answer,
}

/// What is apportioned.
#[derive(clap::Args)]
pub struct Apportion {
    /// The request as JSON; `-` reads standard input.
    file: PathBuf,
    #[command(flatten)]
    answer: Answer,
}

/// The rule packs.
#[derive(Subcommand)]
pub enum Rules {
    /// Those of the product.
    List(Answer),
    /// One of them, or a TOML file, to be held beside the decision.
    Show {
        /// Its id, or a TOML file.
        pack: String,
        #[command(flatten)]
        answer: Answer,
    },
}

/// How it is answered.
#[derive(clap::Args)]
pub struct Answer {
    /// Form of the answer.
    #[arg(long, default_value = "text")]
    format: Format,
    /// Language of words and complaints.
    #[arg(long, default_value = "vi", value_parser = read_lang)]
    lang: Lang,
}

/// Form of an answer.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Counts one ballot box.
pub fn count(arguments: &Count) -> Result<ExitCode> {
    let Count { file, rules, answer } = arguments;
    count_box(&read_file(file)?, rules.as_deref(), answer)
}

/// Counts a box given as text.
pub fn count_text(text: &str, rules: Option<&str>, format: Format, lang: Lang) -> Result<ExitCode> {
    count_box(text, rules, &Answer { format, lang })
}

fn count_box(text: &str, rules: Option<&str>, answer: &Answer) -> Result<ExitCode> {
    let counted = input::read(text).and_then(|input| {
        let asked = rules.or(input.rules.as_deref()).unwrap_or_default();
        let pack = pack(asked)?;
        Ok((::tally::count(&pack, &input)?, input, pack))
    });
    answer.give(
        counted,
        |(outcome, _, _)| serde_json::to_string(outcome),
        |(outcome, input, pack), lang| minutes(outcome, input, pack, lang),
    )
}

/// Apportions seats.
pub fn apportion(arguments: &Apportion) -> Result<ExitCode> {
    let text = read_file(&arguments.file)?;
    let given = apportionment::read(&text).and_then(|request| apportionment::apportion(&request));
    arguments.answer.give(given, serde_json::to_string, |given, lang| {
        let mut lines: Vec<String> = given.seats.iter().map(|(id, seats)| format!("{id}: {seats}")).collect();
        if let Some(tie) = &given.tie {
            let values =
                [("seats", tie.seats_left.to_string().into()), ("between", tie.between.join(", ").into())];
            lines.push(lang.fill("tally-seats-tied", &values));
        }
        lines.push(lang.fill("tally-seats-total", &[("total", given.total.to_string().into())]));
        lines.extend(
            given
                .divisor_or_quota
                .iter()
                .map(|quota| lang.fill("tally-divisor", &[("divisor", quota.as_str().into())])),
        );
        lines
    })
}

/// Prints rule packs.
pub fn rules(arguments: &Rules) -> Result<ExitCode> {
    match arguments {
        Rules::List(answer) => {
            let packs: Result<Vec<Pack>, Fault> =
                rules::SHIPPED.iter().map(|(id, _)| rules::shipped(id)).collect();
            let listed = |packs: &Vec<Pack>| {
                let one = |pack: &Pack| serde_json::json!({"id": pack.id, "name": pack.name, "valid_from": pack.valid_from, "valid_to": pack.valid_to});
                serde_json::to_string(&packs.iter().map(one).collect::<Vec<_>>())
            };
            answer.give(packs, listed, |packs, lang| {
                packs.iter().map(|pack| format!("{:<20}{}", pack.id, words(&pack.name, lang))).collect()
            })
        }
        Rules::Show { pack: id, answer } => answer.give(
            pack(id),
            |pack| {
                serde_json::to_string(&serde_json::json!({
                    "id": pack.id, "name": pack.name, "extends": pack.extends,
                    "valid_from": pack.valid_from, "valid_to": pack.valid_to, "rules": pack.said(),
                }))
            },
            show,
        ),
    }
}

impl Answer {
    /// Prints what was found, or what is wrong and where; a refusal is exit status 1.
    fn give<T>(
        &self,
        found: Result<T, Fault>,
        json: impl FnOnce(&T) -> serde_json::Result<String>,
        text: impl FnOnce(&T, Lang) -> Vec<String>,
    ) -> Result<ExitCode> {
        let found = match found {
            Ok(found) => found,
            Err(fault) => {
                let Fault { place, words: what, rule } = &fault;
                eprintln!("daihoi: {place}: {}", words(what, self.lang));
                if let Some(rule) = rule {
                    eprintln!(
                        "daihoi: {}",
                        self.lang.fill("tally-by-rule", &[("rule", rule.as_str().into())])
                    );
                }
                return Ok(ExitCode::FAILURE);
            }
        };
        let answer = match self.format {
            Format::Json => json(&found)?,
            Format::Text => text(&found, self.lang).join("\n"),
        };
        writeln!(std::io::stdout().lock(), "{answer}").context("cannot write the answer")?;
        Ok(ExitCode::SUCCESS)
    }
}

fn read_file(file: &Path) -> Result<String> {
    let mut text = String::new();
    match file.to_str() {
        Some("-") => {
            std::io::stdin().lock().read_to_string(&mut text).context("cannot read standard input")?
        }
        _ => std::fs::File::open(file)
            .and_then(|mut file| file.read_to_string(&mut text))
            .with_context(|| format!("cannot read {}", file.display()))?,
    };
    Ok(text)
}

/// A pack of the product, or one of somebody's own from a file.
fn pack(id: &str) -> Result<Pack, Fault> {
    if rules::shipped_text(id).is_none() && id.ends_with(".toml") {
        let text = std::fs::read_to_string(id).map_err(|error| {
            Fault::new("rules", format!("Không đọc được {id}: {error}"), format!("cannot read {id}: {error}"))
        })?;
        return rules::read(&text);
    }
    rules::shipped(id)
}

fn words(words: &Words, lang: Lang) -> &str {
    if lang.is_vietnamese() { &words.vi } else { &words.en }
}

/// How much of a source was read, beside it.
fn read_mark(read: HowMuch, lang: Lang) -> String {
    match read {
        HowMuch::Whole => String::new(),
        HowMuch::Part => format!(" [{}]", lang.text("tally-read-part")),
        HowMuch::No => format!(" [{}]", lang.text("tally-read-no")),
    }
}

fn show(pack: &Pack, lang: Lang) -> Vec<String> {
    let until = pack.valid_to.as_deref().map_or(String::new(), |day| format!(" – {day}"));
    let mut lines =
        vec![words(&pack.name, lang).to_owned(), format!("{} · {}{until}", pack.id, pack.valid_from)];
    lines.extend(pack.extends.iter().map(|id| lang.fill("tally-extends", &[("pack", id.as_str().into())])));
    for said in pack.said() {
        let Said { rule, name, value, document, article, read, .. } = &said;
        lines.push(String::new());
        lines.push(format!("{}: {}", words(name, lang), words(value, lang)));
        lines.push(format!("    {rule} · {document}, {article}{}", read_mark(*read, lang)));
    }
    lines
}

/// The result in the order of the tellers' minutes.
fn minutes(outcome: &Outcome, input: &input::Input, pack: &Pack, lang: Lang) -> Vec<String> {
    let name = |id: &str| {
        let named = input.list.iter().find(|name| name.id == id).filter(|name| !name.name.is_empty());
        named.map_or(id, |name| name.name.as_str()).to_owned()
    };
    let names = |ids: &[String]| ids.iter().map(|id| name(id)).collect::<Vec<_>>().join(", ");
    let line = |key: &str, value: String| lang.fill(key, &[("value", value.into())]);
    let mut lines = vec![input.election.office.clone(), line("tally-rules", outcome.rules.clone())];
    lines.push(line("tally-seats", input.election.seats.to_string()));
    if let (Some(base), Some(needed)) = (outcome.base, outcome.needed) {
        lines.push(line("tally-base", format!("{} = {}", words(&base.kind.tell(), lang), base.value)));
        lines.push(line("tally-needed", needed.to_string()));
    }
    lines.extend(input.issued.map(|issued| line("tally-issued", issued.to_string())));
    lines.extend(input.returned.map(|returned| line("tally-returned", returned.to_string())));
    lines.extend(outcome.valid.map(|valid| line("tally-valid", valid.to_string())));
    for (reason, count) in &outcome.invalid {
        lines.push(line("tally-invalid", format!("{count} ({})", reason_words(pack, reason, lang))));
    }
    if let Some(of) = outcome.percent_of {
        lines.push(line("tally-percent-of", format!("{} ({})", words(&of.kind.tell(), lang), of.value)));
    }
    for (at, result) in outcome.votes.iter().enumerate() {
        let share =
            result.percent.as_deref().map_or("–".to_owned(), |share| format!("{} %", decimal(share, lang)));
        let mark = if result.elected { lang.text("tally-elected-mark") } else { String::new() };
        let uncounted = result.uncounted.filter(|rows| *rows > Amount::default());
        let uncounted = uncounted
            .map_or(String::new(), |rows| format!(" · {}", line("tally-uncounted", rows.to_string())));
        lines.push(format!(
            "{:>4}. {:<32}{:>10}{share:>12}{uncounted}  {mark}",
            at + 1,
            name(&result.id),
            result.votes
        ));
    }
    if !outcome.elected.is_empty() {
        lines.push(line("tally-elected", names(&outcome.elected)));
    }
    if let Some(tie) = &outcome.tie {
        lines.push(lang.fill(
            "tally-tie",
            &[("seat", tie.seat.to_string().into()), ("between", names(&tie.between).into())],
        ));
    }
    if outcome.shortfall > 0 {
        lines.push(line("tally-shortfall", outcome.shortfall.to_string()));
    }
    if let Some(counts) = &outcome.counts {
        for difference in &counts.differences {
            let absent = lang.text("difference-absent");
            let told: Vec<String> = difference
                .counts
                .iter()
                .map(|(by, count)| format!("{by} {count}"))
                .chain(difference.absent.iter().map(|by| format!("{by} {absent}")))
                .collect();
            lines.push(lang.fill(
                "tally-difference",
                &[
                    ("batch", difference.batch.as_str().into()),
                    ("what", differs_in(&difference.what, pack, name, lang).into()),
                    ("counts", told.join(", ").into()),
                ],
            ));
        }
        lines.extend(counts.third_count.iter().map(|why| words(why, lang).to_owned()));
    }
    lines.push(line("tally-next", lang.text(&format!("tally-next-{}", outcome.next.replace('_', "-")))));
    if let Some(round) = &outcome.further_round {
        lines.push(lang.fill(
            "tally-round",
            &[
                ("round", round.round.to_string().into()),
                ("seats", round.seats.to_string().into()),
                ("entrants", names(&round.entrants).into()),
            ],
        ));
    }
    lines.extend(
        outcome
            .flags
            .iter()
            .filter(|flag| flag.code != "rule_not_read")
            .map(|flag| line("tally-flag", words(&flag.words, lang).to_owned())),
    );
    lines.push(String::new());
    lines.push(lang.text("tally-citations"));
    for Citation { rule, document, article, read } in &outcome.citations {
        lines.push(format!("    {rule}: {document}, {article}{}", read_mark(*read, lang)));
    }
    lines
}

/// What two counts differ in, in words.
fn differs_in(what: &str, pack: &Pack, name: impl Fn(&str) -> String, lang: Lang) -> String {
    let word = |family: &str| lang.text(&format!("difference-{family}"));
    match what.split_once('.') {
        Some(("invalid", reason)) => format!("{} ({})", word("invalid"), reason_words(pack, reason, lang)),
        Some(("against", id)) => format!("{} ({})", name(id), lang.text("field-against")),
        Some((family @ ("abstain" | "uncounted"), id)) => format!("{} ({})", name(id), word(family)),
        None if ["valid", "ballots", "invalid", "abstentions", "unmarked", "batch"].contains(&what) => {
            word(what)
        }
        _ => name(what),
    }
}

/// Why ballots are invalid: in the pack's words, or in ours where the marks themselves show it.
fn reason_words(pack: &Pack, reason: &str, lang: Lang) -> String {
    match pack.invalid.iter().find(|known| known.id == reason) {
        Some(known) => words(&known.name, lang).to_owned(),
        None => lang.text(&format!("tally-reason-{}", reason.replace('_', "-"))),
    }
}

/// A decimal as the language writes it.
fn decimal(number: &str, lang: Lang) -> String {
    if lang.is_vietnamese() { number.replace('.', ",") } else { number.to_owned() }
}
