//! Documents as items of a list.

use dossier::document::{Confidentiality, Kind};
use services::documents::consult_dossier::DocumentView;

use super::shelf::Shelf;
use super::words;
use crate::components::document_list::DocumentItem;

/// The items, in the order given.
pub fn items<'a>(shelf: &Shelf, documents: impl IntoIterator<Item = &'a DocumentView>) -> Vec<DocumentItem> {
    documents.into_iter().map(|document| item(shelf, document)).collect()
}

fn item(shelf: &Shelf, document: &DocumentView) -> DocumentItem {
    let locale = shelf.visit.locale;
    let envelope = &document.envelope;
    let level = document.confidentiality();
    DocumentItem {
        href: shelf.document(envelope.id),
        title: envelope.metadata.title.clone(),
        kind: words::kind(locale, envelope.metadata.kind),
        date: locale.date(envelope.metadata.care_date),
        author: words::author(envelope),
        own: words::own(locale, shelf.person(), envelope),
        confidentiality: (level != Confidentiality::Normal).then(|| words::confidentiality(locale, level)),
        new: None,
    }
}

/// Documents under headings of one's choice, the headings in their own order, empty ones left out.
pub fn grouped<'a, K: Copy + Ord>(
    documents: &'a [DocumentView],
    heading: impl Fn(Kind) -> K,
) -> Vec<(K, Vec<&'a DocumentView>)> {
    let mut groups = std::collections::BTreeMap::<K, Vec<&'a DocumentView>>::new();
    for document in documents {
        groups.entry(heading(document.envelope.metadata.kind)).or_default().push(document);
    }
    groups.into_iter().collect()
}
