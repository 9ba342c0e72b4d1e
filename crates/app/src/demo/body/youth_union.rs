//! The youth union of a commune, in 2022. Đoàn xã.

use congress::elections::Office;
use congress::organisation::{Kind, Language};
use congress::permits::Role;
use jiff::civil::{date, time};

use super::{Body, Coming, Contest, Meeting, Place, Reported, Season, Term};

/// The youth union of an invented commune.
pub const YOUTH_UNION: Body = Body {
    kind: Kind::YouthUnion,
    language: Language::Vi,
    heading: "",
    place: "Xuân Quang",
    levels: &["xã đoàn", "chi đoàn"],
    founded: date(2017, 9, 1),
    top: Place { code: "XQ", name: "Đoàn xã Xuân Quang", kind: "đoàn cơ sở", members: 137 },
    branches: &[
        Place { code: "XQ-CX", name: "Chi đoàn thôn Cổ Xá", kind: "chi đoàn", members: 24 },
        Place { code: "XQ-KB", name: "Chi đoàn thôn Kim Bồng", kind: "chi đoàn", members: 31 },
        Place { code: "XQ-BL", name: "Chi đoàn thôn Bắc Lãng", kind: "chi đoàn", members: 28 },
        Place { code: "XQ-TS", name: "Chi đoàn thôn Trung Sơn", kind: "chi đoàn", members: 25 },
        Place {
            code: "XQ-TH", name: "Chi đoàn Trường THCS Xuân Quang", kind: "chi đoàn", members: 29
        },
    ],
    cycles: &[Term {
        id: "2022-2027",
        name: "Đại hội Đoàn các cấp nhiệm kỳ 2022–2027 (số liệu minh họa)",
        opened: date(2021, 12, 20),
        windows: &[
            Season { level: "chi đoàn", from: date(2022, 1, 15), to: date(2022, 2, 28) },
            Season { level: "xã đoàn", from: date(2022, 3, 1), to: date(2022, 4, 30) },
        ],
        source: "Kế hoạch của Ban Thường vụ Huyện đoàn (minh họa)",
    }],
    accounts: &[
        ("quantri", Role::Administrator, "XQ"),
        ("bithu", Role::UnitSecretary, "XQ"),
        ("coxa", Role::UnitSecretary, "XQ-CX"),
        ("kiemphieu1", Role::Teller, "XQ"),
        ("kiemphieu2", Role::Teller, "XQ"),
        ("theodoi", Role::Observer, "XQ"),
    ],
    reported: &[
        Reported { unit: "XQ-KB", day: date(2022, 2, 12), is_held: true },
        Reported { unit: "XQ-BL", day: date(2022, 2, 19), is_held: true },
        Reported { unit: "XQ-TS", day: date(2022, 2, 20), is_held: true },
        Reported { unit: "XQ-TH", day: date(2022, 2, 26), is_held: false },
    ],
    held: &[Meeting {
        cycle: "2022-2027",
        unit: "XQ-CX",
        called: date(2022, 1, 25),
        day: date(2022, 2, 5),
        members: [24, 3],
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
                has_rows: false,
                is_voted: false,
            },
        ],
        resolution: "Đại hội thông qua báo cáo của Ban Chấp hành và phương hướng nhiệm kỳ 2022–2027 (văn bản minh họa).\n\nMỗi năm chi \
                     đoàn nhận một công trình thanh niên ở thôn và giúp ba đoàn viên vay vốn làm ăn.",
        minutes: "Đại hội nghe báo cáo của Ban Chấp hành khóa trước (văn bản minh họa).\n\nĐoàn viên thảo luận về sân chơi của thôn, về \
                  việc làm sau mùa vụ và về sinh hoạt chi đoàn.",
    }],
    coming: Coming {
        cycle: "2022-2027",
        called: date(2022, 3, 1),
        day: date(2022, 3, 19),
        by_office: 9,
        from: &[("XQ-CX", 8), ("XQ-KB", 10), ("XQ-BL", 9), ("XQ-TS", 8), ("XQ-TH", 9)],
        items: &[
            ("Điểm danh, bầu Đoàn Chủ tịch", time(7, 15, 0, 0), 30),
            ("Khai mạc, báo cáo nhiệm kỳ", time(7, 45, 0, 0), 45),
            ("Tham luận", time(8, 30, 0, 0), 60),
            ("Bầu Ban Chấp hành khóa mới", time(9, 30, 0, 0), 75),
            ("Nghị quyết, bế mạc", time(10, 45, 0, 0), 30),
        ],
    },
};
