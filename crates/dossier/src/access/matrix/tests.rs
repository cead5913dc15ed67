use super::*;

/// Annex 1 again, one letter per column: Med Ref Pha Inf Exp SF Lab ATM AS Soc Bio.
const EXPECTED: [(Category, &str); 18] = [
    (Category::PersonalExpression, "R R R R R R R R R R R"),
    (Category::Summaries, "W W – R R R – R R R –"),
    (Category::History, "W W R R R W – R R – R"),
    (Category::Allergies, "W W W R R R R R R – R"),
    (Category::Devices, "W W – R R R – R R – R"),
    (Category::CareReports, "W W R W W W R R R W R"),
    (Category::Certificates, "W W – R R R – – R – –"),
    (Category::Imaging, "W W – R R R – R – – –"),
    (Category::LaboratoryResults, "W W R R R R R R R – W"),
    (Category::Dispensations, "R R W R – – – – – – –"),
    (Category::NursingAssessments, "W W – W W W – R W R R"),
    (Category::Prescriptions, "W W W R R W R R R – R"),
    (Category::Prevention, "W W R W W W – – W R R"),
    (Category::SocioEducational, "R R – W W R – – R R –"),
    (Category::SocialEnvironment, "R R – W W W – – R W –"),
    (Category::LegalProtection, "R R – R R W – – R W –"),
    (Category::SocialInsurance, "R R R R W R R – R W R"),
    (Category::HealthEducation, "W W R W W W – – W – –"),
];

/// The columns as the annex orders them.
const ANNEX: [Column; 11] = [
    Column::Profession(ProfessionalCategory::Doctor),
    Column::ReferringDoctor,
    Column::Profession(ProfessionalCategory::Pharmacist),
    Column::Profession(ProfessionalCategory::Nurse),
    Column::Profession(ProfessionalCategory::Expert),
    Column::Profession(ProfessionalCategory::Midwife),
    Column::Profession(ProfessionalCategory::LaboratoryTechnician),
    Column::Profession(ProfessionalCategory::RadiologyTechnician),
    Column::Profession(ProfessionalCategory::CareAssistant),
    Column::Profession(ProfessionalCategory::SocialWorker),
    Column::Profession(ProfessionalCategory::Biologist),
];

const FILE: &str = include_str!("../matrix.csv");

#[test]
fn every_cell_is_the_annex() {
    let mut cells = 0;
    for (category, row) in EXPECTED {
        for (column, letter) in ANNEX.into_iter().zip(row.split(' ')) {
            let expected = match letter {
                "W" => Right::Write,
                "R" => Right::Read,
                _ => Right::None,
            };
            assert_eq!(right(column, category), expected, "{} of {}", column.code(), category.code());
            cells += 1;
        }
    }
    assert_eq!(cells, 18 * 11);
}

#[test]
fn only_the_referring_doctor_reads_the_life_line() {
    for column in ANNEX {
        let expected = if column == Column::ReferringDoctor { Right::Read } else { Right::None };
        assert_eq!(life_line_right(column), expected, "{}", column.code());
    }
}

#[test]
fn whoever_may_file_may_read() {
    assert!(Right::None < Right::Read && Right::Read < Right::Write);
}

#[test]
fn a_malformed_file_is_refused() {
    let swapped_rows = {
        let mut lines: Vec<&str> = FILE.lines().collect();
        lines.swap(1, 2);
        lines.join("\n") + "\n"
    };
    let without_life_line = FILE.lines().take(19).collect::<Vec<_>>().join("\n") + "\n";
    for (file, expected) in [
        (String::new(), Malformed::Header),
        (FILE.replacen("doctor,referring-doctor", "referring-doctor,doctor", 1), Malformed::Header),
        (FILE.replacen(",biologist", "", 1), Malformed::Header),
        (FILE.replacen(",biologist", ",biologist,dentist", 1), Malformed::Header),
        (FILE.replacen("history", "history-of-health", 1), Malformed::Cell),
        (FILE.replacen("history", "story", 1), Malformed::RowName),
        (swapped_rows, Malformed::RowName),
        (without_life_line, Malformed::RowName),
        (FILE.replacen("summaries,W", "summaries,X", 1), Malformed::Cell),
        (FILE.replacen("summaries,W", "summaries,", 1), Malformed::Cell),
        (FILE.replacen("summaries,W,", "summaries,", 1), Malformed::Cell),
        (FILE.replacen("summaries,W,", "summaries,W,W,", 1), Malformed::RowEnd),
        (FILE.replace('\n', "\r\n"), Malformed::Header),
        (FILE.trim_end().to_owned(), Malformed::RowEnd),
        (FILE.to_owned() + "\n", Malformed::Excess),
    ] {
        assert_eq!(parse(file.as_bytes()), Err(expected), "{file}");
    }
}

#[test]
fn every_cut_of_the_file_is_refused() {
    assert_eq!(parse(FILE.as_bytes()), Ok(MATRIX));
    for length in 0..FILE.len() {
        assert!(parse(&FILE.as_bytes()[..length]).is_err(), "cut after {length} bytes");
    }
}

/// Whoever has broken the file reads which file it is, and each time another reason.
#[test]
fn what_is_wrong_is_said() {
    let messages = [Malformed::Header, Malformed::RowName, Malformed::Cell, Malformed::RowEnd, Malformed::Excess]
        .map(Malformed::message);
    for (index, message) in messages.into_iter().enumerate() {
        assert!(message.starts_with("matrix.csv: "), "{message}");
        assert!(!messages[..index].contains(&message), "{message}");
    }
}
