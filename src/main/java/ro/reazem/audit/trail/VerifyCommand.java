package ro.reazem.audit.trail;

import java.util.function.Consumer;
import javax.sql.DataSource;
import ro.reazem.platform.start.Command;

/** Checks the chain of the trail from the command line: exit code 0 when it is whole, 1 when it is not. */
class VerifyCommand implements Command {

  @Override
  public String words() {
    return "audit verify";
  }

  @Override
  public int run(DataSource database, Consumer<String> told) {
    var report = new CheckingChain(database).check();
    told.accept(report.line());
    return report.fault() == null ? 0 : 1;
  }
}
