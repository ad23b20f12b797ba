package dev.lede.block;

/**
 * A link inside a block.
 *
 * @param text the text that is linked, white space folded
 * @param url where it leads: absolute when the page's address is known, else as written
 */
public record Link(String text, String url) {}
