package dev.lede.batch;

import dev.lede.ArticleParser;
import dev.lede.article.Article;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.SavedPage;
import dev.lede.source.UnreadablePageException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Turns inputs into answers. Instances are immutable and may be shared between threads.
 *
 * @param reader reads the input's pages
 * @param standard what {@link Input.Standard} reads
 * @param print how articles are printed
 * @param isThere tells whether a page's answer is there already; asked of each page in order
 */
public record Conversion(
    PageReader reader, InputStream standard, Print print, Predicate<SavedPage> isThere) {

  /**
   * How articles are printed.
   *
   * @param single prints the article of a page that is an input of its own
   * @param archived prints the article of a page out of an archive
   */
  public record Print(Function<Article, String> single, Function<Article, String> archived) {
    Function<Article, String> of(SavedPage page) {
      return page.isArchived() ? archived : single;
    }
  }

  /**
   * Finds the input's pages, at least one, in order; never fails.
   *
   * @param taker takes each page as soon as it is found; may throw {@link CancellationException} to
   *     end the finding
   */
  public void find(Input input, Consumer<Job> taker) {
    try {
      if (input instanceof Input.Lost lost) {
        taker.accept(Job.of(Answer.failed(lost.name(), lost.fault())));
      } else if (input instanceof Input.Standard) {
        reader.find(input.name(), standard, page -> taker.accept(awaited(page)));
      } else {
        reader.find(Path.of(input.name()), page -> taker.accept(job(page)));
      }
    } catch (InvalidPathException e) {
      taker.accept(
          Job.of(Answer.failed(input.name(), "is no file name here; check its characters")));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      taker.accept(Job.of(broken(input.name(), e)));
    }
  }

  private Job job(SavedPage page) {
    return isThere.test(page)
        ? there(page)
        : new Job(page.path(), page.held(), () -> convert(page, page::read), page::close);
  }

  private static Job there(SavedPage page) {
    Answer answer = new Answer(page.path(), Answer.Outcome.THERE, "", page.share());
    return new Job(page.path(), page.held(), () -> answer, page::close);
  }

  /**
   * A page of standard input. If it is all of it, it is read here: whoever writes it may take as
   * long as they like, and only the conversion is timed.
   */
  private Job awaited(SavedPage saved) {
    if (saved.isArchived()) {
      return job(saved);
    }
    if (isThere.test(saved)) {
      return there(saved);
    }
    try {
      Page page = saved.read();
      return new Job(saved.path(), saved.held(), () -> convert(saved, () -> page), saved::close);
    } catch (UnreadablePageException e) {
      return new Job(saved.path(), 0, () -> unreadable(e, saved), saved::close);
    }
  }

  /** Gives a page, read now or before. */
  @FunctionalInterface
  private interface Reading {
    Page read() throws UnreadablePageException;
  }

  private Answer convert(SavedPage page, Reading reading) {
    try {
      Article article = new ArticleParser().parse(reading.read());
      Answer.Outcome outcome = article.hasStory() ? Answer.Outcome.STORY : Answer.Outcome.NO_STORY;
      return new Answer(page.path(), outcome, print.of(page).apply(article), page.share());
    } catch (UnreadablePageException e) {
      return unreadable(e, page);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return broken(page.path(), e);
    }
  }

  private static Answer unreadable(UnreadablePageException e, SavedPage page) {
    return new Answer(e.path(), Answer.Outcome.FAILED, e.getMessage(), page.share());
  }

  private static Answer broken(String name, Throwable thrown) {
    return Answer.failed(name, fault(thrown));
  }

  /**
   * What to say of a page on which something was thrown. A fault of lede's own on one page of many
   * must not cost the others.
   */
  public static String fault(Throwable thrown) {
    return thrown instanceof OutOfMemoryError
        ? "needs more memory; set LEDE_JAVA_OPTS=-Xmx4g"
        : "broke lede, " + thrown + "; please report it";
  }
}
