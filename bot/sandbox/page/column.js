/** One chat of one person, as that person's messenger shows it. */

import { Composer } from "./composer.js";
import { avatar, h, icon, popup, roundButton } from "./dom.js";
import { t, translate } from "./i18n.js";
import { drawMessage } from "./message.js";
import { act, store } from "./store.js";
import { day, dayKey } from "./times.js";

const TOAST_MS = 4500;
const WAIT_MS = 10_000;

/** A column; `page` offers hide(id), open(address) for deep links and alert(text). */
export class Column {
  constructor(id, page) {
    this.id = id;
    this.page = page;
    this.waiting = new Map();
    this.early = new Set();
    this.pinned = true;
    this.behind = 0;
    this.log = h("div", {
      class: "log", role: "log", "aria-live": "polite", tabindex: "0",
      on: { scroll: () => this.scrolled() },
    });
    this.toast = h("div", { class: "toast", role: "status" });
    this.jump = roundButton("down", "down", () => this.toEnd(true), "jump");
    this.count = h("span", { class: "badge" });
    this.jump.append(this.count);
    this.speaker = h("select", { class: "speaker", data: { tLabel: "as" }, on: { change: () => this.composer.redraw() } });
    this.composer = new Composer(this, id);
    this.node = h("section", { class: "column", id: `chat${id}`, "aria-labelledby": `name${id}` },
      this.head(), h("div", { class: "wall" }, this.toast, this.log, this.jump), this.composer.node);
    this.redraw();
    // Bubbles wrap anew when a column becomes narrower; whoever read the end stays there.
    new ResizeObserver(() => this.resized()).observe(this.log);
  }

  get chat() { return store.chats.get(this.id); }

  /** The person whose hands this column is: the owner, or the chosen member of a group. */
  person() {
    return store.people.get(this.chat.type === "private" ? this.id : Number(this.speaker.value));
  }

  get name() { return store.people.get(this.id)?.name ?? this.chat.title; }

  head() {
    this.sub = h("p", { class: "sub" });
    this.blockItem = h("button", { type: "button", on: { click: () => this.block(!this.person().blocked) } });
    const list = h("div", { class: "popup", hidden: true }, this.blockItem);
    const more = roundButton("more", "more", () => toggle());
    const toggle = popup(list, more);
    this.more = more;
    return h("header", { class: "head" }, avatar(this.id, this.name),
      h("div", { class: "names" }, h("h2", { id: `name${this.id}`, title: this.name }, this.name), this.sub),
      more, roundButton("close", "hide", () => this.page.hide(this.id)), list);
  }

  /** Draw everything anew: after loading, and when the language changes. */
  redraw() {
    this.drawState();
    this.log.replaceChildren();
    this.lastDay = "";
    for (const entry of this.chat.messages.values()) this.append(entry);
    if (!this.chat.messages.size) this.log.append(this.drawEmpty());
    this.log.setAttribute("aria-label", t("chatOf", { name: this.name }));
    translate(this.node);
    this.toEnd();
  }

  /** Show what the person is: role, blocked, not started. */
  drawState() {
    const group = this.chat.type !== "private";
    const person = store.people.get(this.id);
    this.more.hidden = group || person.deactivated;
    if (group) this.drawSpeakers();
    else {
      const status = person.deactivated ? "gone" : person.blocked ? "blocked" : person.started ? "" : "fresh";
      this.sub.textContent = [person.note, status && t(status)].filter(Boolean).join(" · ");
      this.sub.title = this.sub.textContent;
      this.blockItem.textContent = t(person.blocked ? "unblock" : "block");
    }
    this.composer.redraw();
  }

  drawSpeakers() {
    const members = this.chat.members.map((id) => store.people.get(id)).filter(Boolean);
    const chosen = this.speaker.value;
    this.speaker.replaceChildren(...members.map((person) => h("option", { value: person.id }, person.name)));
    if (chosen) this.speaker.value = chosen;
    this.sub.replaceChildren(this.speaker);
  }

  /** What a messenger shows before the first message: the bot's description of itself. */
  drawEmpty() {
    const { first_name: name, description } = store.bot;
    return h("div", { class: "empty" }, h("b", {}, name), h("p", {}, description || t("empty")));
  }

  append(entry) {
    this.log.querySelector(".empty")?.remove();
    const key = dayKey(entry.message.date * 1000);
    if (key !== this.lastDay) {
      this.lastDay = key;
      const { date } = entry.message;
      const title = h("p", { class: "day", data: { date } }, h("span", {}, day(date)));
      this.log.append(h("div", { class: "day-group" }, title));
    }
    this.log.lastElementChild.append(this.draw(entry));
  }

  /** After the clock moved, "today" is another day. */
  renameDays() {
    for (const node of this.log.querySelectorAll(".day")) {
      node.firstChild.textContent = day(Number(node.dataset.date));
    }
  }

  draw(entry) {
    const hooks = {
      tap: (message, button, node) => this.tap(message, button, node),
      command: (text) => this.send(text),
      link: (address) => this.page.open(address),
    };
    return drawMessage(entry, hooks, { group: this.chat.type !== "private" });
  }

  /** Show a message that came or changed. */
  take(entry) {
    const end = this.atEnd();
    const old = this.log.querySelector(`[data-id="${entry.message.message_id}"]`);
    if (old) {
      const focused = old.contains(document.activeElement);
      const fresh = this.draw(entry);
      old.replaceWith(fresh);
      // The pressed button is gone with its message: keep the keyboard user at the same place.
      if (focused) (fresh.querySelector(".key") ?? this.log).focus({ preventScroll: true });
    } else {
      this.append(entry);
      this.log.lastElementChild.lastElementChild.classList.add("fresh");
    }
    this.typing(false);
    if (end || !entry.bot) this.toEnd();
    else if (!old) this.setBehind(this.behind + 1);
  }

  remove(id) {
    this.log.querySelector(`[data-id="${id}"]`)?.remove();
  }

  async tap(message, button, node) {
    if (button.copy_text) {
      await navigator.clipboard?.writeText(button.copy_text.text).catch(() => {});
      return this.say(t("copied"));
    }
    node.setAttribute("aria-busy", "true");
    const done = () => node.removeAttribute("aria-busy");
    const told = await this.does("tap", { message_id: message.message_id, data: button.callback_data });
    // The bot's answer may overtake the answer of the server to the press.
    if (told && !this.early.delete(told.query)) {
      this.waiting.set(told.query, done);
      setTimeout(done, WAIT_MS);
    } else done();
    return undefined;
  }

  /** Show the bot's answer to a press. */
  answer({ query, text, show_alert: alert, user }) {
    if (this.waiting.has(query)) this.waiting.get(query)();
    else this.early.add(query);
    this.waiting.delete(query);
    if (!text) return;
    if (alert) this.page.alert(`${store.people.get(user)?.first_name}: ${text}`);
    else this.say(text);
  }

  say(text) {
    this.toast.textContent = text;
    this.toast.classList.add("shown");
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => this.toast.classList.remove("shown"), TOAST_MS);
  }

  typing(yes) {
    clearTimeout(this.typed);
    if (!yes && !this.isTyping) return;
    this.isTyping = yes;
    if (yes) this.sub.textContent = `${store.bot.first_name} ${t("typing")}`;
    else this.drawState();
    if (yes) this.typed = setTimeout(() => this.typing(false), 5000);
  }

  /** Do something as the person; a refusal is shown, not thrown. */
  async does(name, body = {}) {
    try {
      const group = this.chat.type === "private" ? {} : { chat: this.id };
      return await act(name, { user: this.person()?.id, ...group, ...body });
    } catch (error) {
      this.say(t("failed", { why: error.message }));
      return null;
    }
  }

  send(text) { return this.does("say", { text }); }

  contact() { return this.does("contact"); }

  block(blocked) { return this.does("block", { blocked }); }

  unblock() { return this.block(false); }

  async file(file) {
    const address = await new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.readAsDataURL(file);
    });
    const photo = ["image/png", "image/jpeg"].includes(file.type);
    await this.does("file", { name: file.name, base64: address.split(",")[1] ?? "", photo });
  }

  atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  toEnd(smooth = false) {
    this.pinned = true;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: smooth ? "smooth" : "instant" });
    this.setBehind(0);
  }

  resized() {
    this.width = this.log.clientWidth;
    if (this.pinned) this.toEnd();
  }

  scrolled() {
    // Wrapping anew also scrolls; that is not the reader's wish.
    if (this.log.clientWidth !== this.width) return;
    this.pinned = this.atEnd();
    if (this.pinned) this.setBehind(0);
    this.jump.classList.toggle("shown", !this.atEnd());
  }

  setBehind(count) {
    this.behind = count;
    this.count.textContent = count || "";
    this.count.hidden = !count;
    this.jump.classList.toggle("shown", !this.atEnd());
  }
}
