//! Line drawings, 24 units square. They decorate a label and are hidden from screen readers.

use maud::{Markup, Render, html};

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A sheet of paper.
    Document,
    /// A sheet with a heart: the holder's own.
    OwnDocument,
    /// A folder.
    Folder,
    /// Two people.
    People,
    /// One person.
    Person,
    /// A line with beats, for the life line.
    Activity,
    /// A globe, for languages.
    Globe,
    /// A plus sign.
    Plus,
    /// An arrow to the right.
    Forward,
    /// An arrow to the left.
    Back,
    /// An i in a circle.
    Information,
    /// A tick in a circle.
    Done,
    /// A triangle.
    Warning,
    /// A closed lock.
    Lock,
    /// A fingertip.
    Fingerprint,
    /// A phone before a screen.
    Devices,
    /// A bell.
    Bell,
    /// An open envelope.
    Letter,
    /// A magnifying glass.
    Search,
    /// A house with a cross.
    Institution,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Document => "M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm7 0v5h5M9 13h6M9 17h4",
            Self::OwnDocument => {
                "M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm7 0v5h5M12 17.500c-2-1.400-3-2.400-3-3.600a1.550 1.550 0 0 1 3-.6 1.550 1.550 0 0 1 3 .6c0 1.200-1 2.200-3 3.600z"
            }
            Self::Folder => "M3 7a2 2 0 0 1 2-2h4l2 2.500h8a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z",
            Self::People => {
                "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c0-3.500 2.900-6 6.500-6s6.500 2.500 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2.200.8 3.500 2.900 3.500 5.500"
            }
            Self::Person => {
                "M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c0-3.800 3.400-6.500 7.500-6.500s7.500 2.700 7.500 6.500"
            }
            Self::Activity => "M2.500 12.500h4l2.500-7 5 13 2.700-6h4.800",
            Self::Globe => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.500 12h17M12 3c2.500 2.400 3.800 5.500 3.800 9s-1.300 6.600-3.800 9c-2.500-2.400-3.800-5.500-3.800-9S9.500 5.400 12 3z"
            }
            Self::Plus => "M12 5v14M5 12h14",
            Self::Forward => "M9 5l7 7-7 7",
            Self::Back => "M15 5l-7 7 7 7",
            Self::Information => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500v.2",
            Self::Done => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.300l2.800 2.800L16 9.500",
            Self::Warning => "M12 4L2.800 19.500h18.400zM12 10v4.500M12 17v.2",
            Self::Lock => {
                "M7 11h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3"
            }
            Self::Fingerprint => {
                "M5.500 15.500c.7-1.500.8-3 .8-4.200a5.700 5.700 0 0 1 11.400 0c0 3-.3 5.500-1 8M9.200 19.500c1-2.300 1.300-5 1.300-8a1.500 1.500 0 0 1 3 0c0 3.500-.4 6.500-1.300 9M6.200 5.300a8.700 8.700 0 0 1 14.300 6.200c0 1.600-.1 3-.3 4.500"
            }
            Self::Devices => {
                "M4 5h13a1.500 1.500 0 0 1 1.500 1.500V8M3 16h9M4 16V6.500M15.500 10.500h4a1.500 1.500 0 0 1 1.500 1.500v7a1.500 1.500 0 0 1-1.500 1.500h-4a1.500 1.500 0 0 1-1.500-1.500v-7a1.500 1.500 0 0 1 1.500-1.500zM17 18h1"
            }
            Self::Bell => "M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10 20.500h4M12 5V3",
            Self::Letter => {
                "M5 6h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM3.500 7.500L12 13.500l8.500-6"
            }
            Self::Institution => "M4 21V9l8-5 8 5v12M2.500 21h19M12 9.500v5M9.500 12h5M10 21v-3.500h4V21",
            Self::Search => "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L21 21",
        }
    }
}

impl Render for Icon {
    fn render(&self) -> Markup {
        html! {
            svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" { path d=(self.path()); }
        }
    }
}
