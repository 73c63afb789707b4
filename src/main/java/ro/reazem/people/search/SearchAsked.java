package ro.reazem.people.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search box and the filters as they were typed. */
record SearchAsked(@Nullable String q, @Nullable String siruta, @Nullable String sirutaText, @Nullable String from, @Nullable String to,
    @Nullable String sex, @Nullable String living) {

  public boolean hasFilters() {
    return !(blank(siruta) && blank(sirutaText) && blank(from) && blank(to) && blank(sex) && blank(living));
  }

  /** All of it in one line. */
  public String text() {
    return Stream.of(q, sirutaText, siruta, from, to, sex, living).filter(Objects::nonNull).filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
