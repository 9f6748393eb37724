// Passkeys: asks the browser for a key of this device and sends what it answers as an ordinary form. Where the browser has none,
// the forms stay hidden and the other ways in remain.
(function () {
  "use strict";

  if (!window.PublicKeyCredential || !window.fetch || !navigator.credentials) {
    return;
  }

  function bytes(text) {
    var raw = window.atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(raw, function (letter) { return letter.charCodeAt(0); });
  }

  function text(buffer) {
    var raw = Array.from(new Uint8Array(buffer), function (byte) { return String.fromCharCode(byte); }).join("");
    return window.btoa(raw).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function named(key) {
    return Object.assign({}, key, { id: bytes(key.id) });
  }

  function question(options) {
    var asked = Object.assign({}, options, { challenge: bytes(options.challenge) });
    if (options.user) {
      asked.user = named(options.user);
    }
    ["excludeCredentials", "allowCredentials"].forEach(function (list) {
      if (options[list]) {
        asked[list] = options[list].map(named);
      }
    });
    return { publicKey: asked };
  }

  function answer(key) {
    var parts = {};
    ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"].forEach(function (part) {
      if (key.response[part]) {
        parts[part] = text(key.response[part]);
      }
    });
    if (key.response.getTransports) {
      parts.transports = key.response.getTransports();
    }
    return JSON.stringify({
      id: key.id,
      rawId: text(key.rawId),
      type: key.type,
      response: parts,
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment || undefined
    });
  }

  function options(form) {
    return fetch(form.dataset.options, {
      method: "POST",
      credentials: "same-origin",
      headers: { "X-CSRF-TOKEN": form.elements._csrf.value }
    }).then(function (reply) {
      if (reply.status === 409) {
        return reply.json().then(function (told) {
          window.location.assign(told.go);
          return new Promise(function () { /* the page is left */ });
        });
      }
      return reply.ok ? reply.json() : Promise.reject(new Error(String(reply.status)));
    });
  }

  function isNameless(form) {
    return form.elements.name && form.elements.name.value.trim() === "";
  }

  Array.from(document.querySelectorAll("form[data-passkey]")).forEach(function (form) {
    var problem = form.querySelector("[data-problem]");
    form.hidden = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      event.stopPropagation();
      problem.textContent = "";
      if (isNameless(form)) {
        problem.textContent = problem.dataset.nameless;
        form.elements.name.focus();
        return;
      }
      options(form)
        .then(function (asked) { return navigator.credentials[form.dataset.passkey](question(asked)); })
        .then(function (key) {
          form.elements.credential.value = answer(key);
          form.submit();
        })
        .catch(function () { problem.textContent = problem.dataset.problem; });
    });
  });

  Array.from(document.querySelectorAll("[data-passkey-missing]")).forEach(function (told) {
    told.hidden = true;
  });
})();
