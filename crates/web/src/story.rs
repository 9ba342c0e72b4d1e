//! The demo's visitors: they move its clock and ask for a fresh copy. Bản minh họa.

use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;
use tokio::sync::watch;

/// Fresh copies of a demo, which the program that serves it loads.
#[derive(Debug, Default)]
pub(crate) struct FreshCopies {
    are_offered: AtomicBool,
    wanted: watch::Sender<Option<Wanted>>,
}

/// A copy to its end, or to the end of a day.
type Wanted = Option<Date>;

impl FreshCopies {
    /// Whether a visitor may ask for one.
    pub(crate) fn are_offered(&self) -> bool {
        self.are_offered.load(Ordering::Relaxed)
    }

    /// Asks for one.
    pub(crate) fn ask(&self, until: Option<Date>) {
        self.wanted.send_replace(Some(until));
    }

    /// Offers them, and waits until a visitor asks for one. It gives the day on which the copy is to end, if it is not the last.
    pub(crate) fn offered(&self) -> impl Future<Output = Option<Date>> + Send + use<> {
        self.are_offered.store(true, Ordering::Relaxed);
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
