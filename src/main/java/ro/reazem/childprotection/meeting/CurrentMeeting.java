package ro.reazem.childprotection.meeting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;

/** A meeting for a change: whoever else would change it or its agenda waits. */
@Component
public class CurrentMeeting {

  private final Meetings meetings;
  private final SentForms forms;

  CurrentMeeting(Meetings meetings, SentForms forms) {
    this.meetings = meetings;
    this.forms = forms;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Meeting held(MeetingId id) {
    forms.await(id);
    return meetings.findById(id).orElseThrow(() -> new RuleViolated("childprotection.meeting.unknown"));
  }
}
