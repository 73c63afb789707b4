package ro.reazem.people.duplicates;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.people.search.Duplicates;
import ro.reazem.platform.nodes.OneNode;

/** Looks for possible duplicates of persons that are new or changed, and puts them into the queue; a pair told apart stays told apart. */
@Service
class FindingDuplicates {

  private static final int AT_ONCE = 200;
  private static final Duration LONGEST = Duration.ofHours(3);

  private final JdbcClient jdbc;
  private final Duplicates duplicates;
  private final TransactionTemplate transaction;
  private final OneNode one;
  private final Clock clock;

  FindingDuplicates(JdbcClient jdbc, Duplicates duplicates, TransactionTemplate transaction, OneNode one, Clock clock) {
    this.jdbc = jdbc;
    this.duplicates = duplicates;
    this.transaction = transaction;
    this.one = one;
    this.clock = clock;
  }

  /** @param revision the state of the record that is looked at; a later one is looked at again */
  void of(UUID person, long revision) {
    for (var likely : duplicates.likely(person)) {
      boolean first = person.toString().compareTo(likely.id().toString()) < 0;
      jdbc.sql("""
          insert into people.duplicate_pair as known (one_id, other_id, score, reasons, state, found_at)
          values (:one, :other, :score, :reasons, 'OPEN', :at)
          on conflict (one_id, other_id) do update set score = greatest(excluded.score, known.score),
            reasons = case when excluded.score > known.score then excluded.reasons else known.reasons end where known.state = 'OPEN'""")
          .param("one", first ? person : likely.id()).param("other", first ? likely.id() : person).param("score", likely.score())
          .param("reasons", likely.reasons().toArray(String[]::new)).param("at", Timestamp.from(clock.instant())).update();
    }
    jdbc.sql("""
        insert into people.duplicate_search as known (person_id, revision) select id, :revision from people.person where id = :person
        on conflict (person_id) do update set revision = excluded.revision where known.revision < excluded.revision""")
        .param("person", person).param("revision", revision).update();
  }

  /** Whoever the chronicle names since the last time; what was entered in bulk, and so is not named there one by one, waits for the night. */
  @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT60S")
  void everyMoment() {
    one.run("duplicates", () -> transaction.executeWithoutResult(status -> {
      long last = jdbc.sql("select last from people.duplicate_cursor for update").query(Long.class).single();
      var changed = jdbc.sql("""
          select p.id, p.revision from people.person p where p.merged_into is null and p.id in (
            select subject_id from (select subject_id from people.record_change where id > :last order by id limit :most) latest)
          order by p.id""").param("last", last).param("most", AT_ONCE).query(Waiting.class).list();
      jdbc.sql("update people.duplicate_cursor set last = coalesce((select max(id) from (select id from people.record_change where id > last "
          + "order by id limit :most) latest), last)").param("most", AT_ONCE).update();
      changed.forEach(person -> of(person.id(), person.revision()));
    }));
  }

  /** Every night whoever was not looked at yet, as after an import; what is left over waits for the next night. */
  @Scheduled(cron = "0 30 1 * * *")
  void everyNight() {
    one.runOnce("duplicates", LocalDate.now(clock), this::catchUp);
  }

  /** @return how many persons were looked at */
  int catchUp() {
    var end = clock.instant().plus(LONGEST);
    int looked = 0;
    UUID after = new UUID(0, 0);
    for (var waiting = waiting(after); !waiting.isEmpty() && clock.instant().isBefore(end); waiting = waiting(after)) {
      var some = waiting;
      transaction.executeWithoutResult(status -> some.forEach(person -> of(person.id(), person.revision())));
      looked += some.size();
      after = some.getLast().id();
    }
    return looked;
  }

  private record Waiting(UUID id, long revision) {}

  private List<Waiting> waiting(UUID after) {
    return jdbc.sql("""
        select p.id, p.revision from people.person p left join people.duplicate_search s on s.person_id = p.id
        where p.id > :after and p.merged_into is null and s.revision is distinct from p.revision order by p.id limit :most""")
        .param("after", after).param("most", AT_ONCE).query(Waiting.class).list();
  }
}
