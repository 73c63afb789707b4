package ro.reazem.identity.firstadministrator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ro.reazem.identity.officer.OfficerRegister;

/** Prints a token at start while nobody could sign in. */
@Component
class TellingStartUpToken {

  private static final Logger LOG = LoggerFactory.getLogger(TellingStartUpToken.class);

  private final OfficerRegister register;
  private final StartUpTokens tokens;

  TellingStartUpToken(OfficerRegister register, StartUpTokens tokens) {
    this.register = register;
    this.tokens = tokens;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (register.isEmpty()) {
      LOG.info("""


            Nu există încă niciun funcționar. Deschideți /first-administrator și introduceți codul de mai jos;
            este valabil {} de ore și o singură dată.

              {}
          """, StartUpTokens.USABLE.toHours(), tokens.issue());
    }
  }
}
