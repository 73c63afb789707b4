package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.financialaid.declaration.DeclaredAsset;
import ro.reazem.financialaid.declaration.DeclaredIncome;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.declaration.Home;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.kernel.Lei;

/** What the invented families of the demonstration declare: it follows from their ages and from their place in the list. */
final class DemonstrationDeclarations {

  private static final int SCHOOL = 6;
  private static final int KINDERGARTEN = 3;
  private static final int RETIRED = 65;
  private static final Lei STATE_ALLOWANCE = Lei.whole(292);

  private DemonstrationDeclarations() {}

  /** @param place the place in the list, from which incomes and assets vary */
  static Declaration of(Family family, UUID holder, LocalDate day, int place) {
    var partner = family.members().stream().filter(member -> !member.personId().equals(holder))
        .filter(member -> member.role() == HouseholdRole.SPOUSE || member.role() == HouseholdRole.PARTNER).findFirst();
    var facts = family.members().stream().map(member -> facts(member, day, place)).toList();
    var quality = family.members().size() == 1 ? Declaration.Quality.OWN_NAME : Declaration.Quality.FAMILY_REPRESENTATIVE;
    var heating = new HeatingSource(place % 3 == 0 ? HeatingSource.Fuel.NATURAL_GAS : HeatingSource.Fuel.SOLID_OR_OIL,
        place % 3 == 0 ? "Furnizor Gaz Măgura" : "", place % 3 == 0 ? "10" + (4000 + place) : "", "", place % 3 == 0 ? "C-" + (700 + place) : "", true);
    var electricity = new HeatingSource(HeatingSource.Fuel.ELECTRICITY, "Furnizor Electric Măgura", "20" + (6000 + place), "", "", false);
    return new Declaration(quality, partner.map(FamilyMember::personId).orElse(null), facts, incomes(family, holder, day, place),
        new Home(place % 5 == 0 ? Home.Regime.RENTED_PRIVATELY : Home.Regime.OWNED, 1 + family.members().size() / 2,
            place % 4 == 0 ? Home.Kind.FLAT : Home.Kind.HOUSE, Home.ConstructionClass.A, ""),
        List.of(heating, electricity), assets(family, place), false, false, false, Payment.byPost(), true, place % 2 == 0, true, day);
  }

  private static MemberFacts facts(FamilyMember member, LocalDate day, int place) {
    int age = member.ageOn(day);
    boolean adult = member.isAdultOn(day);
    var school = adult || age < KINDERGARTEN ? MemberFacts.School.NONE : age < SCHOOL ? MemberFacts.School.KINDERGARTEN
        : age < 11 ? MemberFacts.School.PRIMARY : age < 15 ? MemberFacts.School.LOWER_SECONDARY : MemberFacts.School.UPPER_SECONDARY;
    var work = !adult ? MemberFacts.Work.NOT_APPLICABLE : age >= RETIRED ? MemberFacts.Work.PENSIONER
        : member.role() == HouseholdRole.REFERENCE_PERSON && place % 3 != 1 ? MemberFacts.Work.EMPLOYED
        : member.role() == HouseholdRole.SPOUSE ? MemberFacts.Work.HOUSEWORK : MemberFacts.Work.UNEMPLOYED_WITHOUT_BENEFIT;
    return new MemberFacts(member.personId(), true,
        adult ? MemberFacts.IdentityPaper.IDENTITY_CARD : MemberFacts.IdentityPaper.BIRTH_CERTIFICATE, "", false, school, work,
        MemberFacts.Disability.NONE, false);
  }

  private static List<DeclaredIncome> incomes(Family family, UUID holder, LocalDate day, int place) {
    var incomes = new ArrayList<DeclaredIncome>();
    int age = family.member(holder).orElseThrow().ageOn(day);
    if (age >= RETIRED) {
      incomes.add(new DeclaredIncome(holder, place % 2 == 0 ? "rent" : "pension", Lei.whole(120 + place * 7L % 300), "adeverință " + (100 + place)));
    } else if (refusedForIncome(place)) {
      incomes.add(new DeclaredIncome(holder, "wage", Lei.whole(4200), "adeverință salariu " + (300 + place)));
    } else if (place % 3 == 0) {
      incomes.add(new DeclaredIncome(holder, "wage", Lei.whole(900 + place % 4 * 150L), "adeverință salariu " + (100 + place)));
    } else if (place % 3 == 2) {
      incomes.add(new DeclaredIncome(holder, "day_labour", Lei.whole(350), "registru zilieri " + place));
    }
    family.members().stream().filter(member -> !member.isAdultOn(day)).forEach(child ->
        incomes.add(new DeclaredIncome(child.personId(), "child_state_allowance", STATE_ALLOWANCE, "verificat ANPIS")));
    return incomes;
  }

  private static List<DeclaredAsset> assets(Family family, int place) {
    return !refusedForAsset(place) ? List.of() : List.of(new DeclaredAsset(family.members().getFirst().personId(), "vehicle",
        java.math.BigDecimal.valueOf(6), false, "MG 0" + place % 10 + " ABC"));
  }

  static boolean refusedForIncome(int place) {
    return place % 10 == 4 || place == 50;
  }

  static boolean refusedForAsset(int place) {
    return place % 20 == 7;
  }
}
