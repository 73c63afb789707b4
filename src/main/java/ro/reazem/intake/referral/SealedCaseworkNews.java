package ro.reazem.intake.referral;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.IdentitySealed;

/** Takes a person whose identity was sealed (identitate sigilată) off the sheets of referrals: what was told stays, about whom does not. */
@Component("referralSealedNews")
class SealedCaseworkNews {

  private final JdbcClient jdbc;

  SealedCaseworkNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "intake.referral.identity-sealed")
  void on(IdentitySealed told) {
    jdbc.sql("""
        update intake.referral_subject set name = '———', folded = '', person_id = null, born_on = null, cnp = null where person_id = any(:ids)""")
        .param("ids", told.sealedRecords().toArray(UUID[]::new)).update();
  }
}
