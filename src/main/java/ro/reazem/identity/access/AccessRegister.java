package ro.reazem.identity.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.ListPage;

/**
 * The accesses to cases, as far as an officer is to see them: the own ones, those to cases it is responsible for or head of, and
 * all of its units for the data-protection officer and for control; none to a case that is hidden from the officer.
 */
@Component
class AccessRegister {

  private static final String READ = "privacy.use.read";
  private static final String REVIEW = "privacy.use.review";

  private static final String SEEN = """
      (g.officer_id = :me or g.given_by = :me or g.responsible_id = :me or c.responsible_id = :me
        or g.unit_id = any(:privacyUnits)
        or exists (select from unnest(cast(:headContexts as text[]), cast(:headUnits as uuid[])) as head (context, unit_id)
          where head.context = g.context and head.unit_id = g.unit_id)) and\s""" + CaseAccess.unlessKeptOut("c");

  private static final String FROM = """
       from identity.case_grant g left join directory.case_relation c on c.context = g.context and c.case_id = g.case_id
        left join directory.unit u on u.id = g.unit_id
      where\s""" + SEEN;

  private final JdbcClient jdbc;
  private final PermissionMatrix matrix;
  private final Clock clock;

  AccessRegister(JdbcClient jdbc, PermissionMatrix matrix, Clock clock) {
    this.jdbc = jdbc;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** Which accesses a list shows. */
  enum Which {
    ALL, TO_REVIEW, OPEN, MINE
  }

  /** One access in a list or on its page. */
  record Line(UUID id, long version, boolean emergency, String context, UUID caseId, String caseNumber, @Nullable String path,
      @Nullable String unit, UUID unitId, @Nullable UUID responsibleId, UUID officerId, String officerName, String reason,
      boolean mayWork, String givenByName, Instant givenAt, Instant validUntil, @Nullable Instant endedAt, @Nullable String endedByName,
      @Nullable Boolean justified, String reviewNote, @Nullable String reviewedByName, @Nullable Instant reviewedAt,
      boolean erased) {

    boolean isOpen(Instant now) {
      return endedAt == null && validUntil.isAfter(now);
    }

    /** Whether somebody must still say if the emergency was one. */
    public boolean toReview() {
      return emergency && reviewedAt == null;
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page list(Officer officer, Which which, ListPage.Asked asked) {
    var where = FROM + condition(which);
    var page = ListPage.of(asked, CappedTotal.of(where, sql -> bound(sql, officer)));
    return new Page(bound(columns() + where + " order by g.given_at desc, g.id limit :size offset :offset", officer)
        .param("size", page.size()).param("offset", page.offset()).query(Line.class).list(), page);
  }

  /** What the officer is to judge, oldest first: not the own. */
  List<Line> toReview(Officer officer) {
    return bound(columns() + FROM + condition(Which.TO_REVIEW) + " order by g.given_at, g.id limit 8", officer).query(Line.class).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return bound(columns() + FROM + " and g.id = :id", officer).param("id", id).query(Line.class).optional();
  }

  /** Whether the officer may judge it: the head of the case's unit or the data-protection officer, never who took it. */
  boolean mayReview(Line line, Officer officer) {
    return !line.officerId().equals(officer.id()) && line.emergency() && inCharge(line, officer);
  }

  /** Whether the officer may end it: who holds it, who is responsible for the case, and who may judge it. */
  boolean mayEnd(Line line, Officer officer) {
    return line.isOpen(clock.instant()) && (line.officerId().equals(officer.id()) || officer.id().equals(line.responsibleId())
        || inCharge(line, officer));
  }

  private boolean inCharge(Line line, Officer officer) {
    return officer.roles().contains(new HeldRole(line.context(), Level.APPROVE, line.unitId()))
        || matrix.units(officer, REVIEW).contains(line.unitId());
  }

  private String condition(Which which) {
    return switch (which) {
      case ALL -> "";
      case MINE -> " and g.officer_id = :me";
      case OPEN -> " and g.ended_at is null and g.valid_until > :now";
      case TO_REVIEW -> " and g.emergency and g.reviewed_by is null and g.officer_id <> :me";
    };
  }

  private static String columns() {
    return """
        select g.id, g.version, g.emergency, g.context, g.case_id, g.case_number, c.path, u.name as unit, g.unit_id,
          coalesce(c.responsible_id, g.responsible_id) as responsible_id, g.officer_id, g.officer_name, g.reason, g.may_work,
          g.given_by_name, g.given_at, g.valid_until, g.ended_at, g.ended_by_name, g.justified, g.review_note, g.reviewed_by_name,
          g.reviewed_at, g.erased""";
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer) {
    var heads = officer.roles().stream().filter(role -> role.level() == Level.APPROVE).toList();
    return jdbc.sql(sql).param("me", officer.id()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("privacyUnits", matrix.units(officer, READ).toArray(UUID[]::new))
        .param("headContexts", heads.stream().map(HeldRole::context).toArray(String[]::new))
        .param("headUnits", heads.stream().map(HeldRole::unit).toArray(UUID[]::new));
  }
}
