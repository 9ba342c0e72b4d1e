// A network that comes and goes: what was typed is kept, shown, and sent when it is back, once. Gửi khi có lại kết nối.
//
// A form that is an act becomes an item of a list before it leaves, and stays there until the server has answered. The act
// has a number, so an answer that was lost on the way does no harm: sent again, it is the same act. What is typed into
// such a form is kept even before that. Both lie in this browser under a mark of whoever is signed in, so nobody sends
// another's, and go when they are sent, thrown away, or whoever it is signs out.
//
// A form marked data-send, with the words for the list, is ready for the next at once: a badge after a badge, a stack after
// a stack. Any other waits as it stands until the answer is there. One marked data-now is never kept (the page that answers
// is itself the answer, or what it says holds only at this moment), nor is one that asks for a file or a password; one marked
// data-forget is kept only once it is sent (what is typed is somebody's life), and one marked data-secret in the page alone, never
// in the memory of the browser (it holds ballots).
(() => {
  const bar = document.getElementById("sending");
  if (!bar) return;
  const words = JSON.parse(bar.dataset.words);
  const mine = `daihoi:${bar.dataset.of}:`;
  // How long an answer is waited for before the network is taken for gone, and how long somebody stands before a form.
  const [PATIENCE, ENOUGH] = [8000, 1500];
  const [DRAFT_LASTS, ITEM_LASTS] = [86400e3, 4 * 86400e3];
  let csrf = bar.dataset.csrf;
  let [isLost, isFull, away, wait, timer] = [false, false, "", 1000, 0];
  let [told, noted, seen, restored] = ["", "", [], []];
  const [answers, standing] = [new Map(), new Set()];

  // The memory of the browser may be full or forbidden: then a form is sent as if this script were not there.
  const secret = new Map();
  const keep = (key, value) => {
    if (value.isSecret) return Boolean(secret.set(key, value));
    try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; }
  };
  const read = (key) => secret.get(key) ?? (() => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } })();
  const drop = (key) => { if (!secret.delete(key)) try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const stored = () => { try { return Object.keys(localStorage); } catch { return []; } };
  const keys = (start) => [...secret.keys(), ...stored()].filter((key) => key.startsWith(start));
  const place = (item) => `${mine}item:${item.act}`;
  // What was said of an item on this page holds, even where the memory was too full to write it down.
  const said = (item) => {
    const answer = answers.get(item.act);
    return answer?.words ? { ...item, refused: answer.words, broken: answer.is === "broken" } : item;
  };
  const items = () => keys(`${mine}item:`).map(read).filter(Boolean).map(said).sort((one, other) => one.at - other.at || one.turn - other.turn);
  const waiting = () => items().filter((item) => !item.refused);

  // A number of the kind that the server makes; what would make it is not there without TLS, and a hall has none.
  const newAct = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
  };

  const fetched = async (address, options) => {
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(address, { cache: "no-store", signal: stop.signal, ...options });
      return answer.status >= 502 ? null : { status: answer.status, to: answer.headers.get("x-daihoi-to"), page: await answer.text() };
    } catch { return null; } finally { clearTimeout(patience); }
  };
  const parsed = (page) => new DOMParser().parseFromString(page, "text/html");
  const text = (page, css) => page.querySelector(css)?.innerText?.trim() || page.querySelector(css)?.textContent.trim() || "";

  // What the server said of one item: "lost", "signed-out", "someone-else", "done" with where to go, "refused" or "broken"
  // with its words. After the first three it waits, and so does all that comes after it.
  const WAITS = ["lost", "signed-out", "someone-else"];
  const gone = (whose) => (whose !== "lost" && WAITS.includes(whose) ? whose : "");
  const post = async (item, again) => {
    const options = { method: "POST", body: new URLSearchParams([["csrf", csrf], ["act", item.act], ...item.fields]), headers: { "x-daihoi-sending": "1" } };
    const answer = await fetched(item.action, options);
    if (!answer) return { is: "lost" };
    if (answer.to?.startsWith("/session")) return { is: "signed-out" };
    if (answer.to) return { is: "done", to: answer.to };
    if (answer.status === 403) {
      const whose = await session();
      if (whose === "renewed" && !again) return post(item, true);
      if (WAITS.includes(whose)) return { is: whose };
    }
    const page = parsed(answer.page);
    const said = [".done-warn", ".refused p", ".errors li", ".note", "main p"].map((css) => text(page, css)).find(Boolean) || words.refused;
    // What this browser keeps of it names no person.
    const kept = page.querySelector(".done-warn")?.dataset.kept ?? said;
    return { is: answer.status === 500 ? "broken" : "refused", words: said, kept, status: answer.status };
  };
  // Whose session the browser has now. Signed in again in another window, the secret of the forms is a new one.
  const session = async () => {
    const page = await fetched("/session/mark");
    if (page?.status !== 200) return "lost";
    const [of, secret] = page.page.split(" ");
    if (of !== bar.dataset.of) return /^[0-9a-f]{32}$/.test(of) ? "someone-else" : "signed-out";
    if (secret === csrf) return "own";
    csrf = secret;
    document.querySelectorAll("input[name=csrf]").forEach((field) => { field.value = secret; });
    return "renewed";
  };

  // Everything that waits, in its order, one after the other. What is watched is the form before which somebody stands.
  let [line, isSending] = [Promise.resolve(), false];
  const flush = (watched) => (line = line.then(() => sent(watched)));
  const sent = async (watched) => {
    isSending = true;
    let answer = { is: "done" };
    for (let item; !answers.has(watched) && (item = waiting()[0]);) {
      answer = await post(item);
      if (WAITS.includes(answer.is)) {
        waiting().forEach((late) => keep(place(late), { ...late, late: true }));
        break;
      }
      answers.set(item.act, answer);
      if (answer.is === "done") drop(place(item));
      else if (!keep(place(item), { ...item, refused: answer.kept, broken: answer.is === "broken" })) isFull = true;
      if (answer.is === "done" || answer.status === 409) settle(item);
      if (answer.is === "done" && !standing.has(item.act)) {
        const page = await fetched(answer.to);
        tell(item, answer, (page && text(parsed(page.page), ".done-box")) || item.label);
      } else if (!standing.has(item.act) && tell(item, answer, answer.words) && !item.late && answer.is === "refused") drop(place(item));
      draw();
    }
    isSending = false;
    away = gone(answer.is);
    lost(answer.is === "lost");
    return answers.get(watched) ?? (WAITS.includes(answer.is) ? answer : elsewhere(watched));
  };
  // Another window sent it: what it was told is in the list, or the record has the act.
  const elsewhere = (act) => {
    const item = read(place({ act }));
    return item?.refused ? { is: item.broken ? "broken" : "refused", words: item.refused } : { is: "done" };
  };
  // Whoever asked for it says so on the page; else the bar does. The answer is whether the page shows the words by itself.
  const tell = (item, { is, status, to }, words) => {
    const told = new CustomEvent("daihoi:sent", { detail: { item, is, status, to, words }, cancelable: true });
    if (document.dispatchEvent(told) && is === "done") seen.push(words);
    return told.detail.shown === true;
  };
  const lost = (is) => {
    clearTimeout(timer);
    if (isLost && !is) catchUp();
    isLost = is;
    wait = is ? Math.min(wait * 2, 15000) : 1000;
    if (is) timer = setTimeout(retry, wait);
    draw();
  };
  const retry = async () => {
    if (isSending) return;
    if (waiting().length) return void await flush();
    const whose = await session();
    away = gone(whose);
    lost(whose === "lost");
  };
  // Whatever follows the record asks for it again.
  const catchUp = () => document.querySelectorAll('[hx-trigger*="sse:act"]').forEach((part) => window.htmx?.trigger(part, "sse:act"));

  // Whether a form is an act that may wait: it has a number, and neither a file nor a password.
  const isAct = (form) => form.getAttribute("method") === "post" && form.dataset.now === undefined && form.elements.namedItem("act")
    && !form.querySelector("input[type=file], input[type=password]");
  const isQueue = (form) => form.dataset.send !== undefined;
  const acts = () => [...document.forms].filter(isAct);

  // The day on which a form was drawn goes with it. A queue is filled in again and again without being drawn: its day is that
  // of typing, by the server's day when the page was drawn and the time that has passed since.
  const DAY = 86400000;
  const drawnAt = Date.now();
  const untilMidnight = Number(bar.dataset.left);
  const daysSince = () => Math.max(0, Math.floor((Date.now() - drawnAt - untilMidnight) / DAY) + 1);
  const meantNow = (meant) => {
    const [day, ...cycle] = meant.split(" ");
    const now = new Date(Date.parse(day) + daysSince() * DAY).toISOString().slice(0, 10);
    return [now, ...cycle].join(" ");
  };
  const typed = (form, button) => [...new FormData(form, button)]
    .filter(([name, value]) => !["csrf", "act"].includes(name) && typeof value === "string")
    .map(([name, value]) => [name, name === "meant" && isQueue(form) ? meantNow(value) : value]);
  const label = (form, whole = form.dataset.sendShows && form.elements.namedItem(form.dataset.sendShows)?.value, button) => {
    // Of a badge as many signs as are printed on it.
    const shown = whole?.replace(/^DHB-(\w{4})(\w{4})\w*$/i, "$1 $2");
    const called = form.dataset.send ?? [text(document, "h1"), button?.innerText.trim()].filter(Boolean).join(" · ");
    return [called, shown].filter(Boolean).join(": ");
  };
  const isTicked = (field) => ["checkbox", "radio"].includes(field.type);
  // Ready for the next: what was typed is in the list now, what counts on counts on, what names the place stays.
  const clear = (form) => {
    for (const field of form.elements) {
      if (field.dataset.next !== undefined && /^\d+$/.test(field.value)) field.value = Number(field.value) + 1;
      else if (isTicked(field)) field.checked = field.defaultChecked;
      else if (field.tagName !== "SELECT" && !["hidden", "submit", "button"].includes(field.type) && !field.readOnly && field.dataset.stays === undefined && field.dataset.next === undefined) field.value = "";
    }
    form.elements.namedItem("act").value = newAct();
    form.dispatchEvent(new Event("cleared"));
    form.querySelector("[autofocus]")?.focus();
  };

  // As it was before anything was typed, and another act.
  const renew = (form) => {
    if (isQueue(form)) return clear(form);
    form.reset();
    form.elements.namedItem("act").value = newAct();
  };

  // What has nothing to be mended, a badge or one press of a button, can only be sent again.
  const isWhole = (form) => form.dataset.sendOnly !== undefined || ![...form.elements].some((field) => field.name && field.type !== "hidden" && field.tagName !== "BUTTON");

  let turn = 0;
  const submit = async (form, button) => {
    if (form.ariaBusy === "true") return;
    noted = "";
    const act = form.elements.namedItem("act").value;
    const item = { act, action: new URL(form.action).pathname, fields: typed(form, button), label: label(form, undefined, button), whole: isWhole(form), at: Date.now(), turn: turn++, isSecret: form.dataset.secret !== undefined };
    if (!keep(place(item), item)) return natively(form, button);
    answers.delete(act);
    let answer = { is: "lost" };
    if (!isLost) {
      standing.add(act);
      form.ariaBusy = "true";
      const enough = new Promise((done) => setTimeout(() => done({ is: "slow" }), ENOUGH));
      answer = await Promise.race([flush(act), enough]);
      form.ariaBusy = null;
      standing.delete(act);
    }
    if (["done", "refused"].includes(answer.is)) return show(form, item, answer);
    if (answer.is !== "broken") {
      // It goes on by itself. Whoever stands before a queue goes on too; any other form says that it waits.
      forget(form);
      const said = (fields) => JSON.stringify(fields.filter(([name]) => name !== "meant"));
      const isSame = said(typed(form, button)) === said(item.fields);
      if (!isQueue(form)) form.inert = true;
      else if (isSame) clear(form);
      // Typed on meanwhile, it is the next already.
      else form.elements.namedItem("act").value = newAct();
    }
    draw();
  };
  // What became of the act that a form sent.
  const show = async (form, item, { is, to, status, words }) => {
    if (is === "done") {
      forget(form);
      return void (to ? location.assign(to) : location.reload());
    }
    form.inert = false;
    // The page itself says why, and goes on: what was pressed is over, and no page of its own stops the next.
    if (tell(item, { is, to, status }, words)) {
      drop(place(item));
      form.elements.namedItem("act").value = newAct();
      return draw();
    }
    if (status === 409) {
      // The record has the act already, with other words: what stands here is another act, and nobody has sent it.
      drop(place(item));
      form.elements.namedItem("act").value = newAct();
      remember(form);
      noted = words;
      return draw();
    }
    // The page that says no is the server's own: asked once more, it says the same and shows what was typed. Until the
    // server can be asked, it stays in the list.
    if ((await session()) === "lost") return lost(true);
    drop(place(item));
    asPage(item, [["act", item.act]]);
  };
  // A form that waited as it stood.
  const waits = ({ act }) => acts().find((form) => form.inert && form.elements.namedItem("act").value === act);
  document.addEventListener("daihoi:sent", (event) => {
    const form = waits(event.detail.item);
    if (!form || event.detail.is === "broken") return;
    event.preventDefault();
    show(form, event.detail.item, event.detail);
  });
  // Another script filled the form in, and goes on to the next at once: a badge after a badge.
  document.addEventListener("daihoi:send", ({ detail: { form, fields } }) => {
    const shown = fields.find(([name]) => name === form.dataset.sendShows)?.[1];
    const item = { act: newAct(), action: new URL(form.action).pathname, fields, label: label(form, shown), whole: isWhole(form), at: Date.now(), turn: turn++, late: isLost };
    if (!keep(place(item), item)) {
      for (const [name, value] of fields) form.elements.namedItem(name).value = value;
      return natively(form);
    }
    draw();
    if (!isLost) flush();
  });
  const hidden = (name, value) => make("input", "", { type: "hidden", name, value });
  const natively = (form, button) => {
    if (button?.name) form.append(hidden(button.name, button.value));
    HTMLFormElement.prototype.submit.call(form);
  };
  // An item as the page that answers it.
  const asPage = (item, more) => {
    const form = make("form", "", { method: "post", action: item.action, hidden: true });
    form.append(...[["csrf", csrf], ...more, ...item.fields].map(([name, value]) => hidden(name, value)));
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
  };
  // What cannot wait, a search or another page, is asked for only where the server answers.
  const now = async (form, button) => {
    if (await fetched("/session/mark")) return natively(form, button);
    told = words.not_now;
    lost(true);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (new URL(form.action).pathname === "/session/end") {
      if (items().length && !confirm(words.leave.replace("#", items().length))) return event.preventDefault();
      return keys(mine).forEach(drop);
    }
    const only = form.dataset.sendOnly && !new RegExp(form.dataset.sendOnly, "i").test(form.elements.namedItem(form.dataset.sendShows).value.trim());
    if (isAct(form) && !only) {
      event.preventDefault();
      submit(form, event.submitter);
    } else if (only || isLost) {
      event.preventDefault();
      now(form, event.submitter);
    }
  });
  // A page left while the server is away cannot be opened again.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!isLost || !link || link.getAttribute("href").startsWith("#") || link.target) return;
    event.preventDefault();
    told = words.not_now;
    draw();
    retry();
  });

  // What somebody fills in: neither what the page knows by itself nor what it counts on by itself.
  const entries = (form) => [...form.elements].filter((field) => field.name && field.tagName !== "BUTTON" && field.type !== "hidden" && !field.readOnly
    && field.dataset.stays === undefined && field.dataset.next === undefined);
  const shown = (field) => {
    if (isTicked(field)) return field.defaultChecked;
    return field.options ? [...field.options].filter((option) => option.defaultSelected).map((option) => option.value).join() : field.defaultValue;
  };
  // As the server drew it, which does not change: filled in otherwise since, it is not typed over by a draft.
  const asDrawn = new WeakMap();
  const drawn = (form) => {
    if (!asDrawn.has(form)) asDrawn.set(form, summed(form));
    return asDrawn.get(form);
  };
  const summed = (form) => {
    const text = JSON.stringify(entries(form).map((field) => [field.name, shown(field)]));
    return [...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)) | 0, text.length);
  };
  // Forms of one address differ by what they are about.
  const draft = (form) => {
    const about = [...form.elements].filter(({ type, name }) => type === "hidden" && !["csrf", "act", "meant"].includes(name)).map(({ value }) => value);
    return `${mine}draft:${form.dataset.keep || [new URL(form.action).pathname, ...about].join("#")}`;
  };
  const forget = (form) => drop(draft(form));
  const remember = (form) => form.dataset.forget === undefined && keep(draft(form), { act: form.elements.namedItem("act").value, fields: typed(form), drawn: drawn(form), at: Date.now() });
  const restore = (form, fields) => {
    const left = [...fields];
    for (const field of entries(form)) {
      const at = left.findIndex(([name, value]) => name === field.name && (!isTicked(field) || value === field.value));
      if (isTicked(field)) field.checked = at >= 0;
      else if (at >= 0) field.value = left[at][1];
      if (at >= 0) left.splice(at, 1);
    }
  };
  // What the record has is no draft any more: a page opened while it was on its way shows it still, under its number.
  const settle = (item) => {
    keys(`${mine}draft:`).filter((key) => read(key)?.act === item.act).forEach(drop);
    if (standing.has(item.act)) return;
    for (const form of acts()) {
      const act = form.elements.namedItem("act");
      if (act.value !== item.act || form.inert) continue;
      restored = restored.filter((other) => other !== form);
      // Typed on meanwhile, it says something else, and that is another act.
      if (typed(form).every(([name, value]) => !value || name === "meant" || item.fields.some(([sent, as]) => sent === name && as === value))) renew(form);
      else act.value = newAct();
    }
  };
  // Refused and opened again to be mended, it is in the form that the server shows, and no longer in the list.
  const shows = (form, { action, fields }) => new URL(form.action).pathname === action
    && fields.every(([name, value]) => !value || name === "meant" || form.elements.namedItem(name)?.value === value);
  for (const item of items().filter(({ refused, broken, whole }) => refused && !broken && !whole)) {
    if (acts().some((form) => shows(form, item))) drop(place(item));
  }
  for (const form of acts().filter((form) => form.dataset.forget === undefined && entries(form).length)) {
    const kept = read(draft(form));
    if (kept?.drawn === drawn(form)) {
      restore(form, kept.fields);
      // With its number: sent already and not answered, it is the same act still.
      form.elements.namedItem("act").value = kept.act;
      restored.push(form);
      form.dispatchEvent(new Event("restored"));
    }
    form.addEventListener("input", () => {
      remember(form);
      if (!restored.includes(form)) return;
      restored = restored.filter((other) => other !== form);
      draw();
    });
  }
  // What waits to be sent is never too old for whoever it is of; drafts are, and what somebody else left and came not back for.
  const isDraft = (key) => key.includes(":draft:");
  const old = (key) => { const kept = read(key); return !kept?.at || Date.now() - kept.at > (isDraft(key) ? DRAFT_LASTS : ITEM_LASTS); };
  keys("daihoi:").filter((key) => isDraft(key) || !key.startsWith(mine)).filter(old).forEach(drop);

  // The bar: what is lost, what waits, what the rules did not allow, what has arrived.
  const make = (tag, words, of = {}) => Object.assign(document.createElement(tag), { textContent: words, ...of });
  const button = (words, deed) => make("button", words, { type: "button", className: "plain", onclick: deed });
  // It stays in the list until a page shows it: the network may go at this moment too.
  const mend = async (item) => {
    const whose = await session();
    if (whose === "lost") { told = words.not_now; return lost(true); }
    if (gone(whose)) { away = whose; return draw(); }
    asPage(item, [["act", newAct()], ["again", "1"]]);
  };
  // The same act, under its number: if the record has it after all, it is not written twice.
  // A form that the user sends again is for the present cycle and day.
  const sendAgain = ({ refused, broken, late, ...item }) => {
    const now = { ...item, fields: item.fields.filter(([name]) => name !== "meant") };
    answers.delete(now.act);
    keep(place(now), now);
    draw();
    flush();
  };
  const throwAway = (item) => {
    if (!confirm(words.throw_away_sure)) return;
    const form = waits(item);
    if (form) form.inert = false;
    drop(place(item));
    draw();
  };
  const draw = () => {
    const all = items();
    const count = String(all.filter((item) => !item.refused).length);
    const refused = all.filter((item) => item.refused);
    const head = away === "signed-out" && all.length ? words.signed_out.replace("#", all.length)
      : away && all.length ? words.someone_else.replace("#", all.length)
      : isLost && count !== "0" ? words.lost_waiting.replace("#", count)
      : isLost ? words.lost
      : count !== "0" ? words.sending.replace("#", count)
      : seen.length ? words.sent.replace("#", seen.length)
      : restored.length ? words.restored : "";
    bar.replaceChildren();
    bar.hidden = !head && !refused.length && !noted;
    bar.classList.toggle("sending-lost", isLost || away !== "" || noted !== "" || refused.length > 0);
    if (head) bar.append(make("strong", head));
    if (away === "signed-out" && all.length) bar.append(make("a", words.sign_in, { href: `/session?back=${encodeURIComponent(location.pathname)}` }));
    if (noted) bar.append(make("p", noted));
    if (isLost && told) bar.append(make("p", told));
    if (isFull && refused.length) bar.append(make("p", words.full));
    const list = make("ul", "");
    for (const item of all) {
      const line = make("li", item.label);
      line.append(make("span", item.refused ? item.refused : words.waits, { className: item.refused ? "sending-refused" : "tag tag-warn" }));
      if (item.refused && (item.broken || item.whole)) line.append(button(words.send_again, () => sendAgain(item)));
      else if (item.refused) line.append(button(words.mend, () => mend(item)));
      if (item.refused || isLost) line.append(button(words.throw_away, () => throwAway(item)));
      list.append(line);
    }
    if (!isLost) seen.slice(-12).forEach((words) => list.append(make("li", words)));
    if (list.childElementCount) bar.append(list);
    if (!all.length && !isLost && seen.length) bar.append(button(words.close, () => { seen = []; draw(); }));
    if (!all.length && !isLost && !seen.length && restored.length) {
      bar.append(button(words.discard, () => { restored.forEach((form) => { forget(form); renew(form); }); restored = []; draw(); }));
    }
    if (!isLost) told = "";
  };

  addEventListener("beforeunload", (event) => { if ((isLost && waiting().length) || secret.size) event.preventDefault(); });
  addEventListener("offline", () => lost(true));
  addEventListener("online", retry);
  addEventListener("focus", () => { if (away) retry(); });
  document.addEventListener("daihoi:lost", () => { if (!isLost) lost(true); });
  document.addEventListener("daihoi:back", retry);
  draw();
  if (waiting().length) flush();
})();
