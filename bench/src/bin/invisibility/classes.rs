//! The kinds of requests that must be answered alike.

/// One kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A document that never existed, in a record that is open to the professional.
    UnknownDocument,
    /// A document there that the holder hid from the professional.
    HiddenDocument,
    /// A document there that the holder keeps private.
    PrivateDocument,
    /// A record that never existed.
    UnknownRecord,
    /// A large record that nothing connects the professional with.
    Unrelated,
    /// A record whose holder blocked the professional.
    Blocked,
    /// A closed record, the professional in its circle of trust.
    Closed,
    /// A presence code for a number that nobody has.
    UnknownNumber,
    /// A wrong presence code for somebody's number.
    WrongCode,
    /// The right presence code of a holder who blocked the professional.
    RightCodeBlocked,
}

impl Class {
    /// What answers for documents, the first for what does not exist.
    pub const DOCUMENTS: [Self; 3] = [Self::UnknownDocument, Self::HiddenDocument, Self::PrivateDocument];

    /// What answers for records.
    pub const RECORDS: [Self; 4] = [Self::UnknownRecord, Self::Unrelated, Self::Blocked, Self::Closed];

    /// What answers for presence codes.
    pub const CODES: [Self; 3] = [Self::UnknownNumber, Self::WrongCode, Self::RightCodeBlocked];

    /// How the table calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::UnknownDocument => "document that never existed",
            Self::HiddenDocument => "document hidden from the professional",
            Self::PrivateDocument => "private document",
            Self::UnknownRecord => "record that never existed",
            Self::Unrelated => "large record without relation",
            Self::Blocked => "record whose holder blocked the professional",
            Self::Closed => "closed record",
            Self::UnknownNumber => "code for an unknown number",
            Self::WrongCode => "wrong code for a known number",
            Self::RightCodeBlocked => "right code, professional blocked",
        }
    }
}
