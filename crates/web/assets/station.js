// A check-in station: a scanner's Enter works at once, and no badge waits for the one before it. Bàn điểm danh.
//
// What was scanned joins what else waits in the browser to be sent. A telephone with a live camera puts what it sees in the
// same queue.
(() => {
  const form = document.getElementById("scan");
  if (!form) return;
  const box = document.getElementById("q");
  const told = document.getElementById("scanned");
  const words = JSON.parse(form.dataset.words);
  const say = (text, kind) => {
    const line = document.createElement("p");
    line.className = `done-box${kind ? ` done-${kind}` : ""}`;
    line.textContent = text;
    told.prepend(line);
    while (told.children.length > 6) told.lastChild.remove();
  };

  // sending.js keeps it, sends it in its turn, and tells what became of it.
  const scan = (code) => {
    const fields = [["place", form.elements.place.value], ["q", code]];
    document.dispatchEvent(new CustomEvent("daihoi:send", { detail: { form, fields } }));
  };
  document.addEventListener("daihoi:sent", (event) => {
    const code = event.detail.item.fields.find(([name]) => name === "q")?.[1];
    if (!code) return;
    event.preventDefault();
    // A refusal names nobody; the digits on the badge tell whose it was.
    const digits = code.replace(/^DHB-/i, "").slice(0, 8).replace(/^(.{4})/, "$1 ");
    if (event.detail.is === "done") say(event.detail.words);
    else say(event.detail.status === 400 ? words.unknown.replace("#", digits) : `${digits}: ${event.detail.words}`, "refused");
  });

  form.addEventListener("submit", (event) => {
    const code = box.value.trim();
    if (!/^DHB-/i.test(code)) return;
    event.preventDefault();
    box.value = "";
    box.focus();
    scan(code);
  });

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
