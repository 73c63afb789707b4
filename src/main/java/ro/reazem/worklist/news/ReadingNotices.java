package ro.reazem.worklist.news;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** Marking events as read (marcarea ca citite). */
@Component
class ReadingNotices {

  private final NoticeRegister register;

  ReadingNotices(NoticeRegister register) {
    this.register = register;
  }

  @Transactional
  void read(Officer officer, long upTo) {
    register.read(officer, upTo);
  }
}
