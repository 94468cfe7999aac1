// Search through the lessons of a book. Without this script the contents are complete all the same.
(() => {
  const [search, input, count, found, list] =
    ["search", "words", "count", "found", "lessons"].map((id) => document.getElementById(id));
  const most = 40;

  // Letters with and without marks, and of any case, are the same.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // Read when somebody searches: a large book takes a moment.
  const read = () => JSON.parse(document.getElementById("index").textContent)
    .flatMap((lesson) => lesson.s.map(([title, anchor, text]) => ({
      lesson: lesson.t, address: anchor ? `${lesson.a}#${encodeURIComponent(anchor)}` : lesson.a, title, text,
      heading: plain(`${lesson.t} ${title}`), all: plain(`${lesson.t} ${title} ${text}`),
    })));
  let sections;

  const element = (name, text) => {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  };

  // Some words around the first that was found, with what was found marked.
  const excerpt = (text, words) => {
    const folded = [...text].map((letter) => plain(letter) || " ");
    const whole = folded.join("");
    // Where each letter of the folded text came from.
    const origin = folded.flatMap((piece, index) => Array(piece.length).fill(index));
    const letters = [...text];
    const first = Math.min(...words.map((word) => whole.indexOf(word)).filter((place) => place >= 0));
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
    const places = words.flatMap((word) => {
      const result = [];
      for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
        result.push([origin[at], origin[at + word.length - 1] + 1]);
      }
      return result;
    }).sort((a, b) => a[0] - b[0]);
    for (const [from, to] of places) {
      if (from < next || to > end) continue;
      paragraph.append(letters.slice(next, from).join(""), element("mark", letters.slice(from, to).join("")));
      next = to;
    }
    paragraph.append(letters.slice(next, end).join(""), end < letters.length ? " …" : "");
    return paragraph;
  };

  const show = () => {
    const words = plain(input.value).split(/\s+/).filter((word) => word);
    found.replaceChildren();
    list.hidden = words.length > 0;
    count.textContent = "";
    if (!words.length) return;
    sections ??= read();
    const hits = sections
      .filter((section) => words.every((word) => section.all.includes(word)))
      .map((section) => [words.filter((word) => section.heading.includes(word)).length, section])
      .sort((a, b) => b[0] - a[0]);
    count.textContent = hits.length === 1 ? "One place" : `${hits.length} places`
      + (hits.length > most ? `; the first ${most} are shown` : "");
    for (const [, section] of hits.slice(0, most)) {
      const item = document.createElement("li");
      const link = element("a", section.title && section.title !== section.lesson
        ? `${section.lesson}: ${section.title}` : section.lesson);
      link.href = section.address;
      item.append(link, excerpt(section.text, words));
      found.append(item);
    }
  };

  search.hidden = false;
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
