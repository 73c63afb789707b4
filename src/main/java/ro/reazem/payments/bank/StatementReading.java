package ro.reazem.payments.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Puts together what a statement tells, element by element. */
final class StatementReading {

  private static final String CURRENCY = "RON";
  private static final String CREDIT = "CRDT";
  private static final String BOOKED = "BOOK";

  private final Consumer<BankTransaction> found;
  private StatementSums sums = new StatementSums();
  private String balanceKind = "";
  private Lei balance = Lei.ZERO;
  private boolean balanceIn = true;
  private Entry entry = new Entry();
  private Part part = new Part();

  StatementReading(Consumer<BankTransaction> found) {
    this.found = found;
  }

  /** A movement of the account. */
  private static final class Entry {
    final List<Part> parts = new ArrayList<>();
    String reference = "";
    String status = "";
    @Nullable Lei amount;
    boolean in;
    @Nullable LocalDate bookedOn;
  }

  /** One payment of a movement; the bank may book many as one. */
  private static final class Part {
    @Nullable Lei amount;
    @Nullable Boolean in;
    @Nullable String reference;
    String bankReference = "";
    @Nullable String returnReason;
  }

  void begin() {
    sums = new StatementSums();
  }

  BankStatement end() {
    return sums.proved();
  }

  void opened(String path) {
    switch (path) {
      case "Bal" -> {
        balanceKind = "";
        balance = Lei.ZERO;
        balanceIn = true;
      }
      case "Ntry" -> entry = new Entry();
      case "Ntry/NtryDtls/TxDtls" -> part = new Part();
      default -> { }
    }
  }

  void closed(String path, String text, String currency) {
    switch (path) {
      case "Id" -> sums.id = text;
      case "Acct/Id/IBAN", "Acct/Id/Othr/Id" -> sums.account = text;
      case "Bal/Tp/CdOrPrtry/Cd" -> balanceKind = text;
      case "Bal/Amt" -> balance = lei(text, currency);
      case "Bal/CdtDbtInd" -> balanceIn = text.equals(CREDIT);
      case "Bal" -> sums.balance(balanceKind, balanceIn ? balance : balance.negated());
      case "Ntry/NtryRef" -> entry.reference = entry.reference.isEmpty() ? text : entry.reference;
      case "Ntry/AcctSvcrRef" -> entry.reference = text;
      case "Ntry/Amt" -> entry.amount = lei(text, currency);
      case "Ntry/CdtDbtInd" -> entry.in = text.equals(CREDIT);
      case "Ntry/Sts", "Ntry/Sts/Cd" -> entry.status = text.isEmpty() ? entry.status : text;
      case "Ntry/BookgDt/Dt", "Ntry/BookgDt/DtTm" -> entry.bookedOn = day(text);
      case "Ntry/NtryDtls/TxDtls" -> entry.parts.add(part);
      case "Ntry" -> booked(entry);
      default -> {
        if (path.startsWith("TxsSummry/")) {
          sums.tells(path.substring("TxsSummry/".length()), text);
        } else if (path.startsWith("Ntry/NtryDtls/TxDtls/")) {
          ofPart(path.substring("Ntry/NtryDtls/TxDtls/".length()), text, currency);
        }
      }
    }
  }

  private void ofPart(String path, String text, String currency) {
    switch (path) {
      case "Amt" -> part.amount = lei(text, currency);
      case "AmtDtls/TxAmt/Amt" -> part.amount = part.amount == null ? lei(text, currency) : part.amount;
      case "CdtDbtInd" -> part.in = text.equals(CREDIT);
      case "Refs/EndToEndId" -> part.reference = text.isEmpty() ? null : text;
      case "Refs/AcctSvcrRef", "Refs/TxId" -> part.bankReference = part.bankReference.isEmpty() ? text : part.bankReference;
      case "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry" -> part.returnReason = text;
      default -> { }
    }
  }

  /** What is announced and not booked yet enters no sum. */
  private void booked(Entry one) {
    RuleViolated.require(one.amount != null, "payments.statement.amount", "");
    if (!one.status.equals(BOOKED)) {
      return;
    }
    var amount = one.amount;
    sums.booked(amount, one.in);
    if (one.parts.size() <= 1) {
      var single = one.parts.isEmpty() ? new Part() : one.parts.getFirst();
      tell(one, single, amount, one.in);
      return;
    }
    var together = Lei.ZERO;
    for (var each : one.parts) {
      RuleViolated.require(each.amount != null, "payments.statement.batchDiffers", one.reference, amount);
      boolean in = each.in == null ? one.in : each.in;
      together = in == one.in ? together.plus(each.amount) : together.minus(each.amount);
      tell(one, each, each.amount, in);
    }
    RuleViolated.require(together.equals(amount), "payments.statement.batchDiffers", one.reference, amount);
  }

  private void tell(Entry one, Part each, Lei amount, boolean in) {
    found.accept(new BankTransaction(sums.id, each.bankReference.isEmpty() ? one.reference : each.bankReference, one.bookedOn, amount, in, each.reference,
        each.returnReason));
  }

  private static Lei lei(String text, String currency) {
    RuleViolated.require(currency.equals(CURRENCY), "payments.statement.notLei", currency);
    return Amounts.parse(text);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
    } catch (DateTimeException noDay) {
      throw new RuleViolated("payments.statement.day", text);
    }
  }
}
