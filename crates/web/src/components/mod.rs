//! What pages are put together from. Components take plain words and a [`Locale`](crate::locale::Locale); none knows an act.

pub mod back_link;
pub mod button;
pub mod choice_list;
pub mod code_field;
pub mod details;
pub mod document_list;
pub mod empty_state;
pub mod error_summary;
pub mod facts;
pub mod file_field;
pub mod folder_list;
pub mod form_group;
pub mod life_line;
pub mod notice;
pub mod password_field;
pub mod person_row;
pub mod progress;
pub mod radios;
pub mod section_nav;
pub mod select;
pub mod steps;
pub mod tabs;
pub mod tag;
pub mod text_field;
pub mod warning;
