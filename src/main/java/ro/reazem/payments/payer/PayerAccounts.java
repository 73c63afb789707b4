package ro.reazem.payments.payer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Keeps the accounts of the institution; one that is closed stays known to what it paid. */
@Component
public class PayerAccounts {

  private static final String ALL = "select iban, name, closed_at is null as open from payments.payer_account";

  private final JdbcClient jdbc;
  private final Clock clock;

  PayerAccounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<PayerAccount> all() {
    return jdbc.sql(ALL + " order by closed_at nulls first, name, iban").query((row, n) -> new PayerAccount(new Iban(row.getString("iban")),
        row.getString("name"), row.getBoolean("open"))).list();
  }

  public Optional<PayerAccount> find(String iban) {
    return all().stream().filter(one -> one.iban().value().equals(iban)).findFirst();
  }

  /** Opens an account; one that is known already is opened again under its new name. */
  @Transactional
  public void open(Iban iban, String name, Officer by) {
    jdbc.sql("""
        insert into payments.payer_account (iban, name, opened_by, opened_by_name, opened_at) values (:iban, :name, :by, :byName, :now)
        on conflict (iban) do update set name = excluded.name, closed_at = null""").param("iban", iban.value()).param("name", name)
        .param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @throws RuleViolated when it is not open */
  @Transactional
  public void close(String iban) {
    RuleViolated.require(iban.matches("[A-Z0-9]{24}") && jdbc.sql("update payments.payer_account set closed_at = :now where iban = :iban and closed_at is null").param("iban", iban)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1, "payments.payer.notOpen");
  }
}
