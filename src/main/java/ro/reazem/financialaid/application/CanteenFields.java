package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.CanteenNeed;

/** What is typed of a request for the canteen. */
record CanteenFields(String category, String portions, String packed, String proven, String longStudies, String from, String delegate) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  CanteenFields {
    category = text(category);
    portions = text(portions);
    packed = text(packed);
    proven = text(proven);
    longStudies = text(longStudies);
    from = text(from);
    delegate = text(delegate);
  }

  static CanteenFields fresh() {
    return new CanteenFields("", "", "", "", "", "", "");
  }

  static CanteenFields of(@Nullable CanteenNeed told) {
    return told == null ? fresh() : new CanteenFields(told.category().name(), String.valueOf(told.portions()), ticked(told.packed()), ticked(told.proven()),
        ticked(told.longStudies()), day(told.from()), told.delegate());
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String ticked(boolean told) {
    return told ? "true" : "";
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
