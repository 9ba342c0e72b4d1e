// A page that follows the record says when it has lost it, and lets go of its stream when it is left. Trang theo dõi trực tiếp.
//
// A browser opens six connections to one machine and keeps left pages in its memory, streams and all: without this, the
// seventh page of a check-in station would wait for a minute.
(() => {
  const streams = [];
  // The server speaks every twenty seconds even where nothing happens; a silence means that it is not heard.
  const SILENCE = 50000;
  let [heard, isLost] = [Date.now(), false];
  const lost = (is) => {
    if (is === isLost) return;
    isLost = is;
    for (const sign of document.querySelectorAll("[data-lost]")) {
      sign.hidden = !is;
      const time = sign.querySelector("time");
      if (time) time.textContent = new Date(heard).toLocaleTimeString("vi", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
    }
    document.dispatchEvent(new Event(is ? "daihoi:lost" : "daihoi:back"));
  };
  const hear = () => { heard = Date.now(); lost(false); };

  htmx.createEventSource = (address) => {
    const stream = new EventSource(address, { withCredentials: true });
    streams.push(stream);
    for (const word of ["open", "act", "beat"]) stream.addEventListener(word, hear);
    stream.addEventListener("error", () => lost(true));
    return stream;
  };
  setInterval(() => { if (streams.length && Date.now() - heard > SILENCE) lost(true); }, 5000);
  addEventListener("offline", () => lost(true));
  addEventListener("pagehide", () => streams.forEach((stream) => stream.close()));
  // Come back to, the page in the browser's memory is old news.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
