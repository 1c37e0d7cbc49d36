// A jieba for Node.js: jieba.cjs MODULE CORPUS TERMS OUT, with MODULE @node-rs/jieba or nodejieba
const fs = require("node:fs");
const path = require("node:path");

const [name, corpus, termsFile, out] = process.argv.slice(2);
const lines = fs.readFileSync(termsFile, "utf8").split("\n").filter(Boolean);
const terms = new Set(lines);
let cut;
if (name === "nodejieba") {
  const jieba = require("nodejieba");
  jieba.load();
  lines.forEach((term) => jieba.insertWord(term));
  cut = (text) => jieba.cut(text, false);
} else {
  const { Jieba } = require("@node-rs/jieba");
  const { dict } = require("@node-rs/jieba/dict");
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(Buffer.from(lines.map((term) => term + " 10000 n\n").join("")));
  cut = (text) => jieba.cut(text, false);
}
const counts = new Map();
for (const file of fs.readdirSync(corpus).sort()) {
  const year = /(\d{4})年/.exec(file)[1];
  let part = "";
  for (const line of fs.readFileSync(path.join(corpus, file), "utf8").split("\n")) {
    part = /^([一二三四五六七八九十]+)、/.exec(line)?.[1] ?? part;
    for (const token of cut(line)) {
      if (terms.has(token)) {
        const key = `${token},${year},${part}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
}
const rows = [...counts].map(([key, count]) => `${key},${count}\n`).sort();
fs.writeFileSync(out, "term,year,part,mentions\n" + rows.join(""));
