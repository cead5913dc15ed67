//! Letters are printed and read back.

use crate::reading::{Printed, holder_letter, professional_letter};
use dossier::language::Language;
use letters::Press;
use services::ports::{HolderLetter, Letter, LetterPress, Occasion};

#[test]
fn a_holder_is_told_everything_in_every_language() {
    let press = Press::new().unwrap();
    for language in Language::ALL {
        let letter = holder_letter(language, "Maria Fernanda Da Silva Weber");
        let (activation_code, presence_code) = (letter.activation_code.shown(), letter.presence_code.shown());
        let printed = Printed::read(&press.print(&Letter::Holder(letter)).unwrap());
        assert_eq!(printed.pages, 2, "{language}");
        assert_eq!(printed.language, language.code());
        assert!(printed.is_archivable_and_accessible(), "{language}: {}", printed.metadata);
        assert!(printed.metadata.contains("Agence eSanté"), "{language}: {}", printed.metadata);
        for said in [
            "Maria Fernanda Da Silva Weber",
            "14, rue de l’Alzette",
            "L-4010 Esch-sur-Alzette",
            &activation_code,
            &presence_code,
            "dsp.example/activation",
            "(+352) 27 12 50 18 33",
            "helpdesk@esante.lu",
            "B.P. 2511, L-1025 Luxembourg",
            "privacy@esante.lu",
            "2016/679",
            "30",
            "24",
        ] {
            assert!(printed.text.contains(said), "{language}: {said} is missing in {}", printed.text);
        }
    }
}

#[test]
fn fresh_codes_come_without_the_notice_on_one_page() {
    let press = Press::new().unwrap();
    for language in Language::ALL {
        let letter = HolderLetter { occasion: Occasion::LostCodes, ..holder_letter(language, "Maria Weber") };
        let (activation_code, presence_code) = (letter.activation_code.shown(), letter.presence_code.shown());
        let printed = Printed::read(&press.print(&Letter::Holder(letter)).unwrap());
        assert_eq!(printed.pages, 1, "{language}: {}", printed.text);
        assert!(printed.is_archivable_and_accessible(), "{language}: {}", printed.metadata);
        for said in [&activation_code, &presence_code, "dsp.example/activation", "(+352) 27 12 50 18 33"] {
            assert!(printed.text.contains(said), "{language}: {said} is missing in {}", printed.text);
        }
        assert!(!printed.text.contains("2016/679"), "{language}: no notice");
    }
}

#[test]
fn a_professional_gets_one_page_in_every_language() {
    let press = Press::new().unwrap();
    for language in Language::ALL {
        let letter = professional_letter(language);
        let activation_code = letter.activation_code.shown();
        let printed = Printed::read(&press.print(&Letter::Professional(letter)).unwrap());
        assert_eq!(printed.pages, 1, "{language}");
        assert!(printed.is_archivable_and_accessible(), "{language}: {}", printed.metadata);
        for said in [
            "Dr Claire Hoffmann",
            "L-1510 Luxembourg",
            "MED-104523",
            &activation_code,
            "dsp.example/professional/activation",
        ] {
            assert!(printed.text.contains(said), "{language}: {said} is missing in {}", printed.text);
        }
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let press = Press::new().unwrap();
    let dates = [
        (Language::Fr, "Luxembourg, le 2 mars 2027"),
        (Language::De, "Luxemburg, den 2. März 2027"),
        (Language::En, "Luxembourg, 2 March 2027"),
        (Language::Lb, "Lëtzebuerg, den 2. Mäerz 2027"),
        (Language::Pt, "Luxemburgo, 2 de março de 2027"),
    ];
    for (language, date) in dates {
        let printed = Printed::read(&press.print(&Letter::Professional(professional_letter(language))).unwrap());
        assert!(printed.text.contains(date), "{}", printed.text);
    }
}

#[test]
fn a_letter_abroad_names_the_country() {
    let mut letter = holder_letter(Language::Fr, "Jeanne Petit");
    letter.address.country = "FR".to_owned();
    let printed = Printed::read(&Press::new().unwrap().print(&Letter::Holder(letter)).unwrap());
    assert!(printed.text.contains("FRANCE"));
}

#[test]
fn a_name_is_never_read_as_typst() {
    let name = r#"#panic("x") *Ann* $a$ _b_ @c \d `e` <f> #sys"#;
    let pdf = Press::new().unwrap().print(&Letter::Holder(holder_letter(Language::Fr, name))).unwrap();
    let printed = Printed::read(&pdf);
    assert!(printed.text.contains(name), "{}", printed.text);
}

#[test]
fn a_very_long_name_does_not_cost_a_third_page() {
    let name =
        "Maximiliana-Antonia Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst Vasconcelos de Albuquerque";
    let press = Press::new().unwrap();
    for language in Language::ALL {
        let pdf = press.print(&Letter::Holder(holder_letter(language, name))).unwrap();
        assert_eq!(Printed::read(&pdf).pages, 2, "{language}");
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let print = || Press::new().unwrap().print(&Letter::Holder(holder_letter(Language::De, "Jos Weber"))).unwrap();
    assert!(print() == print());
}

#[test]
fn a_character_that_no_font_has_is_refused_rather_than_lost() {
    let problem = Press::new().unwrap().print(&Letter::Holder(holder_letter(Language::Fr, "Ann 🦊"))).unwrap_err();
    assert!(problem.0.contains("cannot be typeset"), "{problem}");
}
