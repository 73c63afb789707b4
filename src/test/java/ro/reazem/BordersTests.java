package ro.reazem;

import static ro.reazem.structure.Code.MODULES;
import static ro.reazem.structure.Rule.none;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import ro.reazem.structure.Code;

/** The walls between the modules. */
class BordersTests {

  @Test
  void noModuleReachesIntoAnother() {
    none("A module never calls another module: what crosses a border is a published event, an id in a URL, or a fragment "
        + "that the browser fetches. Publish an event in ro.reazem.events.<module> and listen to it, or move what both "
        + "need into the kernel or the platform.",
        MODULES.detectViolations().getMessages().stream());
  }

  @Test
  void everyPackageBelowTheRootIsADeclaredModule() {
    none("Every direct subpackage of ro.reazem, and of ro.reazem.events, must carry @ApplicationModule in its "
        + "package-info.java: without it verification, migrations and documentation do not see the package at all.",
        Code.all().map(type -> modulePackage(type.getPackageName())).filter(name -> !name.equals(Code.ROOT)).distinct()
            .filter(name -> !isDeclared(name)));
  }

  @Test
  void aContextDependsOnlyOnWhatEverybodyMayUseAndOnPublishedEvents() {
    var shared = Set.of("kernel", "platform", "directory");
    none("A context may name only kernel, platform :: ..., directory and modules of published events in its "
        + "allowedDependencies; another context in that list would be a call across the border.",
        Code.contexts().stream().flatMap(module -> dependencies(module.getBasePackage().getName())
            .filter(named -> !shared.contains(named) && !named.endsWith("-events"))
            .map(named -> module.getIdentifier() + " names " + named)));
  }

  @Test
  void publishedEventsAndTheKernelDependOnNothingElse() {
    none("A module of published events may depend on the kernel only, the kernel on nothing, and the platform on the kernel "
        + "and on the language of cases, whose deadlines it keeps for all: they are what everybody stands on.",
        MODULES.stream().filter(module -> Code.isEvents(module)
            || Set.of("kernel", "platform").contains(module.getIdentifier().toString()))
            .flatMap(module -> dependencies(module.getBasePackage().getName())
                .filter(named -> !named.equals("kernel") || module.getIdentifier().toString().equals("kernel"))
                .filter(named -> !(named.equals("casework-events") && module.getIdentifier().toString().equals("platform")))
                .map(named -> module.getIdentifier() + " names " + named)));
  }

  @Test
  void eventsModulesAreNamedAfterTheirPublisher() {
    none("The module of the package ro.reazem.events.<name> must have the id <name>-events, so that the diagrams and the "
        + "dependency lists read the same everywhere.",
        MODULES.stream().filter(Code::isEvents)
            .filter(module -> !module.getIdentifier().toString()
                .equals(module.getBasePackage().getLocalName() + "-events"))
            .map(module -> module.getBasePackage().getName() + " has the id " + module.getIdentifier()));
  }

  /** With it the application need not read its own code at every start; without one of them its migrations would be skipped. */
  @Test
  void theListOfModulesThatShipsIsThatOfTheCode() throws IOException {
    var shipped = Pattern.compile("^ {2}\"([^\"]+)\":", Pattern.MULTILINE).matcher(Files.readString(Path.of("src/main/resources",
        ApplicationModulesExporter.DEFAULT_LOCATION))).results().map(found -> found.group(1)).toList();
    var ofTheCode = ApplicationModuleIdentifiers.of(MODULES).stream().map(Object::toString).toList();
    none("META-INF/spring-modulith/application-modules.json names every module and no other: add the new one, after those it depends on.",
        Stream.concat(ofTheCode.stream().filter(name -> !shipped.contains(name)), shipped.stream().filter(name -> !ofTheCode.contains(name))));
    // a call across a border is told by the test above, and would put them into another order
    none("META-INF/spring-modulith/application-modules.json names every module after those it depends on.",
        Stream.of(shipped).filter(list -> !MODULES.detectViolations().hasViolations() && !list.equals(ofTheCode)).map(list -> list + " instead of " + ofTheCode));
  }

  private static String modulePackage(String packageName) {
    var parts = packageName.split("\\.");
    int depth = parts.length > 2 && parts[2].equals("events") ? 4 : 3;
    return String.join(".", Arrays.copyOf(parts, Math.min(depth, parts.length)));
  }

  private static boolean isDeclared(String packageName) {
    return annotation(packageName) != null;
  }

  private static Stream<String> dependencies(String packageName) {
    var declared = annotation(packageName);
    return declared == null ? Stream.of() : Arrays.stream(declared.allowedDependencies())
        .map(named -> named.split("::")[0].strip());
  }

  private static ApplicationModule annotation(String packageName) {
    try {
      return Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
    } catch (ClassNotFoundException undocumented) {
      return null;
    }
  }
}
