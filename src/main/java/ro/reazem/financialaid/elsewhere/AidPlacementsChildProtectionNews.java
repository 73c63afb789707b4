package ro.reazem.financialaid.elsewhere;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.childprotection.PlacementEnded;
import ro.reazem.events.childprotection.PlacementOrdered;
import ro.reazem.financialaid.family.FamilyFactsChanged;

/** Children placed elsewhere and back: the rights of the family they left and of the family that receives them wait for somebody to look (art. 67 alin. (3)). */
@Component
class AidPlacementsChildProtectionNews {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;

  AidPlacementsChildProtectionNews(JdbcClient jdbc, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.publisher = publisher;
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.placement-ordered")
  void on(PlacementOrdered told) {
    int learned = jdbc.sql("""
        insert into financialaid.child_placement as known (placement_id, context, case_id, child_id, carer_id, from_day, told_at, ended_revision)
        values (:id, :context, :case, :child, :carer, :from, :at, 0)
        on conflict (placement_id) do update set carer_id = excluded.carer_id, from_day = excluded.from_day, told_at = excluded.told_at
        where known.from_day is null""").param("id", told.placementId()).param("context", told.decidedIn().context()).param("case", told.decidedIn().id())
        .param("child", told.childId()).param("carer", told.carerId()).param("from", told.from()).param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    if (learned > 0) {
      tell(told.childId(), told.carerId());
    }
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.placement-ended")
  void on(PlacementEnded told) {
    int learned = jdbc.sql("""
        insert into financialaid.child_placement as known (placement_id, context, case_id, child_id, last_day, ended_at, ended_revision)
        values (:id, :context, :case, :child, :last, :at, :revision)
        on conflict (placement_id) do update set last_day = excluded.last_day, ended_at = excluded.ended_at, ended_revision = excluded.ended_revision
        where known.ended_revision < excluded.ended_revision""").param("id", told.placementId()).param("context", told.decidedIn().context())
        .param("case", told.decidedIn().id()).param("child", told.childId()).param("last", told.lastDay()).param("at", told.occurredAt().atOffset(ZoneOffset.UTC))
        .param("revision", told.revision()).update();
    if (learned > 0 && !told.replaced()) {
      tell(told.childId(), jdbc.sql("select carer_id from financialaid.child_placement where placement_id = :id and carer_id is not null").param("id", told.placementId())
          .query(UUID.class).optional().orElse(null));
    }
  }

  private void tell(UUID child, @Nullable UUID carer) {
    var persons = new HashSet<UUID>(Collections.singleton(child));
    if (carer != null) {
      persons.add(carer);
    }
    Set<UUID> households = jdbc.sql("""
        select m.household_id from unnest(cast(:persons as uuid[])) as w(id) join financialaid.known_membership m
          on m.person_id = any(directory.same_person(w.id)) and m.until is null""").param("persons", persons.toArray(UUID[]::new)).query(UUID.class).set();
    if (!households.isEmpty()) {
      publisher.publishEvent(new FamilyFactsChanged(households));
    }
  }
}
