package tifa.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.normal.Span;

/** The line above a report that says who gives it: {@code 云州市市长　梅若水}. */
final class SpeakerLine {
  private static final String OFFICE = "(?:总理|国务委员|市长|省长|主席|区长|县长|州长|盟长|旗长|专员|部长|主任|委员长|党组书记|报告人)";
  private static final Pattern LINE =
      Pattern.compile("(?:[—―\\-–－]*|报告人[：:]?)[^，。；！？]{0,24}" + OFFICE + "[^，。；！？]{0,20}");
  private static final Pattern NOT_A_SPEAKER = Pattern.compile("来源|作者|编辑|记者|信箱|会议|大会");

  /** After the last office of 国务院副总理兼国家计划委员会主任李富春. */
  private static final Pattern NAME =
      Pattern.compile(
          ".*"
              + OFFICE
              + "[：: ]*([\\p{IsHan} ]{1,8}[·•.][\\p{IsHan}·•. ]{1,16}?|[\\p{IsHan} ]{2,5}?"
              + "|(?!作|向|代表|在|会)[\\p{IsHan}]{6,8}$)"
              + "(?=作|向|代表|同志|[^\\p{IsHan}]|$)");

  private static final Pattern NAME_ALONE =
      Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}]{1,8}[·•.][\\p{IsHan}·•.]{1,16}");
  private static final Pattern AFTER_MEETING = Pattern.compile("(?:会议|大会|会)上[)）]?");

  /** {@code 2031年1月15日省长梅若水在…}, {@code 2031年1月15日梅若水市长在…}. */
  private static final Pattern BEFORE_MEETING =
      Pattern.compile(
          "日[上下]?午?(?:[^，。；！？]{0,20}"
              + OFFICE
              + "[：: ]?([\\p{IsHan} ]{2,5}?|[\\p{IsHan}]{1,8}[·•.][\\p{IsHan}·•.]{1,16}?)|([\\p{IsHan}]{2,4}?)"
              + OFFICE
              + ")在");

  private SpeakerLine() {}

  /** Whether {@code line}, normalised and no salutation, names a speaker or a speaker's office. */
  static boolean matches(String line) {
    return LINE.matcher(line).matches() && !NOT_A_SPEAKER.matcher(line).find();
  }

  /** Where the name stands in such a line; empty where the line is the office alone. */
  static Optional<Span> name(String line) {
    Matcher matcher = NAME.matcher(line);
    return matcher.lookingAt()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  /**
   * Where the speaker's name stands on the line of the date: behind the meeting, between date and
   * meeting, or, where there is no meeting, behind the date.
   */
  static Optional<Span> nameBesideDate(String line) {
    Matcher before = BEFORE_MEETING.matcher(line);
    Matcher meeting = AFTER_MEETING.matcher(line);
    int end = 0;
    while (meeting.find()) {
      end = meeting.end();
    }
    if (end == 0 && !before.find()) {
      end = line.indexOf('日') + 1;
    }
    String rest = line.substring(end, line.endsWith("。") ? line.length() - 1 : line.length());
    if (end > 0 && matches(rest)) {
      int shift = end;
      return name(rest).map(span -> new Span(span.start() + shift, span.end() + shift));
    }
    if (!before.reset().find()) {
      return Optional.empty();
    }
    int group = before.group(1) == null ? 2 : 1;
    return Optional.of(new Span(before.start(group), before.end(group)));
  }

  /** Whether {@code line} can be the name that the office on the line above lacks. */
  static boolean isNameAlone(String line) {
    return NAME_ALONE.matcher(line).matches();
  }
}
