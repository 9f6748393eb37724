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
    var now = links.indexOf(document.activeElement);
    var next = links[now < 0 ? 0 : Math.min(links.length - 1, Math.max(0, now + step))];
    if (next) {
      next.focus();
    }
  }

  var KEYS = {
    "j": function () { move(1); },
    "k": function () { move(-1); },
    "/": function () { document.getElementById("desk-search").focus(); },
    "c": function () {
      var counter = document.querySelector(".mc-nav a[href='/counter']");
      if (counter) {
        counter.click();
      }
    },
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
