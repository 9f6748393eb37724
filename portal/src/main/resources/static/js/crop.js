// Cutting a picture: a frame whose corners are dragged, or moved by the arrow keys. The numbers below the picture do the same
// without this file, and always say what will be cut.
(function () {
  "use strict";

  var LEAST = 5;
  var place = document.querySelector("[data-crop]");
  if (!place) {
    return;
  }
  var form = document.getElementById(place.dataset.crop);
  var said = document.querySelector("[data-crop-said]");
  var edges = {};
  ["left", "top", "right", "bottom"].forEach(function (name) { edges[name] = form.elements.namedItem(name); });
  var shade = document.createElement("div");
  var hole = document.createElement("div");
  var frame = document.createElement("div");
  shade.className = "mc-crop__shade";
  hole.className = "mc-crop__hole";
  frame.className = "mc-crop__frame";
  shade.appendChild(hole);
  place.appendChild(shade);
  place.appendChild(frame);
  var names = place.dataset.corners.split("|");
  var corners = [["left", "top"], ["right", "top"], ["right", "bottom"], ["left", "bottom"]].map(function (at, index) {
    var corner = document.createElement("button");
    corner.type = "button";
    corner.className = "mc-crop__corner mc-crop__corner--" + at.join("-");
    corner.setAttribute("aria-label", names[index]);
    frame.appendChild(corner);
    corner.addEventListener("pointerdown", function (event) { drag(event, corner, at); });
    corner.addEventListener("keydown", function (event) { step(event, at); });
    return corner;
  });
  document.querySelector("[data-crop-lead]").textContent = document.querySelector("[data-crop-lead]").dataset.cropLead;
  form.addEventListener("input", draw);
  draw();

  function value(name) {
    var number = parseFloat(edges[name].value.replace(",", "."));
    return isNaN(number) ? 0 : Math.min(100, Math.max(0, number));
  }

  function opposite(name) {
    return { left: "right", right: "left", top: "bottom", bottom: "top" }[name];
  }

  function put(name, percent) {
    var most = 100 - LEAST - value(opposite(name));
    edges[name].value = String(Math.round(Math.min(most, Math.max(0, percent)) * 10) / 10);
  }

  function draw() {
    ["left", "top", "right", "bottom"].forEach(function (name) {
      frame.style[name] = value(name) + "%";
      hole.style[name] = value(name) + "%";
    });
  }

  function drag(event, corner, at) {
    event.preventDefault();
    corner.setPointerCapture(event.pointerId);
    corner.focus();
    corner.addEventListener("pointermove", move);
    corner.addEventListener("pointerup", end, { once: true });
    corner.addEventListener("pointercancel", end, { once: true });

    function move(moved) {
      var box = place.querySelector("img").getBoundingClientRect();
      var x = (moved.clientX - box.left) * 100 / box.width;
      var y = (moved.clientY - box.top) * 100 / box.height;
      put(at[0], at[0] === "left" ? x : 100 - x);
      put(at[1], at[1] === "top" ? y : 100 - y);
      draw();
    }

    function end() {
      corner.removeEventListener("pointermove", move);
      tell();
    }
  }

  // An arrow moves a corner by one percent, with Shift by five.
  function step(event, at) {
    var by = event.shiftKey ? 5 : 1;
    var ways = { ArrowLeft: [0, -by], ArrowRight: [0, by], ArrowUp: [1, -by], ArrowDown: [1, by] };
    var way = ways[event.key];
    if (!way) {
      return;
    }
    event.preventDefault();
    var name = at[way[0]];
    put(name, value(name) + (name === "left" || name === "top" ? way[1] : -way[1]));
    draw();
    tell();
  }

  function tell() {
    said.textContent = place.dataset.said
      .replace("[left]", edges.left.value).replace("[top]", edges.top.value)
      .replace("[right]", edges.right.value).replace("[bottom]", edges.bottom.value);
  }
})();
