// Search: the engine and its index are fetched when the dialog is first opened, and of the index only what is asked for.
const ROOT = new URL("../../", import.meta.url);
const MOST = 20;

let dialog;
let engine;

export async function open() {
  dialog ??= build();
  dialog.showModal();
  dialog.querySelector("input").select();
  engine ??= import(new URL("search/pagefind.js", ROOT));
  await (await engine).init();
}

function build() {
  const made = document.createElement("dialog");
  made.className = "tl-dialog";
  made.setAttribute("aria-label", "Search");
  made.innerHTML = `<form method="dialog" role="search"><input type="search" aria-label="Search for" placeholder="A name, a place, a word: any spelling" autocomplete="off" autocapitalize="off" spellcheck="false"><button type="submit" value="close">Close</button></form><p role="status"></p><ol></ol>`;
  document.body.append(made);
  const input = made.querySelector("input");
  let asked = 0;
  input.addEventListener("input", async () => {
    const turn = ++asked;
    await new Promise((done) => setTimeout(done, 120));
    if (turn === asked) show(made, await find(input.value.trim()), () => turn === asked);
  });
  made.addEventListener("keydown", (event) => {
    const links = [input, ...made.querySelectorAll("li a")];
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault(); // or a browser only empties the field
      made.close();
    } else if (step && at >= 0) {
      event.preventDefault();
      links[Math.min(Math.max(at + step, 0), links.length - 1)].focus();
    } else if (event.key === "Enter" && document.activeElement === input) {
      event.preventDefault();
      made.querySelector("li a")?.click();
    }
  });
  made.addEventListener("click", (event) => event.target === made && made.close());
  return made;
}

async function find(words) {
  if (!words) return null;
  const { results } = await (await engine).search(words);
  const first = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return { total: results.length, first };
}

function show(made, found, current) {
  if (!current()) return;
  const status = made.querySelector("p");
  const list = made.querySelector("ol");
  list.replaceChildren();
  if (!found) {
    status.textContent = "";
    return;
  }
  const more = found.total > MOST ? `, the best ${MOST} shown` : "";
  status.textContent = found.total ? `${found.total} found${more}` : "Nothing found. Another spelling, or fewer words?";
  for (const page of found.first) {
    const link = document.createElement("a");
    link.href = new URL(page.raw_url.replace(/^\//, ""), ROOT);
    const title = document.createElement("strong");
    title.textContent = page.meta.title;
    const label = document.createElement("span");
    label.textContent = page.meta.label ?? "";
    link.append(title, label);
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
}
