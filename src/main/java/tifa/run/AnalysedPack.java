package tifa.run;

import java.io.Serializable;
import java.util.List;
import tifa.store.Segment;

/**
 * What a task made of its files.
 *
 * @param files each file
 * @param segments where their texts are kept
 */
public record AnalysedPack(List<AnalysedFile> files, List<Segment> segments)
    implements Serializable {}
