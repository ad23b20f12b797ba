package dev.lede.article;

import dev.lede.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words tell of pictures and their captions, from the table {@code picture-words.txt}. */
final class PictureWords {
  private static final Map<String, List<String>> WORDS =
      Table.words(PictureWords.class, "picture-words.txt");

  /** Parts of the names of elements that hold a credit. */
  static final List<String> CREDIT = WORDS.get("credit");

  /** Words in the names and addresses of what is no picture of the story. */
  static final Set<String> DECORATION = Set.copyOf(WORDS.get("decoration"));

  /** Parts of the marks that do not only announce a credit, but say whose the picture is. */
  static final List<String> OWNER = WORDS.get("owner");

  private PictureWords() {}
}
