package ro.reazem.worklist.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.util.AopTestUtils;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.events.casework.NextStepDropped;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;

/** A step agreed is one task however often it is told, and none when it was dropped, whichever is told first. */
@SpringBootTest
@AutoConfigureMockMvc
class NextStepNewsTests {

  private final NextStepNews news;
  private final TaskRegister register;
  private final Tasks tasks;
  private final Officer officer = new Officer(UUID.randomUUID(), "cineva", "Cineva", "inspector", UUID.randomUUID(), Set.of());
  private final UUID step = UUID.randomUUID();
  private final Instant at = Instant.parse("2026-11-20T08:00:00Z");
  private final CaseRef ref = new CaseRef("elsewhere", UUID.randomUUID());
  private final NextStepAgreed agreed = new NextStepAgreed(step, at, ref, UUID.randomUUID(), officer.id(), "De sunat la școală", LocalDate.of(2026, 12, 3));
  private final NextStepDropped dropped = new NextStepDropped(step, at, ref, UUID.randomUUID(), officer.id());

  @Autowired
  NextStepNewsTests(NextStepNews news, TaskRegister register, Tasks tasks) {
    this.news = AopTestUtils.getUltimateTargetObject(news);
    this.register = register;
    this.tasks = tasks;
  }

  @Test
  void toldThreeTimesItIsOneTask() {
    for (int times = 0; times < 3; times++) {
      news.on(agreed);
    }
    assertThat(register.open(officer, 10)).singleElement().satisfies(task -> {
      assertThat(task.title()).isEqualTo("De sunat la școală");
      assertThat(task.dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
    });
  }

  @Test
  void droppedItIsNoTaskWhicheverIsToldFirst() {
    news.on(dropped);
    news.on(agreed);
    news.on(dropped);
    assertThat(register.open(officer, 10)).isEmpty();
    assertThat(register.done(officer, 10)).isEmpty();
  }

  @Test
  void whatWasDoneBeforeItWasDroppedStaysDone() {
    news.on(agreed);
    tasks.done(step, officer.id());
    news.on(dropped);
    assertThat(register.done(officer, 10)).hasSize(1);
  }
}
