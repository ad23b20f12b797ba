package dev.lede.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The labels that readers gave to the blocks of development pages of which the corpora tell no more
 * than the story. Since nothing of the pages may stand in the repository, a page and its blocks are
 * known by hashes: of the page's name, and of a block's letters and digits with a number, where the
 * same text stands on the page more than once.
 *
 * <p>{@code annotations.txt} has a line for each page: its hash, then words of the form {@code
 * LABEL=hash,hash.2}. A block of the page that is not named is chrome; {@code ?} is the label of
 * those that the reader could not tell either. {@link Annotate} makes the lines.
 */
final class Annotations {
  private static final String RESOURCE = "annotations.txt";
  private static final String UNKNOWN = "?";

  private final Map<String, Map<String, String>> pages = new HashMap<>();

  private Annotations(Stream<String> lines) {
    lines.filter(line -> !line.startsWith("#")).forEach(this::add);
  }

  /** Those in the repository. */
  static Annotations load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Annotations.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      return new Annotations(in.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /** Those in lines, as {@link #line} makes them. */
  static Annotations of(String... lines) {
    return new Annotations(Stream.of(lines));
  }

  private void add(String line) {
    String[] words = line.split(" ");
    Map<String, String> labels = new HashMap<>();
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      String[] label = word.split("=");
      for (String block : label[1].split(",")) {
        labels.put(block, label[0]);
      }
    }
    pages.put(words[0], labels);
  }

  /** A label for each block, null where it is unknown; empty if nobody labelled the page. */
  Optional<Label[]> of(String corpus, Gold gold, View view) {
    return Optional.ofNullable(pages.get(page(corpus, gold))).map(page -> labels(page, view));
  }

  private static Label[] labels(Map<String, String> page, View view) {
    String[] keys = keys(view);
    Label[] labels = new Label[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String label = page.getOrDefault(keys[i], Label.CHROME.name());
      labels[i] = label.equals(UNKNOWN) ? null : Label.valueOf(label);
    }
    return labels;
  }

  /** The line for a page; null among the labels stands for a block that nobody can tell. */
  static String line(String corpus, Gold gold, View view, Label[] labels) {
    String[] keys = keys(view);
    Map<String, StringBuilder> blocks = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (labels[i] != Label.CHROME) {
        String label = labels[i] == null ? UNKNOWN : labels[i].name();
        StringBuilder list = blocks.computeIfAbsent(label, key -> new StringBuilder());
        list.append(list.isEmpty() ? "=" : ",").append(keys[i]);
      }
    }
    StringBuilder line = new StringBuilder(page(corpus, gold));
    blocks.forEach((label, list) -> line.append(' ').append(label).append(list));
    return line.toString();
  }

  private static String page(String corpus, Gold gold) {
    byte[] name = (corpus + '/' + gold.id()).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String[] keys(View view) {
    String[] keys = new String[view.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      String hash = hash(view.text(i));
      int count = seen.merge(hash, 1, Integer::sum);
      keys[i] = count == 1 ? hash : hash + '.' + count;
    }
    return keys;
  }

  /** Of the letters and digits alone, so that another way to join a block's lines changes none. */
  private static String hash(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    CRC32 crc = new CRC32();
    crc.update(letters.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toString(crc.getValue(), Character.MAX_RADIX);
  }
}
