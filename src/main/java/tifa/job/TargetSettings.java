package tifa.job;

import java.util.Optional;

/**
 * How targets and outcomes are read.
 *
 * @param indicators the file that extends the vocabulary of indicators
 */
public record TargetSettings(Optional<Location> indicators) {}
