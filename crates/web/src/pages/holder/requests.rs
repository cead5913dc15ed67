//! « Mes demandes »: each request with where it stands, until when an answer is due, and the answer.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::RequestId;
use dossier::request::{Addressee, HolderRequest, RequestState, Verdict};
use maud::{Markup, html};
use serde::Deserialize;
use services::requests::all::{RequestView, all};
use services::requests::withdraw::withdraw as take_back;
use services::{Error, Problem};

use super::request_contest;
use crate::components::back_link::back_link;
use crate::components::button::secondary_link_button;
use crate::components::empty_state::empty_state;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::tag::{Tone, tag};
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /requests`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let locale = visit.locale;
    let views = all(&visit.services, &holder.person, holder.dossier()).await.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "requests");
    let missing = secondary_link_button(&holder.path("/requests/missing"), &t!(locale, "request-missing"));
    let content = html! {
        (back_link(&holder.path("/documents"), &t!(locale, "synthesis")))
        @if let Some(words) = just_done(locale, arrival.done.as_deref()) { (done(&words)) }
        h1 { (title) }
        @if views.is_empty() {
            (empty_state(Icon::Document, &t!(locale, "requests-empty"), &t!(locale, "requests-empty-explained"), &missing))
        } @else {
            p { (t!(locale, "requests-lead")) }
            @for view in &views { (card(locale, &holder, view)) }
            div.button-row { (missing) }
        }
    };
    Ok(Page::new(locale, &title, content).frame(holder.frame(HolderTab::Documents)).path(&visit.path))
}

/// `POST /requests/{request}/withdraw`
pub async fn withdraw(visit: Visit, holder: HolderSide, Named(id): Named<RequestId>) -> Result<Response, Failure> {
    match take_back(&visit.services, &holder.person, holder.dossier(), id).await {
        Ok(()) => Ok(Redirect::to(&holder.path("/requests?done=withdrawn")).into_response()),
        // Answered meanwhile, or sent twice: the page shows how it stands.
        Err(Error::Invalid(Problem::AlreadySettled)) => Ok(Redirect::to(&holder.path("/requests")).into_response()),
        Err(error) => Err(visit.fail(&error)),
    }
}

fn just_done(locale: Locale, what: Option<&str>) -> Option<String> {
    match what? {
        "made" => Some(t!(locale, "request-made")),
        "withdrawn" => Some(t!(locale, "request-withdrawn")),
        _ => None,
    }
}

fn card(locale: Locale, holder: &HolderSide, view: &RequestView) -> Markup {
    let request = &view.request;
    let topic = locale.text(&format!("request-topic-{}", request.kind.topic().code()));
    let day = |moment| locale.date(locale.day_of(moment));
    let taking_back = OneTap::taking_away(
        holder.path(&format!("/requests/{}/withdraw", request.id)),
        t!(locale, "request-withdraw"),
        format!("{} – {topic}", t!(locale, "request-withdraw")),
    );
    html! {
        article.card {
            h2 { (topic) }
            p { (state(locale, view)) }
            @if let Some(title) = &view.title { p { (t!(locale, "request-about-document", document = title.clone())) } }
            @if let Some(line) = &request.line { p { (request_contest::about(locale, line)) } }
            p.quiet { (t!(locale, "request-asked", date = day(request.made_at), person = request.made_by.clone())) }
            p { strong { (t!(locale, "request-your-words")) } }
            p.written { (request.words) }
            @match &request.state {
                RequestState::Open => {
                    p { (t!(locale, "request-waits-for", person = addressee(locale, request))) }
                    @if view.is_overdue { p { (t!(locale, "request-overdue", date = day(request.due_at))) } }
                    @else { p { (t!(locale, "request-due", date = day(request.due_at))) } }
                    @if view.may_withdraw { (taking_back.render()) }
                }
                RequestState::Withdrawn { at } => { p { (t!(locale, "request-withdrawn-on", date = day(*at))) } }
                RequestState::Answered(answer) => {
                    p { strong { (t!(locale, "request-answer", person = answer.by.clone(), date = day(answer.at))) } }
                    p.written { (answer.words) }
                }
            }
        }
    }
}

fn state(locale: Locale, view: &RequestView) -> Markup {
    match &view.request.state {
        RequestState::Open if view.is_overdue => tag(Tone::Bad, &t!(locale, "request-state-overdue")),
        RequestState::Open => tag(Tone::Accent, &t!(locale, "request-state-open")),
        RequestState::Withdrawn { .. } => tag(Tone::Plain, &t!(locale, "request-state-withdrawn")),
        RequestState::Answered(answer) => match answer.verdict {
            Verdict::Accepted => tag(Tone::Good, &t!(locale, "request-state-accepted")),
            Verdict::Declined => tag(Tone::Bad, &t!(locale, "request-state-declined")),
        },
    }
}

fn addressee(locale: Locale, request: &HolderRequest) -> String {
    match request.to {
        Addressee::Professional(_) => request.to_name.clone(),
        Addressee::Helpdesk => t!(locale, "request-to-helpdesk"),
        Addressee::AgencyDoctor => t!(locale, "request-to-agency-doctor"),
    }
}
