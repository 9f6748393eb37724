// Files of a form on their way: how far they are, and in pieces over a bad line. Without this file the form sends them as it is.
(function () {
  "use strict";

  document.addEventListener("submit", upload);

  var PIECE = 256 * 1024;
  var TRIES = 8;

  // Shows how much of the files has travelled. They go in pieces, so that a broken line goes on where it broke, even after the
  // page was closed; where that does not work the form goes as it is. The choice stays when nothing arrived.
  function upload(event) {
    var form = event.target;
    var pressed = event.submitter;
    var progress = form.querySelector("[data-progress]");
    var files = [];
    form.querySelectorAll("input[type=file]").forEach(function (input) {
      Array.prototype.forEach.call(input.files, function (file) { files.push({ input: input.name, file: file }); });
    });
    if (!progress || files.length === 0 || event.defaultPrevented || pressed && pressed.hasAttribute("formaction")) {
      return;
    }
    var isSmall = files.reduce(function (sum, one) { return sum + one.file.size; }, 0) <= PIECE;
    if (isSmall && !form.hasAttribute("data-upload")) {
      return;
    }
    event.preventDefault();
    var bar = progress.querySelector("progress");
    var said = progress.querySelector("[role=status]");
    progress.hidden = false;
    said.textContent = said.dataset.going;
    inPieces(form, files, show, waits)
      .then(function (arrived) { send(form, pressed, arrived, show, failed); })
      .catch(function (reason) {
        if (reason === "plain") {
          send(form, pressed, null, show, failed);
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

  function send(form, pressed, arrived, show, failed) {
    var body = new FormData(form);
    if (pressed && pressed.name) {
      body.append(pressed.name, pressed.value);
    }
    if (arrived) {
      arrived.forEach(function (one) { body.delete(one.input); });
      arrived.forEach(function (one) { body.append("arrived:" + one.input, one.id); });
    }
    var request = new XMLHttpRequest();
    if (!arrived) {
      request.upload.addEventListener("progress", function (part) {
        if (part.lengthComputable) {
          show(part.loaded / part.total);
        }
      });
    }
    request.addEventListener("load", function () { answered(request, failed); });
    request.addEventListener("error", failed);
    request.open("POST", form.getAttribute("action"));
    request.setRequestHeader("X-Asks-The-Way", "yes");
    request.send(body);
  }

  function inPieces(form, files, show, waits) {
    var total = files.reduce(function (sum, one) { return sum + one.file.size; }, 0);
    if (!window.fetch || total <= PIECE || files.some(function (one) { return one.file.size === 0; })) {
      return Promise.reject("plain");
    }
    var before = 0;
    var arrived = [];
    return files.reduce(function (earlier, one) {
      return earlier
        .then(function () {
          return onePiecewise(form, one.file, function (sent) { show((before + sent) / total); }, waits);
        })
        .then(function (id) { before += one.file.size; arrived.push({ input: one.input, id: id }); });
    }, Promise.resolve()).then(function () { return arrived; });
  }

  function onePiecewise(form, file, show, waits) {
    var place = "upload:" + form.getAttribute("action") + ":" + file.name + ":" + file.size + ":" + file.lastModified;
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
      return ask("POST", "/account/uploads", { "Upload-Length": String(file.size), "Upload-Metadata": "filename " + name })
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

  // What was sent is done, and the server says where to go on: only the page that is shown then may fetch it, since what it has
  // to tell it tells once. Or it was not, and the answer is the page again, with what is wrong.
  function answered(request, failed) {
    var way = request.status === 204 && new URL(request.getResponseHeader("Location"), location.href);
    if (!way) {
      arrivedPage(request, failed);
    } else if (way.pathname === location.pathname) {
      fetchAnew(way.href, failed);
    } else {
      location.assign(way.href);
    }
  }

  function fetchAnew(address, failed) {
    var request = new XMLHttpRequest();
    request.addEventListener("load", function () {
      arrivedPage(request, failed);
      history.replaceState(null, "", address);
    });
    request.addEventListener("error", function () { location.reload(); });
    request.open("GET", address);
    request.send();
  }

  // The middle of the page as it is now takes the place of ours.
  function arrivedPage(request, failed) {
    if (request.status >= 500) {
      failed();
      return;
    }
    var fresh = new DOMParser().parseFromString(request.responseText, "text/html");
    var main = fresh.querySelector("main");
    if (!main || request.responseURL.indexOf("/sign-in") >= 0) {
      location.assign(request.responseURL);
      return;
    }
    document.title = fresh.title;
    document.querySelector("main").replaceWith(main);
    document.dispatchEvent(new Event("drawn"));
    var place = main.querySelector(".govuk-error-summary, [data-focus]") || main.querySelector(".mc-notice");
    if (place) {
      place.tabIndex = -1;
      place.focus();
    }
  }
})();
