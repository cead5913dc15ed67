//! A wish on paper: what was asked and what was answered, as a document that can be kept.

use dossier::document::Kind;
use jiff::civil::Date;
use services::ports::{Report, ReportSection};

use super::form::Answers;
use super::questions::{AnswerKind, Question, questions};
use crate::locale::Locale;
use crate::t;
use crate::visit::Holder;

/// The paper.
pub fn paper(locale: Locale, holder: &Holder, kind: Kind, answers: &Answers, today: Date) -> Report {
    let name = holder.own.name.clone();
    let stated = t!(locale, "wish-stated", person = name.clone(), date = locale.date(today));
    let intro = ReportSection { paragraphs: vec![stated], ..ReportSection::default() };
    let answered = questions(kind).iter().filter_map(|question| section(locale, question, answers));
    Report {
        language: locale.language(),
        institution: t!(locale, "product-long"),
        author: name.clone(),
        holder: name,
        birth_date: holder.own.birth_date,
        date: today,
        title: locale.text(&format!("kind-{}", kind.code())),
        sections: std::iter::once(intro).chain(answered).collect(),
    }
}

fn section(locale: Locale, question: &Question, answers: &Answers) -> Option<ReportSection> {
    let answer = answers.to(question.name)?;
    let words = match question.answer {
        AnswerKind::OneOf(_) => vec![locale.text(&format!("wish-{}-{answer}", question.name))],
        AnswerKind::Line | AnswerKind::Words => answer.lines().map(str::to_owned).collect(),
    };
    let heading = locale.text(&format!("wish-{}", question.name));
    Some(ReportSection { heading, paragraphs: words, ..ReportSection::default() })
}
