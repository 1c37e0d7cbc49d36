package tifa.run.engine;

import java.io.Serializable;
import java.util.List;
import tifa.cache.Segment;

/**
 * What a task made of its files.
 *
 * @param files each file
 * @param segments where their texts are kept
 */
public record AnalysedPack(List<AnalysedFile> files, List<Segment> segments)
    implements Serializable {}
