/** The list of everybody: whose chats are shown, or who opens a link. */

import { avatar, h } from "./dom.js";
import { onLanguage, t } from "./i18n.js";
import { on, store } from "./store.js";

const dialog = document.querySelector("#people");
const search = document.querySelector("#people-search");
const list = document.querySelector("#people-list");
const none = document.querySelector("#people-none");
const title = document.querySelector("#people-title");

let mode = null;

/** Let the user tick whose chats are shown: `shown()` gives ids, `toggle(id)` changes. */
export function choosePeople(shown, toggle) {
  open({ key: "peopleTitle", shown, pick: toggle, many: true });
}

/** Let the user choose one person, e.g. who opens an invitation. */
export function chooseOne(key, pick) {
  open({ key, shown: () => [], pick, many: false });
}

function open(chosen) {
  mode = chosen;
  search.value = "";
  draw();
  dialog.showModal();
  search.focus();
}

function entries() {
  const people = [...store.people.values()].map((person) => ({
    id: person.id, name: person.name, note: person.note || (person.started ? "" : t("fresh")),
  }));
  if (!mode.many) return people;
  const groups = [...store.chats.values()].filter((chat) => chat.type !== "private");
  return [...people, ...groups.map((chat) => ({ id: chat.id, name: chat.title, note: t("group") }))];
}

function draw() {
  if (!mode) return;
  title.textContent = t(mode.key);
  const asked = search.value.trim().toLowerCase();
  const found = entries().filter(({ name, note }) => `${name} ${note}`.toLowerCase().includes(asked));
  list.replaceChildren(...found.map((entry) => h("li", {}, mode.many ? drawTick(entry) : drawPick(entry))));
  none.hidden = found.length > 0;
}

function drawInside({ id, name, note }) {
  const unread = store.chats.get(id)?.unread;
  const badge = unread ? h("span", { class: "badge", "aria-label": t("unread", { n: unread }) }, String(unread)) : null;
  return [avatar(id, name),
    h("span", { class: "person-words" }, h("span", { class: "person-name" }, name), h("span", { class: "person-note" }, note)),
    badge];
}

function drawTick(entry) {
  const tick = h("input", { type: "checkbox", on: { change: () => mode.pick(entry.id) } });
  tick.checked = mode.shown().includes(entry.id);
  return h("label", { class: "person" }, ...drawInside(entry).filter(Boolean), tick);
}

function drawPick(entry) {
  const pick = () => {
    dialog.close();
    mode.pick(entry.id);
  };
  return h("button", { type: "button", class: "person", on: { click: pick } }, ...drawInside(entry).filter(Boolean));
}

search.addEventListener("input", draw);
search.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") list.querySelector("input, button")?.focus();
});
dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
onLanguage(draw);
on("person", () => dialog.open && draw());
