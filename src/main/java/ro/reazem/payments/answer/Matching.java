package ro.reazem.payments.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.bank.Answer;
import ro.reazem.payments.bank.BankTransaction;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.bank.PaymentStatus;
import ro.reazem.payments.bank.TreasuryAnswer;

/** Finds for every movement of a file the payment it answers, some at a time; nothing is written before the whole file was read and proved. */
final class Matching {

  private static final int AT_ONCE = 2_000;

  private final Function<List<UUID>, Map<UUID, Answer.Ordered>> payments;
  private final LocalDate today;
  private final List<BankTransaction> waiting = new ArrayList<>();
  private final Map<UUID, Answer.Told> toldHere = new HashMap<>();
  private final List<Settled> settled = new ArrayList<>();
  private final List<Differing> differing = new ArrayList<>();
  private int entries;
  private int toldBefore;
  private int others;

  /** @param payments the payments with these ids, as far as they were ordered and answered before this file */
  Matching(Function<List<UUID>, Map<UUID, Answer.Ordered>> payments, LocalDate today) {
    this.payments = payments;
    this.today = today;
  }

  void take(BankTransaction movement) {
    entries++;
    waiting.add(movement);
    if (waiting.size() == AT_ONCE) {
      flush();
    }
  }

  /** A payment that the bank rejected before it left; of those it takes on nothing is said yet. */
  void take(PaymentStatus status) {
    entries++;
    var named = PaymentReference.parse(status.reference());
    if (!status.rejected() || named.isEmpty()) {
      others++;
      return;
    }
    var payment = named.get();
    var ordered = Optional.ofNullable(payments.apply(List.of(payment)).get(payment));
    var told = toldHere.getOrDefault(payment, ordered.map(Answer.Ordered::told).orElse(Answer.Told.NOT_SENT));
    if (ordered.isEmpty() || told == Answer.Told.NOT_SENT || told == Answer.Told.PAID) {
      differing.add(new Differing(ordered.isEmpty() ? "UNKNOWN" : "OUT_OF_ORDER", status.reference(), ordered.isEmpty() ? null : payment, null, null,
          ordered.map(Answer.Ordered::amount).orElse(null), today, status.reason(), ""));
    } else if (told == Answer.Told.RETURNED) {
      toldBefore++;
    } else {
      rejected(payment, status.reason());
    }
  }

  /** What the treasury answered; a reference that is none of ours is kept for a person too, because whoever sent it answers orders of ours. */
  void takeAll(List<TreasuryAnswer> answers) {
    for (int from = 0; from < answers.size(); from += AT_ONCE) {
      var some = answers.subList(from, Math.min(answers.size(), from + AT_ONCE));
      var named = some.stream().flatMap(one -> PaymentReference.parse(one.reference()).stream()).distinct().toList();
      var known = named.isEmpty() ? Map.<UUID, Answer.Ordered>of() : payments.apply(named);
      some.forEach(one -> take(one, PaymentReference.parse(one.reference()).filter(known::containsKey).orElse(null), known));
    }
  }

  private void take(TreasuryAnswer one, @Nullable UUID payment, Map<UUID, Answer.Ordered> known) {
    entries++;
    if (payment == null) {
      differing.add(differing(one, "UNKNOWN", null, null));
      return;
    }
    var ordered = Objects.requireNonNull(known.get(payment));
    var told = toldHere.getOrDefault(payment, ordered.told());
    boolean back = one.state() != TreasuryAnswer.State.DONE;
    var before = one.state() == TreasuryAnswer.State.RETURNED ? Answer.Told.PAID : Answer.Told.SENT;
    if (!one.amount().equals(ordered.amount())) {
      differing.add(differing(one, "SUM_DIFFERS", payment, ordered.amount()));
    } else if (told == before) {
      toldHere.put(payment, back ? Answer.Told.RETURNED : Answer.Told.PAID);
      settled.add(new Settled(payment, back, one.on(), one.reason(), one.treasuryReference()));
    } else if (told == Answer.Told.RETURNED || !back && told == Answer.Told.PAID) {
      toldBefore++;
    } else {
      differing.add(differing(one, "OUT_OF_ORDER", payment, ordered.amount()));
    }
  }

  private static Differing differing(TreasuryAnswer one, String answer, @Nullable UUID line, @Nullable Lei ordered) {
    return new Differing(answer, one.reference(), line, null, one.amount(), ordered, one.on(), one.reason(), one.treasuryReference());
  }

  /** All payments of an order that was rejected whole. */
  void takeAll(List<UUID> unanswered, String reason) {
    entries += unanswered.size();
    unanswered.forEach(payment -> rejected(payment, reason));
  }

  private void rejected(UUID payment, String reason) {
    toldHere.put(payment, Answer.Told.RETURNED);
    settled.add(new Settled(payment, true, today, reason, ""));
  }

  void flush() {
    var named = waiting.stream().map(BankTransaction::reference).filter(Objects::nonNull).flatMap(reference -> PaymentReference.parse(reference).stream())
        .distinct().toList();
    var known = named.isEmpty() ? Map.<UUID, Answer.Ordered>of() : payments.apply(named);
    for (var movement : waiting) {
      var answer = Answer.of(movement, id -> Optional.ofNullable(known.get(id))
          .map(one -> new Answer.Ordered(one.amount(), toldHere.getOrDefault(id, one.told()))));
      var payment = movement.reference() == null ? Optional.<UUID>empty() : PaymentReference.parse(movement.reference());
      switch (answer) {
        case PAID, RETURNED -> {
          boolean returned = answer == Answer.RETURNED;
          toldHere.put(payment.orElseThrow(), returned ? Answer.Told.RETURNED : Answer.Told.PAID);
          settled.add(new Settled(payment.orElseThrow(), returned, movement.bookedOn() == null ? today : movement.bookedOn(),
              Objects.toString(movement.returnReason(), ""), movement.bankReference()));
        }
        case TOLD_BEFORE -> toldBefore++;
        case OTHER -> others++;
        default -> differing.add(differing(movement, answer, payment.filter(known::containsKey).orElse(null),
            payment.map(known::get).map(Answer.Ordered::amount).orElse(null)));
      }
    }
    waiting.clear();
  }

  private static Differing differing(BankTransaction movement, Answer answer, @Nullable UUID line,
      @Nullable Lei ordered) {
    return new Differing(answer.name(), Objects.toString(movement.reference(), ""), line, null, movement.amount(), ordered, movement.bookedOn(),
        Objects.toString(movement.returnReason(), ""), movement.bankReference());
  }

  List<Settled> settled() {
    return settled;
  }

  List<Differing> differing() {
    return differing;
  }

  int entries() {
    return entries;
  }

  int toldBefore() {
    return toldBefore;
  }

  int others() {
    return others;
  }
}
