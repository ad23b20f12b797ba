/**
 * Labelled blocks put together. {@link dev.lede.article.Assembler} is the door: labelled blocks,
 * pictures and what the page states go in, an {@link dev.lede.article.Article} comes out. Captions
 * go to their pictures, the parts of a teaser to one item, and an {@code Account} sees to it that
 * every block ends in exactly one place. Read {@code Article} and its records first, which are also
 * what a program gets, then {@code Assembler}, then the part in question: {@code Body}, {@code
 * Images}, {@code RelatedLinks}, {@code Teasers} or {@code MetadataAssembler}.
 */
package dev.lede.article;
