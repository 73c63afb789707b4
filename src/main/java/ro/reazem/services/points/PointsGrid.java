package ro.reazem.services.points;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/** The points of the local council on a day (grila de punctaj): specific criteria, applied after the general ones. */
public final class PointsGrid {

  /** A rule with its points and the version of the parameter. */
  public record Value(int points, @Nullable UUID id) {}

  private final Map<PointRule, Value> values;

  public PointsGrid(Map<PointRule, Value> values) {
    this.values = new EnumMap<>(values);
  }

  /** @throws RuleViolated when the institution has not set one of them; the message names it */
  public static PointsGrid of(ParametersInForce law) {
    var values = new EnumMap<PointRule, Value>(PointRule.class);
    Arrays.stream(PointRule.values()).forEach(rule -> values.put(rule, new Value(law.whole(rule.parameter()), law.value(rule.parameter()).id())));
    return new PointsGrid(values);
  }

  /** @param yearStartsOn the first day of the school year, which says whose return counts */
  public Score score(Family family, LocalDate yearStartsOn) {
    var lines = new ArrayList<PointLine>();
    for (var parent : List.of(family.parentOne(), family.parentTwo())) {
      if (parent.works()) {
        lines.add(line(PointRule.PARENT));
      } else if (parent == ParentSituation.RETURNING) {
        returning(family.returnsOn(), yearStartsOn).map(this::line).forEach(lines::add);
      }
    }
    if (family.siblingAtAddress()) {
      lines.add(line(PointRule.SIBLING_ADDRESS));
    }
    if (family.isSingleParent()) {
      lines.add(line(PointRule.SINGLE_PARENT));
    }
    lines.add(line(switch (family.childrenInCare()) {
      case 1 -> PointRule.CHILDREN_1;
      case 2 -> PointRule.CHILDREN_2;
      default -> PointRule.CHILDREN_3;
    }));
    if (family.socialCase()) {
      lines.add(line(PointRule.SOCIAL_CASE));
    }
    return new Score(GeneralCriterion.of(family), lines);
  }

  private static Stream<PointRule> returning(@Nullable LocalDate on, LocalDate yearStartsOn) {
    int year = yearStartsOn.getYear();
    if (on == null || !on.isBefore(LocalDate.of(year + 1, Month.JANUARY, 1))) {
      return Stream.empty();
    }
    return Stream.of(on.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1)) ? PointRule.RETURN_AUGUST : switch (on.getMonth()) {
      case SEPTEMBER -> PointRule.RETURN_SEPTEMBER;
      case OCTOBER -> PointRule.RETURN_OCTOBER;
      case NOVEMBER -> PointRule.RETURN_NOVEMBER;
      default -> PointRule.RETURN_DECEMBER;
    });
  }

  private PointLine line(PointRule rule) {
    var value = values.get(rule);
    if (value == null) {
      throw new RuleViolated("platform.parameter.unknown", rule.parameter());
    }
    return new PointLine(rule, value.points(), value.id());
  }
}
