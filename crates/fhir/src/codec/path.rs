//! Where in a resource a reader is.

use std::fmt::Write as _;

use super::bounds;
use super::error::{CodecError, Fault};

/// The way from the outermost resource down to the element being read, and how much was read so far.
pub struct Trail {
    root: &'static str,
    steps: Vec<Step>,
    elements_left: usize,
}

struct Step {
    name: &'static str,
    /// Which of several; none where there can be only one.
    place: Option<usize>,
}

impl Trail {
    pub const fn new(root: &'static str) -> Self {
        Self { root, steps: Vec::new(), elements_left: bounds::ELEMENTS }
    }

    /// Goes into an element.
    pub fn enter(&mut self, name: &'static str, place: Option<usize>) -> Result<(), CodecError> {
        self.steps.push(Step { name, place });
        self.elements_left = match self.elements_left.checked_sub(1) {
            Some(left) if self.steps.len() <= bounds::DEPTH => left,
            _ => return Err(self.fault(Fault::TooIntricate)),
        };
        Ok(())
    }

    /// Goes out again.
    pub fn leave(&mut self) {
        self.steps.pop();
    }

    /// A fault of the element being read.
    pub fn fault(&self, fault: Fault) -> CodecError {
        CodecError { fault, path: self.path() }
    }

    /// A fault of an element inside the one being read.
    pub fn fault_at(&self, name: &str, fault: Fault) -> CodecError {
        let name: String = name.chars().take(bounds::NAME).collect();
        CodecError { fault, path: format!("{}.{name}", self.path()) }
    }

    fn path(&self) -> String {
        self.steps.iter().fold(self.root.to_owned(), |mut path, step| {
            let _ = write!(path, ".{}", step.name);
            if let Some(place) = step.place {
                let _ = write!(path, "[{place}]");
            }
            path
        })
    }
}
