/**
 * What phrases give away. {@link dev.lede.phrase.Phrases#in} is the door: a text goes in, and out
 * come the cue phrases of all languages that stand in it, each a {@link dev.lede.phrase.Hit} with
 * its {@link dev.lede.phrase.Cue}. The phrases are data, a file a language beside these classes; a
 * new one is a line there and no Java. Read {@code Cue} first, then {@code Language} for what a
 * line may say, then {@code Search} for how a match is chosen. The build packs the files into one
 * that is quick to read, see {@code PackedPhrases}.
 *
 * <p>Of any text, later rooms ask here what its letters and marks tell: {@code Letters}, {@code
 * EastAsian}, {@code Sentences}, {@code Ellipsis} and {@code WordSet}.
 */
package dev.lede.phrase;
