//! An electric cooperative with its annual meetings of 2023 and 2024. Một hợp tác xã điện.

use congress::elections::Office;
use congress::organisation::{Kind, Language};
use congress::permits::Role;
use jiff::civil::{date, time};

use super::{Body, Coming, Contest, Meeting, Place, Season, Term};

/// An invented electric cooperative.
pub const COOPERATIVE: Body = Body {
    kind: Kind::Cooperative,
    language: Language::En,
    heading: "",
    place: "Cedar Bend",
    levels: &["cooperative", "district"],
    founded: date(2010, 1, 4),
    top: Place { code: "TRE", name: "Three Rivers Electric Cooperative", kind: "cooperative", members: 54 },
    branches: &[
        Place { code: "TRE-N", name: "North District", kind: "district", members: 19 },
        Place { code: "TRE-C", name: "Central District", kind: "district", members: 21 },
        Place { code: "TRE-S", name: "South District", kind: "district", members: 14 },
    ],
    cycles: &[
        Term {
            id: "2023",
            name: "Annual meeting 2023 (synthetic)",
            opened: date(2023, 1, 10),
            windows: &[Season { level: "cooperative", from: date(2023, 3, 1), to: date(2023, 5, 31) }],
            source: "Bylaws, annual meeting (synthetic)",
        },
        Term {
            id: "2024",
            name: "Annual meeting 2024 (synthetic)",
            opened: date(2024, 1, 9),
            windows: &[Season { level: "cooperative", from: date(2024, 3, 1), to: date(2024, 5, 31) }],
            source: "Bylaws, annual meeting (synthetic)",
        },
    ],
    accounts: &[
        ("admin", Role::Administrator, "TRE"),
        ("secretary", Role::UnitSecretary, "TRE"),
        ("teller1", Role::Teller, "TRE"),
        ("teller2", Role::Teller, "TRE"),
        ("observer", Role::Observer, "TRE"),
    ],
    reported: &[],
    held: &[Meeting {
        cycle: "2023",
        unit: "TRE",
        called: date(2023, 3, 20),
        day: date(2023, 4, 15),
        members: [51, 8],
        contests: &[Contest {
            office: Office::Committee,
            seats: 3,
            names: 5,
            by_committee: false,
            has_rows: false,
            is_voted: true,
        }],
        resolution: "The members accept the report of the board and the audited accounts of 2022 (synthetic).\n\nThe board is asked to \
                     report by autumn on the line to the new housing at Cedar Bend.",
        minutes: "The chair presented the report of the board, and the treasurer the audited accounts (synthetic).\n\nMembers asked \
                  about outages in the North District and about the price of net metering. The manager answered.",
    }],
    coming: Coming {
        cycle: "2024",
        called: date(2024, 3, 18),
        day: date(2024, 4, 13),
        by_office: 0,
        from: &[],
        items: &[
            ("Registration", time(9, 0, 0, 0), 60),
            ("Opening and report of the board", time(10, 0, 0, 0), 30),
            ("Questions from members", time(10, 30, 0, 0), 30),
            ("Election of directors", time(11, 0, 0, 0), 45),
            ("Result and close", time(11, 45, 0, 0), 15),
        ],
    },
};
