//! Completed congresses day by day, against plan and window. Biểu đồ lũy tiến.

use std::fmt::Write;

use congress::dated::days_between;
use jiff::ToSpan;
use jiff::civil::Date;
use labels::Lang;

use super::escaped;

/// The data of the chart.
pub(crate) struct BurnUp<'a> {
    pub lang: Lang,
    pub total: u32,
    pub as_of: Date,
    /// Cumulative counts of completed congresses.
    pub over: &'a [(Date, u32)],
    /// Cumulative counts as first planned.
    pub planned: &'a [(Date, u32)],
    /// Last day of the unit's own plan.
    pub plan_finish: Option<Date>,
    /// Last day of the directive's window.
    pub window_finish: Option<Date>,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 34.0;
const BOTTOM: f64 = 30.0;

impl BurnUp<'_> {
    /// The drawing; none if nothing was planned or held.
    pub(crate) fn draw(&self) -> Option<String> {
        let lasts = [self.plan_finish, self.window_finish];
        let known = || self.over.iter().chain(self.planned).map(|(day, _)| *day);
        let first = known().min()?;
        let last = known().chain(lasts.into_iter().flatten()).max()?;
        // A margin on both sides, and never less than three weeks.
        let first = first.checked_sub(5.days()).unwrap_or(first);
        let last =
            last.max(first.checked_add(21.days()).unwrap_or(last)).checked_add(5.days()).unwrap_or(last);
        let span = days_between(first, last).max(1) as f64;
        let x = |day: Date| LEFT + days_between(first, day) as f64 / span * (WIDTH - LEFT - RIGHT);
        let y = |count: u32| {
            HEIGHT - BOTTOM - f64::from(count) / f64::from(self.total.max(1)) * (HEIGHT - TOP - BOTTOM)
        };

        let mut svg = format!(
            r#"<svg class="burn-up" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{}">"#,
            escaped(&self.lang.text("burn-up-title"))
        );
        // Whole numbers at equal steps: about four of them.
        let step = self.total.div_ceil(4).max(1);
        for count in (0..=self.total).step_by(step as usize) {
            let height = y(count);
            let number = vietnamese::whole(count.into(), self.lang.notation());
            let _ = write!(
                svg,
                r#"<line class="grid" x1="{LEFT}" x2="{:.0}" y1="{height:.1}" y2="{height:.1}"/><text class="axis" text-anchor="end" x="{:.0}" y="{:.1}">{number}</text>"#,
                WIDTH - RIGHT,
                LEFT - 6.0,
                height + 4.0
            );
        }
        self.months(&mut svg, first, last, x);
        if self.plan_finish.is_some() || self.window_finish.is_some() {
            for (finish, class, key) in [
                (self.plan_finish, "plan-line", "burn-up-plan-finish"),
                (self.window_finish, "window-line", "burn-up-window-finish"),
            ] {
                let Some(finish) = finish else { continue };
                let at = x(finish);
                let (anchor, row) = if class == "plan-line" { ("end", 12.0) } else { ("end", 26.0) };
                let words = format!("{} {}", self.lang.text(key), vietnamese::short_date(finish));
                let _ = write!(
                    svg,
                    r#"<line class="{class}" x1="{at:.1}" x2="{at:.1}" y1="{row}" y2="{:.0}"/><text class="axis {class}-text" text-anchor="{anchor}" x="{:.1}" y="{row}">{}</text>"#,
                    HEIGHT - BOTTOM,
                    at - 4.0,
                    escaped(&words)
                );
            }
        }
        let planned = steps(self.planned, first, None, x, y);
        let until = self.as_of.min(last);
        let over = steps(self.over, first, Some(until), x, y);
        if until > first {
            let area_end = x(until);
            let _ = write!(svg, r#"<path class="over-area" d="{over}V{:.1}H{LEFT}Z"/>"#, y(0));
            let _ = write!(
                svg,
                r#"<line class="as-of-line" x1="{area_end:.1}" x2="{area_end:.1}" y1="{TOP}" y2="{:.0}"/>"#,
                HEIGHT - BOTTOM
            );
        }
        let _ = write!(svg, r#"<path class="planned" d="{planned}"/><path class="over" d="{over}"/></svg>"#);
        Some(svg)
    }

    fn months(&self, svg: &mut String, first: Date, last: Date, x: impl Fn(Date) -> f64) {
        let mut day = first.first_of_month();
        while day <= last {
            if day >= first {
                let at = x(day);
                // The label of a month that begins at the right edge stands before its line, not beyond the drawing.
                let (anchor, offset) = if at > WIDTH - 90.0 { ("end", -3.0) } else { ("start", 3.0) };
                let _ = write!(
                    svg,
                    r#"<line class="grid" x1="{at:.1}" x2="{at:.1}" y1="{TOP}" y2="{:.0}"/><text class="axis" text-anchor="{anchor}" x="{:.1}" y="{:.0}">{:02}/{}</text>"#,
                    HEIGHT - BOTTOM,
                    at + offset,
                    HEIGHT - BOTTOM + 16.0,
                    day.month(),
                    day.year()
                );
            }
            let Ok(next) = day.checked_add(1.month()) else { break };
            day = next;
        }
    }
}

/// A step line through cumulative counts, up to a day if one is given.
fn steps(
    series: &[(Date, u32)],
    first: Date,
    until: Option<Date>,
    x: impl Fn(Date) -> f64,
    y: impl Fn(u32) -> f64,
) -> String {
    let mut path = format!("M{:.1} {:.1}", x(first), y(0));
    for (day, count) in series {
        let _ = write!(path, "H{:.1}V{:.1}", x(*day), y(*count));
    }
    if let Some(until) = until {
        let _ = write!(path, "H{:.1}", x(until));
    }
    path
}
