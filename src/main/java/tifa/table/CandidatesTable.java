package tifa.table;

import static java.util.stream.Collectors.joining;
import static tifa.table.Columns.FIRST_YEAR;
import static tifa.table.Columns.LAST_YEAR;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.PEAK_YEAR;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.SENTENCE;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.wording.Candidate;

/** New formulations that nobody listed. */
public final class CandidatesTable {
  static final Layout<Candidate> LAYOUT =
      Layout.<Candidate>of("candidates")
          .titled("新提法候选", "Candidates for new terms")
          .rows(
              "每个层级和词表没有、在某一年比此前更常见的固定短语一行；每个层级取最突出的 2,000 个。",
              "One row for each level and set phrase that the lexicon does not have and that is more"
                  + " frequent in some year than before it; the 2,000 most striking of each level.")
          .key(
              LEVEL.text(Candidate::level),
              column("rank")
                  .titled("名次", "Rank")
                  .meaning("在该层级的名次，最突出的在前。", "Place in the level, the most striking first.")
                  .integer(Candidate::rank))
          .columns(
              column("candidate")
                  .titled("候选", "Candidate")
                  .meaning("该短语，已规范化，不带引号。", "The phrase, normalised and without quotation marks.")
                  .text(Candidate::text),
              column("kind")
                  .titled("种类", "Kind")
                  .meaning(
                      "`quoted`：8 次出现中至少 1 次带引号；`numeral`：带数字的缩略语，如 一制三化 或 1+4；`phrase`：一再连用的词。",
                      "`quoted`: in quotation marks in 1 of 8 mentions or more; `numeral`: an"
                          + " abbreviation with numerals, such as 一制三化 or 1+4; `phrase`: words that"
                          + " recur together.")
                  .text(candidate -> candidate.kind().label()),
              column("score")
                  .titled("得分", "Score")
                  .meaning(
                      "在其最突出的一年，新颖、引号、凝固、自由与分布之积；只在同一层级内可比。",
                      "Novelty, quotation, cohesion, freedom and spread, multiplied, in the year in"
                          + " which it is most striking; to compare within a level.")
                  .significant(Candidate::score),
              column("mentions")
                  .titled("提及次数", "Mentions")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "首尾皆在词的边界、且不属于数字或日期的出现次数。",
                      "Occurrences that begin and end with tokens and are no part of a number or a"
                          + " date.")
                  .integer(Candidate::mentions),
              column("reports")
                  .titled("报告数", "Reports")
                  .in(Unit.REPORTS)
                  .meaning("有它的报告数。", "Reports that have it.")
                  .integer(Candidate::reports),
              column("regions")
                  .titled("地区数", "Regions")
                  .in(Unit.REGIONS)
                  .meaning("报告中有它的地区数。", "Regions whose reports have it.")
                  .integer(Candidate::regions),
              FIRST_YEAR
                  .meaning("第一个有它的年份。", "First year that has it.")
                  .year(candidate -> candidate.years().get(0).year()),
              PEAK_YEAR
                  .meaning(
                      "提及最多的年份，并列取最早。", "Year with the most mentions, the earliest of several.")
                  .year(Candidate::peakYear),
              LAST_YEAR
                  .meaning("最后一个有它的年份。", "Last year that has it.")
                  .year(candidate -> candidate.years().get(candidate.years().size() - 1).year()),
              column("years")
                  .titled("分年次数", "Mentions by year")
                  .meaning(
                      "有它的各年的提及次数，如 `2013:2;2014:5`。",
                      "Mentions of each year that has it, such as `2013:2;2014:5`.")
                  .text(CandidatesTable::years),
              REPORT_ID.text(Candidate::reportId),
              SENTENCE
                  .meaning(
                      "它首次出现的句子，照原文；过长的取其前后 300 字，其余以 `…` 代替。",
                      "The sentence of its first occurrence, as written; of a longer one 300 characters"
                          + " around it, `…` for the rest.")
                  .text(Candidate::sentence),
              column("new_in")
                  .titled("新出年份", "New in")
                  .meaning("它最突出的一年。", "The year in which it is most striking.")
                  .year(Candidate::newIn));

  private CandidatesTable() {}

  private static String years(Candidate candidate) {
    return candidate.years().stream()
        .map(year -> year.year() + ":" + year.mentions())
        .collect(joining(";"));
  }

  /** Writes candidates, by level, then rank. The stream stays open. */
  public static WrittenTable write(List<Candidate> candidates, OutputStream out)
      throws IOException {
    CsvTable<Candidate> csv = new CsvTable<>(LAYOUT, out);
    for (Candidate candidate : candidates) {
      csv.add(candidate);
    }
    return csv.finish();
  }
}
