package ro.reazem.testing;

import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The rounds that the clock calls every few minutes, called now: what they have to write is written, and nothing of it falls into the midst of a test. */
public final class Rounds {

  private Rounds() {}

  public static void all(ScheduledTaskHolder scheduled) {
    scheduled.getScheduledTasks().stream().map(ScheduledTask::getTask).filter(FixedDelayTask.class::isInstance)
        .forEach(task -> task.getRunnable().run());
  }
}
