package ro.reazem.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** What a browser would send of a form on a page, with other answers in some of its fields. */
public final class PageForm {

  private final Map<String, String> fields = new LinkedHashMap<>();

  private PageForm() {}

  public static PageForm on(String page, String id) {
    var form = new PageForm();
    ((FormElement) Objects.requireNonNull(Jsoup.parse(page).getElementById(id))).formData()
        .forEach(field -> form.fields.put(field.key(), field.value()));
    return form;
  }

  public PageForm with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The name of the field that holds a value, such as the row of a person. */
  public String nameOf(String value) {
    return fields.entrySet().stream().filter(field -> field.getValue().equals(value)).findFirst().orElseThrow().getKey();
  }

  public void each(BiConsumer<String, String> send) {
    fields.forEach(send);
  }
}
