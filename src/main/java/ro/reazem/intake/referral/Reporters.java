package ro.reazem.intake.referral;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.intake.signal.Reporter;

/** Who told, kept apart from what they told. */
@Component
class Reporters {

  private final JdbcClient jdbc;

  Reporters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void write(ReferralId id, Reporter reporter) {
    if (reporter.isKnown()) {
      jdbc.sql("""
          insert into intake.reporter (referral_id, name, profession, contact, secret) values (:id, :name, :profession, :contact, :secret)""")
          .param("id", id.value()).param("name", reporter.name()).param("profession", reporter.profession())
          .param("contact", reporter.contact()).param("secret", reporter.secret()).update();
    }
  }

  Optional<Reporter> find(ReferralId id) {
    return jdbc.sql("select name, profession, contact, secret from intake.reporter where referral_id = :id").param("id", id.value())
        .query(Reporter.class).optional();
  }
}
