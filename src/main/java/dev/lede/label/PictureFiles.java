package dev.lede.label;

import dev.lede.table.Table;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a terminal browser prints in place of a picture without words, the name of its file in
 * brackets: "[harbour.jpg?width=640]". It looks like a caption or a teaser, and says nothing.
 */
final class PictureFiles {
  /** What such a name holds, behind a full stop or a bracket. */
  private static final List<String> KINDS = Table.lines(PictureFiles.class, "picture-files.txt");

  private PictureFiles() {}

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) != Label.CHROME && isFile(view.text(i))) {
        labels.set(i, Label.CHROME, "the file of a picture");
      }
    }
  }

  /** Whether a text is nothing but a file's name in brackets. */
  static boolean isFile(String text) {
    int last = text.length() - 1;
    if (last < 1 || text.charAt(0) != '[' || text.charAt(last) != ']') {
      return false;
    }
    String name = text.toLowerCase(Locale.ROOT);
    for (String kind : KINDS) {
      if (name.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
