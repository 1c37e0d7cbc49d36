let methodRead = null;

/** How the numbers are counted, in the language chosen: headings, each with the lines below it. */
function methodSections() {
  methodRead ??= JSON.parse(document.getElementById('method').textContent);
  return methodRead[language === 'zh' ? 0 : 1].split(/^#+ (?=\S)/m).slice(1).map((section) => {
    const [heading, ...lines] = section.split('\n');
    // Its first line leads to files that the page does not have.
    return { heading, lines: lines.filter((line) => !line.startsWith('[')) };
  });
}

/** The whole description, scrolled to the heading whose number the address has. */
function methodView(now) {
  const sections = methodSections();
  const place = (i) => address({ view: 'method', at: i });
  return [
    el('p', { class: 'note' }, backLink()),
    el('h1', {}, sections[0].heading),
    el('nav', { class: 'contents', 'aria-label': t('method') }, el('ul', {}, sections.slice(1).map(({ heading }, i) => el('li', {}, el('a', { href: place(i + 1) }, heading))))),
    sections.map(({ heading, lines }, i) => el('section', { class: 'method' }, i ? el('h2', { class: String(i) === now.at ? 'linked' : null }, heading) : null, methodBlocks(lines))),
  ];
}

/** Lines of Markdown as elements: tables, lists, code, paragraphs. */
function methodBlocks(lines) {
  const blocks = [];
  const kind = (line) => (line.startsWith('|') ? 'table' : /^\s*- /.test(line) ? 'list' : line.trim() ? 'text' : '');
  for (let i = 0; i < lines.length;) {
    if (lines[i].startsWith('```')) {
      const end = lines.indexOf('```', i + 1);
      blocks.push(el('pre', {}, lines.slice(i + 1, end).join('\n')));
      i = end + 1;
      continue;
    }
    const own = kind(lines[i]);
    let end = i + 1;
    while (own && end < lines.length && (kind(lines[end]) === own || (own === 'list' && /^\s+\S/.test(lines[end])))) {
      end++;
    }
    const block = lines.slice(i, end);
    if (own === 'table') {
      blocks.push(methodTable(block.map((line) => line.replace(/^\||\|\s*$/g, '').split('|').map((cell) => cell.trim()))));
    } else if (own === 'list') {
      blocks.push(el('ul', {}, block.join('\n').split(/^\s*- /m).slice(1).map((item) => el('li', {}, inline(item)))));
    } else if (own) {
      blocks.push(el('p', {}, inline(block.join('\n'))));
    }
    i = end;
  }
  return blocks;
}

function methodTable([head, , ...rows]) {
  return el('div', { class: 'scroll' }, el('table', {},
    el('thead', {}, el('tr', {}, head.map((cell) => el('th', { scope: 'col' }, inline(cell))))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell) => el('td', {}, inline(cell))))))));
}

/** Text in which code and what is bold stand out. */
function inline(text) {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) =>
    part.startsWith('`') ? el('code', {}, part.slice(1, -1)) : part.startsWith('**') ? el('strong', {}, inline(part.slice(2, -2))) : part);
}

/** A button that tells what a statistic means and leads to how it is computed; nothing for other labels. */
function helpOn(label) {
  const [, meaning, heading] = LABELS[language].help.find(([name]) => name === label) ?? [];
  return meaning ? el('button', { type: 'button', class: 'help', 'aria-label': t('helpOn', label), onclick: () => explain(label, meaning, heading) }) : null;
}

function explain(label, meaning, heading) {
  const at = methodSections().findIndex((section) => section.heading === heading);
  openDialog(label, el('p', {}, meaning), el('p', {}, el('a', { href: address({ view: 'method', at }) }, t('methodOf', heading))));
}
