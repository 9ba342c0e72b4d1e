//! The scores of a trial as a drawing: how far blank places lie from marked ones. Biểu đồ điểm đọc.

use std::fmt::Write as _;

use paper::trial::Report;

/// Bars for each hundredth of a score, blank places upward in one colour and marked ones in another, on a scale of tens.
pub fn scores(report: &Report) -> String {
    const WIDTH: f64 = 760.0;
    const HEIGHT: f64 = 300.0;
    const LEFT: f64 = 56.0;
    const BASE: f64 = 250.0;
    let [blank, marked] = &report.scores;
    let most = blank.iter().chain(marked).copied().max().unwrap_or(1).max(10);
    let tens = (most as f64).log10().ceil();
    let height = |n: u64| if n == 0 { 0.0 } else { ((n as f64).log10() + 0.3) / (tens + 0.3) * 210.0 };
    let step = (WIDTH - LEFT - 20.0) / 101.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\">\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>\n"
    );
    for ten in 0..=tens as i32 {
        let n = 10_u64.pow(ten as u32);
        let y = BASE - height(n);
        let _ = writeln!(
            svg,
            "<path d=\"M{LEFT} {y:.1}H{}\" stroke=\"#ddd\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{n}</text>",
            WIDTH - 20.0,
            LEFT - 6.0,
            y + 4.0
        );
    }
    for (scores, colour, shift) in [(blank, "#5f5a52", 0.0), (marked, "#a8201a", step / 2.0)] {
        for (score, n) in scores.iter().enumerate().filter(|(_, n)| **n > 0) {
            let x = LEFT + score as f64 * step + shift;
            let _ = writeln!(
                svg,
                "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>",
                BASE - height(*n),
                step / 2.0,
                height(*n)
            );
        }
    }
    for (score, words) in [(0, "0"), (50, "0.5"), (100, "1")] {
        let x = LEFT + f64::from(score) * step;
        let _ =
            writeln!(svg, "<text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{words}</text>", BASE + 18.0);
    }
    let _ = writeln!(
        svg,
        "<text x=\"{LEFT}\" y=\"{}\" fill=\"#5f5a52\">blank places: {}</text><text x=\"{}\" y=\"{}\" fill=\"#a8201a\">marked places: {}</text></svg>",
        HEIGHT - 10.0,
        blank.iter().sum::<u64>(),
        LEFT + 260.0,
        HEIGHT - 10.0,
        marked.iter().sum::<u64>()
    );
    svg
}
