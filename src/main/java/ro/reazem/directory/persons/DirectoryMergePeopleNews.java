package ro.reazem.directory.persons;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/** Keeps which records of the register are one person, and points cases, conflicts of interest and accesses of the absorbed one to the survivor; old news changes nothing. */
@Component
class DirectoryMergePeopleNews {

  private final MergeFollowing following;

  DirectoryMergePeopleNews(JdbcClient jdbc) {
    following = new MergeFollowing(jdbc, "directory", List.of(
        Holding.of("case_relation", "t.context || '/' || t.case_id", "person_ids", "t.context || '/' || t.case_id").list(),
        Holding.of("conflict", "t.id::text", "person_id", "t.id::text").where("""
            not t.ended and not exists (select from directory.conflict o where o.officer_id = t.officer_id and not o.ended
              and o.person_id = cast(:survivor as uuid))"""),
        Holding.of("officer", "t.id::text", "person_id", "t.id::text").staying(),
        Holding.of("case_grant", "t.id::text", "case_id", "t.id::text").where("t.context = 'people' and not t.ended")));
  }

  @ApplicationModuleListener(id = "directory.persons.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "directory.persons.unmerged")
  void on(PersonsUnmerged told) {
    following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }
}
