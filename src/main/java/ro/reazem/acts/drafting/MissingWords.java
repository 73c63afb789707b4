package ro.reazem.acts.drafting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.wording.Catalogue;
import ro.reazem.acts.wording.Field;

/** Says what an act still lacks in words of the form, not by the names of placeholders. */
@Component
class MissingWords {

  private final MessageSource messages;

  MissingWords(MessageSource messages) {
    this.messages = messages;
  }

  /** The labels of required fields that are empty, and the titles of placeholders without a value. */
  String of(Template template, Stream<String> labels, List<String> placeholders) {
    return Stream.concat(labels, placeholders.stream().map(name -> title(template, name))).distinct().collect(Collectors.joining(", "));
  }

  private String title(Template template, String name) {
    return name.startsWith(Catalogue.FIELD)
        ? template.declaredFields().all().stream().filter(field -> name.equals(Catalogue.FIELD + field.code())).map(Field::label).findFirst().orElse(name)
        : String.valueOf(messages.getMessage("acts.placeholder." + name, null, name, LocaleContextHolder.getLocale()));
  }
}
