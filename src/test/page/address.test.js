'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { documentOf, load } = require('./scripts.js');

function page(hash) {
  const location = { hash };
  const data = {
    alpha: 0.05,
    terms: [['双碳', ''], ['民生', '']],
    levels: [{ level: 'nation' }, { level: 'province' }],
    trends: { columns: ['level', 'window', 'term'], rows: [['nation', 'all', '双碳'], ['nation', 'last20', '双碳']] },
    audit: { columns: ['term', 'surface'], rows: [['双碳', '双碳'], ['双碳', '碳达峰']] },
  };
  const history = { replaceState: (state, title, address) => { location.hash = address; } };
  return { location, ...load(['labels.js', 'numbers.js', 'model.js', 'address.js'], ['asked', 'address', 'sameBut', 'remember'], { document: documentOf({ data }), location, history, URLSearchParams }) };
}

test('another surface of a term is the term, and not unknown', () => {
  const { asked } = page('#term=碳达峰');
  assert.equal(asked().term, 0);
  assert.equal(asked().unknown.length, 0);
  const compared = page('#view=compare&terms=碳达峰|双碳|没有的').asked();
  assert.equal(compared.terms.join(), '0');
  assert.equal(compared.unknown.join(), '没有的');
});

test('a filter is kept in the address without a new page in the history', () => {
  const { location, remember, asked } = page('#view=terms&level=nation');
  remember({ q: '生', direction: 'rising' });
  assert.equal(location.hash, `#view=terms&level=nation&direction=rising&q=${encodeURIComponent('生')}`);
  assert.equal(asked().q, '生');
});

test('filters are dropped where another view is gone to, and level, window and terms are kept', () => {
  const { address } = page('#view=terms&level=nation&window=all&terms=民生&q=a&sort=2d&lang=en');
  assert.equal(address({ view: 'spread' }), `#view=spread&level=nation&window=all&terms=${encodeURIComponent('民生')}&lang=en`);
});

test('the same in another language keeps what was filtered and sorted', () => {
  const { sameBut } = page('#term=民生&level=nation&q=a&year=2020&sort=left');
  assert.equal(sameBut({ lang: 'en' }), `#term=${encodeURIComponent('民生')}&level=nation&q=a&year=2020&sort=left&lang=en`);
});
