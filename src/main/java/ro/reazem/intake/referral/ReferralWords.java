package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TermMark;

/** How moments and terms in hours are said about referrals. */
@Component("referralWords")
class ReferralWords {

  private static final long MANY_MINUTES = 90;
  private static final long MANY_HOURS = 48;
  private static final int SOON_MINUTES = 120;

  private final Fmt fmt;
  private final MessageSource messages;
  private final Clock clock;

  ReferralWords(Fmt fmt, MessageSource messages, Clock clock) {
    this.fmt = fmt;
    this.messages = messages;
    this.clock = clock;
  }

  /** acum 12 minute */
  public String ago(Instant moment) {
    return say("intake.ago", length(Duration.between(moment, clock.instant())));
  }

  /** How far the last moment is, and how pressing; null when there is none. */
  public @Nullable TermMark mark(@Nullable Instant due) {
    if (due == null) {
      return null;
    }
    var left = Duration.between(clock.instant(), due);
    if (left.isNegative()) {
      return new TermMark("crit", "alarm-clock-off", say("intake.due.late", length(left.negated())), fmt.instant(due));
    }
    return new TermMark(left.toMinutes() <= SOON_MINUTES ? "warn" : "", "alarm-clock", say("intake.due.in", length(left)), fmt.instant(due));
  }

  private String length(Duration time) {
    long minutes = Math.max(0, time.toMinutes());
    if (minutes < MANY_MINUTES) {
      return fmt.count(minutes, "intake.minutes");
    }
    return time.toHours() < MANY_HOURS ? fmt.count(time.toHours(), "intake.hours") : fmt.count(time.toDays(), "intake.days");
  }

  private String say(String key, Object argument) {
    return messages.getMessage(key, new Object[] {argument}, LocaleContextHolder.getLocale());
  }
}
