package ro.reazem.financialaid.vulnerable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/**
 * The register of vulnerable consumers in a month: families with a right to heating aid or supplement in it, those with a category entered by
 * hand for it, and those with inclusion income where the institution decided so; one line for each source and supplier.
 */
@Component
class VulnerableRegister {

  static final String READ = "financialaid.vulnerable.read";
  static final String TELL = "financialaid.vulnerable.tell";
  /** Whether a right to inclusion income makes a vulnerable consumer; nothing until the institution decides. */
  static final String BY_VMI = "VULNERABLE_BY_VMI";

  private static final String IN_FORCE = """
      exists (select from financialaid.entitlement e join financialaid.entitlement_amount m on m.entitlement_id = e.id and m.valid_from <= :month
        and (m.valid_until is null or m.valid_until >= :month) and m.gross > 0 where e.application_id = %s.id and %s)""";
  private static final String BY_RIGHT = IN_FORCE.formatted("%s", "(e.benefit in ('HEATING', 'ENERGY_SUPPLEMENT') or :vmi and e.benefit = 'VMI')");
  private static final String LINES = """
      (select a.id, a.number || '/' || a.year as request, coalesce(p.family_name || ' ' || p.given_name, '') as holder,
        case when c.by_right then array['INCOME'] else '{}' end || c.by_hand as categories,
        coalesce(s.source ->> 'fuel', '') as fuel, coalesce(s.source ->> 'supplier', '') as supplier, coalesce(s.source ->> 'clientCode', '') as client_code,
        coalesce(s.source ->> 'placeCode', '') as place_code, coalesce(s.source ->> 'contract', '') as contract
      from financialaid.aid_application a left join financialaid.known_person p on p.id = a.holder_id
      cross join lateral (select\s""" + BY_RIGHT.formatted("a") + """
         as by_right, array(select v.category from financialaid.vulnerability v where v.application_id = a.id and v.first_month <= :month
          and (v.last_month is null or v.last_month >= :month) order by v.category) as by_hand) c
      left join lateral jsonb_array_elements(coalesce(nullif(a.declaration -> 'heating', 'null'), '[]')) as s (source) on true
      where (c.by_right or cardinality(c.by_hand) > 0) and a.household_id <> a.id
        and not exists (select from financialaid.aid_application o where o.household_id = a.household_id and o.id <> a.id
          and (o.benefit = 'HEATING', o.registered_on, o.id) > (a.benefit = 'HEATING', a.registered_on, a.id) and cardinality(c.by_hand) = 0 and\s"""
      + BY_RIGHT.formatted("o") + ") and " + Sight.of("a", "a.id") + ") as l where true";
  private static final String ORDER = " order by l.supplier, l.holder, l.id, l.fuel, l.client_code";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final LegalParameters parameters;

  VulnerableRegister(JdbcClient jdbc, Sight sight, LegalParameters parameters) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
  }

  /** A family at one supplier. */
  record Line(UUID application, String request, String holder, List<Category> categories, String fuel, String supplier, String clientCode, String placeCode,
      String contract) {}

  /** How many families a supplier is told of. */
  record Supplier(String name, int families) {}

  /** A page of the lines. */
  record Lines(List<Line> lines, ListPage page) {}

  /** @param category only those of it, null for all */
  Lines lines(YearMonth month, @Nullable Category category, Officer officer, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from " + LINES + where(category),
        sql -> bound(sql, month, officer, READ).param("category", category == null ? "" : category.name())));
    return new Lines(part(month, category, officer, page.size(), page.offset()).query(VulnerableRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(YearMonth month, @Nullable Category category, Officer officer) {
    return Rows.of(part(month, category, officer, null, 0), VulnerableRegister::line);
  }

  private JdbcClient.StatementSpec part(YearMonth month, @Nullable Category category, Officer officer, @Nullable Integer size, int offset) {
    return bound("select l.* from " + LINES + where(category) + ORDER + " limit :size offset :offset", month, officer, READ)
        .param("category", category == null ? "" : category.name()).param("size", size).param("offset", offset);
  }

  private static String where(@Nullable Category category) {
    return category == null ? "" : " and :category = any (l.categories)";
  }

  List<Supplier> suppliers(YearMonth month, Officer officer) {
    return bound("select l.supplier as name, count(distinct l.id) as families from " + LINES + " and l.supplier <> '' group by 1 order by 1", month, officer, READ)
        .query(Supplier.class).list();
  }

  /** Whether there is anything that the officer may tell a supplier. */
  boolean tells(YearMonth month, String supplier, Officer officer) {
    return bound("select exists (select from " + LINES + " and l.supplier = :supplier)", month, officer, TELL).param("supplier", supplier).query(Boolean.class).single();
  }

  /** All that one supplier is told. */
  Rows<Line> of(YearMonth month, String supplier, Officer officer) {
    return Rows.of(bound("select l.* from " + LINES + " and l.supplier = :supplier" + ORDER, month, officer, TELL).param("supplier", supplier),
        VulnerableRegister::line);
  }

  private JdbcClient.StatementSpec bound(String sql, YearMonth month, Officer officer, String action) {
    var first = month.atDay(1);
    return jdbc.sql(sql).param("month", first).param("vmi", parameters.on(first).find(BY_VMI).filter(one -> one.value().equals("YES")).isPresent())
        .params(sight.seen(officer, action));
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var categories = new ArrayList<Category>();
    Arrays.stream((Object[]) row.getArray("categories").getArray()).forEach(one -> categories.add(Category.valueOf(one.toString())));
    return new Line(row.getObject("id", UUID.class), row.getString("request"), row.getString("holder"), List.copyOf(categories), row.getString("fuel"),
        row.getString("supplier"), row.getString("client_code"), row.getString("place_code"), row.getString("contract"));
  }
}
