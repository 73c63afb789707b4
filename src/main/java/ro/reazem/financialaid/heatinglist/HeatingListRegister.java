package ro.reazem.financialaid.heatinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/**
 * The read side of the lists of a month: the aid by source and supplier, solid fuel at once in its month of payment, the supplement
 * by itself. Everybody sees the families whose requests they see.
 */
@Component
class HeatingListRegister {

  static final String READ = "financialaid.list.read";
  static final String EXPORT = "financialaid.list.export";

  private static final String SOURCE = """
      (select e.id, e.unit_id, e.application_id, coalesce(main.source ->> 'fuel', 'SUPPLEMENT') as source,
        coalesce(main.source ->> 'supplier', '') as supplier, coalesce(main.source ->> 'clientCode', '') as client_code,
        coalesce(main.source ->> 'placeCode', '') as place_code, coalesce(main.source ->> 'contract', '') as contract,
        coalesce(p.family_name || ' ' || p.given_name, '') as holder, coalesce(p.cnp_tail, '') as cnp_tail, i.cnp,
        r.number || '/' || r.year as request, d.act, d.act_on,
        case when main.source ->> 'fuel' is distinct from 'SOLID_OR_OIL' then a.gross
          when :month = greatest(e.granted_from, make_date(extract(year from e.granted_from - interval '6 months')::int, :solidMonth, 1))
          then ((d.dossier #>> '{amounts,energy,lump}')::numeric * 100)::bigint else 0 end as owed
      from financialaid.entitlement e
      join financialaid.entitlement_amount a on a.entitlement_id = e.id and a.valid_from <= :month
        and (a.valid_until is null or a.valid_until >= :month)
      join financialaid.aid_application r on r.id = e.application_id
      join financialaid.decision d on d.id = a.decision_id
      left join financialaid.known_person p on p.id = e.holder_id
      left join financialaid.identified_person i on i.person_id = e.holder_id
      left join lateral (select source from jsonb_array_elements(d.dossier #> '{declaration,heating}') as source
        where e.benefit = 'HEATING' and (source ->> 'main')::boolean limit 1) as main on true
      where e.benefit in ('HEATING', 'ENERGY_SUPPLEMENT') and\s""" + Sight.of("e", "e.application_id") + ") as l where l.owed > 0";
  private static final String ORDER = " order by l.source, l.supplier, l.holder, l.id";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final LegalParameters parameters;

  HeatingListRegister(JdbcClient jdbc, Sight sight, LegalParameters parameters) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
  }

  /** A page of the lines of a month. */
  record Lines(List<HeatingLine> lines, ListPage page) {}

  List<HeatingGroup> groups(YearMonth month, Officer officer) {
    return bound("select l.source, l.supplier, count(*) as families, sum(l.owed) as owed from " + SOURCE
        + " group by 1, 2 order by 1, 2", month, officer, READ)
        .query((row, number) -> new HeatingGroup(row.getString("source"), row.getString("supplier"), row.getInt("families"),
            new Lei(row.getLong("owed")))).list();
  }

  Lines lines(YearMonth month, Officer officer, ListPage.Asked asked) {
    int counted = bound("select count(*) from (select 1 from " + SOURCE + " limit " + (CappedTotal.LIMIT + 1) + ") as capped", month, officer,
        READ).query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(counted));
    return new Lines(part(month, officer, page.size(), page.offset()).query((row, number) -> line(row, false)).list(), page);
  }

  /** The whole list, in the same order and without whole CNPs, for a file. */
  Rows<HeatingLine> all(YearMonth month, Officer officer) {
    return Rows.of(part(month, officer, null, 0), (row, number) -> line(row, false));
  }

  private JdbcClient.StatementSpec part(YearMonth month, Officer officer, @Nullable Integer size, int offset) {
    return bound("select l.* from " + SOURCE + ORDER + " limit :size offset :offset", month, officer, READ).param("size", size).param("offset", offset);
  }

  /** All lines with whole CNPs, for the file that goes to the payer. */
  List<HeatingLine> whole(YearMonth month, Officer officer) {
    return bound("select l.* from " + SOURCE + ORDER, month, officer, EXPORT).query((row, number) -> line(row, true)).list();
  }

  private JdbcClient.StatementSpec bound(String sql, YearMonth month, Officer officer, String action) {
    var first = month.atDay(1);
    return jdbc.sql(sql).param("month", first).param("solidMonth", parameters.on(first).whole("HEAT_SOLID_PAY_MONTH"))
        .params(sight.seen(officer, action));
  }

  private static HeatingLine line(ResultSet row, boolean whole) throws SQLException {
    return new HeatingLine(row.getObject("id", UUID.class), row.getString("source"), row.getString("supplier"), row.getString("client_code"),
        row.getString("place_code"), row.getString("contract"), row.getString("holder"), row.getString("cnp_tail"),
        whole ? row.getString("cnp") : null, row.getString("request"), row.getString("act"), row.getObject("act_on", LocalDate.class),
        new Lei(row.getLong("owed")));
  }
}
