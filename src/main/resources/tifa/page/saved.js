/** Sizes of text around a saved figure, in pixels. */
const SAVED = { title: 17, small: 12, line: 18, margin: 12 };

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
function savedTexts(title, note) {
  const { level, window } = asked();
  const shown = level ? windowed(LEVELS.get(level), window) : null;
  return {
    title,
    above: shown ? t('savedContext', word('levels', level), yearsOf(shown)) : '',
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
<svg xmlns="http://www.w3.org/2000/svg" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" font-family="${xml(FONTS).replace(/"/g, "'")}">
<rect width="100%" height="100%" fill="#fff"/>
${layout.texts.map(line).join('\n')}
<g transform="translate(0 ${layout.top})">${chart}</g>
</svg>
`;
}

const SAVED_PIXELS = 2;

function savedPng(chart, layout) {
  const canvas = el('canvas', { width: layout.width * SAVED_PIXELS, height: layout.height * SAVED_PIXELS });
  const pen = canvas.getContext('2d');
  pen.scale(SAVED_PIXELS, SAVED_PIXELS);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, layout.width, layout.height);
  for (const { text, x, y, size, bold } of layout.texts) {
    pen.fillStyle = bold ? '#1b1f24' : '#57606a';
    pen.font = `${bold ? 700 : 400} ${size}px ${FONTS}`;
    pen.fillText(text, x, y);
  }
  pen.drawImage(chart, 0, layout.top, chart.width / SAVED_PIXELS, chart.height / SAVED_PIXELS);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
