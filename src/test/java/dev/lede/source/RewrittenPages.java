package dev.lede.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the pages of the development corpora anew in each charset of their language, without a
 * declaration and with one, and counts how many are read as they were written.
 *
 * <p>Left out is what was broken before the page was saved, since writing it anew mends it: C1
 * control characters (ISO-8859-2 with the quotation marks of windows-1250 is that charset), and
 * pages whose only characters outside ASCII are UTF-8 read as windows-1252, "Â©", which are UTF-8
 * again when they are written so.
 */
final class RewrittenPages {
  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<String, Integer> pages = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final int most;

  /**
   * How many pages were read the same.
   *
   * @param pages of how many
   */
  record Count(int pages, int undeclared, int declared) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count more) {
      return new Count(pages + more.pages, undeclared + more.undeclared, declared + more.declared);
    }
  }

  private RewrittenPages(int most) {
    this.most = most;
  }

  /** Those of a folder of corpora, so many pages a language at most. */
  static RewrittenPages of(Path corpora, int most) throws IOException {
    RewrittenPages rewritten = new RewrittenPages(most);
    List<Path> folders;
    try (Stream<Path> list = Files.list(corpora)) {
      folders = list.map(corpus -> corpus.resolve("dev")).sorted().toList();
    }
    for (Path folder : folders) {
      if (Files.exists(folder.resolve("gold.jsonl"))) {
        rewritten.corpus(folder);
      }
    }
    return rewritten;
  }

  Count sum() {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }

  /** The pages that were read as in another charset. */
  List<String> faults() {
    return faults;
  }

  /** A line a language and charset, and one for all. */
  String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach((what, count) -> table.append(line(what, count)));
    return table.append(line("all", sum())).toString();
  }

  private static String line(String what, Count count) {
    return String.format(
        Locale.ROOT,
        "%-24s %5d pages  undeclared %5d (%.1f %%)  declared %5d%n",
        what,
        count.pages,
        count.undeclared,
        100.0 * count.undeclared / count.pages,
        count.declared);
  }

  private void corpus(Path folder) throws IOException {
    for (String row : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(row).getAsJsonObject();
      JsonElement language = gold.get("lang");
      Path file = folder.resolve("pages").resolve(gold.get("id").getAsString() + ".html.gz");
      if (language != null
          && !language.isJsonNull()
          && Files.exists(file)
          && pages.merge(language.getAsString(), 1, Integer::sum) <= most) {
        page(file, language.getAsString());
      }
    }
  }

  private void page(Path file, String language) throws IOException {
    byte[] bytes =
        new Unpacker(PageReader.DEFAULT_MAX_BYTES)
            .unpack(file.toString(), Files.newInputStream(file));
    String text = Decoded.of(bytes, CharsetFinder.find(bytes, Optional.empty())).text();
    String stripped = withoutDeclaration(text);
    for (Charset charset : charsets(language, text)) {
      byte[] written = write(stripped, charset);
      boolean oneByte = charset.newEncoder().maxBytesPerChar() < 1.5;
      if (Utf8.of(written).ascii()
          || oneByte && (unwritable(stripped, charset) || Utf8.of(written).sure())) {
        continue;
      }
      String what = language + " " + CharsetLabels.name(charset);
      byte[] declared =
          write("<meta charset=" + CharsetLabels.name(charset) + ">" + stripped, charset);
      boolean asWritten = same(written, charset, what + ": " + file);
      boolean asDeclared = same(declared, charset, what + " declared: " + file);
      counts.merge(what, new Count(1, asWritten ? 1 : 0, asDeclared ? 1 : 0), Count::plus);
    }
  }

  private boolean same(byte[] written, Charset charset, String what) {
    Charset found = CharsetFinder.find(written, Optional.empty());
    boolean same = Decoded.of(written, found).text().equals(Decoded.of(written, charset).text());
    if (!same) {
      faults.add("read as " + CharsetLabels.name(found) + ": " + what);
    }
    return same;
  }

  /**
   * Whether more than one in ten letters outside ASCII cannot be written: then the page is in
   * another language.
   */
  private static boolean unwritable(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    long letters = text.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    long lost =
        text.chars()
            .filter(c -> c > 127 && Character.isLetter(c) && !encoder.canEncode((char) c))
            .count();
    return lost * 10 > letters;
  }

  private static List<Charset> charsets(String language, String text) {
    List<Charset> all = new ArrayList<>();
    for (Alphabet alphabet : Alphabet.all()) {
      if (alphabet.language().split("-")[0].equals(language)
          && (!alphabet.language().equals("zh-Hant")
              || !unwritable(text, Charset.forName("Big5")))) {
        all.addAll(alphabet.charsets());
      }
    }
    if (!all.isEmpty()) {
      all.add(StandardCharsets.UTF_16LE);
      all.add(StandardCharsets.UTF_16BE);
    }
    return all;
  }

  /**
   * The bytes of a text; characters that the charset lacks are written as references, as browsers
   * do.
   */
  private static byte[] write(String text, Charset charset) throws IOException {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    StringBuilder writable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point < 128 || encoder.canEncode(Character.toString(point))) {
                writable.appendCodePoint(point);
              } else {
                writable.append("&#").append(point).append(';');
              }
            });
    java.nio.ByteBuffer buffer = encoder.reset().encode(CharBuffer.wrap(writable));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static String withoutDeclaration(String page) {
    return page.replaceAll("[\\x80-\\x9F]", "")
        .replaceAll("(?i)<meta[^>]*charset[^>]*>", "")
        .replaceAll("<\\?xml[^>]*>", "");
  }
}
