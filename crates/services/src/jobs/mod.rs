//! What runs by itself.

pub mod check_quarantine;
pub mod close_silent;
pub mod destroy_documents;
pub mod destroy_dossiers;
pub mod note_licence_stops;
pub mod note_majority;
pub mod remind_of_requests;
pub mod seal_traces;
pub mod send_messages;
pub mod sweep;
mod terms;
pub mod turn;
