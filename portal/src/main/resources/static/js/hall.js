// What is called changes while one looks: a part of the page with data-renew is asked for again every so many seconds.
// A line that breaks is borne; the next turn asks again.
(function () {
  "use strict";

  function renew(id, seconds) {
    window.setTimeout(function () {
      fetch(location.href, { headers: { Accept: "text/html" } })
        .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(id);
          var old = document.getElementById(id);
          if (fresh && old) {
            old.replaceWith(fresh);
            seconds = Number(fresh.dataset.renew || 0);
            inside(fresh);
          }
        })
        .catch(function () { return undefined; })
        .then(function () { if (seconds) { renew(id, seconds); } });
    }, seconds * 1000);
  }

  function inside(fresh) {
    var part = fresh.querySelector("[data-renew]");
    if (part) {
      renew(part.id, Number(part.dataset.renew));
    }
  }

  // A screen that many share goes back by itself, once nobody has touched it for so long.
  function leave(part) {
    if (!part) {
      return;
    }
    var timer = null;
    function wait() {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () { location.replace(part.dataset.to); }, Number(part.dataset.leave) * 1000);
    }
    ["pointerdown", "keydown", "focusin"].forEach(function (kind) { document.addEventListener(kind, wait); });
    wait();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var part = document.querySelector("[data-renew]");
    if (part) {
      renew(part.id, Number(part.dataset.renew));
    }
    leave(document.querySelector("[data-leave]"));
  });
})();
