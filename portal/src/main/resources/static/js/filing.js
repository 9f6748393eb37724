// Filing: what is typed is kept, field by field. The buttons of the page do all of it without this file.
(function () {
  "use strict";

  var QUIET = 1500;

  document.querySelectorAll("form[data-keep]").forEach(keep);

  document.addEventListener("submit", upload);

  var PIECE = 256 * 1024;
  var TRIES = 8;

  // Shows how much of the files has travelled. They go in pieces, so that a broken line goes on where it broke, even after the
  // page was closed; where that does not work the form goes as it is. The choice stays when nothing arrived.
  function upload(event) {
    var form = event.target;
    var progress = form.querySelector("[data-progress]");
    var files = [];
    form.querySelectorAll("input[type=file]").forEach(function (input) {
      files = files.concat(Array.prototype.slice.call(input.files));
    });
    if (!progress || files.length === 0 || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    var bar = progress.querySelector("progress");
    var said = progress.querySelector("[role=status]");
    progress.hidden = false;
    said.textContent = said.dataset.going;
    inPieces(form, files, show, waits)
      .then(function (ids) { send(form, ids, show, failed); })
      .catch(function (reason) {
        if (reason === "plain") {
          send(form, null, show, failed);
        } else {
          failed();
        }
      });

    function show(part) {
      bar.value = Math.round(part * 100);
      bar.textContent = bar.value + " %";
      said.textContent = said.dataset.going;
    }

    function waits() { said.textContent = said.dataset.waits; }

    function failed() {
      form.dataset.sent = "false";
      said.textContent = said.dataset.failed;
    }
  }

  function send(form, arrived, show, failed) {
    var body = new FormData(form);
    if (arrived) {
      body.delete("file");
      arrived.forEach(function (id) { body.append("arrived", id); });
    }
    var request = new XMLHttpRequest();
    if (!arrived) {
      request.upload.addEventListener("progress", function (part) {
        if (part.lengthComputable) {
          show(part.loaded / part.total);
        }
      });
    }
    request.addEventListener("load", function () { arrivedPage(request); });
    request.addEventListener("error", failed);
    request.open("POST", form.action);
    request.send(body);
  }

  function inPieces(form, files, show, waits) {
    var total = files.reduce(function (sum, file) { return sum + file.size; }, 0);
    if (!window.fetch || total <= PIECE || files.some(function (file) { return file.size === 0; })) {
      return Promise.reject("plain");
    }
    var before = 0;
    var ids = [];
    return files.reduce(function (earlier, file) {
      return earlier
        .then(function () { return onePiecewise(form, file, function (sent) { show((before + sent) / total); }, waits); })
        .then(function (id) { before += file.size; ids.push(id); });
    }, Promise.resolve()).then(function () { return ids; });
  }

  function onePiecewise(form, file, show, waits) {
    var place = "upload:" + form.action + ":" + file.name + ":" + file.size + ":" + file.lastModified;
    var token = form.elements.namedItem("_csrf").value;
    var tries = 0;
    return begun().then(function (at) {
      return pieces(at.address, at.offset).then(function () {
        keepPlace(place, null);
        return at.address.substring(at.address.lastIndexOf("/") + 1);
      });
    });

    function ask(method, address, more, body) {
      var headers = { "Tus-Resumable": "1.0.0", "X-CSRF-TOKEN": token };
      Object.keys(more).forEach(function (name) { headers[name] = more[name]; });
      return fetch(address, { method: method, headers: headers, body: body, redirect: "manual" });
    }

    // Where it broke before, if this file was sent before and is still waited for; else from its beginning.
    function begun() {
      var known = keepPlace(place);
      return known
        ? ask("HEAD", known, {}).then(function (answer) {
            return answer.status === 200
              ? { address: known, offset: Number(answer.headers.get("Upload-Offset")) }
              : anew();
          }, anew)
        : anew();
    }

    function anew() {
      var name = btoa(unescape(encodeURIComponent(file.name)));
      return ask("POST", "/my/uploads", { "Upload-Length": String(file.size), "Upload-Metadata": "filename " + name })
        .then(function (answer) {
          if (answer.status !== 201) {
            throw "plain";
          }
          var address = answer.headers.get("Location");
          keepPlace(place, address);
          return { address: address, offset: 0 };
        }, function () { throw "plain"; });
    }

    function pieces(address, offset) {
      show(offset);
      if (offset >= file.size) {
        return Promise.resolve();
      }
      var more = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(offset) };
      return ask("PATCH", address, more, file.slice(offset, offset + PIECE)).then(function (answer) {
        if (answer.status === 204 || answer.status === 409) {
          tries = 0;
          return pieces(address, Number(answer.headers.get("Upload-Offset")));
        }
        return again(address, answer.status === 423 || answer.status >= 500);
      }, function () { return again(address, true); });
    }

    // The line is broken: after a while it asks how much is there, and goes on.
    function again(address, isWorthIt) {
      tries += 1;
      if (!isWorthIt || tries > TRIES) {
        return Promise.reject("failed");
      }
      waits();
      return new Promise(function (go) { window.setTimeout(go, Math.min(15000, 500 * Math.pow(2, tries))); })
        .then(function () { return ask("HEAD", address, {}); })
        .then(function (answer) {
          return answer.status === 200
            ? pieces(address, Number(answer.headers.get("Upload-Offset")))
            : Promise.reject("failed");
        }, function () { return again(address, true); });
    }
  }

  // Remembers, or tells, where a file was going.
  function keepPlace(place, address) {
    try {
      if (address) {
        localStorage.setItem(place, address);
      } else if (address === null) {
        localStorage.removeItem(place);
      }
      return localStorage.getItem(place);
    } catch (e) {
      return null;
    }
  }

  // The server answers with the page as it is now: its middle takes the place of ours.
  function arrivedPage(request) {
    var fresh = new DOMParser().parseFromString(request.responseText, "text/html");
    var main = fresh.querySelector("main");
    if (!main || request.responseURL.indexOf(location.origin + location.pathname) !== 0) {
      location.assign(request.responseURL);
      return;
    }
    document.title = fresh.title;
    document.querySelector("main").replaceWith(main);
    history.replaceState(null, "", request.responseURL);
    var place = main.querySelector("[data-focus]") || main.querySelector(".mc-notice");
    if (place) {
      place.tabIndex = -1;
      place.focus();
    }
  }

  function keep(form) {
    var said = form.querySelector("[data-keeping]");
    var version = form.elements.namedItem("version");
    var place = "typed:" + location.pathname;
    var waiting = 0;
    var isTouched = false;
    var isSending = false;
    var isStopped = false;

    giveBack();
    form.addEventListener("input", function () { touched(QUIET); });
    form.addEventListener("change", function () { touched(200); });
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
