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
          }
        })
        .catch(function () { return undefined; })
        .then(function () { if (seconds) { renew(id, seconds); } });
    }, seconds * 1000);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var part = document.querySelector("[data-renew]");
    if (part) {
      renew(part.id, Number(part.dataset.renew));
    }
  });
})();
