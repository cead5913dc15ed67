//! The persons and circumstances, as the document groups them.

use crate::access::rules::tests::case::{Given, Practising, Situation, Standing, Who};
use crate::professional::ProfessionalCategory;

/// Situations that are answered alike.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) situations: Vec<Situation>,
}

/// Professionals of every category in this situation.
fn professionals(name: &'static str, change: impl Fn(Situation) -> Situation) -> Column {
    let situations = ProfessionalCategory::ALL.map(|one| change(Situation::of(Who::Professional(one))));
    Column { name, situations: situations.into() }
}

fn with(name: &'static str, given: Given) -> Column {
    professionals(name, |situation| Situation { given, ..situation })
}

/// What the holder has given.
pub(super) fn given() -> Vec<Column> {
    Given::ALL
        .into_iter()
        .map(|given| {
            let name = match given {
                Given::Nothing => "nothing",
                Given::Circle => "a place in the circle of trust",
                Given::CircleWithdrawnThisMoment => "a place in the circle, withdrawn this moment",
                Given::CircleAgainAfterWithdrawal => "a place in the circle again, after withdrawal",
                Given::Code => "the presence code two hours ago",
                Given::CodeInItsLastMoment => "the presence code a moment less than 24 hours ago",
                Given::CodeEndedThisMoment => "the presence code 24 hours ago",
                Given::CircleAndCode => "a place in the circle, and the presence code two hours ago",
                Given::CircleAndEndedCode => "a place in the circle, and the presence code 24 hours ago",
                Given::WithdrawnCircleAndCode => "a place in the circle, withdrawn, and the code two hours ago",
                Given::FromTheNextMoment => "a place in the circle, from the next moment on",
                Given::OnlyToAColleague => "all this to a colleague only",
            };
            with(name, given)
        })
        .collect()
}

/// The professional's right to practise.
pub(super) fn practising() -> Vec<Column> {
    Practising::ALL
        .into_iter()
        .map(|practising| {
            let name = match practising {
                Practising::Valid => "is valid",
                Practising::InItsLastMoment => "is in its last moment",
                Practising::SinceThisMoment => "begins this moment",
                Practising::FromTheNextMoment => "begins the next moment",
                Practising::EndedThisMoment => "ended this moment",
            };
            professionals(name, |situation| Situation { practising, given: Given::Circle, ..situation })
        })
        .collect()
}

/// The states of a record, for a person who is no professional.
pub(super) fn standing(who: Who) -> Vec<Column> {
    let in_state = |standing| Column {
        name: standing_name(standing),
        situations: Given::ALL.map(|given| Situation { standing, given, ..Situation::of(who) }).into(),
    };
    Standing::ALL.map(in_state).into()
}

/// The states of a record, for professionals in the circle of trust.
pub(super) fn standing_for_professionals() -> Vec<Column> {
    let in_state = |standing| {
        professionals(standing_name(standing), |situation| Situation { standing, given: Given::Circle, ..situation })
    };
    Standing::ALL.map(in_state).into()
}

const fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::PreparedUnsent => "prepared, notice not sent",
        Standing::Prepared29Days => "prepared, notice 29 days ago",
        Standing::PreparedAMomentShortOf30Days => "prepared, notice a moment less than 30 days ago",
        Standing::Prepared30Days => "prepared, notice 30 days ago",
        Standing::Active => "active",
        Standing::Destroyed => "destroyed after opposition",
    }
}

/// The roles, in an active record.
pub(super) fn roles() -> Vec<Column> {
    let role = |name, who| Column { name, situations: vec![Situation::of(who)] };
    vec![
        role("Holder", Who::Holder),
        role("Another holder", Who::OtherHolder),
        with("Professional in the circle of trust", Given::Circle),
        with("Professional with the presence code", Given::Code),
        with("Professional without a right of access", Given::Nothing),
        role("The Agency's program", Who::System),
    ]
}
