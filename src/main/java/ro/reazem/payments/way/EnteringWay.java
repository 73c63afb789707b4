package ro.reazem.payments.way;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Enters from when a holder is paid how, by the document in which they asked for it; earlier ways stay as they were. */
@Service
public class EnteringWay {

  private final JdbcClient jdbc;
  private final Clock clock;

  EnteringWay(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What is entered.
   *
   * @param iban null unless the channel is an account
   * @param accountHolder whose account it is; the holder's own when empty
   * @param mandate the document by which somebody else receives the money, empty when nobody does
   */
  public record Entered(LocalDate since, Channel channel, @Nullable Iban iban, String accountHolder, String mandate, String document) {}

  /** @param name of the holder, whose account it is when nobody else is named */
  @Transactional
  public void enter(UUID holder, String name, Entered way, Officer by) {
    boolean account = way.channel() == Channel.ACCOUNT;
    RuleViolated.require(account == (way.iban() != null), account ? "payments.way.ibanMissing" : "payments.way.ibanOfNoAccount");
    RuleViolated.require(way.accountHolder().isEmpty() || account, "payments.way.holderOfNoAccount");
    RuleViolated.require(!account || !way.accountHolder().isEmpty() || !name.isEmpty(), "payments.way.accountHolderMissing");
    RuleViolated.require(way.accountHolder().isEmpty() || way.accountHolder().equalsIgnoreCase(name) || !way.mandate().isEmpty(), "payments.way.mandateMissing");
    jdbc.sql("""
        insert into payments.way (id, holder_id, since, channel, iban, account_holder, mandate, document, entered_by, entered_by_name, entered_at)
        values (:id, :holder, :since, :channel, :iban, :accountHolder, :mandate, :document, :by, :byName, :now)""").param("id", UUID.randomUUID())
        .param("holder", holder).param("since", way.since()).param("channel", way.channel().name()).param("iban", way.iban() == null ? null : way.iban().value())
        .param("accountHolder", account ? way.accountHolder().isEmpty() ? name : way.accountHolder() : "").param("mandate", way.mandate())
        .param("document", way.document()).param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
