const FINGERPRINT_SHOWN = 8;

/** What identifies the run: name, version, day, content, size. */
function runFacts() {
  const { title, version, date, fingerprint, lexicon } = DATA.run;
  return { title, version, date, run: fingerprint.slice(0, FINGERPRINT_SHOWN), lexicon: lexicon.slice(0, FINGERPRINT_SHOWN), reports: sum(DATA.levels.map((level) => sum(level.reports))) };
}

function stampOf(facts) {
  return t('stamp', facts.title, facts.version, facts.run, facts.date, facts.reports, facts.lexicon);
}

/** As GB/T 7714 has it for a data set, read on a day. */
function nationalCitation({ title, version, date, run, lexicon, reports }, today) {
  return `提法 tifa. ${title}：政府工作报告提法统计[DS/OL]. tifa ${version}. (${date})[${today}]. 运行 ${run}，报告 ${reports} 份，词表 ${lexicon}.`;
}

function bibtex({ title, version, date, run, lexicon, reports }) {
  return [
    `@misc{tifa-${run},`,
    '  author = {{tifa}},',
    `  title = {${title.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&')}: terms of government work reports},`,
    `  year = {${date.slice(0, 4)}},`,
    `  note = {tifa ${version}, run ${run} of ${date}, ${reports} reports, lexicon ${lexicon}}`,
    '}',
  ].join('\n');
}

/** The run at the foot of every view, and how it is cited. */
function footerParts() {
  const facts = runFacts();
  const cited = (name, text) => [el('h2', {}, name), el('pre', {}, text), el('button', { type: 'button', onclick: () => copy(text, name) }, `${t('copy')}: ${name}`)];
  return [
    el('p', {}, t('footer')),
    el('p', {}, stampOf(facts)),
    el('details', { id: 'statistics' }, el('summary', {}, t('statistics')),
      el('dl', { class: 'both' }, LABELS[language].help.map(([name, meaning]) => [el('dt', {}, name), el('dd', {}, meaning)])), el('p', {}, el('a', { href: address({ view: 'method' }) }, t('method')))),
    el('details', { id: 'citation' }, el('summary', {}, t('cite')),
      cited('GB/T 7714', nationalCitation(facts, new Date().toISOString().slice(0, 10))),
      cited('BibTeX', bibtex(facts))),
  ];
}
