package ro.reazem.directory.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;

/**
 * The places that are there without any import: counties, their seats, Bucharest and its sectors. The whole nomenclature
 * is imported at start from the file named by reazem.siruta.
 */
@Component
class ShippedPlaces implements ApplicationModuleInitializer {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedPlaces.class);

  private final ImportingPlaces importing;
  private final JdbcClient jdbc;
  private final Resource shipped;
  private final String file;

  ShippedPlaces(ImportingPlaces importing, JdbcClient jdbc, @Value("classpath:directory/places.csv") Resource shipped,
      @Value("${reazem.siruta:}") String file) {
    this.importing = importing;
    this.jdbc = jdbc;
    this.shipped = shipped;
    this.file = file;
  }

  @Override
  public void initialize() {
    if (jdbc.sql("select not exists (select from directory.place)").query(Boolean.class).single()) {
      load("places.csv", shippedContent());
    }
    if (!file.isBlank()) {
      loadFile(Path.of(file));
    }
  }

  private byte[] shippedContent() {
    try {
      return shipped.getContentAsByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void loadFile(Path path) {
    try {
      load(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException unreadable) {
      LOG.error("The nomenclature of places was not imported: {} cannot be read", path);
    } catch (RuleViolated refused) {
      LOG.error("The nomenclature of places was not imported: {} is refused, {} {}", path, refused.code(),
          refused.arguments());
    }
  }

  private void load(String name, byte[] content) {
    var report = importing.load(name, content, "");
    LOG.info("Places from {}: {} lines, {} added, {} changed, {} closed, {} wrong", name, report.lines(), report.added(),
        report.changed(), report.closed(), report.wrong());
    if (report.awaitsConfirmation()) {
      LOG.warn("{} does not name {} units in force; none was closed, confirm it on the page of the import", name, report.absent());
    }
  }
}
