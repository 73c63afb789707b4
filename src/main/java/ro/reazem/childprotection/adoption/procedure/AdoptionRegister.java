package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the adoptions of children: the queue, its counts, whether one is seen. */
@Component("adoptionRegister")
class AdoptionRegister {

  private static final String FROM = " from childprotection.adoption_file f left join directory.officer o on o.id = f.responsible_id where ";
  private static final String LINE = """
      select f.id, f.number || '/' || f.year as number, f.child_name, f.child_born_on, f.state, f.hard, o.name as responsible, t.rule, t.due_on
      from childprotection.adoption_file f left join directory.officer o on o.id = f.responsible_id
      left join lateral (select t.rule, t.due_on from childprotection.adoption_term t where t.file_id = f.id and t.met_on is null and not t.cancelled
        order by t.due_on limit 1) t on true where\s""";

  private final JdbcClient jdbc;
  private final AdoptionSight sight;

  AdoptionRegister(JdbcClient jdbc, AdoptionSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One adoption in the queue, with the term that ends first. */
  record Line(UUID id, String number, String childName, @Nullable LocalDate childBornOn, AdoptionState state, boolean hard, @Nullable String responsible,
      @Nullable String rule, @Nullable LocalDate dueOn) {}

  /** A page of the queue. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, String text, List<AdoptionState> states, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(bound("select count(*) from (select 1" + FROM + where() + " limit " + (CappedTotal.LIMIT + 1) + ") as capped",
        officer, text, states).query(Integer.class).single()));
    return new Page(bound(LINE + where() + " order by t.due_on nulls last, f.year desc, f.number desc limit :size offset :offset", officer, text, states)
        .param("size", page.size()).param("offset", page.offset()).query(Line.class).list(), page);
  }

  /** The terms that end first, for the home page. */
  List<Line> nearest(Officer officer, int many) {
    return bound(LINE + where() + " and t.due_on is not null order by t.due_on, f.id limit :many", officer, "", List.of()).param("many", many).query(Line.class)
        .list();
  }

  /** How many stand in each state, as the statistic of adoptions asks (S13). */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select f.state, count(*) as many from childprotection.adoption_file f where " + AdoptionSight.ofChild("f") + " group by f.state")
        .params(sight.seen(officer)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  boolean sees(AdoptionFileId id, Officer officer) {
    return jdbc.sql("select count(*) > 0" + FROM + AdoptionSight.ofChild("f") + " and f.id = :id").params(sight.seen(officer)).param("id", id.value())
        .query(Boolean.class).single();
  }

  private static String where() {
    return AdoptionSight.ofChild("f") + """
         and (cardinality(cast(:states as text[])) = 0 or f.state = any(:states))
        and (:text = '' or f.number || '/' || f.year = :text or platform.fold(f.child_name) like '%' || platform.fold(:text) || '%')""";
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, String text, List<AdoptionState> states) {
    return jdbc.sql(sql).params(sight.seen(officer)).param("text", text).param("states", states.stream().map(Enum::name).toArray(String[]::new));
  }
}
