/**
 * What each block is. {@link dev.lede.label.Labeller} is the door: the blocks of a page and what
 * the page states go in, a {@link dev.lede.label.Labelling} comes out, every block with its {@link
 * dev.lede.label.Label}, how sure that is, and why. The blocks are labelled together, by weights
 * that were learned and stand in files beside these classes; the program that learns them is under
 * {@code src/train/java}. Read {@code Label} first, then {@code Labeller}, which is the whole way,
 * then {@code Feature} and {@code Opinion}, the lists of what is measured and thought of a block,
 * and {@code Settlement} for what rules still change behind the weights.
 */
package dev.lede.label;
