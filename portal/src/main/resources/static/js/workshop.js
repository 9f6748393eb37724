// The form designer's comforts: expressions are tried while they are typed. Every page works without this file.
(function () {
  "use strict";

  var PAUSE_IN_MILLISECONDS = 400;
  var form = document.querySelector("form[data-workbench]");
  if (!form || !window.fetch || !window.DOMParser) {
    return;
  }
  var waiting = 0;
  var asked = 0;

  function tryOut() {
    var number = ++asked;
    var data = new FormData(form);
    data.set("s-do", "try");
    fetch(form.action, { method: "POST", body: new URLSearchParams(data), credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) {
        if (number === asked) {
          show(new DOMParser().parseFromString(html, "text/html"));
        }
      })
      .catch(function () { /* the button still tries */ });
  }

  // What is being typed in stays; the questions are drawn anew only when others are asked.
  function show(page) {
    replace(page, "tried");
    var fresh = page.getElementById("asked");
    var here = document.getElementById("asked");
    if (fresh && here && fresh.dataset.drawn !== here.dataset.drawn) {
      replace(page, "asked");
    }
  }

  function replace(page, id) {
    var fresh = page.getElementById(id);
    var here = document.getElementById(id);
    if (fresh && here) {
      here.replaceWith(document.importNode(fresh, true));
    }
  }

  function soon() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(tryOut, PAUSE_IN_MILLISECONDS);
  }

  // Another kind of answer has other lines: they are shown at once, where without this file a button shows them.
  var kind = form.querySelector("select[name=s-kind]");
  var shows = form.querySelector("[data-without-script]");
  if (kind && shows) {
    shows.hidden = true;
    kind.addEventListener("change", function () { form.requestSubmit(shows.querySelector("button")); });
  }

  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
})();
