package ro.reazem;

import static ro.reazem.structure.Rule.none;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.events.core.EventSerializer;
import ro.reazem.structure.Sample;
import ro.reazem.structure.Sources;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published events are contracts: events wait in the registry as text, and a new version of the application must read what an
 * older one wrote. The folder events holds the text of every event, and as Event.1.json, Event.2.json what it was before.
 */
@SpringBootTest
@AutoConfigureMockMvc
class EventContractTests {

  private static final Path FOLDER = Path.of("src/test/resources/events");
  private static final boolean WRITE = "write".equals(System.getProperty("reazem.events"));

  @Autowired
  private EventSerializer serializer;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void everyEventIsWrittenAsItsContractSays() throws IOException {
    var broken = new ArrayList<String>();
    for (var event : EventRulesTests.published().toList()) {
      var file = FOLDER.resolve(event.getSimpleName() + ".json");
      var written = json.readTree((String) serializer.serialize(Sample.of(event.reflect())));
      if (WRITE && !Files.exists(file)) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");
      }
      if (!Files.exists(file)) {
        broken.add(event.getSimpleName() + " has no file " + file);
      } else if (!json.readTree(Sources.text(file)).equals(written)) {
        broken.add(event.getSimpleName() + " is now " + written + " but " + file + " says " + json.readTree(Sources.text(file)));
      }
    }
    none("The text of a published event is a contract with every event still waiting in the registry. A new event needs its "
        + "file under src/test/resources/events. A changed one keeps its old file as <Event>.<n>.json, may only gain "
        + "components that can be null, and gets a new <Event>.json; a changed meaning is a new event. The missing files "
        + "are written by ./mvnw test -Dtest=EventContractTests -Dreazem.events=write.", broken);
  }

  @Test
  void whatAnOlderVersionWroteCanStillBeRead() {
    var broken = new ArrayList<String>();
    var events = EventRulesTests.published().toList();
    for (var file : Sources.below(FOLDER, ".json")) {
      var name = file.getFileName().toString().split("\\.")[0];
      events.stream().filter(event -> event.getSimpleName().equals(name)).findFirst().map(JavaClass::reflect)
          .ifPresentOrElse(event -> {
            try {
              serializer.deserialize(Sources.text(file), event);
            } catch (RuntimeException unreadable) {
              broken.add(file + ": " + unreadable.getMessage());
            }
          }, () -> broken.add(file + " belongs to no published event"));
    }
    none("An event written by an older version can no longer be read, so it would never reach its listeners. A component "
        + "may be added when it can be null; none may be renamed, retyped or removed, and no event either.", broken);
  }

  @Test
  void anEventSurvivesBeingWrittenAndRead() {
    none("An event must be the same after it was stored and read again: listeners see the stored one.",
        EventRulesTests.published().map(JavaClass::reflect).filter(event -> {
          var sample = Sample.of(event);
          return !serializer.deserialize(serializer.serialize(sample), event).equals(sample);
        }).map(Class::getSimpleName));
  }
}
