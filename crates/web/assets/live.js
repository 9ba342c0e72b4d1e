// A page that follows the record lets go of its stream when it is left. Trang theo dõi trực tiếp.
//
// A browser opens six connections to one machine and keeps left pages in its memory, streams and all: without this, the
// seventh page of a check-in station would wait for a minute.
(() => {
  const streams = [];
  htmx.createEventSource = (address) => {
    const stream = new EventSource(address, { withCredentials: true });
    streams.push(stream);
    // A page whose stream is gone says so until it is back.
    stream.addEventListener("open", () => document.body.classList.remove("lost"));
    stream.addEventListener("error", () => document.body.classList.add("lost"));
    return stream;
  };
  addEventListener("pagehide", () => streams.forEach((stream) => stream.close()));
  // Come back to, the page in the browser's memory is old news.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
