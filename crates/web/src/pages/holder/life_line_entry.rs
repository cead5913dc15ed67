//! A trace in plain words.

use dossier::trace::{Action, Outcome, Role, Trace, TracedDocument, Who};
use services::explain::may::Offers;
use services::life_line::people::key;

use super::request_links;
use crate::components::life_line::{LifeLineDay, LifeLineEntry, LifeLinePerson};
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::pages::documents::words;
use crate::t;

/// Traces by day and person, in the order given: whoever did the latest comes first.
/// `offers`: what the reader may do about them.
pub fn days(locale: Locale, holder: &HolderSide, offers: &Offers, traces: &[Trace]) -> Vec<LifeLineDay> {
    traces
        .chunk_by(|one, next| locale.day_of(one.at) == locale.day_of(next.at))
        .map(|traces| LifeLineDay {
            heading: traces.first().map(|first| locale.day_heading(locale.day_of(first.at))).unwrap_or_default(),
            people: people(locale, holder, offers, traces),
        })
        .collect()
}

fn people(locale: Locale, holder: &HolderSide, offers: &Offers, traces: &[Trace]) -> Vec<LifeLinePerson> {
    let mut people: Vec<(String, LifeLinePerson)> = Vec::new();
    for trace in traces {
        let contest = request_links::contest(locale, holder, offers, trace);
        let (key, entry) = (key(&trace.who.role), LifeLineEntry { contest, ..entry(locale, holder, trace) });
        if let Some((_, person)) = people.iter_mut().find(|(known, _)| *known == key) {
            person.entries.push(entry);
        } else {
            let is_you = is_reader(holder, &trace.who.role);
            let name = if is_you { t!(locale, "life-line-you") } else { person(locale, &trace.who) };
            people.push((key, LifeLinePerson { name, entries: vec![entry] }));
        }
    }
    people.into_iter().map(|(_, person)| person).collect()
}

/// One trace, without what can be done about it.
pub fn entry(locale: Locale, holder: &HolderSide, trace: &Trace) -> LifeLineEntry {
    let is_refused = matches!(trace.outcome, Outcome::Refused(_));
    LifeLineEntry {
        time: locale.time(trace.at),
        moment: trace.at.to_string(),
        sentence: sentence(locale, holder, trace),
        context: trace.context.as_ref().map(|words| t!(locale, "life-line-context", words = in_words(locale, words))),
        document: trace.document.as_ref().filter(|_| !is_gone(trace)).map(|document| {
            let words = t!(locale, "life-line-document", document = document.title.clone());
            (holder.path(&format!("/documents/{}", document.id)), words)
        }),
        reason: match (trace.outcome, trace.who.role) {
            // Asking for a link needs no basis and shows nothing.
            (Outcome::Permitted(_), Role::Unproven) => None,
            (Outcome::Permitted(basis), _) => Some(reason(locale, holder, basis.code())),
            (Outcome::Refused(refusal), _) => Some(locale.text(&format!("refusal-{}", refusal.code()))),
        },
        refused: is_refused.then(|| t!(locale, "life-line-refused")),
        own: is_reader(holder, &trace.who.role),
        contest: None,
    }
}

/// There is nothing left to be shown.
fn is_gone(trace: &Trace) -> bool {
    let destroys = matches!(trace.action, Action::DocumentDestroyed | Action::DocumentErased);
    destroys && matches!(trace.outcome, Outcome::Permitted(_))
}

/// What some acts are refused as has a sentence of its own; the others are attempts by name already.
fn sentence(locale: Locale, holder: &HolderSide, trace: &Trace) -> String {
    let code = trace.action.code();
    let attempt = format!("attempt-{code}");
    let is_attempt = matches!(trace.outcome, Outcome::Refused(_)) && locale.has(&attempt);
    let id = if is_attempt { attempt } else { format!("act-{code}") };
    // What concerns nobody in particular concerns all.
    let of_all = format!("{id}-all");
    let id = if trace.whom.is_none() && locale.has(&of_all) { of_all } else { id };
    let is_you = is_reader(holder, &trace.who.role);
    let person = person(locale, &trace.who);
    let subject = if is_you { t!(locale, "subject-you") } else { t!(locale, "subject", person = person.clone()) };
    let document = trace.document.as_ref().map(|document| named(locale, document)).unwrap_or_default();
    let whom = trace.whom.as_deref().unwrap_or_default();
    let you = if is_you { "yes" } else { "no" };
    let words = [("person", &*person), ("subject", &subject), ("you", you), ("document", &document), ("whom", whom)];
    locale.text_with(&id, &words)
}

/// A document by its title, what it is and of which day.
fn named(locale: Locale, document: &TracedDocument) -> String {
    let kind = words::kind(locale, document.kind);
    let date = locale.date(document.care_date);
    t!(locale, "traced-document", title = document.title.clone(), kind = kind, date = date)
}

/// Whether the one who reads did it.
fn is_reader(holder: &HolderSide, role: &Role) -> bool {
    let reader = holder.person.own_dossier().map(|own| own.holder);
    match *role {
        Role::Holder(id) | Role::Representative(id) | Role::Assistant(id) => Some(id) == reader,
        _ => false,
    }
}

/// Why, said to the holder where it is about the holder's own record.
fn reason(locale: Locale, holder: &HolderSide, code: &str) -> String {
    let yours = format!("basis-{code}-yours");
    let is_own = holder.entrusted().is_none();
    if is_own && locale.has(&yours) { locale.text(&yours) } else { locale.text(&format!("basis-{code}")) }
}

/// What a program noted is a day now and then; everything else was written by a person.
fn in_words(locale: Locale, context: &str) -> String {
    context.parse().map_or_else(|_| context.to_owned(), |day| locale.date(day))
}

/// Somebody, with what tells namesakes apart.
pub fn person(locale: Locale, who: &Who) -> String {
    match who.role {
        Role::Holder(_) => who.name.clone(),
        Role::Professional(_, category) => {
            let profession = locale.text(&format!("profession-{}", category.code()));
            let about = [profession, who.organisation.clone()];
            let about: Vec<String> = about.into_iter().filter(|words| !words.is_empty()).collect();
            format!("{} ({})", who.name, about.join(", "))
        }
        Role::Representative(_) => t!(locale, "who-representative", person = who.name.clone()),
        Role::Assistant(_) => t!(locale, "who-assistant", person = who.name.clone()),
        Role::Stranger(_) => t!(locale, "who-stranger", person = who.name.clone()),
        Role::Institution(_) => t!(locale, "who-institution", person = who.name.clone()),
        Role::AgencyDoctor(_) => t!(locale, "who-agency-doctor", person = who.name.clone()),
        Role::Staff(_) => t!(locale, "who-staff", person = who.name.clone()),
        Role::TransplantCoordinator(_) => t!(locale, "who-transplant-coordinator", person = who.name.clone()),
        Role::Unproven => t!(locale, "who-unproven"),
        Role::Agency => t!(locale, "who-agency"),
    }
}
