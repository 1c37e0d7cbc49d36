package tifa.run.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of published runs, {@code 20260301T020000Z-1a2b3c4d}, which sort by time. */
final class RunName {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{8}");
  private static final Predicate<String> FORM =
      Pattern.compile("\\d{8}T\\d{6}Z-" + FINGERPRINT).asMatchPredicate();

  private RunName() {}

  /**
   * The first name that is free, from {@code now} on by seconds: a second run of the same content
   * in one second is named after the next.
   */
  static String firstFree(Instant now, String fingerprint, Predicate<String> taken) {
    if (!FINGERPRINT.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException(
          "Invalid run fingerprint %s: not 8 hexadecimal digits".formatted(fingerprint));
    }
    Instant time = now;
    String name;
    do {
      name = UTC.format(time) + "-" + fingerprint;
      time = time.plusSeconds(1);
    } while (taken.test(name));
    return name;
  }

  /** The 8 digits in a name. */
  static String fingerprint(String name) {
    return name.substring(name.indexOf('-') + 1);
  }

  /** Whether a folder in {@code runs} was made by a run, not by hand. */
  static boolean is(String name) {
    return FORM.test(name);
  }
}
