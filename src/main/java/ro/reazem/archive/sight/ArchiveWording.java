package ro.reazem.archive.sight;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;

/** How papers of the archive call kinds of cases and terms: always in Romanian, whatever the language of the screens. */
@Component
public class ArchiveWording {

  private static final Locale ROMANIAN = Locale.of("ro");

  private final CaseKinds kinds;
  private final MessageSource messages;

  ArchiveWording(CaseKinds kinds, MessageSource messages) {
    this.kinds = kinds;
    this.messages = messages;
  }

  public String kind(String context, String kind) {
    return kinds.name(context, kind, ROMANIAN);
  }

  /** Null years are permanent. */
  public String term(@Nullable Integer years) {
    return years == null ? say("archive.permanent") : messages.getMessage("archive.years." + Fmt.form(years), new Object[] {years}, ROMANIAN);
  }

  /** So many files, as 20 de dosare. */
  public String files(int number) {
    return messages.getMessage("archive.paper.files." + Fmt.form(number), new Object[] {number}, ROMANIAN);
  }

  private String say(String key) {
    return messages.getMessage(key, null, ROMANIAN);
  }
}
