const DATA = JSON.parse(document.getElementById('data').textContent);
const OPTIONS_OF_COMPARE = 6;

const TERMS = DATA.terms.map(([term, category]) => ({ term, categories: category ? category.split('|') : [], category }));
const TERM_INDEX = new Map(TERMS.map(({ term }, index) => [term, index]));
const LEVELS = new Map(DATA.levels.map((level) => [level.level, level]));

/** Rows of a grid as objects. */
function objects(grid) {
  return grid.rows.map((row) => Object.fromEntries(grid.columns.map((column, i) => [column, row[i]])));
}

const TRENDS = new Map();
for (const row of objects(DATA.trends)) {
  const key = `${row.level} ${row.term}`;
  TRENDS.set(key, [...(TRENDS.get(key) ?? []), row]);
}

/** Rows of trends.csv: the one of all reports, whose rates the charts draw, first. */
function trendsOf(level, term) {
  const rows = TRENDS.get(`${level.level} ${TERMS[term].term}`) ?? [];
  return [...rows].sort((a, b) => (b.panel === 'unbalanced') - (a.panel === 'unbalanced'));
}

/** Every calendar year from a level's first to its last: those without a report are gaps. */
function calendarYears(level) {
  const years = [];
  for (let year = level.years[0]; year <= level.years.at(-1); year++) {
    years.push(year);
  }
  return years;
}

/** Values by report year, spread over calendar years; null in years without a report. */
function onCalendar(level, values) {
  const byYear = new Map(level.years.map((year, i) => [year, values[i]]));
  return calendarYears(level).map((year) => byYear.get(year) ?? null);
}

function ratesOf(level, term) {
  return level.mentions[term].map((mentions, i) => rateNumber(mentions, level.chars[i]));
}

function totalOf(level, term) {
  return sum(level.mentions[term]);
}

/** The Theil–Sen line through the median of what is left of the rates: values at report years. */
function trendLine(level, term, slope) {
  const rates = ratesOf(level, term);
  const points = level.years.map((year, i) => [year, rates[i]]).filter(([, r]) => r !== null);
  const intercept = median(points.map(([year, r]) => r - slope * year));
  return (year) => intercept + slope * year;
}

/** `2015-2018;2021-2022` as pairs of years. */
function burstsOf(trend) {
  return trend && trend.bursts ? trend.bursts.split(';').map((burst) => burst.split('-').map(Number)) : [];
}

/** The year of a change point where chance alone does not make it, else null. */
function changeOf(trend) {
  return trend?.change_p && Number(trend.change_p) < DATA.alpha ? trend.change_year : null;
}

const MOVED = ['rising', 'falling', 'new', 'gone', 'rose_and_fell'];

/** Terms with a direction, widest span of rates first. */
function movers(level, most) {
  return TERMS.map((_, term) => {
    const rates = ratesOf(level, term).filter((r) => r !== null);
    return { term, trend: trendsOf(level, term)[0], span: Math.max(...rates) - Math.min(...rates) };
  })
    .filter(({ trend }) => trend && MOVED.includes(trend.direction))
    .sort((a, b) => b.span - a.span || a.term - b.term)
    .slice(0, most);
}

let sentencesRead = null;

/** Parsed when a term is first looked at: most of the page's bytes are sentences. */
function sentencesOf(level, term) {
  if (sentencesRead === null) {
    const all = JSON.parse(document.getElementById('sentences').textContent);
    sentencesRead = { ...all, byTerm: new Map(all.kept.map((kept) => [`${kept.level} ${kept.term}`, kept])) };
  }
  const kept = sentencesRead.byTerm.get(`${level.level} ${term}`);
  if (!kept) {
    return { total: 0, rows: [] };
  }
  const rows = kept.rows.map(([section, start, role, surface, left, match, right]) => {
    const [report, number, heading] = sentencesRead.sections[section];
    const [id, year, region, path] = sentencesRead.reports[report];
    return { id, year, region, path, number, heading, start, role, surface, left, match, right };
  });
  return { total: kept.total, rows };
}
