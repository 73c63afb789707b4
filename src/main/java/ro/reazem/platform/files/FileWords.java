package ro.reazem.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Option;

/** The words of the documents tab in the language of the reader. */
@Component
class FileWords {

  private final MessageSource messages;

  FileWords(MessageSource messages) {
    this.messages = messages;
  }

  /** What the form offers to choose from. */
  public record Choices(List<Option> kinds, List<Option> sources, List<Option> classes) {}

  Choices choices(Set<Confidentiality> classes) {
    return new Choices(options("kind", Arrays.stream(DocumentKind.values())), options("source", Arrays.stream(DocumentSource.values())),
        options("class", Confidentiality.in(classes).stream()));
  }

  /** A file that was sent again; where its twin stands is told only to those who may see it. */
  String known(StoringFiles.Known twin, boolean visible) {
    return visible ? text("platform.files.twin", twin.sentAs(), twin.file().place()) : text("platform.files.twinUnseen", twin.sentAs());
  }

  private List<Option> options(String group, Stream<? extends Enum<?>> values) {
    return values.map(value -> new Option(value.name(), text("platform.files." + group + "." + value.name()))).toList();
  }

  private String text(String key, Object... arguments) {
    Locale reader = LocaleContextHolder.getLocale();
    return messages.getMessage(key, arguments, reader);
  }
}
