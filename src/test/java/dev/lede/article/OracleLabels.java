package dev.lede.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lede.block.Block;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels the blocks of a page by the lines that someone labelled by hand: what a perfect labeller
 * would say.
 */
final class OracleLabels {
  /** The lines of one teaser stand at most this many blocks from its headline. */
  private static final int REACH = 6;

  private static final double LEAST_SHARE = 0.6;

  private final Label[] labels;
  private final List<String> prints;

  private OracleLabels(List<Block> blocks) {
    this.labels = new Label[blocks.size()];
    this.prints = blocks.stream().map(block -> Fingerprint.of(block.text())).toList();
  }

  /**
   * The labels of a page's blocks by its gold row; blocks that the gold does not have are chrome.
   */
  static List<Labelled> of(List<Block> blocks, JsonObject gold) {
    OracleLabels oracle = new OracleLabels(blocks);
    oracle.labelTeasers(gold);
    oracle.labelLines(lines(gold));
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Label label = oracle.labels[i] == null ? Label.CHROME : oracle.labels[i];
      labelled.add(new Labelled(blocks.get(i), label, 1, "labelled by hand"));
    }
    return labelled;
  }

  private void labelTeasers(JsonObject gold) {
    for (JsonElement element : gold.getAsJsonArray("teasers")) {
      JsonObject teaser = element.getAsJsonObject();
      List<String> lines = strings(teaser.get("lines"));
      String main = string(teaser, "headline");
      int place = bestPlace(main == null ? string(teaser, "description") : main, lines);
      if (place >= 0) {
        labels[place] = main == null ? role(teaser, string(teaser, "description")) : Label.TEASER;
      }
      for (String line : lines) {
        int at = place < 0 ? -1 : near(place, Fingerprint.of(line));
        if (at >= 0) {
          labels[at] = role(teaser, line);
        }
      }
    }
  }

  private static Label role(JsonObject teaser, String line) {
    if (line.equals(string(teaser, "headline"))) {
      return Label.TEASER;
    }
    if (isPart(line, string(teaser, "section"))) {
      return Label.TEASER_SECTION;
    }
    if (isPart(line, string(teaser, "description"))) {
      return Label.TEASER_DESCRIPTION;
    }
    if (line.equals(string(teaser, "date"))) {
      return Label.TEASER_DATE;
    }
    return line.equals(string(teaser, "caption")) ? Label.TEASER_CAPTION : Label.CHROME;
  }

  // A field may be printed on two lines.
  private static boolean isPart(String line, String field) {
    return field != null && line.length() > 2 && field.contains(line);
  }

  /** The free block with the text that has the most of the lines around it. */
  private int bestPlace(String main, List<String> lines) {
    String print = main == null ? "" : Fingerprint.of(main);
    int best = -1;
    int bestFound = -1;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != null || print.isEmpty() || !isMostly(prints.get(i), print)) {
        continue;
      }
      int found = prints.get(i).equals(print) ? 1 : 0;
      for (String line : lines) {
        found += near(i, Fingerprint.of(line)) >= 0 ? 1 : 0;
      }
      if (found > bestFound) {
        best = i;
        bestFound = found;
      }
    }
    return best;
  }

  private static boolean isMostly(String block, String line) {
    return block.equals(line)
        || line.length() > 15
            && block.length() * LEAST_SHARE < line.length()
            && block.contains(line);
  }

  private int near(int place, String print) {
    for (int away = 0; away <= REACH; away++) {
      for (int at : new int[] {place - away, place + away}) {
        if (at >= 0 && at < labels.length && labels[at] == null && prints.get(at).equals(print)) {
          return at;
        }
      }
    }
    return -1;
  }

  private void labelLines(Map<String, Deque<Label>> lines) {
    for (int i = 0; i < labels.length; i++) {
      Deque<Label> open = lines.getOrDefault(prints.get(i), new ArrayDeque<>());
      if (labels[i] == null && !open.isEmpty()) {
        labels[i] = open.poll();
      } else if (labels[i] == null && !lines.containsKey(prints.get(i))) {
        labels[i] = labelOfPart(prints.get(i), lines);
      }
    }
  }

  /** A block that is a large part of a gold line, or holds one: the cutters cut differently. */
  private static Label labelOfPart(String print, Map<String, Deque<Label>> lines) {
    for (Map.Entry<String, Deque<Label>> line : lines.entrySet()) {
      String gold = line.getKey();
      boolean part = print.length() > 15 && gold.contains(print);
      boolean whole =
          gold.length() >= LEAST_SHARE * print.length()
              && gold.length() > 15
              && print.contains(gold);
      if ((part || whole) && !line.getValue().isEmpty()) {
        return line.getValue().peek();
      }
    }
    return null;
  }

  private static Map<String, Deque<Label>> lines(JsonObject gold) {
    Map<String, Deque<Label>> lines = new HashMap<>();
    add(lines, Label.HEADLINE, Arrays.asList(string(gold, "headline")));
    add(lines, Label.SECTION, strings(gold.get("kicker")));
    add(lines, Label.DECK, strings(gold.get("deck")));
    add(lines, Label.BYLINE, strings(gold.get("byline")));
    add(lines, Label.DATE, strings(gold.get("date")));
    for (JsonElement item : gold.getAsJsonArray("body")) {
      JsonObject body = item.getAsJsonObject();
      add(lines, bodyLabel(string(body, "type")), Arrays.asList(string(body, "text")));
    }
    add(lines, Label.CAPTION, strings(gold.get("captions")));
    add(lines, Label.CREDIT, strings(gold.get("credits")));
    for (JsonElement item : gold.getAsJsonArray("related")) {
      add(lines, Label.RELATED, strings(item.getAsJsonObject().get("lines")));
    }
    add(lines, Label.TEASER_LIST, strings(gold.get("listheads")));
    for (JsonElement item : gold.getAsJsonArray("comments")) {
      add(lines, Label.COMMENT, item.isJsonPrimitive() ? List.of(item.getAsString()) : List.of());
    }
    add(lines, Label.KEYWORDS, strings(gold.get("tags")));
    return lines;
  }

  private static Label bodyLabel(String type) {
    return switch (type) {
      case "heading" -> Label.HEADING;
      case "listItem", "list_item", "list-item" -> Label.LIST_ITEM;
      case "quote" -> Label.QUOTE;
      case "table" -> Label.TABLE;
      case "code" -> Label.CODE;
      default -> Label.PARAGRAPH;
    };
  }

  private static void add(Map<String, Deque<Label>> lines, Label label, List<String> texts) {
    for (String text : texts) {
      if (text != null) {
        lines.computeIfAbsent(Fingerprint.of(text), print -> new ArrayDeque<>()).add(label);
      }
    }
  }

  private static List<String> strings(JsonElement array) {
    List<String> strings = new ArrayList<>();
    array.getAsJsonArray().forEach(item -> strings.add(item.getAsString()));
    return strings;
  }

  private static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}
