/** The page: which chats stand side by side, the clock, the tabs of a narrow screen. */

import { Column } from "./column.js";
import { h, icon } from "./dom.js";
import { language, onLanguage, rememberedLanguage, setLanguage, t } from "./i18n.js";
import { chooseOne, choosePeople } from "./people.js";
import { act, connect, now, on, store } from "./store.js";
import { moment, momentShort } from "./times.js";

const $ = (selector) => document.querySelector(selector);
const main = $("#chats");
const tabs = $("#tabs");
const columns = new Map();
const narrow = matchMedia("(max-width: 719px)");
let front = 0;

const page = {
  hide: (id) => show([...columns.keys()].filter((other) => other !== id)),
  open: openLink,
  alert(text) {
    $("#alert-text").textContent = text;
    if (!$("#alert").open) $("#alert").showModal();
  },
};

/** Show these chats, in this order, and put them into the address. */
function show(ids) {
  const wanted = [...new Set(ids)].filter((id) => store.chats.has(id));
  for (const [id, column] of columns) {
    if (wanted.includes(id)) continue;
    column.node.remove();
    columns.delete(id);
  }
  for (const id of wanted) {
    if (columns.has(id)) continue;
    const column = new Column(id, page);
    columns.set(id, column);
    main.append(column.node);
    column.toEnd();
  }
  if (!columns.has(front)) front = wanted[0] ?? 0;
  const address = new URL(location);
  address.searchParams.set("show", wanted.join(","));
  history.replaceState(null, "", address);
  drawTabs();
}

function firstChoice() {
  const asked = new URLSearchParams(location.search).get("show");
  if (asked) return asked.split(",").map(Number);
  const people = [...store.people.values()];
  const pinned = people.filter((person) => person.pinned);
  return (pinned.length ? pinned : people.slice(0, 3)).map((person) => person.id);
}

const toggle = (id) => {
  const shown = [...columns.keys()];
  show(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  if (columns.has(id)) bringForward(id);
};

/** A link to the bot itself is opened by someone here; true when it was one. */
function openLink(address) {
  const link = new URL(address, location);
  if (link.hostname !== "t.me" || link.pathname.slice(1) !== store.bot.username) return false;
  const payload = link.searchParams.get("start") ?? "";
  chooseOne("whoOpens", async (id) => {
    show([...columns.keys(), id]);
    bringForward(id);
    await columns.get(id).send(`/start ${payload}`.trim());
  });
  return true;
}

function visible(id) {
  return columns.has(id) && (!narrow.matches || id === front);
}

function bringForward(id, focus = false) {
  front = id;
  const chat = store.chats.get(id);
  if (chat) chat.unread = 0;
  drawTabs();
  const column = columns.get(id);
  column?.node.scrollIntoView({ inline: "nearest", block: "nearest" });
  column?.toEnd();
  if (focus) tabs.querySelector("[aria-selected=true]")?.focus();
}

function drawTabs() {
  tabs.replaceChildren(...[...columns.values()].map((column) => drawTab(column)));
  for (const [id, column] of columns) column.node.classList.toggle("front", id === front);
  const empty = main.querySelector(".none");
  if (!columns.size && !empty) main.append(h("p", { class: "none", data: { t: "noChats" } }, t("noChats")));
  else if (columns.size) empty?.remove();
  drawElsewhere();
}

function drawTab({ id, name }) {
  const unread = store.chats.get(id).unread;
  const selected = id === front;
  return h("button", {
    type: "button", role: "tab", "aria-selected": String(selected), "aria-controls": `chat${id}`,
    tabindex: selected ? "0" : "-1", on: { click: () => bringForward(id) },
  }, name.split(" ")[0],
  unread ? h("span", { class: "badge", "aria-label": t("unread", { n: unread }) }, String(unread)) : null);
}

function drawElsewhere() {
  let count = 0;
  for (const [id, chat] of store.chats) if (!columns.has(id)) count += chat.unread;
  const badge = $("#elsewhere");
  badge.hidden = !count;
  badge.textContent = count;
  badge.setAttribute("aria-label", t("unread", { n: count }));
}

function drawClock() {
  const text = (narrow.matches ? momentShort : moment)(now());
  const node = $("#now");
  if (node.textContent !== text) node.textContent = text;
}

function drawLink(up) {
  $("#link").textContent = t(up ? "online" : "offline");
  $("#link").classList.toggle("down", !up);
}

function drawLanguage() {
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language()));
  }
  for (const button of document.querySelectorAll("[data-jump]")) {
    const key = { hour: "hourLong", day: "dayLong", next_monday: "mondayLong" }[button.dataset.jump];
    button.title = t(key);
    button.setAttribute("aria-label", `${button.textContent}. ${t(key)}`);
  }
}

tabs.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const ids = [...columns.keys()];
  bringForward(ids[(ids.indexOf(front) + step + ids.length) % ids.length], true);
});
$("#people-open").addEventListener("click", () => choosePeople(() => [...columns.keys()], toggle));
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => setLanguage(button.dataset.language));
}
for (const button of document.querySelectorAll("[data-jump]")) {
  button.addEventListener("click", () => act("clock", { to: button.dataset.jump }));
}
for (const node of document.querySelectorAll("[data-icon]")) node.append(icon(node.dataset.icon));

on("loaded", () => {
  if (columns.size) {
    show([...columns.keys()]);
    columns.forEach((column) => column.redraw());
  } else show(firstChoice());
  drawClock();
});
on("message", (event) => {
  columns.get(event.chat)?.take(event);
  if (!event.fresh || !event.bot || visible(event.chat)) return;
  store.chats.get(event.chat).unread += 1;
  drawTabs();
});
on("deleted", (event) => columns.get(event.chat)?.remove(event.message_id));
on("answer", (event) => columns.get(event.chat)?.answer(event));
on("action", (event) => columns.get(event.chat)?.typing(true));
on("person", () => columns.forEach((column) => column.drawState()));
on("keyboard", (event) => columns.get(event.chat)?.composer.redraw());
on("clock", () => {
  drawClock();
  columns.forEach((column) => column.renameDays());
});
on("link", ({ up }) => drawLink(up));
onLanguage(() => {
  columns.forEach((column) => column.redraw());
  drawLanguage();
  drawTabs();
  drawClock();
  drawLink(true);
});

setLanguage(rememberedLanguage());
setInterval(drawClock, 1000);
connect().catch(() => drawLink(false));
