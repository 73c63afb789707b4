package ro.reazem.intake.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Source;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The read side of the referrals: the inbox, the panel of the home page, the page of one. */
@Component
class ReferralRegister {

  private static final int MOST_WORDS = 6;
  private static final String PRESSING = "array_position(array['IMMEDIATE', 'URGENT', 'STANDARD'], r.urgency), r.registered_at, r.id";
  private static final String NAMES = """
      (select string_agg(nullif(s.name, ''), ', ' order by s.position) from intake.referral_subject s where s.referral_id = r.id) as who""";
  private static final String LINE = "select r.id, r.number, r.registered_at, r.matter, r.source, r.title, r.urgency, r.stage, "
      + "r.respond_by, r.erased, r.triage_by is not null as triaged, r.offer_unit_id is not null as offered, u.name as unit, o.name as responsible, "
      + NAMES + """

      from intake.referral r left join directory.unit u on u.id = r.unit_id left join directory.officer o on o.id = r.responsible_id
      where\s""";

  private final JdbcClient jdbc;
  private final ReferralSight sight;

  ReferralRegister(JdbcClient jdbc, ReferralSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The parts of the inbox, as its tabs name them. */
  enum Part {
    WAITING, WORK, MINE, CLOSED
  }

  /** What the inbox is narrowed to. */
  record Filter(Part part, String text, List<Urgency> urgencies, List<Matter> matters) {}

  /** One referral in a list. */
  record Line(UUID id, String number, Instant registeredAt, Matter matter, Source source, String title, Urgency urgency, ReferralStage stage,
      @Nullable Instant respondBy, boolean triaged, boolean offered, @Nullable String unit, @Nullable String responsible,
      @Nullable String who, boolean erased) {}

  /** A page of the inbox. */
  record Page(List<Line> lines, ListPage page) {}

  /** How many people were told of, and how often. */
  record Tally(int signals, int people) {}

  /** One referral with everything its page shows beside the sheet. */
  record Details(UUID id, UUID entryId, String number, Instant registeredAt, UUID registryUnitId, UUID registeredBy, String registeredByName,
      String title, Urgency urgency, @Nullable String triageReason, @Nullable String triageByName, @Nullable Instant triageAt,
      ReferralStage stage, UUID unitId, @Nullable String unit, @Nullable UUID responsibleId, @Nullable String responsible,
      @Nullable UUID offerUnitId, @Nullable String offerUnit, @Nullable UUID offerOfficerId, @Nullable String offerReason,
      @Nullable String attachedNumber, @Nullable String attachedPath, @Nullable UUID routingId, @Nullable Instant actedAt,
      @Nullable Instant notifiedAt, @Nullable Outcome closingOutcome, @Nullable String closingReason, @Nullable String closingWithoutAction,
      @Nullable LocalDate closingOn, @Nullable String closingByName, @Nullable Instant respondBy, long version,
      boolean erased) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var where = ReferralSight.of("r") + conditions(filter);
    var page = ListPage.of(asked, CappedTotal.of("from intake.referral r where " + where, sql -> bound(sql, officer, filter)));
    var order = filter.part() == Part.WAITING ? PRESSING : "r.registered_at desc, r.number desc";
    return new Page(bound(LINE + where + " order by " + order + " limit :size offset :offset", officer, filter)
        .param("size", page.size()).param("offset", page.offset()).query(ReferralRegister::line).list(), page);
  }

  /** The most pressing ones that nobody has taken. */
  List<Line> waiting(Officer officer, int most) {
    return jdbc.sql(LINE + ReferralSight.of("r") + " and r.stage in ('REGISTERED', 'TRIAGED') order by " + PRESSING + " limit :most")
        .params(sight.seen(officer, ReferralSight.WORK)).param("most", most).query(ReferralRegister::line).list();
  }

  int countWaiting(Officer officer) {
    return jdbc.sql("select count(*) from (select 1 from intake.referral r where " + ReferralSight.of("r")
        + " and r.stage in ('REGISTERED', 'TRIAGED') limit " + CappedTotal.LIMIT + ") as capped")
        .params(sight.seen(officer, ReferralSight.WORK)).query(Integer.class).single();
  }

  /** The signals since a day and the people they are about: two signals of one child are two and one. */
  Tally tally(Officer officer, LocalDate since) {
    return jdbc.sql("""
        select count(distinct r.id) as signals, count(distinct coalesce(s.person_id::text, s.cnp, coalesce(r.attached_id, r.id)::text || s.position))
          as people
        from intake.referral r join intake.referral_subject s on s.referral_id = r.id
        where r.registered_on >= :since and\s""" + ReferralSight.of("r")).params(sight.seen(officer, ReferralSight.READ)).param("since", since)
        .query(Tally.class).single();
  }

  Optional<Details> find(ReferralId id, Officer officer) {
    return jdbc.sql("""
        select r.*, u.name as unit, o.name as responsible, f.name as offer_unit
        from intake.referral r left join directory.unit u on u.id = r.unit_id left join directory.officer o on o.id = r.responsible_id
          left join directory.unit f on f.id = r.offer_unit_id
        where r.id = :id and\s""" + ReferralSight.of("r")).params(sight.seen(officer, ReferralSight.READ)).param("id", id.value())
        .query(ReferralRegister::details).optional();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, ReferralSight.READ))
        .param("urgencies", filter.urgencies().stream().map(Urgency::name).toArray(String[]::new))
        .param("matters", filter.matters().stream().map(Matter::name).toArray(String[]::new));
    var words = words(filter.text());
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }

  private static String conditions(Filter filter) {
    var where = new StringBuilder(switch (filter.part()) {
      case WAITING -> " and (r.stage in ('REGISTERED', 'TRIAGED') or r.offer_unit_id = any(:units))";
      case WORK -> " and r.stage in ('TAKEN_OVER', 'ROUTED', 'HANDED_OVER')";
      case MINE -> " and r.responsible_id = :me and r.stage not in ('ATTACHED', 'CLOSED')";
      case CLOSED -> " and r.stage in ('ATTACHED', 'CLOSED')";
    });
    where.append(filter.urgencies().isEmpty() ? "" : " and r.urgency = any(:urgencies)");
    where.append(filter.matters().isEmpty() ? "" : " and r.matter = any(:matters)");
    var words = words(filter.text());
    if (words.isEmpty() && !filter.text().isBlank()) {
      return where.append(" and false").toString();
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(" and r.search_text like :word").append(i);
    }
    return where.toString();
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}/]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getString("number"), Columns.instantOrNull(row, "registered_at"),
        Matter.valueOf(row.getString("matter")), Source.valueOf(row.getString("source")), row.getString("title"),
        Urgency.valueOf(row.getString("urgency")), ReferralStage.valueOf(row.getString("stage")), Columns.instantOrNull(row, "respond_by"),
        row.getBoolean("triaged"), row.getBoolean("offered"), row.getString("unit"), row.getString("responsible"), row.getString("who"),
        row.getBoolean("erased"));
  }

  private static Details details(ResultSet row, int n) throws SQLException {
    var outcome = row.getString("closing_outcome");
    return new Details(row.getObject("id", UUID.class), row.getObject("entry_id", UUID.class), row.getString("number"),
        Columns.instantOrNull(row, "registered_at"), row.getObject("registry_unit_id", UUID.class), row.getObject("registered_by", UUID.class),
        row.getString("registered_by_name"), row.getString("title"), Urgency.valueOf(row.getString("urgency")), row.getString("triage_reason"),
        row.getString("triage_by_name"), Columns.instantOrNull(row, "triage_at"), ReferralStage.valueOf(row.getString("stage")),
        row.getObject("unit_id", UUID.class), row.getString("unit"), row.getObject("responsible_id", UUID.class), row.getString("responsible"),
        row.getObject("offer_unit_id", UUID.class), row.getString("offer_unit"), row.getObject("offer_officer_id", UUID.class),
        row.getString("offer_reason"), row.getString("attached_number"), row.getString("attached_path"),
        row.getObject("routing_id", UUID.class), Columns.instantOrNull(row, "acted_at"), Columns.instantOrNull(row, "notified_at"),
        outcome == null ? null : Outcome.valueOf(outcome), row.getString("closing_reason"), row.getString("closing_without_action"),
        row.getObject("closing_on", LocalDate.class), row.getString("closing_by_name"), Columns.instantOrNull(row, "respond_by"), row.getLong("version"),
        row.getBoolean("erased"));
  }
}
