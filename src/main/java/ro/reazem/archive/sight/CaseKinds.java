package ro.reazem.archive.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.platform.web.Option;

/** The kinds of cases of all contexts, called as their own context calls them. */
@Component
public class CaseKinds {

  private final JdbcClient jdbc;
  private final MessageSource messages;

  CaseKinds(JdbcClient jdbc, MessageSource messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  /** Those of which some case was told, as context and code with a colon between. */
  public List<Option> known() {
    record Row(String context, String kind) {}
    return jdbc.sql("select context, kind from archive.known_kind order by context, kind").query(Row.class).list().stream()
        .map(row -> new Option(row.context() + ":" + row.kind(), name(row.context(), row.kind()))).toList();
  }

  public String name(String context, String kind) {
    return name(context, kind, LocaleContextHolder.getLocale());
  }

  public String name(String context, String kind, Locale language) {
    return word("identity.context." + context, context, language) + ": " + word(context + ".case.kind." + kind, kind, language);
  }

  /** The same of a kind written as context and code with a colon between. */
  public String named(String kind) {
    return named(kind, LocaleContextHolder.getLocale());
  }

  public String named(String kind, Locale language) {
    int colon = kind.indexOf(':');
    return name(kind.substring(0, colon), kind.substring(colon + 1), language);
  }

  /** What a term of retention may run from, to choose one. */
  public List<Option> starts() {
    return Arrays.stream(StartEvent.values()).map(one -> new Option(one.name(), say("archive.start." + one))).toList();
  }

  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  private String word(String key, String otherwise, Locale language) {
    return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, language), otherwise);
  }
}
