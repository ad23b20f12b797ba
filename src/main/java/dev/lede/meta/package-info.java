/**
 * What a page states about itself. {@link dev.lede.meta.MetadataReader} is the door: a page goes
 * in, a {@link dev.lede.meta.Stated} comes out, with candidates in order of trust; which of them
 * holds is decided later, beside the labelled blocks. A reader for each place a page speaks in
 * (JSON-LD, microdata, {@code meta} elements, visible elements, printed dates, a text's header
 * lines) puts what it finds into one {@code Findings}; {@code Origin} is the order of trust. Read
 * {@code Stated} first, then {@code Origin}, then {@code Candidates} for the headline and {@code
 * DateCandidates} for the day of publication: all that speaks for a candidate votes, and the votes'
 * weights are learned ({@code votes.txt}).
 *
 * <p>{@link dev.lede.meta.Dates} and {@link dev.lede.meta.Bylines} read such values where later
 * rooms find them printed.
 */
package dev.lede.meta;
