package dev.lede.cli;

import dev.lede.label.Label;

/** Colours of a terminal, ECMA-48 "select graphic rendition". */
enum Color {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  CYAN("36"),
  YELLOW("33"),
  MAGENTA("35"),
  GREEN("32");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Color(String code) {
    this.code = code;
  }

  String paint(String text) {
    return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }

  static Color of(Label label) {
    return switch (label) {
      case HEADLINE, DECK, HEADING -> BOLD;
      case BYLINE, DATE, SECTION, KEYWORDS -> GREEN;
      case PARAGRAPH, LIST_ITEM, QUOTE, TABLE, CODE -> PLAIN;
      case CAPTION, CREDIT -> CYAN;
      case RELATED, RELATED_TITLE -> YELLOW;
      case TEASER_LIST,
          TEASER,
          TEASER_SECTION,
          TEASER_DESCRIPTION,
          TEASER_DATE,
          TEASER_CAPTION,
          TEASER_MORE ->
          YELLOW;
      case COMMENT -> MAGENTA;
      case CHROME -> DIM;
    };
  }

  /** Whether to paint, by the option {@code --color} and where the output goes. */
  static boolean wanted(Arguments arguments, Shell shell) throws UsageException {
    String when = arguments.value("--color").orElse("auto");
    return switch (when) {
      case "always" -> true;
      case "never" -> false;
      case "auto" -> shell.terminals().contains("out") && !shell.noColor();
      default -> throw Choices.wrong("--color", when, "choose auto, always or never");
    };
  }
}
