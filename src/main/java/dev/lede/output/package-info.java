/**
 * An article out. {@link dev.lede.output.ArticleWriter} is the door; a format is a constant of
 * {@link dev.lede.output.OutputFormat} and a class that implements {@link dev.lede.output.Form}.
 */
package dev.lede.output;
