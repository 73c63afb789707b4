package ro.reazem.people.imports;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.places.Places;
import ro.reazem.people.change.By;
import ro.reazem.platform.sheets.SheetRow;

/**
 * Enters the rows of a checked file in the register, some thousand at a time. Each part is kept for good once it is
 * through, so an interrupted loading goes on where it stopped.
 */
@Component
class LoadingImport {

  private final LoadingChunk chunk;
  private final Places places;
  private final JdbcClient jdbc;

  LoadingImport(LoadingChunk chunk, Places places, JdbcClient jdbc) {
    this.chunk = chunk;
    this.places = places;
    this.jdbc = jdbc;
  }

  void load(UUID importId, By by) {
    var heads = new SheetRow(1, List.of(jdbc.sql("select heads from people.import where id = :id").param("id", importId)
        .query((row, number) -> (String[]) row.getArray(1).getArray()).single()));
    jdbc.sql("update people.import set state = 'LOADING' where id = :id and state = 'CHECKED'").param("id", importId).update();
    var index = places.index();
    while (chunk.load(importId, heads, index, by)) {
      // the next part
    }
  }
}
