// A check-in station: a scanner works at once, however it ends a code, and no badge waits for the one before it. Bàn điểm danh.
//
// What was scanned joins what else waits in the browser to be sent. What the server says of it is a line above the box; the box
// stays empty and ready. A telephone with a live camera puts what it sees in the same queue.
(() => {
  const form = document.getElementById("scan");
  if (!form) return;
  const [box, told] = ["q", "scanned"].map((id) => document.getElementById(id));
  const words = JSON.parse(form.dataset.words);
  const desk = new URL(form.action).pathname;
  const deeds = ["/in", "/out", "/place"].map((deed) => desk + deed);
  const say = (text, kind) => {
    const line = document.createElement("p");
    line.className = `done-box${kind ? ` done-${kind}` : ""}`;
    line.setAttribute("role", kind === "warn" ? "alert" : "status");
    line.textContent = text;
    told.prepend(line);
    while (told.children.length > 3) told.lastChild.remove();
  };

  // The badges in a text, as the server reads them: spaces, dashes and capitals do not matter, nor what stood in the box before.
  const badges = (text) => {
    const compact = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
    const codes = [];
    compact.split("DHB").slice(1).forEach((part) => {
      const digits = /^[0-9A-F]{0,32}/.exec(part)[0];
      if (digits.length >= 8 || compact.startsWith("DHB") || codes.length) codes.push(`DHB-${digits}`);
    });
    if (!codes.length && /^(?=.*[0-9])[0-9A-F]{8,32}$/.test(compact)) codes.push(`${compact.slice(0, 4)} ${compact.slice(4)}`);
    return [...new Set(codes)];
  };
  const isWhole = (code) => /^DHB-[0-9A-F]{32}$/.test(code);

  // sending.js keeps it, sends it in its turn, and tells what became of it.
  const send = (of, fields) => document.dispatchEvent(new CustomEvent("daihoi:send", { detail: { form: of, fields } }));
  const scan = (code) => send(form, [["place", form.elements.place.value], ["q", code]]);
  let scannedAt = 0;
  const take = (codes) => {
    box.value = "";
    box.focus();
    scannedAt = Date.now();
    codes.forEach(scan);
  };
  // The key with which a scanner ends a code that was taken already.
  const isEnding = (event) => ["Enter", "Tab"].includes(event.key) && Date.now() - scannedAt < 300;

  document.addEventListener("daihoi:sent", (event) => {
    const { item, is, status, words: said } = event.detail;
    if (item.action !== desk && !deeds.includes(item.action)) return;
    // A deed that waited is told in the bar too: whoever pressed it may have gone on long ago.
    if (item.action === desk || !item.late) event.preventDefault();
    // What the desk sees at once need not stay in the list; what waited for the network does, until somebody has seen it.
    event.detail.shown = true;
    if (!isField(document.activeElement)) box.focus();
    if (is === "done") say(said, item.action === `${desk}/out` ? "out" : "");
    else say(status === 400 ? words.unknown.replace("#", item.label) : said || item.label, "warn");
  });

  form.addEventListener("submit", (event) => {
    const codes = badges(box.value);
    if (codes.length || !box.value.trim()) {
      event.preventDefault();
      take(codes);
    }
  });
  // A scanner that ends a code with nothing: it is taken as soon as it is whole.
  box.addEventListener("input", () => {
    const codes = badges(box.value);
    if (codes.length && isWhole(codes.at(-1))) take(codes);
  });
  box.addEventListener("keydown", (event) => {
    if (!box.value && isEnding(event)) return event.preventDefault();
    const codes = event.key === "Tab" && !event.shiftKey ? badges(box.value) : [];
    if (!codes.length) return;
    event.preventDefault();
    take(codes);
  });
  // A badge scanned while another field has the cursor is a badge all the same.
  const isField = (element) => element?.matches?.("input, textarea, select, [contenteditable]") ?? false;
  document.addEventListener("input", ({ target }) => {
    if (target === box || !isField(target) || typeof target.value !== "string") return;
    const code = /DHB[- ]?(?:[0-9A-F][- ]?){31}[0-9A-F]$/i.exec(target.value);
    if (!code) return;
    target.value = target.value.slice(0, code.index);
    take(badges(code[0]));
  });
  // And one scanned while no field has it begins in the box. A button keeps the keys that press it.
  document.addEventListener("keydown", (event) => {
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isEnding(event)) event.preventDefault();
    else if (event.key.length === 1 && event.key !== " ") box.focus();
  });
  // A page that the browser kept whole shows what was typed then.
  addEventListener("pageshow", (event) => {
    if (event.persisted) box.value = "";
    box.focus();
  });
  addEventListener("focus", () => { if (document.activeElement === document.body) box.focus(); });

  // The live camera, where the browser gives it: only to pages of a secure address.
  const button = document.getElementById("camera");
  if (!button || !navigator.mediaDevices?.getUserMedia) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const video = document.getElementById("camera-view");
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      return say(words.camera, "warn");
    }
    video.srcObject = stream;
    video.hidden = false;
    button.hidden = true;
    await video.play();
    const detector = "BarcodeDetector" in window ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
    const canvas = document.createElement("canvas");
    const look = async () => {
      if (detector) return (await detector.detect(video))[0]?.rawValue;
      canvas.width = Math.min(video.videoWidth, 960);
      canvas.height = Math.round((video.videoHeight * canvas.width) / video.videoWidth);
      canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
      const frame = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
      const body = new FormData();
      body.append("csrf", form.csrf.value);
      body.append("frame", "1");
      body.append("picture", frame);
      const answer = await fetch(`${form.action}/picture`, { method: "POST", body });
      return answer.status === 200 ? answer.text() : undefined;
    };
    let last = { code: "", at: 0 };
    for (;;) {
      let code;
      try { code = await look(); } catch { /* a frame that could not be read: the next one may be */ }
      // A badge that stays before the camera is one badge.
      if (code && (code !== last.code || Date.now() - last.at > 5000)) badges(code).forEach(scan);
      if (code) last = { code, at: Date.now() };
      await new Promise((done) => setTimeout(done, detector ? 120 : 350));
    }
  });
})();
