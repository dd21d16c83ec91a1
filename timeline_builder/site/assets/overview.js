// The overview with a script: zoom and pan, filters kept in the address, and the list as far as one scrolls.
import { fold } from "./fold.js";

const NAMES = ["q", "era", "kind", "actor", "place", "status", "from", "to", "order"];
const SLICE = 10; // events added to the list at a time
const UNIX = 719468; // the number of 1970-01-01 in the index

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export async function start(overview) {
  const form = overview.querySelector("form");
  const index = await (await fetch(overview.dataset.index)).json();
  const events = index.events.map((row) => {
    const [id, title, when, year, first, last, kind, status, era, actors, places, note] = row;
    const names = [...actors.map((n) => index.words.actor[n]), ...places.map((n) => index.words.place[n])];
    const ids = index.ids;
    return {
      id, title, when, year, first, last, note,
      kind: ids.kind[kind], label: index.kinds[kind], status: ids.status[status], era: ids.era[era],
      actor: actors.map((n) => ids.actor[n]), place: places.map((n) => ids.place[n]),
      words: fold([title, when, ...names].join(" ")),
    };
  });
  const zoom = picture(overview, events);
  const list = listing(overview, index);
  let applied = null;

  const state = () => Object.fromEntries(NAMES.map((name) => [name, form.elements[name]?.value.trim() ?? ""]));
  const address = (now) => {
    const parameters = new URLSearchParams(Object.entries(now).filter(([, value]) => value));
    return `${location.pathname}${parameters.size ? `?${parameters}` : ""}${location.hash}`;
  };

  function read() {
    const parameters = new URLSearchParams(location.search);
    for (const name of NAMES) {
      const field = form.elements[name];
      if (field) field.value = parameters.get(name) ?? "";
      if (field && field.selectedIndex === -1) field.value = "";
    }
  }

  function apply() {
    const now = state();
    const key = JSON.stringify(now);
    if (key === applied) return;
    applied = key;
    const tests = filters(now);
    const passes = (event, but) => tests.every(([name, test]) => name === but || test(event));
    const found = events.filter((event) => passes(event));
    for (const select of form.querySelectorAll("select:not([name=order])")) count(select, events.filter((event) => passes(event, select.name)));
    const filtered = tests.length > 0;
    zoom.show(filtered ? new Set(found.map((event) => event.id)) : null);
    list.show(now.order === "newest" ? found.reverse() : found, filtered || now.order !== "");
    const shown = overview.querySelector(".tl-shown");
    const all = events.length.toLocaleString(document.documentElement.lang);
    shown.textContent = `${found.length.toLocaleString(document.documentElement.lang)} of ${all} shown`;
  }

  let burst = 0; // words typed without a pause are one step back
  form.addEventListener("input", (event) => {
    const typed = event.target.name === "q" || event.target.inputMode === "numeric";
    const first = !typed || Date.now() - burst > 2000;
    burst = typed ? Date.now() : 0;
    history[first ? "pushState" : "replaceState"](null, "", address(state()));
    apply();
  });
  form.addEventListener("reset", () => {
    setTimeout(() => {
      history.pushState(null, "", address(state()));
      apply();
    });
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => {
    read();
    apply();
  });
  overview.querySelector(".tl-years").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && list.jump(`y${link.dataset.year}`)) event.preventDefault();
  });
  // a choice made while this script was on its way counts
  if (!location.search && Object.values(state()).some(Boolean)) history.pushState(null, "", address(state()));
  else read();
  apply();
  overview.dataset.ready = "";
  if (location.hash.startsWith("#y")) list.jump(location.hash.slice(1));
}

function filters(now) {
  const tests = [];
  for (const name of ["era", "kind", "status"]) if (now[name]) tests.push([name, (event) => event[name] === now[name]]);
  for (const name of ["actor", "place"]) if (now[name]) tests.push([name, (event) => event[name].includes(now[name])]);
  for (const word of fold(now.q).split(/\s+/).filter(Boolean)) tests.push(["q", (event) => event.words.includes(word)]);
  const number = (text) => (/^-?\d{1,6}$/.test(text) ? Number(text) : null);
  const from = number(now.from);
  const to = number(now.to);
  if (from !== null) tests.push(["from", (event) => event.last === null || event.last > days(from)]);
  if (to !== null) tests.push(["to", (event) => event.first === null || event.first < days(to + 1)]);
  return tests;
}

function count(select, events) {
  const numbers = new Map();
  for (const event of events) for (const id of [event[select.name]].flat()) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  for (const option of select.options) if (option.value) option.textContent = `${option.dataset.text} (${numbers.get(option.value) ?? 0})`;
}

// --- the list -----------------------------------------------------------------------------------------------------

function listing(overview, index) {
  const box = overview.querySelector(".tl-listing");
  const base = overview.dataset.base;
  const idle = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 30));
  let waiting = [];
  let turn = 0;
  let untouched = true; // the list that came with the page, which only needs its rest

  function item(event) {
    const note = [event.label, event.note, event.status === "extracted" ? "not reviewed" : ""].filter(Boolean).join(" · ");
    const kind = `tl-item k-${escape(event.kind)}${event.status === "extracted" ? " is-extracted" : ""}`;
    return `<li class="${kind}"><time>${escape(event.when)}</time> <a href="${base}events/${escape(event.id)}/">${escape(event.title)}</a> <span class="tl-note">${escape(note)}</span></li>`;
  }

  function section(year) {
    const made = document.createElement("section");
    made.className = "tl-year";
    const name = escape(index.years[year] ?? "Date unknown");
    const path = `years/${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}/`;
    made.innerHTML = `<h3 id="y${year ?? "-unknown"}">${year === null ? name : `<a href="${base}${path}">${name}</a>`}</h3>`;
    box.append(made);
    return made;
  }

  // one list of a few events of one year: what is out of sight is not laid out
  function slice() {
    const { year } = waiting[0];
    const stop = waiting.findIndex((event, at) => at === SLICE || event.year !== year);
    const inside = waiting.splice(0, stop < 0 ? waiting.length : stop);
    let last = box.lastElementChild;
    if (last?.firstElementChild?.id !== `y${year ?? "-unknown"}`) last = section(year);
    const list = `<ol class="tl-list is-slice" style="--items:${inside.length}">${inside.map(item).join("")}</ol>`;
    last.insertAdjacentHTML("beforeend", list);
  }

  // the rest comes while nothing else is to be done; while one scrolls, only what is about to be needed
  let scrolled = 0;
  addEventListener("scroll", () => (scrolled = performance.now()), { passive: true });

  function rest(mine) {
    idle(() => {
      if (mine !== turn || !waiting.length) return;
      const scrolling = performance.now() - scrolled < 150;
      if (!scrolling || box.getBoundingClientRect().bottom < innerHeight * 5) slice();
      rest(mine);
    }, { timeout: 200 });
  }

  return {
    show(found, changed) {
      turn += 1;
      waiting = [...found];
      box.querySelector(".tl-sheets")?.remove();
      if (!changed && untouched) waiting.splice(0, box.querySelectorAll("li").length);
      else {
        untouched = false;
        box.replaceChildren();
        for (let first = 0; first < 4 && waiting.length; first++) slice();
      }
      if (!found.length) box.innerHTML = '<p class="tl-empty">No event passes all of these filters.</p>';
      rest(turn);
    },
    jump(id) {
      while (waiting.length && !document.getElementById(id)) slice();
      const heading = document.getElementById(id);
      heading?.scrollIntoView();
      heading?.querySelector("a")?.focus({ preventScroll: true });
      return Boolean(heading);
    },
  };
}

// --- the picture --------------------------------------------------------------------------------------------------

function days(year) {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / 864e5 + UNIX;
}

function picture(overview, events) {
  const svg = overview.querySelector(".tl-picture");
  const marks = svg.querySelector(".tl-marks");
  const axis = svg.querySelector(".tl-axis");
  const still = [...axis.childNodes].map((node) => node.cloneNode(true));
  const [first, last, left, right] = ["first", "last", "left", "right"].map((name) => Number(svg.dataset[name]));
  const links = [...marks.querySelectorAll("a")];
  const known = new Map(events.map((event) => [event.id, event]));
  let from = first;
  let to = last;
  let waiting = false;

  const least = 4; // days: the closest one can look
  const at = (x) => first + ((x - left) / (right - left)) * (last - first);
  const idOf = (link) => link.getAttribute("href").split("/").at(-2);

  function look(a, b) {
    const size = Math.min(last - first, Math.max(least, b - a));
    from = Math.min(Math.max(first, (a + b) / 2 - size / 2), last - size);
    to = from + size;
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  }

  function draw() {
    waiting = false;
    const scale = (last - first) / (to - from);
    const move = left - (left + ((from - first) / (last - first)) * (right - left)) * scale;
    const place = (x) => x * scale + move;
    const whole = scale < 1.001;
    svg.classList.toggle("is-zoomed", !whole);
    marks.setAttribute("transform", `matrix(${scale} 0 0 1 ${move} 0)`);
    for (const band of svg.querySelectorAll(".tl-bands a")) {
      const x0 = Math.max(left, place(Number(band.dataset.x0)));
      const x1 = Math.min(right, place(Number(band.dataset.x1)));
      band.style.display = x1 > x0 ? "" : "none";
      const rect = band.querySelector("rect");
      rect.setAttribute("x", x0);
      rect.setAttribute("width", Math.max(0, x1 - x0));
      const text = band.querySelector("text");
      const line = svg.querySelector(`.tl-leaders [data-era="${band.dataset.era}"]`);
      const moved = place(Number(text.dataset.x ??= text.getAttribute("x")));
      const length = (text.dataset.length ??= text.getComputedTextLength());
      if (line) {
        line.setAttribute("transform", `translate(${place(Number(line.dataset.x)) - line.dataset.x} 0)`);
        text.setAttribute("x", moved);
      } else {
        text.setAttribute("x", x0 + 6);
        text.style.display = Number(length) + 12 < x1 - x0 ? "" : "none";
      }
    }
    if (whole) axis.replaceChildren(...still.map((node) => node.cloneNode(true)));
    else ticks(place);
  }

  function ticks(place) {
    const line = axis.querySelector("path");
    const y = Number(/ ([\d.]+)H/.exec(line.getAttribute("d"))[1]);
    const parts = [line];
    for (const [day, label] of steps(from, to)) {
      const x = left + ((day - from) / (to - from)) * (right - left);
      const tick = document.createElementNS(svg.namespaceURI, "path");
      tick.setAttribute("d", `M${x} ${y}v6`);
      const text = document.createElementNS(svg.namespaceURI, "text");
      text.setAttribute("x", x);
      text.setAttribute("y", y + 22);
      text.textContent = label;
      parts.push(tick, text);
    }
    axis.replaceChildren(...parts);
  }

  const middle = (link) => {
    const event = known.get(idOf(link));
    return event && ((event.first ?? event.last) + (event.last ?? event.first)) / 2;
  };
  const zoom = (factor, around = (from + to) / 2) => look(around - (around - from) / factor, around + (to - around) / factor);
  const pointed = (clientX) => {
    const box = svg.getBoundingClientRect();
    const share = ((clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    return from + ((share - left) / (right - left)) * (to - from);
  };

  overview.querySelector(".tl-zoom").addEventListener("click", (event) => {
    const how = event.target.dataset.zoom;
    if (how === "all") look(first, last);
    else if (how) zoom(how === "in" ? 2 : 0.5);
  });
  svg.addEventListener("keydown", (event) => {
    const around = middle(event.target.closest(".tl-marks a") ?? links[0]);
    if (event.key === "+" || event.key === "=") zoom(2, around);
    else if (event.key === "-") zoom(0.5, around);
    else if (event.key === "0") look(first, last);
    else return;
    event.preventDefault();
  });
  svg.addEventListener("reveal", (event) => {
    const day = middle(event.detail);
    if (day < from || day > to) look(day - (to - from) / 2, day + (to - from) / 2);
  });
  svg.addEventListener("wheel", (event) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 200), pointed(event.clientX));
  }, { passive: false });

  const fingers = new Map();
  let dragged = false;
  svg.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event.clientX);
    dragged = false;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, event.clientX);
    const after = [...fingers.values()];
    const [a0, a1] = [Math.min(...before), Math.max(...before)].map(pointed);
    const [b0, b1] = [Math.min(...after), Math.max(...after)].map(pointed);
    if (Math.abs(event.movementX) > 1) {
      dragged = true;
      svg.setPointerCapture(event.pointerId);
    }
    if (after.length === 2 && b1 > b0 && a1 > a0) zoom((b1 - b0) / (a1 - a0), (b0 + b1) / 2);
    else if (after.length === 1 && to - from < last - first) look(from + a0 - b0, to + a0 - b0);
  });
  for (const name of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(name, (event) => fingers.delete(event.pointerId));
  svg.addEventListener("click", (event) => {
    if (dragged) event.preventDefault();
  }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());

  return {
    show(ids) {
      for (const link of links) link.classList.toggle("is-out", Boolean(ids && !ids.has(idOf(link))));
      const first = links.find((link) => !link.classList.contains("is-out"));
      if (first && !links.some((link) => link.tabIndex === 0 && !link.classList.contains("is-out"))) {
        for (const link of links) link.tabIndex = -1;
        first.tabIndex = 0;
      }
    },
  };
}

// Ticks for a stretch of days: [day number, words], at most a dozen, at years, months or days.
function* steps(from, to) {
  const language = document.documentElement.lang || "en";
  const size = to - from;
  const date = (day) => new Date((day - UNIX) * 864e5);
  const say = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  if (size > 1100) {
    const years = size / 365.25;
    const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => years / one <= 14) ?? 10000;
    for (let year = Math.ceil(date(from).getUTCFullYear() / step) * step; days(year) <= to; year += step) {
      if (days(year) >= from) yield [days(year), year > 0 ? String(year) : say({ year: "numeric", era: "short" }).format(date(days(year)))];
    }
  } else if (size > 60) {
    const step = size > 550 ? 6 : size > 270 ? 3 : 1;
    const words = say({ year: "numeric", month: "short" });
    const begin = date(from);
    for (let month = 0; month < 40; month++) {
      const when = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + month, 1));
      const day = when.getTime() / 864e5 + UNIX;
      if (day > to) break;
      if (day >= from && when.getUTCMonth() % step === 0) yield [day, words.format(when)];
    }
  } else {
    const step = Math.ceil(size / 10);
    const words = say({ year: "numeric", month: "short", day: "numeric" });
    for (let day = Math.ceil(from / step) * step; day <= to; day += step) yield [day, words.format(date(day))];
  }
}
