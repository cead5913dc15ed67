//! The five languages say the same things: same ids, same variables, no id twice.

use std::collections::{BTreeMap, BTreeSet};

use dossier::access::{Basis, Refusal};
use dossier::document::{Category, Confidentiality, Kind};
use dossier::language::Language;
use dossier::professional::ProfessionalCategory;
use dossier::trace::Action;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use services::documents::reading::{Flag, Term};

use super::{Locale, Texts};

/// What happens to accounts: it succeeds, or it has another name.
const NEVER_DECIDED_ON: [Action; 28] = [
    Action::DocumentReceived,
    Action::SignedInByPasskey,
    Action::IdentityConfirmed,
    Action::PasskeyAdded,
    Action::PasskeyRemoved,
    Action::ContactPointAdded,
    Action::ContactPointRemoved,
    Action::DeviceSignedOut,
    Action::NoticesChosen,
    Action::DossierPrepared,
    Action::AccountActivated,
    Action::ActivationRefused,
    Action::SignedIn,
    Action::SignInRefused,
    Action::CodeSent,
    Action::PasswordResetRequested,
    Action::PasswordReset,
    Action::IdentityUnlinked,
    Action::IdentityRefused,
    Action::AppAllowed,
    Action::AppWithdrawn,
    Action::AppLeaveMisused,
    Action::TermsAccepted,
    Action::StayBegun,
    Action::StayRenewed,
    Action::StayEnded,
    Action::EmergencyWardEntered,
    Action::CaseRead,
];

type Texted = BTreeMap<String, BTreeSet<String>>;

#[test]
fn all_languages_have_the_same_ids_and_variables() {
    let french = texts(Language::Fr);
    assert!(french.len() > 300, "only {} texts were found", french.len());

    for language in Language::ALL {
        let other = texts(language);
        let missing: Vec<_> = french.keys().filter(|id| !other.contains_key(*id)).collect();
        let unknown: Vec<_> = other.keys().filter(|id| !french.contains_key(*id)).collect();
        let differing: Vec<_> =
            french.iter().filter(|(id, variables)| other.get(*id).is_some_and(|o| o != *variables)).collect();

        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(unknown.is_empty(), "{language} has what French lacks: {unknown:?}");
        assert!(differing.is_empty(), "{language} has other variables in {differing:?}");
    }
}

#[test]
fn everything_the_domain_names_has_a_text() {
    let locale = Locale::of(Language::Fr);
    let ids = Category::ALL.map(|one| format!("category-{}", one.code())).into_iter();
    let ids = ids.chain(Kind::ALL.map(|one| format!("kind-{}", one.code())));
    let ids = ids.chain(ProfessionalCategory::ALL.map(|one| format!("profession-{}", one.code())));
    let ids = ids.chain(Confidentiality::ALL.map(|one| format!("confidentiality-{}", one.code())));
    let ids = ids.chain(Confidentiality::ALL.map(|one| format!("confidentiality-{}-explained", one.code())));
    let ids = ids.chain(Term::ALL.iter().map(|one| format!("reading-{}", one.code())));
    let ids = ids.chain(Flag::ALL.map(|one| format!("reading-flag-{}", one.code())));

    let missing: Vec<_> = ids.filter(|id| !locale.has(id)).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn everything_on_a_life_line_has_a_sentence() {
    let decided_on = |action: &&Action| !NEVER_DECIDED_ON.contains(*action);
    let ids = Action::ALL.iter().map(|action| format!("act-{}", action.code()));
    let ids = ids.chain(Action::ALL.iter().filter(decided_on).map(|action| format!("attempt-{}", action.code())));
    let ids = ids.chain(Basis::ALL.iter().map(|basis| format!("basis-{}", basis.code())));
    let ids = ids.chain(Refusal::ALL.iter().map(|refusal| format!("refusal-{}", refusal.code())));

    let missing: Vec<_> = ids.filter(|id| !Locale::of(Language::Fr).has(id)).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn texts_carry_no_isolating_marks() {
    for language in Language::ALL {
        let text = Locale::of(language).text_with("signed-in-as", &[("person", "Marie Weber")]);

        assert!(text.contains("Marie Weber"), "{language}: {text}");
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{language}: {text:?}");
    }
}

fn texts(language: Language) -> Texted {
    let file = Texts::get(&format!("{language}/web.ftl")).unwrap();
    let source = String::from_utf8(file.data.into_owned()).unwrap();
    let resource = parse(source).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut texted = Texted::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        collect(message.value.as_ref().unwrap(), &mut variables);
        assert!(
            texted.insert(message.id.name.clone(), variables).is_none(),
            "{language} has {} twice",
            message.id.name
        );
    }
    texted
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.clone());
    }
}
