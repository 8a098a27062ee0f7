// The words on the screens, read from where their translators keep them, so that no test has a sentence of its own.

import { readFileSync } from "node:fs";

import { messagesOf } from "./place.mjs";

const languages = new Map();

/** The words of a language. */
export function messages(language) {
  if (!languages.has(language)) languages.set(language, new Words(language));
  return languages.get(language);
}

class Words {
  #messages;

  constructor(language) {
    this.#messages = read(readFileSync(messagesOf(language), "utf8"));
  }

  /** A message as the person reads it; of one that counts, the form for many. */
  say(id, values = {}) {
    return this.#forms(id).at(-1).replaceAll(/\{ \$([\w-]+) \}/g, (_, name) => String(values[name]));
  }

  /** Whatever this message may become, for a search. */
  like(id, values) {
    return new RegExp(`^\\s*${this.source(id, values)}\\s*$`);
  }

  /** The same as part of a larger pattern. */
  source(id, values = {}) {
    const forms = this.#forms(id).map((form) => form.split(/(\{ \$[\w-]+ \})/));
    const one = (part) => {
      const name = /^\{ \$([\w-]+) \}$/.exec(part)?.[1];
      if (!name) return literal(part);
      return name in values ? literal(String(values[name])) : ".*";
    };
    const all = forms.map((parts) => parts.map(one).join(""));
    return `(${all.join("|")})`;
  }

  #forms(id) {
    const forms = this.#messages.get(id);
    if (forms === undefined) throw new Error(`there is no message ${id}`);
    return forms;
  }
}

function literal(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Each message with its forms: one, or several where it counts. */
function read(text) {
  const messages = new Map();
  let current = [];
  for (const line of text.split("\n")) {
    const [, id, value] = /^([a-z][\w-]*) =\s*(.*)$/.exec(line) ?? [];
    const [, form] = /^\s+\*?\[\w+\] (.*)$/.exec(line) ?? [];
    if (id) messages.set(id, (current = value ? [value] : []));
    else if (form) current.push(form);
  }
  return messages;
}
