//! A map of territories coloured by progress. Bản đồ tiến độ.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde_json::Value;

use super::escaped;

/// Outlines by the code of their territory, in degrees.
#[derive(Clone, Debug, Default)]
pub(crate) struct Map(BTreeMap<String, Vec<Ring>>);

type Ring = Vec<(f64, f64)>;

/// A territory to draw.
pub(crate) struct Area {
    pub territory: String,
    pub name: String,
    /// The figure under the name: `12/13`.
    pub figure: String,
    pub class: &'static str,
    pub href: String,
}

/// Width of a drawn map in its own units; the height follows from the outlines.
const WIDTH: f64 = 640.0;

impl Map {
    /// Reads every `*.geojson` of a folder; a file that cannot be read is skipped and logged.
    pub(crate) fn read_folder(folder: &Path) -> Map {
        let mut map = Map::default();
        let Ok(files) = std::fs::read_dir(folder) else { return map };
        for path in files.flatten().map(|file| file.path()) {
            if path.extension().is_none_or(|extension| extension != "geojson") {
                continue;
            }
            let read = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
            match read {
                Some(collection) => map.add(&collection),
                None => tracing::warn!("no map could be read from {}", path.display()),
            }
        }
        map
    }

    fn add(&mut self, collection: &Value) {
        for feature in collection["features"].as_array().into_iter().flatten() {
            let code = feature["properties"]["code"].as_str().or(feature["id"].as_str());
            let Some(code) = code else { continue };
            let coordinates = &feature["geometry"]["coordinates"];
            let polygons: Vec<&Value> = match feature["geometry"]["type"].as_str() {
                Some("Polygon") => vec![coordinates],
                Some("MultiPolygon") => coordinates.as_array().into_iter().flatten().collect(),
                _ => continue,
            };
            let rings = polygons.iter().flat_map(|polygon| polygon.as_array().into_iter().flatten());
            let rings = rings.map(ring).filter(|ring| ring.len() > 2).collect();
            self.0.insert(code.to_owned(), rings);
        }
    }

    /// Whether there is an outline for a territory.
    pub(crate) fn knows(&self, territory: &str) -> bool {
        self.0.contains_key(territory)
    }

    /// Draws the areas that have outlines; none if fewer than two have, because one shows nothing.
    pub(crate) fn draw(&self, areas: &[Area], label: &str) -> Option<String> {
        let drawn: Vec<_> =
            areas.iter().filter_map(|area| Some((area, self.0.get(&area.territory)?))).collect();
        if drawn.len() < 2 {
            return None;
        }
        let points = || drawn.iter().flat_map(|(_, rings)| rings.iter().flatten().copied());
        let (west, east) = bounds(points().map(|point| point.0));
        let (south, north) = bounds(points().map(|point| point.1));
        // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
        let across = ((south + north) / 2.0).to_radians().cos();
        let scale = WIDTH / ((east - west) * across);
        let height = (north - south) * scale;
        let place = |(x, y): (f64, f64)| ((x - west) * across * scale, (north - y) * scale);

        let mut svg = format!(
            r#"<svg class="map" viewBox="-4 -4 {:.0} {:.0}" role="group" aria-label="{}">"#,
            WIDTH + 8.0,
            height + 8.0,
            escaped(label)
        );
        for (area, rings) in &drawn {
            let mut path = String::new();
            for ring in *rings {
                for (at, point) in ring.iter().enumerate() {
                    let (x, y) = place(*point);
                    let _ = write!(path, "{}{x:.1} {y:.1}", if at == 0 { "M" } else { "L" });
                }
                path.push('Z');
            }
            let name = escaped(&area.name);
            let figure = escaped(&area.figure);
            let _ = write!(
                svg,
                r#"<a href="{}"><path class="{}" d="{path}"><title>{name}: {figure}</title></path></a>"#,
                escaped(&area.href),
                area.class
            );
        }
        for (area, rings) in &drawn {
            let Some(largest) = rings.iter().max_by(|one, other| size(one).total_cmp(&size(other))) else {
                continue;
            };
            let (x, y) = place(middle(largest));
            let _ = write!(
                svg,
                r#"<text class="map-name {}" x="{x:.0}" y="{y:.0}">{}</text><text class="map-figure {}" x="{x:.0}" y="{:.0}">{}</text>"#,
                area.class,
                escaped(&area.name),
                area.class,
                y + 20.0,
                escaped(&area.figure)
            );
        }
        svg.push_str("</svg>");
        Some(svg)
    }
}

fn ring(points: &Value) -> Ring {
    let point = |point: &Value| Some((point[0].as_f64()?, point[1].as_f64()?));
    points.as_array().into_iter().flatten().filter_map(point).collect()
}

fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
}

/// Twice the signed area, by the shoelace formula.
fn twice_area(ring: &Ring) -> f64 {
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

fn size(ring: &Ring) -> f64 {
    twice_area(ring).abs()
}

/// The centre of the area, where the label is drawn.
fn middle(ring: &Ring) -> (f64, f64) {
    let area = twice_area(ring);
    let sum = ring.iter().zip(ring.iter().cycle().skip(1)).fold((0.0, 0.0), |(x, y), (a, b)| {
        let cross = a.0 * b.1 - b.0 * a.1;
        (x + (a.0 + b.0) * cross, y + (a.1 + b.1) * cross)
    });
    (sum.0 / (3.0 * area), sum.1 / (3.0 * area))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_and_its_neighbour_are_drawn_with_words_escaped() {
        let square =
            |x: f64| serde_json::json!([[[x, 20.0], [x + 1.0, 20.0], [x + 1.0, 21.0], [x, 21.0], [x, 20.0]]]);
        let feature = |code: &str, x| serde_json::json!({"properties": {"code": code}, "geometry": {"type": "Polygon", "coordinates": square(x)}});
        let mut map = Map::default();
        map.add(&serde_json::json!({"features": [feature("1", 106.0), feature("2", 107.0)]}));
        let area = |territory: &str| Area {
            territory: territory.into(),
            name: "A<B".into(),
            figure: "1/2".into(),
            class: "share-3",
            href: "/".into(),
        };
        assert_eq!(map.draw(&[area("1")], "bản đồ"), None, "one area says nothing");
        let svg = map.draw(&[area("1"), area("2")], "bản đồ").expect("a map");
        assert_eq!(svg.matches("<path").count(), 2);
        assert!(svg.contains("A&lt;B") && !svg.contains("A<B"));
    }
}
