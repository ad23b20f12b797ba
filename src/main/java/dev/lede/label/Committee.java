package dev.lede.label;

/**
 * A forest and a network that learned the same, and of whose chances the mean is taken: they err on
 * other blocks (L. Hansen and P. Salamon, "Neural network ensembles", IEEE Trans. PAMI 12(10),
 * 1990).
 *
 * @param forest one with all classes, or with a chance only
 * @param network one with as many classes, or with two, of which the second is that chance's
 */
record Committee(Forest forest, Network network) {
  /** The chance of each row, that of the forest being known. */
  float[] chance(float[] forests, float[][] rows) {
    float[] chances = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chances[i] = (forests[i] + network.chances(rows[i])[1]) / 2;
    }
    return chances;
  }

  /** The chances of the classes for each row, which add up to 1. */
  float[][] chances(Answers answers, float[][] rows) {
    float[][] chances = forest.chances(answers);
    for (int i = 0; i < rows.length; i++) {
      float[] others = network.chances(rows[i]);
      for (int role = 0; role < others.length; role++) {
        chances[i][role] = (chances[i][role] + others[role]) / 2;
      }
    }
    return chances;
  }
}
