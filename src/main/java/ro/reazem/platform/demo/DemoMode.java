package ro.reazem.platform.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ro.reazem.platform.database.EmbeddedDatabase;

/**
 * Whether this installation shows invented people and known sign-ins. It can only on the database that comes with the
 * product, unless the property reazem.demo forbids it: on any other database no setting whatever brings them.
 */
@Component
public class DemoMode {

  private final boolean on;

  DemoMode(ObjectProvider<EmbeddedDatabase> embedded, @Value("${reazem.demo:true}") boolean wanted) {
    this.on = wanted && embedded.stream().findAny().isPresent();
  }

  public boolean isOn() {
    return on;
  }
}
