package ro.reazem.financialaid.scheme.local;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Refused.Code;
import ro.reazem.financialaid.scheme.Step;

/** The conditions on who asks, each a step of its own; all are looked at, so that a family hears of every reason at once. */
final class WhoMayAsk {

  private static final int ADULT = 18;

  private final LocalRequest asked;
  private final Who who;
  private final List<Step> steps;
  private final List<Refused.Reason> reasons = new ArrayList<>();

  WhoMayAsk(LocalRequest asked, List<Step> steps) {
    this.asked = asked;
    this.who = asked.scheme().rules().who();
    this.steps = steps;
  }

  List<Refused.Reason> reasons() {
    return reasons;
  }

  void check() {
    residence();
    age();
    household();
    if (!who.statuses().isEmpty()) {
      boolean one = !Collections.disjoint(who.statuses(), asked.statuses());
      condition("local.status." + (one ? "there" : "none"), List.of(), one, Code.STATUS);
    }
    var least = who.disability();
    if (least != null) {
      boolean some = members().stream().anyMatch(member -> member.disability().compareTo(least) >= 0);
      condition("local.disability." + (some ? "there" : "none"), List.of(), some, Code.DISABILITY);
    }
    var most = asked.scheme().rules().mostPerYear();
    if (most != null) {
      boolean within = asked.earlier() < most;
      condition("local.yearly." + (within ? "within" : "reached"), List.of(Figure.count(asked.earlier()), Figure.count(most)), within, Code.YEARLY_LIMIT);
    }
    if (!asked.scheme().rules().excludedBy().isEmpty()) {
      boolean free = Collections.disjoint(asked.scheme().rules().excludedBy(), asked.held());
      condition("local.other." + (free ? "none" : "held"), List.of(), free, Code.OTHER_AID);
    }
  }

  private void residence() {
    var months = who.residentMonths();
    if (months != null) {
      var since = asked.residentSince();
      long lived = since == null || since.isAfter(asked.requestedOn()) ? 0 : ChronoUnit.MONTHS.between(since, asked.requestedOn());
      boolean holds = since != null && !since.isAfter(asked.requestedOn()) && lived >= months;
      condition("local.residence." + (holds ? "holds" : since == null ? "unproved" : "fails"), List.of(Figure.count(lived), Figure.count(months)), holds, Code.RESIDENCE);
    }
  }

  private void age() {
    if (who.ageFrom() != null || who.ageTo() != null) {
      var holder = members().stream().filter(member -> member.role() == Member.Role.HOLDER).findFirst().orElseThrow();
      int age = age(holder, asked.requestedOn());
      int from = who.ageFrom() == null ? 0 : who.ageFrom();
      boolean open = who.ageTo() == null;
      boolean holds = age >= from && (open || age <= who.ageTo());
      condition("local.age." + (open ? "from" : "between") + (holds ? ".holds" : ".fails"),
          open ? List.of(Figure.count(age), Figure.count(from)) : List.of(Figure.count(age), Figure.count(from), Figure.count(who.ageTo())), holds, Code.AGE);
    }
  }

  private void household() {
    if (who.household() != Who.Household.ANY) {
      int persons = members().size();
      long children = members().stream().filter(member -> age(member, asked.requestedOn()) < ADULT).count();
      boolean holds = switch (who.household()) {
        case ALONE -> persons == 1;
        case SEVERAL -> persons > 1;
        default -> children > 0;
      };
      var code = switch (who.household()) {
        case ALONE -> "alone";
        case SEVERAL -> "several";
        default -> "children";
      };
      condition("local.household." + code, List.of(Figure.count(persons), Figure.count(children)), holds, Code.HOUSEHOLD);
    }
  }

  private List<Member> members() {
    return asked.circumstances().withoutPlaced().members();
  }

  private static int age(Member member, LocalDate day) {
    return Period.between(member.bornOn(), day).getYears();
  }

  private void condition(String code, List<Figure> numbers, boolean holds, Code reason) {
    var scheme = asked.scheme();
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), scheme.basis(), List.of(scheme.version())));
    if (!holds) {
      reasons.add(new Refused.Reason(reason, "", scheme.basis()));
    }
  }
}
