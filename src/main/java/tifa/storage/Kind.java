package tifa.storage;

/** What has a name in a folder. */
public enum Kind {
  NONE("nothing"),
  FILE("a file"),
  FOLDER("a folder"),

  /** Wherever it leads, if anywhere. */
  LINK("a link"),

  /** A pipe, a device and the like. */
  OTHER("neither file nor folder");

  private final String inWords;

  Kind(String inWords) {
    this.inWords = inWords;
  }

  /** Such as {@code a folder}. */
  public String inWords() {
    return inWords;
  }
}
