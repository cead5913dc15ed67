use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> Result<Matricule, MatriculeError> {
    text.parse()
}

#[test]
fn the_published_example_is_valid_and_its_neighbour_is_not() {
    assert_eq!(parse("1893120105732").unwrap().as_str(), "1893120105732");
    assert_eq!(parse("1893120105733"), Err(MatriculeError::Verhoeff));
    assert_eq!(parse("1893120105742"), Err(MatriculeError::Luhn));
    assert_eq!(Matricule::from_first_eleven("18931201057").unwrap().as_str(), "1893120105732");
}

#[test]
fn spaces_are_read_over_and_anything_else_refused() {
    assert_eq!(parse(" 1893 1201\u{a0}057 32 ").unwrap().as_str(), "1893120105732");
    assert_eq!(parse("1893-1201-05732"), Err(MatriculeError::NotDigits));
    assert_eq!(parse("١٨٩٣١٢٠١٠٥٧٣٢"), Err(MatriculeError::NotDigits));
    for length in (0..20).filter(|length| ![11, 13].contains(length)) {
        assert_eq!(parse(&"1".repeat(length)), Err(MatriculeError::Length), "{length} digits");
    }
    assert_eq!(Matricule::from_first_eleven("1893120105"), Err(MatriculeError::Length));
}

#[test]
fn an_unknown_month_or_day_is_written_zero() {
    for (start, known) in [("20000229", true), ("19640000", false), ("19640700", false), ("19640031", false)] {
        let matricule = Matricule::from_first_eleven(&format!("{start}001")).unwrap();
        assert_eq!(matricule.birth_date().is_some(), known, "{start}");
    }
    for start in ["19641301", "19640230", "19000229", "19640431", "19640032", "19649900"] {
        assert_eq!(Matricule::from_first_eleven(&format!("{start}001")), Err(MatriculeError::Date), "{start}");
    }
}

#[test]
fn an_old_number_ends_with_one_of_three_digits() {
    // 5·1+4·9+3·6+2·4+7·0+6·7+5·1+4·4+3·0+2·1 = 132, a multiple of 11: remainder 0, so 0, 1 and 2.
    for last in 0..10 {
        let expected = if last < 3 { Ok(()) } else { Err(MatriculeError::Modulus) };
        assert_eq!(parse(&format!("1964071401{last}")).map(drop), expected, "{last}");
    }
    // One order further, remainder 2: 9 in the first series, none in the second (it would be 10), 0 in the third.
    for last in 0..10 {
        let expected = if last == 9 || last == 0 { Ok(()) } else { Err(MatriculeError::Modulus) };
        assert_eq!(parse(&format!("1964071402{last}")).map(drop), expected, "{last}");
    }
    assert_eq!(parse("19641314011"), Err(MatriculeError::Date));
}

#[test]
fn nothing_of_the_number_is_printed() {
    let matricule = parse("1893120105732").unwrap();
    assert_eq!(format!("{matricule:?} {:?}", Some(&matricule)), "Matricule(…) Some(Matricule(…))");
}

prop_compose! {
    fn any_matricule()(year in 1880..2030_i32, month in 1..=12, day in 1..=28, sequence in 0..1000) -> Matricule {
        Matricule::from_first_eleven(&format!("{year:04}{month:02}{day:02}{sequence:03}")).unwrap()
    }
}

proptest! {
    #[test]
    fn it_reads_back_what_it_wrote(matricule in any_matricule()) {
        prop_assert_eq!(parse(matricule.as_str()), Ok(matricule.clone()));
        prop_assert_eq!(Matricule::try_from(String::from(matricule.clone())), Ok(matricule.clone()));
        let stated = matricule.birth_date().unwrap().strftime("%Y%m%d").to_string();
        prop_assert_eq!(&stated, &matricule.as_str()[..8]);
    }

    #[test]
    fn one_wrong_digit_is_found(matricule in any_matricule(), place in 0..13_usize, digit in b'0'..=b'9') {
        let mut text = matricule.as_str().as_bytes().to_vec();
        prop_assume!(text[place] != digit);
        text[place] = digit;
        prop_assert!(parse(&String::from_utf8(text).unwrap()).is_err());
    }

    #[test]
    fn two_swapped_neighbours_are_found(matricule in any_matricule(), place in 0..12_usize) {
        let mut text = matricule.as_str().as_bytes().to_vec();
        prop_assume!(text[place] != text[place + 1]);
        text.swap(place, place + 1);
        prop_assert!(parse(&String::from_utf8(text).unwrap()).is_err());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,20}|[0-9 ]{0,30}") {
        let _ = parse(&text);
    }
}
