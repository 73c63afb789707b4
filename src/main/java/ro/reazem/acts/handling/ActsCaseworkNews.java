package ro.reazem.acts.handling;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.acts.template.ChallengeTerms;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.platform.deadlines.DeadlineId;
import ro.reazem.platform.deadlines.Deadlines;

/** A term of challenge that passed unused makes the act final; told twice, it is final once. */
@Component
class ActsCaseworkNews {

  private final ChallengingAct challenging;
  private final Deadlines deadlines;

  ActsCaseworkNews(ChallengingAct challenging, Deadlines deadlines) {
    this.challenging = challenging;
    this.deadlines = deadlines;
  }

  @ApplicationModuleListener(id = "acts.handling.deadline-passed")
  void on(DeadlinePassed told) {
    var id = new DeadlineId(told.state().deadlineId());
    if (ChallengeTerms.isChallenge(told.state().rule())) {
      deadlines.find(id).ifPresent(one -> challenging.termPassed(one.about(), id, told.state().dueOn()));
    }
  }
}
