//! One grant: a level, a type of resource, and what may be done with it.

use std::fmt;

/// In whose name a scope lets something be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// About one patient.
    Patient,
    /// As the person who is signed in.
    User,
    /// As the system itself.
    System,
}

/// What is done with a resource (FHIR R4, `http.html`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interaction {
    /// `c`
    Create,
    /// `r`: read, vread, history of one.
    Read,
    /// `u`: update, patch.
    Update,
    /// `d`
    Delete,
    /// `s`: search, history of all.
    Search,
}

impl Interaction {
    /// All of them, in the order in which a scope names them.
    pub const ALL: [Self; 5] = [Self::Create, Self::Read, Self::Update, Self::Delete, Self::Search];

    const fn bit(self) -> u8 {
        1 << self as u8
    }

    const fn letter(self) -> char {
        match self {
            Self::Create => 'c',
            Self::Read => 'r',
            Self::Update => 'u',
            Self::Delete => 'd',
            Self::Search => 's',
        }
    }
}

/// What may be done, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters(u8);

impl Letters {
    pub(super) fn of(interactions: &[Interaction]) -> Self {
        Self(interactions.iter().fold(0, |set, one| set | one.bit()))
    }

    /// `cruds` in part, in that order; or a word of SMART v1 or of the EU Health Data API.
    fn parse(text: &str) -> Option<Self> {
        use Interaction::{Create, Delete, Read, Search, Update};
        match text {
            "read" => return Some(Self::of(&[Read, Search])),
            "write" => return Some(Self::of(&[Create, Update, Delete])),
            "*" => return Some(Self::of(&Interaction::ALL)),
            "search" => return Some(Self::of(&[Search])),
            "create" => return Some(Self::of(&[Create])),
            _ => {}
        }
        let mut rest = text;
        let mut letters = Self::default();
        for one in Interaction::ALL {
            if let Some(after) = rest.strip_prefix(one.letter()) {
                (rest, letters) = (after, Self(letters.0 | one.bit()));
            }
        }
        (rest.is_empty() && letters.0 != 0).then_some(letters)
    }
}

/// One grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grant {
    pub(super) level: Level,
    /// None for every type.
    resource: Option<String>,
    letters: Letters,
}

impl Grant {
    pub(super) fn new(level: Level, resource: &str, letters: Letters) -> Self {
        Self { level, resource: Some(resource.to_owned()), letters }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (level, rest) = text.split_once('/')?;
        let level = match level {
            "patient" => Level::Patient,
            "user" => Level::User,
            "system" => Level::System,
            _ => return None,
        };
        let (resource, letters) = rest.split_once('.')?;
        let letters = Letters::parse(letters)?;
        if resource == "*" {
            return Some(Self { level, resource: None, letters });
        }
        let is_type = resource.starts_with(|first: char| first.is_ascii_uppercase())
            && resource.len() <= 40
            && resource.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_type.then(|| Self::new(level, resource, letters))
    }

    pub(super) fn covers(&self, resource: &str, interaction: Interaction) -> bool {
        self.resource.as_deref().is_none_or(|own| own == resource) && self.letters.0 & interaction.bit() != 0
    }

    /// The type it is for; none for every type.
    pub(super) fn resource(&self) -> Option<&str> {
        self.resource.as_deref()
    }

    /// Whether it lets any of these be done.
    pub(super) fn lets(&self, interactions: &[Interaction]) -> bool {
        self.letters.0 & Letters::of(interactions).0 != 0
    }

    /// What both grant.
    pub(super) fn and(&self, other: &Self) -> Option<Self> {
        let resource = match (&self.resource, &other.resource) {
            (None, any) | (any, None) => any.clone(),
            (Some(one), Some(another)) if one == another => Some(one.clone()),
            _ => return None,
        };
        let letters = Letters(self.letters.0 & other.letters.0);
        (self.level == other.level && letters.0 != 0).then_some(Self { level: self.level, resource, letters })
    }

    /// Whether these together grant as much.
    pub(super) fn is_within(&self, others: &[Self]) -> bool {
        let covering = others
            .iter()
            .filter(|other| other.level == self.level && (other.resource.is_none() || other.resource == self.resource));
        let together = covering.fold(0, |set, other| set | other.letters.0);
        self.letters.0 & !together == 0
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Patient => "patient",
            Level::User => "user",
            Level::System => "system",
        };
        write!(f, "{level}/{}.", self.resource.as_deref().unwrap_or("*"))?;
        Interaction::ALL
            .into_iter()
            .filter(|one| self.letters.0 & one.bit() != 0)
            .try_for_each(|one| write!(f, "{}", one.letter()))
    }
}
