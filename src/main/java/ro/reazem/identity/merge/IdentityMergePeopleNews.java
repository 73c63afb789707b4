package ro.reazem.identity.merge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/** Points conflicts of interest about a person, the account under which a person works, and accesses to the places of a protected one, to the record that stays; what has ended stays as it was. */
@Component
class IdentityMergePeopleNews {

  private static final String ONE_EACH = """
      t.ended_at is null and not exists (select from identity.conflict o where o.officer_id = t.officer_id and o.ended_at is null
        and o.person_id = cast(:survivor as uuid))""";

  private final MergeFollowing following;

  IdentityMergePeopleNews(JdbcClient jdbc) {
    following = new MergeFollowing(jdbc, "identity", List.of(
        Holding.of("conflict", "t.id::text", "person_id", "t.id::text").where(ONE_EACH).counted(),
        Holding.of("officer", "t.id::text", "person_id", "t.id::text").counted().staying(),
        Holding.of("officer_person", "t.id::text", "person_id", "t.id::text").staying(),
        Holding.of("case_grant", "t.id::text", "case_id", "t.id::text").where("t.context = 'people' and t.ended_at is null").counted()));
  }

  @ApplicationModuleListener(id = "identity.merge.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "identity.merge.unmerged")
  void on(PersonsUnmerged told) {
    following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }
}
