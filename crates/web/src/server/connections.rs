//! Connections, without a session and with one. Các kết nối, chưa đăng nhập và đã đăng nhập.
//!
//! The number of connections without a session is limited for each address. At the limit the server ends the one that has been silent
//! longest and accepts the new one. A flood from one address therefore ends only silent connections of that address. Connections
//! with a session are limited for each account or station: one more ends another of the same account.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

use ledger::Holder;
use tokio::sync::Notify;

use crate::defences::Limits;
use crate::network;

/// All connections.
pub(crate) struct Connections {
    limits: Limits,
    started: Instant,
    answering: AtomicUsize,
    strangers: Mutex<Strangers>,
    known: Mutex<Known>,
}

/// Connections with a session, by account or station.
#[derive(Default)]
struct Known(HashMap<Holder, BTreeMap<u64, Arc<Connection>>>);

#[derive(Default)]
struct Strangers {
    last: u64,
    count: usize,
    of: HashMap<IpAddr, BTreeMap<u64, Arc<Connection>>>,
}

/// One connection.
pub(crate) struct Connection {
    pub(super) peer: SocketAddr,
    number: u64,
    all: Arc<Connections>,
    /// The start of its silence, in milliseconds from the start of the server plus one; 0 while it is not
    /// silent.
    silent_since: AtomicU64,
    /// Who last showed a session on it; `None` for a stranger.
    holder: Mutex<Option<Holder>>,
    is_slow: AtomicBool,
    end: Notify,
}

/// Removes a connection from the list when it ends.
pub(super) struct Leaves(pub Arc<Connection>);

impl Drop for Leaves {
    fn drop(&mut self) {
        self.0.all.strangers().remove(&self.0);
        let holder = self.0.holder().take();
        if let Some(holder) = holder {
            self.0.all.known().remove(holder, &self.0);
        }
    }
}

/// A request in progress.
pub(super) struct Answering(Arc<Connections>);

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.answering.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Connections {
    pub(super) fn new(limits: Limits) -> Connections {
        Connections {
            limits,
            started: Instant::now(),
            answering: AtomicUsize::new(0),
            strangers: Mutex::default(),
            known: Mutex::default(),
        }
    }

    /// Admits a connection. `None` if there is no room and no silent connection to end.
    pub(super) fn enter(self: &Arc<Self>, peer: SocketAddr) -> Option<Arc<Connection>> {
        let mut strangers = self.strangers();
        strangers.last += 1;
        let connection = Arc::new(Connection {
            peer,
            number: strangers.last,
            all: self.clone(),
            silent_since: AtomicU64::new(self.now()),
            holder: Mutex::default(),
            is_slow: AtomicBool::new(false),
            end: Notify::new(),
        });
        let address = network::subscriber(peer.ip());
        let of_address = strangers.of.get(&address).map_or(0, BTreeMap::len);
        if of_address >= self.limits.strangers_of_address {
            let silent = strangers.of.get(&address).and_then(|all| most_silent(all.values()));
            strangers.end(silent?.as_ref());
        } else if strangers.count >= self.limits.strangers {
            let silent = most_silent(strangers.of.values().flat_map(BTreeMap::values));
            strangers.end(silent?.as_ref());
        }
        strangers.count += 1;
        strangers.of.entry(address).or_default().insert(connection.number, connection.clone());
        Some(connection)
    }

    /// Ends the connection that has been silent longest, from any address. Returns whether there was one.
    pub(super) fn end_most_silent(&self) -> bool {
        let mut strangers = self.strangers();
        let silent = most_silent(strangers.of.values().flat_map(BTreeMap::values));
        silent.inspect(|silent| strangers.end(silent)).is_some()
    }

    /// How many requests are in progress.
    pub(super) fn answering(&self) -> usize {
        self.answering.load(Ordering::Acquire)
    }

    fn now(&self) -> u64 {
        self.started.elapsed().as_millis() as u64 + 1
    }

    fn strangers(&self) -> MutexGuard<'_, Strangers> {
        self.strangers.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn most_silent<'a>(all: impl Iterator<Item = &'a Arc<Connection>>) -> Option<Arc<Connection>> {
    let silent = all.filter_map(|one| match one.silent_since.load(Ordering::Relaxed) {
        0 => None,
        since => Some((since, one.number, one)),
    });
    silent.min_by_key(|(since, number, _)| (*since, *number)).map(|(_, _, one)| one.clone())
}

impl Strangers {
    fn remove(&mut self, connection: &Connection) {
        let address = network::subscriber(connection.peer.ip());
        let Some(all) = self.of.get_mut(&address) else { return };
        if all.remove(&connection.number).is_some() {
            self.count -= 1;
        }
        if all.is_empty() {
            self.of.remove(&address);
        }
    }

    fn end(&mut self, connection: &Connection) {
        self.remove(connection);
        connection.end.notify_one();
    }
}

impl Known {
    /// Adds a connection, and ends another of the same account if it has more than `most`.
    fn add(&mut self, holder: Holder, connection: &Arc<Connection>, most: usize) {
        let own = self.0.entry(holder).or_default();
        if own.len() >= most {
            // Open boards are never silent: without a silent connection the oldest ends, and its browser may open it again.
            let ended = most_silent(own.values()).or_else(|| own.values().next().cloned());
            if let Some(ended) = ended {
                own.remove(&ended.number);
                ended.end.notify_one();
            }
        }
        own.insert(connection.number, connection.clone());
    }

    fn remove(&mut self, holder: Holder, connection: &Connection) {
        let Some(own) = self.0.get_mut(&holder) else { return };
        own.remove(&connection.number);
        if own.is_empty() {
            self.0.remove(&holder);
        }
    }
}

impl Connection {
    /// A request on it had a session: it no longer counts as a stranger's but as one of this account or station.
    pub(crate) fn is_known(self: &Arc<Self>, holder: Holder) {
        let before = {
            let mut known = self.holder();
            if *known == Some(holder) {
                return;
            }
            known.replace(holder)
        };
        match before {
            None => self.all.strangers().remove(self),
            // A proxy sends the requests of several people on one connection.
            Some(before) => self.all.known().remove(before, self),
        }
        self.all.known().add(holder, self, self.all.limits.connections_of_account);
    }

    fn holder(&self) -> MutexGuard<'_, Option<Holder>> {
        self.holder.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Whether the body of its request came too slowly.
    pub(crate) fn was_slow(&self) -> bool {
        self.is_slow.load(Ordering::Relaxed)
    }

    pub(super) fn is_slow(&self) {
        self.is_slow.store(true, Ordering::Relaxed);
    }

    /// The head of a request has arrived.
    pub(super) fn answers(&self) -> Answering {
        self.speaks();
        self.all.answering.fetch_add(1, Ordering::AcqRel);
        Answering(self.all.clone())
    }

    /// Data arrived, or is on its way to the peer.
    pub(super) fn speaks(&self) {
        self.silent_since.store(0, Ordering::Relaxed);
    }

    /// No data arrives, and the peer waits for none.
    pub(super) fn falls_silent(&self) {
        let _ = self.silent_since.compare_exchange(0, self.all.now(), Ordering::Relaxed, Ordering::Relaxed);
    }

    /// Completes when the connection must make room for another.
    pub(super) async fn ended(&self) {
        self.end.notified().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connections(of_address: usize, all: usize) -> Arc<Connections> {
        let limits = Limits { strangers_of_address: of_address, strangers: all, ..Limits::default() };
        Arc::new(Connections::new(limits))
    }

    fn at(last: u8) -> SocketAddr {
        SocketAddr::from(([10, 0, 0, last], 4000))
    }

    fn count(connections: &Arc<Connections>) -> usize {
        connections.strangers().count
    }

    #[test]
    fn one_more_of_an_address_ends_its_own_longest_silence() {
        let all = connections(2, 100);
        let other = all.enter(at(9)).expect("room");
        let busy = all.enter(at(1)).expect("room");
        let _answering = busy.answers();
        let silent = all.enter(at(1)).expect("room");
        let newest = all.enter(at(1)).expect("room is made");
        let is_in =
            |one: &Arc<Connection>| all.strangers().of.values().any(|of| of.contains_key(&one.number));
        assert_eq!([&other, &busy, &silent, &newest].map(is_in), [true, true, false, true]);
        newest.answers();
        // Both are being answered: neither can be ended.
        assert!(all.enter(at(1)).is_none());
        assert_eq!(count(&all), 3);
    }

    #[test]
    fn who_has_shown_a_session_takes_no_stranger_s_place() {
        let all = connections(1, 100);
        for _ in 0..50 {
            let one = all.enter(at(1)).expect("room");
            one.answers();
            one.is_known(person(1));
        }
        assert_eq!(count(&all), 0);
    }

    fn person(number: u128) -> Holder {
        Holder::Person(congress::PersonId(uuid::Uuid::from_u128(number)))
    }

    #[test]
    fn one_more_of_an_account_ends_its_own_longest_silence_or_its_oldest() {
        let limits = Limits { connections_of_account: 2, ..Limits::default() };
        let all = Arc::new(Connections::new(limits));
        let enter = |of: u128| {
            let one = all.enter(at(1)).expect("room");
            one.answers();
            one.is_known(person(of));
            one
        };
        let is_in = |one: &Arc<Connection>| all.known().0.values().any(|own| own.contains_key(&one.number));
        let (other, busy, silent) = (enter(2), enter(1), enter(1));
        silent.falls_silent();
        let newest = enter(1);
        assert_eq!([&other, &busy, &silent, &newest].map(is_in), [true, true, false, true]);
        let last = enter(1);
        assert_eq!([&other, &busy, &newest, &last].map(is_in), [true, false, true, true], "no silent one");
        last.is_known(person(1));
        last.is_known(person(2));
        assert_eq!(all.known().0[&person(1)].len(), 1, "a proxy's connection moves with its last request");
        for one in [other, busy, silent, newest, last] {
            drop(Leaves(one));
        }
        assert!(all.known().0.is_empty());
    }

    #[test]
    fn all_addresses_together_have_a_limit_too() {
        let all = connections(10, 20);
        let entered: Vec<_> = (0..60).map(|last| all.enter(at(last)).expect("room is made")).collect();
        assert_eq!(count(&all), 20);
        entered.into_iter().for_each(|one| drop(Leaves(one)));
        assert_eq!(count(&all), 0);
        assert!(!all.end_most_silent());
    }
}
