// What every page has: light or dark, menus, keys through pictures of time, earlier and later by arrow keys,
// addresses in print. What few readers use is fetched when they use it: overview.js and search.js.
(() => {
  const script = document.currentScript.src;
  const root = document;
  const all = (selector, within = root) => [...within.querySelectorAll(selector)];
  const load = (name) => import(new URL(name, script));

  const theme = root.querySelector(".tl-theme");
  if (theme) {
    theme.addEventListener("click", () => {
      const scheme = root.body.dataset.mdColorScheme === "slate" ? "default" : "slate";
      root.body.dataset.mdColorScheme = scheme;
      try {
        localStorage.setItem("timeline-scheme", scheme);
      } catch {
        // a browser that keeps nothing still shows it
      }
    });
  }

  root.addEventListener("click", (event) => {
    for (const menu of all(".tl-sub[open]")) if (!menu.contains(event.target)) menu.open = false;
  });

  const opener = root.querySelector(".tl-search-open");
  if (opener) {
    const open = () => load("search.js").then((module) => module.open(opener));
    opener.addEventListener("click", open);
    root.addEventListener("keydown", (event) => {
      if ((event.key === "/" || (event.key === "k" && (event.ctrlKey || event.metaKey))) && !typing(event)) {
        event.preventDefault();
        open();
      }
    });
  }

  function typing(event) {
    return event.target.closest("input,select,textarea,[contenteditable],dialog");
  }

  // one tab stop for a picture; arrows go from mark to mark
  for (const picture of all(".tl-picture")) {
    const marks = all(".tl-marks a", picture);
    const enter = (event) => {
      if (!marks.includes(event.target)) return;
      picture.removeEventListener("focusin", enter);
      for (const mark of marks) mark.tabIndex = mark === event.target ? 0 : -1;
    };
    picture.addEventListener("focusin", enter);
    picture.addEventListener("pointerover", (event) => {
      const mark = event.target.closest(".tl-marks a");
      if (!mark || mark.querySelector("title")) return;
      mark.prepend(root.createElementNS(picture.namespaceURI, "title"));
      mark.firstChild.textContent = mark.getAttribute("aria-label");
    });
    picture.addEventListener("keydown", (event) => {
      const here = event.target.closest(".tl-marks a");
      const open = marks.filter((mark) => !mark.classList.contains("is-out"));
      const at = open.indexOf(here);
      const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: open.length - 1 }[event.key];
      if (!here || !open[next]) return;
      event.preventDefault();
      event.stopPropagation();
      here.tabIndex = -1;
      open[next].tabIndex = 0;
      open[next].focus();
      picture.dispatchEvent(new CustomEvent("reveal", { detail: open[next] }));
    });
  }

  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") for (const menu of all(".tl-sub[open]")) menu.open = false;
    const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const forward = root.body.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (!plain || !["ArrowLeft", "ArrowRight"].includes(event.key) || typing(event) || event.target.closest(".tl-scroll")) return;
    root.querySelector(`.tl-neighbours a[rel=${event.key === forward ? "next" : "prev"}]`)?.click();
  });

  addEventListener("beforeprint", () => {
    for (const link of all(".md-content a[href]:not([href^='#'],[href^=http])")) link.dataset.address = link.href;
  });

  // a hand-written table too wide for its page scrolls, and can be scrolled by keys
  for (const table of all(".md-typeset table:not([class])")) if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;

  const overview = root.querySelector(".tl-overview");
  if (overview?.querySelector("form")) {
    const start = () => load("overview.js").then((module) => module.start(overview));
    if (location.search || /^#y/.test(location.hash)) start();
    else {
      const first = ["pointerdown", "keydown", "focusin", "input", "wheel", "scroll"];
      const once = () => {
        first.forEach((name) => removeEventListener(name, once, true));
        start();
      };
      first.forEach((name) => addEventListener(name, once, { capture: true, passive: true }));
    }
  }
})();
