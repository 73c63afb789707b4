package ro.reazem.worklist.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.time.TermWords;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TermMark;

/** How cases and deadlines of any context are called in the reader's language: by the message keys of their own context. */
@Component
public class CaseWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final MessageSource messages;
  private final TermWords terms;
  private final Fmt fmt;
  private final Clock clock;

  CaseWords(MessageSource messages, TermWords terms, Fmt fmt, Clock clock) {
    this.messages = messages;
    this.terms = terms;
    this.fmt = fmt;
    this.clock = clock;
  }

  public String kind(String context, String code) {
    return word(context + ".case.kind." + code, code);
  }

  public String stage(String context, String code) {
    return word(context + ".case.stage." + code, code);
  }

  public String term(String context, String code) {
    return terms.name(context, code);
  }

  /**
   * A deadline in a line of what happened; of one that passed also what follows by law from the silence, and where the law says so.
   *
   * @param note the code of the effect and its basis as cited, separated by a bar
   */
  public String term(String context, String code, String act, String note) {
    int bar = note.indexOf('|');
    return act.equals("deadlineSilence") && bar > 0
        ? term(context, code) + ". " + word(context + ".silence." + note.substring(0, bar), note.substring(0, bar)) + " (" + note.substring(bar + 1) + ")"
        : term(context, code);
  }

  /** What happened, such as caz închis. */
  public String act(String act) {
    return word("worklist.act." + act, act);
  }

  /** The name of the context, as the navigation calls it. */
  public String domain(String context) {
    return word(context + ".menu", context);
  }

  public String say(String key, @Nullable Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** How long a term is and where the law sets it: 30 de zile · OG nr. 27/2002, art. 8. */
  public String basis(int length, String unit, String act, String article) {
    return fmt.count(length, "worklist.unit." + unit) + " · " + act + (article.isBlank() ? "" : ", " + article);
  }

  /** How far a deadline is; of one in hours also the time of its last moment. */
  public TermMark mark(LocalDate dueOn, @Nullable Instant dueAt) {
    var mark = fmt.term(dueOn);
    if (dueAt == null) {
      return mark;
    }
    var time = TIME.format(dueAt.atZone(clock.getZone()));
    boolean past = dueAt.isBefore(clock.instant());
    return new TermMark(past ? "crit" : mark.kind().isEmpty() ? "" : "warn", past ? "alarm-clock-off" : mark.icon(),
        past && mark.kind().equals("warn") ? say("worklist.term.pastAt", time) : mark.text() + ", " + time, mark.small());
  }

  /** Whom or what the case is about: the main person with the number of the others, else its subject. */
  public String who(ResultSet row) throws SQLException {
    var name = row.getString("display_name");
    int others = row.getInt("persons") - 1;
    if (name == null) {
      var subject = row.getString("subject");
      return subject.isEmpty() ? say("worklist.person.unknown") : subject;
    }
    return others > 0 ? name + " " + say("worklist.person.others", fmt.count(others + 1L, "worklist.persons")) : name;
  }

  /** A reason that a context gave by its message key; its places stay empty. */
  public String reason(String code) {
    return word(code, code).replaceAll(" ?\\{[0-9]}", "");
  }

  /** What a note tells of, by the message key of its kind, and the day. */
  public String noted(String kind, LocalDate day) {
    return word(kind, kind) + ", " + fmt.date(day);
  }

  /** What an appointment is, by the message key of its kind. */
  public String appointment(String kind) {
    return word(kind, kind);
  }

  private String word(String key, String otherwise) {
    var found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    return found == null ? otherwise : found;
  }
}
