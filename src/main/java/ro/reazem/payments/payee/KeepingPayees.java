package ro.reazem.payments.payee;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;

/** Enters payees and their accounts; an account, the first one too, is paid into once a second person has confirmed it against the document. */
@Service
class KeepingPayees {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 400;

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingPayees(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param key the one-time key of the form, which becomes the id: sent twice it is entered once */
  @Transactional
  public void enter(UUID key, PayeeKind kind, String name, String code, Iban iban, String document, Officer by) {
    int added = jdbc.sql("""
        insert into payments.payee (id, kind, name, folded, code, entered_by, entered_by_name, entered_at)
        values (:id, :kind, :name, :folded, :code, :by, :byName, :now) on conflict (id) do nothing""").param("id", key).param("kind", kind.name())
        .param("name", name).param("folded", Folding.fold(name)).param("code", code).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (added == 1) {
      account(key, iban, document, by);
    }
  }

  /** @throws RuleViolated when another account of the payee waits already, or the payee is unknown */
  @Transactional
  public UUID account(UUID payee, Iban iban, String document, Officer by) {
    RuleViolated.require(jdbc.sql("select 1 from payments.payee where id = :id for update").param("id", payee).query(Integer.class).optional().isPresent(),
        "payments.payee.unknown");
    RuleViolated.require(!jdbc.sql("""
        select exists (select from payments.payee_account a where a.payee_id = :payee
          and not exists (select from payments.payee_account_settled s where s.account_id = a.id))""").param("payee", payee).query(Boolean.class).single(),
        "payments.payee.accountWaits");
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into payments.payee_account (id, payee_id, iban, document, entered_by, entered_by_name, entered_at)
        values (:id, :payee, :iban, :document, :by, :byName, :now)""").param("id", id).param("payee", payee).param("iban", iban.value())
        .param("document", document).param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  /** @throws RuleViolated when the officer entered the account, it is settled already, or is rejected without a reason */
  @Transactional
  public void settle(UUID payee, UUID account, boolean confirmed, String note, Officer by) {
    var enteredBy = jdbc.sql("select entered_by from payments.payee_account where id = :id and payee_id = :payee").param("id", account).param("payee", payee)
        .query(UUID.class).optional().orElseThrow(() -> new RuleViolated("payments.payee.unknown"));
    RuleViolated.require(!enteredBy.equals(by.id()), "payments.payee.enteredByYou");
    var said = note.strip();
    RuleViolated.require(confirmed || said.length() >= SHORTEST_REASON, "payments.payee.reason");
    RuleViolated.require(said.length() <= LONGEST_REASON, "payments.payee.reason");
    RuleViolated.require(jdbc.sql("""
        insert into payments.payee_account_settled (account_id, entered_by, confirmed, note, settled_by, settled_by_name, settled_at)
        values (:account, :enteredBy, :confirmed, :note, :by, :byName, :now) on conflict (account_id) do nothing""").param("account", account)
        .param("enteredBy", enteredBy).param("confirmed", confirmed).param("note", said).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1, "payments.payee.settled");
  }
}
