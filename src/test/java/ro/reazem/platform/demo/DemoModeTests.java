package ro.reazem.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import ro.reazem.platform.database.EmbeddedDatabase;

class DemoModeTests {

  @Test
  void onADatabaseOfOnesOwnNoSettingBringsTheDemonstration() {
    var none = new DefaultListableBeanFactory().getBeanProvider(EmbeddedDatabase.class);
    assertThat(new DemoMode(none, true).isOn()).isFalse();
    assertThat(new DemoMode(none, false).isOn()).isFalse();
  }
}
