package ro.reazem.financialaid.application;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.LocalNeed;

/** What is typed of a local aid. */
record LocalFields(String scheme, String residentSince, List<String> statuses, String cost) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  LocalFields {
    scheme = Objects.requireNonNullElse(scheme, "");
    residentSince = Objects.requireNonNullElse(residentSince, "");
    statuses = statuses == null ? List.of() : statuses.stream().filter(Objects::nonNull).limit(20).toList();
    cost = Objects.requireNonNullElse(cost, "");
  }

  static LocalFields fresh() {
    return new LocalFields("", "", List.of(), "");
  }

  static LocalFields of(@Nullable LocalNeed told) {
    return told == null ? fresh() : new LocalFields(told.scheme(), told.residentSince() == null ? "" : DAY.format(told.residentSince()), told.statuses(),
        told.cost() == null ? "" : told.cost().amount().toPlainString().replace('.', ','));
  }
}
