//! Where the machines of a hall find this one. Địa chỉ của máy chủ trên mạng của hội trường.

use std::net::{IpAddr, SocketAddr};

/// Names of networks that live inside one machine: what is reached there is not in the hall.
const INSIDE: [&str; 7] = ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vEthernet"];

/// The addresses at which other machines reach a program that listens so, the likeliest first; none where it answers to
/// its own machine alone.
pub(crate) fn addresses(listen: SocketAddr) -> Vec<SocketAddr> {
    if listen.ip().is_loopback() {
        return Vec::new();
    }
    if !listen.ip().is_unspecified() {
        return vec![listen];
    }
    // Asked anew each time: the laptop may have joined the hall's network after the program was started.
    let networks = if_addrs::get_if_addrs().unwrap_or_default();
    let outside = networks.into_iter().filter(|network| !network.is_loopback() && !network.is_link_local());
    let mut found: Vec<(u8, IpAddr)> = outside
        .map(|network| {
            let inside = INSIDE.iter().any(|name| network.name.starts_with(name));
            (u8::from(inside) * 4 + rank(network.ip()), network.ip())
        })
        .filter(|(_, ip)| listen.is_ipv6() || ip.is_ipv4())
        .collect();
    found.sort();
    found.into_iter().map(|(_, ip)| SocketAddr::new(ip, listen.port())).collect()
}

/// A hall's network has private addresses of the old kind; a long one is no joy to type.
fn rank(ip: IpAddr) -> u8 {
    match ip {
        IpAddr::V4(four) if four.is_private() => 0,
        IpAddr::V4(_) => 1,
        IpAddr::V6(_) => 2,
    }
}

/// Whether the host of an address, with its port or without, means the machine on which it is typed.
pub(crate) fn is_own_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|digit| digit.is_ascii_digit()) { name } else { host }
    });
    let name = name.trim_start_matches('[').trim_end_matches(']');
    name.is_empty() || name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_listens_to_the_own_machine_alone_is_reached_by_no_other() {
        assert_eq!(addresses(([127, 0, 0, 1], 8020).into()), []);
        let hall = SocketAddr::from(([192, 168, 1, 10], 8020));
        assert_eq!(addresses(hall), [hall]);
        assert!(addresses(([0, 0, 0, 0], 8020).into()).iter().all(|address| !address.ip().is_loopback()));
    }

    #[test]
    fn localhost_is_the_machine_on_which_it_is_typed() {
        for host in ["localhost:8020", "127.0.0.1:8020", "[::1]:8020", "localhost", ""] {
            assert!(is_own_machine(host), "{host}");
        }
        for host in ["192.168.1.10:8020", "daihoi.tinh.vn", "10.0.0.2"] {
            assert!(!is_own_machine(host), "{host}");
        }
    }

    #[test]
    fn private_addresses_come_first() {
        let ranks =
            ["192.168.1.10", "203.113.131.1", "2001:db8::1"].map(|ip| rank(ip.parse().expect("an address")));
        assert!(ranks.is_sorted());
    }
}
