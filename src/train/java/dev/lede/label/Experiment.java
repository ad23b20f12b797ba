package dev.lede.label;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;

/** Scratch: quick cross-validation of the passes. */
final class Experiment {
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path out = Path.of(args[1]);
    boolean text = args[2].equals("text");
    boolean doRoles = args.length > 3 && args[3].contains("roles");
    Files.createDirectories(out);
    long start = System.nanoTime();
    Corpora corpora = new Corpora(root);
    List<Example> all = new ArrayList<>();
    if (!text) {
      for (String c : List.of("scrapinghub", "fundus", "magic-html", "struct", "trafilatura", "wcxb")) {
        all.addAll(corpora.html(c));
      }
    } else {
      for (String style : List.of("innertext", "paragraphs", "soup", "lynx80", "markdown")) {
        for (String c : List.of("scrapinghub", "fundus", "magic-html", "struct")) {
          all.addAll(corpora.dumps(c, style));
        }
      }
      for (String style : List.of("innertext", "paragraphs")) {
        all.addAll(corpora.dumps("wcxb", style));
      }
    }
    System.err.printf("%d pages, %d blocks, %.1f s%n", all.size(), all.stream().mapToInt(e -> e.view().size()).sum(), (System.nanoTime() - start) / 1e9);
    int columns = Feature.FIRST_GUESS.ordinal();
    float[][] first = new float[all.size()][];
    Forest[] firsts = new Forest[5];
    for (int fold = 0; fold < 5; fold++) {
      int f = fold;
      firsts[f] = new Forest(Learner.body(all, e -> e.fold() != f, columns, 80));
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).fold() == f) {
          first[i] = chances(firsts[f], all.get(i));
        }
      }
    }
    System.err.printf("pass 1 done, %.1f s%n", (System.nanoTime() - start) / 1e9);
    write(out.resolve("first"), all, first, null);
    for (int i = 0; i < all.size(); i++) {
      GuessCues.fill(all.get(i).view(), all.get(i).sheet(), first[i]);
    }
    float[][] second = new float[all.size()][];
    float[][][] roles = doRoles ? new float[all.size()][][] : null;
    for (int fold = 0; fold < 5; fold++) {
      int f = fold;
      Forest forest = new Forest(Learner.body(all, e -> e.fold() != f, Feature.COUNT, 80));
      Forest roleForest = doRoles ? new Forest(Learner.roles(all, e -> e.fold() != f, 50)) : null;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).fold() == f) {
          second[i] = chances(forest, all.get(i));
          if (doRoles) {
            roles[i] = new float[second[i].length][];
            for (int b = 0; b < second[i].length; b++) {
              roles[i][b] = roleForest.chances(all.get(i).sheet().row(b));
            }
          }
        }
      }
    }
    System.err.printf("pass 2 done, %.1f s%n", (System.nanoTime() - start) / 1e9);
    write(out.resolve("second"), all, second, roles);
  }

  static float[] chances(Forest forest, Example example) {
    float[] chances = new float[example.view().size()];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = forest.chance(example.sheet().row(i));
    }
    return chances;
  }

  static void write(Path dir, List<Example> all, float[][] chances, float[][][] roles) throws IOException {
    Files.createDirectories(dir);
    Map<String, StringBuilder> files = new TreeMap<>();
    Map<String, StringBuilder> debug = new TreeMap<>();
    Gson gson = new Gson();
    for (int i = 0; i < all.size(); i++) {
      Example e = all.get(i);
      StringBuilder text = new StringBuilder();
      StringBuilder d = debug.computeIfAbsent(e.corpus(), k -> new StringBuilder());
      d.append("=== ").append(e.id()).append('\n');
      Set<String> seen = new HashSet<>();
      for (int b = 0; b < chances[i].length; b++) {
        boolean in = chances[i][b] >= 0.5;
        String t = e.view().text(b);
        if (in && t.length() > 30 && !seen.add(t)) {
          in = false;
        }
        String role = "";
        if (roles != null) {
          int best = 0;
          for (int r = 1; r < roles[i][b].length; r++) {
            best = roles[i][b][r] > roles[i][b][best] ? r : best;
          }
          role = Model.ROLES.get(best) + String.format("(%.2f)", roles[i][b][best]) + (e.roles().isPresent() ? "/" + e.roles().get()[b] : "");
        }
        d.append(String.format("%s %.2f %s %s %s%n", in ? "+" : " ", chances[i][b], Float.isNaN(e.body()[b]) ? "?" : e.body()[b] == 1 ? "B" : "-", role, t.length() > 120 ? t.substring(0, Character.isHighSurrogate(t.charAt(119)) ? 119 : 120) + "…" + t.length() : t));
        if (in) {
          text.append(t).append("\n\n");
        }
      }
      files.computeIfAbsent(e.corpus(), k -> new StringBuilder()).append(gson.toJson(Map.of("id", e.id(), "text", text.toString()))).append('\n');
    }
    for (var f : files.entrySet()) {
      Files.write(dir.resolve(f.getKey().replace(':', '-') + ".pred"), f.getValue().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      Files.write(dir.resolve(f.getKey().replace(':', '-') + ".debug"), debug.get(f.getKey()).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
