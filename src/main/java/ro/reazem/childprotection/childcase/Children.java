package ro.reazem.childprotection.childcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.certification.Degree;

/** The children and their relatives, as the directory knows them. */
@Component
public class Children {

  private static final String ONE = """
      select p.id, p.family_name || ' ' || p.given_name as name, p.born_on, p.sex, p.cnp_tail, p.address_line
      from directory.person p where\s""";

  private final JdbcClient jdbc;

  Children(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Child> find(UUID id) {
    return jdbc.sql(ONE + "p.id = :id").param("id", id).query(Child.class).optional();
  }

  /** A child with its certificate of disability: that of the day, or else the one that ends last. */
  record WithCertificate(Child child, @Nullable KnownCertificate certificate) {}

  /** In one look, since every page of a case shows both. */
  Optional<WithCertificate> withCertificate(UUID id, LocalDate today) {
    return jdbc.sql("""
        select p.id, p.family_name || ' ' || p.given_name as name, p.born_on, p.sex, p.cnp_tail, p.address_line, c.file_id, c.degree, c.assistant, c.valid_from, c.ends_on
        from directory.person p left join lateral (select * from childprotection.disability_certificate d where d.child_id = p.id and d.ends_on >= d.valid_from
          order by :today between d.valid_from and d.ends_on desc, d.ends_on desc limit 1) c on true
        where p.id = :id""").param("id", id).param("today", today).query((row, n) -> new WithCertificate(new Child(row.getObject("id", UUID.class),
            row.getString("name"), row.getObject("born_on", LocalDate.class), row.getString("sex"), row.getString("cnp_tail"), row.getString("address_line")),
            row.getString("degree") == null ? null : new KnownCertificate(row.getObject("file_id", UUID.class), Degree.valueOf(row.getString("degree")),
                row.getBoolean("assistant"), row.getObject("valid_from", LocalDate.class), row.getObject("ends_on", LocalDate.class)))).optional();
  }

  public List<Child> all(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : jdbc.sql(ONE + "p.id = any (:ids) order by p.born_on, name, p.id").param("ids", ids.toArray(UUID[]::new))
        .query(Child.class).list();
  }

  /** Those who live with the child today (gospodăria). */
  public List<Housemate> household(UUID child) {
    return jdbc.sql("""
        select p.id, p.family_name || ' ' || p.given_name as name, p.born_on, m.role from directory.household_member own
        join directory.household_member m on m.household_id = own.household_id and m.until is null join directory.person p on p.id = m.person_id
        where own.person_id = :child and own.until is null and m.person_id <> :child order by m.position limit 50""").param("child", child)
        .query(Housemate.class).list();
  }

  /**
   * Somebody the child lives with.
   *
   * @param role in the household, towards its reference person
   */
  public record Housemate(UUID id, String name, @Nullable LocalDate bornOn, String role) {}
}
