package ro.reazem.childprotection.carerfile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.platform.security.Officer;

/** What is known of kinship between carers and children (gradul de rudenie); what was learnt last counts. */
@Component
class Kinships {

  private final JdbcClient jdbc;

  Kinships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The degree of kinship of each carer with each of the children, where it is known. */
  private Map<UUID, Map<UUID, Integer>> among(Collection<UUID> carers, Collection<UUID> children) {
    var known = new HashMap<UUID, Map<UUID, Integer>>();
    jdbc.sql("""
        select carer_id, child_person_id, degree from (select distinct on (carer_id, child_person_id) * from childprotection.carer_kinship
          where carer_id = any(:carers) and child_person_id = any(:children) order by carer_id, child_person_id, recorded_at desc) latest
        where degree is not null""").param("carers", carers.toArray(UUID[]::new)).param("children", children.toArray(UUID[]::new))
        .query(row -> {
          known.computeIfAbsent(row.getObject("carer_id", UUID.class), id -> new HashMap<>())
              .put(row.getObject("child_person_id", UUID.class), row.getInt("degree"));
        });
    return known;
  }

  /** Keeps what was learnt; null says that they are not related. */
  @Transactional(propagation = Propagation.MANDATORY)
  void learn(UUID carer, UUID child, @Nullable Integer degree, Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.carer_kinship (id, carer_id, child_person_id, degree, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :child, :degree, :by, :byName, :at)""").param("id", UUID.randomUUID()).param("carer", carer)
        .param("child", child).param("degree", degree).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The same arrival with the nearest degree that is known or was said. */
  Arrival known(UUID carer, Arrival arrival) {
    var ids = arrival.children().stream().map(ChildToPlace::personId).toList();
    var known = among(List.of(carer), ids).getOrDefault(carer, Map.of());
    return new Arrival(arrival.kind(), arrival.period(), arrival.children().stream()
        .map(child -> child.related(nearest(child.kinDegree(), known.get(child.personId())))).toList(), arrival.siblings(), arrival.exception());
  }

  private static @Nullable Integer nearest(@Nullable Integer said, @Nullable Integer known) {
    return said == null ? known : known == null ? said : Integer.valueOf(Math.min(said, known));
  }
}
