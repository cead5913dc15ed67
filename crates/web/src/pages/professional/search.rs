//! « Rechercher dans les documents », in a patient's record.

use axum::response::Response;
use axum_extra::extract::CookieJar;
use dossier::ids::DossierId;

use crate::failure::Failure;
use crate::form::Form;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::search::{self, SearchForm};
use crate::pages::documents::shelf::Shelf;
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/dossiers/{dossier}/documents/search`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(dossier): Named<DossierId>,
    jar: CookieJar,
) -> Result<Page, Failure> {
    search::show(&Shelf::of_patient(visit, professional, dossier), &jar).await
}

/// `POST /professional/dossiers/{dossier}/documents/search`
pub async fn submit(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(dossier): Named<DossierId>,
    jar: CookieJar,
    Form(form): Form<SearchForm>,
) -> Result<Response, Failure> {
    search::submit(&Shelf::of_patient(visit, professional, dossier), jar, form).await
}
