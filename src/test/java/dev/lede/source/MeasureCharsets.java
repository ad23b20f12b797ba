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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the pages of the development corpora anew in each charset of their language, without a
 * declaration and with one, and counts how many are read as they were written: {@code
 * MeasureCharsets CORPUS_FOLDER...}. Prints a line a language and charset.
 *
 * <p>Left out is what was broken before the page was saved, since writing it anew mends it: C1
 * control characters (ISO-8859-2 with the quotation marks of windows-1250 is that charset), and
 * pages whose only characters outside ASCII are UTF-8 read as windows-1252, "Â©", which are UTF-8
 * again when they are written so.
 */
final class MeasureCharsets {
  private final Map<String, int[]> counts = new TreeMap<>();

  private MeasureCharsets() {}

  public static void main(String[] corpora) throws IOException {
    MeasureCharsets measure = new MeasureCharsets();
    for (String corpus : corpora) {
      Path folder = Path.of(corpus, "dev");
      if (Files.exists(folder.resolve("gold.jsonl"))) {
        measure.corpus(folder);
      }
    }
    int[] all = new int[3];
    measure.counts.forEach(
        (what, count) -> {
          print(what, count);
          for (int i = 0; i < 3; i++) {
            all[i] += count[i];
          }
        });
    print("all", all);
  }

  private static void print(String what, int[] count) {
    System.out.printf(
        "%-24s %5d pages  undeclared %5d (%.1f %%)  declared %5d%n",
        what, count[0], count[1], 100.0 * count[1] / count[0], count[2]);
  }

  private void corpus(Path folder) throws IOException {
    for (String row : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(row).getAsJsonObject();
      JsonElement language = gold.get("lang");
      Path file = folder.resolve("pages").resolve(gold.get("id").getAsString() + ".html.gz");
      if (language != null && !language.isJsonNull() && Files.exists(file)) {
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
      int[] count = counts.computeIfAbsent(what, key -> new int[3]);
      count[0]++;
      count[1] += same(written, charset, file, what) ? 1 : 0;
      byte[] declared =
          write("<meta charset=" + CharsetLabels.name(charset) + ">" + stripped, charset);
      count[2] += same(declared, charset, file, what + " declared") ? 1 : 0;
    }
  }

  private static boolean same(byte[] written, Charset charset, Path file, String what) {
    Charset found = CharsetFinder.find(written, Optional.empty());
    boolean same = Decoded.of(written, found).text().equals(Decoded.of(written, charset).text());
    if (!same && Boolean.getBoolean("show")) {
      System.out.println("  " + what + " read as " + CharsetLabels.name(found) + ": " + file);
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
              String character = Character.toString(point);
              writable.append(
                  point < 128 || encoder.canEncode(character) ? character : "&#" + point + ";");
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
