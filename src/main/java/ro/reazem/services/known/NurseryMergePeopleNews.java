package ro.reazem.services.known;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;
import ro.reazem.services.community.TellingCommunity;
import ro.reazem.services.nursery.RestatingFiles;
import ro.reazem.services.pupil.GivingPupilFile;

/**
 * Files of nurseries, of community health and of school cabinets follow a record that was merged into another, and go back when the merge is undone. Two open files of one child cannot both follow: the
 * later one stays, and whoever works on it ends it.
 */
@Component
class NurseryMergePeopleNews {

  private static final String ONCE = """
      (t.ended_on is not null or not exists (select from services.nursery_file o where o.child_id = cast(:survivor as uuid) and o.ended_on is null))""";
  private static final String PUPIL_ONCE = """
      (t.ended_on is not null or not exists (select from services.pupil_file o where o.child_id = cast(:survivor as uuid) and o.ended_on is null))""";
  private static final String NOT_TWICE = """
      (exists (select from services.nursery_file f where f.id = t.file_id and (f.ended_on is not null or not exists (select from services.nursery_file o
          where o.child_id = cast(:survivor as uuid) and o.id <> f.id and o.ended_on is null)))
        and not exists (select from services.nursery_place o where o.child_id = cast(:survivor as uuid) and o.id <> t.id
          and daterange(o.from_on, o.until_on, '[]') && daterange(t.from_on, t.until_on, '[]')))""";

  private static final String ONE_OPEN = """
      (t.state = 'CLOSED' or not exists (select from services.community_file o where o.person_id = cast(:survivor as uuid) and o.state <> 'CLOSED'))""";

  private final MergeFollowing following;
  private final RestatingFiles restating;
  private final TellingCommunity community;
  private final GivingPupilFile pupils;

  NurseryMergePeopleNews(JdbcClient jdbc, RestatingFiles restating, TellingCommunity community, GivingPupilFile pupils) {
    this.pupils = pupils;
    this.community = community;
    this.following = new MergeFollowing(jdbc, "services", List.of(
        Holding.of("nursery_file", "t.id::text", "child_id", "t.id::text").where(ONCE).counted(),
        Holding.of("nursery_file", "t.id::text", "parent_id", "t.id::text").counted(),
        Holding.of("community_file", "t.id::text", "person_id", "t.id::text").where(ONE_OPEN).counted(),
        Holding.of("nursery_place", "t.id::text", "child_id", "t.file_id::text").where(NOT_TWICE),
        Holding.of("pupil_file", "t.id::text", "child_id", "t.id::text").where(PUPIL_ONCE).counted()));
    this.restating = restating;
  }

  @ApplicationModuleListener(id = "services.known.merged")
  void on(PersonsMerged told) {
    if (following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt())) {
      restating.of(List.of(told.survivorId(), told.absorbedId()));
      community.restate(List.of(told.survivorId(), told.absorbedId()));
      pupils.restate(List.of(told.survivorId(), told.absorbedId()));
    }
  }

  @ApplicationModuleListener(id = "services.known.unmerged")
  void on(PersonsUnmerged told) {
    if (following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt())) {
      restating.of(List.of(told.survivorId(), told.absorbedId()));
      community.restate(List.of(told.survivorId(), told.absorbedId()));
      pupils.restate(List.of(told.survivorId(), told.absorbedId()));
    }
  }
}
