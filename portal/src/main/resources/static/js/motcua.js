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

  // The page by the phone's own way of sharing; elsewhere its address is copied.
  function share(button) {
    if (!navigator.share && !navigator.clipboard) {
      return;
    }
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
