package tifa.wording;

import java.util.ArrayList;
import java.util.List;
import tifa.count.SharedTerms;
import tifa.lexicon.Lexicon;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

/** Finds all that is wanted, and looks only for what cannot be told from what was found before. */
final class Seeking {
  private final Wanted wanted;
  private final PhraseSieves sieves;
  private final Matcher matcher;
  private final Hanlp hanlp;

  Seeking(Wanted wanted, PhraseSieves sieves, Matcher matcher, Hanlp hanlp) {
    this.wanted = wanted;
    this.sieves = sieves;
    this.matcher = matcher;
    this.hanlp = hanlp;
  }

  /**
   * Where it stands.
   *
   * @param before what was found before, in these reports or others and by any lexicon
   */
  Sightings in(Reports reports, Sightings before) {
    SharedTerms shared = new SharedTerms(before.lexicon(), matcher.lexicon());
    List<int[]> passed =
        wanted.levels().stream().map(level -> KnownSightings.sieves(level, sieves)).toList();
    List<KnownSightings> known = new ArrayList<>();
    for (int level = 0; level < wanted.levels().size(); level++) {
      known.add(KnownSightings.of(wanted, level, passed.get(level), before, shared));
    }
    List<Sightings.OfLevel> rest = reports.fold(search(known, shared));
    List<Sightings.OfLevel> levels = new ArrayList<>();
    for (int level = 0; level < known.size(); level++) {
      levels.add(known.get(level).with(rest.get(level), shared));
    }
    return new Sightings(wanted, matcher.lexicon(), passed, levels);
  }

  private SightingSearch search(List<KnownSightings> known, SharedTerms shared) {
    return new SightingSearch(
        wanted.part(known.stream().map(KnownSightings::missing).toList()),
        wanted.part(known.stream().map(KnownSightings::besideOthers).toList()),
        shared.come().isEmpty()
            ? List.of()
            : List.of(new Matcher(Lexicon.of(shared.come()), hanlp)),
        sieves,
        matcher,
        hanlp);
  }
}
