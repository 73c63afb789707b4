package ro.reazem.financialaid.application;

import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.StoreNeed;

/** What is typed of a request for the social store. */
record StoreFields(String resident, String category, String proven) {

  StoreFields {
    resident = text(resident);
    category = text(category);
    proven = text(proven);
  }

  static StoreFields fresh() {
    return new StoreFields("", "", "");
  }

  static StoreFields of(@Nullable StoreNeed told) {
    return told == null ? fresh() : new StoreFields(ticked(told.resident()), told.category().name(), ticked(told.proven()));
  }

  private static String ticked(boolean told) {
    return told ? "true" : "";
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
