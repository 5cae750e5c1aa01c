/** Words of a message with their formatting; entities count in UTF-16 units, as JavaScript does. */

import { h } from "./dom.js";
import { t } from "./i18n.js";

const tags = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

const blocks = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** Make nodes of a text and its entities; `hooks` has command(text) and link(address). */
export function formatted(text, entities = [], hooks = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const root = document.createDocumentFragment();
  fill(root, text, sorted, 0, text.length, hooks);
  return root;
}

function fill(parent, text, entities, begin, end, hooks) {
  let at = begin;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at || stop <= entity.offset) continue;
    const block = blocks.has(entity.type);
    // A block makes its own lines: the newlines beside it would leave empty ones.
    const before = text.slice(at, entity.offset);
    parent.append(block ? before.replace(/\n$/, "") : before);
    const inner = entities.slice(i + 1).filter((other) => other.offset < stop);
    const node = element(entity, text.slice(entity.offset, stop), hooks);
    fill(node, text, inner, entity.offset, stop, hooks);
    parent.append(node);
    at = block && text[stop] === "\n" ? stop + 1 : stop;
  }
  if (at < end) parent.append(text.slice(at, end));
}

function element(entity, words, hooks) {
  if (entity.type === "expandable_blockquote") return h("blockquote", { class: "expandable", tabindex: "0" });
  if (entity.type in tags) return h(tags[entity.type]);
  if (entity.type === "text_link") return link(entity.url, hooks);
  if (entity.type === "url") return link(words.includes("://") ? words : `https://${words}`, hooks);
  if (entity.type === "email") return h("a", { href: `mailto:${words}` });
  if (entity.type === "spoiler") return spoiler();
  if (entity.type === "bot_command") {
    const act = () => hooks.command?.(words);
    return h("button", { type: "button", class: "command", on: { click: act } });
  }
  return h("span", { class: "mention" });
}

function link(address, hooks) {
  const safe = /^https?:\/\//i.test(address) ? address : "#";
  const act = (event) => hooks.link?.(address) && event.preventDefault();
  return h("a", { href: safe, target: "_blank", rel: "noopener noreferrer", on: { click: act } });
}

function spoiler() {
  const show = (event) => {
    const node = event.currentTarget;
    node.classList.add("shown");
    node.removeAttribute("aria-label");
  };
  return h("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-label": t("spoiler"),
    on: { click: show, keydown: (event) => event.key === "Enter" && show(event) },
  });
}
