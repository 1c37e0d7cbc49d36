const PRINTED_WIDTH = 680;
const NARROW = 720;
/** Where lines are so wide that their names stand at their ends and not in a legend. */
const WIDE = 560;

let drawn = [];

function forgetCharts() {
  drawn.forEach((chart) => chart.dispose());
  drawn = [];
}

addEventListener('resize', () => drawn.forEach((chart) => chart.resize()));
addEventListener('beforeprint', () => drawn.forEach((chart) => {
  chart.resize({ width: PRINTED_WIDTH });
  // The next frame, for which a chart else waits, comes after the pages are laid out.
  chart.getZr().flush();
}));
addEventListener('afterprint', () => drawn.forEach((chart) => chart.resize({ width: 'auto' })));

/**
 * A chart: its title, which the files are called as well, ECharts' option, the data as the CSV tables name them
 * (`columns`, `rows`, and how many `textColumns` come first), its height in pixels if not that of the style, a note.
 */
function chart(title, option, data, { height, note } = {}) {
  const whole = { animation: false, color: COLOURS, textStyle: { fontFamily: FONTS }, tooltip: TOOLTIP, ...option };
  return { title, option: whole, data, height, note };
}

/** How wide a chart is drawn on the screen before it stands there. */
function screenWidth() {
  return Math.min(innerWidth, 1240) - 60;
}

/**
 * A chart in the page, with its data as a table, and buttons that save it.
 *
 * @param describe the chart for a `width` in pixels, `still` where it is to be saved, in the language chosen
 * @param controls what stands above it: elements, given what draws it anew
 */
function figure(describe, controls = () => null) {
  let now = describe({ width: screenWidth() });
  const title = el('strong');
  const place = el('div', { class: 'chart', role: 'img' });
  const note = el('p', { class: 'note' });
  const details = el('details', { ontoggle: () => details.open && fillData() }, el('summary', {}, t('data')));
  const button = (label, act) => el('button', { type: 'button', onclick: act, 'aria-label': `${label}: ${now.title}` }, label);
  const element = el('figure', {},
    el('figcaption', {}, title,
      el('span', { class: 'tools' },
        button(t('saveFigure'), () => askHowToSave(describe)),
        button(t('saveCsv'), () => saveCsv(now.title, now.data.columns, now.data.rows)))),
    controls(redraw), place, note, details);

  function tell() {
    title.textContent = now.title;
    place.setAttribute('aria-label', now.title);
    place.style.height = now.height ? `${now.height}px` : '';
    note.textContent = now.note ?? '';
    note.hidden = !now.note;
  }

  function fillData() {
    const { columns, rows, textColumns } = now.data;
    const number = (i) => typeof rows[0]?.[i] === 'number' || i >= textColumns;
    details.replaceChildren(details.firstChild, el('div', { class: 'scroll tall' }, plainTable(columns.map((label, i) => ({ label, number: number(i) })), rows, now.title)));
  }

  function redraw() {
    now = describe({ width: place.clientWidth || screenWidth() });
    tell();
    element.chart.resize();
    element.chart.setOption(now.option, true);
    if (details.open) {
      fillData();
    }
  }

  element.draw = () => {
    element.chart = chartAt(place, now.option);
    drawn.push(element.chart);
  };
  tell();
  return element;
}

function chartAt(place, option, size = {}) {
  const made = echarts.init(place, null, { renderer: 'svg', locale: language === 'zh' ? 'ZH' : 'EN', ...size });
  made.setOption(option);
  return made;
}

/** Draws the charts in some elements once they stand in the page and have a size, and lets the keyboard scroll what is too large for its place. */
function drawAll(root) {
  root.querySelectorAll('figure').forEach((each) => each.draw?.());
  root.querySelectorAll('.scroll').forEach((each) => {
    if (each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight) {
      each.tabIndex = 0;
    }
  });
}

/** Shows a figure in a place in which another may stand. */
function showFigure(place, shown) {
  const old = place.firstChild?.chart;
  if (old) {
    old.dispose();
    drawn = drawn.filter((each) => each !== old);
  }
  place.replaceChildren(shown);
  if (place.isConnected) {
    shown.draw();
  }
}
