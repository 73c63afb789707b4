package ro.reazem.people.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;

/** The chronicle of a record in words, newest first. */
@Component
public class ChronicleText {

  private static final int LATEST = 4;
  private static final Set<String> CONTACT = Set.of("people.person.phone", "people.person.email", "people.person.documentIssuer");
  private static final Set<String> PLACES = Set.of("person.addressAdded", "household.moved", "household.founded");

  private final Chronicle chronicle;
  private final MessageSource messages;
  private final Fmt fmt;

  ChronicleText(Chronicle chronicle, MessageSource messages, Fmt fmt) {
    this.chronicle = chronicle;
    this.messages = messages;
    this.fmt = fmt;
  }

  /** @param withoutPlaces whether what says where somebody lives is left out */
  public List<FeedLine> latest(UUID subject, boolean withoutPlaces) {
    return lines(subject, withoutPlaces).limit(LATEST).map(this::told).toList();
  }

  public List<FeedLine> all(UUID subject, boolean withoutPlaces) {
    return lines(subject, withoutPlaces).map(this::told).toList();
  }

  private Stream<Chronicle.Line> lines(UUID subject, boolean withoutPlaces) {
    return chronicle.of(subject).stream().filter(line -> !withoutPlaces || !PLACES.contains(line.act()) && !CONTACT.contains(line.field()));
  }

  private FeedLine told(Chronicle.Line line) {
    var field = line.field().isEmpty() ? "" : text(line.field(), line.field());
    var change = line.before().isEmpty() ? named(line.after())
        : "„" + named(line.before()) + "” → „" + named(line.after()) + "”";
    return new FeedLine(text("people.act." + line.act(), line.act()),
        field.isEmpty() || change.isEmpty() ? field + change : field + ": " + change,
        line.officerName() + " · " + fmt.instant(line.at()));
  }

  /** The names of choices in words; anything else as it is. */
  private String named(String value) {
    return text("people.sex." + value, text("people.marital." + value, text("people.document." + value, value)));
  }

  private String text(String key, String otherwise) {
    return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
  }
}
