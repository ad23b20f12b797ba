/**
 * Many inputs. {@link dev.lede.batch.Inputs} finds them, a {@link dev.lede.batch.Conversion} finds
 * the pages in one and turns each into an answer, and {@link dev.lede.batch.Batch} does so for all
 * of them side by side, a few pages at a time, and hands the answers on in order.
 */
package dev.lede.batch;
