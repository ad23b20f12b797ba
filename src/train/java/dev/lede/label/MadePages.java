package dev.lede.label;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns pages that {@link PageMaker} makes into examples. */
final class MadePages {
  private static final Gold NO_GOLD = new Gold(new JsonObject());

  /** So many others fill a page's lists. */
  private static final int OTHERS = 4;

  private final List<Story> listed;

  /** Pages with lists of these stories. */
  MadePages(List<Story> listed) {
    this.listed = listed.stream().filter(Story::isTeaser).toList();
  }

  /** Pages made of each of these stories, with all that stands on a page. */
  List<Example> whole(List<Story> stories, int each) {
    return make(
        stories,
        (story, others) -> story.isWhole() && others.size() >= OTHERS,
        each,
        PageMaker::make);
  }

  /** Pages made of the openings of these stories, with little around them. */
  List<Example> shorts(List<Story> stories) {
    return make(stories, (story, others) -> story.isShort(), 1, PageMaker::makeShort);
  }

  /** Makes pages with lists of stories of the same fold and language only. */
  private List<Example> make(
      List<Story> stories,
      BiPredicate<Story, List<Story>> fit,
      int each,
      Function<PageMaker, List<MadeRows.Row>> kind) {
    Map<String, List<Story>> near = listed.stream().collect(Collectors.groupingBy(MadePages::key));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      List<Story> others =
          near.getOrDefault(key(story), List.of()).stream()
              .filter(other -> !other.title().equals(story.title()))
              .toList();
      for (int copy = 0; fit.test(story, others) && copy < each; copy++) {
        PhraseBook book = PhraseBook.of(story.language());
        PageMaker maker = new PageMaker(story, others, book, i * 31L + copy);
        examples.add(LabelledText.example(NO_GOLD, story.fold(), kind.apply(maker)));
      }
    }
    return examples;
  }

  private static String key(Story story) {
    return story.fold() + story.language();
  }
}
