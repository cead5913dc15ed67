//! What a permit obliges to. Whoever writes its trace fulfils them in the same transaction.

/// Something that must happen when the act is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obligation {
    /// Tell the holder at once: an emergency, an exceptional case, the end of a professional's licence.
    TellHolderAtOnce,
    /// Tell the holder that a professional came in for the first time (regulation of 6 December 2019, art. 3(3)).
    TellHolderOfFirstAccess,
}

/// A set of obligations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Obligations(u8);

impl Obligations {
    /// None.
    pub const NONE: Self = Self(0);

    /// These, and this one if so.
    #[must_use]
    pub const fn and_if(self, obliged: bool, obligation: Obligation) -> Self {
        if obliged { Self(self.0 | (1 << obligation as u8)) } else { self }
    }

    /// Whether this is among them.
    pub const fn include(self, obligation: Obligation) -> bool {
        self.0 & (1 << obligation as u8) != 0
    }
}

#[cfg(test)]
mod tests;
