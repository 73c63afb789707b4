package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.events.casework.NextStepDropped;

/**
 * Handing the file of a child that comes of age to the commission for adults (predarea către comisia de evaluare a persoanelor adulte, art. 85 din Legea
 * nr. 448/2006): a task of whoever answers for the file, until it is handed over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PassageToAdults {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final DisabilityWork work;
  private final MessageSource messages;
  private final JdbcClient jdbc;

  PassageToAdults(DisabilityWork work, MessageSource messages, JdbcClient jdbc) {
    this.work = work;
    this.messages = messages;
    this.jdbc = jdbc;
  }

  /** The task as it stands. */
  private record Task(LocalDate dueOn, @Nullable UUID stepId, @Nullable UUID stepOfficerId) {}

  /** It is the task of the officer from now on, and of nobody before; nothing where no birthday is near. */
  void isUpTo(DisabilityFile file, @Nullable UUID officer, UUID by) {
    task(file).filter(task -> officer != null && !officer.equals(task.stepOfficerId())).ifPresent(task -> {
      drop(file, task, by);
      var step = UUID.randomUUID();
      keep(file, step, officer);
      work.publish(new NextStepAgreed(step, work.now(), file.getId().asCase(), by, officer,
          messages.getMessage("childprotection.disability.handToAdults", new Object[] {file.numberOfYear()}, ROMANIAN), task.dueOn()));
    });
  }

  /** The file is handed over, or ended otherwise. */
  void done(DisabilityFile file, UUID by) {
    task(file).ifPresent(task -> {
      drop(file, task, by);
      keep(file, null, null);
    });
  }

  private void drop(DisabilityFile file, Task task, UUID by) {
    if (task.stepId() != null && task.stepOfficerId() != null) {
      work.publish(new NextStepDropped(task.stepId(), work.now(), file.getId().asCase(), by, task.stepOfficerId()));
    }
  }

  private void keep(DisabilityFile file, @Nullable UUID step, @Nullable UUID officer) {
    jdbc.sql("update childprotection.disability_notice set step_id = :step, step_officer_id = :officer where file_id = :file and kind = 'MAJORITY'")
        .param("step", step).param("officer", officer).param("file", file.getId().value()).update();
  }

  private Optional<Task> task(DisabilityFile file) {
    return jdbc.sql("select due_on, step_id, step_officer_id from childprotection.disability_notice where file_id = :file and kind = 'MAJORITY'")
        .param("file", file.getId().value()).query(Task.class).optional();
  }
}
