//! Long work, off the threads that answer pages. Việc nặng, làm ngoài luồng trả lời trang.
//!
//! Each kind of work has a pool with few places, so no kind can use the whole machine. A request without a
//! place waits; if too many wait, the answer is to try again later. If the sender disconnects, waiting work
//! never begins, and running work sees that it is no longer wanted, stops, and frees its place.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use ledger::Holder;
use tokio::sync::Semaphore;

use crate::reply::Reply;

/// The pools of a server.
pub(crate) struct Work {
    /// Hashing of passwords: 19 MB each.
    pub passwords: Pool,
    /// Typesetting, tables to be saved, and pictures of badges.
    pub papers: Pool,
    /// States of the past: the record read from its beginning, with two threads.
    pub replays: Pool,
    /// Histories of units, read from disk.
    pub histories: Pool,
    /// Tables read from files and checked against the rules.
    pub files: Pool,
    /// Lists of names, and the words of acts, compared with a roll.
    pub lists: Pool,
    /// Files beside the record that are read, or synced before the answer: stacks of scans, drafts of desks, sums of stacks,
    /// texts of papers.
    pub disk: Pool,
    /// The senders of files, and how many each sends.
    senders: Senders,
}

impl Work {
    /// Pools for a machine of so many cores.
    pub(crate) fn new(cores: usize) -> Work {
        let cores = cores.max(1);
        Work {
            // If a whole hall signs in at once, everyone waits; the server refuses none of them.
            passwords: Pool::new(cores, 2_000),
            papers: Pool::new(cores, 100),
            replays: Pool::new(1, 16),
            histories: Pool::new(cores, 500),
            files: Pool::new(1, 16),
            // Acts with words wait here too: a whole hall may send them at once.
            lists: Pool::new(cores.div_ceil(2), 500),
            // A disk takes a few writes at once; every desk of a hall may wait for it.
            disk: Pool::new(4, 500),
            senders: Senders::default(),
        }
    }

    /// Lets a person or station send at most so many files at once: a file takes memory as soon as it is received.
    pub(crate) fn sends(&self, holder: Holder, most: usize) -> Result<Sending, Reply> {
        let mut senders = self.senders.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let count = senders.entry(holder).or_default();
        if *count >= most {
            return Err(Reply::OneAtATime);
        }
        *count += 1;
        Ok(Sending { senders: self.senders.clone(), holder })
    }
}

#[derive(Clone, Default)]
struct Senders(Arc<Mutex<HashMap<Holder, usize>>>);

/// A file in transit; it ends when this is dropped.
pub(crate) struct Sending {
    senders: Senders,
    holder: Holder,
}

impl Drop for Sending {
    fn drop(&mut self) {
        let mut senders = self.senders.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(count) = senders.get_mut(&self.holder) {
            *count -= 1;
            if *count == 0 {
                senders.remove(&self.holder);
            }
        }
    }
}

/// Shows running work whether its result is still wanted.
#[derive(Clone, Default)]
pub(crate) struct Wanted(Arc<AtomicBool>);

impl Wanted {
    /// Whether the sender disconnected.
    pub(crate) fn no_longer(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Signals the work when its sender disconnects.
struct Leaving(Wanted);

impl Drop for Leaving {
    fn drop(&mut self) {
        self.0.0.store(true, Ordering::Relaxed);
    }
}

/// A limited number of tasks at once.
pub(crate) struct Pool {
    places: Arc<Semaphore>,
    waiting: AtomicUsize,
    most_waiting: usize,
}

impl Pool {
    pub(crate) fn new(places: usize, most_waiting: usize) -> Pool {
        Pool { places: Arc::new(Semaphore::new(places)), waiting: AtomicUsize::new(0), most_waiting }
    }

    /// Runs a task on its own thread when there is a place.
    pub(crate) async fn run<R: Send + 'static>(
        &self,
        work: impl FnOnce(&Wanted) -> R + Send + 'static,
    ) -> Result<R, Reply> {
        let place = {
            let _waits = Waits::new(&self.waiting);
            if self.waiting.load(Ordering::Relaxed) > self.most_waiting {
                return Err(Reply::Busy);
            }
            self.places.clone().acquire_owned().await.map_err(Reply::internal)?
        };
        let wanted = Wanted::default();
        let _leaving = Leaving(wanted.clone());
        let work = move || {
            // Held until the work ends, even if the sender has disconnected.
            let _place = place;
            work(&wanted)
        };
        tokio::task::spawn_blocking(work).await.map_err(Reply::internal)
    }
}

struct Waits<'a>(&'a AtomicUsize);

impl<'a> Waits<'a> {
    fn new(waiting: &'a AtomicUsize) -> Waits<'a> {
        waiting.fetch_add(1, Ordering::Relaxed);
        Waits(waiting)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

thread_local! {
    /// Whether this thread answers a page now.
    static ANSWERS: Cell<bool> = const { Cell::new(false) };
}

/// Marks the threads that answer pages, for as long as they work on an answer.
pub(crate) async fn marks_threads(request: Request, next: Next) -> Response {
    let mut answer = std::pin::pin!(next.run(request));
    std::future::poll_fn(move |context| {
        let before = ANSWERS.replace(true);
        let polled = answer.as_mut().poll(context);
        ANSWERS.set(before);
        polled
    })
    .await
}

/// Stands before work that waits for files beside the record, or compares words with a roll. In tests it fails on a thread that
/// answers pages: such work belongs in a pool.
pub(crate) fn takes_long() {
    debug_assert!(!ANSWERS.get(), "a thread that answers pages would be held up");
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    fn on_threads(test: impl Future<Output = ()>) {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("threads");
        runtime.block_on(test);
    }

    #[test]
    fn work_whose_sender_left_is_told_to_stop_and_gives_its_place_back() {
        on_threads(async {
            let pool = Arc::new(Pool::new(1, 10));
            let (begun, is_begun) = tokio::sync::oneshot::channel();
            let long = tokio::spawn({
                let pool = pool.clone();
                async move {
                    let work = move |wanted: &Wanted| {
                        begun.send(()).expect("somebody waits");
                        while !wanted.no_longer() {
                            std::thread::yield_now();
                        }
                    };
                    pool.run(work).await.is_ok()
                }
            });
            is_begun.await.expect("begun");
            long.abort();
            assert!(long.await.is_err());
            assert_eq!(pool.run(|_| 7).await.ok(), Some(7));
        });
    }

    #[test]
    fn work_that_waits_when_its_sender_leaves_is_never_begun() {
        on_threads(async {
            let pool = Arc::new(Pool::new(1, 10));
            let (go, wait) = mpsc::channel::<()>();
            let first = tokio::spawn({
                let pool = pool.clone();
                async move { pool.run(move |_| wait.recv().is_ok()).await.is_ok() }
            });
            while pool.places.available_permits() > 0 {
                tokio::task::yield_now().await;
            }
            let begun = Arc::new(AtomicBool::new(false));
            let second = tokio::spawn({
                let (pool, begun) = (pool.clone(), begun.clone());
                async move { pool.run(move |_| begun.store(true, Ordering::SeqCst)).await.is_ok() }
            });
            while pool.waiting.load(Ordering::SeqCst) == 0 {
                tokio::task::yield_now().await;
            }
            second.abort();
            assert!(second.await.is_err());
            go.send(()).expect("the first still works");
            assert!(first.await.expect("done"));
            assert_eq!(pool.run(|_| ()).await.ok(), Some(()));
            assert!(!begun.load(Ordering::SeqCst));
        });
    }

    #[test]
    fn where_too_many_wait_one_more_is_sent_away() {
        on_threads(async {
            let pool = Arc::new(Pool::new(1, 2));
            let (go, wait) = mpsc::channel::<()>();
            let wait = Arc::new(Mutex::new(wait));
            let waiting: Vec<_> = (0..3)
                .map(|_| {
                    let (pool, wait) = (pool.clone(), wait.clone());
                    tokio::spawn(async move {
                        let work = move |_: &Wanted| wait.lock().expect("a lock").recv().is_ok();
                        pool.run(work).await.is_ok()
                    })
                })
                .collect();
            while pool.waiting.load(Ordering::SeqCst) < 2 {
                tokio::task::yield_now().await;
            }
            assert!(matches!(pool.run(|_| ()).await, Err(Reply::Busy)));
            waiting.iter().for_each(|_| go.send(()).expect("somebody waits"));
            for one in waiting {
                assert!(one.await.expect("done"));
            }
        });
    }

    #[test]
    fn one_file_a_person_at_once() {
        let work = Work::new(2);
        let person = |number: u128| Holder::Person(congress::PersonId(uuid::Uuid::from_u128(number)));
        let first = work.sends(person(1), 1).ok().expect("the first");
        assert!(matches!(work.sends(person(1), 1), Err(Reply::OneAtATime)));
        assert!(work.sends(person(2), 1).is_ok());
        drop(first);
        assert!(work.sends(person(1), 1).is_ok());
    }
}
