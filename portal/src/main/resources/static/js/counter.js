// At the counter hands stay on the keyboard. Every page works without this file.
(function () {
  "use strict";

  var WAIT = 120;
  var asked = 0;
  var timer = null;

  // A few letters are enough: the list follows what is typed, the nearest first.
  document.addEventListener("input", function (event) {
    var form = event.target.closest("[data-live]");
    if (!form) {
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { look(form); }, WAIT);
  });

  function look(form) {
    var mine = asked += 1;
    fetch(form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form)), { headers: { Accept: "text/html" } })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById(form.dataset.live);
        var old = document.getElementById(form.dataset.live);
        if (mine !== asked || !fresh || !old || !form.contains(document.activeElement)) {
          return;
        }
        fresh.querySelectorAll("[autofocus]").forEach(function (one) { one.removeAttribute("autofocus"); });
        old.replaceWith(fresh);
        var said = document.querySelector("[data-live-said]");
        said.textContent = said.dataset.liveSaid + " " + fresh.querySelectorAll("a").length;
      })
      .catch(function () { /* Enter asks the old way */ });
  }

  // Down leads from the letters to the nearest and on, up leads back.
  document.addEventListener("keydown", function (event) {
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    var form = document.querySelector("[data-live]");
    var list = step && form && document.getElementById(form.dataset.live);
    if (!list || !(form.contains(event.target) || list.contains(event.target))) {
      return;
    }
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var to = links.indexOf(event.target) + step;
    var next = to < 0 ? form.querySelector("input[name=q]") : links[to];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  // From any field the whole sheet is sent.
  document.addEventListener("keydown", function (event) {
    var form = event.key === "Enter" && event.ctrlKey && event.target.closest("form[data-counter]");
    if (form) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".mc-actions button[type=submit]"));
    }
  });

  // Whoever comes back from the printed slip is done with this person.
  document.addEventListener("click", function (event) {
    var next = event.target.closest("[data-key=p]") && document.querySelector("[data-key=n]");
    if (next) {
      window.addEventListener("focus", function () { next.focus(); }, { once: true });
    }
  });
})();
