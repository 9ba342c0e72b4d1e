//! Answers to questions in the transcript. Câu trả lời trong biên bản.

use congress::progress::{self, LevelProgress, ProgressReport};
use jiff::civil::Date;
use labels::Lang;
use vietnamese::{Notation, short_date};

/// A progress report in lines.
pub fn progress_report(report: &ProgressReport) -> Vec<String> {
    let mut lines = vec![format!("{} ngày {}:", report.unit.name, short_date(report.as_of))];
    for level in &report.levels {
        lines.push(level_line(level));
        for late in &level.late {
            let against = match late.against {
                progress::LateAgainst::Window => "so với chỉ đạo",
                progress::LateAgainst::Plan => "so với kế hoạch",
                progress::LateAgainst::OwnDay => "so với lịch của đơn vị",
            };
            let due = short_date(late.due);
            lines.push(format!("    chậm {} ngày {against} (hạn {due}): {}", late.days, late.place.name));
        }
    }
    for parent in &report.unfinished_by_parent {
        let (name, left, total) = (&parent.place.name, parent.left, parent.total);
        lines.push(format!("  {name}: còn {left} trên {total} đơn vị trực thuộc chưa xong"));
    }
    lines
}

fn level_line(level: &LevelProgress) -> String {
    let share = vietnamese::percent(level.done.into(), level.total.into(), 2, Notation::Vi);
    let share = share.map(|share| format!(" ({share})")).unwrap_or_default();
    let mut line = format!(
        "  {}: xong {} trên {}{share}",
        Lang::VI.of(congress::organisation::Kind::Party).level(&level.level),
        level.done,
        level.total
    );
    let mut add = |text: String| {
        line.push_str("; ");
        line.push_str(&text);
    };
    if let Some(day) = level.completed_on {
        add(format!("hoàn thành ngày {}", short_date(day)));
    }
    let ahead = [(level.days_ahead_of_plan, "kế hoạch"), (level.days_ahead_of_window, "chỉ đạo")];
    for (days, against) in ahead {
        match days {
            Some(days) if days < 0 => add(format!("chậm {} ngày so với {against}", -days)),
            Some(0) => add(format!("đúng hạn của {against}")),
            Some(days) => add(format!("sớm {days} ngày so với {against}")),
            None => {}
        }
    }
    if let Some(next) = level.next.first() {
        add(format!("tiếp theo {} ngày {}", next.place.name, short_date(next.first)));
    }
    if let Some(day) = level.forecast {
        add(format!("dự kiến xong ngày {}", short_date(day)));
    }
    if level.unplanned > 0 {
        add(format!("{} chưa có lịch", level.unplanned));
    }
    if level.by_contents[1] + level.by_contents[2] > 0 {
        let [four, three, two] = level.by_contents;
        add(format!("4 nội dung {four}, 3 nội dung {three}, 2 nội dung {two}"));
    }
    if level.pilots.0 > 0 {
        add(format!("đại hội điểm xong {} trên {}", level.pilots.1, level.pilots.0));
    }
    if level.direct.chosen > 0 {
        add(format!("bầu trực tiếp bí thư xong {} trên {}", level.direct.held, level.direct.chosen));
        if let Some((votes, base)) = level.direct.lowest {
            let lowest = vietnamese::percent(votes.into(), base.into(), 2, Notation::Vi).unwrap_or_default();
            add(format!("phiếu thấp nhất {lowest}"));
        }
    }
    line
}

/// The tree below a unit on a day, indented.
pub fn tree(units: &congress::units::Units, top: congress::units::UnitIndex, day: Date) -> Vec<String> {
    let forest = congress::units::Forest::on(units, day);
    let depth = |unit| units.ancestors_on(unit, day).take_while(|above| *above != top).count();
    let line = |unit: &congress::units::UnitIndex| {
        let indent = if *unit == top { 0 } else { depth(*unit) + 1 };
        format!("{}{}", "  ".repeat(indent), units.get(*unit).name_on(day))
    };
    forest.subtree(top).iter().map(line).collect()
}

/// The sums of one level in lines, those that are not nought.
pub fn sums(level: &LevelProgress) -> Vec<String> {
    let figures = progress::Indicators::FIGURES.iter().zip(level.sums.figures).filter(|(_, sum)| *sum > 0);
    let label = |name: &str| {
        Lang::VI.of(congress::organisation::Kind::Party).text(&format!("figure-{}", name.replace('_', "-")))
    };
    let mut lines: Vec<String> = figures.map(|(name, sum)| format!("{}: {sum}", label(name))).collect();
    if level.sums.short > 0 {
        lines.push(format!("{}: {}", label("short"), level.sums.short));
    }
    let sums = &level.sums;
    lines.push(format!(
        "{} đại hội đã báo cáo; bí thư {}: tái cử {}, không phải người địa phương {}, bầu trực tiếp {}",
        sums.reported,
        sums.secretaries,
        sums.secretaries_re_elected,
        sums.secretaries_not_local,
        sums.secretaries_direct
    ));
    lines
}

/// A directive's window in words.
pub fn window(window: &congress::cycle::Window) -> String {
    let day = |day: Option<Date>| day.map_or("không định".to_owned(), short_date);
    let longest = window.max_days.map(|days| format!(", không quá {days} ngày")).unwrap_or_default();
    format!(
        "{}: từ {} đến {}{longest} ({})",
        Lang::VI.of(congress::organisation::Kind::Party).level(&window.level),
        day(window.start),
        day(window.finish_by),
        window.rule
    )
}

/// The people in the hall, and whether there is a quorum.
pub fn attendance(hall: &congress::floor::Attendance) -> Vec<String> {
    let mut lines = vec![format!("Có mặt {} trên {} người được triệu tập", hall.present, hall.convened)];
    if hall.units > 0 {
        lines.push(format!("Có đại diện {} trên {} đơn vị trực thuộc", hall.represented, hall.units));
    }
    if hall.alternates > 0 {
        lines.push(format!("Dự khuyết có mặt: {}", hall.alternates));
    }
    lines.extend(hall.places.iter().map(|(place, count)| format!("  {place}: {count}")));
    for condition in &hall.quorum {
        let verdict = if condition.holds() { "đủ" } else { "chưa đủ" };
        let (needed, of, rule) = (
            condition.needed,
            condition.of,
            Lang::VI.of(congress::organisation::Kind::Party).cited(&condition.rule),
        );
        lines.push(format!("{verdict}: cần {needed} trên {of} ({rule})"));
    }
    lines
}

/// The days by which a result is reported and approved.
pub fn review(review: Option<congress::elections::Review>) -> Vec<String> {
    let Some(review) = review else { return vec!["không còn hạn nào".to_owned()] };
    let line = |what: &str, by: Option<Date>, rule: Option<congress::citation::Cited>| {
        let by = by.map_or("chưa tính".to_owned(), short_date);
        let rule = rule.map_or("chưa có quy định".to_owned(), |rule| {
            Lang::VI.of(congress::organisation::Kind::Party).cited(&rule)
        });
        format!("{what}: {by} ({rule})")
    };
    let mut lines = vec![
        line("báo cáo", review.report_by, review.report_rule),
        line("chuẩn y", review.approve_by, review.approve_rule),
    ];
    lines.extend(review.is_disputed.then(|| "có khiếu nại: thời hạn chuẩn y chưa chạy".to_owned()));
    lines
}

/// The tasks that wait for a person, a line each.
pub fn waiting(state: &congress::State, actor: congress::Actor, day: Date) -> Vec<String> {
    let forest = congress::units::Forest::on(&state.units, day);
    let tasks = congress::permits::waiting(state, &forest, actor, day);
    let line = |task: &congress::access::waiting::WaitingTask| {
        let heading =
            Lang::VI.of(congress::organisation::Kind::Party).text(&format!("waiting-{}", task.kind));
        let name = state.units.get(task.unit).name_on(day);
        let office = task.office.map(|office| {
            Lang::VI.of(congress::organisation::Kind::Party).text(&format!("office-{}", office.name()))
        });
        let office = office.map(|office| format!(", {office}")).unwrap_or_default();
        let last_day = task.last_day_of(state).map(|last_day| format!(", hạn {}", short_date(last_day)));
        format!("{heading}: {name}{office}{}", last_day.unwrap_or_default())
    };
    if tasks.is_empty() {
        vec!["không có việc nào chờ".to_owned()]
    } else {
        tasks.iter().map(line).collect()
    }
}
