package ro.reazem.identity.session;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Removes sessions that ended. Spring Session's own task for it starts before the tables exist. */
@Component
class ClearingSessions {

  private final JdbcIndexedSessionRepository sessions;

  ClearingSessions(JdbcIndexedSessionRepository sessions) {
    this.sessions = sessions;
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void clear() {
    sessions.cleanUpExpiredSessions();
  }
}
