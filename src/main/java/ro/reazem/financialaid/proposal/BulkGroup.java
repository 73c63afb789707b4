package ro.reazem.financialaid.proposal;

import java.util.List;
import java.util.stream.IntStream;
import ro.reazem.kernel.Lei;

/**
 * Chosen proposals of one benefit and kind that may be signed together, smallest sum first.
 *
 * @param rows at least one
 */
record BulkGroup(String benefit, String kind, List<Row> rows) {

  private static final int MOST_RANGES = 5;
  private static final long WIDTH_STEP = 10_000;

  /** One of them. */
  record Row(String id, String request, String holder, Lei sum) {}

  /** How many sums lie above one bound and up to another (the first one: from zero on). */
  record Range(Lei above, Lei upTo, int count) {}

  public Lei total() {
    return rows.stream().map(Row::sum).reduce(Lei.ZERO, Lei::plus);
  }

  public Lei least() {
    return rows.getFirst().sum();
  }

  public Lei middle() {
    return rows.get((rows.size() - 1) / 2).sum();
  }

  public Lei most() {
    return rows.getLast().sum();
  }

  /** The sums by ranges of equal width, in whole hundreds of lei. */
  public List<Range> ranges() {
    long width = Math.max(1, Math.ceilDiv(most().bani(), MOST_RANGES * WIDTH_STEP)) * WIDTH_STEP;
    return IntStream.range(0, MOST_RANGES).mapToObj(at -> {
      var above = new Lei(at * width);
      var upTo = new Lei((at + 1) * width);
      return new Range(above, upTo, (int) rows.stream().filter(row -> row.sum().compareTo(upTo) <= 0 && (at == 0 || row.sum().compareTo(above) > 0)).count());
    }).filter(range -> range.above().compareTo(most()) < 0 || range.count() > 0).toList();
  }
}
