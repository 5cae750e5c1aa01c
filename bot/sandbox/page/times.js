/** Moments as people write them, always in the school's time zone. */

import { language, t } from "./i18n.js";
import { now, store } from "./store.js";

const made = new Map();

function format(name, options) {
  const key = `${name} ${language()} ${store.zone}`;
  if (!made.has(key)) {
    const locale = language() === "ru" ? "ru-RU" : "en-GB";
    made.set(key, new Intl.DateTimeFormat(locale, { timeZone: store.zone, ...options }));
  }
  return made.get(key);
}

/** "14:05" for seconds since 1970. */
export const hour = (seconds) =>
  format("hour", { hour: "2-digit", minute: "2-digit" }).format(seconds * 1000);

/** "понедельник, 7 сентября 2026 г., 08:00" for milliseconds. */
export const moment = (ms) =>
  format("moment", {
    weekday: "long", day: "numeric", month: "long", year: "numeric",
    hour: "2-digit", minute: "2-digit",
  }).format(ms).replace(" г.", "");

/** The same in the room of a phone: "пн, 7 сент. 2026 г., 08:00". */
export const momentShort = (ms) =>
  format("short", {
    weekday: "short", day: "numeric", month: "short", year: "numeric",
    hour: "2-digit", minute: "2-digit",
  }).format(ms).replace(" г.", "");

/** The day as a key that is equal for moments of the same day in the zone. */
export const dayKey = (ms) =>
  format("key", { year: "numeric", month: "2-digit", day: "2-digit" }).format(ms);

/** "Сегодня", "Вчера" or "7 сентября", for seconds since 1970. */
export function day(seconds) {
  const key = dayKey(seconds * 1000);
  if (key === dayKey(now())) return t("today");
  if (key === dayKey(now() - 86_400_000)) return t("yesterday");
  const sameYear = key.slice(-4) === dayKey(now()).slice(-4);
  const options = { weekday: "short", day: "numeric", month: "long" };
  if (sameYear) return format("day", options).format(seconds * 1000);
  return format("year", { ...options, year: "numeric" }).format(seconds * 1000);
}

/** "12 КБ" for a number of bytes. */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} ${t("bytes")}`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} ${t("kb")}`;
  return `${(bytes / 1024 / 1024).toFixed(1)} ${t("mb")}`;
}
