package ro.reazem.financialaid.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The content of the standard request form, as signed (cerere-declarație pe propria răspundere, anexa 1 la norme).
 *
 * @param quality in whose name the holder asks
 * @param partnerId husband, wife or partner of the holder; null for a single person or a single-parent family
 * @param farming whether the family has taxable farming income
 * @param bankDeposits whether a member has accounts or deposits
 * @param dataConsent consent to the processing of the data
 * @param contactConsent consent to be contacted by phone or electronic mail
 * @param penalLaw declared knowing the penal law on false declarations
 * @param emergency what is asked of emergency aid; null in requests for other benefits
 * @param canteen what is asked of the canteen; null in requests for other benefits
 * @param local what is asked of a local aid; null in requests for other benefits
 * @param store what is asked of the social store; null in requests for other benefits
 */
public record Declaration(Quality quality, @Nullable UUID partnerId, List<MemberFacts> members, List<DeclaredIncome> incomes,
    Home home, List<HeatingSource> heating, List<DeclaredAsset> assets, boolean sharedHousekeeping, boolean farming,
    boolean bankDeposits, Payment payment, boolean dataConsent, boolean contactConsent, boolean penalLaw, LocalDate signedOn,
    @Nullable EmergencyNeed emergency, @Nullable CanteenNeed canteen, @Nullable LocalNeed local,
    @Nullable StoreNeed store) implements ValueObject {

  /** In whose name the request is made (calitatea solicitantului). */
  public enum Quality {
    OWN_NAME, FAMILY_REPRESENTATIVE, ON_BEHALF
  }

  public Declaration {
    members = List.copyOf(members);
    incomes = List.copyOf(incomes);
    heating = List.copyOf(heating);
    assets = List.copyOf(assets);
  }

  /** One that asks none of what only one benefit asks. */
  public Declaration(Quality quality, @Nullable UUID partnerId, List<MemberFacts> members, List<DeclaredIncome> incomes, Home home,
      List<HeatingSource> heating, List<DeclaredAsset> assets, boolean sharedHousekeeping, boolean farming, boolean bankDeposits, Payment payment,
      boolean dataConsent, boolean contactConsent, boolean penalLaw, LocalDate signedOn) {
    this(quality, partnerId, members, incomes, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment, dataConsent,
        contactConsent, penalLaw, signedOn, null, null, null, null);
  }

  /** The same with what it asks of emergency aid. */
  public Declaration withEmergency(@Nullable EmergencyNeed asked) {
    return new Declaration(quality, partnerId, members, incomes, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment,
        dataConsent, contactConsent, penalLaw, signedOn, asked, canteen, local, store);
  }

  /** The same with what it asks of the canteen. */
  public Declaration withCanteen(@Nullable CanteenNeed asked) {
    return new Declaration(quality, partnerId, members, incomes, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment,
        dataConsent, contactConsent, penalLaw, signedOn, emergency, asked, local, store);
  }

  /** The same with what it asks of a local aid. */
  public Declaration withLocal(@Nullable LocalNeed asked) {
    return new Declaration(quality, partnerId, members, incomes, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment,
        dataConsent, contactConsent, penalLaw, signedOn, emergency, canteen, asked, store);
  }

  /** The same with what it asks of the social store. */
  public Declaration withStore(@Nullable StoreNeed asked) {
    return new Declaration(quality, partnerId, members, incomes, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment,
        dataConsent, contactConsent, penalLaw, signedOn, emergency, canteen, local, asked);
  }

  /** The same with other incomes. */
  public Declaration withIncomes(List<DeclaredIncome> told) {
    return new Declaration(quality, partnerId, members, told, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment,
        dataConsent, contactConsent, penalLaw, signedOn, emergency, canteen, local, store);
  }

  /** Whether another declaration says the same, on whatever day it was signed. */
  public boolean saysTheSameAs(Declaration other) {
    return new Declaration(quality, partnerId, members, incomes, home, heating, assets, sharedHousekeeping, farming, bankDeposits, payment,
        dataConsent, contactConsent, penalLaw, other.signedOn, emergency, canteen, local, store).equals(other);
  }

  /** What is left when the file is destroyed: that something was declared, on which day and knowing the law. */
  public Declaration erased() {
    return new Declaration(quality, null, List.of(), List.of(),
        new Home(Home.Regime.OTHER, 0, Home.Kind.NONE, Home.ConstructionClass.UNKNOWN, ""), List.of(), List.of(), false, false, false,
        Payment.byPost(), dataConsent, contactConsent, penalLaw, signedOn, emergency == null ? null : emergency.erased(),
        canteen == null ? null : canteen.erased(), local == null ? null : local.erased(), store);
  }

  public Optional<MemberFacts> member(UUID personId) {
    return members.stream().filter(member -> member.personId().equals(personId)).findFirst();
  }
}
