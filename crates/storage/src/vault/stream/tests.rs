use futures::StreamExt;
use futures::executor::block_on;
use futures::stream::iter;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

const BOUNDARIES: [usize; 9] =
    [0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT - 1, 2 * SEGMENT, 2 * SEGMENT + 1, 3 * SEGMENT + 7];

fn document() -> DocumentId {
    DocumentId::new(Uuid::from_u128(1))
}

fn content_of(length: usize) -> Vec<u8> {
    (0..length).map(|i| u8::try_from(i % 251).unwrap()).collect()
}

/// The header, then each segment.
fn seal(content: &[u8], piece: usize, key: &DocumentKey, document: DocumentId) -> Vec<Bytes> {
    let (mut sealer, header) = Sealer::begin(key, document).unwrap();
    let mut parts = vec![header];
    for piece in content.chunks(piece) {
        let mut piece = Bytes::copy_from_slice(piece);
        while !piece.is_empty() {
            parts.extend(sealer.push(&mut piece).unwrap());
        }
    }
    parts.push(sealer.finish().unwrap());
    parts
}

/// What was yielded, and the error that ended it.
fn open(sealed: &[u8], piece: usize, key: &DocumentKey, document: DocumentId) -> (Vec<u8>, Option<VaultError>) {
    let pieces: Vec<_> = sealed.chunks(piece).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    block_on(async {
        let opener = match Opener::begin(iter(pieces), key, document).await {
            Ok(opener) => opener,
            Err(error) => return (Vec::new(), Some(error)),
        };
        let mut stream = Box::pin(opener.into_stream());
        let mut content = Vec::new();
        while let Some(segment) = stream.next().await {
            match segment {
                Ok(segment) => content.extend_from_slice(&segment),
                Err(error) => {
                    assert!(stream.next().await.is_none(), "something follows the error");
                    return (content, Some(error));
                }
            }
        }
        (content, None)
    })
}

/// Nothing but a beginning of the content, in whole segments, came out before the refusal.
fn assert_refused(sealed: &[u8], content: &[u8], key: &DocumentKey, good_segments: usize, what: &str) {
    let (yielded, error) = open(sealed, 8192, key, document());
    assert!(matches!(error, Some(VaultError::Tampered)), "{what}: {error:?}");
    assert_eq!(yielded, content[..good_segments * SEGMENT], "{what}");
}

#[test]
fn contents_around_the_segment_boundaries_come_back() {
    let key = DocumentKey::generate().unwrap();
    for length in BOUNDARIES {
        let content = content_of(length);
        let sealed = seal(&content, 10_000, &key, document());
        assert_eq!(sealed.len() - 1, length.div_ceil(SEGMENT).max(1), "{length}");
        let (opened, error) = open(&sealed.concat(), 8192, &key, document());
        assert!(error.is_none(), "{length}: {error:?}");
        assert!(opened == content, "{length}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_content_in_any_pieces_comes_back(
        length in 0..3 * SEGMENT,
        pushed in 1..2 * SEGMENT,
        read in 7..2 * SEGMENT,
    ) {
        let key = DocumentKey::generate().unwrap();
        let content = content_of(length);
        let sealed = seal(&content, pushed, &key, document()).concat();
        let (opened, error) = open(&sealed, read, &key, document());
        prop_assert!(error.is_none());
        prop_assert!(opened == content);
    }

    #[test]
    fn a_flipped_bit_anywhere_is_refused(length in 0..3 * SEGMENT, at: prop::sample::Index, bit in 0..8u8) {
        let key = DocumentKey::generate().unwrap();
        let content = content_of(length);
        let mut sealed = seal(&content, SEGMENT, &key, document()).concat();
        let at = at.index(sealed.len());
        sealed[at] ^= 1u8 << bit;
        let good = at.saturating_sub(HEADER) / SEALED_SEGMENT;
        assert_refused(&sealed, &content, &key, good, "flipped");
    }

    #[test]
    fn a_cut_anywhere_is_refused(length in 0..3 * SEGMENT, at: prop::sample::Index) {
        let key = DocumentKey::generate().unwrap();
        let content = content_of(length);
        let sealed = seal(&content, SEGMENT, &key, document()).concat();
        let kept = at.index(sealed.len());
        // The segment before the cut is seen to be the last now, and was not sealed as the last.
        let good = kept.saturating_sub(HEADER + 1) / SEALED_SEGMENT;
        assert_refused(&sealed[..kept], &content, &key, good, "cut");
    }
}

#[test]
fn segments_left_out_repeated_exchanged_or_added_are_refused() {
    let key = DocumentKey::generate().unwrap();
    let content = content_of(3 * SEGMENT + 5);
    let [header, a, b, c, last] = &seal(&content, 9999, &key, document())[..] else {
        panic!("not four segments");
    };
    let cases: [(&str, Vec<&Bytes>, usize); 10] = [
        ("nothing", vec![], 0),
        ("header only", vec![header], 0),
        ("first left out", vec![header, b, c, last], 0),
        ("middle left out", vec![header, a, c, last], 1),
        ("last left out", vec![header, a, b, c], 2),
        ("repeated", vec![header, a, b, b, c, last], 2),
        ("exchanged", vec![header, a, c, b, last], 1),
        ("last repeated", vec![header, a, b, c, last, last], 3),
        ("a segment after the last", vec![header, a, b, c, last, a], 3),
        ("only the last", vec![header, last], 0),
    ];
    for (what, parts, good) in cases {
        let sealed: Vec<u8> = parts.iter().flat_map(|part| part.iter().copied()).collect();
        assert_refused(&sealed, &content, &key, good, what);
    }
}

#[test]
fn one_byte_more_is_refused() {
    let key = DocumentKey::generate().unwrap();
    for length in BOUNDARIES {
        let content = content_of(length);
        let mut sealed = seal(&content, SEGMENT, &key, document()).concat();
        sealed.push(0);
        let good = (sealed.len() - HEADER - 1) / SEALED_SEGMENT;
        let good = if length > 0 && length % SEGMENT == 0 { good - 1 } else { good };
        assert_refused(&sealed, &content, &key, good, &format!("{length} bytes and one"));
    }
}

#[test]
fn content_of_another_document_is_refused_even_under_the_same_key() {
    let key = DocumentKey::generate().unwrap();
    let other = DocumentId::new(Uuid::from_u128(2));
    let theirs = seal(&content_of(SEGMENT + 1), SEGMENT, &key, other);
    assert_refused(&theirs.concat(), &[], &key, 0, "whole content");

    let content = content_of(SEGMENT + 1);
    let mine = seal(&content, SEGMENT, &key, document());
    let mixed = [mine[0].clone(), mine[1].clone(), theirs[2].clone()].concat();
    assert_refused(&mixed, &content, &key, 1, "last segment");
}

#[test]
fn another_sealing_of_the_same_document_under_the_same_key_does_not_mix() {
    let key = DocumentKey::generate().unwrap();
    let content = content_of(SEGMENT + 1);
    let (one, two) = (seal(&content, SEGMENT, &key, document()), seal(&content, SEGMENT, &key, document()));
    assert_ne!(one[1], two[1]);
    let mixed = [one[0].clone(), one[1].clone(), two[2].clone()].concat();
    assert_refused(&mixed, &content, &key, 1, "last segment of the other sealing");
}

#[test]
fn another_key_is_refused() {
    let (key, other) = (DocumentKey::generate().unwrap(), DocumentKey::generate().unwrap());
    let sealed = seal(b"content", 7, &key, document()).concat();
    assert_refused(&sealed, b"content", &other, 0, "another key");
}

#[test]
fn an_error_of_the_source_ends_the_content() {
    let key = DocumentKey::generate().unwrap();
    let sealed = seal(&content_of(2 * SEGMENT), SEGMENT, &key, document());
    let pieces = [Ok(sealed[0].clone()), Ok(sealed[1].clone()), Err(VaultError::Missing(document()))];
    let error = block_on(async {
        let mut opener = Opener::begin(iter(pieces), &key, document()).await.unwrap();
        let error = opener.next().await.unwrap_err();
        assert!(opener.next().await.unwrap().is_none());
        error
    });
    assert!(matches!(error, VaultError::Missing(_)));
}
