package ro.reazem.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import ro.reazem.platform.database.EmbeddedDatabase;
import ro.reazem.testing.TestDatabase;

class DemoModeTests {

  @Test
  void onADatabaseOfOnesOwnNoSettingBringsTheDemonstration() {
    var none = new DefaultListableBeanFactory().getBeanProvider(EmbeddedDatabase.class);
    assertThat(new DemoMode(none, true).isOn()).isFalse();
    assertThat(new DemoMode(none, false).isOn()).isFalse();
  }

  @Test
  void theEndWaitsForWhatIsBeingEnteredAndNothingMoreIsEntered() throws InterruptedException {
    var beans = new DefaultListableBeanFactory();
    beans.registerSingleton("database", TestDatabase.server());
    var demo = new DemoMode(beans.getBeanProvider(EmbeddedDatabase.class), true);
    var begun = new CountDownLatch(1);
    var entered = new AtomicInteger();
    Thread.ofPlatform().start(() -> demo.enter("people", () -> {
      begun.countDown();
      while (!demo.isStopping()) {
        Thread.onSpinWait();
      }
      entered.incrementAndGet();
    }));
    begun.await();
    demo.onApplicationEvent(new ContextClosedEvent(new StaticApplicationContext()));
    assertThat(entered).hasValue(1);
    demo.enter("people", entered::incrementAndGet);
    assertThat(entered).hasValue(1);
  }

  @Test
  void theApplicationStartsWithoutWhatCouldNotBeEntered() {
    var beans = new DefaultListableBeanFactory();
    beans.registerSingleton("database", TestDatabase.server());
    var demo = new DemoMode(beans.getBeanProvider(EmbeddedDatabase.class), true);
    var entered = new AtomicInteger();
    demo.enter("people", () -> {
      throw new IllegalStateException("the register is away");
    });
    demo.enter("requests", entered::incrementAndGet);
    assertThat(entered).hasValue(1);
    assertThat(demo.missing()).containsExactly("people");
  }
}
