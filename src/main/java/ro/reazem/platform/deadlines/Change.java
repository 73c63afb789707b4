package ro.reazem.platform.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.time.Course;
import ro.reazem.platform.time.Moment;

/**
 * What happened to a deadline, never changed afterwards.
 *
 * @param length how many units an extension added
 * @param ground why, as cited
 * @param actDatedOn the day of the act that extended it
 */
record Change(Kind kind, Moment when, int length, String ground, @Nullable LocalDate actDatedOn) {

  /** What can happen to a deadline. */
  enum Kind {
    STARTED, EXTENDED, SUSPENDED, RESUMED, COUNTED_ANEW, PASSED, MET, CANCELLED
  }

  static Change of(Kind kind, Moment when, String ground) {
    return new Change(kind, when, 0, ground, null);
  }

  boolean touchesTheEnd() {
    return kind == Kind.EXTENDED || kind == Kind.SUSPENDED;
  }

  /** The course after this change; what does not touch the counting leaves it. */
  Course on(Course course) {
    return switch (kind) {
      case EXTENDED -> course.extended(length);
      case SUSPENDED -> course.suspended(when);
      case RESUMED -> course.resumed(when);
      default -> course;
    };
  }
}
