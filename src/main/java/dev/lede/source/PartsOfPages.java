package dev.lede.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Passes over what browsers saved beside the pages of an archive, {@code x_files/frame.html} beside
 * {@code x.html}. What stands before the page whose part it may be is held back until the end: if
 * no such page has come, it was none, and is handed on.
 */
final class PartsOfPages {
  /** How many bytes are held back; when there are more, no longer than this. */
  private static final long MOST_BYTES = 16L << 20;

  /** What it takes to hold any entry back, roughly. */
  private static final int ENTRY_BYTES = 256;

  /** So many folders of a path are looked at; no more are ever meant. */
  private static final int DEEPEST = 32;

  private final BiConsumer<String, byte[]> taker;
  private final NameSet pages = new NameSet();
  private List<Held> waiting = new ArrayList<>();
  private long held;

  private record Held(String name, byte[] bytes) {}

  /**
   * For one archive.
   *
   * @param taker takes the names and the bytes of what is no part of a page
   */
  PartsOfPages(BiConsumer<String, byte[]> taker) {
    this.taker = taker;
  }

  /** Whether an entry is known to be a part by now; then nobody need read it. */
  boolean isPart(String name) {
    return owners(name).stream().anyMatch(pages::contains);
  }

  /** Takes the next entry that is not known to be a part. */
  void take(String name, byte[] bytes) {
    if (PageFolder.isPage(name)) {
      pages.add(name);
    }
    if (owners(name).isEmpty()) {
      taker.accept(name, bytes);
      return;
    }
    waiting.add(new Held(name, bytes));
    held += bytes.length + name.length() + ENTRY_BYTES;
    if (held > MOST_BYTES) {
      end();
    }
  }

  /** Hands on what was held back and is no part. */
  void end() {
    List<Held> all = waiting;
    waiting = new ArrayList<>();
    held = 0;
    for (Held entry : all) {
      if (!isPart(entry.name)) {
        taker.accept(entry.name, entry.bytes);
      }
    }
  }

  /** The pages any of which an entry belongs to if it is there, for each folder that it is in. */
  private static List<String> owners(String name) {
    List<String> owners = new ArrayList<>();
    int start = 0;
    for (int depth = 0; depth < DEEPEST && name.indexOf('/', start) >= 0; depth++) {
      int end = name.indexOf('/', start);
      String beside = name.substring(0, start);
      PageFolder.pages(name.substring(start, end)).forEach(page -> owners.add(beside + page));
      start = end + 1;
    }
    return owners;
  }
}
