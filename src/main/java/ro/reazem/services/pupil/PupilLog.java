package ro.reazem.services.pupil;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.services.unit.FileHistory;

/** What happened to the medical file of a pupil (istoricul fișei); the message key of an act is services.pupil.history.code. */
@Component("pupilLog")
class PupilLog extends FileHistory {

  PupilLog(JdbcClient jdbc, Clock clock) {
    super(jdbc, clock, "services.pupil_line");
  }
}
