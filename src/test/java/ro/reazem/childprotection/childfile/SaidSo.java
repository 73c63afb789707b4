package ro.reazem.childprotection.childfile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.measure.ShippedLaw;

/** Steps as they would be recorded, under the law as it is shipped, without a database. */
public final class SaidSo {

  private SaidSo() {}

  public static Answers said(String... pairs) {
    var said = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      said.put(pairs[i], pairs[i + 1]);
    }
    return new Answers(said);
  }

  public static Child child(LocalDate bornOn, boolean identified) {
    return new Child(UUID.randomUUID(), "Ana-Maria", bornOn, "FEMALE", identified ? "2174" : null, "");
  }

  public static Doing doing(String state, Child child, Answers known, Answers now, LocalDate today) {
    return new Doing(state, child, known, now, List.of(), today, (day, code) -> ShippedLaw.on(day).apply(code));
  }
}
