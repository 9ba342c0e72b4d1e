//! A square code, to be scanned from a screen. Mã vuông.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

use super::escaped;

/// Quiet modules around the code, as the standard asks.
const QUIET: usize = 4;

/// The code of a text with its title, as SVG; none if the text is too long for any code.
pub(crate) fn svg(text: &str, title: &str) -> String {
    let Ok(code) = QRBuilder::new(text).ecl(ECL::M).build() else { return String::new() };
    let side = code.size + 2 * QUIET;
    let mut dark = String::new();
    for row in 0..code.size {
        for (column, module) in code[row].iter().take(code.size).enumerate() {
            if module.value() {
                // Writing into a string does not fail.
                let _ = write!(dark, "M{} {}h1v1h-1z", column + QUIET, row + QUIET);
            }
        }
    }
    let title = escaped(title);
    format!(
        "<svg class=\"square-code\" viewBox=\"0 0 {side} {side}\" role=\"img\" shape-rendering=\"crispEdges\"><title>{title}</title>\
         <rect class=\"square-code-paper\" width=\"{side}\" height=\"{side}\"/><path d=\"{dark}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn a_code_has_its_three_corners_and_its_quiet_edge() {
        let drawn = svg("http://192.168.1.10:8020/join/ABCDEFGHJKLM", "Mã & nối");
        assert!(drawn.contains("<title>Mã &amp; nối</title>"));
        // Version 3 with forty-two letters: 29 modules and the edge.
        assert!(drawn.contains("viewBox=\"0 0 37 37\""), "{}", &drawn[..200]);
        for corner in ["M4 4h", "M32 4h", "M4 32h"] {
            assert!(drawn.contains(corner), "{corner}");
        }
        assert!(!drawn.contains("M3 ") && !drawn.contains("M33 "));
    }
}
