//! Watches the log of every test: no name of the vault is ever in it. Nhật ký không có họ tên.

use std::fmt::Write as _;
use std::sync::{Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

/// The names that the vaults of this test program hold.
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Every line since the start.
static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Watches from here on, at every level.
pub fn watch() {
    static WATCHING: Once = Once::new();
    WATCHING.call_once(|| {
        let watched = tracing_subscriber::registry().with(Watch);
        tracing::subscriber::set_global_default(watched).expect("the first to watch");
    });
}

/// A name that no line may have from here on. Names of one word are words of other things too.
pub fn hides(name: &str) {
    if name.contains(' ') {
        NAMES.lock().expect("names").push(name.to_owned());
    }
}

/// Every line so far.
pub fn lines() -> Vec<String> {
    LINES.lock().expect("lines").clone()
}

struct Watch;

impl<S: Subscriber> Layer<S> for Watch {
    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        line.kept();
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        line.kept();
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line(event.metadata().target().to_owned());
        event.record(&mut line);
        line.kept();
    }
}

/// The fields of one line.
struct Line(String);

impl Line {
    fn kept(self) {
        let names = NAMES.lock().expect("names").clone();
        let named = names.iter().find(|name| self.0.contains(name.as_str()));
        assert_eq!(named, None, "a line of the log names a person: {}", self.0);
        LINES.lock().expect("lines").push(self.0);
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {field}={value}");
    }
}
