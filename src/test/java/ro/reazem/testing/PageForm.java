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
    return in(page, "#" + id);
  }

  /** The first form on the page that a selector of CSS finds. */
  public static PageForm in(String page, String selector) {
    var form = new PageForm();
    ((FormElement) Objects.requireNonNull(Jsoup.parse(page).selectFirst(selector), selector)).formData()
        .forEach(field -> form.fields.put(field.key(), field.value()));
    return form;
  }

  /** A form of no page, which carries the mark that it was sent from one. */
  public static PageForm bare(String page) {
    return new PageForm().with("_csrf", Objects.requireNonNull(Jsoup.parse(page).selectFirst("input[name=_csrf]")).val());
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
