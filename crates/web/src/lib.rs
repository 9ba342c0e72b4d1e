//! Pages and the JSON beside them. Trang web.
//!
//! The only crate that knows HTTP or HTML. Every page is a full page of plain HTML that works without script;
//! htmx and server-sent events make it live. A page reads the state; a form becomes a [`congress::Command`]
//! for the ledger's writer.

mod account;
mod act;
mod api;
mod app;
mod arriving;
mod as_of;
mod assets;
mod bar;
mod browser;
mod caller;
mod clock;
mod codes;
mod defences;
mod draw;
mod effects;
mod first_run;
mod form;
mod log;
mod mentions;
mod network;
mod page;
mod pages;
mod password;
mod previews;
mod reply;
mod returned;
pub mod review;
mod routes;
mod scans;
mod server;
mod session;
mod story;
mod throttle;
mod together;
mod trace;
mod viewer;
mod witness;
mod work;

pub use account::first_account;
pub use app::{App, Config};
pub use defences::{Defences, Limits, Most};
pub use log::{Log, Notice};
pub use network::Network;
pub use password::{Weakness, hash as password_hash, weakness as password_weakness};
pub use routes::{addresses, router, views};
pub use server::{serve, serve_on, serve_router};
