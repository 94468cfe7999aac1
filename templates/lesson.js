// Comforts of a lesson's page. Without this script the page is complete all the same.
(() => {
  const root = document.documentElement;

  // Colours: as the system says, or light, or dark; the choice is remembered where the browser allows it.
  const themes = ["system", "light", "dark"];
  const remembered = () => {
    try { return localStorage.getItem("nabla-theme"); } catch { return null; }
  };
  const apply = (theme) => {
    if (theme === "system") delete root.dataset.theme; else root.dataset.theme = theme;
  };
  let theme = themes.includes(remembered()) ? remembered() : "system";
  apply(theme);

  const button = (label, type) => {
    const element = document.createElement("button");
    element.type = "button";
    element.className = type;
    element.textContent = label;
    return element;
  };

  document.addEventListener("DOMContentLoaded", () => {
    const themeButton = button("", "theme");
    const name = () => { themeButton.textContent = `Colours: ${theme}`; };
    themeButton.addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      apply(theme);
      name();
      try { localStorage.setItem("nabla-theme", theme); } catch { /* a private window forgets */ }
    });
    name();
    document.querySelector("footer").append(themeButton);

    // Copying the code of a cell.
    if (navigator.clipboard) {
      for (const code of document.querySelectorAll("pre.code")) {
        const copy = button("Copy", "copy");
        copy.addEventListener("click", async () => {
          await navigator.clipboard.writeText(code.textContent);
          copy.textContent = "Copied";
          setTimeout(() => { copy.textContent = "Copy"; }, 1500);
        });
        code.parentElement.querySelector(".bar").append(copy);
      }
    }

    // The section being read, in the contents.
    const links = new Map();
    for (const link of document.querySelectorAll(".sidebar a[href^='#']")) {
      links.set(decodeURIComponent(link.hash.slice(1)), link);
    }
    const headings = [...document.querySelectorAll("h2[id], h3[id]")].filter((heading) => links.has(heading.id));
    let current = null;
    const mark = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      const link = links.get(passed.at(-1)?.id);
      if (link === current) return;
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "true");
      current = link;
    };
    addEventListener("scroll", mark, { passive: true });
    mark();
  });

  // What is folded away is printed too, except the data of plots.
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not([open]):not(.data)")) {
      fold.open = true;
      fold.dataset.folded = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const fold of document.querySelectorAll("details[data-folded]")) {
      fold.open = false;
      delete fold.dataset.folded;
    }
  });
})();
