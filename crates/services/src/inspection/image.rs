//! Whether an image is whole: it has a size, and its parts follow one another up to the end marker.

/// Walks the chunks of a PNG (ISO/IEC 15948, clause 5) from the header to IEND.
pub(super) fn is_whole_png(content: &[u8]) -> bool {
    let Some(mut rest) = content.strip_prefix(b"\x89PNG\r\n\x1a\n") else { return false };
    let (mut sized, mut drawn) = (false, false);
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let Some((name, after)) = after.split_first_chunk::<4>() else { return false };
        let Ok(length) = usize::try_from(u32::from_be_bytes(*length)) else { return false };
        let Some((data, after)) = after.split_at_checked(length) else { return false };
        let Some((_checksum, after)) = after.split_first_chunk::<4>() else { return false };
        match (name, sized) {
            (b"IHDR", false) if length == 13 && data[..4] != [0; 4] && data[4..8] != [0; 4] => sized = true,
            (_, false) => return false,
            (b"IDAT", true) => drawn |= length > 0,
            (b"IEND", true) => return drawn,
            _ => {}
        }
        rest = after;
    }
    false
}

/// Walks the segments of a JPEG (ITU-T T.81, annex B) from the first marker to EOI.
///
/// What follows EOI is not looked at: cameras append previews and films.
pub(super) fn is_whole_jpeg(content: &[u8]) -> bool {
    const END_OF_IMAGE: u8 = 0xD9;
    const START_OF_SCAN: u8 = 0xDA;
    let Some(mut rest) = content.strip_prefix(b"\xFF\xD8") else { return false };
    let (mut sized, mut drawn) = (false, false);
    while let Some((marker, after)) = next_marker(rest) {
        match marker {
            END_OF_IMAGE => return sized && drawn,
            0x01 | 0xD0..=0xD7 => {
                rest = after;
                continue;
            }
            _ => {}
        }
        let Some(length) = after.first_chunk::<2>().map(|length| usize::from(u16::from_be_bytes(*length))) else {
            return false;
        };
        let (Some(data), Some(after)) = (after.get(2..length), after.get(length..)) else { return false };
        match marker {
            0xC0..=0xCF if ![0xC4, 0xC8, 0xCC].contains(&marker) => match data {
                [_precision, h1, h2, w1, w2, ..] if (*h1, *h2) != (0, 0) && (*w1, *w2) != (0, 0) => sized = true,
                _ => return false,
            },
            START_OF_SCAN => drawn = true,
            _ => {}
        }
        rest = if marker == START_OF_SCAN { past_scan(after) } else { after };
    }
    false
}

/// The code of the marker that must come next, any number of 0xFF before it, and what follows it.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let bytes = bytes.strip_prefix(b"\xFF")?;
    let fill = bytes.iter().position(|byte| *byte != 0xFF)?;
    Some((bytes[fill], &bytes[fill + 1..]))
}

/// Skips compressed data, in which 0xFF is followed by zero or a restart marker.
fn past_scan(data: &[u8]) -> &[u8] {
    let is_marker = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7);
    data.windows(2).position(is_marker).map_or(&[], |at| &data[at..])
}
