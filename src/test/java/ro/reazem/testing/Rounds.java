package ro.reazem.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;

/** The rounds that the clock calls, called now: what they have to write is written, and nothing of it falls into the midst of a test. */
public final class Rounds {

  private Rounds() {}

  /** All that come back every few minutes or hours. */
  public static void frequent(List<ScheduledTaskHolder> scheduled) {
    run(scheduled, FixedDelayTask.class::isInstance);
  }

  /** Those in whose classes one of the words is found, {@code "One|Other"}. */
  public static void named(List<ScheduledTaskHolder> scheduled, String words) {
    run(scheduled, task -> Pattern.compile(words).matcher(task.getRunnable().toString()).find());
  }

  private static void run(List<ScheduledTaskHolder> scheduled, Predicate<Task> which) {
    scheduled.stream().flatMap(holder -> holder.getScheduledTasks().stream()).map(ScheduledTask::getTask).filter(which)
        .forEach(task -> task.getRunnable().run());
  }
}
