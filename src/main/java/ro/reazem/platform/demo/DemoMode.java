package ro.reazem.platform.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ro.reazem.platform.database.EmbeddedDatabase;

/**
 * Whether this installation shows invented people and known sign-ins: only on the database that comes with the product, or
 * where the property reazem.demo asks for it.
 */
@Component
public class DemoMode {

  private final boolean on;

  DemoMode(ObjectProvider<EmbeddedDatabase> embedded, @Value("${reazem.demo:false}") boolean asked) {
    this.on = asked || embedded.stream().findAny().isPresent();
  }

  public boolean isOn() {
    return on;
  }
}
