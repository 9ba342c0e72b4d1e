// Says below a field of words that a name in it is kept by reference, while it is typed. Without this script it is kept so too.
(() => {
  "use strict";
  const place = location.pathname.match(/^\/units\/[^/]+\/congress(?=\/|$)/);
  const sending = document.getElementById("sending");
  if (!place || !sending) return;
  const WAIT = 600;
  // Fields that hold words of a person, by their names.
  const WORDS = /(^|_)(reason|matter|text|title|subject|statement|outcome|proof)$/;
  const waiting = new WeakMap();

  const note = (field, text) => {
    let line = field.parentElement.querySelector(".mention");
    if (!line && text) {
      line = document.createElement("p");
      line.className = "hint mention";
      line.setAttribute("role", "status");
      field.after(line);
    }
    if (line) line.textContent = text;
  };

  const ask = async (field) => {
    const words = field.value;
    // A name has two words at least.
    if (!/\S\s+\S/.test(words)) return note(field, "");
    const body = new URLSearchParams({ csrf: sending.dataset.csrf, words });
    try {
      const answer = await fetch(`${place[0]}/mentions`, { method: "POST", body });
      // A text longer than any field takes is told as such.
      const says = answer.ok || answer.status === 422;
      if (says && field.value === words) note(field, await answer.text());
    } catch {
      // Without a network there is nothing to say.
    }
  };

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches("input, textarea") || !WORDS.test(field.name)) return;
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(() => ask(field), WAIT));
  });
})();
