package ro.reazem.financialaid.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.kernel.Lei;

/** Family, incomes, other facts and amounts of a right until now and from the change on, side by side (vechi și nou). */
record Comparison(List<Pair<FrozenDossier.Member>> members, List<Pair<FrozenDossier.Income>> incomes, List<Fact> facts, List<Sum> sums) {

  /** The same thing before and after; one of both is missing for what came or went. */
  record Pair<T>(@Nullable T before, @Nullable T now, boolean changed) {

    public T either() {
      return now != null ? now : java.util.Objects.requireNonNull(before);
    }
  }

  /** Another fact, as texts; the name is the end of a message key. */
  record Fact(String name, String before, String now) {

    public boolean changed() {
      return !before.equals(now);
    }
  }

  /** A sum before and after; the name is the end of a message key. */
  record Sum(String name, Lei before, Lei now) {

    public Lei difference() {
      return now.minus(before);
    }

    public boolean changed() {
      return !before.equals(now);
    }
  }

  /** What a dossier of a change compares; nothing for a dossier that is none. */
  static Optional<Comparison> of(FrozenDossier dossier) {
    var change = dossier.change();
    var before = dossier.before();
    if (change == null || before == null) {
      return Optional.empty();
    }
    var facts = List.of(new Fact("address", change.address(), dossier.holder().address()),
        new Fact("payment", paid(change.payment()), paid(dossier.payment())),
        new Fact("assets", String.join("; ", change.assets()), String.join("; ", dossier.assets())));
    return Optional.of(new Comparison(
        pairs(change.members(), dossier.members(), member -> member.personId(), member -> member.coefficient() + member.situation() + member.role()),
        pairs(change.incomes(), dossier.incomes(), income -> income.person() + '\n' + income.kind(), income -> income.amount() + " " + income.counted()),
        facts, sums(before, dossier.granted() ? dossier.amounts() : Amounts.NONE)));
  }

  private static List<Sum> sums(Amounts before, Amounts now) {
    return List.of(new Sum("adjusted", before.adjustedIncome(), now.adjustedIncome()),
        new Sum("inclusionAid", before.inclusionAid(), now.inclusionAid()), new Sum("childAid", before.childAid(), now.childAid()),
        new Sum("gross", before.gross(), now.gross()), new Sum("contribution", before.healthContribution(), now.healthContribution()),
        new Sum("net", before.net(), now.net()));
  }

  private static String paid(FrozenDossier.Payment payment) {
    return payment.iban().isEmpty() ? "" : payment.iban() + (payment.bank().isEmpty() ? "" : ", " + payment.bank());
  }

  private static <T> List<Pair<T>> pairs(List<T> before, List<T> now, Function<T, Object> key, Function<T, Object> content) {
    var earlier = new LinkedHashMap<Object, List<T>>();
    before.forEach(one -> earlier.computeIfAbsent(key.apply(one), none -> new ArrayList<>()).add(one));
    var pairs = new ArrayList<Pair<T>>();
    for (var one : now) {
      var same = earlier.getOrDefault(key.apply(one), List.of());
      var old = same.isEmpty() ? null : same.removeFirst();
      pairs.add(new Pair<>(old, one, old == null || !content.apply(old).equals(content.apply(one))));
    }
    earlier.values().stream().flatMap(List::stream).forEach(gone -> pairs.add(new Pair<>(gone, null, true)));
    return pairs;
  }
}
