/**
 * Many inputs. {@link dev.lede.batch.Inputs} finds them, a {@link dev.lede.batch.Conversion} turns
 * one into answers, and {@link dev.lede.batch.Batch} runs it over all of them side by side and
 * hands the answers on in the order of the inputs.
 */
package dev.lede.batch;
