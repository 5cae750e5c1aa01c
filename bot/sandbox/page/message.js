/** One message: bubble, attachment, buttons. */

import { avatar, h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { fileAddress, store } from "./store.js";
import { formatted } from "./text.js";
import { hour, size } from "./times.js";

/**
 * Make the element of a message.
 * `hooks`: tap(message, button, element), command(text), link(address); `group` shows names.
 */
export function drawMessage(entry, hooks, { group = false } = {}) {
  const { message, bot } = entry;
  const attachment = drawAttachment(message);
  const picture = Boolean(message.photo);
  const words = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  const bubble = h("div", { class: `bubble${picture ? " picture" : ""}` },
    h("span", { class: "hidden-text" }, `${author(message, bot)}: `),
    group && !bot ? h("span", { class: "who" }, message.from.first_name) : null,
    drawForward(message), drawReply(message), attachment,
    words ? h("div", { class: "words" }, formatted(words, entities, hooks)) : null,
    drawMeta(entry));
  bubble.style.setProperty("--meta", metaWidth(entry));
  const side = bot ? "theirs" : "own";
  const keyboard = drawKeyboard(message, hooks);
  return h("div", { class: `message ${side}${keyboard ? " keyed" : ""}`, data: { id: message.message_id } },
    bubble, keyboard);
}

const author = (message, bot) => (bot ? store.bot.first_name : message.from.first_name);

/** Room the last line of the words leaves for the time and the marks beside it. */
function metaWidth({ message, bot, silent }) {
  const marks = Number(Boolean(silent)) + Number(Boolean(message.has_protected_content));
  return `${3.4 + marks * 1.3 + (message.edit_date && !bot ? 2.9 : 0)}em`;
}

function drawMeta({ message, bot, silent }) {
  // Messengers do not mark what a bot edits: it would stand under nearly every message.
  const edited = message.edit_date && !bot ? h("span", {}, t("edited")) : null;
  const iso = new Date(message.date * 1000).toISOString();
  return h("div", { class: "meta" },
    silent ? labelled("mute", "silent") : null,
    message.has_protected_content ? labelled("lock", "protected") : null,
    edited, h("time", { datetime: iso }, hour(message.date)));
}

function labelled(name, key) {
  return h("span", { class: "mark", title: t(key) }, icon(name), h("span", { class: "hidden-text" }, t(key)));
}

function drawForward({ forward_origin: origin }) {
  if (!origin) return null;
  const name = origin.sender_user_name ?? origin.sender_user?.first_name ?? "";
  return h("p", { class: "forward" }, t("forwarded", { name }));
}

function drawReply({ reply_to_message: original }) {
  if (!original) return null;
  const words = original.text ?? original.caption ?? t("picture");
  return h("p", { class: "quote" },
    h("span", { class: "hidden-text" }, `${t("reply")}: `),
    h("b", {}, original.from.first_name), h("span", {}, words));
}

function drawAttachment(message) {
  if (message.document) return drawDocument(message.document);
  if (message.photo) return drawPhoto(message);
  if (message.sticker) return h("div", { class: "sticker", role: "img", "aria-label": t("sticker") }, message.sticker.emoji ?? "");
  if (message.voice) return h("p", { class: "plain" }, icon("voice"), t("voice", { n: message.voice.duration }));
  if (message.location) {
    const { latitude, longitude } = message.location;
    return h("p", { class: "plain" }, `${t("place")}: ${latitude}, ${longitude}`);
  }
  if (message.contact) return drawContact(message.contact);
  return null;
}

function drawDocument(file) {
  const extension = file.file_name.includes(".") ? file.file_name.split(".").pop() : "";
  return h("a", {
    class: "document", href: fileAddress(file.file_id), download: file.file_name,
    "aria-label": `${t("download", { name: file.file_name })}, ${size(file.file_size)}`,
  },
  h("span", { class: "sheet-icon", data: { kind: extension.toLowerCase() } }, extension.slice(0, 4) || icon("file")),
  h("span", { class: "file-words" },
    h("span", { class: "file-name" }, file.file_name), h("span", { class: "file-size" }, size(file.file_size))));
}

function drawPhoto(message) {
  const photo = message.photo[message.photo.length - 1];
  const image = h("img", {
    src: fileAddress(photo.file_id), width: photo.width, height: photo.height,
    alt: message.caption ?? t("picture"), loading: "lazy",
  });
  return h("a", { class: "photo", href: fileAddress(photo.file_id), target: "_blank" }, image);
}

function drawContact(contact) {
  const name = `${contact.first_name} ${contact.last_name ?? ""}`.trim();
  return h("div", { class: "contact" }, avatar(contact.user_id ?? 0, name),
    h("span", { class: "file-words" },
      h("span", { class: "file-name" }, name), h("span", { class: "file-size" }, contact.phone_number)));
}

function drawKeyboard(message, hooks) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h("div", { class: "keyboard" }, ...rows.map((row) =>
    h("div", { class: `row${row.length > 2 ? " narrow" : ""}` }, ...row.map((button) => drawButton(message, button, hooks)))));
}

function drawButton(message, button, hooks) {
  const style = button.style ? ` ${button.style}` : "";
  if (button.url) {
    const act = (event) => hooks.link?.(button.url) && event.preventDefault();
    return h("a", {
      class: `key${style}`, href: button.url, target: "_blank", rel: "noopener noreferrer",
      on: { click: act },
    }, button.text, icon("link"));
  }
  const press = (event) => hooks.tap(message, button, event.currentTarget);
  return h("button", { type: "button", class: `key${style}`, on: { click: press } }, button.text);
}
