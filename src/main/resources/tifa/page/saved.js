/** Sizes of text around a saved figure, in pixels. */
const SAVED = { title: 17, small: 12, line: 18, margin: 12 };
/** Widths of saved figures in pixels of 1/96 inch: 84 mm, 174 mm, a slide; and heights of charts that have none of their own. */
const SAVED_WIDTHS = { column: { width: 318, height: 230 }, page: { width: 658, height: 340 }, slide: { width: 1280, height: 560 } };
/** Dots of a picture for each pixel: 300 to the inch. */
const SAVED_DOTS = 3.125;
/** Greys for colours that stand side by side, which else would be the same grey. */
const GREYS = { '#0072b2': '#262626', '#d55e00': '#7f7f7f', '#009e73': '#4d4d4d', '#cc79a7': '#b3b3b3', '#e69f00': '#d0d0d0', '#56b4e9': '#999999', '#6e7781': '#636363', '#b84d00': '#737373', '#00785a': '#454545', '#a8457d': '#5c5c5c', '#8a5a00': '#8a8a8a' };

/** How wide text is when drawn: a Chinese character is as wide as it is high, a Latin one about half. */
function widthOf(text, size) {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? size : size * 0.56), 0);
}

/** Text in lines of at most so many pixels; Latin words stay whole. */
function wrapped(text, width, size) {
  const lines = [];
  let line = '';
  for (const part of text.match(/[^\s\u2e80-\uffff]+\s*|[\s\S]/gu) ?? []) {
    if (line && widthOf(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line ? part : part.trimStart();
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** What a saved figure says of itself: title above, with level and years; gap note and source below. */
function savedTexts({ title, note }) {
  const { level, window } = asked();
  const shown = level ? windowed(LEVELS.get(level), window) : null;
  return {
    title,
    above: shown ? `${word('levels', level)} · ${yearsOf(shown)}` : '',
    below: [note, t('source', stampOf(runFacts()))].filter(Boolean),
  };
}

/** Where texts stand around a chart of this size, and how large all is together. */
function savedLayout({ title, above, below }, width, height) {
  const inner = width - 2 * SAVED.margin;
  const texts = [];
  let y = SAVED.margin;
  const add = (text, size, bold) => {
    for (const line of wrapped(text, inner, size)) {
      y += size + (SAVED.line - SAVED.small);
      texts.push({ text: line, x: SAVED.margin, y: y - 4, size, bold });
    }
  };
  add(title, SAVED.title, true);
  add(above, SAVED.small, false);
  const top = y + SAVED.margin / 2;
  y = top + height;
  below.forEach((text) => add(text, SAVED.small, false));
  return { texts, top, width, height: y + SAVED.margin };
}

function savedSvg(chart, layout) {
  const xml = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const line = ({ text, x, y, size, bold }) => `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${bold ? '#1b1f24' : '#57606a'}">${xml(text)}</text>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" font-family="${FONTS}">
<rect width="100%" height="100%" fill="#fff"/>
${layout.texts.map(line).join('\n')}
<g transform="translate(0 ${layout.top})">${chart}</g>
</svg>
`;
}

/** The same picture in greys. */
function inGrey(svg) {
  const two = (number) => Math.round(number).toString(16).padStart(2, '0');
  const grey = (red, green, blue) => two(0.2126 * red + 0.7152 * green + 0.0722 * blue).repeat(3);
  return svg
    .replace(/#([0-9a-f]{6})\b/gi, (whole, digits) => GREYS[whole.toLowerCase()] ?? `#${grey(...[0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)))}`)
    .replace(/rgb(a?)\((\d+), ?(\d+), ?(\d+)/g, (_, alpha, ...parts) => {
      const level = parseInt(grey(...parts.slice(0, 3).map(Number)).slice(0, 2), 16);
      return `rgb${alpha}(${level},${level},${level}`;
    });
}

/** A chart as it is saved: a `width` by name, in `grey` or not, in a `language`. */
function savedFigure(describe, { width, grey, language: chosen }) {
  const shown = language;
  language = chosen;
  try {
    const size = SAVED_WIDTHS[width];
    const made = describe({ width: size.width, still: true });
    const height = made.height ?? size.height;
    const host = el('div');
    const drawing = chartAt(host, made.option, { width: size.width, height });
    const layout = savedLayout(savedTexts(made), size.width, height);
    const svg = savedSvg(drawing.renderToSVGString(), layout);
    drawing.dispose();
    return { title: made.title, svg: grey ? inGrey(svg) : svg, layout };
  } finally {
    language = shown;
  }
}

/** A picture of dots, drawn from one of lines. */
async function dotsOf({ svg, layout }) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = el('canvas', { width: Math.round(layout.width * SAVED_DOTS), height: Math.round(layout.height * SAVED_DOTS) });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** What was chosen last time is proposed again. */
const savedAs = { width: 'page', grey: false, language: null };

/** Asks how wide, in which colours and language a figure is to be saved, and saves it. */
function askHowToSave(describe) {
  const options = (group, names) => names.map((name) => [name, word(group, name)]);
  const field = (label, values, chosen, onchange) => el('label', { class: 'field' }, label,
    el('select', { onchange: ({ target }) => onchange(target.value) }, values.map(([value, text]) => el('option', { value, selected: value === chosen }, text))));
  const saveAs = async (ending) => {
    const made = savedFigure(describe, { ...savedAs, language: savedAs.language ?? language });
    const blob = ending === 'svg' ? new Blob([made.svg], { type: 'image/svg+xml' }) : await dotsOf(made);
    save(fileName(made.title, ending), blob);
  };
  openDialog(t('saveFigure'),
    el('div', { class: 'controls' },
      field(t('width'), options('widths', Object.keys(SAVED_WIDTHS)), savedAs.width, (width) => { savedAs.width = width; }),
      field(t('colours'), options('colourings', ['colour', 'grey']), savedAs.grey ? 'grey' : 'colour', (name) => { savedAs.grey = name === 'grey'; }),
      field(t('ofLanguage'), [['zh', '中文'], ['en', 'English']], savedAs.language ?? language, (chosen) => { savedAs.language = chosen; })),
    el('div', { class: 'controls' },
      el('button', { type: 'button', onclick: () => saveAs('svg') }, t('saveSvg')),
      el('button', { type: 'button', onclick: () => saveAs('png') }, t('savePng'))));
}
