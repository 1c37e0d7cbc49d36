'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { documentOf, load } = require('./scripts.js');

const data = {
  terms: [['双碳', '', 'shuang tan', ''], ['民生', '', 'min sheng', 'livelihood'], ['民生工程', '', 'min sheng gong cheng', '']],
  levels: [
    { level: 'national', regions: [{ code: '1', name: '全国', pinyin: 'quan guo' }] },
    { level: 'province', regions: [{ code: '91', name: '云岭省', pinyin: 'yun ling sheng' }, { code: '92', name: '海东省', pinyin: 'hai dong sheng' }] },
  ],
  trends: { columns: [], rows: [] },
  audit: { columns: ['term', 'surface'], rows: [['双碳', '碳达峰'], ['双碳', '碳达峰碳中和']] },
};
const { matchingTerms, matchingRegions, pinyinFit, TERMS } = load(['numbers.js', 'model.js', 'search.js'], ['matchingTerms', 'matchingRegions', 'pinyinFit', 'TERMS'], { document: documentOf({ data }) });

function found(wanted) {
  return matchingTerms(wanted).map(({ index, name }) => `${TERMS[index].term}/${name}`).join(' ');
}

test('an alias leads to its term', () => {
  assert.equal(found('碳达峰'), '双碳/碳达峰');
});

test('the whole name comes before those that begin with it', () => {
  assert.equal(found('民生'), '民生/民生 民生工程/民生工程');
});

test('all initials come before some of them', () => {
  assert.equal(pinyinFit('min sheng', 'ms'), 3);
  assert.equal(pinyinFit('min sheng gong cheng', 'ms'), 2);
  assert.equal(pinyinFit('gai shan min sheng', 'ms'), 1);
});

test('initials and the beginnings of syllables are enough', () => {
  assert.equal(found('st'), '双碳/shuang tan');
  assert.equal(found('minsh'), '民生/min sheng 民生工程/min sheng gong cheng');
  assert.equal(found('gongch'), '民生工程/min sheng gong cheng');
  assert.equal(pinyinFit('min sheng', 'mm'), 0);
  assert.equal(pinyinFit('min sheng', 'minsheng1'), 0);
});

test('English finds it too, and what is nowhere finds nothing', () => {
  assert.equal(found('Livelihood'), '民生/livelihood');
  assert.equal(found('没有的'), '');
});

test('a region is found by a part of its name and by letters from its beginning', () => {
  const named = (wanted) => matchingRegions(wanted).map(({ name }) => name).join();
  assert.equal(named('省'), '云岭省,海东省');
  assert.equal(named('yunl'), '云岭省');
  assert.equal(named('Hai Dong'), '海东省');
  assert.equal(named('ling'), '');
  assert.equal(named('全国'), '');
});
