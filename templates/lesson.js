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

    // What scrolls sideways is a stop for the Tab key; what fits is none.
    const scrollers = document.querySelectorAll(".scroll, .formula.display, pre");
    const measure = () => {
      for (const scroller of scrollers) {
        if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0; else scroller.removeAttribute("tabindex");
      }
    };
    addEventListener("load", measure);
    addEventListener("resize", measure);
    document.addEventListener("toggle", measure, true);
    document.fonts?.ready.then(measure);
    measure();

    // How a number came to be, opened below what it stands in.
    let opened = null;
    const close = (returns) => {
      if (!opened) return;
      opened.box.classList.remove("open");
      opened.link.setAttribute("aria-expanded", "false");
      if (returns) opened.link.focus();
      opened = null;
    };
    const open = (link) => {
      const box = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const isOpen = opened?.link === link;
      close(false);
      if (isOpen || !box) return;
      if (location.hash === link.hash) history.replaceState(null, "", location.pathname + location.search);
      (link.closest(".scroll") ?? link.closest("p")).after(box);
      box.classList.add("open");
      measure();
      link.setAttribute("aria-expanded", "true");
      opened = { link, box };
    };
    for (const link of document.querySelectorAll("a.why")) {
      link.setAttribute("role", "button");
      link.setAttribute("aria-expanded", "false");
      link.addEventListener("click", (event) => {
        event.preventDefault();
        open(link);
      });
    }
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".explanation .close")) return;
      event.preventDefault();
      close(true);
    });

    // A table of such numbers is one stop for the Tab key; the arrow keys go through it.
    for (const table of document.querySelectorAll("table:has(a.why)")) {
      const rows = [...table.rows].map((row) => [...row.querySelectorAll("a.why")]).filter((row) => row.length > 0);
      const all = rows.flat();
      const choose = (link) => {
        for (const other of all) other.tabIndex = -1;
        link.tabIndex = 0;
      };
      choose(all[0]);
      table.addEventListener("focusin", (event) => { if (all.includes(event.target)) choose(event.target); });
      table.addEventListener("keydown", (event) => {
        const place = all.indexOf(event.target);
        if (place < 0) return;
        const row = rows.findIndex((row) => row.includes(event.target));
        const column = rows[row].indexOf(event.target);
        const beside = (row) => row && row[Math.min(column, row.length - 1)];
        const next = {
          ArrowLeft: all[place - 1], ArrowRight: all[place + 1], ArrowUp: beside(rows[row - 1]),
          ArrowDown: beside(rows[row + 1]), Home: all[0], End: all.at(-1),
        }[event.key];
        if (next) next.focus();
        if (next || event.key.startsWith("Arrow")) event.preventDefault();
      });
    }
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close(true);
      if (event.key === " " && event.target.matches("a.why")) {
        event.preventDefault();
        open(event.target);
      }
    });

    // A question takes an answer and says whether it is right; who is right sees the reasons.
    const readNumber = (text) => {
      const parts = text.replaceAll("−", "-").replaceAll(",", ".").split("/");
      return parts.some((part) => part.trim() === "") || parts.length > 2 ? NaN : Number(parts[0]) / Number(parts[1] ?? 1);
    };
    const spelled = (text) => text.toLowerCase().replace(/\s+/g, "").replace(/[x*]/g, "×");
    const texts = (items) => items.map((item) => item.dataset.text).join("\n");
    let count = 0;
    for (const question of document.querySelectorAll(".question[data-kind]")) {
      const { kind, answer, tolerance } = question.dataset;
      const form = document.createElement("form");
      form.className = "try";
      const field = document.createElement("input");
      const verdict = document.createElement("output");
      const items = () => [...question.querySelectorAll(":scope > ul > li")];
      count += 1;
      for (const item of items()) {
        if (kind === "choice") {
          const choice = document.createElement("input");
          choice.type = "radio";
          choice.name = `question-${count}`;
          const label = document.createElement("label");
          label.append(choice, ...item.childNodes);
          item.append(label);
        } else {
          item.dataset.text = item.textContent;
          const up = button("↑", "up");
          up.setAttribute("aria-label", `Move up: ${item.textContent}`);
          up.addEventListener("click", () => {
            item.previousElementSibling?.before(item);
            up.focus();
            verdict.textContent = "";
          });
          item.prepend(up);
        }
      }
      if (kind === "number" || kind === "text") {
        field.autocomplete = "off";
        field.spellcheck = false;
        field.setAttribute("aria-label", "Your answer");
        form.append(field);
      }
      const check = button("Check", "check");
      check.type = "submit";
      form.append(check, verdict);
      // True, false, or why it can be neither.
      const judge = () => {
        switch (kind) {
          case "number": {
            const given = readNumber(field.value);
            // What is exact may still have been rounded on its way here.
            const slack = Number(tolerance) + Math.abs(Number(answer)) * 1e-9;
            return Number.isNaN(given) ? "Write a number." : Math.abs(given - Number(answer)) <= slack;
          }
          case "text": return field.value.trim() === "" ? "Write an answer." : spelled(field.value) === spelled(answer);
          case "choice": {
            const chosen = question.querySelector(":scope > ul input:checked")?.closest("li");
            return chosen ? chosen.dataset.place === answer : "Choose one.";
          }
          default: return texts(items()) === texts(items().sort((one, other) => one.dataset.place - other.dataset.place));
        }
      };
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const judgement = judge();
        verdict.className = judgement === true ? "right" : "wrong";
        verdict.textContent = judgement === true ? "✓ Right." : judgement === false ? "✗ Not yet." : judgement;
        if (judgement === true) question.querySelector(":scope > details:last-of-type").open = true;
      });
      const fold = question.querySelector(":scope > details");
      if (fold) fold.before(form); else question.append(form);
    }

    // The section being read, in the contents.
    const links = new Map();
    for (const link of document.querySelectorAll(".sidebar a[href^='#']")) {
      links.set(decodeURIComponent(link.hash.slice(1)), link);
    }
    const headings = [...document.querySelectorAll("h2[id], h3[id], .chapter[id]")].filter((heading) => links.has(heading.id));
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
