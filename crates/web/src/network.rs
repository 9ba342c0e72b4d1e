//! The addresses at which other machines in the hall reach this one.
//! Địa chỉ của máy chủ trên mạng của hội trường.

use std::net::{IpAddr, SocketAddr};

/// Names of networks inside one machine: their addresses cannot be reached from the hall.
const INSIDE: [&str; 7] = ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vEthernet"];

/// The addresses at which other machines reach the server, the likeliest first; none if it listens on its own
/// machine only.
pub(crate) fn addresses(listen: SocketAddr) -> Vec<SocketAddr> {
    if listen.ip().is_loopback() {
        return Vec::new();
    }
    if !listen.ip().is_unspecified() {
        return vec![listen];
    }
    // Read each time: the laptop may have joined the hall's network after the program started.
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

/// A hall's network uses private IPv4 addresses; an IPv6 address is hard to type.
fn rank(ip: IpAddr) -> u8 {
    match ip {
        IpAddr::V4(four) if four.is_private() => 0,
        IpAddr::V4(_) => 1,
        IpAddr::V6(_) => 2,
    }
}

/// A network as written in the configuration: `10.0.0.0/8`, or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    /// Whether an address belongs to the network.
    pub(crate) fn holds(&self, address: IpAddr) -> bool {
        let masked = |address: u128, of: u8| {
            let left = u32::from(of - self.bits.min(of));
            address.checked_shr(left).unwrap_or(0)
        };
        match (self.address, address) {
            (IpAddr::V4(one), IpAddr::V4(other)) => {
                masked(one.to_bits().into(), 32) == masked(other.to_bits().into(), 32)
            }
            (IpAddr::V6(one), IpAddr::V6(other)) => {
                masked(one.to_bits(), 128) == masked(other.to_bits(), 128)
            }
            (IpAddr::V4(_), IpAddr::V6(other)) => {
                other.to_ipv4_mapped().is_some_and(|other| self.holds(IpAddr::V4(other)))
            }
            (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

impl std::str::FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Network, String> {
        let unreadable = || format!("{text} is no network: write 10.0.0.0/8, or one address");
        let (address, bits) = text.split_once('/').map_or((text, None), |(one, bits)| (one, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| unreadable())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), str::parse).map_err(|_| unreadable())?;
        if bits <= most { Ok(Network { address, bits }) } else { Err(unreadable()) }
    }
}

/// The address that identifies a subscriber: with IPv6 one subscriber has a whole network of addresses.
pub(crate) fn subscriber(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => {
            six.to_ipv4_mapped().map_or_else(|| IpAddr::V6((six.to_bits() >> 64 << 64).into()), IpAddr::V4)
        }
    }
}

/// Whether the host of an address, with or without a port, is the machine on which it is typed.
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
    fn a_network_holds_its_own_addresses_alone() {
        for (network, address, holds) in [
            ("10.0.0.0/8", "10.200.3.4", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("192.168.1.5", "192.168.1.5", true),
            ("192.168.1.5", "192.168.1.6", false),
            ("0.0.0.0/0", "203.0.113.9", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("fd00::/8", "fd12::1", true),
            ("fd00::/8", "2001:db8::1", false),
            ("127.0.0.1", "::ffff:127.0.0.1", true),
        ] {
            let parsed: Network = network.parse().expect(network);
            assert_eq!(parsed.holds(address.parse().expect(address)), holds, "{network}: {address}");
        }
        for text in ["", "hall", "10.0.0.0/33", "10.0.0.0/x", "::/129"] {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }

    #[test]
    fn private_addresses_come_first() {
        let ranks =
            ["192.168.1.10", "203.113.131.1", "2001:db8::1"].map(|ip| rank(ip.parse().expect("an address")));
        assert!(ranks.is_sorted());
    }
}
