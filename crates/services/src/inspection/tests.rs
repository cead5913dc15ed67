use std::fmt::Write as _;
use std::time::{Duration, Instant};

use lopdf::content::{Content, Operation};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, Stream, StringFormat, dictionary};
use proptest::prelude::*;

use super::*;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\
    \0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\
    \0\0\0\x0aIDAT\x78\x9c\x63\x60\0\0\0\x02\0\x01\x48\xaf\xa4\x71\
    \0\0\0\0IEND\xae\x42\x60\x82";

const JPEG: &[u8] = b"\xFF\xD8\
    \xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\
    \xFF\xC0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\
    \xFF\xDA\0\x08\x01\x01\0\0\x3f\0\
    \x2a\xFF\0\x1c\xFF\xD0\x07\
    \xFF\xD9";

fn document(pages: u32) -> Document {
    let mut document = Document::with_version("1.7");
    let tree = document.new_object_id();
    let kids: Vec<Object> = (0..pages)
        .map(|page| {
            let text = Operation::new("Tj", vec![Object::string_literal(format!("Page {page}"))]);
            let content = Content { operations: vec![text] }.encode().unwrap();
            let content = document.add_object(Stream::new(dictionary! {}, content));
            document.add_object(dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content }).into()
        })
        .collect();
    document.objects.insert(tree, dictionary! { "Type" => "Pages", "Count" => pages, "Kids" => kids }.into());
    let catalogue = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalogue);
    document
}

fn plain(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn packed(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).unwrap();
    bytes
}

fn encrypted(user_password: &str) -> Document {
    let mut document = document(1);
    let id = Object::String(b"0123456789abcdef".to_vec(), StringFormat::Literal);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let version = EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password,
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    document
}

/// A PDF written by hand: these objects, numbered from 1 (the catalogue), a table, and more in the trailer.
fn by_hand(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", bytes.len()).unwrap();
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("{table}trailer\n<</Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n").bytes());
    bytes
}

const CATALOGUE: &str = "<</Type/Catalog/Pages 2 0 R>>";

#[test]
fn each_accepted_format_is_recognised() {
    for (content, format) in [
        (plain(document(1)), Format::Pdf),
        (packed(document(1)), Format::Pdf),
        (plain(document(300)), Format::Pdf),
        (packed(document(300)), Format::Pdf),
        ([b"\xEF\xBB\xBF\n".to_vec(), plain(document(1))].concat(), Format::Pdf),
        (by_hand(&[CATALOGUE, "<</Kids 3 0 R>>", "[4 0 R]", "<</Type /P#61ge>>"], ""), Format::Pdf),
        (JPEG.to_vec(), Format::Jpeg),
        ([JPEG, b"a film"].concat(), Format::Jpeg),
        (PNG.to_vec(), Format::Png),
        ("Allergie à la pénicilline.\r\n\tSévère.\n".into(), Format::Text),
        ("BMI 24, no %PDF- here".into(), Format::Text),
    ] {
        assert_eq!(inspect(&content, None), Ok(format), "{:?}", content.get(..20));
        assert_eq!(inspect(&content, Some(format)), Ok(format));
    }
}

#[test]
fn a_false_claim_is_told() {
    for (content, found) in
        [(plain(encrypted("")), Format::Pdf), (PNG.to_vec(), Format::Png), (b"abc".to_vec(), Format::Text)]
    {
        for claimed in Format::ALL.into_iter().filter(|claimed| *claimed != found) {
            assert_eq!(inspect(&content, Some(claimed)), Err(InspectionError::Mismatch { claimed, found }));
        }
    }
}

#[test]
fn nothing_is_empty_and_so_are_blanks() {
    for content in [&b""[..], b" \r\n\t", b"\xEF\xBB\xBF", b"\xEF\xBB\xBF \xC2\xA0\n"] {
        assert_eq!(inspect(content, Some(Format::Text)), Err(InspectionError::Empty), "{content:?}");
    }
    assert_eq!(inspect(b"", None), Err(InspectionError::Empty));
}

#[test]
fn other_formats_are_unknown() {
    for content in [
        &b"<!DOCTYPE html><script>alert(1)</script>"[..],
        b"<?xml version=\"1.0\"?><a/>",
        b"#!/bin/sh\nrm -rf /",
        b"{\\rtf1 Hello}",
        b"%!PS-Adobe-3.0",
        b"GIF89a\x01\0\x01\0\0\0\0",
        b"PK\x03\x04\x14\0\0\0",
        b"MZ\x90\0\x03\0\0\0",
        b"Caf\xE9 in Latin-1",
        b"a\0b",
        b"bell \x07",
        "C1 \u{85}".as_bytes(),
    ] {
        assert_eq!(inspect(content, None), Err(InspectionError::UnknownFormat), "{content:?}");
    }
}

#[test]
fn an_encrypted_pdf_is_told_with_and_without_password() {
    for document in [encrypted("secret"), encrypted("")] {
        assert_eq!(inspect(&plain(document.clone()), None), Err(InspectionError::Encrypted));
        assert_eq!(inspect(&packed(document), None), Err(InspectionError::Encrypted));
    }
    let page = "<</Type/Pages/Kids[3 0 R]>>";
    for (trailer, expected) in [
        ("/Encrypt 9 0 R", Err(InspectionError::Encrypted)),
        ("/E#6ecrypt<</Filter/Standard>>", Err(InspectionError::Encrypted)),
        ("/Encrypt null", Ok(Format::Pdf)),
        ("/EncryptMetadata true", Ok(Format::Pdf)),
    ] {
        assert_eq!(inspect(&by_hand(&[CATALOGUE, page, "<</Type/Page>>"], trailer), None), expected, "{trailer}");
    }
}

#[test]
fn a_pdf_that_leads_to_no_page_is_damaged() {
    for (name, objects) in [
        ("no tree", &[CATALOGUE][..]),
        ("no kids", &[CATALOGUE, "<</Type/Pages/Kids[]/Count 7>>"]),
        ("its own kid", &[CATALOGUE, "<</Type/Pages/Kids[2 0 R]>>"]),
        ("kids in a ring", &[CATALOGUE, "<</Kids[3 0 R]>>", "<</Kids[4 0 R]>>", "<</Kids[2 0 R 3 0 R]>>"]),
        ("missing page", &[CATALOGUE, "<</Type/Pages/Kids[9 0 R]>>"]),
        ("broken catalogue", &["<</Type/Catalog/Pages"]),
        ("packed in itself", &["<</Length 1 0 R>>stream\n\nendstream"]),
    ] {
        assert_eq!(inspect(&by_hand(objects, ""), None), Err(InspectionError::Damaged), "{name}");
    }
    assert_eq!(inspect(&plain(document(0)), None), Err(InspectionError::Damaged));
    let whole = String::from_utf8(by_hand(&[CATALOGUE], "/Prev 9")).unwrap();
    assert_eq!(inspect(whole.as_bytes(), None), Err(InspectionError::Damaged));
}

#[test]
fn a_cut_file_is_damaged() {
    for whole in [plain(document(3)), packed(document(3))] {
        let word = whole.windows(9).rposition(|bytes| bytes == b"startxref").unwrap();
        for length in 5..word + 9 {
            assert_eq!(inspect(&whole[..length], None), Err(InspectionError::Damaged), "cut after {length} bytes");
        }
    }
    for length in 8..PNG.len() {
        assert_eq!(inspect(&PNG[..length], None), Err(InspectionError::Damaged), "cut after {length} bytes");
    }
    for length in 3..JPEG.len() {
        assert_eq!(inspect(&JPEG[..length], None), Err(InspectionError::Damaged), "cut after {length} bytes");
    }
}

#[test]
fn an_image_of_no_size_is_damaged() {
    let without = |content: &[u8], at: usize| [&content[..at], &[0, 0], &content[at + 2..]].concat();
    for at in [18, 22] {
        assert_eq!(inspect(&without(PNG, at), None), Err(InspectionError::Damaged), "PNG, at {at}");
    }
    for at in [25, 27] {
        assert_eq!(inspect(&without(JPEG, at), None), Err(InspectionError::Damaged), "JPEG, at {at}");
    }
}

/// Files made to exhaust a reader. Each is refused, and soon.
#[test]
fn a_hostile_pdf_is_refused_at_little_cost() {
    let nested = "[".repeat(1_000_000);
    let array = format!("[{}]", "/ ".repeat(4_000_000));
    let comment = format!("%{}\n[{}", "7 0 obj ".repeat(1_000), "0 ".repeat(2_000_000));

    for (name, content) in [
        ("nested arrays", by_hand(&[&nested], "")),
        ("one huge array", by_hand(&[CATALOGUE, &array], "")),
        ("a huge array behind many headers", by_hand(&[CATALOGUE, &comment], "")),
        ("a table of half a million entries at one place", {
            let table = format!("xref\n0 500000\n{}", "0000000009 00000 n \n".repeat(500_000));
            format!(
                "%PDF-1.4\n1 0 obj\n{array}\nendobj\n{table}trailer<</Root 1 0 R>>startxref {}",
                9 + 8 + array.len() + 8
            )
            .into_bytes()
        }),
        ("a packed catalogue that inflates", packed_bomb()),
    ] {
        let started = Instant::now();
        assert_eq!(inspect(&content, None), Err(InspectionError::Damaged), "{name}");
        assert!(started.elapsed() < Duration::from_secs(20), "{name}: {:?}", started.elapsed());
    }
}

/// A catalogue inside an object stream of 64 MiB, in a file of 64 KiB.
fn packed_bomb() -> Vec<u8> {
    let mut content = b"1 0 ".to_vec();
    content.resize(64 << 20, b'[');
    let mut container = Stream::new(dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 4 }, content);
    container.compress().unwrap();
    let mut bytes = b"%PDF-1.5\n2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ".to_vec();
    bytes.extend(format!("{}>>stream\n", container.content.len()).bytes());
    bytes.extend(&container.content);
    bytes.extend(b"\nendstream\nendobj\n");
    let start = bytes.len();
    bytes.extend(b"3 0 obj\n<</Type/XRef/Size 4/W[1 1 1]/Index[1 2]/Root 1 0 R/Length 6>>stream\n");
    bytes.extend([2, 2, 0, 1, 9, 0]);
    bytes.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF").bytes());
    bytes
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(content in any::<Vec<u8>>(), start in 0..4_usize) {
        let start = [&b""[..], b"%PDF-1.7\n", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1a\n"][start];
        let _ = inspect(&[start, &content].concat(), None);
    }

    #[test]
    fn no_change_makes_it_panic(which in 0..4_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut content = match which {
            0 => plain(document(2)),
            1 => packed(document(2)),
            2 => JPEG.to_vec(),
            _ => PNG.to_vec(),
        };
        for (place, byte) in changes {
            let place = place.index(content.len());
            content[place] = byte;
        }
        let _ = inspect(&content, None);
    }

    #[test]
    fn no_digits_in_the_skeleton_make_it_panic(numbers in prop::collection::vec("[0-9]{1,20}|-[0-9]{1,3}", 8)) {
        let [w, index, size, first, n, length, columns, start] = &numbers[..] else { unreachable!() };
        let text = format!(
            "%PDF-1.5\n1 0 obj<</W[{w} {w} 1]/Index[{index} {n}]/Size {size}/First {first}/N {n}/Length {length}\
             /Root 1 0 R/Prev {start}/DecodeParms<</Predictor 12/Columns {columns}/Colors {n}>>/Filter/FlateDecode>>\
             stream\n\x78\x01\x03\0\0\0\0\x01\nendstream\nendobj\nstartxref\n9"
        );
        prop_assert_eq!(inspect(text.as_bytes(), None), Err(InspectionError::Damaged));
    }
}
