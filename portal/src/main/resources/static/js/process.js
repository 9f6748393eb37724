// The process designer: what is typed is kept, and the picture and the remarks follow. The buttons of the page do all of it without this file.
(function () {
  "use strict";

  var QUIET = 900;

  var form = document.querySelector("form[data-designer]");
  if (form) {
    design(form);
  }

  // After a button of a row the page comes back at that row: its first cell has the focus.
  var place = location.hash.length > 1 && document.getElementById(location.hash.substring(1));
  if (place && place.focus && form && form.contains(place)) {
    place.focus();
  }

  function design(form) {
    var said = form.querySelector("[data-keeping]");
    var waiting = 0;
    var isTouched = false;
    var isSending = false;
    var isStopped = false;
    var hasFailed = false;
    var pressed = null;

    form.addEventListener("input", function (event) {
      if (event.target.name !== "pasted") {
        touched(QUIET);
      }
    });
    form.addEventListener("change", function (event) {
      if (event.target.name !== "pasted") {
        touched(100);
      }
    });
    form.addEventListener("submit", function (event) {
      window.clearTimeout(waiting);
      if (isSending) {
        event.preventDefault();
        event.stopPropagation();
        pressed = event.submitter;
      } else {
        isStopped = true;
      }
    });
    window.addEventListener("pageshow", function () { isStopped = false; });
    window.addEventListener("online", function () { if (isTouched) { send(); } });
    window.addEventListener("beforeunload", function (event) {
      if (isTouched && !isStopped) {
        send(true);
        if (hasFailed) {
          event.preventDefault();
        }
      }
    });
    form.addEventListener("paste", pasteTable);
    form.addEventListener("keydown", moveRow);

    function touched(delay) {
      isTouched = true;
      window.clearTimeout(waiting);
      waiting = window.setTimeout(function () { send(); }, delay);
    }

    // A button that is pressed while this is under way waits for it, so that nobody seems to have been faster than oneself.
    function send(isLeaving) {
      if (isSending || isStopped) {
        return;
      }
      isSending = true;
      isTouched = false;
      fetch(form.dataset.designer, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: isLeaving === true })
        .then(function (answer) {
          return answer.text().then(function (text) {
            hasFailed = false;
            show(answer.status, text);
          });
        })
        .catch(function () {
          isTouched = true;
          hasFailed = true;
          said.textContent = said.dataset.failed;
        })
        .then(function () {
          isSending = false;
          if (pressed) {
            var button = pressed;
            pressed = null;
            form.requestSubmit(button);
          } else if (isTouched) {
            window.clearTimeout(waiting);
            waiting = window.setTimeout(function () { send(); }, hasFailed ? 5000 : QUIET);
          }
        });
    }

    function show(status, text) {
      var fresh = new DOMParser().parseFromString(text, "text/html");
      var version = fresh.querySelector("form[data-designer] [name=version]");
      if (status === 409 && version) {
        elsewhere(fresh);
        return;
      }
      if (status !== 200 || !version) {
        throw new Error("not kept");
      }
      document.querySelectorAll("[name=version]").forEach(function (field) { field.value = version.value; });
      document.querySelectorAll("[data-live]").forEach(function (part) {
        var other = fresh.getElementById(part.id);
        if (other && other.innerHTML !== part.innerHTML) {
          part.innerHTML = other.innerHTML;
        }
      });
      said.textContent = said.dataset.saved;
    }

    // Somebody else was faster: the page says so above, what was typed stays in its cells, and nothing more is sent by itself.
    function elsewhere(fresh) {
      isStopped = true;
      pressed = null;
      var notice = fresh.querySelector(".mc-notice--problem");
      if (notice && !document.querySelector(".mc-notice--problem")) {
        var main = document.querySelector(".mc-page");
        main.insertBefore(document.importNode(notice, true), main.firstChild);
        main.firstElementChild.tabIndex = -1;
        main.firstElementChild.focus();
      }
      document.querySelectorAll("[name=version]").forEach(function (field) {
        field.value = fresh.querySelector("form[data-designer] [name=version]").value;
      });
      said.textContent = said.dataset.failed;
    }
  }

  // A table that is pasted into a cell becomes rows.
  function pasteTable(event) {
    var text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
    if (event.target.name === "pasted" || text.indexOf("\t") < 0 || text.trim().indexOf("\n") < 0) {
      return;
    }
    event.preventDefault();
    var field = form.elements.namedItem("pasted");
    field.value = text;
    var isEmpty = Array.prototype.every.call(form.querySelectorAll(".mc-rows__cells input, .mc-rows__cells textarea"), function (cell) {
      return cell.value.trim() === "";
    });
    form.querySelector("button[value=" + (isEmpty ? "paste" : "append") + "]").click();
  }

  function moveRow(event) {
    var row = event.altKey && event.target.closest("[data-row]");
    var action = { ArrowUp: "up", ArrowDown: "down", Enter: "add" }[event.key];
    if (row && action) {
      event.preventDefault();
      row.querySelector("button[value=" + action + "-" + row.dataset.row + "]").click();
    }
  }
})();
