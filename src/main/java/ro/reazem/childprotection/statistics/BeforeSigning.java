package ro.reazem.childprotection.statistics;

import java.time.LocalDate;
import org.springframework.ui.Model;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** What a feature asks before a quarter is signed (verificare înaintea semnării); the page of the quarter shows it. */
public interface BeforeSigning {

  /** @throws RuleViolated when the quarter cannot be signed as it is */
  void require(LocalDate from, LocalDate until);

  /** Puts what was found into the page of the quarter, as far as the officer may see it. */
  void show(LocalDate from, LocalDate until, Officer officer, Model model);
}
