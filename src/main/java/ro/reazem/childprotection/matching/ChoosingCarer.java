package ro.reazem.childprotection.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.carerfile.CarerSteps;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.DocumentColumn;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Somebody chooses a carer for children (alegerea asistentului maternal): who, why, and the list as it stood are kept. */
@Component
class ChoosingCarer {

  private final JdbcClient jdbc;
  private final CarerSteps steps;
  private final CaseLog log;
  private final SentForms sentForms;
  private final Clock clock;

  ChoosingCarer(JdbcClient jdbc, CarerSteps steps, CaseLog log, SentForms sentForms, Clock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.log = log;
    this.sentForms = sentForms;
    this.clock = clock;
  }

  /** @throws RuleViolated when the law excludes the carer, or no reason is given */
  @Transactional
  public void choose(UUID key, ChildCase about, Need need, Ranking ranking, UUID carer, String reason, Officer by) {
    sentForms.await(key);
    if (jdbc.sql("select count(*) from childprotection.carer_choice where one_time_key = :key").param("key", key).query(Integer.class).single() > 0) {
      return;
    }
    about.requireOpen();
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.matching.reasonMissing");
    var all = Stream.concat(ranking.offered().stream(), ranking.byException().stream()).toList();
    int place = IntStream.range(0, all.size()).filter(i -> all.get(i).candidate().id().equals(carer)).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.matching.excluded"));
    var chosen = all.get(place);
    jdbc.sql("""
        insert into childprotection.carer_choice (id, one_time_key, case_id, carer_id, child_person_ids, kind, placed_from, place, score, reason,
          reasons, chosen_by, chosen_by_name, chosen_at)
        values (:id, :key, :case, :carer, :children, :kind, :from, :place, :score, :reason, :reasons, :by, :byName, :at)""")
        .param("id", UUID.randomUUID()).param("key", key).param("case", about.getId().value()).param("carer", carer)
        .param("children", need.arrival().children().stream().map(ChildToPlace::personId).toArray(UUID[]::new))
        .param("kind", need.arrival().kind().name()).param("from", need.day()).param("place", place + 1).param("score", chosen.score())
        .param("reason", reason).param("reasons", DocumentColumn.jsonb(frozen(all))).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    steps.add(carer, CarerSteps.Kind.CHOSEN, LocalDate.now(clock), about.numberOfYear(), reason, by, clock.instant());
    log.add(about.getId(), "carerChosen", chosen.candidate().number() + ": " + reason, By.of(by), clock.instant());
  }

  /** The list as it stood, with every reason and weight. */
  private static String frozen(List<Offered> all) {
    return JsonRows.of(all, one -> JsonRows.row("carer", one.candidate().id().toString(), "score", one.score(), "used", one.used(), "most",
        one.most(), "reasons", one.reasons().stream().map(reason -> reason.leaning() + " " + reason.weight()).toList()));
  }
}
