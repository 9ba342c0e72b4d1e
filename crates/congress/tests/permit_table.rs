//! The permissions as one table to review. Bảng quyền: vai trò và việc.
//!
//! `DAIHOI_BLESS=1` (or `cargo xtask bless`) writes the table again after an intended change.

use congress::permits::{Act, Reach, Role, reach};
use labels::Lang;

#[test]
fn the_table_of_roles_and_acts_is_as_written() {
    let mut table =
        String::from("Vai trò và việc: ● đơn vị mình và bên dưới, ○ chỉ bên dưới, · không được\n\n");
    for role in Role::ALL {
        table.push_str(&format!(
            "{}\n",
            Lang::VI
                .of(congress::organisation::Kind::Party)
                .text(&format!("role-{}", role.name().replace('_', "-")))
        ));
        for act in Act::ALL {
            let mark = match reach(role, act) {
                Reach::Subtree => '●',
                Reach::Below => '○',
                Reach::Nowhere => '·',
            };
            table.push_str(&format!(
                "  {mark} {}\n",
                Lang::VI.of(congress::organisation::Kind::Party).text(&format!("act-{}", act.name()))
            ));
        }
        table.push('\n');
    }
    let table = format!("{}\n", table.trim_end());

    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/permit_table.txt");
    if std::env::var("DAIHOI_BLESS").is_ok_and(|bless| bless == "1") {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    let written = std::fs::read_to_string(&path).expect("the table can be read");
    assert_eq!(written, table, "the table of permits changed; if that is meant, `cargo xtask bless`");
}

#[test]
fn nobody_approves_chooses_for_or_ratifies_their_own_congress() {
    for role in Role::ALL {
        for act in [Act::ApproveCongress, Act::ChooseCongress, Act::RatifyCongress] {
            assert_ne!(reach(role, act), Reach::Subtree, "{} {}", role.name(), act.name());
        }
    }
}

#[test]
fn who_leads_a_congress_does_not_write_down_what_was_decided_about_it_outside() {
    assert_eq!(reach(Role::Administrator, Act::RecordOutsideDecision), Reach::Subtree);
    assert_eq!(reach(Role::OrganisationCommission, Act::RecordOutsideDecision), Reach::Subtree);
    for role in Role::ALL {
        let may = matches!(role, Role::Administrator | Role::OrganisationCommission);
        assert_eq!(reach(role, Act::RecordOutsideDecision) != Reach::Nowhere, may, "{}", role.name());
    }
}
