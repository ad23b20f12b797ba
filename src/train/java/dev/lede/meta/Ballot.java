package dev.lede.meta;

import java.util.List;
import java.util.Set;

/**
 * The candidates of one page, with their votes.
 *
 * @param corpus the corpus that the page is of
 * @param domain the domain that the page is of
 * @param weight how much the page counts
 * @param candidates the votes of each candidate
 * @param right the indices of the candidates that the ground truth names
 */
record Ballot(
    String corpus,
    String domain,
    double weight,
    List<? extends Set<? extends Enum<?>>> candidates,
    Set<Integer> right) {}
