/** Making elements without a framework. */

const SVG = "http://www.w3.org/2000/svg";
const paths = {
  close: "M6 6l12 12M18 6L6 18",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  send: "M4 12l16-8-6 16-3-7z",
  clip: "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.5 17a1.8 1.8 0 0 1-2.5-2.5L14.5 7",
  menu: "M4 7h16M4 12h16M4 17h10",
  down: "M6 9l6 6 6-6",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  mute: "M9.5 5.5A5.5 5.5 0 0 1 17.5 10c0 3 .6 4.600 1.500 6M5 18h11M6.500 9.500C6.400 14 6 16 5 18M10 21h4M4 4l16 16",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
  link: "M9 15l6-6M10 6l1-1a4 4 0 0 1 6 6l-1 1M14 18l-1 1a4 4 0 0 1-6-6l1-1",
  voice: "M12 4v10M8 8v3M16 8v3M4 10v1M20 10v1M12 18v2",
};

/** Make an element: attributes, `on` listeners, `data` attributes, then children. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "on") Object.entries(value).forEach((pair) => node.addEventListener(...pair));
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "class") node.className = value;
    else if (value === true) node.setAttribute(name, "");
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Make a line icon that a screen reader skips. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}

/** Make a round button with an icon; `label` is a key of the page's words. */
export const roundButton = (name, label, act, extra = "") =>
  h("button", {
    type: "button", class: `round ${extra}`, data: { tLabel: label }, on: { click: act },
  }, icon(name));

/** Make the coloured circle with the initials of a person or a group. */
export function avatar(id, name) {
  const letters = name.split(/\s+/).slice(0, 2).map((part) => part[0] ?? "").join("").toUpperCase();
  return h("span", { class: `avatar tint${Math.abs(id) % 7}`, "aria-hidden": "true" }, letters);
}

/** Open a list of choices above or below a button; arrows, Escape and a press elsewhere work. */
export function popup(list, button) {
  const close = (focus) => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const items = () => [...list.querySelectorAll("button")];
  list.addEventListener("keydown", (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) all[(at + step + all.length) % all.length]?.focus();
    else if (event.key === "Escape") close(true);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", () => close(false));
  list.addEventListener("focusout", (event) => {
    if (!list.contains(event.relatedTarget) && event.relatedTarget !== button) close(false);
  });
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-haspopup", "true");
  return (show = list.hidden) => {
    if (!show || !items().length) return close(false);
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items()[0].focus();
    return undefined;
  };
}
