package ro.reazem.financialaid.dossier;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.web.LedgerLine;

/**
 * Everything a decision was based on, as it was when the proposal was sent: nothing of it is ever looked up again. Texts are
 * those printed then, in Romanian.
 *
 * @param rules version of the rules that calculated
 * @param lawOn the day whose parameters were applied
 * @param incomeMonth the month of the incomes, as printed
 * @param before amounts granted until now, for a change or a termination; null else
 * @param ledger the lines of the steps as the screen showed them
 * @param beforeLedger the lines of the calculation until now, for a change; empty else
 * @param declaration what the family declared, whole; null in dossiers of the time before it was kept here
 * @param change what happened, for a change of a right; null else
 * @param takenOver where a decision comes from that was taken over and not calculated here; null else
 */
public record FrozenDossier(String rules, LocalDate lawOn, Instant calculatedAt, Request request, Holder holder,
    String incomeMonth, List<Member> members, String coefficient, List<Income> incomes, Totals incomeTotals,
    List<String> assets, List<Check> checks, List<Parameter> parameters, List<Step> steps, List<LedgerLine> ledger, Amounts amounts, boolean granted,
    List<Ground> grounds, String reasons, Payment payment, List<String> remarks, @Nullable Amounts before,
    List<LedgerLine> beforeLedger, @Nullable Declaration declaration, @Nullable Change change, @Nullable TakenOver takenOver) implements ValueObject {

  /**
   * What happened in the family since the decision in force (schimbarea intervenită), and the family and incomes until then.
   *
   * @param familyOn the day whose household is counted
   * @param news what the register tells differently from the earlier decision
   */
  public record Change(LocalDate occurredOn, LocalDate reportedOn, LocalDate familyOn, List<String> news, List<Member> members,
      List<Income> incomes, List<String> assets, Payment payment, String address) {}

  /** One of a decision made here. */
  public FrozenDossier(String rules, LocalDate lawOn, Instant calculatedAt, Request request, Holder holder,
      String incomeMonth, List<Member> members, String coefficient, List<Income> incomes, Totals incomeTotals,
      List<String> assets, List<Check> checks, List<Parameter> parameters, List<Step> steps, List<LedgerLine> ledger, Amounts amounts, boolean granted,
      List<Ground> grounds, String reasons, Payment payment, List<String> remarks, @Nullable Amounts before,
      List<LedgerLine> beforeLedger, @Nullable Declaration declaration, @Nullable Change change) {
    this(rules, lawOn, calculatedAt, request, holder, incomeMonth, members, coefficient, incomes, incomeTotals, assets, checks, parameters, steps,
        ledger, amounts, granted, grounds, reasons, payment, remarks, before, beforeLedger, declaration, change, null);
  }

  /** What is left when the file is destroyed: the request's number, the law's day and the sums that were granted; nobody is named. */
  public FrozenDossier erased() {
    return new FrozenDossier(rules, lawOn, calculatedAt, request, new Holder(request.id(), GONE, "", null, GONE), incomeMonth, List.of(), "",
        List.of(), new Totals(Lei.ZERO, Lei.ZERO, Lei.ZERO), List.of(), List.of(), List.of(), List.of(), List.of(), paid(amounts), granted,
        List.of(), GONE, new Payment(payment.mode(), "", "", ""), List.of(), before == null ? null : paid(before), List.of(), null, null,
        takenOver == null ? null : takenOver.erased());
  }

  private static Amounts paid(Amounts of) {
    return new Amounts(Lei.ZERO, 0, Lei.ZERO, of.inclusionAid(), of.childAid(), of.gross(), of.healthContribution(), of.net(), of.energy(), of.emergency(),
        of.canteen(), of.local(), of.store());
  }

  /** Code of the benefit it is about. */
  public String benefit() {
    return Benefit.ofRules(rules);
  }

  /** Whether it is about heating aid and energy supplement. */
  public boolean heating() {
    return benefit().equals(Benefit.HEATING);
  }

  /** Whether it is about emergency aid. */
  public boolean emergency() {
    return benefit().equals(Benefit.EMERGENCY);
  }

  /** Whether it is about the canteen. */
  public boolean canteen() {
    return benefit().equals(Benefit.CANTEEN);
  }

  /** Whether it is about the social store. */
  public boolean store() {
    return benefit().equals(Benefit.STORE);
  }

  /** What a local aid came to, or came to until it ended; null in other benefits. */
  public @Nullable LocalSum local() {
    return amounts.local() != null || before == null ? amounts.local() : before.local();
  }

  /** Whether its sum is given one time rather than month by month. */
  public boolean once() {
    return emergency() || amounts.once();
  }

  /** The parameters used that nobody confirmed or that are not law, by how well they are known: the least sure first. */
  public List<Unsettled> unsettled() {
    return Stream.of(Standing.RECALLED, Standing.INTERNAL, Standing.DERIVED, Standing.VERIFIED)
        .map(standing -> new Unsettled(standing, parameters.stream().filter(one -> one.standing().equals(standing.name()))
            .filter(one -> !one.confirmed() || standing == Standing.INTERNAL || standing == Standing.RECALLED).toList()))
        .filter(group -> !group.parameters().isEmpty()).toList();
  }

  /** Parameters of one standing that still wait for somebody's word. */
  public record Unsettled(Standing standing, List<Parameter> parameters) {}

  /** Where the facts stand: the request as the register has it. */
  public record Request(UUID id, String number, LocalDate registeredOn) {}

  /** The person entitled, with the address of the family. */
  public record Holder(UUID personId, String name, String cnpTail, @Nullable LocalDate bornOn, String address) {}

  /**
   * A member as counted.
   *
   * @param source where the facts of the member come from
   * @param maritalStatus code of the marital status; null in dossiers of the time before it was kept
   */
  public record Member(UUID personId, String name, String role, @Nullable LocalDate bornOn, String age, String cnpTail,
      String situation, String coefficient, String source, @Nullable String maritalStatus) {}

  /** An income with its proof, what is left out of it and why. */
  public record Income(String person, String kind, String kindText, String proof, Lei amount, Lei leftOut, String basis, Lei counted) {}

  /** The totals under the incomes. */
  public record Totals(Lei amount, Lei leftOut, Lei counted) {}

  /** A source asked, with the day of its answer. */
  public record Check(String source, String result, String state, String reference, String day) {}

  /** The version of a legal parameter that some step rests on. */
  public record Parameter(UUID version, String code, String title, String value, LocalDate from, @Nullable LocalDate until,
      String standing, boolean confirmed, String act, String article) {}

  /** A step twice: its code with its numbers, and the line that was printed of it. */
  public record Step(String code, List<Figure> arguments, Figure result, String letter, String sentence, String formula,
      String basis, String printed, String kind, String mark, boolean unconfirmed) {}

  /** Why it is refused, changed or ended. */
  public record Ground(String code, String text, String basis) {}

  /** How the family is paid. */
  public record Payment(String mode, String holder, String iban, String bank) {}

  /**
   * A decision of an earlier system or of another authority (decizie preluată): its sums were told, nothing of it was calculated here.
   *
   * @param number as its issuer numbered it
   * @param issuer who issued it
   * @param oldCase number of the case in the earlier system, empty where there was none
   * @param lastPaid first day of the last month paid elsewhere, null where none was
   * @param suspended the months in which it was suspended, as told; empty where there were none
   * @param file the file it came in
   * @param line its row in the file
   */
  public record TakenOver(String number, LocalDate on, String issuer, String oldCase, @Nullable LocalDate lastPaid, String suspended, String file,
      int line) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Where its sums come from, in a sentence for papers. */
    public String said() {
      return "Preluat din decizia nr. " + number + " din " + DAY.format(on) + ", emisă de " + issuer
          + (oldCase.isEmpty() ? "" : ", dosarul " + oldCase) + "; sumele nu au fost calculate aici.";
    }

    public @Nullable YearMonth lastPaidMonth() {
      return lastPaid == null ? null : YearMonth.from(lastPaid);
    }

    TakenOver erased() {
      return new TakenOver(number, on, issuer, "", lastPaid, "", "", line);
    }
  }
}
