//! The kind of a file, by its first bytes and never by its name. Loại tệp.

use crate::reading::Reason;

/// Bytes at the beginning of a file that show its kind: a PDF may have other bytes before its header.
pub const HEAD: usize = 1024 + PDF.len();

const PDF: &[u8] = b"%PDF-";

/// A supported kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A picture of one page.
    Jpeg,
    /// A picture of one page.
    Png,
    /// One page or more.
    Tiff,
    /// One page or more.
    Pdf,
}

impl FileKind {
    /// The kind of a file by its first bytes, or the reason why such a file is not read.
    ///
    /// # Errors
    /// A common unsupported kind has its own reason, so that people know how to save the file instead.
    pub fn of(head: &[u8]) -> Result<FileKind, Reason> {
        match head {
            [] => Err(Reason::Damaged),
            [0xFF, 0xD8, 0xFF, ..] => Ok(FileKind::Jpeg),
            [0x89, b'P', b'N', b'G', ..] => Ok(FileKind::Png),
            [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => Ok(FileKind::Tiff),
            _ => match not_read(head) {
                Some(reason) => Err(reason),
                None if pdf_header(head).is_some() => Ok(FileKind::Pdf),
                None => Err(Reason::NotAnImage),
            },
        }
    }
}

/// The position of the PDF header. Mail programs and printers write lines of their own before it.
pub(super) fn pdf_header(bytes: &[u8]) -> Option<usize> {
    bytes[..bytes.len().min(HEAD)].windows(PDF.len()).position(|window| window == PDF)
}

/// The most common kinds that are not supported.
fn not_read(head: &[u8]) -> Option<Reason> {
    let brand = head.get(4..12).filter(|name| name.starts_with(b"ftyp")).map(|name| &name[4..]);
    match (head, brand) {
        (_, Some(b"avif" | b"avis")) => Some(Reason::Avif),
        (_, Some(b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1")) => {
            Some(Reason::Heic)
        }
        ([b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..], _) => Some(Reason::Webp),
        ([b'G', b'I', b'F', b'8', ..], _) => Some(Reason::Gif),
        // The length of the following header distinguishes a picture from a text that begins with these
        // letters.
        ([b'B', b'M', ..], _)
            if matches!(head.get(14..18), Some([12 | 40 | 52 | 56 | 64 | 108 | 124, 0, 0, 0])) =>
        {
            Some(Reason::Bmp)
        }
        ([0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] | [0xFF, 0x4F, 0xFF, 0x51, ..], _) => {
            Some(Reason::Jpeg2000)
        }
        ([0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] | [0xFF, 0x0A, ..], _) => Some(Reason::JpegXl),
        ([b'A', b'T', b'&', b'T', b'F', b'O', b'R', b'M', ..], _) => Some(Reason::Djvu),
        ([0xD0, 0xCF, 0x11, 0xE0, ..], _) => Some(Reason::OfficeDocument),
        ([b'P', b'K', 3, 4, ..], _) if is_office(head) => Some(Reason::OfficeDocument),
        ([b'P', b'K', 3 | 5 | 7, ..] | [b'R', b'a', b'r', b'!', ..] | [b'7', b'z', 0xBC, 0xAF, ..], _) => {
            Some(Reason::Archive)
        }
        ([0x1F, 0x8B, ..], _) => Some(Reason::Archive),
        _ => None,
    }
}

/// Whether the first file in an archive is one with which office documents begin.
fn is_office(head: &[u8]) -> bool {
    const FIRST: [&[u8]; 7] =
        [b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/", b"mimetypeapplication/"];
    head.get(30..).is_some_and(|name| FIRST.iter().any(|first| name.starts_with(first)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_is_not_read_is_named() {
        let zip = |first: &str| [b"PK\x03\x04".as_slice(), &[0; 26], first.as_bytes()].concat();
        let bmp = [b"BM".as_slice(), &[0; 12], &[40, 0, 0, 0]].concat();
        let cases: [(&[u8], Reason); 17] = [
            (b"\0\0\0\x18ftypheic\0\0\0\0", Reason::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0", Reason::Heic),
            (b"\0\0\0\x18ftypavif\0\0\0\0", Reason::Avif),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Reason::Webp),
            (b"GIF89a\x01\0", Reason::Gif),
            (&bmp, Reason::Bmp),
            (b"\0\0\0\x0cjP  \r\n\x87\n", Reason::Jpeg2000),
            (b"\xff\x0a\xfa\x1f", Reason::JpegXl),
            (b"AT&TFORM\0\0\0\0DJVU", Reason::Djvu),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Reason::OfficeDocument),
            (&zip("[Content_Types].xml"), Reason::OfficeDocument),
            (&zip("mimetypeapplication/vnd.oasis.opendocument.text"), Reason::OfficeDocument),
            (&zip("scan-1.jpg"), Reason::Archive),
            (b"Rar!\x1a\x07\x00", Reason::Archive),
            (b"BM is how this text begins", Reason::NotAnImage),
            (b"\0\0\0\x18ftypisom\0\0\0\0", Reason::NotAnImage),
            (b"", Reason::Damaged),
        ];
        for (head, reason) in cases {
            assert_eq!(FileKind::of(head), Err(reason), "{head:?}");
        }
        let reasons = cases.map(|(_, reason)| reason);
        for reason in reasons.into_iter().chain([Reason::TiffKind, Reason::Codec, Reason::Unpaired]) {
            let key = format!("paper-reason-{}", reason.code());
            assert!(reason.is_of_file(), "{key}: it has to come again");
            for lang in labels::Lang::ALL {
                assert_ne!(lang.text(&key), key, "it has words");
            }
        }
    }

    #[test]
    fn a_pdf_may_have_other_bytes_before_its_header() {
        let after = |n: usize| [vec![b'\n'; n], b"%PDF-1.7".to_vec()].concat();
        for n in [0, 1, 3, 1019, 1024] {
            assert_eq!(FileKind::of(&after(n)), Ok(FileKind::Pdf), "{n} bytes");
        }
        assert_eq!(FileKind::of(&after(1025)), Err(Reason::NotAnImage));
    }
}
