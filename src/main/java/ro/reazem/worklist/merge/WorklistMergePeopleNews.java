package ro.reazem.worklist.merge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/**
 * Points the cases of an absorbed record to the survivor, and back. Whose a case is that came since is for its own context to say: it
 * restates the case.
 */
@Component
class WorklistMergePeopleNews {

  private final MergeFollowing following;

  WorklistMergePeopleNews(JdbcClient jdbc) {
    following = new MergeFollowing(jdbc, "worklist", List.of(
        Holding.of("known_case", "t.context || '/' || t.id", "person_ids", "t.context || '/' || t.id").list()));
  }

  @ApplicationModuleListener(id = "worklist.merge.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "worklist.merge.unmerged")
  void on(PersonsUnmerged told) {
    following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }
}
