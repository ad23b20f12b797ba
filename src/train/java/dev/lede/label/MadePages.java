package dev.lede.label;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns pages that {@link PageMaker} makes into examples. */
final class MadePages {
  private static final Gold NO_GOLD = new Gold(new JsonObject());

  private MadePages() {}

  /** Examples made of these stories, each with teasers of its own fold and language only. */
  static List<Example> examples(List<Story> stories, int each) {
    Map<String, List<Story>> teasers = new HashMap<>();
    stories.stream()
        .filter(Story::isTeaser)
        .forEach(story -> teasers.computeIfAbsent(key(story), key -> new ArrayList<>()).add(story));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      List<Story> others = teasers.getOrDefault(key(story), List.of());
      for (int copy = 0; story.isWhole() && others.size() >= 4 && copy < each; copy++) {
        PhraseBook book = PhraseBook.of(story.language());
        PageMaker maker = new PageMaker(story, others, book, i * 31L + copy);
        examples.add(LabelledText.example(NO_GOLD, story.fold(), maker.make()));
      }
    }
    return examples;
  }

  private static String key(Story story) {
    return story.fold() + story.language();
  }
}
