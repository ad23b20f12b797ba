package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.table.PackedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrieTest {
  /** So many phrases, each of which gives other things away. */
  private static TrieBuilder phrases(int count) {
    TrieBuilder builder = new TrieBuilder();
    for (int i = 0; i < count; i++) {
      String phrase = "photo " + i;
      for (Cue cue : Cue.values()) {
        if ((i + 1 >> cue.ordinal() & 1) == 1) {
          builder.add(phrase.toCharArray(), Entry.read(phrase, cue));
        }
      }
    }
    return builder;
  }

  @Test
  void moreKindsOfPhrasesThanATrieKeepsFailTheBuild() {
    phrases(6_000).build();
    TrieBuilder builder = phrases(20_000);
    assertThrows(IllegalStateException.class, builder::build);
  }

  @Test
  void noCharOfATextGoesOnBehindTheEndOfAPhrase() {
    Trie trie = phrases(1).build();
    int place = Trie.NONE; // of the root
    for (char c : "photo 0".toCharArray()) {
      place = place == Trie.NONE ? trie.start(c) : trie.child(place, c);
    }
    assertNotEquals(0, trie.set(place));
    assertEquals(Trie.NONE, trie.child(place, '\0'));
    assertEquals(Trie.NONE, trie.child(place, 's'));
  }

  @Test
  void aFileThatEndsTooSoonIsReadNowhereAsAWholeOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    phrases(9).build().write(new DataOutputStream(out));
    byte[] whole = out.toByteArray();
    assertEquals(Cue.READ_MORE, Entry.cue(read(whole).code(0)));
    for (int length = 0; length < whole.length; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      assertThrows(EOFException.class, () -> read(torn));
    }
  }

  private static Trie read(byte[] bytes) throws IOException {
    return Trie.read(new PackedInput(new ByteArrayInputStream(bytes)));
  }
}
