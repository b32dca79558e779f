"use strict";
// Passkeys need a script; without it, password and code do the same.
(function () {
  if (!window.PublicKeyCredential || !PublicKeyCredential.parseRequestOptionsFromJSON) {
    return;
  }
  const csrf = document.querySelector("meta[name=csrf]").content;

  async function post(path, body) {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error("refused");
    }
    return answer.json();
  }

  async function enter() {
    const options = await post("/webauthn/authenticate/options");
    const credential = await navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    });
    const entered = await post("/login/webauthn", credential.toJSON());
    location.assign(entered.redirectUrl);
  }

  async function add() {
    const options = await post("/webauthn/register/options");
    const made = await navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    });
    const whole = made.toJSON();
    const credential = {
      id: whole.id,
      rawId: whole.rawId,
      response: {
        attestationObject: whole.response.attestationObject,
        clientDataJSON: whole.response.clientDataJSON,
        transports: whole.response.transports,
      },
      type: whole.type,
      clientExtensionResults: whole.clientExtensionResults,
      authenticatorAttachment: whole.authenticatorAttachment,
    };
    await post("/webauthn/register", { publicKey: { credential, label: "passkey" } });
    tell("パスキーを登録しました。次からはパスキーでサインインできます。");
  }

  function tell(words) {
    document.getElementById("passkey-problem").textContent = words;
  }

  function offer(id, act, otherwise) {
    const button = document.getElementById(id);
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => act().catch(() => tell(otherwise)));
    }
  }

  offer("passkey-enter", enter, "パスキーで確認できませんでした。パスワードと確認コードを使ってください。");
  offer("passkey-add", add, "登録できませんでした。サインインし直してから、もう一度試してください。");
})();
