package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.Sentences;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes a label of a block's chances. */
final class Decision {
  /** From this chance on a block is body. */
  static final float BODY = 0.5f;

  /**
   * From this chance on what the page marks as a heading is one of the body's: it has few words to
   * show for itself.
   */
  private static final float BODY_HEADING = 0.4f;

  /**
   * From this chance on a block is the standfirst; on pages without one the first paragraph looks
   * like it.
   */
  private static final float DECK = 0.85f;

  /** The same for what the page marks as a heading: no first paragraph is. */
  private static final float MARKED_DECK = 0.5f;

  /** What the page marks as a heading and is no longer than this, in chars, is no paragraph. */
  private static final int HEADING_CHARS = 200;

  /**
   * How much likelier a heading is than the committee thinks where a short line parts two
   * paragraphs.
   */
  private static final float PARTING_LINE = 4;

  /** A page that marks so many headings marks all of its own, or nearly. */
  private static final int MARKED_HEADINGS = 2;

  /** From this chance on what such a page does not mark is a heading all the same. */
  private static final float UNMARKED_HEADING = 0.7f;

  /** Words from which on a second copy of a block is a copy, and no refrain or line of talk. */
  private static final int COPY_WORDS = 20;

  private static final int PARTING_WORDS = 10;

  private static final Set<Kind> NO_HEADINGS = EnumSet.of(Kind.QUOTE, Kind.TABLE, Kind.CODE);

  /** Below this chance the body's committee rules out that a block is story. */
  private static final float RULED_OUT = 0.2f;

  private final View view;
  private final Sheet sheet;
  private final boolean marksHeadings;
  private final Map<Integer, Integer> told = new HashMap<>();

  Decision(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    int marked = 0;
    for (int i = 0; i < view.size(); i++) {
      marked += view.kind(i) == Kind.HEADING ? 1 : 0;
    }
    marksHeadings = marked >= MARKED_HEADINGS;
  }

  /** The label of a block; blocks must be asked for in reading order. */
  Labelled decide(int i, float body, float[] labels) {
    boolean marked = isMarkedHeading(i);
    float[] roles = partsParagraphs(i) ? likelierHeading(labels) : labels;
    float chance = body < RULED_OUT ? body : chance(body, ofBody(roles));
    boolean story = chance >= (marked ? BODY_HEADING : BODY);
    Label best = best(roles, story, marked);
    if (best == Label.HEADING && !headsText(i, chance)) {
      best = byKind(view.kind(i));
    } else if (best == Label.PARAGRAPH) {
      best = marked ? Label.HEADING : byKind(view.kind(i));
    }
    Integer first =
        view.words(i).weight() < COPY_WORDS ? null : told.get(view.words(i).fingerprint());
    if (first != null && best != Label.CAPTION && best != Label.CHROME) {
      return new Labelled(view.block(i), Label.CHROME, body, "copy of block " + first);
    }
    if (best.isBody() || best == Label.HEADLINE) {
      told.put(view.words(i).fingerprint(), i);
    }
    float score = best.isBody() ? chance : Math.min(1, roles[Model.ROLES.indexOf(best)]);
    return new Labelled(view.block(i), best, score, Reasons.of(best, sheet, i));
  }

  private static float[] likelierHeading(float[] labels) {
    float[] roles = labels.clone();
    roles[Model.ROLES.indexOf(Label.HEADING)] *= PARTING_LINE;
    return roles;
  }

  /**
   * Whether a heading of the labels' committee may be one. A row of signs parts the story, but
   * heads nothing, nor does what the page marks as a quotation, a table or code; and where a page
   * marks its headings, one that it does not mark must be a sure one, and no whole sentence: a
   * question is somebody's.
   */
  private boolean headsText(int i, float chance) {
    boolean unmarked = marksHeadings && !isMarkedHeading(i);
    boolean doubtful = chance < UNMARKED_HEADING || Sentences.endsIn(view.text(i));
    return view.words(i).count() > 0
        && !NO_HEADINGS.contains(view.kind(i))
        && !(unmarked && doubtful);
  }

  /**
   * How likely a block is story, by what the body's and the labels' committee make of it: of HTML
   * the one knows twice as much, of text the other.
   */
  private float chance(float body, float labels) {
    return view.isHtml() ? (2 * body + labels) / 3 : (body + 2 * labels) / 3;
  }

  /** The chance of all labels of the body together. */
  private static float ofBody(float[] roles) {
    float sum = 0;
    for (int role = 0; role < roles.length; role++) {
      sum += Model.ROLES.get(role).isBody() ? roles[role] : 0;
    }
    return Math.min(1, sum);
  }

  /** Whether a short line stands between two paragraphs, and is not a picture's caption. */
  private boolean partsParagraphs(int i) {
    boolean between =
        i > 0 && i + 1 < view.size() && view.isSentence(i - 1) && view.isSentence(i + 1);
    return between
        && view.kind(i) == Kind.TEXT
        && view.words(i).weight() <= PARTING_WORDS
        && !(sheet.get(i, Feature.PICTURE_BEFORE) > 0) // a text may have none
        && view.links(i) == 0
        && startsLikeHeading(view.text(i))
        && !Sentences.endsIn(view.text(i));
  }

  private static boolean startsLikeHeading(String text) {
    int first = text.codePointAt(0);
    return Sentences.opensQuotation(text)
        || (Character.isLetterOrDigit(first) && !Character.isLowerCase(first));
  }

  /**
   * The likeliest label among those of the body, or among the others; a standfirst may be taken for
   * either, and what the page marks as a heading is no caption.
   */
  private static Label best(float[] roles, boolean body, boolean marked) {
    float deck = marked ? MARKED_DECK : DECK;
    Label best = null;
    float most = -1;
    for (int role = 0; role < roles.length; role++) {
      Label label = Model.ROLES.get(role);
      boolean open = label.isBody() == body || (label == Label.DECK && roles[role] > deck);
      if (open && roles[role] > most && !(marked && label == Label.CAPTION)) {
        most = roles[role];
        best = label;
      }
    }
    return best;
  }

  private boolean isMarkedHeading(int i) {
    return view.kind(i) == Kind.HEADING && view.text(i).length() <= HEADING_CHARS;
  }

  /** The label of a block that is body for sure, by what the input makes of it. */
  static Label bodyLabel(Kind kind) {
    return kind == Kind.HEADING ? Label.HEADING : byKind(kind);
  }

  private static Label byKind(Kind kind) {
    return switch (kind) {
      case LIST_ITEM -> Label.LIST_ITEM;
      case QUOTE -> Label.QUOTE;
      case TABLE -> Label.TABLE;
      case CODE -> Label.CODE;
      case TEXT, HEADING, CAPTION -> Label.PARAGRAPH;
    };
  }
}
