// A check-in station: a scanner's Enter works at once, and no badge waits for the one before it. Bàn điểm danh.
//
// What was scanned is kept in the browser until the record has it, and carries the number of its act: a network that comes
// back sends it once. A telephone with a live camera puts what it sees in the same queue.
(() => {
  const form = document.getElementById("scan");
  if (!form) return;
  const box = document.getElementById("q");
  const told = document.getElementById("scanned");
  const words = JSON.parse(form.dataset.words);
  const key = `station ${form.action}`;
  let queue = [];
  try { queue = JSON.parse(localStorage.getItem(key)) ?? []; } catch { /* nothing was kept, or it may not be */ }
  const keep = () => { try { localStorage.setItem(key, JSON.stringify(queue)); } catch { /* the page still holds all */ } };

  // Numbers of acts by chance; a page of an address that is not secure has no randomUUID.
  const act = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
  const say = (text, kind) => {
    const line = document.createElement("p");
    line.className = `done-box${kind ? ` done-${kind}` : ""}`;
    line.textContent = text;
    told.prepend(line);
    while (told.children.length > 6) told.lastChild.remove();
  };

  let busy = false;
  const work = async () => {
    if (busy) return;
    busy = true;
    while (queue.length) {
      const [scanned] = queue;
      const body = new URLSearchParams({ csrf: form.csrf.value, act: scanned.act, place: scanned.place, q: scanned.code });
      let answer;
      try {
        answer = await fetch(form.action, { method: "POST", body });
      } catch {
        document.body.classList.add("lost");
        setTimeout(work, 2000);
        break;
      }
      // Signed out, or the server is being started: the badge waits, and whoever sits here is told by the page itself.
      if (answer.status === 403 || new URL(answer.url).pathname === "/session") { location.reload(); break; }
      if (answer.status >= 500) { setTimeout(work, 2000); break; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const done = page.querySelector("#station .done-box");
      const refused = page.querySelector(".refused p");
      // A refusal names nobody; the digits on the badge tell whose it was.
      const digits = scanned.code.slice(4, 12).replace(/^(.{4})/, "$1 ");
      if (done) say(done.textContent);
      else say(refused ? `${digits}: ${refused.textContent}` : words.unknown.replace("#", digits), "refused");
      queue.shift();
      keep();
    }
    busy = false;
  };
  const scan = (code) => { queue.push({ code, act: act(), place: form.elements.place.value }); keep(); work(); };

  form.addEventListener("submit", (event) => {
    const code = box.value.trim();
    if (!/^DHB-/i.test(code)) return;
    event.preventDefault();
    box.value = "";
    box.focus();
    scan(code);
  });
  if (queue.length) work();
  addEventListener("online", work);

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
      return say(words.camera, "refused");
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
      if (code && (code !== last.code || Date.now() - last.at > 5000)) scan(code);
      if (code) last = { code, at: Date.now() };
      await new Promise((done) => setTimeout(done, detector ? 120 : 350));
    }
  });
})();
