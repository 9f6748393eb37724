// Keys for those who work at a desk all day. Every page works without this file.
(function () {
  "use strict";

  var OFF = "motcua.keys.off";

  function isWriting(target) {
    return target.closest("input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]") !== null;
  }

  // A scanner and a practised hand end a number with Enter: it presses the button beside the field, not the one below the form.
  document.addEventListener("keydown", function (event) {
    var field = event.key === "Enter" && event.target.closest("[data-enter] input");
    if (field) {
      event.preventDefault();
      field.closest("[data-enter]").querySelector("button").click();
    }
  });

  function move(step) {
    var links = Array.prototype.slice.call(document.querySelectorAll("main tbody th a"));
    var here = document.activeElement.closest("main tbody tr");
    var now = links.indexOf(here ? here.querySelector("th a") : null);
    var next = links[now < 0 ? 0 : Math.min(links.length - 1, Math.max(0, now + step))];
    if (next) {
      next.focus();
    }
  }

  // What bears a key is pressed by it: a link or a button is clicked, a field gets the focus.
  function presses(place) {
    return function () {
      var one = document.querySelector(place);
      if (one && one.matches("select, input")) {
        one.focus();
      } else if (one) {
        one.click();
      }
    };
  }

  // The row of the dossier that has the focus, else the first.
  function row() {
    var active = document.activeElement.closest("main tbody tr");
    return active || document.querySelector("main tbody tr");
  }

  function inRow(place) {
    return function () {
      var one = row() && row().querySelector(place);
      if (one) {
        one.click();
      }
    };
  }

  var KEYS = {
    "j": function () { move(1); },
    "k": function () { move(-1); },
    "o": inRow("th a"),
    "x": inRow("input[type=checkbox]"),
    "g": function () {
      var own = document.querySelector("[data-row-key=g]") ? inRow("[data-row-key=g]") : presses("form[action$='/moves/CLAIM'] button");
      own();
    },
    "b": presses("[data-key=b]"),
    "d": function () { location.href = "/desk/today"; },
    "l": presses("[data-key=l]"),
    "n": presses("[rel=next]"),
    "u": presses("[data-key=u]"),
    "m": presses(".mc-moves .mc-button--primary"),
    "/": function () {
      var search = document.getElementById("desk-search");
      if (search) {
        search.focus();
      } else {
        location.href = "/desk/search";
      }
    },
    "c": presses(".mc-nav a[href='/counter']"),
    "?": function (map) {
      map.open = !map.open;
      map.querySelector("summary").focus();
    }
  };

  document.addEventListener("DOMContentLoaded", function () {
    var map = document.getElementById("keys");
    if (!map) {
      return;
    }
    var answers = map.querySelector("#keys-on");
    answers.checked = localStorage.getItem(OFF) === null;
    answers.closest("[hidden]").hidden = false;
    answers.addEventListener("change", function () {
      if (answers.checked) {
        localStorage.removeItem(OFF);
      } else {
        localStorage.setItem(OFF, "true");
      }
    });
    document.addEventListener("keydown", function (event) {
      var isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
      var key = isPlain && answers.checked && !isWriting(event.target) && KEYS[event.key];
      if (key) {
        event.preventDefault();
        key(map);
      }
    });
  });
})();
