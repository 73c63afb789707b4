package ro.reazem.services.pupil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.Columns;

/** What the registers of the cabinet say of one pupil (registrele cabinetului), for its staff alone. */
@Component("pupilRecords")
class PupilRecords {

  private final JdbcClient jdbc;

  PupilRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of a register: what kind it is of, when, and what it says. */
  record Entry(UUID id, String register, String kind, LocalDate on, @Nullable LocalDate until, String what, String more, String byName) {}

  /** A check-up with its measures. */
  record CheckUp(UUID id, int schoolYear, LocalDate on, BigDecimal height, BigDecimal weight, String vision, String hearing, String dental, String posture,
      String conclusion, @Nullable String referredTo, @Nullable LocalDate resultOn, @Nullable String result) {

    public BigDecimal index() {
      return new Growth(height, weight).index();
    }
  }

  /** All registers of one pupil by one statement, the newest first. */
  List<Entry> of(UUID file) {
    return jdbc.sql("""
        select id, 'consultation' as register, reason as kind, consulted_on as "on", cast(null as date) as until, diagnosis || ' · ' || findings as what, advice as more,
          recorded_by_name as by_name from services.consultation where file_id = :file
        union all select id, 'signal', form, told_on, null, signs, taking, recorded_by_name from services.pupil_signal where file_id = :file
        union all select id, 'treatment', case when consent_id is null then 'EMERGENCY' else 'CONSENT' end, treated_on, null, what, emergency, recorded_by_name
          from services.treatment where file_id = :file
        union all select id, 'chronic', case when until_on is null then 'OPEN' else 'OVER' end, since, until_on, name, regime, recorded_by_name
          from services.chronic_disease where file_id = :file
        union all select id, 'vaccination', 'DOSE', given_on, null, vaccine, dose, recorded_by_name from services.vaccination where file_id = :file
        union all select id, 'consent', kind, given_on, until_on, giver, case when given then 'GIVEN' else 'REFUSED' end, recorded_by_name
          from services.health_consent where file_id = :file
        union all select id, 'certificate', kind, issued_on, until_on, number, words, recorded_by_name from services.health_certificate where file_id = :file
        union all select t.id, 'triage', t.kind, t.examined_on, null, f.finding, '', f.recorded_by_name from services.triage_finding f
          join services.triage t on t.id = f.triage_id where f.file_id = :file
        union all select e.id, 'epidemic', case when c.cleared_on is null then 'OPEN' else 'OVER' end, c.seen_on, c.cleared_on, e.disease, c.note, c.recorded_by_name
          from services.epidemic_contact c join services.epidemic_event e on e.id = c.event_id where c.file_id = :file
        union all select id, 'dental', procedure, done_on, null, case when emergency = '' then note else note || ' · ' || emergency end, coalesce(tooth::text, ''), recorded_by_name
          from services.dental_care where file_id = :file
        order by "on" desc, register limit 300""").param("file", file).query(Entry.class).list();
  }

  List<CheckUp> checkUps(UUID file) {
    return jdbc.sql("""
        select id, school_year, examined_on as "on", height, weight, vision, hearing, dental, posture, conclusion, referred_to, result_on, result
        from services.check_up where file_id = :file order by examined_on desc limit 20""").param("file", file).query(CheckUp.class).list();
  }

  /** A consultation that noted a suspicion of violence of which nobody was told yet. */
  record Suspicion(UUID id, LocalDate on, String findings) {}

  Optional<Suspicion> suspicion(UUID file) {
    return jdbc.sql("""
        select c.id, c.consulted_on as "on", c.findings from services.consultation c where c.file_id = :file and c.suspicion
          and not exists (select from services.pupil_signal s where s.consultation_id = c.id) order by c.consulted_on desc limit 1""").param("file", file)
        .query(Suspicion.class).optional();
  }

  /** What the signal sheet begins with: the findings of a consultation of this pupil. */
  Optional<String> findings(UUID file, UUID consultation) {
    return jdbc.sql("select findings from services.consultation where id = :id and file_id = :file").param("id", consultation).param("file", file).query(String.class)
        .optional();
  }

  /** The newest first. */
  List<ConsentRule.Given> consents(UUID file) {
    return consents(List.of(file)).getOrDefault(file, List.of());
  }

  /** Those of several files, each by its file with the newest first. */
  Map<UUID, List<ConsentRule.Given>> consents(List<UUID> files) {
    return jdbc.sql("select id, file_id, kind, given, by_pupil, given_on, until_on, giver from services.health_consent where file_id = any(:files) "
        + "order by given_on desc, recorded_at desc").param("files", files.toArray(UUID[]::new)).query((row, n) -> Map.entry(row.getObject("file_id", UUID.class),
            new ConsentRule.Given(row.getObject("id", UUID.class), ConsentKind.valueOf(row.getString("kind")), row.getBoolean("given"), row.getBoolean("by_pupil"),
                row.getObject("given_on", LocalDate.class), Columns.day(row, "until_on"), row.getString("giver")))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
