package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "**/* 报告.txt",
        "**/* 天津/2017/报告.txt",
        "*.txt 报告.txt",
        "天津/**/*.txt 天津/报告.txt",
        "天津/**/*.txt 天津/a/b/报告.txt",
        "天津/** 天津/a/b/报告.txt",
        "**/20??.txt a/2017.txt",
        "?.txt 𠀀.txt",
        "**/*.{txt,md} a/b.md",
        "a[1].(x)+.txt a[1].(x)+.txt",
      })
  void matches(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*.txt a/报告.txt",
        "*.txt 报告.TXT",
        "天津/**/*.txt 北京/天津/报告.txt",
        "天津/**/*.txt 天津报告.txt",
        "**/20??.txt a/201.txt",
        "a?b a/b",
        "**/*.{txt,md} a/b.pdf",
        "a.txt abtxt",
      })
  void doesNotMatch(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isFalse();
  }

  @Test
  void matchesNamesWithNewlines() {
    assertThat(Glob.of("**/*").matches("a/工作\n报告.txt")).isTrue();
    assertThat(Glob.of("a**t").matches("a/工作\n报告.txt")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"''", "/a", "a/", "'{a,b'", "'a}'"})
  void refusesPatternsThatNameNoFiles(String pattern) {
    assertThatThrownBy(() -> Glob.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Invalid file pattern " + pattern + ":");
  }
}
