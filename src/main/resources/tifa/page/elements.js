const SVG = 'http://www.w3.org/2000/svg';

/** An element; text is always text and never markup. */
function el(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

/** Tells those who listen instead of looking. */
function say(text) {
  document.getElementById('said').textContent = text;
}

/** Text on one line: where a line was wrapped inside Chinese text there was no space. */
function unwrapped(text) {
  return text.replace(/(?<=[\u2e80-\uffef])\s*[\r\n]\s*(?=[\u2e80-\uffef])/g, '').replace(/\s+/g, ' ');
}

/** The course of some rates by calendar year, gaps where there is none, up to the highest or to `most`. */
function sparkline(rates, most = Math.max(...rates.filter((r) => r !== null), 0) || 1) {
  const width = 128;
  const height = 26;
  const x = (i) => (rates.length < 2 ? width / 2 : 2 + (i * (width - 4)) / (rates.length - 1));
  const y = (r) => height - 2 - (r / most) * (height - 5);
  let path = '';
  let alone = '';
  rates.forEach((r, i) => {
    if (r === null) {
      return;
    }
    const follows = i > 0 && rates[i - 1] !== null;
    path += `${follows ? 'L' : 'M'}${x(i).toFixed(1)} ${y(r).toFixed(1)}`;
    if (!follows && (i === rates.length - 1 || rates[i + 1] === null)) {
      alone += `M${x(i).toFixed(1)} ${y(r).toFixed(1)}h0`;
    }
  });
  return svg(
    'svg',
    { class: 'spark', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('line', { x1: 0, x2: width, y1: height - 1.5, y2: height - 1.5 }),
    svg('path', { d: path, 'vector-effect': 'non-scaling-stroke' }),
    alone ? svg('path', { d: alone, class: 'alone', 'vector-effect': 'non-scaling-stroke' }) : null);
}

function directionMark(direction) {
  return el('span', { class: `direction ${direction}` }, word('directions', direction));
}

function facts(pairs) {
  return el('dl', { class: 'facts' },
    pairs
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([label, value, detail]) =>
        el('div', {}, el('dt', {}, label, helpOn(label)), el('dd', {}, value, detail ? el('small', {}, ` ${detail}`) : null))));
}

/** A choice between values; the empty one is all. */
function choice(label, all, values, chosen, onchange) {
  return el('label', { class: 'field' },
    el('span', { class: 'unseen' }, label),
    el('select', { name: label, onchange: (event) => onchange(event.target.value) },
      all === null ? null : el('option', { value: '' }, all),
      values.map(([value, text]) => el('option', { value, selected: value === chosen }, text))));
}

function searchField(label, onsearch, text = '') {
  return el('label', { class: 'field' },
    el('span', { class: 'unseen' }, label),
    el('input', { type: 'search', name: label, placeholder: label, value: text, oninput: (event) => onsearch(event.target.value.trim()) }));
}

/** Order of a table as the address has it: `4d` is the fifth column, descending. */
function orderOf(written, columns) {
  const [, column, way] = /^(\d+)([ad])$/.exec(written) ?? [];
  return columns[column]?.value ? { column: Number(column), descending: way === 'd' } : null;
}

/**
 * A table. Columns have a `label`, a `value` of a row to sort by, a `cell` that shows it, and
 * `number`, `wide`, `head`, where true. The order of a view's `main` table is kept in the address.
 */
function sortableTable(columns, rows, sortedBy, caption, { main = false } = {}) {
  let { column, descending } = (main && orderOf(asked().sort, columns)) || sortedBy;
  const body = el('tbody');
  const heads = columns.map((each, i) =>
    el('th', { scope: 'col', class: classes(each) },
      each.value
        ? el('button', { type: 'button', title: t('sortBy', each.label), onclick: () => sortBy(i) }, each.label)
        : each.label,
        helpOn(each.label)));
  const table = el('table', {}, el('caption', { class: 'unseen' }, caption), el('thead', {}, el('tr', {}, heads)), body);
  const made = new Map();
  let shown = rows;

  /** Made once, so that sorting and filtering keep what stands in it. */
  function elementOf(row) {
    if (!made.has(row)) {
      made.set(row, el('tr', {},
        columns.map((each) =>
          each.head ? el('th', { scope: 'row', class: classes(each) }, each.cell(row)) : el('td', { class: classes(each) }, each.cell(row)))));
    }
    return made.get(row);
  }

  function classes(each) {
    return [each.number ? 'number' : '', each.wide ? 'wide' : '', each.tight ? 'tight' : ''].join(' ').trim() || null;
  }

  function sortBy(i) {
    descending = column === i ? !descending : Boolean(columns[i].number);
    column = i;
    draw();
    if (main) {
      remember({ sort: `${column}${descending ? 'd' : 'a'}` });
    }
    say(`${t('sortBy', columns[i].label)} ${descending ? '↓' : '↑'}`);
  }

  /** Empty values come last, whichever way. */
  function compare(a, b) {
    const left = columns[column].value(a);
    const right = columns[column].value(b);
    const noLeft = left === null || left === undefined || left === '';
    const noRight = right === null || right === undefined || right === '';
    if (noLeft || noRight) {
      return noLeft - noRight;
    }
    const order = typeof left === 'number' ? left - right : left < right ? -1 : left > right ? 1 : 0;
    return descending ? -order : order;
  }

  function draw() {
    heads.forEach((head, i) => {
      if (i === column) {
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
    const sorted = column === null ? shown : [...shown].sort(compare);
    body.replaceChildren(...sorted.map(elementOf));
  }

  draw();
  return {
    element: table,
    show(some) {
      shown = some;
      draw();
    },
  };
}

/** A table of text that is not sorted. */
function plainTable(columns, rows, caption) {
  return sortableTable(
    columns.map(({ label, head, number, wide, tight }, i) => ({ label, head, number, wide, tight, cell: (row) => row[i] ?? '' })),
    rows,
    { column: null },
    caption).element;
}

/** The English of a term for those who read English, where the lexicon says. */
function englishOf(term) {
  return language === 'en' && TERMS[term].english ? el('small', { class: 'english', lang: 'en' }, ` ${TERMS[term].english}`) : null;
}

/** The first line of a term's card: its name, and what is said beside it. */
function cardName(term, aside) {
  return el('span', { class: 'name' }, el('span', {}, TERMS[term].term, englishOf(term)), aside);
}

/** A dialog over the page; Esc and its button close it, and the keyboard is then where it was. */
function openDialog(title, ...content) {
  const dialog = el('dialog', { 'aria-labelledby': 'dialog-title', onclose: () => dialog.remove() },
    el('h2', { id: 'dialog-title' }, title), ...content,
    el('form', { method: 'dialog' }, el('button', {}, t('close'))));
  document.body.append(dialog);
  dialog.showModal();
}

/** Buttons that lead down a long page to its figures and parts. */
function jumps(parts) {
  const headingOf = (part) => (part.tagName === 'H2' ? part : part.querySelector('figcaption strong'));
  return parts.filter(headingOf).map((part) => {
    const heading = headingOf(part);
    const [whole] = heading.textContent.split(/（| \(/);
    return el('button', {
      type: 'button', class: 'jump',
      onclick: () => {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        part.scrollIntoView();
      },
    }, whole.split(/：|: /).at(-1));
  });
}

/** To where the reader was, or to the overview for one who came by a link from elsewhere. */
function backLink() {
  const hereFromElsewhere = place === null;
  return el('a', {
    href: address({ view: 'overview' }),
    onclick: (event) => {
      if (!hereFromElsewhere) {
        event.preventDefault();
        history.back();
      }
    },
  }, `← ${t('back')}`);
}

/** Elements with commas between them. */
function listed(elements) {
  return elements.map((each, i) => [i ? t('comma') : '', each]);
}

/** An item of a table: a term leads to its page, other words do not. */
function itemLink(item) {
  return TERM_INDEX.has(item) ? termLink(TERM_INDEX.get(item)) : item;
}

/** What is chosen, each with a button that takes it out. */
function chips(names, onremove) {
  return el('ul', { class: 'chips' }, names.map((name, i) =>
    el('li', {}, el('button', { type: 'button', 'aria-label': t('remove', name), onclick: () => onremove(i) }, `${name} ✕`))));
}

function termLink(term) {
  return el('a', { href: address({ term }) }, TERMS[term].term, englishOf(term));
}
