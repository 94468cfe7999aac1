// Search through the lessons of a book. Without this script the contents are complete all the same.
(() => {
  const [search, input, count, found, list] =
    ["search", "words", "count", "found", "lessons"].map((id) => document.getElementById(id));
  const most = 40;

  // Letters with and without marks, raised or lowered, and of any case, are the same; but of Greek ones δ is not Δ.
  const plain = (text) => text.replace(/ϵ/g, "ε").replace(/ϕ/g, "φ").replace(/ς/g, "σ").replace(/µ/g, "μ")
    .normalize("NFKD").replace(/[\p{M}_^{}\u2061]/gu, "")
    .replace(/[^\u0391-\u03a9]/gu, (letter) => letter.toLowerCase());
  // Letters that have a name go by it, too.
  const names = {
    alpha: "α", beta: "β", gamma: "γΓ", delta: "δΔ", epsilon: "ε", zeta: "ζ", eta: "η", theta: "θΘ", iota: "ι",
    kappa: "κ", lambda: "λΛ", mu: "μ", nu: "ν", xi: "ξΞ", pi: "πΠ", rho: "ρ", sigma: "σΣ", tau: "τ", upsilon: "υ",
    phi: "φΦ", chi: "χ", psi: "ψΨ", omega: "ωΩ", nabla: "∇", partial: "∂", sum: "∑", infinity: "∞", ell: "ℓ",
  };
  // A word in all its spellings: `sigma` is found in σ, and σ in `sigma`, but Δ is only itself.
  const spellings = (word) => {
    const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const letters = Object.entries(names).flatMap(([name, all]) => [...all].map((letter) => [plain(letter), name, all]));
    const pattern = word.replace(/[a-z]+|[^]/gu, (piece) => {
      if (names[piece]) return `(?:${piece}|[${plain(names[piece])}])`;
      const known = letters.find(([letter, , all]) => letter === piece && plain(all[0]) === letter);
      return known ? `(?:${escape(piece)}|${known[1]})` : escape(piece);
    });
    return new RegExp(pattern, "gu");
  };
  // Read when somebody searches: a large book takes a moment.
  const read = () => JSON.parse(document.getElementById("index").textContent)
    .flatMap((lesson) => lesson.s.map(([title, anchor, text, code]) => ({
      lesson: lesson.t, address: anchor ? `${lesson.a}#${encodeURIComponent(anchor)}` : lesson.a, title, text, code,
      heading: plain(`${lesson.t} ${title}`), prose: plain(text), all: plain(`${lesson.t} ${title} ${text} ${code}`),
    })));
  const isIn = (text, word) => text.search(word) >= 0;
  let sections;

  const element = (name, text) => {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  };

  // Some words around the first that was found, with what was found marked.
  const excerpt = (text, words) => {
    const folded = [...text].map(plain);
    const whole = folded.join("");
    // Where each letter of the folded text came from.
    const origin = folded.flatMap((piece, index) => Array(piece.length).fill(index));
    const letters = [...text];
    const first = Math.min(...words.map((word) => whole.search(word)).filter((place) => place >= 0));
    const paragraph = document.createElement("p");
    if (!Number.isFinite(first)) {
      paragraph.textContent = letters.slice(0, 120).join("");
      return paragraph;
    }
    let next = Math.max(0, origin[first] - 50);
    // It begins with a whole word, where one begins nearby.
    const blank = next > 0 ? letters.indexOf(" ", next) : -1;
    if (blank >= 0 && blank < origin[first]) next = blank + 1;
    let end = Math.min(letters.length, origin[first] + 110);
    const last = letters.lastIndexOf(" ", end);
    if (end < letters.length && last > origin[first] + 60) end = last;
    if (next > 0) paragraph.append("… ");
    const places = words
      .flatMap((word) => [...whole.matchAll(word)].filter((match) => match[0])
        .map((match) => [origin[match.index], origin[match.index + match[0].length - 1] + 1]))
      .sort((a, b) => a[0] - b[0]);
    for (const [from, to] of places) {
      if (from < next || to > end) continue;
      paragraph.append(letters.slice(next, from).join(""), element("mark", letters.slice(from, to).join("")));
      next = to;
    }
    paragraph.append(letters.slice(next, end).join(""), end < letters.length ? " …" : "");
    return paragraph;
  };

  const show = () => {
    const words = plain(input.value).split(/\s+/).filter((word) => word).map(spellings);
    found.replaceChildren();
    list.hidden = words.length > 0;
    count.textContent = "";
    if (!words.length) return;
    sections ??= read();
    const hits = sections
      .filter((section) => words.every((word) => isIn(section.all, word)))
      // Headings come before prose, and prose before code.
      .map((section) => [
        words.filter((word) => isIn(section.heading, word)).length * 2 * words.length
          + words.filter((word) => isIn(section.prose, word)).length, section])
      .sort((a, b) => b[0] - a[0]);
    count.textContent = hits.length === 1 ? "One place" : `${hits.length} places`
      + (hits.length > most ? `; the first ${most} are shown` : "");
    for (const [, section] of hits.slice(0, most)) {
      const item = document.createElement("li");
      const link = element("a", section.title && section.title !== section.lesson
        ? `${section.lesson}: ${section.title}` : section.lesson);
      link.href = section.address;
      const isInProse = words.some((word) => isIn(section.prose, word));
      item.append(link, excerpt(isInProse || !words.some((word) => isIn(plain(section.code), word))
        ? section.text : section.code, words));
      found.append(item);
    }
  };

  input.addEventListener("input", show);
  // `index.html#search=words` is a link to what is found.
  const asked = () => {
    if (!location.hash.startsWith("#search=")) return;
    input.value = decodeURIComponent(location.hash.slice("#search=".length));
    show();
  };
  addEventListener("hashchange", asked);
  asked();
})();
