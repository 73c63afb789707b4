package ro.reazem.platform.parameters;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.security.Officer;

/** What the invented directorate decided where the law leaves a figure to the institution; nothing is decided for a real one. */
@Component
public class InventedValues {

  private static final String ACT = "Procedura operațională PO-12 a DGASPC Măgura";
  private static final String SOURCE = "decis de directoratul inventat al demonstrației";

  private final DemoMode demo;
  private final ValueEntries entries;
  private final EnteringValues entering;
  private final LegalParameters parameters;

  InventedValues(DemoMode demo, ValueEntries entries, EnteringValues entering, LegalParameters parameters) {
    this.demo = demo;
    this.entries = entries;
    this.entering = entering;
    this.parameters = parameters;
  }

  /** Sets a figure that waits to be set, entered by one invented officer and confirmed by another. */
  @Transactional
  public void set(String code, String value) {
    if (!demo.isOn()) {
      return;
    }
    var admin = DemoOfficer.ADMIN.acting();
    var parameter = parameters.parameter(code).orElseThrow();
    entries.findByCodeAndWithdrawnAtIsNullOrderByValidFrom(code).stream().filter(ValueEntry::waitsToBeSet).findFirst()
        .ifPresent(entry -> decide(parameter, entry, value, admin));
  }

  private void decide(Parameter parameter, ValueEntry open, String value, Officer admin) {
    var key = UUID.nameUUIDFromBytes(("demonstration value " + parameter.code()).getBytes(StandardCharsets.UTF_8));
    entering.correct(parameter, open.key(), open.version(), new NewValue(value, Standing.INTERNAL, ACT, "pct. 7", SOURCE, key), SOURCE, admin);
    entries.findByOneTimeKey(key).ifPresent(entry -> entering.confirm(entry.key(), entry.version(), DemoOfficer.DIRECTOR.acting()));
  }
}
