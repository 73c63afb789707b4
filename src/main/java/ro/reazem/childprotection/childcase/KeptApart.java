package ro.reazem.childprotection.childcase;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;

/**
 * Whoever answers for a child is not whoever receives it (managerul de caz nu este asistentul maternal, îngrijitorul sau șeful serviciului în care locuiește copilul,
 * Ordinul nr. 288/2006). A carer is recognised by the person that the account is said to be;
 * where nobody said so, by the name, which whoever appoints may tell apart.
 */
@Component("childKeptApart")
public class KeptApart {

  /** Where the child lives today: by its running measures, and with a foster carer. */
  private static final String TODAY = """
      select m.place_id, m.carer_person_id as carer from childprotection.measure m where m.case_id = :case and m.until_day is null
      union all select null, f.person_id from childprotection.carer_agreement a join childprotection.foster_carer f on f.id = a.carer_id
      where a.child_person_id = :child and a.end_reason is null""";
  private static final String OFFICER = "regexp_split_to_array(trim(platform.fold(o.name)), '[^a-z]+')";
  private static final String PERSON = "regexp_split_to_array(trim(platform.fold(p.display_name)), '[^a-z]+')";
  /** All words of the shorter name, at least two, stand in the other. */
  private static final String SAME = "least(cardinality(" + OFFICER + "), cardinality(" + PERSON + ")) >= 2 and (" + OFFICER + " <@ " + PERSON + " or " + PERSON + " <@ "
      + OFFICER + ")";

  private final JdbcClient jdbc;

  KeptApart(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What forbids that an officer answers for the child. */
  private record Barred(String officer, String home, String code) {}

  /**
   * What forbids that an officer is appointed while the child lives where it lives.
   *
   * @param another whether whoever appoints knows that a carer of the same name is somebody else
   */
  Optional<RuleViolated> appointed(ChildCase found, UUID officer, boolean another) {
    return barred(TODAY, found, officer, null, null, another);
  }

  /** What forbids that a child is placed with a place or a person while its case manager is who it is; nothing while it has none. */
  public Optional<RuleViolated> placed(ChildCase found, @Nullable UUID place, @Nullable UUID carer, boolean another) {
    var officer = found.responsibleId();
    return officer == null ? Optional.empty()
        : barred("select cast(:place as uuid) as place_id, cast(:carer as uuid) as carer", found, officer, place, carer, another);
  }

  private Optional<RuleViolated> barred(String home, ChildCase found, UUID officer, @Nullable UUID place, @Nullable UUID carer, boolean another) {
    return jdbc.sql("with home as (" + home + ") " + """
        select o.name as officer, l.name as home, 'managerOfPlace' as code from home h join childprotection.place l on l.id = h.place_id join directory.officer o on o.id = :officer
        where l.head_id = o.id or l.unit_id = o.unit_id and l.unit_id <> :own
        union all select o.name, p.display_name, 'managerIsThisCarer' from home h join directory.person p on p.id = h.carer join directory.officer o on o.id = :officer
        where o.person_id is not null and h.carer = any(directory.same_person(o.person_id))
        union all select o.name, p.display_name, 'managerIsCarer' from home h join directory.person p on p.id = h.carer join directory.officer o on o.id = :officer
        where not :another and o.person_id is null and\s""" + SAME + " limit 1").param("case", found.getId().value()).param("child", found.childId()).param("officer", officer)
        .param("own", found.unitId()).param("place", place).param("carer", carer).param("another", another).query(Barred.class).optional()
        .map(one -> new RuleViolated("childprotection.case." + one.code(), one.officer(), one.home()));
  }
}
