/** Where provinces stand in a map of tiles: column, row and name; own layout, which keeps neighbours together and is no map of borders. */
const TILES = {
  230000: [7, 0, '黑龙江'],
  150000: [5, 1, '内蒙古'], 220000: [7, 1, '吉林'],
  650000: [0, 2, '新疆'], 620000: [2, 2, '甘肃'], 640000: [3, 2, '宁夏'], 140000: [4, 2, '山西'], 110000: [5, 2, '北京'], 120000: [6, 2, '天津'], 210000: [7, 2, '辽宁'],
  630000: [1, 3, '青海'], 610000: [3, 3, '陕西'], 410000: [4, 3, '河南'], 130000: [5, 3, '河北'], 370000: [6, 3, '山东'],
  540000: [0, 4, '西藏'], 510000: [2, 4, '四川'], 500000: [3, 4, '重庆'], 420000: [4, 4, '湖北'], 340000: [5, 4, '安徽'], 320000: [6, 4, '江苏'], 310000: [7, 4, '上海'],
  530000: [2, 5, '云南'], 520000: [3, 5, '贵州'], 430000: [4, 5, '湖南'], 360000: [5, 5, '江西'], 330000: [6, 5, '浙江'],
  450000: [3, 6, '广西'], 440000: [4, 6, '广东'], 350000: [5, 6, '福建'],
  460000: [4, 7, '海南'],
};
/** From the lowest to the highest of regions. */
const RANGE = '#c8d3dc';
const NO_REPORT = '#d9dde1';
const REGION_COLUMNS = ['term', 'region_code', 'region', 'year', 'mentions', 'chars', 'per_10k_chars'];

function regionRows(term, year, rows) {
  return rows.map((row) => [TERMS[term].term, row.code, row.name, year, row.mentions, row.chars, row.rate]);
}

/** The 31 provinces as tiles; one without a report is grey. */
function tileMap(level, term, year, rows, { width }) {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const tiles = Object.entries(TILES).map(([code, [x, y, name]]) => ({ x, y, code, name, row: byCode.get(code) }));
  return tileChart(titled(level, `${t('tileMap')} ${year}`, TERMS[term].term), tiles, regionRows(term, year, rows), width);
}

/** Cities as tiles, the highest rate first, each province's in rows of its own. */
function provinceTiles(level, term, year, rows, { width }) {
  const across = width < WIDE ? 5 : 10;
  const at = level.years.indexOf(year);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const all = [...rows, ...level.regions.filter(({ chars }) => chars[at] === null)];
  const provinces = [...new Set(all.map(({ code }) => code.slice(0, 2)))].sort();
  const tiles = [];
  let y = 0;
  for (const province of provinces) {
    const own = all.filter(({ code }) => code.slice(0, 2) === province);
    own.forEach(({ code, name }, i) => tiles.push({ x: i % across, y: y + Math.floor(i / across), code, name, row: byCode.get(code) }));
    y += Math.ceil(own.length / across);
  }
  return tileChart(titled(level, `${t('sortedTiles')} ${year}`, TERMS[term].term), tiles, regionRows(term, year, rows), width);
}

function tileChart(title, tiles, rows, width) {
  const columns = Math.max(...tiles.map(({ x }) => x)) + 1;
  const lines = Math.max(...tiles.map(({ y }) => y)) + 1;
  const most = Math.max(...tiles.map(({ row }) => row?.number ?? 0), 0.0001);
  const narrow = width < WIDE;
  const axis = (length) => ({ type: 'category', data: Array.from({ length }, (_, i) => i), show: false });
  const label = (tile) => `${narrow ? tile.name.slice(0, 3) : tile.name.slice(0, 6)}\n${tile.row ? shortNumber(tile.row.rate) : t('none')}`;
  const cell = (tile) => ({
    value: [tile.x, tile.y, tile.row?.number ?? '-'],
    tile,
    itemStyle: { borderColor: '#8c959f', borderWidth: 1 },
    label: { show: true, formatter: label(tile), fontSize: narrow ? 10 : 12, lineHeight: narrow ? 13 : 16, color: tile.row && tile.row.number > most * 0.55 ? '#fff' : '#1b1f24' },
  });
  return chart(
    title,
    {
      grid: { left: 4, right: 4, top: 44, bottom: 4 },
      tooltip: { confine: true, trigger: 'item', formatter: ({ data: { tile } }) => `${escaped(tile.row?.name ?? tile.name)}<br>${tile.row ? `${t('mentions')} ${tile.row.mentions}<br>${t('per10k')} ${brief(tile.row.rate)}` : t('noReport')}` },
      xAxis: axis(columns),
      yAxis: { ...axis(lines), inverse: true },
      visualMap: { min: 0, max: most, dimension: 2, seriesIndex: 0, orient: 'horizontal', top: 0, left: 0, itemHeight: 120, precision: 2, inRange: { color: HEAT }, text: [shortNumber(most), '0'] },
      series: [
        { type: 'heatmap', data: tiles.filter(({ row }) => row).map(cell), progressive: 0 },
        { type: 'heatmap', data: tiles.filter(({ row }) => !row).map((tile) => ({ ...cell(tile), value: [tile.x, tile.y, 0], itemStyle: { color: NO_REPORT, borderColor: '#fff', borderWidth: 1 }, label: { ...cell(tile).label, color: '#57606a' } })), progressive: 0 },
      ],
    },
    { columns: REGION_COLUMNS, rows, textColumns: 3 },
    { height: 60 + lines * (narrow ? 40 : 52), note: tiles.some(({ row }) => !row) ? t('greyTile') : null });
}

/** A figure of tiles, each of which leads to its region. */
function tileFigure(describe) {
  const made = figure(describe);
  const draw = made.draw;
  made.draw = () => {
    draw();
    made.chart.on('click', ({ data }) => {
      location.hash = sameBut({ region: data.tile.code });
    });
  };
  return made;
}

/** Regions with a report, the highest rate first. */
function regionRanking(level, term, year, rows) {
  return chart(
    titled(level, `${t('byRegion')} ${year}`, TERMS[term].term),
    {
      grid: { left: 8, right: 50, top: 8, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow' }, formatter: ([{ dataIndex }]) => `${escaped(rows[dataIndex].name)}<br>${t('mentions')} ${rows[dataIndex].mentions}<br>${t('per10k')} ${brief(rows[dataIndex].rate)}` },
      xAxis: { type: 'value', min: 0, splitLine: { lineStyle: { color: '#e4e8ec' } } },
      yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.name), axisLabel: { interval: 0, fontSize: 11, width: 110, overflow: 'truncate' } },
      series: [{
        name: t('per10k'), type: 'bar', data: rows.map((row) => row.number), itemStyle: { color: COLOURS[0] }, barCategoryGap: '30%',
        label: { show: true, position: 'right', formatter: ({ dataIndex }) => shortNumber(rows[dataIndex].rate), fontSize: 11, color: '#57606a' },
      }],
    },
    { columns: REGION_COLUMNS, rows: regionRows(term, year, rows), textColumns: 3 },
    { height: 40 + 19 * Math.max(rows.length, 2) });
}

/** Rates of the peers of a region: of those with a report. */
function peersOf(level, term, r, at) {
  return level.regions
    .map((_, other) => (other === r ? null : regionRate(level, term, other, at)))
    .filter((number) => number !== null);
}

/** Terms of a region's report against the median and the range of its peers. */
function dotChart(level, r, year, terms) {
  const at = level.years.indexOf(year);
  const region = level.regions[r];
  const rows = terms.map((term) => {
    const mentions = mentionsIn(level, term, r, at);
    const peers = peersOf(level, term, r, at);
    return { term, mentions, rate: rate(mentions, region.chars[at]), number: rateNumber(mentions, region.chars[at]), peers, low: Math.min(...peers), high: Math.max(...peers), median: peers.length ? median(peers) : null };
  });
  const seen = rows.some(({ peers }) => peers.length);
  const point = (key) => rows.map((row, i) => [row[key], i]);
  const names = [region.name, t('peersMedian'), t('peersRange')];
  return chart(
    titled(level, `${t('againstPeers')} ${year}`, region.name),
    {
      grid: { left: 8, right: 24, bottom: 24, containLabel: true },
      legend: { itemWidth: SCATTER_MARK, data: seen ? names : [names[0]] },
      tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow', axis: 'y' }, formatter: (found) => {
        const row = rows[found[0].dataIndex];
        return `<b>${escaped(TERMS[row.term].term)}</b><br>${escaped(region.name)} ${brief(row.rate)} (${row.mentions})${row.peers.length ? `<br>${t('peersMedian')} ${shortNumber(row.median)}<br>${t('peersRange')} ${shortNumber(row.low)}–${shortNumber(row.high)}` : ''}`;
      } },
      xAxis: { type: 'value', min: 0, position: 'top', name: t('per10k'), nameLocation: 'middle', nameGap: 24, splitLine: { lineStyle: { color: '#e4e8ec' } } },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ term }) => TERMS[term].term), axisLabel: { interval: 0, fontSize: 12, width: 130, overflow: 'truncate' } },
      series: [
        { name: names[0], type: 'scatter', symbol: 'circle', symbolSize: 11, z: 4, data: point('number'), itemStyle: { color: LINE_COLOURS[0] } },
        ...(seen ? [
          { name: names[1], type: 'scatter', symbol: 'rect', symbolSize: [3, 14], z: 3, data: point('median'), itemStyle: { color: LINE_COLOURS[1] } },
          { ...bars(rows.map(({ low, high }, i) => [i, low, high]), false, RANGE), name: names[2], itemStyle: { color: RANGE } },
        ] : []),
      ],
    },
    {
      columns: ['region_code', 'region', 'year', 'term', 'mentions', 'chars', 'per_10k_chars', 'peers', 'peers_lowest', 'peers_median', 'peers_highest'],
      rows: rows.map((row) => [region.code, region.name, year, TERMS[row.term].term, row.mentions, region.chars[at], row.rate, row.peers.length, row.peers.length ? row.low : null, row.median, row.peers.length ? row.high : null]),
      textColumns: 4,
    },
    { height: 90 + 21 * rows.length, note: t('dotNote') });
}

/** Rates of a term in some regions by year, between the lowest and the highest of all, with their median; side by side in a level with one year. */
function regionCourse(level, term, chosen, { width }) {
  if (level.years.length === 1) {
    return regionRanking(level, term, level.years[0], ratesOfYear(level, term, level.years[0]).filter(({ r }) => chosen.includes(r)));
  }
  const years = calendarYears(level);
  const ofAll = level.years.map((_, i) => level.regions.map((_, r) => regionRate(level, term, r, i)).filter((number) => number !== null));
  const few = ofAll.map((numbers) => (numbers.length > 1 ? numbers : null));
  const spread = (measure) => onCalendar(level, few.map((numbers) => (numbers ? measure(numbers) : null)));
  const low = spread((numbers) => Math.min(...numbers));
  const high = spread((numbers) => Math.max(...numbers));
  const ranges = years.flatMap((_, i) => (low[i] === null ? [] : [[i, low[i], high[i]]]));
  const names = chosen.map((r) => level.regions[r].name);
  const lines = [
    ...chosen.map((r, i) => lineSeries(level.regions[r].name, onCalendar(level, level.years.map((_, year) => regionRate(level, term, r, year))), i)),
    { name: t('medianOfAll'), type: 'line', data: spread(median), symbol: 'none', lineStyle: { width: 1.5, type: [2, 3], color: '#57606a' }, itemStyle: { color: '#57606a' } },
    { ...bars(ranges, true, RANGE), name: t('rangeOfAll'), itemStyle: { color: RANGE } },
  ];
  const { series, legend, right } = directly(lines, width, { icon: 'inherit', data: lines.map(({ name }) => name) });
  return chart(
    titled(level, names.join(t('comma')), TERMS[term].term),
    { grid: { ...GRID, right }, legend, xAxis: yearAxis(level), yAxis: rateAxis(), series },
    {
      columns: REGION_COLUMNS,
      rows: chosen.flatMap((r) => level.years.map((year, i) => [r, year, i]).filter(([, , i]) => level.regions[r].chars[i] !== null).map(([, year, i]) => {
        const mentions = mentionsIn(level, term, r, i);
        return [TERMS[term].term, level.regions[r].code, level.regions[r].name, year, mentions, level.regions[r].chars[i], rate(mentions, level.regions[r].chars[i])];
      })),
      textColumns: 3,
    },
    { height: 420, note: t('gapsOfRegion') });
}
