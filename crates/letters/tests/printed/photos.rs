//! Photos are bound and read back.

use dossier::document::Format;
use dossier::language::Language;
use jiff::civil::date;
use letters::Press;
use lopdf::Document;
use services::ports::{BindError, ImageBinder, ImagePage, ImagePages};

use crate::reading::Printed;

/// Taken with the telephone on its side, and marked so: 60 by 36 pixels that are to be shown upright.
const TURNED: &[u8] = include_bytes!("photos/turned.jpg");

/// 60 by 36 pixels, with the camera's name, a day and a place beside them.
const MARKED: &[u8] = include_bytes!("photos/marked.jpg");

/// 60 by 36 pixels.
const ACROSS: &[u8] = include_bytes!("photos/across.png");

fn pages(photos: &[(Format, &'static [u8])]) -> ImagePages {
    let page = |&(format, image): &(Format, &'static [u8])| ImagePage { format, image: image.into() };
    ImagePages {
        title: "Lettre de l'hôpital, 3 pages".to_owned(),
        language: Language::De,
        date: date(2026, 11, 22),
        pages: photos.iter().map(page).collect(),
    }
}

/// Whether each page is wider than high.
fn is_across(pdf: &[u8]) -> Vec<bool> {
    let document = Document::load_mem(pdf).unwrap();
    let sizes = document.page_iter().map(|page| {
        let page = document.get_dictionary(page).unwrap();
        let size = page.get(b"MediaBox").unwrap().as_array().unwrap();
        size[2].as_float().unwrap() > size[3].as_float().unwrap()
    });
    sizes.collect()
}

#[test]
fn each_photo_becomes_a_page_as_it_was_taken() {
    let pages = pages(&[(Format::Jpeg, TURNED), (Format::Png, ACROSS), (Format::Jpeg, TURNED)]);
    let pdf = Press::new().unwrap().bind(&pages).unwrap();
    let printed = Printed::read(&pdf);
    assert_eq!((printed.pages, printed.language.as_str()), (3, "de"));
    assert!(printed.is_archivable_and_accessible(), "{}", printed.metadata);
    assert!(printed.metadata.contains("hôpital, 3 pages"), "{}", printed.metadata);
    assert_eq!(is_across(&pdf), [false, true, false]);
}

#[test]
fn where_and_with_what_it_was_taken_is_not_bound() {
    let is_in = |pdf: &[u8], words: &str| pdf.windows(words.len()).any(|piece| piece == words.as_bytes());
    assert!(is_in(MARKED, "Bettembourg") && is_in(MARKED, "12 rue de la Gare"));
    let pdf = Press::new().unwrap().bind(&pages(&[(Format::Jpeg, MARKED)])).unwrap();
    assert_eq!(is_across(&pdf), [true]);
    for words in ["Bettembourg", "12 rue de la Gare", "2026:11:22"] {
        assert!(!is_in(&pdf, words), "{words}");
    }
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let press = Press::new().unwrap();
    let answer = |photos: &[(Format, &'static [u8])]| press.bind(&pages(photos)).map(drop);
    assert!(matches!(answer(&[(Format::Jpeg, &TURNED[..60])]), Err(BindError::Typesetting(_))));
    assert!(matches!(answer(&[(Format::Png, &ACROSS[..60])]), Err(BindError::Typesetting(_))));
    assert!(matches!(answer(&[(Format::Png, ACROSS); 13]), Err(BindError::TooLarge)));
    let huge = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xff\xff\0\0\xff\xff\x08\0\0\0\0";
    assert!(matches!(answer(&[(Format::Png, huge)]), Err(BindError::TooLarge)));
}
