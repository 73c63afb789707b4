package ro.reazem.financialaid.elsewhere;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the children of a family live instead, by measures and allowances that other contexts told: of each child the latest stay, however often it moved in it. */
@Component
public class PlacedElsewhere {

  private final JdbcClient jdbc;
  private final Clock clock;

  PlacedElsewhere(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<PlacedChild> of(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return List.of();
    }
    var all = jdbc.sql("""
        select w.id as person_id, p.first_day as "from", p.last_day, coalesce(case when p.last_day < :today then p.ended_at end, p.told_at) as told_at, p.by_measure
        from unnest(cast(:persons as uuid[])) as w(id) join financialaid.placed_elsewhere p on p.person_id = any(directory.same_person(w.id))
        order by w.id, p.first_day, p.last_day nulls last""").param("persons", persons.toArray(UUID[]::new)).param("today", LocalDate.now(clock))
        .query(PlacedChild.class).list();
    return all.stream().collect(Collectors.groupingBy(PlacedChild::personId)).entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(one -> latest(one.getValue())).toList();
  }

  /** The latest stay: what followed without a day at home is one, since its first day. Where measures are told they count alone. */
  static PlacedChild latest(List<PlacedChild> stays) {
    var measured = stays.stream().anyMatch(PlacedChild::byMeasure) ? new ArrayList<>(stays.stream().filter(PlacedChild::byMeasure).toList()) : new ArrayList<>(stays);
    var stay = measured.getFirst();
    for (var next : measured.subList(1, measured.size())) {
      var last = stay.lastDay();
      boolean follows = last == null || !next.from().isAfter(last.plusDays(1));
      stay = follows ? new PlacedChild(stay.personId(), stay.from(), last == null ? null : next.lastDay(), next.toldAt(), next.byMeasure()) : next;
    }
    return stay;
  }
}
