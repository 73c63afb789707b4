package ro.reazem.identity.officer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Whose person an account is (persoana din spatele contului): said by an administrator with a reason, and taken back the same way. Of the person only name and birth are
 * shown, never the CNP; whoever is hidden from everybody is not found.
 */
@Component
class OfficerPersons {

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_REASON = 3;
  private static final int OFFERED = 20;
  private static final String PERSON = """
      select p.id, p.display_name as name, p.born_on from directory.person p
      where not exists (select from directory.sealed s where s.context = 'people' and s.id = p.id) and\s""";

  private final EmployingOfficers employing;
  private final JdbcClient jdbc;
  private final Clock clock;

  OfficerPersons(EmployingOfficers employing, JdbcClient jdbc, Clock clock) {
    this.employing = employing;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A person of the register, as far as an administrator has to know. */
  record Known(UUID id, String name, @Nullable LocalDate bornOn) {}

  /** Somebody said whose person the account is; without a name it was taken back. */
  record Said(@Nullable UUID personId, @Nullable String name, String reason, String recordedByName, Instant recordedAt) {}

  /** Persons whose name begins so, family name first; nobody for fewer than three letters. */
  List<Known> offered(String beginning) {
    return beginning.length() < SHORTEST_NAME ? List.of() : jdbc.sql(PERSON + """
        platform.fold(p.family_name || ' ' || p.given_name) like platform.fold(:beginning) || '%'
        and not exists (select from directory.merge m where m.absorbed_id = p.id and m.state <> 'UNMERGED')
        order by p.family_name, p.given_name, p.id limit\s""" + OFFERED).param("beginning", beginning.replaceAll("[%_\\\\]", "")).query(Known.class).list();
  }

  /** The person an officer is said to be. */
  Optional<Known> of(UUID officer) {
    return jdbc.sql(PERSON + "p.id = (select o.person_id from identity.officer o where o.id = :officer)").param("officer", officer).query(Known.class).optional();
  }

  /** All that was said, the latest first. */
  List<Said> said(UUID officer) {
    return jdbc.sql("""
        select s.person_id, p.display_name as name, s.reason, s.recorded_by_name, s.recorded_at from identity.officer_person s
        left join directory.person p on p.id = s.person_id and not exists (select from directory.sealed g where g.context = 'people' and g.id = p.id)
        where s.officer_id = :officer order by s.recorded_at desc, s.id limit 50""").param("officer", officer).query(Said.class).list();
  }

  /**
   * Says whose person an account is, or takes it back.
   *
   * @throws RuleViolated about the own account, without a reason, for a person that is not in the register or is that of the account already
   */
  @Transactional
  public void say(OfficerId officer, @Nullable UUID person, String reason, long version, Officer by) {
    ControllingAccess.requireSomebodyElse(officer, by);
    RuleViolated.require(reason.strip().length() >= SHORTEST_REASON, "identity.person.reasonMissing");
    RuleViolated.require(person == null || jdbc.sql(PERSON + "p.id = :id").param("id", person).query(Known.class).optional().isPresent(), "identity.person.unknown");
    var before = of(officer.value()).map(Known::id).orElse(null);
    RuleViolated.require(!Objects.equals(before, person), person == null ? "identity.person.none" : "identity.person.same");
    employing.belongingTo(officer, person, version);
    jdbc.sql("""
        insert into identity.officer_person (id, officer_id, person_id, reason, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :officer, :person, :reason, :by, :name, :at)""").param("officer", officer.value()).param("person", person).param("reason", reason.strip())
        .param("by", by.id()).param("name", by.name()).param("at", Timestamp.from(clock.instant())).update();
  }
}
