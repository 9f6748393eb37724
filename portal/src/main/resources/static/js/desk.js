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

  // Where several are looked at, one goes from tick to tick; a tick leads on to the next.
  function look(step) {
    var ticks = Array.prototype.slice.call(document.querySelectorAll("[data-looks] [name=seen]"));
    var now = ticks.indexOf(document.activeElement);
    var next = ticks[now + step] || (step > 0 && document.querySelector("[data-looks] .mc-actions button"));
    if (next) {
      next.focus({ preventScroll: true });
      (next.closest(".mc-look") || next).scrollIntoView({ block: next.closest(".mc-look") ? "start" : "nearest" });
    }
  }

  function tick() {
    if (document.activeElement.matches("[data-looks] [name=seen]")) {
      document.activeElement.click();
      look(1);
    } else if (isLooking()) {
      look(1);
    } else {
      inRow("input[type=checkbox]")();
    }
  }

  // All rows of the list, or none when all are ticked.
  function tickAll() {
    var ticks = Array.prototype.slice.call(document.querySelectorAll("main tbody input[name=at]"));
    var isAny = ticks.some(function (one) { return !one.checked; });
    ticks.forEach(function (one) { one.checked = isAny; });
  }

  function read() {
    var link = document.querySelector("[data-key=r], [data-read=turn]");
    var first = row() && row().querySelector("th a[href^='/desk/dossiers/']");
    if (link && link.closest("[data-counter]")) {
      link.focus();
    } else if (link) {
      link.click();
    } else if (first) {
      location.href = first.getAttribute("href").replace(/^(\/desk\/dossiers\/[^/?]+)/, "$1/reading");
    }
  }

  var isLooking = function () { return document.querySelector("[data-looks]") !== null; };

  var KEYS = {
    "j": function () { (isLooking() ? look : move)(1); },
    "k": function () { (isLooking() ? look : move)(-1); },
    "o": inRow("th a"),
    "x": tick,
    "a": tickAll,
    "g": function () {
      var own = document.querySelector("[data-row-key=g]") ? inRow("[data-row-key=g]") : presses("form[action$='/moves/CLAIM'] button");
      own();
    },
    "b": presses("[data-key=b]"),
    "d": function () { location.href = "/desk/today"; },
    "l": presses("[data-key=l]"),
    "n": presses("[rel=next], [data-key=n]"),
    "u": function () { presses(document.querySelector("[data-key=u]") ? "[data-key=u]" : ".govuk-back-link")(); },
    "z": presses("form[action$='/moves/TAKE_BACK'] button, [data-key=z]"),
    "p": presses("[data-key=p]"),
    "r": read,
    ",": presses("[data-read=previous]"),
    ".": presses("[data-read=next]"),
    "+": presses("[data-read=nearer]"),
    "=": presses("[data-read=nearer]"),
    "-": presses("[data-read=farther]"),
    "m": presses(".mc-moves .mc-button--primary, [data-key=m]"),
    "/": function () {
      var search = document.getElementById("desk-search");
      if (search) {
        search.focus();
      } else {
        location.href = "/desk/search";
      }
    },
    "c": presses(".mc-nav a[href='/counter']"),
    "s": presses("[data-key=s]"),
    "t": presses("[data-key=t]"),
    "?": function (map) {
      map.open = !map.open;
      map.querySelector("summary").focus();
    }
  };

  // Hands that come by keyboard begin at what is to be answered, else at the button; the page stays where it is.
  function begin() {
    var form = document.querySelector("form[data-begins]");
    if (!form || location.hash || document.querySelector(".govuk-error-summary") || !matchMedia("(min-width: 64em)").matches) {
      return;
    }
    var asked = Array.prototype.find.call(form.elements, function (one) {
      var isChosen = one.type === "radio" && form.querySelector("[name='" + CSS.escape(one.name) + "']:checked");
      return one.matches("textarea, select, input[type=text], input[type=date], input[type=radio], [data-looks] [name=seen]")
        && !one.closest("[data-phrases]") && !isChosen && (one.type === "radio" || one.type === "checkbox" || !one.value);
    });
    var to = asked || form.querySelector(".mc-actions button[type=submit]");
    if (to) {
      to.focus({ preventScroll: true });
    }
  }

  // Escape leaves a field, so that the keys of the page answer again.
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && isWriting(event.target) && event.target.closest("form[data-begins]")) {
      event.target.blur();
    }
  });

  document.addEventListener("keydown", function (event) {
    var form = event.key === "Enter" && (event.ctrlKey || event.metaKey) && document.querySelector("form[data-begins]");
    if (form && !event.repeat) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".mc-actions button[type=submit]"));
    }
  });

  // A phrase goes to where one was writing: F2 leads from a text to the phrases, choosing one puts it in and leads back.
  var written = null;

  document.addEventListener("focusin", function (event) {
    var bar = document.querySelector("[data-phrases]");
    var into = bar && bar.querySelector("[name=into]");
    if (into && event.target.matches("textarea")) {
      written = event.target;
      if (into.querySelector("option[value='" + CSS.escape(written.name) + "']")) {
        into.value = written.name;
      }
    }
  });

  document.addEventListener("keydown", function (event) {
    var choice = event.key === "F2" && document.querySelector("[data-phrases] [name=phrase]");
    if (choice) {
      event.preventDefault();
      choice.focus();
      if (choice.showPicker) {
        choice.showPicker();
      }
    }
  });

  document.addEventListener("change", function (event) {
    if (!event.target.matches("[data-phrases] [name=phrase]") || !written || !written.isConnected || !event.target.value) {
      return;
    }
    var text = event.target.selectedOptions[0].dataset.text;
    var before = written.value.slice(0, written.selectionStart);
    var gap = before && !/\s$/.test(before) ? " " : "";
    written.setRangeText(gap + text, written.selectionStart, written.selectionEnd, "end");
    event.target.value = "";
    written.focus();
  });

  function tellOfTheKey() {
    document.querySelectorAll("[data-phrases-hint]").forEach(function (hint) { hint.hidden = false; });
  }

  // Another sheet of paper comes in place, so that the answers beside it stay where their reader is. What was marked is kept first.
  function fetched(form, button) {
    var fields = new URLSearchParams(new FormData(form));
    fields.append("look", button.value);
    var address = form.getAttribute("action");
    return form.method === "get" ? fetch(address + "?" + fields) : fetch(address, { method: "POST", body: fields });
  }

  function place(html, pressed) {
    var page = new DOMParser().parseFromString(html, "text/html");
    var sheet = page.getElementById("paper");
    if (!sheet) {
      throw new Error("The step has moved on, or the session is over");
    }
    document.getElementById("paper").replaceWith(sheet);
    var bar = document.querySelector("[data-phrases]");
    var newBar = page.querySelector("[data-phrases]");
    if (bar && newBar) {
      bar.replaceWith(newBar);
      tellOfTheKey();
    }
    var again = pressed && sheet.querySelector("[data-read=" + pressed + "]:not([disabled])");
    var to = again || sheet.querySelector(".mc-sheet, [data-read]:not([disabled])");
    if (to) {
      to.focus({ preventScroll: true });
    }
  }

  // The communes of a province come as soon as it is chosen; the button does it without this file.
  document.addEventListener("change", function (event) {
    var list = event.target;
    var group = list.tagName === "SELECT" && list.closest("fieldset");
    var button = group && group.querySelector(".form-choose");
    var lists = group ? group.querySelectorAll("select") : [];
    if (!button || !list.form || location.pathname.indexOf("/counter/") !== 0 || lists.length > 1 && list === lists[lists.length - 1]) {
      return;
    }
    var body = new FormData(list.form);
    list.form.querySelectorAll("input[type=file]").forEach(function (input) { body.delete(input.name); });
    body.append(button.name, button.value);
    var sent = list.value;
    fetch(list.form.getAttribute("action"), { method: "POST", body: body })
      .then(function (answer) { return answer.text(); })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById(group.id);
        // Arrow keys choose one province after the other: the hands stay in their list, and what came too late is left.
        if (fresh && group.isConnected && list.value === sent) {
          var at = group.contains(document.activeElement) ? document.activeElement.id : "";
          group.replaceWith(fresh);
          var back = at && document.getElementById(at);
          if (back) {
            back.focus({ preventScroll: true });
          }
        }
      })
      .catch(function () { /* the button is there */ });
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    var button = event.submitter;
    if (!form.matches("[data-reading]") || !button || button.name !== "look" || form.dataset.plain) {
      return;
    }
    event.preventDefault();
    form.dataset.sent = "false"; // another sheet is no sending: the next button works at once
    fetched(form, button).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(function (html) {
      place(html, button.dataset.read);
    }).catch(function () {
      form.dataset.plain = "true";
      form.requestSubmit(button);
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    tellOfTheKey();
    document.querySelectorAll("[data-keys-hint]").forEach(function (hint) { hint.hidden = false; });
    begin();
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
