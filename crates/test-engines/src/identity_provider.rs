//! An identity provider that believes whatever a test says.

use std::sync::Mutex;

use services::ports::{Asking, IdentityAnswer, IdentityError, IdentityProvider, IdentityQuestion, ProvenIdentity};

/// What the provider does with the next answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Says {
    /// Nothing: it cannot be reached.
    #[default]
    Nothing,
    /// It is this person, proven well enough.
    Strongly(&'static str),
    /// It is this person, proven less well.
    Weakly(&'static str),
    /// The proof is no proof.
    Nonsense,
}

/// Known as LuxTrust. It checks that what comes back belongs to the last question.
#[derive(Default)]
pub struct FakeProvider {
    says: Mutex<Says>,
    asked: Mutex<Option<(String, String, String)>>,
}

impl FakeProvider {
    /// The issuer address of all of them.
    pub const ISSUER: &str = "https://luxtrust.example.lu";

    /// From now on it says this.
    pub fn say(&self, says: Says) {
        *self.says.lock().unwrap() = says;
    }

    fn says(&self) -> Result<Says, IdentityError> {
        match self.says.lock().unwrap().clone() {
            Says::Nothing => Err(IdentityError::Unreachable("switched off".into())),
            other => Ok(other),
        }
    }

    fn proof(&self, answer: &IdentityAnswer) -> Result<ProvenIdentity, IdentityError> {
        let said = self.says()?;
        let belongs = (answer.nonce.clone(), answer.verifier.clone(), answer.return_to.clone());
        assert_eq!(self.asked.lock().unwrap().as_ref(), Some(&belongs));
        let (subject, is_strong) = match said {
            Says::Strongly(subject) => (subject, true),
            Says::Weakly(subject) => (subject, false),
            Says::Nothing | Says::Nonsense => return Err(IdentityError::NotProven("nonsense".into())),
        };
        Ok(ProvenIdentity { issuer: Self::ISSUER.into(), subject: subject.into(), is_strong })
    }
}

impl IdentityProvider for FakeProvider {
    fn code(&self) -> &'static str {
        "luxtrust"
    }

    fn name(&self) -> &'static str {
        "LuxTrust"
    }

    fn page<'a>(&'a self, question: &'a IdentityQuestion) -> Asking<'a, String> {
        Box::pin(async move {
            self.says()?;
            let kept = (question.nonce.clone(), question.verifier.clone(), question.return_to.clone());
            *self.asked.lock().unwrap() = Some(kept);
            Ok(format!("{}/authorize?state={}", Self::ISSUER, question.state))
        })
    }

    fn verify<'a>(&'a self, answer: &'a IdentityAnswer) -> Asking<'a, ProvenIdentity> {
        Box::pin(async move { self.proof(answer) })
    }
}
