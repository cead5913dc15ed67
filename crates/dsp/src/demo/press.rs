//! A press that remembers the codes it printed: in a real installation only the paper does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use services::ports::{Letter, LetterPress, PressError};

/// The codes on a letter.
#[derive(Clone)]
pub struct Codes {
    /// Opens the account.
    pub activation: String,
    /// Is given at a consultation; professionals have none.
    pub presence: Option<String>,
}

/// The real press, watched.
pub struct WatchedPress {
    press: Arc<letters::Press>,
    seen: Mutex<HashMap<String, Codes>>,
}

impl WatchedPress {
    /// Watches a press.
    pub fn over(press: Arc<letters::Press>) -> Self {
        Self { press, seen: Mutex::default() }
    }

    /// The codes on the letter to this person.
    pub fn codes_of(&self, name: &str) -> Option<Codes> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }
}

impl LetterPress for WatchedPress {
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PressError> {
        let (name, activation, presence) = match letter {
            Letter::Holder(letter) => {
                (&letter.name, letter.activation_code.shown(), Some(letter.presence_code.shown()))
            }
            Letter::Professional(letter) => (&letter.name, letter.activation_code.shown(), None),
        };
        let codes = Codes { activation, presence };
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone(), codes);
        self.press.print(letter)
    }
}
