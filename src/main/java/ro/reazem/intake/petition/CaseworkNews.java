package ro.reazem.intake.petition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlineState;

/** What the register of deadlines tells of the terms of petitions: a day given free moves the last day of many at once. */
@Component
class CaseworkNews {

  private final JdbcClient jdbc;

  CaseworkNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "intake.petition.deadline-moved")
  void on(DeadlineMoved told) {
    learn(told.state());
  }

  private void learn(DeadlineState state) {
    if (state.caseRef().context().equals("intake") && state.rule().equals(OpeningPetition.ANSWER)) {
      jdbc.sql("update intake.petition set due_on = :due, due_revision = :revision where id = :id and due_revision < :revision")
          .param("due", state.dueOn()).param("revision", state.revision()).param("id", state.caseRef().id()).update();
    }
  }
}
