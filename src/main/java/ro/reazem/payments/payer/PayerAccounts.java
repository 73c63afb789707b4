package ro.reazem.payments.payer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Cui;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.platform.security.Officer;

/** Keeps the accounts of the institution; one that is closed stays known to what it paid. */
@Component
public class PayerAccounts {

  private static final String ALL = "select iban, name, order_format, fiscal_code, closed_at is null as open from payments.payer_account";

  private final JdbcClient jdbc;
  private final Clock clock;

  PayerAccounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<PayerAccount> all() {
    return jdbc.sql(ALL + " order by closed_at nulls first, name, iban").query((row, n) -> new PayerAccount(new Iban(row.getString("iban")),
        row.getString("name"), OrderFormat.valueOf(row.getString("order_format")), row.getString("fiscal_code"), row.getBoolean("open"))).list();
  }

  public Optional<PayerAccount> find(String iban) {
    return all().stream().filter(one -> one.iban().value().equals(iban)).findFirst();
  }

  /** Opens an account of a bank. */
  @Transactional
  public void open(Iban iban, String name, Officer by) {
    open(iban, name, OrderFormat.PAIN_001, null, by);
  }

  /**
   * Opens an account; one that is known already is opened again under its new name.
   *
   * @throws RuleViolated when orders to the treasury would not name the fiscal code of the institution, or the account is not held there
   */
  @Transactional
  public void open(Iban iban, String name, OrderFormat format, @Nullable Cui fiscalCode, Officer by) {
    if (format == OrderFormat.TREASURY_CSV) {
      RuleViolated.require(iban.atTreasury(), "payments.payer.notAtTreasury");
      RuleViolated.require(fiscalCode != null, "payments.payer.fiscalCodeMissing");
    }
    jdbc.sql("""
        insert into payments.payer_account (iban, name, order_format, fiscal_code, opened_by, opened_by_name, opened_at)
        values (:iban, :name, :format, :code, :by, :byName, :now)
        on conflict (iban) do update set name = excluded.name, order_format = excluded.order_format, fiscal_code = excluded.fiscal_code, closed_at = null""").param("iban", iban.value()).param("name", name)
        .param("format", format.name()).param("code", fiscalCode == null ? "" : fiscalCode.digits())
        .param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @throws RuleViolated when it is not open */
  @Transactional
  public void close(String iban) {
    RuleViolated.require(iban.matches("[A-Z0-9]{24}") && jdbc.sql("update payments.payer_account set closed_at = :now where iban = :iban and closed_at is null").param("iban", iban)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1, "payments.payer.notOpen");
  }
}
