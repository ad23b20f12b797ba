package dev.lede.label;

import com.microsoft.ml.lightgbm.SWIGTYPE_p_float;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_int;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_p_void;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_void;
import com.microsoft.ml.lightgbm.lightgbmlib;
import com.microsoft.ml.lightgbm.lightgbmlibConstants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Trains boosted trees with LightGBM. The result depends on the rows and the parameters alone. */
final class Boosting {
  static {
    loadLibraries();
  }

  private Boosting() {}

  /**
   * Trains and gives back LightGBM's own text form of the model.
   *
   * @param columns how many features of each row are used
   */
  static String train(TrainingSet data, int columns, int trees, String parameters) {
    String all = parameters + " deterministic=true force_row_wise=true num_threads=2 verbosity=-1";
    SWIGTYPE_p_float matrix = matrix(data, columns);
    SWIGTYPE_p_p_void handle = lightgbmlib.new_voidpp();
    check(
        lightgbmlib.LGBM_DatasetCreateFromMat(
            lightgbmlib.float_to_voidp_ptr(matrix),
            lightgbmlibConstants.C_API_DTYPE_FLOAT32,
            data.rows().size(),
            columns,
            1,
            all,
            null,
            handle));
    SWIGTYPE_p_void set = lightgbmlib.voidpp_value(handle);
    lightgbmlib.delete_floatArray(matrix);
    field(set, "label", data.rows(), TrainingSet.Row::target);
    field(set, "weight", data.rows(), TrainingSet.Row::weight);
    check(lightgbmlib.LGBM_BoosterCreate(set, all, handle));
    SWIGTYPE_p_void booster = lightgbmlib.voidpp_value(handle);
    SWIGTYPE_p_int finished = lightgbmlib.new_intp();
    for (int i = 0; i < trees && lightgbmlib.intp_value(finished) != 1; i++) {
      check(lightgbmlib.LGBM_BoosterUpdateOneIter(booster, finished));
    }
    String model =
        lightgbmlib.LGBM_BoosterSaveModelToStringSWIG(
            booster, 0, -1, 0, 1 << 20, lightgbmlib.new_int64_tp());
    check(lightgbmlib.LGBM_BoosterFree(booster));
    check(lightgbmlib.LGBM_DatasetFree(set));
    return model;
  }

  private static SWIGTYPE_p_float matrix(TrainingSet data, int columns) {
    SWIGTYPE_p_float matrix = lightgbmlib.new_floatArray((long) data.rows().size() * columns);
    long at = 0;
    for (TrainingSet.Row row : data.rows()) {
      for (int column = 0; column < columns; column++) {
        lightgbmlib.floatArray_setitem(matrix, at++, row.features()[column]);
      }
    }
    return matrix;
  }

  private static void field(
      SWIGTYPE_p_void set,
      String name,
      List<TrainingSet.Row> rows,
      ToDoubleFunction<TrainingSet.Row> value) {
    SWIGTYPE_p_float array = lightgbmlib.new_floatArray(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      lightgbmlib.floatArray_setitem(array, i, (float) value.applyAsDouble(rows.get(i)));
    }
    check(
        lightgbmlib.LGBM_DatasetSetField(
            set,
            name,
            lightgbmlib.float_to_voidp_ptr(array),
            rows.size(),
            lightgbmlibConstants.C_API_DTYPE_FLOAT32));
    lightgbmlib.delete_floatArray(array);
  }

  private static void check(int status) {
    if (status != 0) {
      throw new IllegalStateException("LightGBM: " + lightgbmlib.LGBM_GetLastError());
    }
  }

  /**
   * The library's jar holds its native parts for each system; they are loaded from a temporary
   * folder.
   */
  private static void loadLibraries() {
    String os = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
    String system = os.contains("win") ? "windows" : os.contains("mac") ? "osx" : "linux";
    try {
      Path folder = Files.createTempDirectory("lede-train");
      for (String name : List.of("lib_lightgbm", "lib_lightgbm_swig")) {
        String file =
            name + (system.equals("windows") ? ".dll" : system.equals("osx") ? ".dylib" : ".so");
        Path target = folder.resolve(file);
        try (InputStream in =
            lightgbmlib.class.getResourceAsStream(
                "/com/microsoft/ml/lightgbm/" + system + "/x86_64/" + file)) {
          Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        System.load(target.toString());
        target.toFile().deleteOnExit();
      }
      folder.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("LightGBM's native library cannot be unpacked", e);
    }
  }
}
