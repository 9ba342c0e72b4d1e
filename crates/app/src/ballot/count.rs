//! Readings to the count, and to other programs. Đưa phiếu vào kiểm phiếu.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use paper::cvr;
use paper::rulings::{self, Counted};
use serde_json::{Value, json};
use tally::input::{Papers, What};

use super::{Language, election, readings, rulings as read_rulings, rulings_file};

/// The ballots of a file of readings.
#[derive(clap::Args)]
pub struct Count {
    /// The readings.
    readings: PathBuf,
    /// The rulings; beside the readings unless given.
    #[arg(long)]
    rulings: Option<PathBuf>,
    /// A box as `daihoi tally` takes it, without its ballots: they are put in, and the whole is counted.
    #[arg(long = "box")]
    around: Option<PathBuf>,
    /// Form of the answer where a box is counted.
    #[arg(long, default_value = "text")]
    format: crate::tally::Format,
    #[command(flatten)]
    language: Language,
}

impl Count {
    /// Counts them.
    pub fn run(&self) -> Result<ExitCode> {
        let lang = self.language.lang;
        let readings = readings(&self.readings)?;
        let rulings = read_rulings(&rulings_file(&self.readings, self.rulings.as_ref()))?;
        let Some(form) = rulings::form(&readings) else { bail!("{}", lang.text("paper-nothing-read")) };
        let counted = rulings::count(form, &readings, &rulings);
        if !counted.open.is_empty() {
            let values = [("open", counted.open.len().to_string().into())];
            eprintln!("daihoi: {}", lang.fill("paper-open", &values));
        }
        let is_done = counted.open.is_empty();
        let Some(file) = &self.around else {
            let answer = json!({
                "form": form,
                "returned": counted.returned,
                "no_ballots": counted.no_ballots,
                "open": counted.open,
                "ballots": ballots(&counted.papers),
            });
            writeln!(std::io::stdout().lock(), "{answer}")?;
            return Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        };
        if !is_done {
            return Ok(ExitCode::FAILURE);
        }
        let text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let mut around: Value = serde_json::from_str(&text).context("the box is not JSON")?;
        if told(&around, "returned").is_none() {
            let values = [("returned", counted.returned.to_string().into())];
            eprintln!("daihoi: {}", lang.fill("paper-returned-not-counted", &values));
        }
        match fill(&mut around, form, &names(&readings), &counted)? {
            Some(key) => {
                eprintln!("daihoi: {}", lang.fill("paper-box-has-its-own", &[("key", key.into())]));
                Ok(ExitCode::FAILURE)
            }
            None => crate::tally::count_text(&around.to_string(), None, self.format, lang),
        }
    }
}

fn told<'a>(around: &'a Value, key: &str) -> Option<&'a Value> {
    around.get(key).filter(|value| !value.is_null())
}

/// The names that stand on the ballots.
fn names(readings: &[paper::ballots::Reading]) -> BTreeSet<&str> {
    readings.iter().flat_map(|reading| reading.marks.keys()).map(String::as_str).collect()
}

/// Puts the ballots into a box. What people wrote into it is never replaced: the ballots that they counted by hand are
/// compared with those that were read, and where the box says otherwise than the readings, its key is given back.
fn fill(
    around: &mut Value,
    form: paper::Form,
    names: &BTreeSet<&str>,
    counted: &Counted,
) -> Result<Option<&'static str>> {
    let form = json!(form);
    let other_form = told(around, "form").is_some_and(|told| *told != form);
    let own = ["ballots", "totals", "counts"].into_iter().find(|key| told(around, key).is_some());
    let listed = told(around, "list").and_then(Value::as_array).into_iter().flatten();
    let listed: BTreeSet<&str> = listed.filter_map(|name| name["id"].as_str()).collect();
    let other_list = (listed != *names).then_some("list");
    if let Some(key) = own.or(other_form.then_some("form")).or(other_list) {
        return Ok(Some(key));
    }
    let returned = told(around, "returned").cloned().unwrap_or_else(|| json!(counted.returned));
    let Some(fields) = around.as_object_mut() else { bail!("the box is not a JSON object") };
    fields.insert("form".to_owned(), form);
    fields.insert("returned".to_owned(), returned);
    fields.insert("ballots".to_owned(), Value::Array(ballots(&counted.papers)));
    Ok(None)
}

/// Ballots as `tally` reads them, equal ones together and in no order of theirs.
fn ballots(papers: &Papers) -> Vec<Value> {
    let name = |place: &u32| papers.ids()[*place as usize].to_string();
    let mut equal: std::collections::BTreeMap<String, (u64, Value)> = std::collections::BTreeMap::new();
    for paper in &papers.papers {
        let said = match &paper.what {
            What::Kept(range) => {
                let mut kept: Vec<String> = papers.kept(range).iter().map(name).collect();
                kept.sort_unstable();
                json!({ "kept": kept })
            }
            What::Rows(range) => {
                let rows: std::collections::BTreeMap<String, Value> =
                    papers.rows(range).iter().map(|(place, mark)| (name(place), json!(mark))).collect();
                json!({ "rows": rows })
            }
            What::Invalid(reason) => json!({ "invalid": papers.ids()[*reason] }),
        };
        equal.entry(said.to_string()).or_insert((0, said)).0 += paper.count;
    }
    let counted = equal.into_values().map(|(count, mut said)| {
        said["count"] = json!(count);
        said
    });
    counted.collect()
}

/// Readings for other programs.
#[derive(clap::Args)]
pub struct Export {
    /// The election as JSON.
    election: PathBuf,
    /// The readings.
    readings: PathBuf,
    /// The rulings; beside the readings unless given.
    #[arg(long)]
    rulings: Option<PathBuf>,
    /// Cast vote records of NIST SP 1500-103, or a table.
    #[arg(long, default_value = "cvr")]
    format: ExportFormat,
    #[command(flatten)]
    language: Language,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    Cvr,
    Csv,
}

impl Export {
    /// Writes them to standard output.
    pub fn run(&self) -> Result<ExitCode> {
        let Some(election) = election(&self.election, self.language.lang)? else {
            return Ok(ExitCode::FAILURE);
        };
        let readings = readings(&self.readings)?;
        let rulings = read_rulings(&rulings_file(&self.readings, self.rulings.as_ref()))?;
        let mut out = std::io::stdout().lock();
        match self.format {
            ExportFormat::Cvr => {
                let now = jiff::Timestamp::now().to_string();
                writeln!(out, "{}", cvr::report(&election, &readings, &rulings, &now))?;
            }
            ExportFormat::Csv => {
                let mut table = csv::Writer::from_writer(out);
                for row in cvr::table(&election, &readings, &rulings) {
                    table.write_record(row)?;
                }
                table.flush()?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
