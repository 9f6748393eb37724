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

  document.addEventListener("DOMContentLoaded", function () {
    var problems = document.querySelector("[data-focus]");
    if (problems) {
      problems.focus();
    }
    // What a paper may weigh is said before it travels.
    document.querySelectorAll("input[type=file][data-most]").forEach(function (input) {
      input.addEventListener("change", function () {
        var most = Number(input.dataset.most);
        var heavy = Array.prototype.some.call(input.files, function (file) { return file.size > most; });
        input.setCustomValidity(heavy ? input.dataset.tooBig : "");
        if (heavy) {
          input.reportValidity();
        }
      });
    });
    document.querySelectorAll("[data-print]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
  });
})();
