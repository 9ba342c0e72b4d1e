// A desk for keying ballots in: one hand on the number pad, ballot after ballot. Bàn nhập phiếu.
//
// What is keyed lives in the text area that is sent, one ballot a line, and in the browser's own memory until the record
// has it: a page that was closed, or a network that went away, loses nothing.
(() => {
  const desk = document.getElementById("desk-form");
  if (!desk) return;
  const setting = JSON.parse(desk.dataset.desk);
  const [log, box, sheets, stack] = ["ballots", "key", "sheets", "stack"].map((id) => document.getElementById(id));
  const names = [...document.querySelectorAll("[data-number]")];
  const told = document.getElementById("desk-told");
  const sofar = document.getElementById("desk-so-far");
  const act = desk.querySelector("[name=act]");
  let current = new Map();

  const lines = () => log.value.split("\n").map((line) => line.trim()).filter(Boolean);
  const keep = () => {
    const kept = { ballots: log.value, sheets: sheets.value, stack: stack.value, act: act.value };
    try { localStorage.setItem(setting.key, JSON.stringify(kept)); } catch { /* a full or forbidden memory: the page still holds all */ }
  };
  const say = (words) => { told.textContent = words; told.hidden = !words; };
  const draw = () => {
    names.forEach((name) => {
      const state = current.get(name.dataset.number);
      name.classList.toggle("keyed", state === "");
      name.classList.toggle("keyed-open", state === "?");
      name.setAttribute("aria-pressed", String(state !== undefined));
    });
    const count = lines().length;
    sofar.textContent = setting.words.so_far.replace("#", count).replace("%", sheets.value || "…");
    sofar.classList.toggle("desk-full", String(count) === sheets.value);
  };

  // Once more: struck, then (where rows are answered) left open, then nothing.
  const toggle = (number) => {
    const state = current.get(number);
    if (state === undefined) current.set(number, "");
    else if (state === "" && desk.dataset.rows) current.set(number, "?");
    else current.delete(number);
  };
  const add = (line) => {
    log.value = [...lines(), line].join("\n") + "\n";
    current = new Map();
    keep();
    draw();
  };
  const finish = () => {
    const keyed = [...current].sort(([one], [other]) => one - other).map(([number, open]) => number + open);
    add(keyed.join(" ") || "0");
  };
  const undo = () => {
    const all = lines();
    const last = all.pop();
    if (last === undefined) return;
    log.value = all.join("\n") + (all.length ? "\n" : "");
    const words = last === "0" || last.startsWith("x") ? [] : last.split(/\s+/);
    current = new Map(words.map((word) => [word.replace("?", ""), word.endsWith("?") ? "?" : ""]));
    keep();
    draw();
  };
  const take = () => {
    const typed = box.value.trim();
    box.value = "";
    say("");
    if (typed === "") return finish();
    const number = String(Number(typed));
    if (!/^\d+$/.test(typed) || Number(typed) < 1 || Number(typed) > setting.names) return say(setting.words.unknown.replace("#", typed));
    toggle(number);
    draw();
  };

  box.addEventListener("keydown", (event) => {
    const deeds = { Enter: take, " ": take, "+": () => { if (box.value.trim()) take(); finish(); }, "-": undo, "*": () => add("x") };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  names.forEach((name) => name.addEventListener("click", () => { toggle(name.dataset.number); draw(); box.focus(); }));
  for (const [id, deed] of [["desk-next", finish], ["desk-undo", undo], ["desk-invalid", () => add("x")]]) {
    document.getElementById(id).addEventListener("click", () => { deed(); box.focus(); });
  }
  [log, sheets, stack].forEach((field) => field.addEventListener("input", () => { keep(); draw(); }));

  // Sent once: the number of the act goes with what was keyed, so a second sending of the same is known for what it is.
  let waiting;
  desk.addEventListener("submit", async (event) => {
    event.preventDefault();
    keep();
    clearTimeout(waiting);
    try {
      await fetch(desk.action, { method: "HEAD", cache: "no-store" });
      desk.submit();
    } catch {
      say(setting.words.lost);
      waiting = setTimeout(() => desk.requestSubmit(), 3000);
    }
  });
  addEventListener("online", () => say(setting.words.back));

  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(setting.key)); } catch { /* nothing was kept */ }
  if (kept && setting.done !== null && kept.stack === setting.done) {
    localStorage.removeItem(setting.key);
  } else if (kept && !log.value) {
    log.value = kept.ballots;
    sheets.value = kept.sheets;
    if (kept.stack) stack.value = kept.stack;
    if (kept.act) act.value = kept.act;
  }
  draw();
  box.focus();
})();
