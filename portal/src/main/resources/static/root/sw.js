// Keeps what was seen last: style, script, type and pictures for good (their addresses carry a digest), and the public
// tracking pages for a time without network. Nothing personal is kept: only addresses below /track/ and /static/.
"use strict";

var ASSETS = "assets-1";
var TRACKING = "tracking-1";
var OFFLINE = "/offline";
var MOST_TRACKED = 20;

self.addEventListener("install", function (event) {
  event.waitUntil(caches.open(TRACKING).then(function (cache) { return cache.add(OFFLINE); }));
  self.skipWaiting();
});

self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names
      .filter(function (name) { return name !== ASSETS && name !== TRACKING; })
      .map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.clients.claim(); }));
});

self.addEventListener("fetch", function (event) {
  var request = event.request;
  var url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (url.pathname.indexOf("/static/") === 0) {
    event.respondWith(keptFirst(request));
  } else if (request.mode === "navigate") {
    event.respondWith(freshFirst(request, url));
  }
});

function keptFirst(request) {
  return caches.open(ASSETS).then(function (cache) {
    return cache.match(request).then(function (kept) {
      return kept || fetch(request).then(function (fresh) {
        if (fresh.ok) {
          cache.put(request, fresh.clone());
        }
        return fresh;
      });
    });
  });
}

function freshFirst(request, url) {
  var isTracking = /^\/track\/[^/]+$/.test(url.pathname);
  return fetch(request).then(function (fresh) {
    if (isTracking && fresh.ok) {
      keep(url.pathname, fresh.clone());
    }
    return fresh;
  }).catch(function () {
    return caches.open(TRACKING).then(function (cache) {
      return cache.match(isTracking ? url.pathname : OFFLINE, { ignoreVary: true }).then(function (kept) {
        return kept || cache.match(OFFLINE, { ignoreVary: true });
      });
    });
  });
}

function keep(path, response) {
  caches.open(TRACKING).then(function (cache) {
    return cache.delete(path).then(function () { return cache.put(path, response); }).then(function () {
      return cache.keys();
    }).then(function (keys) {
      var tracked = keys.filter(function (key) { return new URL(key.url).pathname !== OFFLINE; });
      return Promise.all(tracked.slice(0, Math.max(0, tracked.length - MOST_TRACKED))
        .map(function (key) { return cache.delete(key); }));
    });
  });
}
