package tifa.table;

import java.util.Optional;
import tifa.section.Role;

/** What part of a report columns of the panel are about. */
enum PanelScope {
  /** All counted sections. */
  WHOLE("", "", "", Optional.empty()),
  /** What it says of the past. */
  REVIEW("rev_", "（回顾）", ", review", Optional.of(Role.REVIEW)),
  /** What it says of the time to come. */
  PLAN("plan_", "（部署）", ", plan", Optional.of(Role.PLAN));

  private final String prefix;
  private final String chinese;
  private final String english;
  private final Optional<Role> role;

  PanelScope(String prefix, String chinese, String english, Optional<Role> role) {
    this.prefix = prefix;
    this.chinese = chinese;
    this.english = english;
    this.role = role;
  }

  /** How names of its columns begin. */
  String prefix() {
    return prefix;
  }

  /** What comes after a name in titles. */
  String chinese() {
    return chinese;
  }

  /** What comes after a name in titles. */
  String english() {
    return english;
  }

  boolean has(Role other) {
    return role.isEmpty() || role.get() == other;
  }
}
