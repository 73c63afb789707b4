package ro.reazem.platform.files;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Takes a document back (retragerea documentului): it stays in the case with the reason, and no longer counts. */
@Component
public class WithdrawingFile {

  private final FileTable table;
  private final Clock clock;

  WithdrawingFile(FileTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @Transactional
  public void withdraw(CaseFile file, String reason, Officer officer) {
    var now = table.lock(file.id()).orElseThrow();
    RuleViolated.require(now.withdrawal() == null, "platform.files.withdrawnAlready");
    RuleViolated.require(reason.length() >= 3, "platform.files.reasonTooShort");
    table.withdraw(file.id(), new CaseFile.Withdrawal(officer.id(), officer.name(), clock.instant(), reason));
  }
}
