package tifa.job;

/**
 * What is sound of a job that cannot be run.
 *
 * @param job its name as stated, empty where none is
 * @param path the output folder
 */
public record JobOutput(String job, Location path) {}
