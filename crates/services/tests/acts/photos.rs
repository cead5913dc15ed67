//! Photos of a letter become one PDF in the order of its pages.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use dossier::document::{Format, Kind};
use services::documents::file_document::{Outcome, file_photos};
use services::documents::open_document::{self, Delivery};
use services::inspection::InspectionError;
use services::ports::{BindError, ImageBinder, ImagePages};
use services::{Error, Problem};
use test_engines::{Country, on_each_engine};

use crate::support::{filing, objects, own_dossier, pdf, read};

/// One grey point.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\
    \0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\
    \0\0\0\x0aIDAT\x78\x9c\x63\x60\0\0\0\x02\0\x01\x48\xaf\xa4\x71\
    \0\0\0\0IEND\xae\x42\x60\x82";

/// Writes down what it is given.
#[derive(Default)]
struct Binder(Mutex<Vec<String>>);

impl ImageBinder for Binder {
    fn bind(&self, pages: &ImagePages) -> Result<Vec<u8>, BindError> {
        let formats: Vec<&str> = pages.pages.iter().map(|page| page.format.extension()).collect();
        self.0.lock().unwrap().push(format!("{}: {}", pages.title, formats.join(" ")));
        Ok(pdf("bound", ""))
    }
}

#[tokio::test]
async fn photos_are_bound_and_anything_else_is_refused() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let binder = Arc::new(Binder::default());
        let services = country.services.clone().with_image_binder(binder.clone());
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        let bind = async |photos: Vec<&'static [u8]>, kind| {
            let photos = photos.into_iter().map(Bytes::from_static).collect();
            file_photos(&services, &anna, dossier, filing("Lettre", kind, ""), photos).await
        };
        let own = Kind::HolderDocument;
        assert!(matches!(bind(vec![], own).await, Err(Error::Invalid(Problem::Photos))));
        assert!(matches!(bind(vec![PNG; 13], own).await, Err(Error::Invalid(Problem::Photos))));
        assert!(matches!(bind(vec![PNG, b"du texte"], own).await, Err(Error::Invalid(Problem::Photos))));
        let damaged = bind(vec![PNG, &PNG[..40]], own).await;
        assert!(matches!(damaged, Err(Error::Invalid(Problem::File(InspectionError::Damaged)))));
        assert!(matches!(bind(vec![PNG], Kind::LaboratoryReport).await, Err(Error::Refused(_))));
        assert_eq!(objects(&country), 0);

        let Outcome::Filed(id) = bind(vec![PNG, PNG], own).await.unwrap() else { panic!("nothing scans") };
        assert_eq!(*binder.0.lock().unwrap(), ["Lettre: png png"]);
        let page = open_document::describe(&services, &anna, dossier, id).await.unwrap();
        assert_eq!(page.document.envelope.format, Format::Pdf);
        assert_eq!(read(&country, &anna, dossier, id, Delivery::Shown).await.unwrap(), pdf("bound", ""));
    })
    .await;
}
