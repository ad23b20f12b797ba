package dev.lede.label;

import java.util.Arrays;

/**
 * What a {@link Lexicon} goes by in a block, as codes: each kind of term has a reader of its own.
 * One object serves all blocks of a page, one by one.
 */
final class Terms {
  /** How many bits a code has. */
  static final int CODE_BITS = 28;

  /** The bits of a code that tell one term of a shelf from another. */
  private static final int HASH_BITS = CODE_BITS - 2;

  /**
   * Terms of a shelf compete with one another for being kept, and stand together: in the order of
   * their codes those of the first shelf come first.
   */
  enum Shelf {
    OWN,
    NEAR,
    TAGS
  }

  /** What a term may be. */
  enum Kind {
    WORD(Shelf.OWN),
    PAIR(Shelf.OWN),
    FIRST(Shelf.OWN),
    LAST(Shelf.OWN),
    WHOLE(Shelf.OWN),
    LENGTH(Shelf.OWN),
    SHAPES(Shelf.OWN),
    LAST_SHAPE(Shelf.OWN),
    NEAR_NONE(Shelf.NEAR),
    NEAR_FIRST(Shelf.NEAR),
    NEAR_LAST(Shelf.NEAR),
    NEAR_WHOLE(Shelf.NEAR),
    NEAR_START(Shelf.NEAR),
    NEAR_END(Shelf.NEAR),
    NEAR_LENGTH(Shelf.NEAR),
    TAG(Shelf.TAGS),
    PARENT_TAG(Shelf.TAGS),
    NAME(Shelf.TAGS),
    NAME_WORD(Shelf.TAGS),
    NAME_PAIR(Shelf.TAGS),
    NEAR_TAG(Shelf.TAGS),
    NEAR_NAME_WORD(Shelf.TAGS);

    private final Shelf shelf;

    /** Keeps terms of different kinds apart, whatever their order here. */
    private final int salt = name().hashCode() * 31;

    Kind(Shelf shelf) {
      this.shelf = shelf;
    }
  }

  private final WordTerms words;
  private final NeighbourTerms neighbours;
  private final TagTerms tags;
  private int[] codes = new int[128];
  private float[] values = new float[128];
  private int count;

  Terms(View view) {
    words = new WordTerms(view, this);
    neighbours = new NeighbourTerms(view, this);
    tags = new TagTerms(view, this);
  }

  /** Reads a block. */
  void read(int block) {
    count = 0;
    words.read(block);
    neighbours.read(block);
    tags.read(block);
  }

  /** How many terms the block has that was read last. */
  int count() {
    return count;
  }

  /** What a term is known by; below 2 to the power of {@link #CODE_BITS}. */
  int code(int term) {
    return codes[term];
  }

  /** How much a term counts. */
  float value(int term) {
    return values[term];
  }

  /** The least code that a term of a shelf can have. */
  static int first(Shelf shelf) {
    return shelf.ordinal() << HASH_BITS;
  }

  /** The shelf of the term with a code. */
  static Shelf shelf(int code) {
    return Shelf.values()[code >>> HASH_BITS];
  }

  /**
   * Adds a term.
   *
   * @param place where it was found, from -15 to 15
   * @param what a hash of what was found there
   * @param value how much it counts
   */
  void add(Kind kind, int place, int what, float value) {
    if (count == codes.length) {
      codes = Arrays.copyOf(codes, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    int mixed = what * 0x9E3779B1 ^ (kind.salt + place) * 0xC2B2AE35;
    mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0x27D4EB2F;
    codes[count] = kind.shelf.ordinal() << HASH_BITS | mixed >>> Integer.SIZE - HASH_BITS;
    values[count++] = value;
  }
}
