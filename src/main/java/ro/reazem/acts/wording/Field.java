package ro.reazem.acts.wording;

import java.util.List;

/**
 * A field that whoever drafts an act fills in, as its template declares it.
 *
 * @param code its placeholder is camp.code
 * @param options what can be chosen, or the columns of a list; empty for all others
 */
public record Field(String code, String label, Kind kind, boolean required, List<String> options) {

  /** What can be typed: a line, several lines, a day, a number, a sum, one of several, a list with columns. */
  public enum Kind {
    TEXT("text"), PARAGRAPHS("paragraf"), DATE("data"), NUMBER("numar"), LEI("lei"), CHOICE("alegere"), LIST("lista");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    boolean takesOptions() {
      return this == CHOICE || this == LIST;
    }
  }

  public boolean isList() {
    return kind == Kind.LIST;
  }

  /** As a template declares it. */
  String declared() {
    return code + " | " + label + " | " + kind.word + (options.isEmpty() ? "" : ": " + String.join(", ", options)) + (required ? "" : " | optional");
  }
}
