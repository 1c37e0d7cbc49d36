package tifa.job;

/** What is wrong with the value under a key, wherever that value was stated. */
record Finding(Key key, String message) {}
