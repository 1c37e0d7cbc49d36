package tifa.run;

/**
 * What became of the files since the run that is current.
 *
 * @param added files that it did not have; a renamed file is one that was added, and one removed
 * @param changed files with other bytes
 * @param removed files that are not listed any more
 * @param analysed files that were analysed now
 * @param fromStore files whose analysis was taken from the store
 */
record FileChanges(int added, int changed, int removed, int analysed, int fromStore) {}
