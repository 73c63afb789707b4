package ro.reazem.payments.payee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The payees of the institution and their accounts; whose rights are paid to them is not told here. */
@Component
class PayeeDirectory {

  private static final String WAITS = """
      exists (select from payments.payee_account w where w.payee_id = y.payee_id and not exists (select from payments.payee_account_settled s where s.account_id = w.id))""";
  private static final String PAYEES = "payments.payee_in_force y join payments.payee p on p.id = y.payee_id where p.folded like :name";
  private static final int MOST_OFFERED = 20;

  private final JdbcClient jdbc;

  PayeeDirectory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of the payees. */
  record Page(List<Payee> payees, ListPage page) {}

  /** An account with what a second person said of it: null as long as nobody did. */
  record Account(UUID id, String iban, String document, UUID enteredBy, String by, Instant at, @Nullable Boolean confirmed, String note, String settledBy,
      @Nullable Instant settledAt) {

    public String grouped() {
      return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
  }

  /** @param text the beginning of a word of the name */
  Page list(String text, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from " + PAYEES, sql -> jdbc.sql(sql).param("name", like(text))));
    return new Page(some(text, page.size(), page.offset()), page);
  }

  /** The few that a form offers. */
  List<Payee> offered(String text) {
    return some(text, MOST_OFFERED, 0);
  }

  /** All of them, one after another. */
  Rows<Payee> all(String text) {
    return Rows.of(part(text, null, 0), PayeeDirectory::payee);
  }

  private List<Payee> some(String text, int most, long offset) {
    return part(text, most, offset).query(PayeeDirectory::payee).list();
  }

  private JdbcClient.StatementSpec part(String text, @Nullable Integer most, long offset) {
    return jdbc.sql("select y.*, " + WAITS + " as waiting from " + PAYEES + " order by p.folded, y.payee_id limit :most offset :offset").param("name", like(text))
        .param("most", most).param("offset", offset);
  }

  Optional<Payee> find(UUID id) {
    return jdbc.sql("select y.*, " + WAITS + " as waiting from payments.payee_in_force y where y.payee_id = :id").param("id", id).query(PayeeDirectory::payee).optional();
  }

  /** The newest first. */
  List<Account> accounts(UUID payee) {
    return jdbc.sql("""
        select a.*, s.confirmed, coalesce(s.note, '') as note, coalesce(s.settled_by_name, '') as settled_by_name, s.settled_at from payments.payee_account a
          left join payments.payee_account_settled s on s.account_id = a.id where a.payee_id = :payee order by a.position desc limit 50""").param("payee", payee)
        .query((row, n) -> new Account(Columns.id(row, "id"), row.getString("iban"), row.getString("document"), Columns.id(row, "entered_by"),
            row.getString("entered_by_name"), Columns.instant(row, "entered_at"), row.getObject("confirmed", Boolean.class), row.getString("note"),
            row.getString("settled_by_name"), Columns.instantOrNull(row, "settled_at"))).list();
  }

  private static String like(String text) {
    return "%" + Folding.fold(text).replaceAll("[%_\\\\]", "") + "%";
  }

  private static Payee payee(ResultSet row, int number) throws SQLException {
    var code = row.getString("code");
    // a whole CNP is shown on no screen
    return new Payee(Columns.id(row, "payee_id"), PayeeKind.valueOf(row.getString("kind")), row.getString("name"),
        code.length() == 13 ? "•••••••••" + code.substring(9) : code, row.getString("iban"), row.getBoolean("waiting"));
  }
}
