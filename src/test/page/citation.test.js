'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { load } = require('./scripts.js');

const { nationalCitation, bibtex } = load(['citation.js'], ['nationalCitation', 'bibtex']);
const FACTS = { title: '云州', version: '2.0', date: '2026-03-01', run: '1a2b3c4d', lexicon: '5e6f7a8b', reports: 12 };

test('the run is cited with name, version, day, content, size and lexicon', () => {
  assert.equal(nationalCitation(FACTS, '2026-04-01'), '提法 tifa. 云州：政府工作报告提法统计[DS/OL]. tifa 2.0. (2026-03-01)[2026-04-01]. 运行 1a2b3c4d，报告 12 份，词表 5e6f7a8b.');
});

test('no title of a job breaks a bibliography', () => {
  const entry = bibtex({ ...FACTS, title: '云{州}\\ R&D_1' });
  assert.ok(entry.startsWith('@misc{tifa-1a2b3c4d,\n'));
  assert.ok(entry.includes('title = {云州 R\\&D\\_1: terms of government work reports}'));
});
