//! « Assistant DSP »: who assists the holder, and the way to choose somebody or take it back (seed 000).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::{Mandate, ProvisionKind, Refusal, RepresentativeTitle};
use dossier::ids::HolderId;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::assistants::remove;
use services::explain::may::{self, Offers, Task};
use services::grants::last_access::LastAccess;
use services::grants::stakeholders::{self, About, Stakeholder};

use super::mandate_words;
use super::stakeholder_sections::FROM_HERE;
use crate::components::back_link::back_link;
use crate::components::button::link_button;
use crate::components::empty_state::empty_state;
use crate::components::notice::{done, notice};
use crate::components::one_tap::OneTap;
use crate::components::stakeholder_row::{StakeholderRow, stakeholder_rows};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// What was just done.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /stakeholders/assistants`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let (person, dossier) = (&holder.person, holder.dossier());
    let stakeholders = stakeholders::stakeholders(&visit.services, person, dossier).await;
    let stakeholders = stakeholders.map_err(|error| visit.fail(&error))?;
    let offers = may::may(&visit.services, person, dossier).await.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let title = t!(locale, "assistants-title");
    let content = html! {
        (back_link(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders")))
        @match arrival.done.as_deref() {
            Some("designated") => (done(&t!(locale, "assistants-designated"))),
            Some("removed") => (done(&t!(locale, "assistants-removed"))),
            _ => {}
        }
        h1 { (title) }
        p { (t!(locale, "assistants-lead")) }
        (who_decides(locale, &offers))
        (assistants(locale, &holder, &stakeholders.all, &offers))
        (representatives(locale, &stakeholders.all))
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path))
}

/// From which page somebody is removed.
#[derive(Default, Deserialize)]
pub struct RemovalForm {
    #[serde(default)]
    from: String,
}

/// `POST /stakeholders/assistants/{person}/remove`
pub async fn remove(
    visit: Visit,
    holder: HolderSide,
    Named(assistant): Named<HolderId>,
    Form(form): Form<RemovalForm>,
) -> Result<Response, Failure> {
    let page = if form.from == FROM_HERE {
        format!("/stakeholders?done=assistant-removed&who={assistant}")
    } else {
        "/stakeholders/assistants?done=removed".to_owned()
    };
    match remove::remove(&visit.services, &holder.person, holder.dossier(), assistant, None).await {
        // Somebody else, or the same tap twice: what was wanted is so.
        Ok(()) | Err(Error::NotFound) => Ok(Redirect::to(&holder.path(&page)).into_response()),
        Err(error) => Err(visit.fail(&error)),
    }
}

/// Why there is no button, where there is none.
fn who_decides(locale: Locale, offers: &Offers) -> Markup {
    let Some(refusal) = offers.refusal(Task::ChooseAssistants) else { return html! {} };
    let words = match refusal {
        Refusal::RepresentativeDecides => t!(locale, "decides-representative"),
        _ => t!(locale, "decides-holder"),
    };
    notice(&words, &html! {})
}

fn assistants(locale: Locale, holder: &HolderSide, all: &[Stakeholder], offers: &Offers) -> Markup {
    let choose = html! {
        @if offers.include(Task::ChooseAssistants) {
            (link_button(&holder.path("/stakeholders/assistants/new"), &t!(locale, "assistants-choose")))
        }
    };
    let rows: Vec<StakeholderRow> = all.iter().filter_map(|one| assistant(locale, holder, one, offers)).collect();
    if rows.is_empty() {
        let words = (t!(locale, "assistants-nobody"), t!(locale, "assistants-nobody-explained"));
        return empty_state(Icon::People, &words.0, &words.1, &choose);
    }
    html! { (stakeholder_rows(&rows)) div.button-row { (choose) } }
}

fn assistant(locale: Locale, holder: &HolderSide, one: &Stakeholder, offers: &Offers) -> Option<StakeholderRow> {
    let (ProvisionKind::Assistant { person, mandate }, About::Person(name)) = (one.provision.kind, &one.about) else {
        return None;
    };
    let take_away = OneTap::taking_away(
        holder.path(&format!("/stakeholders/assistants/{person}/remove")),
        t!(locale, "stakeholder-withdraw"),
        t!(locale, "stakeholder-withdraw-named", person = name.clone()),
    );
    Some(StakeholderRow {
        name: name.clone(),
        details: vec![details(locale, mandate)],
        times: times(locale, one),
        action: if offers.include(Task::ChooseAssistants) {
            take_away.render()
        } else {
            html! {}
        },
        ..StakeholderRow::default()
    })
}

fn details(locale: Locale, mandate: Mandate) -> String {
    mandate_words::in_short(locale, mandate)
}

/// Parents and guardians; the Agency registers them and ends it.
fn representatives(locale: Locale, all: &[Stakeholder]) -> Markup {
    let rows: Vec<StakeholderRow> = all.iter().filter_map(|one| representative(locale, one)).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (t!(locale, "representatives-title")) }
            p.quiet { (t!(locale, "representatives-explained")) }
            (stakeholder_rows(&rows))
        }
    }
}

fn representative(locale: Locale, one: &Stakeholder) -> Option<StakeholderRow> {
    let (ProvisionKind::Representative { title, .. }, About::Person(name)) = (one.provision.kind, &one.about) else {
        return None;
    };
    let title = match title {
        RepresentativeTitle::Parent => t!(locale, "representative-parent"),
        RepresentativeTitle::Guardian => t!(locale, "representative-guardian"),
    };
    Some(StakeholderRow {
        name: name.clone(),
        details: vec![title],
        times: times(locale, one),
        ..StakeholderRow::default()
    })
}

fn times(locale: Locale, one: &Stakeholder) -> Vec<String> {
    let since = t!(locale, "stakeholder-since", date = locale.date(locale.day_of(one.provision.from)));
    let until = one.provision.end().map(|end| mandate_words::until(locale, end));
    let last = match one.last_access {
        LastAccess::At(at) => Some(t!(locale, "last-access", date = locale.date_time(at))),
        LastAccess::Never => Some(t!(locale, "last-access-never")),
        LastAccess::Unknown => None,
    };
    [Some(since), until, last].into_iter().flatten().collect()
}
