// Filing: what is typed is kept, field by field. The buttons of the page do all of it without this file.
(function () {
  "use strict";

  var QUIET = 1500;

  document.querySelectorAll("form[data-keep]").forEach(keep);
  byCard();

  function needNoSending() {
    document.querySelectorAll("[data-card] button").forEach(function (button) { button.hidden = true; });
  }

  // A picture of a card is sent as soon as it is there, made small before: a code needs no twelve million points. Without this a
  // button sends it as it is.
  function byCard() {
    var LONGEST = 2400;
    needNoSending();
    document.addEventListener("change", function (event) {
      var input = event.target;
      var box = input.type === "file" && input.closest("[data-card]");
      if (!box || input.files.length === 0) {
        return;
      }
      var said = box.querySelector("[data-reading]");
      said.textContent = said.dataset.reading;
      smaller(input).then(function () { input.form.requestSubmit(box.querySelector("button")); });
    });

    function smaller(input) {
      var file = input.files[0];
      if (!window.createImageBitmap || !window.DataTransfer) {
        return Promise.resolve();
      }
      return createImageBitmap(file).then(function (picture) {
        var part = LONGEST / Math.max(picture.width, picture.height);
        if (part >= 1) {
          return undefined;
        }
        var canvas = document.createElement("canvas");
        canvas.width = Math.round(picture.width * part);
        canvas.height = Math.round(picture.height * part);
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        return new Promise(function (done) { canvas.toBlob(done, "image/jpeg", 0.9); }).then(function (small) {
          if (small && small.size < file.size) {
            var instead = new DataTransfer();
            instead.items.add(new File([small], "card.jpg", { type: "image/jpeg" }));
            input.files = instead.files;
          }
        });
      }).catch(function () { /* it goes as it is */ });
    }
  }

  function keep(form) {
    var said = form.querySelector("[data-keeping]");
    var version = form.elements.namedItem("version");
    version.value = said.dataset.version; // a browser that comes back may have put the one from before
    var place = "typed:" + location.pathname;
    var waiting = 0;
    var isTouched = false;
    var isSending = false;
    var isStopped = false;
    var isChosen = false;

    giveBack();
    needNoChoosing();
    form.addEventListener("input", function (event) {
      if (event.target.type !== "file") {
        touched(QUIET);
      }
    });
    form.addEventListener("change", function (event) {
      if (event.target.type === "file") {
        return;
      }
      var group = event.target.tagName === "SELECT" && event.target.closest("fieldset");
      var lists = group ? group.querySelectorAll("select") : [];
      var isLast = lists.length > 1 && event.target === lists[lists.length - 1];
      isChosen = isChosen || Boolean(group && group.querySelector(".form-choose") && !isLast);
      touched(200);
    });
    form.addEventListener("submit", function () { isStopped = true; window.clearTimeout(waiting); putAside("1"); });
    window.addEventListener("pageshow", function () { isStopped = false; });
    window.addEventListener("online", function () { if (isTouched) { send(); } });
    document.addEventListener("visibilitychange", function () { if (document.hidden && isTouched) { send(); } });

    function touched(delay) {
      isTouched = true;
      putAside();
      window.clearTimeout(waiting);
      waiting = window.setTimeout(send, delay);
    }

    function send() {
      if (isStopped || isSending) {
        return;
      }
      window.clearTimeout(waiting);
      isSending = true;
      isTouched = false;
      fetch(form.dataset.keep, { method: "POST", body: fields(), redirect: "manual", keepalive: true })
        .then(function (answer) {
          if (answer.type === "opaqueredirect" || answer.status === 403 || answer.status === 401) {
            lost();
          } else if (answer.status === 200) {
            return answer.json().then(kept);
          } else if (answer.status === 409) {
            return answer.json().then(newer);
          } else if (answer.status === 404) {
            return answer.json().then(function (told) { say(told.said); });
          }
          return undefined;
        })
        .catch(function () { isTouched = true; say(said.dataset.offline); })
        .then(function () {
          isSending = false;
          if (isTouched && navigator.onLine) {
            waiting = window.setTimeout(send, QUIET);
          }
        });
    }

    function kept(told) {
      version.value = told.version;
      if (!isTouched) {
        forget();
      }
      say(told.said);
      if ((told.asksOtherwise || isChosen) && !isTouched) {
        isChosen = false;
        askAnew(told.said);
      }
    }

    // An answer brought questions up, or made some needless: they are drawn anew around what is typed meanwhile.
    function askAnew(said) {
      fetch(location.href, { redirect: "manual" })
        .then(function (answer) { return answer.status === 200 ? answer.text() : ""; })
        .then(function (text) {
          var fresh = new DOMParser().parseFromString(text, "text/html").querySelector("#" + form.id + " [data-questions]");
          if (!fresh || isStopped) {
            return;
          }
          var typed = fields();
          var asked = names(form);
          var at = document.activeElement;
          var place = at && form.contains(at) ? at.id : "";
          var cursor = at && at.type === "text" ? at.selectionStart : null;
          form.querySelector("[data-questions]").replaceWith(fresh);
          Array.prototype.forEach.call(fresh.querySelectorAll("[name]"), function (control) {
            if (asked.indexOf(control.name) >= 0 && control.type !== "hidden") {
              putBack(control, typed.getAll(control.name));
            }
          });
          needNoChoosing();
          needNoSending();
          var back = place && document.getElementById(place);
          if (back) {
            back.focus({ preventScroll: true });
            if (cursor !== null && back.setSelectionRange) {
              back.setSelectionRange(cursor, cursor);
            }
          }
          say(said + " " + form.querySelector("[data-keeping]").dataset.asks);
        })
        .catch(function () { /* the button goes on without it */ });
    }

    // The next list comes by itself.
    function needNoChoosing() {
      form.querySelectorAll(".form-choose").forEach(function (button) { button.hidden = navigator.onLine; });
    }

    function newer(told) {
      isStopped = true;
      say(told.said + " ", said.dataset.reload, location.pathname);
      said.querySelector("a").addEventListener("click", forget);
    }

    function lost() {
      isStopped = true;
      say(said.dataset.lost + " ", said.dataset.signIn, "/sign-in?continue=" + encodeURIComponent(location.pathname));
    }

    function say(words, link, href) {
      said.textContent = words;
      if (link) {
        var way = document.createElement("a");
        way.className = "govuk-link";
        way.href = href;
        way.textContent = link;
        said.appendChild(way);
      }
    }

    // Of all that is asked, also what nothing is ticked of.
    function names(part) {
      return Array.prototype.map.call(part.querySelectorAll("[name]"), function (control) { return control.name; });
    }

    function fields() {
      var all = new URLSearchParams();
      new FormData(form).forEach(function (value, name) {
        if (typeof value === "string" && name !== "action") {
          all.append(name, value);
        }
      });
      return all;
    }

    // What is not saved yet lies in this browser until it is: for a session that ended, no network, a closed browser.
    function putAside(sent) {
      try {
        var typed = fields();
        typed.delete("_csrf");
        typed.set("sent", sent || "");
        localStorage.setItem(place, typed.toString());
      } catch (e) { /* no room, or not allowed: the page works without */ }
    }

    function forget() {
      try { localStorage.removeItem(place); } catch (e) { /* as above */ }
    }

    function giveBack() {
      var typed = null;
      try { typed = localStorage.getItem(place); } catch (e) { /* as above */ }
      if (!typed || document.querySelector(".govuk-error-summary")) {
        return;
      }
      var before = new URLSearchParams(typed);
      if (before.get("version") === version.value) {
        take(before);
      } else if (before.get("sent")) {
        forget();
      } else {
        say(said.dataset.older + " ", said.dataset.take, "#" + form.id);
        said.querySelector("a").addEventListener("click", function () { take(before); });
      }
    }

    function take(before) {
      var isChanged = false;
      Array.prototype.forEach.call(form.elements, function (control) {
        if (control.name && control.type !== "hidden") {
          isChanged = putBack(control, before.getAll(control.name)) || isChanged;
        }
      });
      if (isChanged) {
        say(said.dataset.back);
        touched(QUIET);
      } else {
        forget();
      }
    }

    function putBack(control, values) {
      if (control.type === "radio" || control.type === "checkbox") {
        var wasChecked = control.checked;
        control.checked = values.indexOf(control.value) >= 0;
        return wasChecked !== control.checked;
      }
      if (control.type === "file" || control.type === "submit" || values.length === 0 || control.value === values[0]) {
        return false;
      }
      control.value = values[0];
      return true;
    }
  }
})();
