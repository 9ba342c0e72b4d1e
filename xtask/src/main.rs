//! One command for every task: `cargo xtask …`. Một cửa cho mọi việc lặt vặt.
//!
//! CI runs `cargo xtask test`, so a developer can find its failures first.

mod browser;
mod ci;
mod licences;
mod run;
mod story;
mod tidy;
mod walls;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test             everything that CI runs: format, tidiness, clippy, tests, documentation, browser, licences
cargo xtask tidy             only the tidiness of files
cargo xtask fmt              format every Rust file, also those that `cargo fmt` does not find
cargo xtask licences         only licences, sources and bans of the crates that are built in
cargo xtask story [NAME]     print the stories whose path contains NAME, as they end now
cargo xtask bless [CRATE]    update stories, tables and snapshots after an intended change
cargo xtask serve [ARGS…]    build for development and serve: `daihoi serve ARGS…`";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => ci::test(),
        ["tidy"] => tidy::tidy(),
        ["fmt"] => ci::format(false),
        ["licences"] => licences::licences(),
        ["story"] => story::tell(""),
        ["story", name] => story::tell(name),
        ["bless"] => story::bless(None),
        ["bless", package] => story::bless(Some(package)),
        ["serve", rest @ ..] => run::cargo().args(["run", "--", "serve"]).args(rest).passes(),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
