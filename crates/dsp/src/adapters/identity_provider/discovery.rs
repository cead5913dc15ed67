//! What a provider says of itself: its pages and its keys, asked for when they are needed and again from time to time.

use std::sync::Arc;
use std::time::Duration;

use openidconnect::core::{CoreClient, CoreClientAuthMethod, CoreProviderMetadata};
use openidconnect::{
    AuthType, ClientId, ClientSecret, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, ProviderMetadata,
    TokenUrl,
};
use services::ports::IdentityError;
use tokio::sync::RwLock;
use tokio::time::Instant;

use super::http::Http;

/// Asked again after this time.
const FRESH_FOR: Duration = Duration::from_hours(1);

/// While the provider does not say, what it said before still holds for this time.
const HOLDS_FOR: Duration = Duration::from_hours(24);

/// A client of a provider whose pages are known.
pub type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

struct Known {
    client: Arc<Client>,
    since: Instant,
}

/// What is known of a provider.
pub struct Discovery {
    issuer: IssuerUrl,
    client_id: ClientId,
    secret: Option<ClientSecret>,
    known: RwLock<Option<Known>>,
    /// Keys are not asked for more often than this: anybody can come back with a token of an unknown key.
    pub(super) not_again_within: Duration,
}

impl Discovery {
    /// Nothing yet.
    ///
    /// # Errors
    /// When the issuer is no address.
    pub fn of(issuer: &str, client_id: &str, secret: Option<ClientSecret>) -> Result<Self, String> {
        let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|_| "the issuer is no address".to_owned())?;
        let client_id = ClientId::new(client_id.to_owned());
        Ok(Self { issuer, client_id, secret, known: RwLock::default(), not_again_within: Duration::from_secs(30) })
    }

    /// Whether this is the provider's issuer address, to the letter.
    pub fn is(&self, issuer: &str) -> bool {
        self.issuer.as_str() == issuer
    }

    /// The client, with what the provider said within the last hour.
    pub async fn client(&self, http: &Http) -> Result<Arc<Client>, IdentityError> {
        let before = self.known().await;
        match before {
            Some((client, age)) if age < FRESH_FOR => Ok(client),
            Some((client, age)) if age < HOLDS_FOR => Ok(self.ask(http).await.unwrap_or(client)),
            _ => self.ask(http).await,
        }
    }

    /// The client with the provider's keys as they are now.
    pub async fn renewed(&self, http: &Http) -> Result<Arc<Client>, IdentityError> {
        match self.known().await {
            Some((client, age)) if age < self.not_again_within => Ok(client),
            _ => self.ask(http).await,
        }
    }

    async fn known(&self) -> Option<(Arc<Client>, Duration)> {
        self.known.read().await.as_ref().map(|known| (known.client.clone(), known.since.elapsed()))
    }

    async fn ask(&self, http: &Http) -> Result<Arc<Client>, IdentityError> {
        let call = http.caller();
        let metadata: CoreProviderMetadata = ProviderMetadata::discover_async(self.issuer.clone(), &call)
            .await
            .map_err(|error| IdentityError::Unreachable(format!("it does not say what it is: {error}")))?;
        self.check(&metadata)?;
        let auth_type = auth_type(&metadata);
        let client = CoreClient::from_provider_metadata(metadata, self.client_id.clone(), self.secret.clone());
        let client = Arc::new(client.set_auth_type(auth_type));
        *self.known.write().await = Some(Known { client: client.clone(), since: Instant::now() });
        Ok(client)
    }

    /// Who may be asked encrypted sends nobody on to a page in the clear.
    fn check(&self, metadata: &CoreProviderMetadata) -> Result<(), IdentityError> {
        let scheme = self.issuer.url().scheme();
        let pages = [Some(metadata.authorization_endpoint().url()), metadata.token_endpoint().map(TokenUrl::url)];
        if pages.into_iter().flatten().all(|page| page.scheme() == scheme) {
            Ok(())
        } else {
            Err(IdentityError::Unreachable("one of its pages is in the clear".into()))
        }
    }
}

/// In the header, unless the provider takes the secret in the form only.
fn auth_type(metadata: &CoreProviderMetadata) -> AuthType {
    let takes =
        |method| metadata.token_endpoint_auth_methods_supported().is_none_or(|methods| methods.contains(&method));
    if takes(CoreClientAuthMethod::ClientSecretBasic) || !takes(CoreClientAuthMethod::ClientSecretPost) {
        AuthType::BasicAuth
    } else {
        AuthType::RequestBody
    }
}
