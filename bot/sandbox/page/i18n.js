/** The page's own words. What people and the bot say is never translated. */

const words = {
  ru: {
    skip: "К чатам", title: "Наставник", clock: "Часы", jumps: "Перевести часы",
    hour: "+1 час", day: "+1 день", monday: "Пн, 8:00",
    hourLong: "Перевести часы на час вперёд", dayLong: "Перевести часы на день вперёд",
    mondayLong: "Перевести часы на следующий понедельник, 8:00",
    people: "Люди", peopleTitle: "Чьи чаты показать", whoOpens: "Кто открывает ссылку?",
    language: "Язык страницы", chats: "Чаты", close: "Закрыть", search: "Имя или роль",
    nobody: "Никого не нашлось", ok: "Понятно", online: "Учебный стенд", offline: "Нет связи",
    hide: "Убрать чат", more: "Ещё", block: "Заблокировать бота",
    unblock: "Разблокировать бота", blocked: "бот заблокирован", gone: "аккаунт удалён",
    fresh: "бот не запущен", typing: "печатает…", message: "Сообщение",
    send: "Отправить", attach: "Прикрепить файл", commands: "Команды", start: "Начать",
    edited: "изм.", silent: "Без звука", today: "Сегодня", yesterday: "Вчера",
    down: "К новым сообщениям", unread: "непрочитанных: {n}", download: "Скачать {name}",
    picture: "Картинка", sticker: "Стикер", voice: "Голосовое сообщение, {n} с",
    contact: "Контакт", place: "Место на карте", forwarded: "Переслано от: {name}",
    reply: "Ответ на сообщение", protected: "Нельзя переслать",
    chatOf: "Чат: {name}", empty: "Здесь пока пусто", noChats: "Выберите людей, чтобы увидеть их чаты",
    as: "Писать как", copied: "Скопировано", shareContact: "Отправить номер телефона",
    failed: "Не получилось: {why}", outgoing: "Вы", group: "группа", bytes: "Б", kb: "КБ", mb: "МБ",
    spoiler: "Скрытый текст. Нажмите, чтобы показать",
  },
  en: {
    skip: "To the chats", title: "Nastavnik", clock: "Clock", jumps: "Move the clock",
    hour: "+1 hour", day: "+1 day", monday: "Mon 8:00",
    hourLong: "Move the clock one hour ahead", dayLong: "Move the clock one day ahead",
    mondayLong: "Move the clock to next Monday, 8:00",
    people: "People", peopleTitle: "Whose chats to show", whoOpens: "Who opens the link?",
    language: "Language of the page", chats: "Chats", close: "Close", search: "Name or role",
    nobody: "Nobody found", ok: "OK", online: "Practice stand", offline: "No connection",
    hide: "Hide this chat", more: "More", block: "Block the bot",
    unblock: "Unblock the bot", blocked: "bot blocked", gone: "account deleted",
    fresh: "bot not started", typing: "is typing…", message: "Message",
    send: "Send", attach: "Attach a file", commands: "Commands", start: "Start",
    edited: "edited", silent: "Without sound", today: "Today", yesterday: "Yesterday",
    down: "To the newest messages", unread: "unread: {n}", download: "Download {name}",
    picture: "Picture", sticker: "Sticker", voice: "Voice message, {n} s",
    contact: "Contact", place: "Place on the map", forwarded: "Forwarded from: {name}",
    reply: "Reply to a message", protected: "Cannot be forwarded",
    chatOf: "Chat: {name}", empty: "Nothing here yet", noChats: "Choose people to see their chats",
    as: "Write as", copied: "Copied", shareContact: "Share phone number",
    failed: "It did not work: {why}", outgoing: "You", group: "group", bytes: "B", kb: "KB", mb: "MB",
    spoiler: "Hidden text. Press to show",
  },
};

const listeners = [];
let current = "ru";

/** Give the page's words for a key, with {names} filled in. */
export function t(key, facts = {}) {
  const text = words[current][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? "");
}

/** The language of the page: "ru" or "en". */
export const language = () => current;

/** Call `act` after each change of language. */
export const onLanguage = (act) => listeners.push(act);

/** Change the language and remember it. */
export function setLanguage(code) {
  current = code in words ? code : "ru";
  try {
    localStorage.setItem("language", current);
  } catch {
    // Private windows may refuse; the page then starts in Russian next time.
  }
  document.documentElement.lang = current;
  translate(document);
  listeners.forEach((act) => act());
}

/** The language chosen before, or by the address (?lang=en). */
export function rememberedLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked) return asked;
  try {
    return localStorage.getItem("language") ?? "ru";
  } catch {
    return "ru";
  }
}

/** Put words into everything below `root` that is marked with data-t, -label, -placeholder. */
export function translate(root) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
    if (node.matches("button, label")) node.title = t(node.dataset.tLabel);
  }
  for (const node of root.querySelectorAll("[data-t-placeholder]")) {
    node.placeholder = t(node.dataset.tPlaceholder);
  }
}
