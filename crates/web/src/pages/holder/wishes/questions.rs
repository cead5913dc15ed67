//! What the forms ask. Source: law of 16 March 2009 on palliative care, the advance directive and support at the end of
//! life, art. 5; law of 16 March 2009 on euthanasia and assisted suicide, art. 4.

use dossier::document::Kind;

/// A question: its word in forms and translation keys, and how it is answered.
pub struct Question {
    /// The word.
    pub name: &'static str,
    /// How.
    pub answer: AnswerKind,
}

/// How a question is answered.
pub enum AnswerKind {
    /// One of these, each with a text of its own.
    OneOf(&'static [&'static str]),
    /// One line.
    Line,
    /// Free words.
    Words,
}

const DECISIONS: &[&str] = &["no", "yes", "confidant"];

const ADVANCE_DIRECTIVE: &[Question] = &[
    Question { name: "prolonging", answer: AnswerKind::OneOf(DECISIONS) },
    Question { name: "relief", answer: AnswerKind::OneOf(DECISIONS) },
    Question { name: "confidant", answer: AnswerKind::Line },
    Question { name: "confidant-contact", answer: AnswerKind::Line },
    Question { name: "support", answer: AnswerKind::Words },
    Question { name: "words", answer: AnswerKind::Words },
];

const END_OF_LIFE: &[Question] = &[
    Question { name: "circumstances", answer: AnswerKind::Words },
    Question { name: "confidant", answer: AnswerKind::Line },
    Question { name: "confidant-contact", answer: AnswerKind::Line },
    Question { name: "funeral", answer: AnswerKind::Words },
    Question { name: "words", answer: AnswerKind::Words },
];

/// What is asked for this wish; nothing for what is no wish.
pub const fn questions(kind: Kind) -> &'static [Question] {
    match kind {
        Kind::AdvanceDirective => ADVANCE_DIRECTIVE,
        Kind::EndOfLifeProvisions => END_OF_LIFE,
        _ => &[],
    }
}

/// The longest answer, in characters.
pub const LIMIT: usize = 2_000;
