package ro.reazem.financialaid.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.financialaid.application.ApplicationForm.AssetRow;
import ro.reazem.financialaid.application.ApplicationForm.HeatingRow;
import ro.reazem.financialaid.application.ApplicationForm.MemberRow;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.IncomeRow;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;

/** Fills the request form with what is known already, so that nothing is asked twice. */
public final class FormFilling {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String YES = "true";
  private static final int SCHOOL_FROM = 3;

  private FormFilling() {}

  /** The form of a new request: the members and what follows from their ages, the rest empty. */
  static ApplicationForm fresh(Family family, String benefit, LocalDate today) {
    var holder = family.members().stream().filter(member -> member.isAdultOn(today)).findFirst();
    var partner = family.members().stream()
        .filter(member -> member.role() == HouseholdRole.SPOUSE || member.role() == HouseholdRole.PARTNER).findFirst();
    var members = family.members().stream().map(member -> row(member, today)).toList();
    var quality = family.members().size() == 1 ? Declaration.Quality.OWN_NAME : Declaration.Quality.FAMILY_REPRESENTATIVE;
    return new ApplicationForm(UUID.randomUUID().toString(), "", family.householdId().toString(), benefit, quality.name(), id(holder.orElse(null)),
        id(partner.orElse(null)), "", "", members, java.util.List.of(), "", "", "", "", "", java.util.List.of(),
        Choices.assetKinds(benefit).stream().map(AssetRow::none).toList(), "", "", "", "", "", "", "", "", "", "", DAY.format(today), EmergencyFields.fresh(),
        CanteenFields.fresh(), LocalFields.fresh(), StoreFields.fresh())
        .withSpareRows();
  }

  /** The form of a registered request, for a correction. */
  static ApplicationForm of(AidApplication request, Family family) {
    return of(request.declaration(), request, family, request.registeredOn(), request.declaration().signedOn());
  }

  /**
   * The form of what a family last declared, for a change: newcomers as the register tells them, without those who left and
   * what was theirs.
   */
  public static ApplicationForm of(Declaration told, AidApplication request, Family family, LocalDate day,
      LocalDate signedOn) {
    var members = family.members().stream().map(member -> told.member(member.personId()).map(FormFilling::row)
        .orElseGet(() -> row(member, day))).toList();
    var incomes = told.incomes().stream().filter(income -> family.member(income.personId()).isPresent()).map(IncomeRow::of).toList();
    var partner = family.member(told.partnerId()).map(member -> member.personId().toString()).orElse("");
    var heating = told.heating().stream().map(source -> new HeatingRow(source.fuel().name(), source.supplier(),
        source.clientCode(), source.placeCode(), source.contract(), tick(source.heats()))).toList();
    var payment = told.payment();
    return new ApplicationForm("", String.valueOf(request.version()), request.householdId().toString(), request.benefit(), told.quality().name(),
        request.holderId().toString(), partner,
        tick(request.heatingAidRequested()), tick(request.energySupplementRequested()), members, incomes,
        told.home().regime().name(), String.valueOf(told.home().rooms()), told.home().kind().name(),
        told.home().construction().name(), told.home().insurancePolicy(), heating, assets(told, request.benefit(), family), tick(told.sharedHousekeeping()),
        tick(told.farming()), tick(told.bankDeposits()), payment.mode().name(), payment.accountHolder(),
        payment.iban() == null ? "" : payment.iban().grouped(), payment.bank(), tick(told.dataConsent()), tick(told.contactConsent()),
        tick(told.penalLaw()), DAY.format(signedOn), EmergencyFields.of(told.emergency()),
        CanteenFields.of(told.canteen()), LocalFields.of(told.local()), StoreFields.of(told.store())).withSpareRows();
  }

  private static java.util.List<AssetRow> assets(Declaration told, String benefit, Family family) {
    var left = new ArrayList<>(told.assets());
    left.removeIf(asset -> family.member(asset.personId()).isEmpty());
    var rows = new ArrayList<AssetRow>();
    for (var kind : Choices.assetKinds(benefit)) {
      var held = left.stream().filter(asset -> asset.kind().equals(kind)).findFirst();
      held.ifPresent(left::remove);
      rows.add(held.map(asset -> new AssetRow(kind, YES, asset.personId().toString(),
          asset.measure() == null ? "" : typed(asset.measure()), tick(asset.flag()), asset.details())).orElse(AssetRow.none(kind)));
    }
    return rows;
  }

  private static MemberRow row(FamilyMember member, LocalDate day) {
    boolean child = !member.isAdultOn(day);
    var school = !child ? MemberFacts.School.NONE : member.ageOn(day) < SCHOOL_FROM ? MemberFacts.School.NONE : null;
    return new MemberRow(member.personId().toString(), YES,
        child ? MemberFacts.IdentityPaper.BIRTH_CERTIFICATE.name() : MemberFacts.IdentityPaper.IDENTITY_CARD.name(), "", "",
        school == null ? "" : school.name(), child ? MemberFacts.Work.NOT_APPLICABLE.name() : "", MemberFacts.Disability.NONE.name(), "");
  }

  private static MemberRow row(MemberFacts told) {
    return new MemberRow(told.personId().toString(), tick(told.counted()), told.identityPaper().name(), told.identityNumber(),
        tick(told.abroad()), told.school().name(), told.work().name(), told.disability().name(), tick(told.placed()));
  }

  private static String typed(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static String tick(boolean ticked) {
    return ticked ? YES : "";
  }

  private static String id(@Nullable FamilyMember member) {
    return member == null ? "" : member.personId().toString();
  }
}
