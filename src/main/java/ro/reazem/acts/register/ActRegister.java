package ro.reazem.acts.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.acts.act.ActState;
import ro.reazem.acts.sight.ActsSight;
import ro.reazem.acts.template.ActKind;
import ro.reazem.acts.template.VisaKind;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** Acts in lists, each asking who may see what. */
@Component
class ActRegister {

  private static final int MOST = 100;
  private static final Pattern PATTERN = Pattern.compile("[\\\\%_]");

  private static final String FROM = " from acts.act a join directory.case_relation c on c.context = a.context and c.case_id = a.case_id ";

  private static final String NEXT = "(case when a.state = 'AT_VISAS' then (string_to_array(t.visas, ' '))[1 + (select count(*)::int from acts.visa v "
      + "where v.act_id = a.id and v.round = a.round and v.given)] end)";

  private static final String LINE = "select a.id, a.kind, a.number, a.dated_on, a.subject, a.state, a.drafter_name, a.context, a.case_id, "
      + "c.number as case_number, c.path, c.unit_id, a.changed_at, a.superseded_by_id, a.final_on, a.copy_id, p.display_name, " + NEXT
      + " as next, " + ActsSight.WORKED + " as worked" + FROM + "join acts.template_version t on t.id = a.template_id "
      + "left join directory.person p on p.id = c.person_ids[1] where ";

  private final JdbcClient jdbc;
  private final ActsSight sight;

  ActRegister(JdbcClient jdbc, ActsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** The act, when the officer may see it. */
  Optional<ActLine> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + "a.id = :id and " + ActsSight.OF).params(sight.seen(officer)).param("id", id).query(ActRegister::line).optional();
  }

  /** The acts of a case, newest first. */
  List<ActLine> of(CaseRef ref, Officer officer) {
    return jdbc.sql(LINE + "a.context = :context and a.case_id = :case and " + ActsSight.OF + " order by a.changed_at desc, a.id desc limit " + MOST)
        .params(sight.seen(officer)).param("context", ref.context()).param("case", ref.id()).query(ActRegister::line).list();
  }

  /** The acts that an act replaces or revokes and those that do so to it, one after the other, oldest first, itself included. */
  List<ActLine> chain(UUID id, Officer officer) {
    return jdbc.sql("with recursive older (id) as (select cast(:id as uuid) union select a.replaces_id from acts.act a join older o on a.id = o.id "
        + "where a.replaces_id is not null), newer (id) as (select cast(:id as uuid) union select a.id from acts.act a join newer n on a.replaces_id "
        + "= n.id where a.state <> 'CANCELLED') " + LINE + "a.id in (select id from older union select id from newer) and " + ActsSight.OF
        + " order by a.drafted_at, a.id limit " + MOST).params(sight.seen(officer)).param("id", id).query(ActRegister::line).list();
  }

  /** Acts that wait for a visa that the officer may give. */
  List<ActLine> forVisa(Officer officer) {
    return jdbc.sql(LINE + "a.state = 'AT_VISAS' and a.drafter_id <> :me and " + ActsSight.NOT_BARRED + " and (c.unit_id = any (:head) and " + NEXT
        + " = 'HEAD' or c.unit_id = any (:legal) and " + NEXT + " = 'LEGAL' or c.unit_id = any (:financial) and " + NEXT + " = 'FINANCIAL') "
        + "and not exists (select from acts.visa v where v.act_id = a.id and v.round = a.round and v.officer_id = :me) "
        + "order by a.changed_at, a.id limit " + MOST).params(sight.seen(officer))
        .param("head", sight.units(officer, VisaKind.HEAD.action())).query(ActRegister::line).list();
  }

  /** Acts that the officer may sign, the one that waits longest first. */
  List<ActLine> toSign(Officer officer) {
    return jdbc.sql(LINE + "a.state = 'TO_SIGN' and a.drafter_id <> :me and c.unit_id = any (:sign) and " + ActsSight.NOT_BARRED
        + " order by a.changed_at, a.id limit " + MOST).params(sight.seen(officer))
        .param("sign", sight.units(officer, "signature.act.sign")).query(ActRegister::line).list();
  }

  /** One page of the register. */
  record Page(List<ActLine> lines, ListPage page) {}

  Page page(ActFilter filter, ListPage.Asked asked, Officer officer) {
    var where = ActsSight.OF + where(filter);
    var bound = bound(filter, officer);
    var total = CappedTotal.of(jdbc.sql("select count(*) from (select" + FROM + "where " + where + " limit :most) as capped").params(bound)
        .param("most", CappedTotal.LIMIT + 1).query(Integer.class).single());
    var page = ListPage.of(asked, total);
    return new Page(jdbc.sql(LINE + where + " order by a.changed_at desc, a.id desc limit :size offset :skip").params(bound)
        .param("size", page.size()).param("skip", page.offset()).query(ActRegister::line).list(), page);
  }

  private static String where(ActFilter filter) {
    return (filter.kinds().isEmpty() ? "" : " and a.kind = any (:kinds)") + (filter.states().isEmpty() ? "" : " and a.state = any (:states)")
        + (filter.year() == null ? "" : " and a.dated_on >= :from and a.dated_on < :until")
        + (filter.text().isEmpty() ? "" : filter.isNumber() ? " and (a.number::text = :number and (:ofYear::int is null or extract(year from a.dated_on) "
            + "= :ofYear::int) or c.number = :text or c.number like :text || '/____')" : " and a.search_text like all (:words::text[])");
  }

  private Map<String, Object> bound(ActFilter filter, Officer officer) {
    var bound = new HashMap<>(sight.seen(officer));
    int stroke = filter.text().indexOf('/');
    bound.put("kinds", filter.kinds().toArray(String[]::new));
    bound.put("states", filter.states().toArray(String[]::new));
    bound.put("from", LocalDate.of(filter.year() == null ? 2000 : filter.year(), 1, 1));
    bound.put("until", LocalDate.of(filter.year() == null ? 2000 : filter.year() + 1, 1, 1));
    bound.put("number", stroke < 0 ? filter.text() : filter.text().substring(0, stroke));
    bound.put("ofYear", stroke < 0 ? null : filter.isNumber() ? Integer.valueOf(filter.text().substring(stroke + 1)) : null);
    bound.put("text", filter.text());
    bound.put("words", Arrays.stream(Folding.fold(filter.text()).split("\\s+")).map(word -> "%" + PATTERN.matcher(word).replaceAll("\\\\$0") + "%")
        .toArray(String[]::new));
    return bound;
  }

  private static ActLine line(ResultSet row, int n) throws SQLException {
    var number = row.getObject("number", Integer.class);
    var datedOn = row.getObject("dated_on", LocalDate.class);
    var state = ActState.valueOf(row.getString("state"));
    return new ActLine(row.getObject("id", UUID.class), ActKind.valueOf(row.getString("kind")),
        number == null || datedOn == null ? "" : number + "/" + datedOn.getYear(), datedOn, row.getString("subject"), state,
        row.getString("drafter_name"), row.getString("context"), row.getObject("case_id", UUID.class), row.getString("case_number"),
        row.getString("path"), row.getObject("unit_id", UUID.class), orEmpty(row.getString("display_name")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(), visa(row.getString("next")), row.getObject("superseded_by_id") != null,
        row.getObject("final_on", LocalDate.class), state.isSigned() && row.getObject("copy_id") == null, row.getBoolean("worked"));
  }

  private static @Nullable VisaKind visa(@Nullable String next) {
    return next == null || next.isEmpty() ? null : VisaKind.valueOf(next);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
