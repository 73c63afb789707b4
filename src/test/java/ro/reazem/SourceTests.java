package ro.reazem;

import static ro.reazem.structure.Rule.none;
import static ro.reazem.structure.Code.shortName;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ro.reazem.structure.Code;
import ro.reazem.structure.Sources;

/** How the source reads: size, descriptions, time, construction. */
class SourceTests {

  private static final int LONGEST_FILE = 300;

  @Test
  void noFileIsTooLongToRead() {
    none("A source file has at most " + LONGEST_FILE + " lines; a longer one holds two ideas. Split it by what it is about.",
        Sources.javaFiles().stream().filter(file -> Sources.text(file).lines().count() > LONGEST_FILE)
            .map(file -> Sources.MAIN.relativize(file) + " has " + Sources.text(file).lines().count()));
  }

  @Test
  void nothingIsImportedTwice() {
    none("A type is imported once.", Sources.javaFiles().stream().filter(file -> {
      var imports = Sources.text(file).lines().filter(line -> line.startsWith("import ")).toList();
      return imports.size() > Set.copyOf(imports).size();
    }).map(file -> Sources.MAIN.relativize(file).toString()));
  }

  @Test
  void everyTypeSaysWhatItMeans() {
    var silent = new ArrayList<String>();
    Sources.read((unit, trees) -> {
      var root = new TreePath(unit);
      for (Tree declared : unit.getTypeDecls()) {
        var comment = ((DocTrees) trees).getDocComment(new TreePath(root, declared));
        if (declared instanceof ClassTree type && (comment == null || comment.isBlank())) {
          silent.add(unit.getPackageName() + "." + type.getSimpleName());
        }
      }
    });
    none("Every type carries one Javadoc sentence that says what it means in law or in the institution's work: auditors "
        + "read it in the generated documentation.", silent);
  }

  @Test
  void descriptionsHoldNothingThatTheGeneratorCannotRead() {
    var unreadable = new ArrayList<String>();
    Sources.read((unit, trees) -> {
      var root = new TreePath(unit);
      for (Tree declared : unit.getTypeDecls()) {
        var comment = ((DocTrees) trees).getDocComment(new TreePath(root, declared));
        if (declared instanceof ClassTree type && comment != null && firstSentence(comment).contains("\"")) {
          unreadable.add(unit.getPackageName() + "." + type.getSimpleName());
        }
      }
    });
    none("The first sentence of a type's Javadoc holds no double quotes: the generated documentation would lose it.",
        unreadable);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    none("A feature package that other features use needs a package-info.java with one sentence; a module always has one.",
        Code.MODULES.stream().map(module -> module.getBasePackage().getName())
            .filter(name -> !java.nio.file.Files.exists(
                Sources.MAIN.resolve(name.replace('.', '/')).resolve("package-info.java"))));
  }

  @Test
  void timeComesFromTheOneClock() {
    var asking = Set.of("now", "today");
    none("Nobody asks the machine for the time: take the java.time.Clock bean and write LocalDate.now(clock), so that the "
        + "zone is the law's and tests can choose the day.",
        Code.all().filter(type -> !type.getPackageName().equals(Code.ROOT + ".platform.time")).flatMap(type ->
            Stream.concat(type.getMethodCallsFromSelf().stream().filter(call ->
                call.getTargetOwner().getPackageName().equals("java.time") && asking.contains(call.getName())
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(given -> given.isEquivalentTo(Clock.class))
                || call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                || call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"))
                    .map(JavaAccess.class::cast),
                type.getConstructorCallsFromSelf().stream().filter(call -> call.getTargetOwner().isEquivalentTo(Date.class)
                    && call.getTarget().getRawParameterTypes().isEmpty()).map(JavaAccess.class::cast)))
            .map(call -> shortName(((JavaAccess<?>) call).getOriginOwner()) + " calls "
                + ((JavaAccess<?>) call).getTarget().getFullName() + " in line "
                + ((JavaAccess<?>) call).getLineNumber()));
  }

  @Test
  void whatATypeNeedsStandsInItsConstructor() {
    var injecting = List.of(Autowired.class.getName(), Value.class.getName(), "jakarta.inject.Inject",
        "jakarta.annotation.Resource");
    none("Dependencies come through the constructor, never into a field: a type must say what it needs and work without a "
        + "container in a test.",
        Code.all().flatMap(type -> type.getFields().stream())
            .filter(field -> injecting.stream().anyMatch(field::isAnnotatedWith))
            .map(field -> shortName(field.getOwner()) + "." + field.getName()));
  }

  private static String firstSentence(String comment) {
    int end = comment.indexOf(". ");
    return end < 0 ? comment : comment.substring(0, end);
  }
}
