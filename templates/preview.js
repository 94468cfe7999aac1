// Keeps a page up to date while its lesson is written: `nabla serve` says when there is a newer one.
(() => {
  const overlay = document.getElementById("nabla-preview");
  const version = overlay.dataset.version;
  const page = location.pathname;
  const key = "nabla-preview " + page;
  const folds = () => [...document.querySelectorAll("main details")];

  // A newer page opens where the older one was read.
  const keep = () => {
    const open = folds().map((fold) => fold.open);
    try { sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, open })); } catch { /* it opens at the top */ }
  };
  const restore = () => {
    let kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(key)); } catch { /* nothing was kept */ }
    if (!kept) return;
    history.scrollRestoration = "manual";
    const now = folds();
    if (now.length === kept.open.length) now.forEach((fold, index) => { fold.open = kept.open[index]; });
    const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    scroll();
    addEventListener("load", () => {
      scroll();
      try { sessionStorage.removeItem(key); } catch { /* nothing was kept */ }
    });
  };
  restore();

  const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
  // A browser holds few connections to one server; only a page that is seen needs one.
  const seen = () => new Promise((done) => {
    if (!document.hidden) done();
    else document.addEventListener("visibilitychange", () => done(), { once: true });
  });
  const follow = async () => {
    for (;;) {
      await seen();
      try {
        const query = new URLSearchParams({ page, version });
        const answer = await fetch("/.nabla/version?" + query, { cache: "no-store" });
        if (!answer.ok) throw new Error(answer.statusText);
        const newest = await answer.text();
        delete overlay.dataset.lost;
        if (newest !== version) {
          keep();
          location.reload();
          return;
        }
      } catch {
        overlay.dataset.lost = "";
        await pause(500);
      }
    }
  };
  follow();
})();
