package ro.reazem.structure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.ToolProvider;

/** The production sources, parsed by the compiler itself. */
public final class Sources {

  public static final Path MAIN = Path.of("src/main/java");

  private Sources() {}

  /** Hands every source file to the reader, with the compiler's tree services for it. */
  public static void read(BiConsumer<CompilationUnitTree, Trees> reader) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
          files.getJavaFileObjectsFromPaths(javaFiles()));
      for (var unit : task.parse()) {
        reader.accept(unit, Trees.instance(task));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static List<Path> javaFiles() {
    return below(MAIN, ".java");
  }

  public static List<Path> below(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.walk(folder)) {
      return new ArrayList<>(found.filter(file -> file.toString().endsWith(ending)).sorted().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
