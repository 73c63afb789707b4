package ro.reazem.financialaid.calculation;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.financialaid.declaration.DeclaredAsset;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** The circumstances that a benefit depends on, out of the register of persons and the declaration of the family. */
public final class DeclaredCircumstances {

  private DeclaredCircumstances() {}

  /** @throws RuleViolated when somebody who counts has no known birth date: no age may be invented */
  public static Circumstances of(Family family, Declaration told, UUID holder, YearMonth month, YearMonth incomeMonth) {
    var members = family.members().stream().filter(member -> counts(member, told, holder))
        .map(member -> member(member, told, holder, month)).toList();
    var keys = new HashSet<>(members.stream().map(Member::key).toList());
    var incomes = told.incomes().stream().filter(income -> keys.contains(income.personId().toString()))
        .map(income -> new Income(income.personId().toString(), income.kind(), income.amount(), incomeMonth)).toList();
    var assets = told.assets().stream().filter(asset -> keys.contains(asset.personId().toString()))
        .map(DeclaredCircumstances::asset).toList();
    return new Circumstances(month, incomeMonth, members, incomes, assets);
  }

  private static boolean counts(FamilyMember member, Declaration told, UUID holder) {
    return member.personId().equals(holder) || told.member(member.personId()).map(MemberFacts::counted).orElse(true);
  }

  private static Member member(FamilyMember member, Declaration told, UUID holder, YearMonth month) {
    RuleViolated.require(member.bornOn() != null, "financialaid.calculation.bornOnMissing", member.name());
    var facts = told.member(member.personId());
    var schooling = facts.map(DeclaredCircumstances::schooling).orElse(Member.Schooling.NOT_STATED);
    var disability = facts.map(known -> disability(known.disability())).orElse(Member.Disability.NONE);
    boolean placed = facts.map(MemberFacts::placed).orElse(false);
    return new Member(member.personId().toString(), Objects.requireNonNull(member.bornOn()), role(member, told, holder, month),
        Member.Marital.valueOf(member.maritalStatus().name()), placed, schooling, facts.map(MemberFacts::abroad).orElse(false),
        disability);
  }

  private static Member.Role role(FamilyMember member, Declaration told, UUID holder, YearMonth month) {
    if (member.personId().equals(holder)) {
      return Member.Role.HOLDER;
    }
    if (member.personId().equals(told.partnerId())) {
      return member.role() == HouseholdRole.PARTNER ? Member.Role.PARTNER : Member.Role.SPOUSE;
    }
    return member.isAdultOn(month.atDay(1)) ? Member.Role.ADULT : Member.Role.CHILD;
  }

  private static Member.Schooling schooling(MemberFacts facts) {
    return facts.isEnrolled() ? Member.Schooling.ENROLLED
        : facts.school() == MemberFacts.School.NOT_ENROLLED ? Member.Schooling.NOT_ENROLLED : Member.Schooling.NOT_STATED;
  }

  private static Member.Disability disability(MemberFacts.Disability degree) {
    return switch (degree) {
      case NONE -> Member.Disability.NONE;
      case MILD -> Member.Disability.LIGHT;
      case MEDIUM -> Member.Disability.MEDIUM;
      case ACCENTUATED -> Member.Disability.ACCENTUATED;
      case SEVERE, SEVERE_WITH_ASSISTANT -> Member.Disability.SEVERE;
    };
  }

  private static Asset asset(DeclaredAsset asset) {
    var member = asset.personId().toString();
    var measure = asset.measure() == null ? java.math.BigDecimal.ZERO : asset.measure();
    int whole = measure.setScale(0, java.math.RoundingMode.FLOOR).intValueExact();
    return switch (asset.kind()) {
      case "second_dwelling" -> Asset.secondDwelling(member);
      case "land" -> Asset.land(member, asset.flag(), measure.setScale(0, java.math.RoundingMode.CEILING).intValueExact());
      case "vehicle" -> Asset.vehicle(member, whole, asset.flag());
      case "boat" -> Asset.boat(member, asset.flag());
      case "utility_vehicle", "farm_machine", "mill", "sawmill" ->
          Asset.of(member, Asset.Kind.valueOf(asset.kind().toUpperCase(java.util.Locale.ROOT)));
      case "farm_output" -> Asset.farmOutput(member, measure.setScale(0, java.math.RoundingMode.CEILING).intValueExact());
      case "deposits" -> Asset.deposits(member, Lei.of(measure.setScale(2, java.math.RoundingMode.UNNECESSARY)));
      default -> throw new RuleViolated("financialaid.calculation.unknownAsset", asset.kind());
    };
  }

  static List<String> countedKeys(Circumstances circumstances) {
    return circumstances.members().stream().filter(member -> !member.placedElsewhere()).map(Member::key).toList();
  }
}
