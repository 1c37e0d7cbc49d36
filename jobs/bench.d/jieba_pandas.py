"""jieba and pandas, one process: jieba_pandas.py CORPUS TERMS OUT"""
import pathlib
import re
import sys

import jieba
import pandas

jieba.setLogLevel(60)
corpus, terms_file, out = sys.argv[1:]
terms = set(pathlib.Path(terms_file).read_text(encoding="utf-8").splitlines())
for term in terms:
    jieba.add_word(term)
rows = []
for file in sorted(pathlib.Path(corpus).iterdir()):
    year, part = int(re.search(r"(\d{4})年", file.name)[1]), ""
    for line in file.read_text(encoding="utf-8").splitlines():
        heading = re.match("([一二三四五六七八九十]+)、", line)
        part = heading[1] if heading else part
        rows += [(token, year, part) for token in jieba.cut(line, HMM=False) if token in terms]
counts = pandas.DataFrame(rows, columns=["term", "year", "part"])
counts.groupby(["term", "year", "part"]).size().rename("mentions").to_csv(out)
