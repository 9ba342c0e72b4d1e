//! The demo's visitors: they move its clock and ask for a fresh copy. Bản minh họa.

use std::sync::OnceLock;

use jiff::civil::Date;
use tokio::sync::watch;

/// Fresh copies of a demo, which the program that serves it loads.
#[derive(Debug, Default)]
pub(crate) struct FreshCopies {
    days: OnceLock<[Date; 2]>,
    wanted: watch::Sender<Option<Wanted>>,
}

/// A copy to its end, or to the end of a day.
type Wanted = Option<Date>;

impl FreshCopies {
    /// The first and the last day of the story, where a visitor may ask for a copy.
    pub(crate) fn days(&self) -> Option<[Date; 2]> {
        self.days.get().copied()
    }

    /// Asks for one.
    pub(crate) fn ask(&self, until: Option<Date>) {
        self.wanted.send_replace(Some(until));
    }

    /// Offers them of a story with its first and last day, and waits until a visitor asks for one. It gives the day on which the copy is to end, if it is not the last.
    pub(crate) fn offered(&self, days: [Date; 2]) -> impl Future<Output = Option<Date>> + Send + use<> {
        let _ = self.days.set(days);
        let mut wanted = self.wanted.subscribe();
        async move {
            let asked = wanted.wait_for(Option::is_some).await.ok().and_then(|asked| *asked);
            match asked {
                Some(until) => until,
                // Without the app there is no visitor.
                None => std::future::pending().await,
            }
        }
    }
}
