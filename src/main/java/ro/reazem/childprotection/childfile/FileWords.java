package ro.reazem.childprotection.childfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;

/** How states, steps, what is asked and what was answered are said (cuvintele dosarelor). */
@Component("childFileWords")
public class FileWords {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final MessageSource messages;
  private final Fmt fmt;

  FileWords(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  /** One answered line. */
  public record Said(String label, String text) {}

  public String kind(Object kind) {
    return say("childprotection.case.kind." + kind, locale());
  }

  public String state(Object kind, Object state) {
    return say("childprotection.case.stage." + kind + "_" + state, locale());
  }

  public String act(Object kind, String act) {
    return say("childprotection.fileAct." + kind + "." + act, locale());
  }

  /** As the history of a case keeps it: in Romanian, in whichever language somebody worked. */
  String recorded(Object kind, String act) {
    return say("childprotection.fileAct." + kind + "." + act, ROMANIAN);
  }

  public String ask(Object kind, String act, String name) {
    return ask(kind, act, name, locale());
  }

  String expiring() {
    return say("childprotection.flow.expiring", locale());
  }

  String optional() {
    return say("childprotection.ask.optional", locale());
  }

  List<Option> options(Ask ask) {
    return ask.choices().stream().map(code -> new Option(code, choice(ask.name(), code, locale()))).toList();
  }

  /** What was said in a step, in the order in which it was asked. */
  public List<Said> said(Object kind, FileAct act, Answers answers) {
    return said(kind, act, answers, locale());
  }

  /** The same for a paper, which is always in Romanian. */
  List<Said> written(FileKind kind, FileAct act, Answers answers) {
    return said(kind, act, answers, ROMANIAN);
  }

  String written(String ask) {
    return say("childprotection.ask." + ask, ROMANIAN);
  }

  String title(FileKind kind, String act) {
    return say("childprotection.fileAct." + kind + "." + act, ROMANIAN);
  }

  private List<Said> said(Object kind, FileAct act, Answers answers, Locale locale) {
    var lines = new ArrayList<Said>();
    for (var one : act.asks()) {
      // the day stands in the heading of the step, unless it has a meaning of its own
      boolean inHeading = one.name().equals("on") && say("childprotection.ask." + kind + "." + act.name() + ".on", null, locale) == null;
      if (answers.has(one.name()) && !inHeading) {
        lines.add(new Said(ask(kind, act.name(), one.name(), locale), text(one, answers, locale)));
      }
    }
    for (var derived : answers.said().entrySet()) {
      if (derived.getKey().startsWith("=")) {
        lines.add(new Said(say("childprotection.ask." + derived.getKey().substring(1), locale), derived.getValue().startsWith("#")
            ? say("childprotection.said." + derived.getValue().substring(1), locale) : derived.getValue()));
      }
    }
    return lines;
  }

  private String text(Ask ask, Answers answers, Locale locale) {
    var typed = answers.text(ask.name());
    return switch (ask.kind()) {
      case DAY -> fmt.date(LocalDate.parse(typed));
      case CHOICE -> choice(ask.name(), typed, locale);
      case TICK -> say("childprotection.said.yes", locale);
      case LEI -> typed.replace('.', ',') + " lei";
      default -> typed;
    };
  }

  private String ask(Object kind, String act, String name, Locale locale) {
    var own = say("childprotection.ask." + kind + "." + act + "." + name, null, locale);
    return own == null ? say("childprotection.ask." + name, locale) : own;
  }

  private String choice(String name, String code, Locale locale) {
    return say("childprotection.choice." + name + "." + code, locale);
  }

  private String say(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }

  private @Nullable String say(String key, @Nullable String otherwise, Locale locale) {
    return messages.getMessage(key, null, otherwise, locale);
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
