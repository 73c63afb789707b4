package ro.reazem.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.support.RequestContext;

/** Tells the form fragments what belongs to a field: its id, the remark of its label, what is wrong with it. */
@Component("formFields")
public class FormFields {

  /**
   * A field as its fragment draws it.
   *
   * @param id made of the name, fit for a link
   * @param label without the remark in brackets at its end
   * @param remark the part of the label in brackets, such as (opțional); empty when there is none
   * @param problems what is wrong, in the reader's language
   * @param describedBy ids of hint and problem, for those who hear the page; null when there are none
   */
  public record Field(String id, String label, String remark, List<String> problems, @Nullable String describedBy) {}

  /**
   * Something wrong in the form, for the summary above it.
   *
   * @param id the field to go to; empty when it is about the whole form
   */
  public record Problem(String id, String text) {}

  public Field field(RequestContext page, String name, String label, @Nullable String hint) {
    var id = id(name);
    var errors = errors(page);
    var problems = errors == null ? List.<String>of()
        : errors.getFieldErrors(name).stream().map(error -> page.getMessage(error, false)).distinct().toList();
    int bracket = label.endsWith(")") ? label.lastIndexOf(" (") : -1;
    var described = (hint == null ? "" : id + "-hint ") + (problems.isEmpty() ? "" : id + "-error");
    return new Field(id, bracket < 0 ? label : label.substring(0, bracket), bracket < 0 ? "" : label.substring(bracket + 1),
        problems, described.isEmpty() ? null : described.strip());
  }

  /** Everything wrong in the form, in the order in which it was found. */
  public List<Problem> problems(RequestContext page) {
    var errors = errors(page);
    return errors == null ? List.of() : errors.getAllErrors().stream().map(error -> new Problem(
        error instanceof FieldError field ? id(field.getField()) : "", page.getMessage(error, false))).distinct().toList();
  }

  /** The id of a field: its name without the signs that a link cannot hold. */
  public static String id(String name) {
    return name.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
  }

  private static @Nullable Errors errors(RequestContext page) {
    return page.getErrors("form", false);
  }
}
