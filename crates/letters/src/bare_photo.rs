//! A photo without what a camera writes beside it: where and when it was taken, with which telephone, a smaller copy. A
//! JPEG is bound as it is; every other image is drawn anew.

/// The photo, and of what was written beside it only which way up it is shown. None where it is no whole JPEG.
pub(crate) fn bare(jpeg: &[u8]) -> Option<Vec<u8>> {
    const END_OF_IMAGE: u8 = 0xD9;
    const START_OF_SCAN: u8 = 0xDA;
    let mut rest = jpeg.strip_prefix(b"\xFF\xD8")?;
    let mut kept = b"\xFF\xD8".to_vec();
    while let Some((marker, after)) = next_marker(rest) {
        if marker == END_OF_IMAGE {
            // What follows is left out: cameras append smaller copies and films.
            kept.extend([0xFF, END_OF_IMAGE]);
            return Some(kept);
        }
        let has_no_data = matches!(marker, 0x01 | 0xD0..=0xD7);
        let length = if has_no_data { 0 } else { usize::from(u16::from_be_bytes(*after.first_chunk()?)) };
        let (segment, after) = after.split_at_checked(length)?;
        if is_of_the_image(marker, segment) {
            kept.extend([0xFF, marker]);
            kept.extend(segment);
        } else if let Some(orientation) = orientation(marker, segment) {
            kept.extend(upright(orientation));
        }
        let scan = if marker == START_OF_SCAN { scan_length(after) } else { 0 };
        kept.extend(&after[..scan]);
        rest = &after[scan..];
    }
    None
}

/// Whether it takes part in how the image looks. Applications' segments (ITU-T T.81, B.2.4.6) do not, but for the frame
/// of the file, colour profiles and Adobe's note on colours; nor do comments.
fn is_of_the_image(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xE0 | 0xEE => true,
        0xE2 => segment.get(2..).is_some_and(|data| data.starts_with(b"ICC_PROFILE\0")),
        0xE1..=0xEF | 0xFE => false,
        _ => true,
    }
}

/// The code of the marker that must come next, any number of 0xFF before it, and what follows it.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let bytes = bytes.strip_prefix(b"\xFF")?;
    let fill = bytes.iter().position(|byte| *byte != 0xFF)?;
    Some((bytes[fill], &bytes[fill + 1..]))
}

/// How much compressed data follows, in which 0xFF stands before zero or a restart marker only.
fn scan_length(data: &[u8]) -> usize {
    let is_marker = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7);
    data.windows(2).position(is_marker).unwrap_or(data.len())
}

/// Which way up, where a segment in the camera's format says so (CIPA DC-008, 4.6.4, tag 0112).
fn orientation(marker: u8, segment: &[u8]) -> Option<u8> {
    let tiff = segment.get(2..)?.strip_prefix(b"Exif\0\0").filter(|_| marker == 0xE1)?;
    let is_little = tiff.starts_with(b"II");
    let short = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk::<2>()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk::<4>()?;
        usize::try_from(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) }).ok()
    };
    let directory = long(4)?;
    let entries = (0..usize::from(short(directory)?)).map(|entry| directory.checked_add(2 + entry * 12));
    let entry = entries.map_while(|at| at).find(|at| short(*at) == Some(0x0112))?;
    u8::try_from(short(entry.checked_add(8)?)?).ok().filter(|orientation| (2..=8).contains(orientation))
}

/// A segment in the camera's format that says which way up, and nothing else.
fn upright(orientation: u8) -> Vec<u8> {
    let entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
    [b"\xFF\xE1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01".as_slice(), &entry, &[0; 4]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Markers and segments of a JPEG, with one scan.
    const IMAGE: [&[u8]; 4] = [
        b"\xFF\xE0\0\x04JF",
        b"\xFF\xC0\0\x0b\x08\0\x01\0\x01\0\0\0\0",
        b"\xFF\xDA\0\x04ss",
        b"\x12\xFF\0\x34\xFF\xD0\x56",
    ];

    fn jpeg(beside: &[&[u8]]) -> Vec<u8> {
        let [frame, image @ ..] = IMAGE;
        [&[b"\xFF\xD8".as_slice(), frame], beside, &image, &[b"\xFF\xD9"]].concat().concat()
    }

    #[test]
    fn what_is_beside_the_image_is_left_out() {
        let place = b"\xFF\xE1\0\x0fhttp://ns.xap".as_slice();
        let beside = [place, b"\xFF\xFE\0\x07Alzin", b"\xFF\xED\0\x06\x01\x02\x03\x04", b"\xFF\xE2\0\x06MPF\0"];
        let mut photo = jpeg(&beside);
        photo.extend(jpeg(&[place]));
        assert_eq!(bare(&photo), Some(jpeg(&[])));

        let profile = b"\xFF\xE2\0\x10ICC_PROFILE\0\x01\x01".as_slice();
        let colours = b"\xFF\xEE\0\x05Ado".as_slice();
        assert_eq!(bare(&jpeg(&[profile, colours])), Some(jpeg(&[profile, colours])));
        for cut in 0..jpeg(&beside).len() {
            assert_eq!(bare(&jpeg(&beside)[..cut]), None, "{cut}");
        }
    }

    #[test]
    fn which_way_up_is_kept_and_nothing_else_of_it() {
        let little = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x06\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0Camera";
        let length = [0, u8::try_from(little.len() + 2).unwrap()];
        let segment = [b"\xFF\xE1".as_slice(), &length, little].concat();
        assert_eq!(bare(&jpeg(&[&segment])), Some(jpeg(&[&upright(6)])));
        assert_eq!(orientation(0xE1, &upright(8)[2..]), Some(8));
        assert_eq!(orientation(0xE1, &upright(1)[2..]), None, "it stands upright anyway");
        for cut in 0..segment.len() {
            let _ = orientation(0xE1, &segment[..cut]);
        }
    }
}
