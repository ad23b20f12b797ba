package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StoryTextTest {
  @Test
  void anIdeographWeighsTwoLettersHoweverRareAndAnEmojiOne() {
    assertEquals(41, weight("a".repeat(40) + "."));
    assertEquals(82, weight("中".repeat(40) + "。"));
    assertEquals(82, weight("𠮷".repeat(40) + "。"));
    assertEquals(41, weight("😀".repeat(40) + "."));
  }

  private static int weight(String paragraph) {
    StoryText text = new StoryText();
    text.add(paragraph);
    return text.weight();
  }
}
