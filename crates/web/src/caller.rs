//! The sender of a request as the network shows it: the address behind a proxy, and whether the form is ours.
//! Người gọi đến.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{FromRef, FromRequestParts};
use axum::http::header::{HOST, HeaderMap, ORIGIN, REFERER};
use axum::http::request::Parts;

use crate::app::App;
use crate::network::Network;
use crate::reply::Reply;
use crate::server::Connection;

/// The sender of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Caller {
    /// None in a test without a network.
    pub address: Option<IpAddr>,
    /// Whether a trusted proxy says that the browser used TLS.
    pub by_tls: bool,
    /// The host name under which a trusted proxy was asked.
    pub host: Option<String>,
}

impl Caller {
    fn of(parts: &Parts, proxies: &[Network]) -> Caller {
        let peer = Connection::of(&parts.extensions).map(|connection| connection.peer().ip());
        Caller::behind(peer, &parts.headers, proxies)
    }

    /// The caller behind proxies. Only proxies named in the configuration are believed.
    fn behind(peer: Option<IpAddr>, headers: &HeaderMap, proxies: &[Network]) -> Caller {
        let is_proxy = |address: &IpAddr| proxies.iter().any(|network| network.holds(*address));
        if !peer.is_some_and(|peer| is_proxy(&peer)) {
            return Caller { address: peer, by_tls: false, host: None };
        }
        let said = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let said: Vec<&str> = said.flat_map(|value| value.split(',')).map(str::trim).collect();
        // Every proxy adds its peer on the right. The first address from the right that is not a proxy is the
        // client; the client may have invented everything to the left of it.
        let mut address = peer;
        for one in said.iter().rev() {
            let Ok(one) = one.parse::<IpAddr>() else { break };
            address = Some(one);
            if !is_proxy(&one) {
                break;
            }
        }
        let word = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        Caller {
            address,
            by_tls: word("x-forwarded-proto").is_some_and(|scheme| scheme.eq_ignore_ascii_case("https")),
            host: word("x-forwarded-host").or_else(|| word(HOST.as_str())).map(str::to_owned),
        }
    }

    /// The attributes of a cookie: `Secure` where the browser used TLS. A hall's own network has no
    /// certificate, and `Secure` would lock the browser out.
    pub(crate) fn cookie_words(&self) -> &'static str {
        if self.by_tls {
            "; Path=/; HttpOnly; SameSite=Lax; Secure"
        } else {
            "; Path=/; HttpOnly; SameSite=Lax"
        }
    }
}

/// The proxies that a server trusts.
pub(crate) struct Proxies(pub Vec<Network>);

impl FromRef<Arc<App>> for Proxies {
    fn from_ref(app: &Arc<App>) -> Proxies {
        Proxies(app.defences.proxies.clone())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller
where
    Proxies: FromRef<S>,
{
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        Ok(Caller::of(parts, &Proxies::from_ref(state).0))
    }
}

/// A caller whose form is on one of our pages: another site may not sign a person in or change their
/// language.
pub(crate) struct OwnPage(pub Caller);

impl<S: Send + Sync> FromRequestParts<S> for OwnPage
where
    Proxies: FromRef<S>,
{
    type Rejection = Reply;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Reply> {
        let caller = Caller::of(parts, &Proxies::from_ref(state).0);
        match is_from_elsewhere(&parts.headers, caller.host.as_deref()) {
            true => Err(Reply::CsrfMismatch),
            false => Ok(OwnPage(caller)),
        }
    }
}

/// Whether the browser says that the form was on another site. On secure addresses it says so with
/// `Sec-Fetch-Site`, everywhere with `Origin`; very old browsers send `Referer` alone. A program that is not
/// a browser sends none of them, and has no session to steal.
fn is_from_elsewhere(headers: &HeaderMap, host: Option<&str>) -> bool {
    let word = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match word("sec-fetch-site") {
        Some("same-origin" | "none") => return false,
        Some("cross-site") => return true,
        _ => {}
    }
    let Some(from) = word(ORIGIN.as_str()).or_else(|| word(REFERER.as_str())) else { return false };
    let from =
        from.split_once("://").map_or("", |(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or(rest));
    let host = host.or_else(|| word(HOST.as_str())).unwrap_or_default();
    from.is_empty() || !from.eq_ignore_ascii_case(host)
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn headers(of: &[(&'static str, &'static str)]) -> HeaderMap {
        of.iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn only_a_proxy_that_is_named_is_believed() {
        let proxies: Vec<Network> = ["10.0.0.0/8", "::1"].map(|one| one.parse().expect("a network")).into();
        let address = |peer: &str, said: &'static str| {
            let headers = headers(&[("x-forwarded-for", said), ("x-forwarded-proto", "https")]);
            let caller = Caller::behind(Some(peer.parse().expect("an address")), &headers, &proxies);
            (caller.address.map(|address| address.to_string()).unwrap_or_default(), caller.by_tls)
        };
        for (peer, said, meant, by_tls) in [
            ("192.168.1.7", "1.2.3.4", "192.168.1.7", false),
            ("10.0.0.1", "1.2.3.4", "1.2.3.4", true),
            ("::1", "2001:db8::7", "2001:db8::7", true),
            ("10.0.0.1", "6.6.6.6, 1.2.3.4", "1.2.3.4", true),
            ("10.0.0.1", "1.2.3.4, 10.0.0.2", "1.2.3.4", true),
            ("10.0.0.1", "1.2.3.4, nonsense", "10.0.0.1", true),
            ("10.0.0.1", "", "10.0.0.1", true),
        ] {
            assert_eq!(address(peer, said), (meant.to_owned(), by_tls), "{peer}: {said}");
        }
    }

    #[test]
    fn a_form_of_another_site_is_known_with_and_without_sec_fetch_site() {
        for (told, is_elsewhere) in [
            (vec![("host", "hall:8020")], false),
            (vec![("host", "hall:8020"), ("origin", "http://hall:8020")], false),
            (vec![("host", "hall:8020"), ("origin", "http://HALL:8020")], false),
            (vec![("host", "hall:8020"), ("origin", "http://evil.example")], true),
            (vec![("host", "hall:8020"), ("origin", "http://hall:80")], true),
            (vec![("host", "hall:8020"), ("origin", "null")], true),
            (vec![("host", "hall:8020"), ("referer", "http://evil.example/hall:8020")], true),
            (vec![("host", "hall:8020"), ("referer", "http://hall:8020/session?back=/")], false),
            (vec![("host", "hall:8020"), ("sec-fetch-site", "cross-site")], true),
            (vec![("host", "hall:8020"), ("sec-fetch-site", "same-site"), ("origin", "http://hall:1")], true),
            // A proxy that is not named in the configuration may have changed the host; the browser's own
            // header is believed.
            (vec![("host", "inner"), ("sec-fetch-site", "same-origin"), ("origin", "https://outer")], false),
        ] {
            assert_eq!(is_from_elsewhere(&headers(&told), None), is_elsewhere, "{told:?}");
        }
        let behind = headers(&[("host", "inner"), ("origin", "https://daihoi.example")]);
        assert!(!is_from_elsewhere(&behind, Some("daihoi.example")));
    }
}
