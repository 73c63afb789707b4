package ro.reazem.platform.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.TermWords;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Ruler;

/** Draws deadlines as rulers, in the language of the reader. */
@Component
public class DeadlineRulers {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd.MM, HH:mm");
  /** How far from the start a long passed day must lie for both to be named. */
  private static final double ROOM_FOR_DAYS = 0.3;
  private static final double ROOM_FOR_HOURS = 0.45;

  private final DeadlineTable table;
  private final LegalParameters parameters;
  private final TermWords terms;
  private final Fmt fmt;
  private final MessageSource messages;
  private final Clock clock;

  DeadlineRulers(DeadlineTable table, LegalParameters parameters, TermWords terms, Fmt fmt, MessageSource messages, Clock clock) {
    this.table = table;
    this.parameters = parameters;
    this.terms = terms;
    this.fmt = fmt;
    this.messages = messages;
    this.clock = clock;
  }

  /** The deadline as it stands now. */
  public Ruler of(Deadline one) {
    return draw(one, one.revision() == 1 ? List.of() : table.changes(one.id()), Moment.at(clock.instant()));
  }

  Ruler draw(Deadline one, List<Change> changes, Moment now) {
    var met = one.met();
    var suspended = one.suspended();
    var until = met != null ? met : suspended != null ? suspended : now;
    boolean late = one.isLate(now);
    var scale = new Scale(one, until);
    var words = new Words(one, scale);
    var marks = new ArrayList<Ruler.Mark>();
    if (scale.dueShare() > (scale.hours ? ROOM_FOR_HOURS : ROOM_FOR_DAYS)) {
      marks.add(new Ruler.Mark("0", "", "start", false, text("mark.start", words.day(one.start()))));
    }
    notable(changes, scale, words).ifPresent(marks::add);
    marks.add(new Ruler.Mark(scale.x(words.due()), "due", scale.anchor(words.due()), false, text("mark.due", words.day(words.due()))));
    marks.add(new Ruler.Mark(scale.x(until), "now", scale.anchor(until), true,
        text(met != null ? "mark.met" : suspended != null ? "mark.suspended" : "mark.now", words.day(until))));
    var far = fmt.term(one.end().dueOn());
    boolean running = met == null && suspended == null;
    var left = running ? words.left(now, far.text()) : text(met != null ? "met" : "suspended");
    var kind = late ? "crit" : met != null ? "ok" : suspended != null ? "" : scale.share(until) >= 5.0 / 6 ? "warn" : far.kind();
    var day = running ? words.fullDay(words.due()) : words.fullDay(until);
    var lastDay = words.fullDay(words.due());
    var from = words.fullDay(one.start());
    var sentence = met != null ? text(late ? "sentence.metLate" : "sentence.met", words.title(), from, lastDay, day)
        : suspended != null ? text("sentence.suspended", words.title(), from, lastDay, day)
        : text(late ? "sentence.late" : "sentence.runs", words.title(), from, lastDay, left);
    return new Ruler(words.title(), one.basis().cited(), words.note(late), kind, left, day, sentence, scale.x(until),
        scale.bar(5.0 / 6 * scale.dueShare(), scale.dueShare()), scale.ticks(), pauses(changes, scale, until), List.copyOf(marks));
  }

  private java.util.Optional<Ruler.Mark> notable(List<Change> changes, Scale scale, Words words) {
    return changes.stream().filter(change -> change.kind() == Change.Kind.EXTENDED || change.kind() == Change.Kind.RESUMED)
        .filter(change -> scale.share(change.when()) > 0.25 && scale.share(change.when()) < 0.7).reduce((first, second) -> second)
        .map(change -> new Ruler.Mark(scale.x(change.when()), "", "middle", false, text("mark." + change.kind(), words.day(change.when()))));
  }

  private static List<Ruler.Bar> pauses(List<Change> changes, Scale scale, Moment until) {
    var bars = new ArrayList<Ruler.Bar>();
    Moment since = null;
    for (var change : changes) {
      if (change.kind() == Change.Kind.SUSPENDED) {
        since = change.when();
      } else if (change.kind() == Change.Kind.RESUMED && since != null) {
        bars.add(scale.bar(scale.share(since), scale.share(change.when())));
        since = null;
      }
    }
    if (since != null) {
      bars.add(scale.bar(scale.share(since), scale.share(until)));
    }
    return bars;
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage("platform.ruler." + key, arguments, LocaleContextHolder.getLocale());
  }

  /** The words of one deadline. */
  private final class Words {

    private final Deadline one;
    private final boolean hours;

    Words(Deadline one, Scale scale) {
      this.one = one;
      this.hours = scale.hours;
    }

    String title() {
      return terms.name(one.caseRef().context(), one.rule());
    }

    /** @param late when what the law makes of the silence is said too */
    String note(boolean late) {
      var silence = one.silence();
      return late && silence != null ? counted() + " · " + messages.getMessage(one.caseRef().context() + ".silence." + silence.code(), null,
          silence.code(), LocaleContextHolder.getLocale()) + " (" + silence.basis().cited() + ")" : counted();
    }

    private String counted() {
      var length = terms.shown(new Term(one.term().length() + one.extended(), one.term().unit()));
      var from = parameters.parameter(one.rule()).map(one -> messages.getMessage("platform.parameters.unit." + one.unit(), null, "",
          LocaleContextHolder.getLocale())).orElse("");
      var note = from.isEmpty() ? length : length + " " + from;
      return one.extended() == 0 ? note : text("extended", note, one.extendedBy());
    }

    Moment due() {
      return new Moment(one.end().dueOn(), one.end().dueAt());
    }

    String left(Moment now, String days) {
      var dueAt = one.end().dueAt();
      if (dueAt == null || one.isLate(now)) {
        return days;
      }
      long minutes = ChronoUnit.MINUTES.between(now.exact(), dueAt);
      return minutes >= 48 * 60 ? days : minutes >= 60 ? fmt.count(minutes / 60, "platform.term.unit.HOURS") : fmt.count(minutes, "platform.ruler.minutes");
    }

    String day(Moment moment) {
      return hours && moment.at() != null ? HOUR.format(local(moment.at())) : SHORT.format(moment.on());
    }

    String fullDay(Moment moment) {
      return hours && moment.at() != null ? fmt.instant(moment.at()) : fmt.weekdayDate(moment.on());
    }

    private ZonedDateTime local(Instant at) {
      return at.atZone(clock.getZone());
    }
  }

  /** From the start to the end, or to today when that is later. */
  private static final class Scale {

    private final boolean hours;
    private final Moment start;
    private final double length;
    private final double dueShare;

    Scale(Deadline one, Moment until) {
      hours = one.term().unit() == Term.Unit.HOURS;
      start = one.start();
      double due = distance(new Moment(one.end().dueOn(), one.end().dueAt()));
      length = Math.max(1, Math.max(due, distance(until)));
      dueShare = due / length;
    }

    double dueShare() {
      return dueShare;
    }

    double share(Moment moment) {
      return Math.clamp(distance(moment) / length, 0, 1);
    }

    String x(Moment moment) {
      return percent(share(moment));
    }

    String anchor(Moment moment) {
      return share(moment) < 0.2 ? "start" : share(moment) > 0.8 ? "end" : "middle";
    }

    Ruler.Bar bar(double from, double to) {
      return new Ruler.Bar(percent(from), percent(Math.max(0, to - from)));
    }

    /** Days of a term in hours; weeks, or months when there would be too many. */
    List<String> ticks() {
      double step = hours ? 24 * 60 : length <= 140 ? 7 : 30;
      var ticks = new ArrayList<String>();
      for (double at = step; at < length && ticks.size() < 60; at += step) {
        ticks.add(percent(at / length));
      }
      return ticks;
    }

    private double distance(Moment moment) {
      return hours && start.at() != null && moment.at() != null ? ChronoUnit.MINUTES.between(start.at(), moment.at())
          : ChronoUnit.DAYS.between(start.on(), moment.on()) * (hours ? 24 * 60 : 1.0);
    }

    private static String percent(double share) {
      return String.format(java.util.Locale.ROOT, "%.2f%%", share * 100);
    }
  }
}
