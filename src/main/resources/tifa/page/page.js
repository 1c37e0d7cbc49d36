const main = document.getElementById('main');

function chooseLanguage() {
  const wanted = asked().lang ?? kept();
  const own = (navigator.languages?.[0] ?? navigator.language ?? 'zh').toLowerCase();
  language = wanted === 'zh' || wanted === 'en' ? wanted : own.startsWith('zh') ? 'zh' : 'en';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** Some browsers keep nothing for pages from disk. */
function kept() {
  try {
    return localStorage.getItem('tifa.language');
  } catch {
    return null;
  }
}

function keep(chosen) {
  try {
    localStorage.setItem('tifa.language', chosen);
  } catch {
    // The address holds it as well.
  }
}

function drawHeader() {
  const now = asked();
  document.getElementById('job').textContent = `提法 tifa · ${DATA.run.title}`;
  document.getElementById('skip').textContent = t('skip');
  const views = document.getElementById('views');
  views.setAttribute('aria-label', t('views'));
  const current = now.view === 'term' ? 'terms' : now.view;
  views.replaceChildren(
    ...shownViews().map((view) =>
      el('a', { href: address({ view }), 'aria-current': view === current ? 'page' : null },
        view === 'compare' && now.terms.length ? `${t(view)} (${now.terms.length})` : t(view))));
  document.getElementById('switches').replaceChildren(
    searchForm(now),
    DATA.levels.length > 1
      ? el('label', { class: 'field' }, t('level'),
          el('select', {
            id: 'level',
            onchange: (event) => {
              location.hash = sameBut({ level: event.target.value, window: '' });
            },
          }, DATA.levels.map(({ level }) => el('option', { value: level, selected: level === now.level }, word('levels', level)))))
      : el('span', { class: 'note' }, now.level ? word('levels', now.level) : ''),
    windowsOf(now.level).length > 1
      ? el('label', { class: 'field' }, t('window'),
          el('select', {
            id: 'window',
            onchange: (event) => {
              location.hash = sameBut({ window: event.target.value });
            },
          }, windowsOf(now.level).map((name) =>
            el('option', { value: name, selected: name === now.window }, name === ALL_YEARS ? t('wholeWindow') : t('lastYears', yearsOfWindow(name))))))
      : '',
    el('button', {
      type: 'button',
      id: 'language',
      lang: language === 'zh' ? 'en' : 'zh-CN',
      title: t('languageName'),
      onclick: () => {
        const chosen = language === 'zh' ? 'en' : 'zh';
        keep(chosen);
        location.hash = sameBut({ lang: chosen });
      },
    }, t('language')));
}

/** A view whose table was not written is not offered. */
function shownViews() {
  const has = {
    terms: TERMS.length > 0,
    compare: TERMS.length > 0,
    regions: DATA.levels.some((level) => level.regions.length > 1),
    categories: DATA.levels.some((level) => level.categories.length),
    spread: DATA.levels.some((level) => Object.keys(level.firstUse).length || Object.keys(level.adoption).length),
    keyness: DATA.levels.some((level) => Object.keys(level.keyness).length),
    new: DATA.levels.some((level) => yearsOfNew(level).length),
    candidates: DATA.levels.some((level) => level.candidates.rows.length),
    targets: DATA.pledges.total > 0,
  };
  return VIEWS.filter((view) => has[view] !== false);
}

/** What is looked at; going elsewhere begins at the top, filtering and sorting do not. Null before anything is drawn. */
let place = null;

function placeOf({ view, term, report, at, region }) {
  return [view, term, report, at, view === 'regions' ? region : ''].join(' ');
}

/** Finds the control again that takes the keys, though all is drawn anew; nothing where it is gone. */
function heldControl() {
  const { id, name, localName } = document.activeElement ?? {};
  return () => (id && document.getElementById(id)) || (name && main.querySelector(`${localName}[name="${CSS.escape(name)}"]`));
}

function draw() {
  chooseLanguage();
  const now = asked();
  const level = now.level ? windowed(LEVELS.get(now.level), now.window) : undefined;
  const content = {
    overview: () => overviewView(level),
    terms: () => termsView(level, now),
    term: () => termView(level, now.term),
    compare: () => compareView(level, now.terms, now.leftOut),
    categories: () => categoriesView(level),
    regions: () => regionsView(level, now),
    search: () => searchView(level, now),
    text: () => textView(now),
    method: () => methodView(now),
    spread: () => spreadView(level),
    new: () => newView(level, now),
    keyness: () => keynessView(level, now.year),
    candidates: () => candidatesView(level),
    targets: () => targetsView(level, now),
  }[now.view]();
  const held = heldControl();
  forgetCharts();
  const dialog = document.querySelector('dialog');
  dialog?.close();
  dialog?.remove();
  content.unshift(now.unknown.map((name) => el('p', { class: 'severity-error', role: 'alert' }, t('unknownTerm', name), ' ', el('a', { href: address({ view: 'search', q: name }) }, t('lookInTexts')))));
  main.replaceChildren(...content.flat(Infinity).filter(Boolean));
  drawHeader();
  document.getElementById('footer').replaceChildren(...footerParts().flat(Infinity));
  drawAll(main);
  const name = now.view === 'term' ? TERMS[now.term].term : now.view === 'search' && now.q ? now.q : t(now.view);
  document.title = `${name} · ${DATA.run.title} · tifa`;
  const came = place !== placeOf(now);
  const control = held();
  if (control && (!came || main.contains(control))) {
    control.focus({ preventScroll: true });
  } else if (came && place !== null) {
    main.focus({ preventScroll: true });
  }
  if (came) {
    goTo(history.state?.y ?? 0);
  }
  place = placeOf(now);
  document.documentElement.dataset.ready = now.view;
}

/** Scrolls to what the address leads to, or, where the reader was here before, to where that was. */
function goTo(y) {
  scrollTo(0, 0);
  if (y) {
    // What is found in the texts stands there a moment later.
    requestAnimationFrame(() => scrollTo(0, y));
  } else {
    main.querySelector('.linked')?.scrollIntoView({ block: 'center' });
  }
}

let waiting = null;
history.scrollRestoration = 'manual';
addEventListener('scroll', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => history.replaceState({ y: scrollY }, ''), 200);
});
document.getElementById('skip').addEventListener('click', (event) => {
  // The address says what is shown, and not where the reader stands.
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
});
addEventListener('hashchange', () => {
  clearTimeout(waiting);
  draw();
});
draw();
