package dev.lede.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * For labelling pages by reading them. {@code Annotate list CORPORA FOLDER} writes a file for each
 * page of the corpora that is not labelled yet: a line for each block with its number, the label
 * that lede gives it, {@code g} where the ground truth has it in the story, its element, and how it
 * begins. Beside it, a reader writes corrections to {@code NAME.tsv}, lines of a number or a range
 * {@code FROM-TO}, a tabulator and a label (or {@code ?}), and {@code done} as the last line.
 * {@code Annotate take CORPORA FOLDER FILE} adds them to FILE, the {@code annotations.txt} of the
 * repository.
 */
public final class Annotate {
  private static final int SHOWN = 110;

  private Annotate() {}

  public static void main(String[] arguments) throws IOException {
    List<Example> pages = pages(new Corpora(Path.of(arguments[1])));
    Path folder = Path.of(arguments[2]);
    if (arguments[0].equals("list")) {
      list(pages, folder);
    } else {
      take(pages, folder, Path.of(arguments[3]));
    }
  }

  private static void list(List<Example> pages, Path folder) throws IOException {
    Annotations known = Annotations.load();
    Labeller labeller = Labeller.shipped();
    for (Example page : pages) {
      if (known.of(page.corpus(), page.gold(), page.view()).isEmpty()) {
        Files.writeString(folder.resolve(name(page, ".txt")), list(page, guess(labeller, page)));
      }
    }
  }

  private static void take(List<Example> pages, Path folder, Path file) throws IOException {
    TreeSet<String> lines = new TreeSet<>(Files.readAllLines(file));
    for (Example page : pages) {
      Path corrections = folder.resolve(name(page, ".tsv"));
      if (Files.exists(corrections)) {
        Label[] labels = new Label[page.view().size()];
        Arrays.fill(labels, Label.CHROME);
        correct(labels, Files.readAllLines(folder.resolve(name(page, ".txt"))));
        if (correct(labels, Files.readAllLines(corrections))) {
          leaveToGold(labels, page);
          lines.add(Annotations.line(page.corpus(), page.gold(), page.view(), labels));
        }
      }
    }
    Files.write(file, lines);
  }

  private static String name(Example page, String ending) {
    return page.corpus() + '-' + page.gold().id().replace('/', '-') + ending;
  }

  private static List<Example> pages(Corpora corpora) {
    Set<String> whole = new HashSet<>();
    corpora.html("struct").forEach(page -> whole.add(page.gold().text("page").orElseThrow()));
    Set<String> addresses = new HashSet<>();
    return Corpora.READ.stream()
        .flatMap(corpus -> corpora.html(corpus).stream())
        .filter(page -> !whole.contains(page.gold().id()))
        .filter(page -> addresses.add(page.gold().text("url").orElse(page.gold().id())))
        .toList();
  }

  private static Label[] guess(Labeller labeller, Example page) {
    return labeller.label(page.view().cut(), page.view().stated()).blocks().stream()
        .map(block -> Lessons.role(block.label()))
        .toArray(Label[]::new);
  }

  private static String list(Example page, Label[] labels) {
    StringBuilder list = new StringBuilder();
    list.append("# ").append(page.gold().text("url").orElse("")).append('\n');
    for (int i = 0; i < labels.length; i++) {
      if (page.sheet().get(i, Feature.HIDDEN) != 1) {
        String text = page.view().text(i).replaceAll("\\s+", " ");
        list.append(i).append('\t').append(labels[i]).append('\t');
        boolean known = page.gold().text("text").isPresent() && page.body()[i] == 1;
        list.append(known ? "g" : "").append('\t').append(element(page, i));
        list.append('\t');
        text.codePoints().limit(SHOWN).forEach(list::appendCodePoint);
        list.append('\n');
      }
    }
    return list.toString();
  }

  /** Its name, and the nearest class, since that says most. */
  private static String element(Example page, int block) {
    Element element = page.view().element(block);
    Element named = element;
    while (named.parent() != null && named.className().isBlank()) {
      named = named.parent();
    }
    return element.normalName() + '.' + named.className().replaceAll("\\s+", " ");
  }

  /** Sets the labels that the lines name; whether the last of them says that all are there. */
  private static boolean correct(Label[] labels, List<String> lines) {
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+");
      if (Character.isDigit(cells[0].charAt(0))) {
        String[] range = cells[0].split("-");
        int from = Integer.parseInt(range[0]);
        int to = Integer.parseInt(range[range.length - 1]);
        Arrays.fill(labels, from, to + 1, cells[1].equals("?") ? null : label(cells[1]));
      }
    }
    return !lines.isEmpty() && lines.get(lines.size() - 1).strip().equals("done");
  }

  /** What is a paragraph the corpus knows, if any; where it does not agree, nobody does. */
  private static void leaveToGold(Label[] labels, Example page) {
    for (int i = 0; i < labels.length && page.gold().text("text").isPresent(); i++) {
      if (labels[i] == Label.PARAGRAPH) {
        labels[i] = page.body()[i] == 1 ? Label.CHROME : null;
      }
    }
  }

  private static Label label(String name) {
    return Lessons.role(Label.valueOf(name));
  }
}
