package ro.reazem.financialaid.disposition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.EmergencySum;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActNumber;

/**
 * Everything that a disposition (dispoziție) says, taken from the frozen decision, or from a proposal that has no number yet.
 * The wording belongs to the template, the facts to this record.
 *
 * @param number the number and day of the act, null for a proposal: its paper is marked as a draft
 * @param request the request or the right that the disposition answers
 * @param holder the person entitled (titularul)
 * @param proposal who proposed what, and when (referatul)
 * @param approvedBy name of the officer who approved, empty for a proposal
 * @param amounts what is granted a month; for a refusal or a termination all zero
 * @param before what was granted until now, for a change or a termination; null else
 * @param from first day of the first month that the disposition has effect for
 * @param payment how AJPIS pays
 * @param grounds why it is refused, changed or ended, each with its article
 * @param reasons the motivation in the officer's own words, empty when there is none
 * @param members the family as counted, in the order of the request
 * @param calculation the lines of the calculation sheet, as frozen
 * @param calculatedFor the month that the incomes are of, and the month of the levels applied, as printed on the sheet
 * @param remarks what is unconfirmed or set by the institution, printed below the sheet
 * @param benefit code of the benefit it is about
 * @param heating what is granted for heating; null in dispositions about other benefits
 * @param emergency what is granted or refused of emergency aid; null in dispositions about other benefits
 * @param canteen what is granted of the canteen; null in dispositions about other benefits
 * @param local the same of a local aid
 * @param store the same of the social store
 */
public record DispositionContent(DispositionKind kind, @Nullable ActNumber number, Request request, Holder holder,
    Proposal proposal, String approvedBy, Amounts amounts, @Nullable Amounts before, LocalDate from, Payment payment,
    List<Ground> grounds, String reasons, List<Member> members, List<CalculationLine> calculation, String calculatedFor,
    List<String> remarks, String benefit, @Nullable Heating heating, @Nullable Emergency emergency,
    @Nullable Canteen canteen, @Nullable Local local, @Nullable Store store) {

  /** Those about none of the canteen, a local aid and the social store. */
  public DispositionContent(DispositionKind kind, @Nullable ActNumber number, Request request, Holder holder, Proposal proposal, String approvedBy,
      Amounts amounts, @Nullable Amounts before, LocalDate from, Payment payment, List<Ground> grounds, String reasons, List<Member> members,
      List<CalculationLine> calculation, String calculatedFor, List<String> remarks, String benefit, @Nullable Heating heating,
      @Nullable Emergency emergency) {
    this(kind, number, request, holder, proposal, approvedBy, amounts, before, from, payment, grounds, reasons, members, calculation, calculatedFor,
        remarks, benefit, heating, emergency, null, null, null);
  }

  /**
   * What is granted of the canteen.
   *
   * @param meals portions, value, contribution
   * @param category letter of the category
   * @param from the first day
   * @param until the last day, where one is known from the start
   */
  public record Canteen(CanteenMeals meals, String category, LocalDate from, @Nullable LocalDate until) {}

  /**
   * What is granted of the social store.
   *
   * @param monthly the most that is bought in a month
   * @param from the first day
   * @param until the last day of the card
   */
  public record Store(Lei monthly, LocalDate from, LocalDate until) {}

  /**
   * What is said of a local aid.
   *
   * @param sum what was found: name, act, words, sum of a month, payments
   * @param mode in what it is given, in words
   */
  public record Local(LocalSum sum, String mode) {

    /** The month of a payment as acts write it, such as octombrie 2026. */
    public String month(LocalDue due) {
      return due.due().format(MONTH);
    }

    /** Whether several months are paid together. */
    public boolean inTranches() {
      return sum.dues().stream().anyMatch(due -> due.months() > 1);
    }
  }

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of("ro"));

  /**
   * What is said of an emergency aid.
   *
   * @param sum what was found: ground, act, need, ceiling and sum
   * @param mode in what it is given, in words
   */
  public record Emergency(EmergencySum sum, String mode) {}

  /**
   * What is granted of heating aid and energy supplement; nothing of it in a refusal or an end.
   *
   * @param energy the sums with their months
   * @param percent percentage of the reference value, as printed
   * @param source what the dwelling is heated with, in words; empty where no aid is granted
   * @param supplier to whom the aid is paid; empty where it goes to the holder
   * @param client how the supplier knows the family: client code and contract
   */
  public record Heating(EnergyAid energy, String percent, String source, String supplier, String client) {

    public boolean aids() {
      return energy.aidFrom() != null;
    }

    public boolean supplements() {
      return energy.supplementFrom() != null;
    }
  }

  /** The request (cererea) as the register holds it. */
  public record Request(String number, LocalDate registeredOn) {}

  /**
   * The person entitled.
   *
   * @param cnpTail last four digits of the CNP, empty for a person without one
   * @param address the whole address with its locality, as one line
   */
  public record Holder(String name, String cnpTail, String address) {

    /** What is printed of a CNP of which only the end is known. */
    String masked() {
      return cnpTail.isEmpty() ? "" : "•••••••••" + cnpTail;
    }
  }

  /** The proposal that led to the act (referatul de specialitate): who drafted it and when. */
  public record Proposal(String officer, LocalDate on) {}

  /**
   * Monthly amounts.
   *
   * @param inclusionAid ajutor de incluziune
   * @param childAid ajutor pentru familia cu copii
   * @param gross the amount that the disposition states; at least the sum of both, more when raised to the minimum
   * @param net estimate after the health contribution that the payer withholds
   */
  public record Amounts(Lei inclusionAid, Lei childAid, Lei gross, Lei net) {

    public static final Amounts NOTHING = new Amounts(Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO);
  }

  /**
   * How the money comes.
   *
   * @param iban the account in groups of four, or empty for a postal order
   * @param bank the bank's name, empty for a postal order
   */
  public record Payment(String iban, String bank) {

    public static final Payment POSTAL_ORDER = new Payment("", "");

    public boolean byPost() {
      return iban.isEmpty();
    }
  }

  /** A ground in law (motiv): what is found, and the article it stands on. */
  public record Ground(String text, @Nullable LegalBasis basis) {}

  /** A member of the family as counted; quality is the kinship in words, empty when unknown. */
  public record Member(String name, String quality, @Nullable LocalDate bornOn) {}
}
