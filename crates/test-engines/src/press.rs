//! A press that remembers what it printed.

use std::sync::Mutex;

use services::ports::{Letter, LetterPress, PressError};

/// The codes of one letter, as printed.
#[derive(Clone)]
pub struct PrintedCodes {
    /// The addressee.
    pub name: String,
    /// The activation code.
    pub activation: String,
    /// The presence code, on a holder's letter.
    pub presence: Option<String>,
}

/// All letters printed.
#[derive(Default)]
pub struct Letters(Mutex<Vec<PrintedCodes>>);

impl Letters {
    /// The last letter to this person.
    pub fn to(&self, name: &str) -> PrintedCodes {
        let letters = self.0.lock().unwrap();
        letters.iter().rev().find(|codes| codes.name == name).cloned().expect("a letter to this person")
    }

    /// How many were printed.
    pub fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

impl LetterPress for Letters {
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PressError> {
        let codes = match letter {
            Letter::Holder(letter) => PrintedCodes {
                name: letter.name.clone(),
                activation: letter.activation_code.shown(),
                presence: Some(letter.presence_code.shown()),
            },
            Letter::Professional(letter) => {
                PrintedCodes { name: letter.name.clone(), activation: letter.activation_code.shown(), presence: None }
            }
        };
        self.0.lock().unwrap().push(codes);
        Ok(b"%PDF-1.7 a letter".to_vec())
    }
}
