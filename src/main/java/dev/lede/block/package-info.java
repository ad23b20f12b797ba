/**
 * A page cut into blocks. {@link dev.lede.block.Cutter} is the door: a page goes in, a {@link
 * dev.lede.block.Cut} comes out, its {@link dev.lede.block.Block}s and pictures in reading order,
 * each with where it stands in the input. HTML and flattened text meet here: what only HTML has is
 * in a block's {@link dev.lede.block.Markup}, and absent for text. No visible word is lost and none
 * is judged; that is for the next room. Read {@code Block} first, then {@code HtmlCutter}, which
 * ends blocks where a browser would, or {@code TextCutter}, which has to find out whether lines
 * were wrapped.
 */
package dev.lede.block;
