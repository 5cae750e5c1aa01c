/** The foot of a chat: typing, commands, files, the bot's reply keyboard, Start and Unblock. */

import { h, icon, popup, roundButton } from "./dom.js";
import { t, translate } from "./i18n.js";
import { store } from "./store.js";

/** Where a person writes; `chat` offers person(), send(text), file(file), contact(), unblock(). */
export class Composer {
  constructor(chat, chatId) {
    this.chat = chat;
    this.chatId = chatId;
    this.input = h("textarea", {
      rows: "1", class: "input", data: { tPlaceholder: "message", tLabel: "message" },
      on: { input: () => this.grow(), keydown: (event) => this.key(event) },
    });
    this.picker = h("input", {
      type: "file", hidden: true, tabindex: "-1", on: { change: () => this.picked() },
    });
    this.list = h("div", { class: "popup commands", hidden: true, role: "group", data: { tLabel: "commands" } });
    this.menu = roundButton("menu", "commands", () => this.openCommands());
    this.toggle = popup(this.list, this.menu);
    this.keys = h("div", { class: "reply-keys", hidden: true });
    this.wide = h("button", { type: "button", class: "wide", on: { click: () => this.wideAct() } });
    this.line = h("form", { class: "line", on: { submit: (event) => this.submit(event) } },
      this.menu, roundButton("clip", "attach", () => this.picker.click()), this.picker, this.input,
      h("button", { type: "submit", class: "round send", data: { tLabel: "send" } }, icon("send")));
    this.node = h("footer", { class: "composer" }, this.list, this.wide, this.line, this.keys);
    this.redraw();
  }

  redraw() {
    translate(this.node);
    const person = this.chat.person();
    const own = this.chatId === person?.id;
    const gone = person?.deactivated ?? true;
    const blocked = own && person?.blocked;
    this.wideAct = blocked ? () => this.chat.unblock() : () => this.chat.send("/start");
    this.wide.hidden = gone || !own || (!blocked && person.started);
    this.wide.textContent = t(blocked ? "unblock" : "start");
    this.line.hidden = gone || blocked;
    this.menu.hidden = !person?.commands?.length;
    this.drawKeys();
  }

  drawKeys() {
    const rows = store.chats.get(this.chatId)?.keyboard?.keyboard ?? [];
    this.keys.replaceChildren(...rows.map((row) =>
      h("div", { class: "row" }, ...row.map((button) => {
        const act = () => (button.request_contact ? this.chat.contact() : this.chat.send(button.text));
        return h("button", { type: "button", class: "key", on: { click: act } }, button.text);
      }))));
    this.keys.hidden = !rows.length || this.line.hidden;
  }

  openCommands() {
    const commands = this.chat.person()?.commands ?? [];
    this.list.replaceChildren(...commands.map(({ command, description }) =>
      h("button", { type: "button", on: { click: () => this.chat.send(`/${command}`) } },
        h("span", {}, description), h("span", { class: "slash" }, `/${command}`))));
    this.toggle();
  }

  key(event) {
    const enter = event.key === "Enter" && !event.shiftKey && !event.isComposing;
    if (enter) this.submit(event);
    else if (event.key === "/" && !this.input.value && event.altKey) this.openCommands();
  }

  submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.grow();
    this.chat.send(text);
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
  }

  picked() {
    const [file] = this.picker.files;
    this.picker.value = "";
    if (file) this.chat.file(file);
  }
}
