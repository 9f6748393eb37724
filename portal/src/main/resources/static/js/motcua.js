// Small comforts. Every page works without this file.
(function () {
  "use strict";

  // A form is sent once: the second click of a double click does nothing. A preview opens beside it and sends nothing.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.submitter && event.submitter.formTarget === "_blank") {
      return;
    }
    if (form.dataset.sent === "true") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    window.setTimeout(function () { form.dataset.sent = "false"; }, 3000);
  });

  // Coming back by the Back button, a form may be sent again.
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { form.dataset.sent = "false"; });
  });

  // What a paper may weigh is said before it travels.
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (input.type !== "file" || !input.dataset.most) {
      return;
    }
    var most = Number(input.dataset.most);
    var heavy = Array.prototype.some.call(input.files, function (file) { return file.size > most; });
    input.setCustomValidity(heavy ? input.dataset.tooBig : "");
    if (heavy) {
      input.reportValidity();
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    var problems = document.querySelector("[data-focus]");
    if (problems) {
      problems.focus();
    } else if (location.hash.indexOf("#f-") === 0) {
      focusIn(document.getElementById(location.hash.slice(1)));
    }
    if (!navigator.onLine) {
      document.querySelectorAll("[data-offline]").forEach(function (note) { note.hidden = false; });
    }
    document.querySelectorAll("[data-share]").forEach(share);
    listKept(document.querySelector("[data-kept]"));
    document.querySelectorAll("[data-print]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
  });

  // The question that a link of the check names, or the first one of a group.
  function focusIn(named) {
    var field = named && (named.matches("input, select, textarea") ? named : named.querySelector("input, select, textarea"));
    if (field) {
      field.focus();
    }
  }

  // A draft is told which window writes: all pages of one are one hand. A window that was doubled takes a number of its own.
  document.addEventListener("DOMContentLoaded", function () {
    if (document.querySelector("input[name=hand]")) {
      takeHand();
    }
  });

  function takeHand() {
    try {
      var hand = sessionStorage.getItem("hand") || document.querySelector("input[name=hand]").value;
      holdHand(hand);
      if (navigator.locks) {
        onlyHere(hand, function () { window.setTimeout(onlyHere, 1500, hand, holdAnother); });
      }
    } catch (e) { /* not allowed: each page is a hand of its own */ }
  }

  function holdHand(hand) {
    sessionStorage.setItem("hand", hand);
    document.querySelectorAll("input[name=hand]").forEach(function (field) { field.value = hand; });
  }

  function holdAnother() {
    holdHand(String(Date.now()) + String(Math.random()).substring(2));
    onlyHere(sessionStorage.getItem("hand"), function () { /* nobody else has it */ });
  }

  // The page before may still be closing: taken is what stays taken.
  function onlyHere(hand, taken) {
    navigator.locks.request("hand:" + hand, { ifAvailable: true }, function (lock) {
      return lock ? new Promise(function () { /* as long as the page is open */ }) : taken();
    });
  }

  // What is typed into a form that is sent as a whole lies in this browser until it is sent, for the account that typed it:
  // for a page that is left, a dead battery, a session that ended. Files are not kept.
  var ASIDE = "aside:";
  var ASIDE_LIVES = 14 * 24 * 3600 * 1000;

  document.addEventListener("input", function (event) {
    var note = event.target.form && event.target.form.querySelector("[data-aside]");
    if (note && event.target.type !== "file") {
      putAside(note, event.target.form, "");
    }
  });
  document.addEventListener("submit", function (event) {
    var note = event.target.querySelector("[data-aside]");
    if (note && asideOf(note)) {
      putAside(note, event.target, "yes");
    }
    if (event.target.getAttribute("action") === "/sign-out") {
      forgetTyped();
    }
  });
  document.addEventListener("DOMContentLoaded", giveBack);
  document.addEventListener("drawn", giveBack);

  function asidePlace(note) {
    return ASIDE + note.dataset.aside + ":" + note.closest("form").getAttribute("action");
  }

  function asideOf(note) {
    try { return JSON.parse(localStorage.getItem(asidePlace(note))); } catch (e) { return null; }
  }

  function putAside(note, form, sent) {
    var typed = Array.prototype.filter.call(form.elements, isTyped).map(function (control) {
      var isTick = control.type === "radio" || control.type === "checkbox";
      return [control.name, isTick ? control.value : "", isTick ? control.checked : control.value];
    });
    try {
      localStorage.setItem(asidePlace(note), JSON.stringify({ typed: typed, sent: sent, at: Date.now() }));
      note.textContent = note.dataset.kept;
    } catch (e) { /* no room, or not allowed: the page works without */ }
  }

  function isTyped(control) {
    return control.name && ["hidden", "file", "submit", "fieldset"].indexOf(control.type) < 0;
  }

  // The office has it once a page says that something was done; before that it may not have arrived.
  function giveBack() {
    var isDone = Boolean(document.querySelector(".mc-notice--done"));
    forgetAsides(function (aside) { return isDone && aside.sent || Date.now() - aside.at > ASIDE_LIVES; });
    document.querySelectorAll("[data-aside]").forEach(function (note) {
      var aside = asideOf(note);
      if (aside && document.querySelector(".govuk-error-summary")) {
        putAside(note, note.closest("form"), "");
      } else if (aside && putBack(note.closest("form"), aside.typed)) {
        sayBack(note);
      }
    });
  }

  function sayBack(note) {
    var drop = document.createElement("button");
    drop.type = "button";
    drop.className = "mc-link-button";
    drop.textContent = note.dataset.drop;
    drop.addEventListener("click", function () {
      forgetAsides(function (_, place) { return place === asidePlace(note); });
      location.reload();
    });
    var folded = note.closest("details");
    if (folded) {
      folded.open = true;
    }
    note.textContent = note.dataset.back + " ";
    note.appendChild(drop);
  }

  function putBack(form, typed) {
    var isChanged = false;
    typed.forEach(function (one) {
      Array.prototype.forEach.call(form.elements, function (control) {
        if (control.name !== one[0] || !isTyped(control)) {
          return;
        }
        if (typeof one[2] === "boolean") {
          isChanged = isChanged || control.value === one[1] && control.checked !== one[2];
          control.checked = control.value === one[1] ? one[2] : control.checked;
        } else if (control.value !== one[2]) {
          control.value = one[2];
          isChanged = true;
        }
      });
    });
    return isChanged;
  }

  // Whoever signs out leaves nothing on the device, of a draft neither.
  function forgetTyped() {
    try {
      Object.keys(localStorage).filter(function (place) { return /^(aside|typed):/.test(place); })
        .forEach(function (place) { localStorage.removeItem(place); });
    } catch (e) { /* as above */ }
  }

  function forgetAsides(isOver) {
    try {
      Object.keys(localStorage).filter(function (place) { return place.indexOf(ASIDE) === 0; }).forEach(function (place) {
        if (isOver(JSON.parse(localStorage.getItem(place)), place)) {
          localStorage.removeItem(place);
        }
      });
    } catch (e) { /* as above */ }
  }

  // The page by the phone's own way of sharing; elsewhere its address is copied.
  function share(button) {
    var plain = document.querySelector("[data-share-plain]");
    if (!navigator.share && !navigator.clipboard) {
      plain.classList.add("mc-share--needed");
      return;
    }
    plain.hidden = true;
    button.hidden = false;
    button.addEventListener("click", function () {
      if (navigator.share) {
        navigator.share({ title: button.dataset.share, url: location.href }).catch(function () { /* called off */ });
      } else {
        navigator.clipboard.writeText(location.href).then(function () {
          document.querySelector("[data-shared]").textContent = button.dataset.copied;
        });
      }
    });
  }

  // The tracking pages that this browser keeps, on the page for times without network.
  function listKept(place) {
    if (!place || !window.caches) {
      return;
    }
    caches.open("tracking-1").then(function (cache) { return cache.keys(); }).then(function (keys) {
      keys.map(function (key) { return new URL(key.url).pathname; })
        .filter(function (path) { return path.indexOf("/track/") === 0; })
        .forEach(function (path) {
          var link = document.createElement("a");
          link.className = "govuk-link";
          link.href = path;
          link.textContent = decodeURIComponent(path.substring("/track/".length));
          var item = document.createElement("li");
          item.appendChild(link);
          place.querySelector("ul").appendChild(item);
          place.hidden = false;
        });
    });
  }

  // The first visit comes before the worker: a tracking page that was opened then is kept here.
  if ("serviceWorker" in navigator) {
    var isFirst = !navigator.serviceWorker.controller;
    navigator.serviceWorker.register("/sw.js");
    navigator.serviceWorker.ready.then(function () {
      if (isFirst && /^\/track\/[^/]+$/.test(location.pathname)) {
        return caches.open("tracking-1").then(function (cache) { return cache.add(location.pathname); });
      }
      return undefined;
    }).then(function () { document.documentElement.dataset.kept = "true"; });
  }
})();
