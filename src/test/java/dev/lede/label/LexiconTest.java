package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final int GROUPS = Lexicon.Group.values().length;

  @Test
  void wordsSpeakForTheGroupThatTheyWereLearnedFor() throws Exception {
    float[] weights = new float[Lexicon.SIZE];
    Lexicon.Terms terms = Lexicon.terms(Words.of("Pictured: harbour"));
    for (int term = 0; term < terms.count(); term++) {
      weights[terms.places()[term] * GROUPS + Lexicon.Group.CAPTION.ordinal()] = 3;
    }
    Sheet sheet = filled(Lexicon.of(weights), "PICTURED, HARBOUR");
    assertTrue(sheet.get(0, Feature.LEXICON_CAPTION) > 0.9f);
    assertTrue(sheet.get(0, Feature.LEXICON_STORY) < 0.02f);
  }

  @Test
  void wordsThatWereNotLearnedSayNothing() throws Exception {
    Sheet sheet = filled(Lexicon.of(new float[Lexicon.SIZE]), "The ferry was late.");
    for (Lexicon.Group group : Lexicon.Group.values()) {
      assertEquals(
          1f / GROUPS, sheet.get(0, Feature.valueOf("LEXICON_" + group)), 1e-6f, group.name());
    }
  }

  @Test
  void theChancesOfTheGroupsAddUpToOneHoweverLongTheBlock() throws Exception {
    float[] weights = new float[Lexicon.SIZE];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i * 31 % 17 - 8;
    }
    Sheet sheet = filled(Lexicon.of(weights), "The ferry was late again and again. ".repeat(50));
    float sum = 0;
    for (Lexicon.Group group : Lexicon.Group.values()) {
      sum += sheet.get(0, Feature.valueOf("LEXICON_" + group));
    }
    assertEquals(1, sum, 1e-5f);
  }

  @Test
  void aLexiconIsReadAsItWasWritten() throws Exception {
    float[] weights = new float[Lexicon.SIZE];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i % 97 - 48) / 16f;
    }
    Lexicon lexicon = Lexicon.of(weights);
    Sheet before = filled(lexicon, "Photo: a lamp on a pier");
    Sheet after = filled(copy(lexicon), "Photo: a lamp on a pier");
    for (Lexicon.Group group : Lexicon.Group.values()) {
      Feature feature = Feature.valueOf("LEXICON_" + group);
      assertEquals(before.get(0, feature), after.get(0, feature));
    }
  }

  private static Lexicon copy(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lexicon.write(new DataOutputStream(bytes));
    return Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static Sheet filled(Lexicon lexicon, String text) throws Exception {
    Page page = new PageReader().readOne("a.txt", text.getBytes(StandardCharsets.UTF_8));
    View view = new View(Cutter.cut(page), MetadataReader.read(page));
    Sheet sheet = new Sheet(view.size());
    lexicon.fill(view, sheet);
    return sheet;
  }
}
