// Passkeys are reached by the browser's own script interface alone. A form with data-passkey says whether one is made
// ("create") or shown ("get"), and what the portal asks for; what the browser answers goes along in «credential».
const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

function asked(options) {
  const known = (keys = []) => keys.map((key) => ({ ...key, id: toBytes(key.id) }));
  const readable = { ...options, challenge: toBytes(options.challenge) };
  if (options.user) readable.user = { ...options.user, id: toBytes(options.user.id) };
  if (options.excludeCredentials) readable.excludeCredentials = known(options.excludeCredentials);
  if (options.allowCredentials) readable.allowCredentials = known(options.allowCredentials);
  return { publicKey: readable };
}

function answered(credential) {
  const { id, type, rawId, response } = credential;
  const names = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const parts = names.filter((name) => response[name]).map((name) => [name, toText(response[name])]);
  const extensions = credential.getClientExtensionResults();
  return { id, type, rawId: toText(rawId), response: Object.fromEntries(parts), clientExtensionResults: extensions };
}

document.querySelectorAll("form[data-passkey]").forEach((form) => {
  if (!window.PublicKeyCredential) return;
  const failed = form.querySelector("[data-passkey-failed]");
  form.querySelector("[data-passkey-missing]").hidden = true;
  form.querySelector("[data-passkey-button]").hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    // A passkey that the portal then refuses for want of a name would stay on the device.
    const name = form.elements.namedItem("name");
    if (name && !name.value.trim()) return form.submit();
    try {
      const { publicKey } = JSON.parse(form.dataset.options);
      const credential = await navigator.credentials[form.dataset.passkey](asked(publicKey));
      form.elements.credential.value = JSON.stringify(answered(credential));
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
});
