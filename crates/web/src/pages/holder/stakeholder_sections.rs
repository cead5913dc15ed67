//! The parts of « Mes intervenants ».

use std::cmp::Reverse;

use dossier::access::{Opposed, ProvisionKind, RepresentativeTitle};
use dossier::ids::{InstitutionId, ProfessionalId};
use maud::{Markup, html};
use services::grants::stakeholders::{About, Stakeholder, Stakeholders};

use super::mandate_words;
use super::stakeholder_words::row;
use crate::components::details::details;
use crate::components::empty_state::empty_state;
use crate::components::one_tap::OneTap;
use crate::components::stakeholder_row::{StakeholderRow, stakeholder_rows};
use crate::components::tag::{Tone, tag};
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::t;

/// What a button here sends, so that its answer comes back here.
pub(super) const FROM_HERE: &str = "stakeholders";

/// What all parts are made from.
pub(super) struct Part<'a> {
    pub(super) locale: Locale,
    pub(super) holder: &'a HolderSide,
    pub(super) found: &'a Stakeholders,
}

impl Part<'_> {
    pub(super) fn circle_of_trust(&self) -> Markup {
        let locale = self.locale;
        let rows = self.professionals(|kind| matches!(kind, ProvisionKind::CircleOfTrust(_)));
        let rows: Vec<StakeholderRow> = rows
            .map(|(id, one)| {
                let row = row(locale, one);
                let about = t!(locale, "stakeholder-withdraw-named", person = row.name.clone());
                let action = format!("/stakeholders/{id}/withdraw");
                let action = self.taking_away(&action, t!(locale, "stakeholder-withdraw"), about);
                StakeholderRow { action, ..row }
            })
            .collect();
        html! {
            h2 { (t!(locale, "circle-of-trust")) }
            @if rows.is_empty() {
                (empty_state(Icon::People, &t!(locale, "circle-empty"), &t!(locale, "circle-empty-explained"), &html! {}))
            } @else {
                p.quiet { (t!(locale, "circle-explained")) }
                (stakeholder_rows(&rows))
            }
        }
    }

    pub(super) fn referring_doctor(&self) -> Markup {
        let locale = self.locale;
        let rows: Vec<StakeholderRow> = self
            .professionals(|kind| matches!(kind, ProvisionKind::ReferringDoctor(_)))
            .map(|(_, one)| row(locale, one))
            .collect();
        html! {
            h2 { (t!(locale, "provision-referring-doctor")) }
            @if rows.is_empty() {
                p.quiet { (t!(locale, "referring-doctor-none")) }
            } @else {
                (stakeholder_rows(&rows))
                (details(&t!(locale, "referring-doctor-why"), &html! { p { (t!(locale, "referring-doctor-why-text")) } }))
            }
        }
    }

    /// Those who have the code, and those who declared an emergency. Of codes entered twice the longer counts.
    pub(super) fn presence(&self) -> Markup {
        let locale = self.locale;
        let mut guests: Vec<_> = self.professionals(|kind| matches!(kind, ProvisionKind::PresenceCode(_))).collect();
        guests.sort_by_key(|(_, one)| Reverse(one.provision.end()));
        let mut seen: Vec<ProfessionalId> = Vec::new();
        guests.retain(|(id, _)| {
            if seen.contains(id) {
                false
            } else {
                seen.push(*id);
                true
            }
        });
        let guests = guests.into_iter().map(|(id, one)| {
            let row = row(locale, one);
            let about = t!(locale, "presence-end-named", person = row.name.clone());
            let action = format!("/stakeholders/{id}/end-presence");
            StakeholderRow { action: self.taking_away(&action, t!(locale, "presence-end"), about), ..row }
        });
        let emergencies = self.professionals(|kind| matches!(kind, ProvisionKind::Emergency(_))).map(|(_, one)| {
            StakeholderRow { tag: Some(tag(Tone::Warm, &t!(locale, "provision-emergency"))), ..row(locale, one) }
        });
        let rows: Vec<StakeholderRow> = guests.chain(emergencies).collect();
        html! {
            h2 { (t!(locale, "temporary-access")) }
            @if rows.is_empty() {
                p.quiet { (t!(locale, "presence-none")) }
            } @else {
                p.quiet { (t!(locale, "temporary-access-explained")) }
                (stakeholder_rows(&rows))
            }
        }
    }

    pub(super) fn institutions(&self) -> Markup {
        let locale = self.locale;
        let stays = self.found.all.iter().filter_map(|one| match one.provision.kind {
            ProvisionKind::Stay { institution, phase } => Some((institution, phase.code(), one)),
            _ => None,
        });
        let stays = stays.map(|(id, phase, one)| {
            let row = StakeholderRow { details: vec![locale.text(&format!("stay-{phase}"))], ..row(locale, one) };
            let tag = self.is_opposed(id).then(|| tag(Tone::Bad, &t!(locale, "institution-refused")));
            StakeholderRow { tag, action: self.institution_action(id, &row.name), ..row }
        });
        let rows: Vec<StakeholderRow> = stays.collect();
        html! {
            h2 { (t!(locale, "institutions")) }
            @if rows.is_empty() {
                p.quiet { (t!(locale, "institutions-none")) }
            } @else {
                p.quiet {
                    (t!(locale, "institutions-explained"))
                    @if self.found.fixed.is_none() { " " (t!(locale, "institution-refuse-explained")) }
                }
                (stakeholder_rows(&rows))
            }
            @if self.opposes_all() { p { (t!(locale, "institutions-all-refused")) } }
            p { a.text-link href=(self.holder.path("/stakeholders/institutions")) { (t!(locale, "institutions-manage")) } }
        }
    }

    /// Refusing one, or allowing it again; who refuses all allows all again elsewhere.
    fn institution_action(&self, id: InstitutionId, name: &str) -> Markup {
        let locale = self.locale;
        let tap = if self.has(ProvisionKind::InstitutionOpposition(Opposed::One(id))) {
            let about = t!(locale, "institution-lift-named", institution = name);
            let path = self.holder.path("/stakeholders/institutions/lift");
            OneTap::giving(path, t!(locale, "institution-lift"), about)
        } else if self.opposes_all() {
            return html! {};
        } else {
            let about = t!(locale, "institution-refuse-named", institution = name);
            self.one_tap("/stakeholders/institutions/oppose", t!(locale, "institution-refuse"), about)
        };
        self.if_free(&tap.field("institution", id.to_string()).field("from", FROM_HERE.to_owned()))
    }

    /// Assistants, legal representatives, and what a minor decides alone.
    pub(super) fn people(&self) -> Markup {
        let locale = self.locale;
        let assistants: Vec<StakeholderRow> = self.found.all.iter().filter_map(|one| self.assistant(one)).collect();
        let representatives = self.rows(|kind| match kind {
            ProvisionKind::Representative { title: RepresentativeTitle::Parent, .. } => {
                Some(t!(locale, "representative-parent"))
            }
            ProvisionKind::Representative { title: RepresentativeTitle::Guardian, .. } => {
                Some(t!(locale, "representative-guardian"))
            }
            _ => None,
        });
        let decides_alone = self.found.all.iter().any(|one| one.provision.kind == ProvisionKind::Discernment);
        html! {
            h2 { (t!(locale, "assistants")) }
            @if assistants.is_empty() { p.quiet { (t!(locale, "assistants-none")) } }
            @else { (stakeholder_rows(&assistants)) }
            p { a.text-link href=(self.holder.path("/stakeholders/assistants")) { (t!(locale, "assistants-and-representatives")) } }
            @if !representatives.is_empty() {
                h2 { (t!(locale, "representatives")) }
                (stakeholder_rows(&representatives))
            }
            @if decides_alone {
                h2 { (t!(locale, "provision-discernment")) }
                p { (t!(locale, "provision-discernment-explained")) }
            }
        }
    }

    fn assistant(&self, one: &Stakeholder) -> Option<StakeholderRow> {
        let ProvisionKind::Assistant { person, mandate } = one.provision.kind else { return None };
        let locale = self.locale;
        let row = StakeholderRow { details: vec![mandate_words::in_short(locale, mandate)], ..row(locale, one) };
        if !self.found.may_choose_assistants {
            return Some(row);
        }
        let about = t!(locale, "stakeholder-withdraw-named", person = row.name.clone());
        let path = format!("/stakeholders/assistants/{person}/remove");
        let remove = self.one_tap(&path, t!(locale, "stakeholder-withdraw"), about);
        Some(StakeholderRow { action: remove.field("from", FROM_HERE.to_owned()).render(), ..row })
    }

    pub(super) fn emergency(&self) -> Markup {
        let locale = self.locale;
        let is_off = self.has(ProvisionKind::EmergencyAccessOff);
        html! {
            h2 { (t!(locale, "emergency-access")) }
            div.card {
                p {
                    @if is_off { (tag(Tone::Bad, &t!(locale, "emergency-access-off"))) }
                    @else { (tag(Tone::Good, &t!(locale, "emergency-access-on"))) }
                }
                p { @if is_off { (t!(locale, "emergency-off-explained")) } @else { (t!(locale, "emergency-on-explained")) } }
                @if self.found.fixed.is_none() {
                    a.text-link href=(self.holder.path("/stakeholders/emergency")) {
                        @if is_off { (t!(locale, "emergency-switch-on")) } @else { (t!(locale, "emergency-switch-off")) }
                    }
                }
            }
        }
    }

    pub(super) fn objections(&self) -> Markup {
        let locale = self.locale;
        let rows: Vec<StakeholderRow> = self
            .professionals(|kind| matches!(kind, ProvisionKind::ConsultationObjection(_)))
            .map(|(id, one)| {
                let day = locale.day_of(one.provision.from);
                let row = StakeholderRow {
                    times: vec![t!(locale, "objection-day", date = locale.date(day))],
                    ..row(locale, one)
                };
                let about = t!(locale, "objection-withdraw-named", person = row.name.clone());
                let path = self.holder.path(&format!("/stakeholders/{id}/objection/withdraw"));
                let share = OneTap::giving(path, t!(locale, "objection-withdraw"), about).field("day", day.to_string());
                StakeholderRow { action: self.if_free(&share), ..row }
            })
            .collect();
        html! {
            h2 { (t!(locale, "objections")) }
            p.quiet { (t!(locale, "objections-explained")) }
            @if !rows.is_empty() { (stakeholder_rows(&rows)) }
            @if self.found.fixed.is_none() {
                p {
                    a.text-link href=(self.holder.path("/stakeholders/objections/search")) { (t!(locale, "objection-add")) }
                }
            }
        }
    }

    fn professionals(
        &self,
        is_meant: impl Fn(ProvisionKind) -> bool,
    ) -> impl Iterator<Item = (ProfessionalId, &Stakeholder)> {
        let meant = self.found.all.iter().filter(move |one| is_meant(one.provision.kind));
        meant.filter_map(|one| match &one.about {
            About::Professional(professional) => Some((professional.id, one)),
            _ => None,
        })
    }

    fn rows(&self, words: impl Fn(ProvisionKind) -> Option<String>) -> Vec<StakeholderRow> {
        let meant = self.found.all.iter().filter_map(|one| Some((words(one.provision.kind)?, one)));
        meant.map(|(words, one)| StakeholderRow { details: vec![words], ..row(self.locale, one) }).collect()
    }

    fn has(&self, kind: ProvisionKind) -> bool {
        self.found.all.iter().any(|one| one.provision.kind == kind)
    }

    fn opposes_all(&self) -> bool {
        self.has(ProvisionKind::InstitutionOpposition(Opposed::All))
    }

    fn is_opposed(&self, id: InstitutionId) -> bool {
        self.opposes_all() || self.has(ProvisionKind::InstitutionOpposition(Opposed::One(id)))
    }

    fn one_tap(&self, path: &str, label: String, about: String) -> OneTap {
        OneTap::taking_away(self.holder.path(path), label, about)
    }

    fn taking_away(&self, path: &str, label: String, about: String) -> Markup {
        self.if_free(&self.one_tap(path, label, about))
    }

    /// Nothing for whoever sees and does not decide.
    fn if_free(&self, tap: &OneTap) -> Markup {
        if self.found.fixed.is_none() {
            tap.render()
        } else {
            html! {}
        }
    }
}
