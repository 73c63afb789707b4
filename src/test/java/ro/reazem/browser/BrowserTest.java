package ro.reazem.browser;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What most browser tests stand on: the demonstration data. All share one context. */
@Import(DemonstrationData.class)
public abstract class BrowserTest extends BrowserPages {

  @Autowired
  DemonstrationData.Told demonstration;

  @BeforeEach
  void waitForTheDemonstration() {
    demonstration.wholly();
  }
}
