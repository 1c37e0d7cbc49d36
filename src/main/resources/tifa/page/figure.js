const PRINTED_WIDTH = 680;
/** Where lines are so wide that their names stand at their ends and not in a legend. */
const WIDE = 560;

/** Figures whose charts stand in the page. */
let drawn = [];

function forgetCharts() {
  drawn.forEach(({ chart }) => chart.dispose());
  drawn = [];
}

let lastWidth = innerWidth;
addEventListener('resize', () => {
  // Phones say so too when their bars come and go.
  if (innerWidth !== lastWidth) {
    lastWidth = innerWidth;
    drawn.forEach((each) => each.redraw());
  }
});
addEventListener('beforeprint', () => drawn.forEach((each) => {
  each.redraw({ width: PRINTED_WIDTH, still: true });
  // The next frame, for which a chart else waits, comes after the pages are laid out.
  each.chart.getZr().flush();
}));
addEventListener('afterprint', () => drawn.forEach((each) => each.redraw()));

/**
 * A chart: its title, which the files are called as well, ECharts' option, the data as the CSV tables name them
 * (`columns`, `rows`, and how many `textColumns` come first), its height in pixels if not that of the style, a note.
 */
function chart(title, option, data, { height, note } = {}) {
  const whole = { animation: false, color: COLOURS, textStyle: { fontFamily: FONTS }, tooltip: TOOLTIP, ...option };
  return { title, option: whole, data, height, note };
}

const LEGEND = { mark: 30, gap: 10, line: 22 };

/** A chart's option with room above it for all names of its legend: nobody turns the pages of a legend. */
function withLegend(option, width) {
  const { legend, grid } = option;
  if (!legend?.data?.length) {
    return option;
  }
  let lines = 1;
  let used = 0;
  for (const name of legend.data) {
    const wide = LEGEND.mark + widthOf(name, 12) + LEGEND.gap;
    if (used && used + wide > width) {
      lines++;
      used = 0;
    }
    used += wide;
  }
  return { ...option, legend: { top: 0, left: 0, right: 0, itemGap: LEGEND.gap, ...legend }, grid: { ...grid, top: 40 + lines * LEGEND.line } };
}

/** How wide a chart is drawn on the screen before it stands there. */
function screenWidth() {
  return Math.min(innerWidth, 1240) - 60;
}

/**
 * A chart in the page, with its data as a table, and buttons that save it.
 *
 * @param chartFor the chart for a `width` in pixels, `still` on paper, in the language chosen
 * @param controls what stands above it: elements, given what draws it anew
 */
function figure(chartFor, controls = () => null) {
  const describe = (how) => {
    const made = chartFor(how);
    return { ...made, option: withLegend(made.option, how.width) };
  };
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
    controls(() => element.redraw()), place, note, details);

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

  element.redraw = (how = { width: place.clientWidth || screenWidth() }) => {
    now = describe(how);
    tell();
    element.chart.resize({ width: how.still ? how.width : 'auto' });
    element.chart.setOption(now.option, true);
    if (details.open) {
      fillData();
    }
  };
  element.draw = () => {
    element.chart = chartAt(place, now.option);
    drawn.push(element);
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
  const old = place.firstChild;
  if (old?.chart) {
    old.chart.dispose();
    drawn = drawn.filter((each) => each !== old);
  }
  place.replaceChildren(shown);
  if (place.isConnected) {
    shown.draw();
  }
}
