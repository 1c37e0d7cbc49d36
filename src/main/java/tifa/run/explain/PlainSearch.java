package tifa.run.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.explain.CurrentReports.UsedReport;

/**
 * Looks for characters in the kept texts as they were typed: in either letter case, over a wrapped
 * line but not over an empty one; without word boundaries, exclusions or sections.
 */
public final class PlainSearch {
  private static final String WRAP = "[ \\t\u3000]*(?:\\r?\\n[ \\t\u3000]*)?";

  /** What ends a sentence; an empty line does too. */
  private static final Pattern END = Pattern.compile("[。！？；]|\\n[ \\t\u3000]*\\r?\\n");

  private final CurrentReports reports;

  /** Searches these. */
  public PlainSearch(CurrentReports reports) {
    this.reports = reports;
  }

  /** Writes each hit in its sentence, then how many there are by year. */
  public void of(String typed, PrintWriter out) throws RunException {
    String characters = typed.replaceAll("[\\s\u3000]+", "");
    if (characters.isEmpty()) {
      throw new RunException(RunOutcome.USAGE, "--any: there is nothing to search for");
    }
    Pattern pattern = pattern(characters);
    Map<String, Year> years = new TreeMap<>();
    try {
      for (UsedReport report : reports.list(out)) {
        String text = reports.text(report);
        int hits = print(report, text, pattern, out);
        years.computeIfAbsent(report.year(), any -> new Year()).add(hits);
      }
    } catch (IOException e) {
      throw CurrentReports.unreadable(e);
    } catch (IllegalArgumentException e) {
      throw CurrentReports.damaged(e);
    }
    if (!years.isEmpty()) {
      out.println();
      years.forEach(
          (year, told) ->
              out.printf(
                  Locale.ROOT,
                  "%s  %6s hits in %s of %s reports%n",
                  year,
                  told.hits,
                  told.with,
                  told.reports));
      out.printf(
          Locale.ROOT,
          "%s: %s hits%n",
          Escaped.of(typed),
          years.values().stream().mapToInt(year -> year.hits).sum());
    }
  }

  private static Pattern pattern(String characters) {
    return Pattern.compile(
        characters
            .codePoints()
            .mapToObj(character -> Pattern.quote(Character.toString(character)))
            .collect(Collectors.joining(WRAP)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What a year has. */
  private static final class Year {
    private int hits;
    private int reports;
    private int with;

    void add(int found) {
      hits += found;
      reports++;
      with += found > 0 ? 1 : 0;
    }
  }

  private static int print(UsedReport report, String text, Pattern pattern, PrintWriter out) {
    List<Integer> ends = END.matcher(text).results().map(end -> end.end()).toList();
    Matcher matcher = pattern.matcher(text);
    int hits = 0;
    int sentence = 0;
    while (matcher.find()) {
      if (hits++ == 0) {
        report.printHead(out);
      }
      while (sentence < ends.size() && ends.get(sentence) <= matcher.start()) {
        sentence++;
      }
      int from = sentence == 0 ? 0 : ends.get(sentence - 1);
      int to =
          sentence == ends.size() ? text.length() : Math.max(ends.get(sentence), matcher.end());
      String where = String.format(Locale.ROOT, "  %7s  ", text.codePointCount(0, matcher.start()));
      new KeywordInContext(
              oneLine(text.substring(from, matcher.start())).stripLeading(),
              oneLine(matcher.group()),
              oneLine(text.substring(matcher.end(), to)).stripTrailing())
          .print(where, "", out);
    }
    return hits;
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\u3000]+", " ");
  }
}
