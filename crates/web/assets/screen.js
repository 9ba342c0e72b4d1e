// The wall counts a speaker's time between two acts of the record. Đồng hồ phát biểu trên màn hình.
//
// Seconds are counted from when the page was drawn, so that a wall whose clock is wrong counts right.
(() => {
  let drawn = null;
  let since = 0;
  const tick = () => {
    const shown = document.querySelector("[data-seconds]");
    if (!shown) return;
    if (shown !== drawn) { drawn = shown; since = performance.now(); }
    const seconds = Math.floor(Number(shown.dataset.seconds) + (performance.now() - since) / 1000);
    const digits = (number) => String(number).padStart(2, "0");
    const limit = shown.dataset.limit;
    shown.textContent = `${Math.floor(seconds / 60)}:${digits(seconds % 60)}${limit ? ` / ${limit}:00` : ""}`;
    shown.classList.toggle("wall-over", Boolean(limit) && seconds >= Number(limit) * 60);
  };
  setInterval(tick, 250);
  document.addEventListener("htmx:load", tick);
  tick();
})();
