package ro.reazem.people.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.person.CnpAlreadyHeld;
import ro.reazem.platform.sheets.SheetRow;

/**
 * Does what was shown for a checked file: first household by household for those the register knows, then some thousand new
 * persons at a time. Each part is kept for good once it is through, so an interrupted loading goes on where it stopped.
 */
@Component
class LoadingImport {

  private final StagedRows staged;
  private final TakingUp takingUp;
  private final LoadingChunk chunk;
  private final Places places;
  private final JdbcClient jdbc;
  private final Clock clock;

  LoadingImport(StagedRows staged, TakingUp takingUp, LoadingChunk chunk, Places places, JdbcClient jdbc, Clock clock) {
    this.staged = staged;
    this.takingUp = takingUp;
    this.chunk = chunk;
    this.places = places;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Says who loads it; told twice, the first word counts. */
  @Transactional
  public void begin(UUID importId, By by) {
    jdbc.sql("update people.import set state = 'LOADING', loading_by = :by, loading_by_name = :name, loading_since = :now where id = :id and state = 'CHECKED'")
        .param("by", by.officerId()).param("name", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("id", importId).update();
  }

  /** Goes on with what somebody began. */
  void goOn(UUID importId) {
    jdbc.sql("select loading_by, loading_by_name from people.import where id = :id and state <> 'CHECKED'").param("id", importId)
        .query((row, number) -> new By(row.getObject(1, UUID.class), row.getString(2))).optional().ifPresent(by -> load(importId, by));
  }

  void load(UUID importId, By by) {
    var heads = new SheetRow(1, List.of(jdbc.sql("select heads from people.import where id = :id").param("id", importId)
        .query((row, number) -> (String[]) row.getArray(1).getArray()).single()));
    begin(importId, by);
    var index = places.index();
    staged.pending(importId).forEach(group -> take(importId, group, heads, index, by));
    while (chunk.load(importId, heads, index, by)) {
      // the next part
    }
  }

  /** What the register refuses is left out and told; the rest goes on. */
  private void take(UUID importId, StagedRows.Group group, SheetRow heads, PlaceIndex index, By by) {
    try {
      takingUp.take(importId, group, heads, index, by);
    } catch (RuleViolated refused) {
      staged.refused(importId, group, refused);
    } catch (TakingUp.Outdated | CnpAlreadyHeld | DataIntegrityViolationException | OptimisticLockingFailureException outdated) {
      staged.outdated(importId, group);
    }
  }
}
