package ro.reazem.identity.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** Reads the conflicts of interest: all of them for the data-protection officer, those about cases of a unit for its head. */
@Component
class ConflictRegister {

  private static final String KEEP = "privacy.conflict.keep";
  private static final String SEEN = """
      from identity.conflict f where f.officer_id <> :me and (:all or exists (select from unnest(cast(:headContexts as text[]),
        cast(:headUnits as uuid[])) as head (context, unit_id) where head.context = f.context and head.unit_id = f.unit_id))
        and not exists (select from directory.case_relation c where c.context = f.context and c.case_id = f.case_id and c.kept_out @> array[cast(:me as uuid)])
        and not exists (select from directory.sealed s where s.id = coalesce(f.case_id, f.person_id))""";

  private final JdbcClient jdbc;
  private final PermissionMatrix matrix;

  ConflictRegister(JdbcClient jdbc, PermissionMatrix matrix) {
    this.jdbc = jdbc;
    this.matrix = matrix;
  }

  /** A conflict in the list. */
  record Line(UUID id, String officerName, @Nullable String context, String about, Ground ground, String note, String recordedByName,
      Instant recordedAt, @Nullable Instant endedAt, @Nullable String endedByName, boolean erased) {}

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  /** A person that a conflict may be about. */
  record Found(UUID id, String name, @Nullable LocalDate bornOn) {}

  Page list(Officer officer, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(SEEN, sql -> bound(sql, officer)));
    return new Page(bound("select f.id, f.officer_name, f.context, f.about, f.ground, f.note, f.recorded_by_name, f.recorded_at, f.ended_at, "
        + "f.ended_by_name, f.erased " + SEEN + " order by (f.ended_at is not null), f.recorded_at desc, f.id limit :size offset :offset", officer)
        .param("size", page.size()).param("offset", page.offset()).query(Line.class).list(), page);
  }

  boolean sees(UUID id, Officer officer) {
    return bound("select 1 " + SEEN + " and f.id = :id", officer).param("id", id).query(Integer.class).optional().isPresent();
  }

  /** A case whose conflicts the officer keeps: as head of its unit, or for the whole institution. */
  Optional<Subject> ofCase(String context, UUID id, Officer officer) {
    return jdbc.sql("select c.number, c.unit_id from directory.case_relation c where c.context = :context and c.case_id = :id and "
        + CaseAccess.unlessKeptOut("c")).param("context", context).param("id", id).param("me", officer.id())
        .query((row, n) -> new Subject(new CaseRef(context, id), null, row.getString("number"), row.getObject("unit_id", UUID.class)))
        .optional().filter(subject -> keepsAll(officer)
            || officer.roles().contains(new HeldRole(context, Level.APPROVE, java.util.Objects.requireNonNull(subject.unit()))));
  }

  Optional<Subject> ofPerson(UUID id, Officer officer) {
    return !keepsAll(officer) ? Optional.empty() : jdbc.sql("select display_name from directory.person where id = :id").param("id", id)
        .query((row, n) -> new Subject(null, id, row.getString("display_name"), null)).optional();
  }

  /** Persons of the phone book whose family name begins so. */
  List<Found> persons(String beginning, Officer officer) {
    return beginning.length() < 3 || !keepsAll(officer) ? List.of() : jdbc.sql("""
        select id, display_name as name, born_on from directory.person where family_name ilike :beginning
        order by family_name, given_name, id limit 20""")
        .param("beginning", beginning.replaceAll("[%_\\\\]", "") + "%").query(Found.class).list();
  }

  List<Option> officers(UUID except) {
    return jdbc.sql("select id, name || ', ' || job_title as label from identity.officer where active and id <> :except order by name limit 1000")
        .param("except", except).query((row, n) -> new Option(row.getString("id"), row.getString("label"))).list();
  }

  Optional<String> officer(UUID id) {
    return jdbc.sql("select name from identity.officer where id = :id and active").param("id", id).query(String.class).optional();
  }

  private boolean keepsAll(Officer officer) {
    return matrix.allows(officer, KEEP);
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer) {
    var heads = officer.roles().stream().filter(role -> role.level() == Level.APPROVE).toList();
    return jdbc.sql(sql).param("me", officer.id()).param("all", keepsAll(officer))
        .param("headContexts", heads.stream().map(HeldRole::context).toArray(String[]::new))
        .param("headUnits", heads.stream().map(HeldRole::unit).toArray(UUID[]::new));
  }
}
