//! Identity providers by OpenID Connect: authorization code with PKCE, discovery, a verified ID token.
//!
//! Sources: OpenID Connect Core 1.0, section 3.1 and Discovery 1.0; RFC 7636; RFC 9700.

mod discovery;
mod http;
mod proof;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::time::Duration;

use openidconnect::core::{CoreAuthPrompt, CoreAuthenticationFlow, CoreTokenResponse};
use openidconnect::{
    AuthenticationContextClass, AuthorizationCode, ClientSecret, CsrfToken, LanguageTag, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse as _,
};
use services::ports::{Asking, IdentityAnswer, IdentityError, IdentityProvider, IdentityQuestion, ProvenIdentity};

use self::discovery::Discovery;
use self::http::Http;
use self::proof::Expected;
use crate::config::IdentityProvider as Config;

/// The person signs in at the provider, now: whoever left a session there open on a shared computer is not let in here.
const LONGEST_SINCE_SIGN_IN: Duration = Duration::from_mins(5);

/// One provider of the configuration.
pub struct OpenIdProvider {
    code: String,
    name: String,
    scopes: Vec<String>,
    accepted_acr: Vec<String>,
    http: Http,
    discovery: Discovery,
}

impl OpenIdProvider {
    /// The provider that the configuration describes. Nothing is asked before somebody wants to sign in.
    ///
    /// # Errors
    /// With words for the operator when a value cannot be used.
    pub fn of(config: &Config, secret: Option<String>) -> Result<Self, String> {
        let discovery = Discovery::of(&config.issuer, &config.client_id, secret.map(ClientSecret::new))?;
        Ok(Self {
            code: config.code.clone(),
            name: config.name.clone(),
            scopes: config.scopes.clone(),
            accepted_acr: config.accepted_acr.clone(),
            http: Http::new()?,
            discovery,
        })
    }

    async fn exchange(&self, answer: &IdentityAnswer) -> Result<CoreTokenResponse, IdentityError> {
        let client = self.discovery.client(&self.http).await?;
        let call = self.http.caller();
        let request = client
            .exchange_code(AuthorizationCode::new(answer.code.clone()))
            .map_err(|_| IdentityError::Unreachable("it names no token endpoint".into()))?;
        let request = request
            .set_pkce_verifier(PkceCodeVerifier::new(answer.verifier.clone()))
            .set_redirect_uri(Cow::Owned(redirect(&answer.return_to)?));
        request.request_async(&call).await.map_err(|error| match error {
            RequestTokenError::Request(error) => IdentityError::Unreachable(error.to_string()),
            // Its words may name the person; the code of the error does not.
            RequestTokenError::ServerResponse(answer) => {
                IdentityError::NotProven(format!("it answered {}", answer.error()))
            }
            _ => IdentityError::NotProven("its answer cannot be read".into()),
        })
    }

    async fn proof(&self, answer: &IdentityAnswer) -> Result<ProvenIdentity, IdentityError> {
        if answer.issuer.as_deref().is_some_and(|issuer| !self.discovery.is(issuer)) {
            return Err(IdentityError::NotProven("the answer is another provider's".into()));
        }
        let response = self.exchange(answer).await?;
        let token = response.id_token().ok_or_else(|| IdentityError::NotProven("there is no ID token".into()))?;
        let expected = Expected {
            nonce: &answer.nonce,
            now: answer.now,
            longest_since_sign_in: LONGEST_SINCE_SIGN_IN,
            accepted_acr: &self.accepted_acr,
        };
        match expected.of(token, &*self.discovery.client(&self.http).await?) {
            Err(proof::Wrong::UnknownKey) => {
                // It may have changed its keys.
                let client = self.discovery.renewed(&self.http).await?;
                Ok(expected.of(token, &client)?)
            }
            other => Ok(other?),
        }
    }
}

fn redirect(address: &str) -> Result<RedirectUrl, IdentityError> {
    RedirectUrl::new(address.to_owned()).map_err(|_| IdentityError::NotProven("no address to come back to".into()))
}

impl IdentityProvider for OpenIdProvider {
    fn code(&self) -> &str {
        &self.code
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn page<'a>(&'a self, question: &'a IdentityQuestion) -> Asking<'a, String> {
        Box::pin(async move {
            let client = self.discovery.client(&self.http).await?;
            let return_to = redirect(&question.return_to)?;
            let verifier = PkceCodeVerifier::new(question.verifier.clone());
            let (state, nonce) = (CsrfToken::new(question.state.clone()), Nonce::new(question.nonce.clone()));
            let mut request = client
                .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || state, move || nonce)
                .set_redirect_uri(Cow::Owned(return_to))
                .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
                .add_scopes(self.scopes.iter().cloned().map(Scope::new))
                .add_prompt(CoreAuthPrompt::Login)
                .set_max_age(LONGEST_SINCE_SIGN_IN)
                .add_ui_locale(LanguageTag::new(question.language.code().to_owned()));
            for acr in &self.accepted_acr {
                request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
            }
            Ok(request.url().0.into())
        })
    }

    fn verify<'a>(&'a self, answer: &'a IdentityAnswer) -> Asking<'a, ProvenIdentity> {
        Box::pin(self.proof(answer))
    }
}
