package ro.reazem.childprotection.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The figures of a quarter by indicator: the total, and by each breakdown how much falls to which value. */
record Figures(Map<String, Figure> byIndicator) {

  /** One total with its parts: for each breakdown, in order, the values with their amounts. */
  record Figure(int total, List<Map<String, Integer>> parts) {

    static final Figure NONE = new Figure(0, List.of());

    public Map<String, Integer> part(int breakdown) {
      return breakdown < parts.size() ? parts.get(breakdown) : Map.of();
    }
  }

  /**
   * One figure as counted by the database.
   *
   * @param breakdown from one; 0 is the total
   */
  record Counted(String indicator, int breakdown, String value, int amount) {}

  static Figures of(List<Indicator> indicators, List<Counted> counted) {
    var figures = new TreeMap<String, Figure>();
    indicators.forEach(one -> figures.put(one.code(), new Figure(counted.stream().filter(each -> each.indicator().equals(one.code()) && each.breakdown() == 0)
        .mapToInt(Counted::amount).sum(), parts(one, counted))));
    return new Figures(figures);
  }

  private static List<Map<String, Integer>> parts(Indicator one, List<Counted> counted) {
    return IntStream.rangeClosed(1, one.breakdowns().size()).<Map<String, Integer>>mapToObj(breakdown -> {
      var part = new TreeMap<String, Integer>();
      counted.stream().filter(each -> each.indicator().equals(one.code()) && each.breakdown() == breakdown)
          .forEach(each -> part.put(each.value(), each.amount()));
      return part;
    }).toList();
  }

  public Figure of(String indicator) {
    return byIndicator.getOrDefault(indicator, Figure.NONE);
  }
}
