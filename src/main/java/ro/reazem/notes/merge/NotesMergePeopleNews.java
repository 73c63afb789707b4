package ro.reazem.notes.merge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/** Points those who took part to the record that stays, unless that record took part too; back when the merge is undone. */
@Component
class NotesMergePeopleNews {

  private static final String ONCE = """
      not exists (select from notes.participant o where o.note_id = t.note_id and o.version = t.version and o.person_id = cast(:survivor as uuid))""";

  private final MergeFollowing following;

  NotesMergePeopleNews(JdbcClient jdbc) {
    following = new MergeFollowing(jdbc, "notes", List.of(
        Holding.of("participant", "t.note_id || '/' || t.version", "person_id", "t.note_id::text").where(ONCE)));
  }

  @ApplicationModuleListener(id = "notes.merge.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "notes.merge.unmerged")
  void on(PersonsUnmerged told) {
    following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }
}
