package ro.reazem.services.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.SchoolHealthSight;

/** The consents of a whole class, as the answers of the parents come back from the school (acordurile unei clase). */
@Component
class ClassConsents {

  private final CaringForPupil caring;
  private final PupilRecords records;
  private final SchoolHealthSight sight;
  private final JdbcClient jdbc;
  private final Clock clock;

  ClassConsents(CaringForPupil caring, PupilRecords records, SchoolHealthSight sight, JdbcClient jdbc, Clock clock) {
    this.caring = caring;
    this.records = records;
    this.sight = sight;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A pupil of the class with the answer that counts today, null while there is none. */
  record Asked(UUID id, String number, @Nullable String child, ConsentRule.@Nullable Given answer) {

    public boolean agreed() {
      return answer != null && answer.given();
    }
  }

  private record Pupil(UUID id, String number, @Nullable String child) {}

  /** An answer of a parent. */
  record Answer(UUID file, boolean given, String giver) {}

  /** The pupils with open files on whom the officer works, by their names. */
  List<Asked> of(UUID cabinet, UUID klass, ConsentKind kind, Officer officer) {
    var pupils = jdbc.sql("""
        select f.id, f.number || '/' || f.year as number, p.family_name || ' ' || p.given_name as child
        from services.pupil_file f left join directory.person p on p.id = f.child_id
        where f.cabinet_id = :cabinet and f.class_id = :klass and f.ended_on is null and\s""" + SchoolHealthSight.of("f") + " order by child, f.number limit 60")
        .params(sight.seen(officer, SchoolHealthSight.WORK)).param("cabinet", cabinet).param("klass", klass).query(Pupil.class).list();
    var known = records.consents(pupils.stream().map(Pupil::id).toList());
    var today = LocalDate.now(clock);
    return pupils.stream().map(one -> new Asked(one.id(), one.number(), one.child(),
        ConsentRule.newest(known.getOrDefault(one.id(), List.of()), kind, today).orElse(null))).toList();
  }

  /** @throws RuleViolated for a pupil who is not of the class, or on whom the officer does not work; none of the answers is written then */
  @Transactional
  public void answered(UUID cabinet, UUID klass, ConsentKind kind, LocalDate on, @Nullable LocalDate until, List<Answer> answers, Officer by) {
    var known = of(cabinet, klass, kind, by).stream().map(Asked::id).toList();
    RuleViolated.require(!answers.isEmpty(), "services.pupil.noAnswers");
    RuleViolated.require(answers.stream().map(Answer::file).allMatch(known::contains), "services.cabinet.notOfCabinet");
    answers.forEach(one -> caring.consent(new PupilFileId(one.file()), kind, one.given(), false, one.giver(), on, until, by));
  }
}
