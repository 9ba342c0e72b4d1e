//! An association with four branches, in 2025. Một hội có bốn chi hội.

use congress::elections::Office;
use congress::organisation::{Kind, Language};
use congress::permits::Role;
use jiff::civil::{date, time};

use super::{Body, Coming, Contest, Meeting, Place, Reported, Season, Term};

/// The gardeners' association of an invented district.
pub const ASSOCIATION: Body = Body {
    kind: Kind::Association,
    language: Language::Vi,
    heading: "",
    place: "Hòa Sơn",
    levels: &["hội", "chi hội"],
    founded: date(2020, 6, 1),
    top: Place { code: "HLV", name: "Hội Làm vườn huyện Hòa Sơn", kind: "hội", members: 96 },
    branches: &[
        Place { code: "HLV-AL", name: "Chi hội Làm vườn xã An Lạc", kind: "chi hội", members: 22 },
        Place {
            code: "HLV-BM", name: "Chi hội Làm vườn xã Bình Minh", kind: "chi hội", members: 27
        },
        Place {
            code: "HLV-DH", name: "Chi hội Làm vườn xã Đông Hải", kind: "chi hội", members: 26
        },
        Place {
            code: "HLV-TT", name: "Chi hội Làm vườn xã Tân Tiến", kind: "chi hội", members: 21
        },
    ],
    cycles: &[Term {
        id: "2025-2030",
        name: "Đại hội các cấp nhiệm kỳ 2025–2030 (số liệu minh họa)",
        opened: date(2025, 1, 15),
        windows: &[
            Season { level: "chi hội", from: date(2025, 3, 1), to: date(2025, 4, 30) },
            Season { level: "hội", from: date(2025, 5, 1), to: date(2025, 6, 30) },
        ],
        source: "Kế hoạch đại hội của Ban Chấp hành Hội (minh họa)",
    }],
    accounts: &[
        ("quantri", Role::Administrator, "HLV"),
        ("thuky", Role::UnitSecretary, "HLV"),
        ("anlac", Role::UnitSecretary, "HLV-AL"),
        ("kiemphieu1", Role::Teller, "HLV"),
        ("kiemphieu2", Role::Teller, "HLV"),
        ("theodoi", Role::Observer, "HLV"),
    ],
    reported: &[
        Reported { unit: "HLV-BM", day: date(2025, 3, 22), is_held: true },
        Reported { unit: "HLV-DH", day: date(2025, 4, 5), is_held: true },
        Reported { unit: "HLV-TT", day: date(2025, 4, 26), is_held: false },
    ],
    held: &[Meeting {
        cycle: "2025-2030",
        unit: "HLV-AL",
        called: date(2025, 3, 1),
        day: date(2025, 3, 15),
        members: [22, 2],
        contests: &[
            Contest {
                office: Office::Committee,
                seats: 3,
                names: 4,
                by_committee: false,
                has_rows: false,
                is_voted: true,
            },
            Contest {
                office: Office::Secretary,
                seats: 1,
                names: 1,
                by_committee: true,
                has_rows: true,
                is_voted: false,
            },
        ],
        resolution: "Đại hội thông qua báo cáo của Ban Chấp hành và phương hướng nhiệm kỳ 2025–2030 (văn bản minh họa).\n\nĐại hội giao \
                     Ban Chấp hành mới mỗi năm mở hai lớp kỹ thuật cho hội viên và lập vườn giống chung của chi hội.",
        minutes: "Ban Chấp hành báo cáo công việc và thu chi của nhiệm kỳ trước (văn bản minh họa).\n\nHội viên thảo luận về giống \
                  cây, về giá vật tư và về lớp học của năm tới. Chủ tọa trả lời các ý kiến.",
    }],
    coming: Coming {
        cycle: "2025-2030",
        called: date(2025, 5, 2),
        day: date(2025, 5, 17),
        by_office: 5,
        from: &[("HLV-AL", 9), ("HLV-BM", 11), ("HLV-DH", 11), ("HLV-TT", 9)],
        items: &[
            ("Điểm danh, bầu người điều hành", time(7, 30, 0, 0), 30),
            ("Khai mạc, báo cáo nhiệm kỳ", time(8, 0, 0, 0), 45),
            ("Thảo luận", time(8, 45, 0, 0), 60),
            ("Bầu Ban Chấp hành, Ban Kiểm tra", time(9, 45, 0, 0), 75),
            ("Nghị quyết, bế mạc", time(11, 0, 0, 0), 30),
        ],
    },
};
