/**
 * lede reads the story out of a news page. {@link dev.lede.ArticleParser} is the way in for a
 * program; the rooms below are one corridor, and each imports only from rooms before it.
 *
 * <p>What goes from room to room, and the door that it goes through:
 *
 * <pre>
 * bytes -> source PageReader -> Page
 *   -> meta MetadataReader -> Stated
 *   -> block Cutter -> Cut, a list of Blocks
 *   -> label Labeller -> Labelling
 *   -> article Assembler -> Article
 *   -> output ArticleWriter -> text
 * </pre>
 *
 * <ol>
 *   <li>{@code table}: tables of words, as they stand beside the classes.
 *   <li>{@code source}: bytes to pages. Which format, which charset.
 *   <li>{@code phrase}: what phrases give away, language by language, as data.
 *   <li>{@code meta}: what a page states about itself.
 *   <li>{@code block}: a page to blocks in reading order, each with where it stands.
 *   <li>{@code label}: what each block is, and why. The heart.
 *   <li>{@code article}: labelled blocks to an article.
 *   <li>{@link dev.lede.ArticleParser} walks through all of these.
 *   <li>{@code output}: an article to text, one class a format.
 *   <li>{@code batch}: many inputs, side by side and in order.
 *   <li>{@code cli}: the command line.
 * </ol>
 */
package dev.lede;
