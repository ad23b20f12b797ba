package dev.lede.batch;

import dev.lede.ArticleParser;
import dev.lede.article.Article;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.PageVisitor;
import dev.lede.source.UnreadablePageException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns an input into answers. Instances are immutable and may be shared between threads.
 *
 * @param reader reads the input's pages
 * @param form prints an article
 * @param standard what {@link Input.Standard} reads
 */
public record Conversion(PageReader reader, Function<Article, String> form, InputStream standard) {

  /** The answers of the input's pages in order; never empty, and never fails. */
  public List<Answer> convert(Input input) {
    Answers answers = new Answers(form);
    try {
      read(input, answers);
    } catch (InvalidPathException e) {
      answers.add(Answer.failed(input.name(), "is no file name here; check its characters"));
    } catch (OutOfMemoryError e) {
      answers.add(Answer.failed(input.name(), "needs more memory; set LEDE_JAVA_OPTS=-Xmx4g"));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of lede's own on one page of many must not cost the others.
      answers.add(Answer.failed(input.name(), "broke lede, " + e + "; please report it"));
    }
    return answers.all;
  }

  private void read(Input input, Answers answers) {
    if (input instanceof Input.Lost lost) {
      answers.add(Answer.failed(lost.name(), lost.fault()));
    } else if (input instanceof Input.Standard) {
      reader.read(input.name(), standard, answers);
    } else {
      reader.read(Path.of(input.name()), answers);
    }
  }

  private static final class Answers implements PageVisitor {
    private final ArticleParser parser = new ArticleParser();
    private final List<Answer> all = new ArrayList<>();
    private final Function<Article, String> form;

    Answers(Function<Article, String> form) {
      this.form = form;
    }

    void add(Answer answer) {
      all.add(answer);
    }

    @Override
    public void page(Page page) {
      Article article = parser.parse(page);
      Answer.Outcome outcome = article.hasStory() ? Answer.Outcome.STORY : Answer.Outcome.NO_STORY;
      add(new Answer(page.source().path(), outcome, form.apply(article)));
    }

    @Override
    public void unreadable(UnreadablePageException reason) {
      add(new Answer(reason.path(), Answer.Outcome.FAILED, reason.getMessage()));
    }
  }
}
