package ro.reazem.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import ro.reazem.ReazemApplication;

/** The production code as the structure tests see it: classes and modules. Reading it takes seconds, for which whoever only tells a broken rule should not wait. */
public final class Code {

  public static final String ROOT = "ro.reazem";
  public static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
  public static final ApplicationModules MODULES = modules();

  private Code() {}

  private static ApplicationModules modules() {
    System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
    return ApplicationModules.of(ReazemApplication.class);
  }

  public static Stream<JavaClass> all() {
    return CLASSES.stream().filter(type -> !type.getSimpleName().equals("package-info"));
  }

  public static Stream<JavaClass> topLevel() {
    return all().filter(type -> type.getEnclosingClass().isEmpty());
  }

  /** The modules that do the institution's work; not the kernel, the platform or the published events. */
  public static List<ApplicationModule> contexts() {
    return MODULES.stream().filter(module -> !isEvents(module)
        && !Set.of("kernel", "platform").contains(module.getIdentifier().toString())).toList();
  }

  public static boolean isEvents(ApplicationModule module) {
    return module.getBasePackage().getName().startsWith(ROOT + ".events.");
  }

  public static Optional<String> moduleId(JavaClass type) {
    return MODULES.stream().filter(module -> inside(type, module.getBasePackage().getName()))
        .map(module -> module.getIdentifier().toString()).findFirst();
  }

  public static boolean inContext(JavaClass type) {
    return contexts().stream().anyMatch(module -> inside(type, module.getBasePackage().getName()));
  }

  public static Set<String> moduleIds() {
    return MODULES.stream().map(module -> module.getIdentifier().toString()).collect(Collectors.toSet());
  }

  /** Whether the type lives in the package or below it. */
  public static boolean inside(JavaClass type, String packageName) {
    return (type.getPackageName() + ".").startsWith(packageName + ".");
  }

  public static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Code::outermost).orElse(type);
  }

  /** A short name for messages: the name without the root package. */
  public static String shortName(JavaClass type) {
    return type.getName().substring(ROOT.length() + 1);
  }
}
