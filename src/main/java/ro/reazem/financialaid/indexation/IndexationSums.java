package ro.reazem.financialaid.indexation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ro.reazem.kernel.Lei;

/** The lines of an indexation added up: by what becomes of the rights, and by how much they change. */
record IndexationSums(List<Sum> sums) {

  private static final int MONTHS = 12;

  /** Lines of one kind. */
  record Sum(Outcome outcome, int step, boolean outlier, long rights, long oldGross, long newGross) {}

  /** A line of the table: how many rights, what they come to a month now and then. */
  record Row(String key, long rights, Lei before, Lei after) {

    public Lei difference() {
      return after.minus(before);
    }
  }

  public List<Row> outcomes() {
    return Arrays.stream(Outcome.values()).map(outcome -> row(outcome.key(), one -> one.outcome() == outcome)).filter(row -> row.rights() > 0).toList();
  }

  public Row total() {
    return row("financialaid.indexation.total", one -> true);
  }

  /** What decisions in bulk are made on. */
  public Row decided() {
    return row("financialaid.indexation.decided", one -> Outcome.DECIDED.contains(one.outcome()));
  }

  /** How many rights change by how much, those that cannot be calculated or would end left out. */
  public List<Row> steps() {
    return IntStream.rangeClosed(0, Anew.LAST_STEP).mapToObj(step -> row("financialaid.indexation.step." + step, one -> one.step() == step
        && one.outcome() != Outcome.ENDS && one.outcome() != Outcome.UNKNOWN)).toList();
  }

  long outliers() {
    return rights(Sum::outlier);
  }

  long of(Outcome outcome) {
    return rights(one -> one.outcome() == outcome);
  }

  /** What the decisions cost more, or less, up to the end of the year in which they begin. */
  Lei untilYearsEnd(int firstMonth) {
    return new Lei(Math.multiplyExact(decided().difference().bani(), MONTHS + 1 - firstMonth));
  }

  private long rights(Predicate<Sum> those) {
    return sums.stream().filter(those).mapToLong(Sum::rights).sum();
  }

  private Row row(String key, Predicate<Sum> those) {
    return new Row(key, rights(those), new Lei(sums.stream().filter(those).mapToLong(Sum::oldGross).sum()),
        new Lei(sums.stream().filter(those).mapToLong(Sum::newGross).sum()));
  }
}
