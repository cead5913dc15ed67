//! Where the documents of a record are shown: to whom, and under which addresses.

use dossier::ids::{DocumentId, DossierId};
use services::{Person, patients};

use super::words;
use crate::failure::Failure;
use crate::frame::{Frame, HolderTab, Patient, ProfessionalTab};
use crate::holder_side::HolderSide;
use crate::side::Side;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// One record, before the eyes of one person.
pub struct Shelf {
    /// The request.
    pub visit: Visit,
    /// Which record.
    pub dossier: DossierId,
    reader: Reader,
}

enum Reader {
    HolderSide(HolderSide),
    Professional(ProfessionalVisitor),
}

impl Shelf {
    /// A record open on the holder's side.
    pub fn of_holder_side(visit: Visit, holder: HolderSide) -> Self {
        Self { visit, dossier: holder.dossier(), reader: Reader::HolderSide(holder) }
    }

    /// A patient's record.
    pub const fn of_patient(visit: Visit, professional: ProfessionalVisitor, dossier: DossierId) -> Self {
        Self { visit, dossier, reader: Reader::Professional(professional) }
    }

    /// Who reads.
    pub const fn person(&self) -> &Person {
        match &self.reader {
            Reader::HolderSide(holder) => &holder.person,
            Reader::Professional(professional) => &professional.person,
        }
    }

    /// Whether a holder or a professional reads.
    pub const fn side(&self) -> Side {
        match self.reader {
            Reader::HolderSide(_) => Side::Holder,
            Reader::Professional(_) => Side::Professional,
        }
    }

    /// Whether the reader is the holder.
    pub const fn is_own(&self) -> bool {
        matches!(&self.reader, Reader::HolderSide(holder) if holder.entrusted().is_none())
    }

    /// The page all documents are reached from.
    pub fn home(&self) -> String {
        match &self.reader {
            Reader::HolderSide(holder) => holder.path("/documents"),
            Reader::Professional(_) => format!("/professional/dossiers/{}", self.dossier),
        }
    }

    /// The address of any other page of the record.
    pub fn page(&self, page: &str) -> String {
        match &self.reader {
            Reader::HolderSide(holder) => holder.path(page),
            Reader::Professional(_) => format!("{}{page}", self.home()),
        }
    }

    /// What that page is called.
    pub fn home_name(&self) -> String {
        match self.side() {
            Side::Holder => t!(self.visit.locale, "documents-title"),
            Side::Professional => t!(self.visit.locale, "professional-documents"),
        }
    }

    /// Where a document is filed.
    pub fn filing(&self) -> String {
        format!("{}/new", self.home())
    }

    /// The page of one document.
    pub fn document(&self, document: DocumentId) -> String {
        self.page(&format!("/documents/{document}"))
    }

    /// What stands around a page of one document. Asked for once the act was permitted: an act refused must be traced,
    /// and this would answer before it.
    ///
    /// # Errors
    /// When the record is not open to a professional any more.
    pub async fn frame(&self) -> Result<Frame, Failure> {
        match &self.reader {
            Reader::HolderSide(holder) => Ok(holder.frame(HolderTab::Documents)),
            Reader::Professional(professional) => {
                let patient = self.patient(professional).await?;
                Ok(professional.frame(ProfessionalTab::Patients, Some(patient)))
            }
        }
    }

    async fn patient(&self, professional: &ProfessionalVisitor) -> Result<Patient, Failure> {
        let Visit { locale, services, .. } = &self.visit;
        let patient = patients::one(services, &professional.person, self.dossier).await;
        let patient = patient.map_err(|error| self.visit.fail(&error))?;
        Ok(Patient {
            name: patient.name,
            detail: t!(locale, "patient-born", date = locale.date(patient.birth_date)),
            basis: words::basis(*locale, patient.basis, patient.until),
        })
    }
}
