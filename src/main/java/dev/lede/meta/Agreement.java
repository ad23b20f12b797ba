package dev.lede.meta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the places that most pages put their headline in agree. Who states one headline against
 * all other places means it: those others are often made for search engines.
 */
final class Agreement {
  private enum Place {
    JSON_LD,
    OPEN_GRAPH,
    H1,
    TITLE
  }

  private final List<Set<Place>> held;

  private Agreement(List<Set<Place>> held) {
    this.held = held;
  }

  /** Adds to each candidate what its places and those of the others say together. */
  static void judge(Collection<Candidate> candidates) {
    List<Set<Place>> held = new ArrayList<>();
    for (Candidate candidate : candidates) {
      held.add(places(candidate));
    }
    Agreement agreement = new Agreement(held);
    for (Candidate candidate : candidates) {
      agreement.judge(candidate);
    }
  }

  private void judge(Candidate candidate) {
    Set<Place> places = places(candidate);
    if (places.size() != 1) {
      return;
    }
    boolean othersOfOpenGraph = agree(Place.JSON_LD, Place.H1) && agree(Place.H1, Place.TITLE);
    boolean othersOfJsonLd = agree(Place.OPEN_GRAPH, Place.H1) && agree(Place.H1, Place.TITLE);
    boolean othersOfH1 = agree(Place.OPEN_GRAPH, Place.TITLE);
    candidate.vote(Vote.OPEN_GRAPH_ALONE, places.contains(Place.OPEN_GRAPH) && othersOfOpenGraph);
    candidate.vote(Vote.JSON_LD_ALONE, places.contains(Place.JSON_LD) && othersOfJsonLd);
    candidate.vote(
        Vote.H1_ALONE, places.contains(Place.H1) && othersOfH1 && !anyHolds(Place.JSON_LD));
    candidate.vote(
        Vote.H1_AGAINST_ALL,
        places.contains(Place.H1) && othersOfH1 && agree(Place.JSON_LD, Place.OPEN_GRAPH));
  }

  private boolean agree(Place one, Place two) {
    return held.stream().anyMatch(places -> places.contains(one) && places.contains(two));
  }

  private boolean anyHolds(Place place) {
    return held.stream().anyMatch(places -> places.contains(place));
  }

  private static Set<Place> places(Candidate candidate) {
    Set<Place> places = EnumSet.noneOf(Place.class);
    if (candidate.has(Vote.JSON_LD)) {
      places.add(Place.JSON_LD);
    }
    if (candidate.has(Vote.OPEN_GRAPH)) {
      places.add(Place.OPEN_GRAPH);
    }
    if (candidate.has(Vote.NEAREST_H1)) {
      places.add(Place.H1);
    }
    if (candidate.has(Vote.TITLE) || candidate.has(Vote.TITLE_HEAD)) {
      places.add(Place.TITLE);
    }
    return places;
  }
}
