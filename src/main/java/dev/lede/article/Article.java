package dev.lede.article;

import dev.lede.source.Source;
import java.util.List;

/**
 * A page, read: the story, and by name everything that stood around it.
 *
 * @param source where the page came from
 * @param metadata what is known about the story
 * @param story the story itself
 * @param surroundings what stood around it
 * @param assessment how far the answer can be trusted
 */
public record Article(
    Source source,
    Metadata metadata,
    Story story,
    Surroundings surroundings,
    Assessment assessment) {

  /**
   * @param body its paragraphs, headings, list items, quotes, tables and code in order; empty if
   *     the page has no story
   * @param images its pictures in order
   */
  public record Story(List<BodyItem> body, List<Image> images) {
    public Story {
      body = List.copyOf(body);
      images = List.copyOf(images);
    }
  }

  /**
   * @param related links that the editors put into the story or right under it
   * @param teasers items of lists of other stories
   * @param comments readers' comments
   * @param dropped all other blocks of the page
   */
  public record Surroundings(
      List<Related> related, List<Teaser> teasers, List<Comment> comments, List<Dropped> dropped) {
    public Surroundings {
      related = List.copyOf(related);
      teasers = List.copyOf(teasers);
      comments = List.copyOf(comments);
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * @param confidence the chance, 0 to 1, that the page has a story and that the body is that story
   * @param warnings what the reader should know about the answer, a sentence each
   */
  public record Assessment(double confidence, List<String> warnings) {
    public Assessment {
      warnings = List.copyOf(warnings);
    }
  }

  /** Whether the page has a story. */
  public boolean hasStory() {
    return !story.body().isEmpty();
  }
}
