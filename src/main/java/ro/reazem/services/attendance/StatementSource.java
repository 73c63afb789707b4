package ro.reazem.services.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.contribution.Contribution;
import ro.reazem.services.contribution.ContributionLaw;
import ro.reazem.services.contribution.ReductionKind;
import ro.reazem.services.sight.NurserySight;

/** Makes the lines of a month that is not closed: attendance by the price of each day, income, reductions, corrections. */
@Component("nurseryStatementSource")
class StatementSource {

  private static final String OF_MONTH = " where month_of.nursery_id = :nursery";

  private final JdbcClient jdbc;
  private final NurserySight sight;
  private final LegalParameters parameters;

  StatementSource(JdbcClient jdbc, NurserySight sight, LegalParameters parameters) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
  }

  private record Child(UUID file, UUID unit, String number, String name, @Nullable Lei income, Lei adjusted) {}

  private record Marked(UUID file, LocalDate day, Mark mark) {}

  private record Reduced(UUID file, ReductionKind kind) {}

  /**
   * The lines, by name.
   *
   * @param officer whose sight they keep to; null for the whole statement, when it is closed
   * @throws ro.reazem.kernel.RuleViolated when a figure of the table of contributions was not set
   */
  List<StatementLine> lines(UUID nursery, YearMonth month, @Nullable Officer officer) {
    var marks = marks(nursery, month);
    var reductions = reductions(nursery, month);
    var lines = new ArrayList<StatementLine>();
    for (var child : children(nursery, month, officer)) {
      var own = marks.getOrDefault(child.file(), Map.of());
      var present = new TreeMap<LocalDate, Lei>();
      own.forEach((day, mark) -> {
        if (mark.isThere()) {
          present.put(day, parameters.on(day).lei("NURSERY_FOOD_DAY"));
        }
      });
      var law = ContributionLaw.of(parameters.on(month.atEndOfMonth()), reductions.getOrDefault(child.file(), Set.of()));
      var owed = Contribution.of(present, child.income(), law);
      int medical = (int) own.values().stream().filter(Mark::isIll).count();
      if (!own.isEmpty() || !child.adjusted().isZero()) {
        lines.add(new StatementLine(child.file(), child.unit(), child.number(), child.name(), owed.days(), medical, own.size() - owed.days() - medical, owed.cost(),
            owed.percent().toPlainString(), owed.due(), child.adjusted(), owed.due().plus(child.adjusted()), owed.steps()));
      }
    }
    return lines;
  }

  private List<Child> children(UUID nursery, YearMonth month, @Nullable Officer officer) {
    var query = jdbc.sql("""
        select f.id, f.unit_id, f.number || '/' || f.year as number, coalesce(p.family_name || ' ' || p.given_name, '') as name,
          (select i.per_member from services.family_income i where i.file_id = f.id and i.from_month <= :month order by i.from_month desc, i.recorded_at desc
            limit 1) as income,
          coalesce((select sum(a.amount) from services.adjustment a where a.file_id = f.id and a.statement_month is null and a.about_month < :month), 0) as adjusted
        from services.nursery_file f left join directory.person p on p.id = f.child_id
        where f.nursery_id = :nursery and f.contract_on is not null and\s""" + (officer == null ? "true" : NurserySight.of("f"))
        + " order by p.family_name, p.given_name, f.year, f.number").param("nursery", nursery).param("month", month.atDay(1));
    return (officer == null ? query : query.params(sight.seen(officer, NurserySight.READ))).query((row, n) -> new Child(row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class), row.getString("number"), row.getString("name"),
        row.getObject("income") == null ? null : new Lei(row.getLong("income")), new Lei(row.getLong("adjusted")))).list();
  }

  private Map<UUID, Map<LocalDate, Mark>> marks(UUID nursery, YearMonth month) {
    var marks = new HashMap<UUID, Map<LocalDate, Mark>>();
    jdbc.sql("""
        select distinct on (a.file_id, a.day) a.file_id as file, a.day, a.mark from services.attendance a join services.nursery_file month_of on month_of.id = a.file_id"""
        + OF_MONTH + " and a.day between :from and :to order by a.file_id, a.day, a.turn desc").param("nursery", nursery).param("from", month.atDay(1))
        .param("to", month.atEndOfMonth()).query(Marked.class).list()
        .forEach(one -> marks.computeIfAbsent(one.file(), file -> new TreeMap<>()).put(one.day(), one.mark()));
    return marks;
  }

  private Map<UUID, Set<ReductionKind>> reductions(UUID nursery, YearMonth month) {
    var reductions = new HashMap<UUID, Set<ReductionKind>>();
    jdbc.sql("select r.file_id as file, r.kind from services.reduction r join services.nursery_file month_of on month_of.id = r.file_id" + OF_MONTH
        + " and r.from_month <= :month and (r.until_month is null or r.until_month >= :month)").param("nursery", nursery).param("month", month.atDay(1))
        .query(Reduced.class).list().forEach(one -> reductions.computeIfAbsent(one.file(), file -> EnumSet.noneOf(ReductionKind.class)).add(one.kind()));
    return reductions;
  }
}
