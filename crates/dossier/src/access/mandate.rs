//! The limits of an assistant's designation: by part, by purpose (Regulation (EU) 2025/327, art. 4(2)). The limit in
//! time is the provision's own.

use serde::{Deserialize, Serialize};

use crate::document::Category;

/// What an assistant may see and do. The usual one is full: the same rights as the holder (seed 000).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mandate {
    categories: u32,
    purposes: u8,
}

/// What an assistant helps with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Reading documents and the life line.
    Read,
    /// Filing in the holder's own space.
    File,
    /// Deciding who has access to what.
    ManageAccess,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Read, Self::File, Self::ManageAccess];

    /// The word used in forms and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::File => "file",
            Self::ManageAccess => "manage-access",
        }
    }
}

impl Mandate {
    /// Everything an assistant can do.
    pub const FULL: Self = Self { categories: (1 << Category::ALL.len()) - 1, purposes: (1 << Purpose::ALL.len()) - 1 };

    /// Limited to these categories and purposes.
    pub fn limited(categories: &[Category], purposes: &[Purpose]) -> Self {
        Self {
            categories: categories.iter().fold(0, |set, category| set | 1 << (*category as u32)),
            purposes: purposes.iter().fold(0, |set, purpose| set | 1 << (*purpose as u8)),
        }
    }

    /// Whether documents of this category are within it.
    pub const fn covers(self, category: Category) -> bool {
        self.categories & (1 << (category as u32)) != 0
    }

    /// Whether it is for this purpose too.
    pub const fn serves(self, purpose: Purpose) -> bool {
        self.purposes & (1 << (purpose as u8)) != 0
    }

    /// Whether every category is within it.
    pub const fn is_for_the_whole_record(self) -> bool {
        self.categories == Self::FULL.categories
    }
}

#[cfg(test)]
mod tests;
