/** What the page knows of the sandbox, kept fresh by server-sent events. */

const listeners = new Map();

export const store = {
  bot: {}, zone: "UTC", people: new Map(), chats: new Map(), ahead: 0, cursor: 0,
};

/** Call `act` with each event of a kind: message, deleted, answer, person, clock, link … */
export function on(kind, act) {
  listeners.set(kind, [...(listeners.get(kind) ?? []), act]);
}

function tell(kind, event = {}) {
  (listeners.get(kind) ?? []).forEach((act) => act(event));
}

/** The present moment of the sandbox, in milliseconds since 1970. */
export const now = () => Date.now() + store.ahead;

/** Ask a control route to do something; the answer, or an Error with the server's words. */
export async function act(name, body) {
  const answer = await fetch(`/sandbox/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.error ?? `HTTP ${answer.status}`);
  return told;
}

/** The address of a file by the bot's name for it. */
export const fileAddress = (id) => `/sandbox/files/${encodeURIComponent(id)}`;

/** Read everything and follow what happens from there. */
export async function connect() {
  await load();
  follow();
}

async function load() {
  const state = await (await fetch("/sandbox/state")).json();
  Object.assign(store, { bot: state.bot, zone: state.zone, cursor: state.cursor });
  store.ahead = state.now * 1000 - Date.now();
  store.people = new Map(state.people.map((person) => [person.id, person]));
  store.chats = new Map(state.chats.map((chat) => [chat.id, keep(chat)]));
  tell("loaded");
}

const keep = (chat) => ({
  ...chat,
  unread: 0,
  messages: new Map(chat.messages.map((entry) => [entry.message.message_id, entry])),
});

function follow() {
  const source = new EventSource(`/sandbox/events?since=${store.cursor}`);
  let broken = false;
  source.onopen = () => {
    tell("link", { up: true });
    // After a break the server may be another one with other numbers: start over.
    if (broken) restart(source);
  };
  source.onerror = () => {
    broken = true;
    tell("link", { up: false });
  };
  source.onmessage = ({ data }) => take(JSON.parse(data), source);
}

async function restart(source) {
  source.close();
  await load();
  follow();
}

let refresh = 0;

function take(event, source) {
  const chat = store.chats.get(event.chat);
  if (event.kind === "reset") restart(source);
  else if (event.kind === "message" && chat) takeMessage(chat, event);
  else if (event.kind === "deleted") chat?.messages.delete(event.message_id);
  else if (event.kind === "clock") store.ahead = event.now * 1000 - Date.now();
  else if (event.kind === "keyboard" && chat) chat.keyboard = event.keyboard;
  else if (event.kind === "person") takePerson(event.person);
  else if (event.kind === "chat") takeGroup(event);
  else if (event.kind === "commands") {
    // A bot sets many lists one after another; one reading afterwards is enough.
    clearTimeout(refresh);
    refresh = setTimeout(takeCommands, 300);
  }
  tell(event.kind, event);
}

function takeMessage(chat, event) {
  event.fresh = !chat.messages.has(event.message.message_id);
  chat.messages.set(event.message.message_id, event);
}

function takePerson(person) {
  const known = store.people.get(person.id);
  store.people.set(person.id, { commands: [], ...known, ...person });
  if (!store.chats.has(person.id)) {
    store.chats.set(person.id, keep({ id: person.id, type: "private", messages: [] }));
  }
}

function takeGroup({ chat, members }) {
  store.chats.set(chat.id, keep({ ...chat, members, messages: [] }));
}

async function takeCommands() {
  const state = await (await fetch("/sandbox/state?messages=0")).json();
  for (const person of state.people) store.people.set(person.id, person);
  tell("person", {});
}
