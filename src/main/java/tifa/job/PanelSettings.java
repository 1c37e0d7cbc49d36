package tifa.job;

/**
 * What the panel holds.
 *
 * @param terms whether each term has columns, and not each category alone
 */
public record PanelSettings(boolean terms) {}
