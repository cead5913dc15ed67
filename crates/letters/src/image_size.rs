//! How large an image is, read from its beginning: before a pixel of it is drawn.

use dossier::document::Format;

/// Width times height.
pub(crate) fn pixels(format: Format, image: &[u8]) -> Option<u64> {
    let (width, height) = match format {
        Format::Png => png(image)?,
        Format::Jpeg => jpeg(image)?,
        _ => return None,
    };
    Some(u64::from(width) * u64::from(height))
}

/// From IHDR, the first chunk (ISO/IEC 15948, 11.2.2).
fn png(image: &[u8]) -> Option<(u32, u32)> {
    let header = image.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(4..)?.strip_prefix(b"IHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(*header.get(at..)?.first_chunk()?));
    Some((number(0)?, number(4)?))
}

/// From the first frame header (ITU-T T.81, B.2.2).
fn jpeg(image: &[u8]) -> Option<(u32, u32)> {
    let mut rest = image.strip_prefix(b"\xFF\xD8")?;
    loop {
        rest = rest.strip_prefix(b"\xFF")?;
        while let Some(after) = rest.strip_prefix(b"\xFF") {
            rest = after;
        }
        let (&marker, segment) = rest.split_first()?;
        let length = usize::from(u16::from_be_bytes(*segment.first_chunk()?));
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let [_, _, _, h1, h2, w1, w2] = *segment.first_chunk()?;
            return Some((u16::from_be_bytes([w1, w2]).into(), u16::from_be_bytes([h1, h2]).into()));
        }
        rest = segment.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_read_from_the_beginning() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x10\0\0\0\x0c\0";
        assert_eq!(pixels(Format::Png, png), Some(4096 * 3072));
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04xx\xFF\xFF\xC2\0\x0b\x08\x0b\xd0\x0f\xc0\x03";
        assert_eq!(pixels(Format::Jpeg, jpeg), Some(4032 * 3024));
        for cut in 0..jpeg.len() - 1 {
            assert_eq!(pixels(Format::Jpeg, &jpeg[..cut]), None, "{cut}");
        }
        assert_eq!(pixels(Format::Jpeg, b"\xFF\xD8\xFF\xE0\0\0\xFF\xE0"), None);
    }
}
