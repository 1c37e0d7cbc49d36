package tifa.storage;

/** Lists a folder, or tells the exception. */
public final class ListingChild {
  private ListingChild() {}

  /** The location of the folder. */
  public static void main(String[] arguments) throws Exception {
    LocalStorage storage = new LocalStorage();
    try {
      FileNames.requireUnicode();
      Listing listing = storage.list(arguments[0], Selection.ALL);
      for (SkippedPath path : listing.skipped()) {
        System.out.println("skipped " + path.path() + " " + path.reason());
      }
      for (ListedFile file : listing.files()) {
        System.out.println("listed " + file.path());
        storage.read(file.location(), 10);
      }
    } catch (Exception e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }
}
