package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.place.Place;

/** Whom a service is licensed for (capacitatea și grupul-țintă al serviciului): ages and sex of the children it receives. */
final class PlaceAdmission {

  private PlaceAdmission() {}

  /** What speaks against the child; what nobody knows of it, such as the sex of a found child not yet entered, speaks against nothing. */
  static List<Refusal> against(Place place, Child child, LocalDate from) {
    var broken = new ArrayList<Refusal>();
    var age = child.ageOn(from);
    if (age != null && (age < place.lowestAge() || age > place.highestAge())) {
      broken.add(Refusal.of(MeasureRule.PLACE_AGES, age, place.lowestAge(), place.highestAge()));
    }
    boolean other = switch (place.sex()) {
      case "F" -> "MALE".equals(child.sex());
      case "M" -> "FEMALE".equals(child.sex());
      default -> false;
    };
    if (other) {
      broken.add(Refusal.of(MeasureRule.PLACE_SEX));
    }
    return List.copyOf(broken);
  }
}
