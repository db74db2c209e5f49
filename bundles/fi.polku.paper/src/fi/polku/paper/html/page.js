"use strict";
(() => {
  const STEP = 1.25, SMALLEST = 0.05, LARGEST = 8, POINT = 96 / 72, SIDEWAYS = 2, PAUSE = 150;
  // A whole map on a phone is the size of a stamp: there it opens in part, as large as names can be read.
  const PHONE = matchMedia("(max-width: 40rem)"), STAMP = 0.3, READABLE = 0.5;
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // Zoom and pan: the picture changes its size, its frame scrolls.
  const zoomed = view => {
    const svg = view.querySelector("svg");
    const width = svg.viewBox.baseVal.width * POINT, height = svg.viewBox.baseVal.height * POINT;
    let scale = 1, fits = false;
    const to = (wanted, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
      const next = Math.min(LARGEST, Math.max(SMALLEST, wanted));
      const left = (view.scrollLeft + x) / scale, top = (view.scrollTop + y) / scale;
      scale = next;
      fits = false;
      svg.style.width = width * scale + "px";
      svg.style.height = height * scale + "px";
      view.scrollLeft = left * scale - x;
      view.scrollTop = top * scale - y;
    };
    const fit = () => {
      to(view.clientWidth / width);
      fits = true;
    };
    const actions = {
      in: () => to(scale * STEP),
      out: () => to(scale / STEP),
      actual: () => to(1),
      fit
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
    fit();
    if (PHONE.matches && scale < STAMP) {
      to(READABLE, 0, 0);
    }
    // A window that changes, as a phone that is turned does, keeps what fitted fitting.
    new ResizeObserver(() => fits && fit()).observe(view);
  };

  // Details: what the picture has no room for, of what the pointer or the focus is on.
  const details = document.getElementById("details");
  const told = group => [group.children[0], group.children[1]]
      .filter(it => it && (it.tagName === "title" || it.tagName === "desc"));
  const telling = (from, what) => {
    let at = from.closest && from.closest(".view g");
    while (at && !told(at).some(it => it.tagName === what)) {
      at = at.parentElement.closest(".view g");
    }
    return at;
  };
  const show = group => {
    details.hidden = !group;
    details.classList.remove("above");
    details.textContent = "";
    for (const part of group ? told(group) : []) {
      const line = document.createElement(part.tagName === "title" ? "b" : "span");
      line.textContent = part.textContent;
      details.append(line);
    }
    if (group) {
      const box = details.getBoundingClientRect(), about = group.getBoundingClientRect();
      details.classList.toggle("above", about.bottom > box.top && about.left < box.right && about.right > box.left);
    }
  };
  document.addEventListener("pointerover", event => {
    if (event.pointerType !== "touch") {
      show(telling(event.target, "desc") || telling(document.activeElement, "title"));
    }
  });
  document.addEventListener("focusin", event => show(event.target.closest(".view g")));
  document.addEventListener("focusout", () => show(null));
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      show(null);
    }
  });

  // Keyboard and touch: each picture is one stop of the Tab key, which arrow keys and fingers move from element to element.
  const stops = group => all("g > title", group.closest("svg")).map(title => title.parentElement);
  const stopAt = group => {
    all("g[tabindex]", group.closest("svg")).forEach(former => former.tabIndex = -1);
    group.tabIndex = 0;
  };
  const focus = group => {
    if (group) {
      stopAt(group);
      group.focus();
    }
  };
  const along = (group, step) => {
    const line = stops(group);
    return line[line.indexOf(group) + step];
  };
  const across = (group, downwards) => {
    const from = group.getBoundingClientRect();
    let best = null, least = Infinity;
    for (const other of stops(group)) {
      const box = other.getBoundingClientRect();
      const gap = downwards ? box.top - from.bottom : from.top - box.bottom;
      const way = gap + SIDEWAYS * Math.abs(box.left + box.right - from.left - from.right);
      if (gap > -1 && way < least) {
        best = other;
        least = way;
      }
    }
    return best;
  };
  const arrows = {
    ArrowRight: group => along(group, 1),
    ArrowLeft: group => along(group, -1),
    ArrowDown: group => across(group, true),
    ArrowUp: group => across(group, false)
  };
  const reachable = svg => {
    svg.setAttribute("role", "group");
    stops(svg).slice(0, 1).forEach(stopAt);
    svg.addEventListener("keydown", event => {
      const group = telling(event.target, "title");
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (event.key === "Enter") {
        show(group);
      } else if (arrows[event.key]) {
        focus(arrows[event.key](group));
        event.preventDefault();
      }
    });
    // Some browsers don't say what clicks.
    svg.addEventListener("click", event => {
      if (event.pointerType !== "mouse") {
        focus(telling(event.target, "title"));
      }
    });
  };

  // Search: the innermost groups that say it. What they say is gathered once, before it is asked for.
  const query = document.getElementById("query"), hits = document.getElementById("hits");
  const indexed = group => {
    const inner = [], words = [];
    for (const child of group.children) {
      if (child.tagName === "g") {
        const part = indexed(child);
        inner.push(part);
        words.push(part.words);
      } else if (child.firstChild && child.tagName !== "desc") {
        words.push(child.textContent);
      }
    }
    return { group, inner, words: words.join(" ").toLowerCase() };
  };
  const saying = (part, wanted) => {
    if (!part.words.includes(wanted)) {
      return [];
    }
    const within = part.inner.flatMap(inner => saying(inner, wanted));
    return within.length > 0 ? within : [part.group];
  };
  let index = null, found = [], at = -1, typed = 0;
  const gather = () => index = index || all(".view svg > g").map(indexed);
  const look = () => {
    found.forEach(group => group.classList.remove("hit", "now"));
    const wanted = query.value.trim().toLowerCase();
    found = wanted === "" ? [] : gather().flatMap(part => saying(part, wanted));
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
  const search = () => {
    clearTimeout(typed);
    typed = 0;
    look();
    next();
  };
  document.getElementById("search").addEventListener("submit", event => {
    event.preventDefault();
    (typed ? search : next)();
  });
  query.addEventListener("focus", gather);
  query.addEventListener("input", () => {
    clearTimeout(typed);
    typed = setTimeout(search, PAUSE);
  });
  document.getElementById("search").hidden = false;

  // Findings and addresses lead to pictures and to what is in them.
  const goToAddress = () => {
    const target = document.getElementById(location.hash.slice(1));
    const group = target && telling(target, "title");
    if (group) {
      group.scrollIntoView({ block: "center", inline: "center" });
      focus(group);
    } else if (target) {
      target.scrollIntoView();
    }
  };

  all(".view").forEach(zoomed);
  all(".view svg").forEach(reachable);
  window.addEventListener("hashchange", goToAddress);
  goToAddress();
})();
