package ro.reazem.payments.paid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Holders found by what they say of themselves, with their rights, as far as the reader sees these. */
@Component
class HolderRegister {

  private static final String RIGHTS = """
      payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
        left join directory.person p on p.id = r.holder_id\s""";

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  HolderRegister(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A right of somebody who was looked for. */
  record Right(UUID id, UUID holderId, String holder, @Nullable LocalDate bornOn, String benefit, String number, YearMonth first, @Nullable LocalDate lastDay) {}

  /** A page of them. */
  record Found(List<Right> lines, ListPage page) {}

  /** By family name, the newest right of each holder first. */
  Found find(HolderAsked text, Officer reader, ListPage.Asked asked) {
    var page = ListPage.of(asked, text.isEmpty() ? CappedTotal.of(0) : CappedTotal.of("from " + of(text), sql -> asked(sql, text, reader)));
    return new Found(page.total().count() == 0 ? List.of() : part(text, reader, page.size(), page.offset()).query(HolderRegister::right).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Right> all(HolderAsked text, Officer reader) {
    return text.isEmpty() ? Rows.of(List.<Right>of()) : Rows.of(part(text, reader, null, 0), HolderRegister::right);
  }

  /** The name of a holder whose right the reader sees, nothing otherwise. */
  Optional<String> name(UUID holder, Officer reader) {
    return sight.bind(jdbc.sql("select coalesce(max(p.display_name), '') as name from " + RIGHTS + " where r.holder_id = any(directory.same_person(:holder)) and "
        + PaymentsSight.OF + " having count(*) > 0"), reader, PaymentsSight.READ).param("holder", holder).query(String.class).optional();
  }

  private JdbcClient.StatementSpec part(HolderAsked text, Officer reader, @Nullable Integer size, int offset) {
    // in the order of the index of family names, so that a page of a short beginning is read without sorting all that begin so
    return asked("select r.*, c.number, p.born_on, coalesce(p.display_name, '') as holder from " + of(text)
        + " order by platform.fold(p.family_name) using ~<~, p.given_name, r.holder_id, r.first_month desc, r.entitlement_id limit :size offset :offset", text, reader)
        .param("size", size).param("offset", offset);
  }

  static String of(HolderAsked text) {
    return RIGHTS + " where " + text.condition() + " and " + PaymentsSight.OF;
  }

  private JdbcClient.StatementSpec asked(String sql, HolderAsked text, Officer reader) {
    return sight.bind(jdbc.sql(sql), reader, PaymentsSight.READ).params(text.compared());
  }

  private static Right right(ResultSet row, int number) throws SQLException {
    return new Right(Columns.id(row, "entitlement_id"), Columns.id(row, "holder_id"), row.getString("holder"), Columns.day(row, "born_on"), row.getString("benefit"),
        row.getString("number"), Columns.month(row, "first_month"), Columns.day(row, "last_day"));
  }
}
