//! What branches are called: invented, as such names go. Tên chi bộ minh họa.

use std::collections::HashSet;

use super::figures::Chance;

const FIRST: [&str; 16] = [
    "An",
    "Bình",
    "Cổ",
    "Duyên",
    "Đông",
    "Đồng",
    "Hưng",
    "Lộc",
    "Nam",
    "Phú",
    "Phúc",
    "Quang",
    "Tân",
    "Thượng",
    "Trung",
    "Vĩnh",
];
const SECOND: [&str; 12] =
    ["Cầu", "Điền", "Hòa", "Khê", "Lạc", "Lễ", "Ninh", "Phong", "Thịnh", "Tiến", "Trại", "Xá"];

/// The services of a commune that have a branch of their own.
const SERVICES: [&str; 6] =
    ["Trường Mầm non", "Trường Tiểu học", "Trường Trung học cơ sở", "Trạm Y tế", "Công an", "Quân sự"];

/// Names for the branches of one organisation, and of all that will be merged with it: none is given twice.
#[derive(Default)]
pub struct BranchNames(HashSet<String>);

impl BranchNames {
    /// Names for the branches of an organisation: in a commune by village and service, elsewhere by number.
    ///
    /// `territory` is the commune's own name (`Xã Đông Phong`), none where the organisation is an office or an enterprise.
    pub fn of(&mut self, territory: Option<&str>, count: u32, chance: &mut Chance) -> Vec<String> {
        let Some(territory) = territory else {
            return (1..=count).map(|number| format!("Chi bộ {number}")).collect();
        };
        // A commune has more villages than services; a small one has its services under a village's branch.
        let services = (count / 2).min(SERVICES.len() as u32);
        let in_town = !territory.starts_with("Xã ");
        let mut names: Vec<String> = (1..=count - services)
            .map(|number| {
                if in_town { format!("Chi bộ tổ dân phố số {number}") } else { self.village(chance) }
            })
            .collect();
        let place = lower_first(territory);
        names.extend(SERVICES.iter().take(services as usize).map(|service| match *service {
            // Police and militia are the commune's own; a school or a clinic bears the bare name.
            "Công an" | "Quân sự" => format!("Chi bộ {service} {place}"),
            _ => format!("Chi bộ {service} {}", bare(territory)),
        }));
        names
    }

    fn village(&mut self, chance: &mut Chance) -> String {
        loop {
            let [first, second] =
                [&FIRST[..], &SECOND[..]].map(|words| words[chance.below(words.len() as u32) as usize]);
            let name = format!("Chi bộ thôn {first} {second}");
            if self.0.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// `Xã Đông Phong` inside a name: `xã Đông Phong`.
pub fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first: String = letters.next().map(|letter| letter.to_lowercase().collect()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

/// `Thị trấn Diêm Điền` without its kind: `Diêm Điền`.
fn bare(territory: &str) -> &str {
    ["Xã ", "Phường ", "Thị trấn "].iter().find_map(|kind| territory.strip_prefix(kind)).unwrap_or(territory)
}
