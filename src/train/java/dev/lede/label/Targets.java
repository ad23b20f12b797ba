package dev.lede.label;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ground truth says of each block of a page. */
final class Targets {
  /** A text holds another one if it has this share of its pairs of words. */
  private static final float HELD = 0.9f;

  /** A block of no more pairs of words is not told by a piece of text. */
  private static final int FEW_PAIRS = 3;

  /** A block that holds a caption has at most so many times its pairs of words, and so many. */
  private static final int MOST_TIMES = 3;

  private static final int MOST_MORE = 12;

  private final Gold gold;
  private final View view;
  private final Sheet sheet;
  private final Optional<Label[]> annotated;
  private final Map<Integer, List<Integer>> byWords = new HashMap<>();

  Targets(Gold gold, View view, Sheet sheet, Optional<Label[]> annotated) {
    this.gold = gold;
    this.view = view;
    this.sheet = sheet;
    this.annotated = annotated;
    for (int i = 0; i < view.size(); i++) {
      byWords.computeIfAbsent(view.words(i).fingerprint(), key -> new ArrayList<>()).add(i);
    }
  }

  /** 1 for the story, 0 for the rest, NaN for what the source is silent or of two minds about. */
  float[] body() {
    if (gold.text("text").isPresent() || gold.has("body")) {
      return aligned(gold.text("text").orElseGet(() -> String.join("\n", gold.texts("body"))));
    }
    return snippets();
  }

  private float[] aligned(String text) {
    List<Words> words = new ArrayList<>();
    boolean[] hidden = new boolean[view.size()];
    for (int i = 0; i < view.size(); i++) {
      words.add(view.words(i));
      hidden[i] = sheet.get(i, Feature.HIDDEN) == 1;
    }
    float[] targets = new Aligner(text).align(words, hidden);
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] == 0 && isCopyOfBody(i, targets)) {
        targets[i] = Float.NaN;
      }
      if (hidden[i] && Float.isNaN(targets[i])) {
        targets[i] = 0;
      }
    }
    // a standfirst is the story's, but no part of the body: the second model tells them apart
    for (String key : List.of("summary", "deck")) {
      gold.texts(key).forEach(line -> saying(line).forEach(i -> targets[i] = Float.NaN));
    }
    return targets;
  }

  private boolean isCopyOfBody(int i, float[] targets) {
    return byWords.get(view.words(i).fingerprint()).stream().anyMatch(other -> targets[other] == 1);
  }

  /** The blocks that say the same as a line. */
  private List<Integer> saying(String line) {
    return byWords.getOrDefault(Words.of(line).fingerprint(), List.of());
  }

  /** What somebody told, and pieces of text that must or must not be in the answer. */
  private float[] snippets() {
    float[] targets = new float[view.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = annotated.isPresent() ? told(annotated.get()[i]) : Float.NaN;
    }
    List<int[]> with = pairs("with");
    List<int[]> without = pairs("without");
    for (int i = 0; i < view.size(); i++) {
      int[] own = view.words(i).pairs();
      if (own.length >= FEW_PAIRS && holdsOne(own, with)) {
        targets[i] = 1;
      } else if (holdsOne(own, without)) {
        targets[i] = 0;
      }
    }
    return targets;
  }

  private List<int[]> pairs(String key) {
    return gold.texts(key).stream().map(text -> Words.of(text).pairs()).toList();
  }

  private static float told(Label label) {
    if (label == null || label == Label.DECK) {
      return Float.NaN;
    }
    return label.isBody() ? 1 : 0;
  }

  private static boolean holdsOne(int[] own, List<int[]> snippets) {
    return snippets.stream()
        .anyMatch(
            snippet ->
                snippet.length > 0
                    && (Words.shared(snippet, own) >= HELD
                        || (own.length > FEW_PAIRS && Words.shared(own, snippet) >= HELD)));
  }

  /** A label for each block, null where it is unknown; empty if the source has no such gold. */
  Optional<Label[]> roles() {
    if (gold.has("chrome_lines")) {
      return Optional.of(labelled());
    }
    if (annotated.isPresent()) {
      return Optional.of(agreed(annotated.get()));
    }
    return gold.has("captions") ? Optional.of(partly()) : Optional.empty();
  }

  /** Somebody's labels; unknown where they and the corpus are of two minds about the story. */
  private Label[] agreed(Label[] annotated) {
    Label[] roles = partly();
    float[] body = body();
    for (int i = 0; i < roles.length; i++) {
      Label label = annotated[i];
      boolean open = label == null || label.isBody() || sheet.get(i, Feature.HIDDEN) == 1;
      if (body[i] == 1) {
        roles[i] = label == Label.HEADING ? label : roles[i];
      } else if (roles[i] != Label.CAPTION) {
        roles[i] = open || (Float.isNaN(body[i]) && label == Label.CHROME) ? null : label;
      }
    }
    return roles;
  }

  /**
   * Every line of the page was labelled by hand: what has no label is chrome. A text may be cut
   * into other lines, of which nobody said anything.
   */
  private Label[] labelled() {
    Label[] roles = new Label[view.size()];
    if (view.isHtml()) {
      Arrays.fill(roles, Label.CHROME);
    }
    teasers(roles);
    related(roles);
    assign(roles, "tags", Label.KEYWORDS);
    assign(roles, "comments", Label.COMMENT);
    assign(roles, "captions", Label.CAPTION);
    assign(roles, "credits", Label.CREDIT);
    assign(roles, "kicker", Label.SECTION);
    assign(roles, "byline", Label.BYLINE);
    assign(roles, "date", Label.DATE);
    assign(roles, "deck", Label.DECK);
    gold.text("headline").ifPresent(text -> headline(roles, text));
    bodyRoles(roles, body());
    return roles;
  }

  private void assign(Label[] roles, String key, Label label) {
    gold.texts(key).forEach(line -> assignLine(roles, line, label));
  }

  private void assignLine(Label[] roles, String line, Label label) {
    saying(line).forEach(i -> roles[i] = label);
  }

  private void headline(Label[] roles, String text) {
    saying(text).stream().findFirst().ifPresent(i -> roles[i] = Label.HEADLINE);
  }

  private void related(Label[] roles) {
    for (JsonElement item : gold.list("related")) {
      JsonObject object = item.getAsJsonObject();
      if (object.has("headline") && object.get("headline").isJsonPrimitive()) {
        assignLine(roles, object.get("headline").getAsString(), Label.RELATED);
      }
      if (object.has("lines")) {
        boolean first = true;
        for (JsonElement line : object.getAsJsonArray("lines")) {
          // the lines below the headline are its section, day, author or description: who knows
          assignLine(roles, line.getAsString(), first ? Label.RELATED : null);
          first = false;
        }
      }
    }
    assign(roles, "listheads", Label.TEASER_LIST);
  }

  private void teasers(Label[] roles) {
    Map<String, Label> fields =
        Map.of(
            "description",
            Label.TEASER_DESCRIPTION,
            "section",
            Label.TEASER_SECTION,
            "date",
            Label.TEASER_DATE,
            "caption",
            Label.TEASER_CAPTION,
            "headline",
            Label.TEASER);
    for (JsonElement item : gold.list("teasers")) {
      for (String field : List.of("date", "section", "description", "caption", "headline")) {
        JsonElement value = item.getAsJsonObject().get(field);
        if (value != null && value.isJsonPrimitive()) {
          assignLine(roles, value.getAsString(), fields.get(field));
        }
      }
    }
  }

  private void bodyRoles(Label[] roles, float[] body) {
    Set<Integer> headings = new HashSet<>();
    for (JsonElement item : gold.list("body")) {
      JsonObject part = item.getAsJsonObject();
      if (part.get("type").getAsString().equals("heading")) {
        headings.addAll(saying(part.get("text").getAsString()));
      }
    }
    gold.texts("headings").forEach(text -> headings.addAll(saying(text)));
    for (int i = 0; i < roles.length; i++) {
      if (body[i] == 1) {
        roles[i] = headings.contains(i) ? Label.HEADING : Label.PARAGRAPH;
      }
    }
  }

  /**
   * Only some parts have gold: blocks that no part claims are chrome if they are far from any
   * doubt, else unknown.
   */
  private Label[] partly() {
    Label[] roles = new Label[view.size()];
    gold.list("captions").forEach(item -> caption(roles, item.getAsJsonObject()));
    assign(roles, "summary", Label.DECK);
    gold.text("title").ifPresent(text -> headline(roles, text));
    bodyRoles(roles, body());
    return roles;
  }

  private void caption(Label[] roles, JsonObject caption) {
    if (!caption.has("text") || !caption.get("text").isJsonPrimitive()) {
      return;
    }
    int[] text = Words.of(caption.get("text").getAsString()).pairs();
    for (int i = 0; i < view.size(); i++) {
      int[] own = view.words(i).pairs();
      if (own.length > 0
          && own.length < MOST_TIMES * text.length + MOST_MORE
          && Words.shared(text, own) >= HELD) {
        roles[i] = Label.CAPTION;
      }
    }
  }
}
