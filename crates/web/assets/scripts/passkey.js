// PIN, fingerprint or face. Without this module, or where the browser knows no such thing, what needs it stays hidden.

const isPossible = "PublicKeyCredential" in window && !!navigator.credentials;

if (isPossible) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      run(form);
    });
  }
  for (const only of document.querySelectorAll("[data-passkey-only]")) only.hidden = false;
}

async function run(form) {
  const failed = form.querySelector("[data-passkey-failed]");
  const button = form.querySelector("button");
  failed.hidden = true;
  button.disabled = true;
  try {
    const options = await asked(form.dataset.options);
    const answer = form.dataset.passkey === "create" ? await created(options) : await recognised(options);
    form.elements.namedItem("credential").value = JSON.stringify(answer);
    form.submit();
  } catch {
    // Whoever changes their mind ends here too: the form stays as it is.
    button.disabled = false;
    failed.hidden = false;
    failed.focus();
  }
}

async function asked(address) {
  const answer = await fetch(address, { method: "POST", headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()).publicKey;
}

async function created(options) {
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(options.user.id);
  options.excludeCredentials = (options.excludeCredentials ?? []).map(named);
  const made = await navigator.credentials.create({ publicKey: options });
  return {
    ...whatItIs(made),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
    },
  };
}

async function recognised(options) {
  options.challenge = bytes(options.challenge);
  options.allowCredentials = (options.allowCredentials ?? []).map(named);
  const used = await navigator.credentials.get({ publicKey: options });
  const { authenticatorData, clientDataJSON, signature, userHandle } = used.response;
  return {
    ...whatItIs(used),
    response: {
      authenticatorData: text(authenticatorData),
      clientDataJSON: text(clientDataJSON),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : null,
    },
  };
}

const named = (credential) => ({ ...credential, id: bytes(credential.id) });
const whatItIs = ({ id, rawId, type }) => ({ id, rawId: text(rawId), type, extensions: {} });

// Binary values travel as base64 in the alphabet of addresses, without padding.
function bytes(sent) {
  return Uint8Array.from(atob(sent.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

function text(buffer) {
  const signs = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
