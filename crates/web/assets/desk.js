// A desk for keying ballots in: one hand on the number pad, or one key a name, ballot after ballot. Bàn nhập phiếu.
//
// What is keyed lives in the text area that is sent, one ballot a line, and, in an order drawn by lot, on the server until the
// record has it: a page that was closed loses nothing. The browser's own memory holds no ballot. Nothing here adds up votes for
// a name: a teller sees ballots and never a sum.
(() => {
  // Enter in a figure goes on to the next one, and never sends a stack that is not whole.
  document.addEventListener("keydown", (event) => {
    const form = event.target.closest?.("[data-enter-next]");
    if (!form || event.key !== "Enter" || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    const stops = [...form.querySelectorAll("input:not([type=hidden], [readonly]), button:not([type=button])")].filter((stop) => stop.offsetParent !== null);
    const fields = stops.filter((stop) => stop.tagName === "INPUT");
    const next = fields[fields.indexOf(event.target) + 1] ?? stops.find((stop) => stop.tagName === "BUTTON");
    next?.focus();
    next?.select?.();
  });
  const desk = document.getElementById("desk-form");
  if (!desk) return;
  const setting = JSON.parse(desk.dataset.desk);
  const [log, box, sheets, stack, quick] = ["ballots", "key", "sheets", "stack", "quick"].map((id) => document.getElementById(id));
  const names = [...document.querySelectorAll("[data-number]")];
  const [told, sofar, left, paper, done, title, unsaved] = ["desk-told", "desk-so-far", "desk-left", "desk-paper", "desk-done", "desk-now", "desk-unsaved"].map((id) => document.getElementById(id));
  const why = document.getElementById("desk-why");
  const act = desk.querySelector("[name=act]");
  const words = setting.words;

  // What is on the desk: the ballots so far, the one being marked, and which one of them it replaces.
  let current = new Map();
  let editing = null;
  let confirming = false;
  // Whether the reason of an invalid ballot is asked for: none is taken for it.
  let asking = false;

  const lines = () => log.value.split("\n").map((line) => line.trim()).filter(Boolean);
  const write = (all) => { log.value = all.join("\n") + (all.length ? "\n" : ""); };
  const say = (text) => { told.textContent = text; told.hidden = !text; };
  const put = (text, ...values) => values.reduce((filled, value) => filled.replace("#", value), text);
  // The server does not learn in which order ballots were keyed: it has them by lot, and numbers from where
  // the machine draws keys tell nothing of the next.
  const lot = (below) => crypto.getRandomValues(new Uint32Array(1))[0] % below;
  const shuffled = (all) => {
    const places = all.map((_, at) => at);
    for (let at = places.length - 1; at > 0; at--) {
      const other = lot(at + 1);
      [places[at], places[other]] = [places[other], places[at]];
    }
    return places;
  };
  const state = () => {
    const all = lines();
    const places = shuffled(all);
    const ballots = places.map((at) => `${all[at]}\n`).join("");
    return { ballots, sheets: sheets.value, stack: stack.value, act: act.value, current: [...current], editing: editing === null ? null : places.indexOf(editing) };
  };
  // What stands on the page goes to the server a moment after each ballot, and again until it has arrived.
  const [SOON, LATER, PATIENCE] = [300, 3000, 8000];
  let [saving, timer, isDirty] = [null, 0, false];
  const sent = (text) => new URLSearchParams({ csrf: desk.elements.namedItem("csrf").value, again: setting.again, kept: text });
  const save = async (text, signal) => {
    try { return (await fetch(setting.draft, { method: "POST", body: sent(text), signal })).ok; } catch { return false; }
  };
  const everything = () => (lines().length || current.size ? JSON.stringify(state()) : "");
  // One at a time, so that none overtakes a newer one.
  const saveNow = async () => {
    if (saving) return;
    const own = new AbortController();
    const whole = log.value;
    [saving, isDirty] = [own, false];
    const patience = setTimeout(() => own.abort(), PATIENCE);
    const arrived = await save(everything(), own.signal);
    clearTimeout(patience);
    if (saving !== own) return;
    saving = null;
    if (!arrived) isDirty = true;
    unsaved.hidden = arrived;
    if (arrived) log.dataset.saved = whole;
    if (isDirty) later(arrived ? SOON : LATER);
  };
  const later = (wait) => { clearTimeout(timer); timer = setTimeout(saveNow, wait); };
  const keep = () => { isDirty = true; later(SOON); };
  // What is on its way of a stack that is sent must not come after it.
  const isKept = () => {
    clearTimeout(timer);
    const late = saving;
    [saving, isDirty] = [null, false];
    late?.abort();
    unsaved.hidden = true;
  };
  // A page that is left takes with it what has not arrived yet. While the server is away, or where there is more than a browser
  // sends from a page that is left, it asks first.
  const MOST = 60000;
  addEventListener("pagehide", () => { if (isDirty || saving) navigator.sendBeacon(setting.draft, sent(everything())); });
  addEventListener("beforeunload", (event) => {
    if (!unsaved.hidden || (isDirty && String(sent(everything())).length > MOST)) event.preventDefault();
  });

  // One ballot as a line and back.
  const lineOf = (marks) => [...marks].sort(([one], [other]) => one - other).map(([number, open]) => number + open).join(" ") || "0";
  const marksOf = (line) => new Map(line === "0" || line.startsWith("x") ? [] : line.split(/\s+/).map((word) => [word.replace("?", ""), word.endsWith("?") ? "?" : ""]));
  // What is wrong with a ballot whose names are struck, as the rules will say: nothing else is judged here.
  const fault = (line) => {
    if (line.startsWith("x")) return tell(line);
    if (!setting.strikes || setting.names === 1) return "";
    const chosen = setting.names - marksOf(line).size;
    return chosen > setting.seats ? put(words.over, chosen, setting.seats) : chosen === 0 ? words.nobody : "";
  };
  const tell = (line) => {
    if (line.startsWith("x")) return `${words.invalid}: ${setting.reasons[Number(line.slice(1)) - 1] ?? words.which}`;
    return line === "0" ? words.none : put(setting.strikes ? words.struck : words.against, line.split(/\s+/).join(", "));
  };

  const element = (tag, text, kind) => { const made = document.createElement(tag); made.textContent = text; if (kind) made.className = kind; return made; };
  // A ballot as the paper looks, for the eye to compare.
  const drawPaper = () => {
    const all = lines();
    const at = editing ?? all.length - 1;
    paper.replaceChildren();
    if (at < 0) return paper.append(element("p", words.empty, "quiet"));
    const line = editing === null ? all[at] : lineOf(current);
    const marks = marksOf(line);
    paper.append(element("h3", put(words.ballot, at + 1) + (editing === null ? "" : ` ${words.editing}`)));
    const wrong = fault(line);
    if (wrong) paper.append(element("p", wrong, "desk-wrong"));
    if (line.startsWith("x")) return;
    const list = document.createElement("ol");
    names.forEach((name) => {
      const mark = marks.get(name.dataset.number);
      const who = name.querySelector(".desk-who").textContent;
      const row = document.createElement("li");
      if (setting.strikes) row.append(element(mark === "" ? "s" : "span", who));
      else row.append(element("span", who), element("span", mark === undefined ? words.agree : mark === "" ? words.disagree : words.open, mark === undefined ? "desk-yes" : "desk-no"));
      list.append(row);
    });
    paper.append(list);
  };
  const drawDone = () => {
    const all = lines();
    done.replaceChildren(...all.map((line, at) => {
      const row = element("li", "");
      const edit = element("button", put(words.ballot, at + 1), "desk-edit");
      edit.type = "button";
      edit.title = words.edit;
      edit.addEventListener("click", () => { open(at); box.focus(); });
      row.append(edit, element("span", tell(line)));
      if (at === editing) row.className = "desk-editing";
      if (fault(line) && !line.startsWith("x")) row.append(element("span", "!", "desk-wrong"));
      return row;
    }).reverse());
  };
  const draw = () => {
    names.forEach((name) => {
      const state = current.get(name.dataset.number);
      name.classList.toggle("keyed", state === "");
      name.classList.toggle("keyed-open", state === "?");
      name.setAttribute("aria-pressed", String(state !== undefined));
    });
    const count = lines().length;
    sofar.textContent = put(words.so_far, count).replace("%", sheets.value || "…");
    sofar.classList.toggle("desk-full", String(count) === sheets.value);
    sofar.classList.toggle("desk-over", Boolean(sheets.value) && count > Number(sheets.value));
    title.textContent = put(words.ballot, (editing ?? count) + 1) + (editing === null ? "" : ` ${words.editing}`);
    const chosen = setting.names - current.size;
    left.textContent = setting.strikes ? put(words.left, chosen, setting.seats) : "";
    left.classList.toggle("desk-wrong", setting.strikes && current.size > 0 && chosen > setting.seats);
    drawPaper();
    drawDone();
  };
  const ask = (is) => {
    asking = is;
    why.hidden = !is;
    if (is) say("");
  };
  const changed = () => { confirming = false; ask(false); keep(); draw(); };

  // Once more: struck, then (where rows are answered) left open, then nothing.
  const toggle = (number) => {
    const state = current.get(number);
    if (state === undefined) current.set(number, "");
    else if (state === "" && !setting.strikes) current.set(number, "?");
    else current.delete(number);
    say("");
    changed();
  };
  const add = (line) => {
    const all = lines();
    if (editing === null) all.push(line);
    else all[editing] = line;
    write(all);
    current = new Map();
    editing = null;
    say("");
    changed();
  };
  // A ballot that leaves too many names is asked about once: a strike was forgotten more often than a voter errs.
  const finish = () => {
    const line = lineOf(current);
    const wrong = fault(line);
    if (wrong && !confirming) {
      confirming = true;
      return say(`${wrong} ${words.press_again}`);
    }
    add(line);
  };
  const open = (at) => {
    const line = lines()[at];
    if (line === undefined) return;
    editing = at;
    current = marksOf(line);
    say(line.startsWith("x") ? put(words.was_invalid, at + 1) : "");
    changed();
  };
  // Takes the last ballot back to be keyed again; a mark that is already there is cleared first.
  const undo = () => {
    if (editing !== null || current.size) {
      editing = null;
      current = new Map();
      return changed();
    }
    const all = lines();
    const last = all.pop();
    if (last === undefined) return;
    write(all);
    current = marksOf(last);
    changed();
  };
  const invalid = () => {
    const reason = box.value.trim();
    box.value = "";
    if (reason) because(reason);
    else ask(!asking);
  };
  // The reason by its number in the list.
  const because = (reason) => {
    box.value = "";
    if (!/^\d+$/.test(reason) || !setting.reasons[Number(reason) - 1]) return say(put(words.unknown, reason));
    add(`x${Number(reason)}`);
  };
  const mark = (typed) => {
    box.value = "";
    const number = String(Number(typed));
    if (!/^\d+$/.test(typed) || Number(typed) < 1 || Number(typed) > setting.names) return say(put(words.unknown, typed));
    toggle(number);
  };
  const take = () => {
    const typed = box.value.trim();
    if (asking) return typed === "" ? say(words.which) : because(typed);
    if (typed === "") finish();
    else mark(typed);
  };
  const step = (by) => {
    const count = lines().length;
    const at = (editing ?? count) + by;
    if (at >= 0 && at < count) open(at);
    else if (editing !== null) undo();
  };

  // One key a name: the place of a key on the keyboard, whatever language it types in; with the shift key the next rows.
  const KEYS = [..."QWERTYUIOPASDFGHJKLZXCVBNM"].map((letter) => `Key${letter}`);
  names.forEach((name, at) => {
    const key = KEYS[at % KEYS.length].slice(3);
    if (at < 2 * KEYS.length) name.querySelector(".desk-letter").textContent = (at < KEYS.length ? "" : "⇧") + key;
  });
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deeds = {
      Enter: take, " ": take, "+": () => { if (asking) return take(); if (box.value.trim()) take(); finish(); }, "-": undo, "*": invalid,
      ArrowUp: () => step(-1), ArrowDown: () => step(1), Escape: () => { box.value = ""; if (asking) ask(false); else if (editing !== null || current.size) undo(); },
    };
    const at = asking ? -1 : KEYS.indexOf(event.code);
    const letter = at < 0 ? undefined : names[at + (event.shiftKey ? KEYS.length : 0)];
    const deed = deeds[event.key] ?? (at < 0 ? undefined : () => letter && toggle(letter.dataset.number));
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  // A number that can only be one is taken as soon as it stands, for those who want no Enter behind each.
  box.addEventListener("input", () => {
    const typed = box.value.trim();
    // A digit after the key for an invalid ballot is its reason, as soon as no longer number can be meant.
    if (asking) return void (/^\d+$/.test(typed) && Number(typed) * 10 > setting.reasons.length && because(typed));
    const is_whole = typed.length >= String(setting.names).length || Number(typed) * 10 > setting.names;
    if (quick.checked && /^\d+$/.test(typed) && is_whole) mark(typed);
  });
  quick.addEventListener("change", () => { try { localStorage.setItem("desk-quick", quick.checked ? "1" : ""); } catch { /* it is asked again */ } box.focus(); });
  try { quick.checked = localStorage.getItem("desk-quick") === "1"; } catch { /* off */ }

  names.forEach((name) => name.addEventListener("click", () => { toggle(name.dataset.number); box.focus(); }));
  for (const [id, deed] of [["desk-next", finish], ["desk-undo", undo], ["desk-invalid", invalid]]) {
    document.getElementById(id).addEventListener("click", () => { deed(); box.focus(); });
  }
  why.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => { because(button.value); box.focus(); }));
  // The number of sheets is entered before the ballots: Enter behind it begins with them.
  [sheets, stack, document.getElementById("reason")].forEach((field) => field?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    box.focus();
  }));
  [log, sheets, stack].forEach((field) => field.addEventListener("input", () => { keep(); draw(); }));

  // sending.js sends it, once, and keeps it while the network is away; then the next stack is begun.
  desk.addEventListener("submit", (event) => {
    // The last ballot of the stack may be keyed and not yet taken: what stands in the box and on the ballot is taken first.
    const is_last = sheets.value !== "" && lines().length + 1 === Number(sheets.value);
    if (is_last && editing === null && !asking) {
      if (box.value.trim()) take();
      if (current.size && !box.value.trim()) {
        finish();
        if (confirming) { event.preventDefault(); return box.focus(); }
      }
    }
    if (current.size || editing !== null || asking || box.value.trim()) { event.preventDefault(); say(words.unfinished); return box.focus(); }
    const all = lines();
    write(shuffled(all).map((at) => all[at]));
    // The server lets go what it kept when it takes the stack in.
    isKept();
  });
  desk.addEventListener("cleared", () => {
    isKept();
    draw();
    box.focus();
  });

  const kept = setting.kept;
  // A stack that was handed in a moment ago is not brought back by what was on its way meanwhile.
  if (kept && kept.stack.normalize("NFC").trim() === setting.done) save("");
  else if (kept && !log.value) {
    log.value = kept.ballots;
    sheets.value = kept.sheets;
    if (kept.stack) stack.value = kept.stack;
    if (kept.act) act.value = kept.act;
    current = new Map(kept.current ?? []);
    editing = kept.editing ?? null;
    if (lines().length > 1) say(words.by_lot);
  }
  document.getElementById("desk-log").open = false;
  document.getElementById("desk-live").hidden = false;
  draw();
  box.focus();
})();
