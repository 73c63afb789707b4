package ro.reazem.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The modules in the order of their migrations are shipped as a list, so that no start has to read all classes to find it. Only the
 * names are read from it.
 */
class ModuleListTests {

  private static final Path SHIPPED = Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theShippedListNamesAllModulesEachBehindThoseItBuildsOn() throws Exception {
    var modules = Code.MODULES;
    if ("write".equals(System.getProperty("reazem.modules"))) {
      var ordered = names(new ApplicationModulesExporter(modules).toJson());
      Files.createDirectories(SHIPPED.getParent());
      Files.writeString(SHIPPED, ordered.stream().map(name -> "  \"" + name + "\": {}").collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }
    var shipped = names(Files.readString(SHIPPED));
    assertThat(shipped).as("The list of modules is old; run this test with -Dreazem.modules=write")
        .containsExactlyInAnyOrderElementsOf(modules.stream().map(module -> module.getIdentifier().toString()).toList());
    assertThat(modules).as("Migrations of a module run behind those of the modules it depends on; run this test with -Dreazem.modules=write")
        .allSatisfy(module -> assertThat(module.getDirectDependencies(modules).stream()
            .map(dependency -> dependency.getTargetModule().getIdentifier().toString()).filter(name -> !name.equals(module.getIdentifier().toString())))
            .allMatch(name -> shipped.indexOf(name) < shipped.indexOf(module.getIdentifier().toString())));
  }

  private static List<String> names(String json) {
    return JSON.readTree(json).propertyNames().stream().toList();
  }
}
