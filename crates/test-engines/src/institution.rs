//! Institutions, and who works there.

use dossier::ids::InstitutionId;
use dossier::institution::{Certificate, Institution};
use dossier::professional::{DirectoryId, Professional};
use jiff::Timestamp;
use services::{Capacity, Person};
use storage::registry::{institutions, professionals};
use uuid::Uuid;

use crate::Country;

/// Valid since long before every test begins.
const CERTIFIED: Certificate = Certificate { from: Timestamp::UNIX_EPOCH, until: None };

/// A surgeon without an own practice, as the ministry feeds her.
const SURGEON: &str = "DOC-4004,Nora,Weis,doctor,Chirurgie,,2012-01-01,\n";

impl Country {
    /// The hospital.
    pub async fn hospital(&self) -> Institution {
        self.certify("HOP-1", "Hôpital du Plateau", CERTIFIED).await
    }

    /// A network that nurses people at home.
    pub async fn home_care(&self) -> Institution {
        self.certify("SOI-2", "Réseau à domicile", CERTIFIED).await
    }

    /// Enters an institution in the directory, or its new certificate; the entry.
    pub async fn certify(&self, code: &str, name: &str, certificate: Certificate) -> Institution {
        let now = self.services.now();
        let mut work = self.storage.begin().await.unwrap();
        let known = institutions::find_by_code(&mut work, code).await.unwrap();
        let digest = code.bytes().fold(0, |sum, byte| sum * 31 + u128::from(byte));
        let id = known.map_or(InstitutionId::new(Uuid::from_u128(digest)), |known| known.id);
        let institution = Institution { id, code: code.to_owned(), name: name.to_owned(), certificate };
        institutions::upsert(&mut work, &institution, now).await.unwrap();
        work.commit().await.unwrap();
        institution
    }

    /// The system of an institution, speaking for it.
    pub fn system_of(&self, institution: &Institution) -> Person {
        Person::vouched_for(Capacity::Institution(institution.clone()))
    }

    /// Dr Nora Weis, a surgeon, for whom the institution's system vouches. She has no practice of her own.
    pub async fn nora(&self, institution: &Institution) -> Person {
        self.import_professionals(SURGEON).await;
        self.working("DOC-4004", institution).await
    }

    /// The professional with this directory identifier, for whom the institution's system vouches.
    pub async fn working(&self, directory_id: &str, institution: &Institution) -> Person {
        let professional = self.directory_entry(directory_id).await;
        Person::vouched_for(Capacity::InstitutionProfessional(professional, institution.clone()))
    }

    /// What the directory says of somebody now.
    pub async fn directory_entry(&self, directory_id: &str) -> Professional {
        let id: DirectoryId = directory_id.parse().unwrap();
        let mut work = self.storage.begin_reading().await.unwrap();
        professionals::find_by_directory_id(&mut work, &id).await.unwrap().expect("somebody in the directory")
    }
}
