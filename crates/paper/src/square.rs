//! A square code in a photograph, as a telephone takes it of a badge. Đọc mã vuông trong ảnh chụp.

use std::io::Cursor;

use rxing::common::HybridBinarizer;
use rxing::qrcode::QRCodeReader;
use rxing::{BinaryBitmap, Luma8LuminanceSource, Reader as _};

use crate::gray::Gray;
use crate::pictures;
use crate::reading::Reason;

/// The sizes at which a code is searched, by the longest side. A telephone's picture has far more points than
/// a code needs, and scaling it down removes its grain and blur; a code that is small in its picture is found
/// at the larger size.
const SIDES: [usize; 3] = [900, 500, 1800];

/// The text of a square code in the bytes of a picture; none if there is no readable code.
///
/// # Errors
/// When the bytes are not a picture.
pub fn read(picture: &[u8]) -> Result<Option<String>, Reason> {
    let gray = pictures::open_first(Cursor::new(picture), None)?;
    Ok(SIDES.into_iter().find_map(|side| in_gray(&gray.shrunk(gray.width.max(gray.height).div_ceil(side)))))
}

fn in_gray(gray: &Gray) -> Option<String> {
    let (width, height) = (gray.width as u32, gray.height as u32);
    let source = Luma8LuminanceSource::new(gray.points.clone(), width, height).ok()?;
    let found = QRCodeReader.decode(&mut BinaryBitmap::new(HybridBinarizer::new(source))).ok()?;
    Some(found.getText().to_owned())
}

#[cfg(test)]
mod tests {
    use labels::Lang;

    use super::*;
    use crate::sheets::{Badge, badges};

    /// A sheet with one badge, as a scanner or a steady hand would see it.
    #[test]
    fn the_code_of_a_badge_is_read_off_its_picture() {
        let code = "DHB-0192F5A1B2C37D4E8F90A1B2C3D4E5F6";
        let badge = Badge {
            name: "Trần Thị An".into(),
            unit: "Đảng bộ xã Đông Phong".into(),
            kind: "Được bầu".into(),
            code: code.into(),
            typed: "0192 F5A1".into(),
            personal: "Mã riêng: 3F9A-0C21-7B".into(),
        };
        let sheet = badges("Đảng bộ huyện Đông Hưng", "Đại biểu dự đại hội", &[badge], Lang::VI);
        let pdf = sheet.expect("a sheet").pdf().expect("a PDF");
        assert_eq!(read(&pdf), Ok(Some(code.to_owned())));
        let mut drawn = None;
        pictures::open(Cursor::new(&pdf), Some(150), &mut |_, page| drawn = page.ok());
        let png = pictures::to_png(&drawn.expect("a page"));
        assert_eq!(read(&png), Ok(Some(code.to_owned())));
    }

    /// Later pages take no time: none of them is opened, however many there are.
    #[test]
    fn only_the_first_page_is_opened() {
        let page = |code: &str| {
            let badge = Badge {
                name: "Trần Thị An".into(),
                unit: "Đảng bộ xã Đông Phong".into(),
                kind: "Được bầu".into(),
                code: code.into(),
                typed: "0192 F5A1".into(),
                personal: "Mã riêng: 3F9A-0C21-7B".into(),
            };
            vec![badge; 40]
        };
        let code = "DHB-0192F5A1B2C37D4E8F90A1B2C3D4E5F6";
        let sheets =
            badges("Đảng bộ huyện Đông Hưng", "Đại biểu dự đại hội", &page(code), Lang::VI).expect("sheets");
        let pdf = sheets.pdf().expect("a PDF");
        let mut n_pages = 0;
        pictures::open(Cursor::new(&pdf), Some(10), &mut |_, _| n_pages += 1);
        assert!(n_pages > 1, "several sheets");
        let mut opened = Vec::new();
        pictures::open_some(Cursor::new(&pdf), Some(10), pictures::Wanted::FIRST, &mut |at, _, _| {
            opened.push(at);
            true
        });
        assert_eq!(opened, [0]);
        assert_eq!(read(&pdf), Ok(Some(code.to_owned())));
    }

    #[test]
    fn what_holds_no_code_is_no_fault_and_what_is_no_picture_is() {
        assert_eq!(read(&pictures::to_png(&Gray::filled(640, 480, 200))), Ok(None));
        assert_eq!(read(b"DHB-0192"), Err(Reason::NotAnImage));
        assert_eq!(read(&[]), Err(Reason::Damaged));
    }
}
