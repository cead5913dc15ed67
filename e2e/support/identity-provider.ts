// A real OpenID Connect provider (oidc-provider), standing in for LuxTrust. It asks nobody anything: the test says who is
// at its page, and how strongly it made sure of that.
import { randomBytes } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { Provider } from "oidc-provider";

export const STRONG = "urn:test:loa:high";
export const WEAK = "urn:test:loa:low";

export class IdentityProvider {
  /** Who is at its page. */
  person = { sub: "anne", acr: STRONG };
  /** Whether the person gives up there. */
  isGivenUp = false;
  /** Whether it sends people back with the answer to another question. */
  isMixingUp = false;
  readonly secret = randomBytes(18).toString("base64");

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  /** Starts it for the portal at this address. */
  static async open(portal: string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // The portal is at localhost: to a browser this is another site.
    const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const opened = new IdentityProvider(issuer, server);
    const provider = opened.configure(portal);
    const answer = provider.callback();
    server.on("request", (request, response) => {
      if (opened.isMixingUp) request.url = request.url?.replace(/([?&]state=)[^&]*/, `$1${"0".repeat(64)}`);
      if (request.url?.startsWith("/person/")) opened.finish(provider, request, response);
      else answer(request, response);
    });
    return opened;
  }

  private configure(portal: string): Provider {
    return new Provider(this.issuer, {
      clients: [
        {
          client_id: "dsp",
          client_secret: this.secret,
          redirect_uris: [`${portal}/sign-in/with/luxtrust/return`, `${portal}/professional/sign-in/with/luxtrust/return`],
        },
      ],
      acrValues: [STRONG, WEAK],
      cookies: { keys: [randomBytes(16).toString("hex")] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, interaction) => `/person/${interaction.uid}` },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
      loadExistingGrant: async (context) => {
        const { client, session } = context.oidc;
        const grant = new context.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
        grant.addOIDCScope("openid");
        await grant.save();
        return grant;
      },
    });
  }

  private async finish(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const login = { accountId: this.person.sub, acr: this.person.acr, remember: false };
    const result = this.isGivenUp ? { error: "access_denied", error_description: "stopped" } : { login };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }

  /** What stands in the configuration of the portal about it. */
  configuration(secretFile: string): string {
    return [
      "[[identity_providers]]",
      'code = "luxtrust"',
      'name = "LuxTrust"',
      `issuer = "${this.issuer}"`,
      'client_id = "dsp"',
      `client_secret_file = "${secretFile}"`,
      `accepted_acr = ["${STRONG}"]`,
    ].join("\n");
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
