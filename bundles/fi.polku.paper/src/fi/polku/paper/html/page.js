"use strict";
(() => {
  const STEP = 1.25, SMALLEST = 0.05, LARGEST = 8, POINT = 96 / 72;
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // Zoom and pan: the picture changes its size, its frame scrolls.
  const zoomed = view => {
    const svg = view.querySelector("svg");
    const width = svg.viewBox.baseVal.width * POINT, height = svg.viewBox.baseVal.height * POINT;
    let scale = 1;
    const to = (wanted, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
      const next = Math.min(LARGEST, Math.max(SMALLEST, wanted));
      const left = (view.scrollLeft + x) / scale, top = (view.scrollTop + y) / scale;
      scale = next;
      svg.style.width = width * scale + "px";
      svg.style.height = height * scale + "px";
      view.scrollLeft = left * scale - x;
      view.scrollTop = top * scale - y;
    };
    const actions = {
      in: () => to(scale * STEP),
      out: () => to(scale / STEP),
      actual: () => to(1),
      fit: () => to(view.clientWidth / width)
    };
    const keys = { "+": "in", "=": "in", "-": "out", "0": "actual", "f": "fit", "F": "fit" };
    view.addEventListener("keydown", event => {
      if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
        actions[keys[event.key]]();
        event.preventDefault();
      }
    });
    view.addEventListener("wheel", event => {
      if (event.ctrlKey || event.metaKey) {
        const frame = view.getBoundingClientRect();
        to(scale * Math.pow(STEP, -Math.sign(event.deltaY)), event.clientX - frame.left, event.clientY - frame.top);
        event.preventDefault();
      }
    }, { passive: false });
    view.addEventListener("pointerdown", event => {
      if (event.button !== 0 || event.pointerType === "touch") {
        return;
      }
      const from = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
      const move = moved => {
        view.classList.add("panning");
        view.scrollLeft = from.x - moved.clientX;
        view.scrollTop = from.y - moved.clientY;
      };
      const end = () => {
        view.classList.remove("panning");
        window.removeEventListener("pointermove", move);
        window.removeEventListener("pointerup", end);
      };
      window.addEventListener("pointermove", move);
      window.addEventListener("pointerup", end);
    });
    view.classList.add("pans");
    const buttons = view.parentElement.querySelector(".zoom");
    buttons.hidden = false;
    all("button", buttons).forEach(button => button.addEventListener("click", actions[button.dataset.zoom]));
    actions.fit();
  };

  // Search: the innermost groups that say it.
  const query = document.getElementById("query"), hits = document.getElementById("hits");
  const words = group => all("text, title", group).map(it => it.textContent).join(" ").toLowerCase();
  let found = [], at = -1;
  const look = () => {
    all("g.hit, g.now").forEach(group => group.classList.remove("hit", "now"));
    const wanted = query.value.trim().toLowerCase();
    found = wanted === "" ? [] : all(".view g").filter(group => words(group).includes(wanted)
        && !all("g", group).some(inner => words(inner).includes(wanted)));
    found.forEach(group => group.classList.add("hit"));
    at = -1;
    hits.value = wanted !== "" && found.length === 0 ? hits.dataset.none : "";
  };
  const next = () => {
    if (found.length > 0) {
      if (at >= 0) {
        found[at].classList.remove("now");
      }
      at = (at + 1) % found.length;
      found[at].classList.add("now");
      found[at].scrollIntoView({ block: "center", inline: "center" });
      hits.value = (at + 1) + " " + hits.dataset.of + " " + found.length;
    }
  };
  document.getElementById("search").addEventListener("submit", event => {
    event.preventDefault();
    next();
  });
  query.addEventListener("input", () => {
    look();
    next();
  });
  document.getElementById("search").hidden = false;

  // Details: what the picture has no room for.
  const details = document.getElementById("details");
  const told = group => Array.from(group.children).filter(it => (it.tagName === "title" || it.tagName === "desc")
      && it.textContent !== "");
  document.addEventListener("pointerover", event => {
    const group = event.target.closest && event.target.closest(".view g");
    let at = group;
    while (at && (at.tagName !== "g" || !told(at).some(it => it.tagName === "desc"))) {
      at = at.parentElement && at.parentElement.closest("g");
    }
    details.hidden = !at;
    details.textContent = "";
    for (const part of at ? told(at) : []) {
      const line = document.createElement(part.tagName === "title" ? "b" : "span");
      line.textContent = part.textContent;
      details.append(line);
    }
  });

  all(".view").forEach(zoomed);
  if (location.hash.length > 1) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      target.scrollIntoView({ block: "center", inline: "center" });
    }
  }
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest(".view")) {
      target.scrollIntoView({ block: "center", inline: "center" });
    }
  });
})();
