package ro.reazem.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.jdbc.CappedTotal;

/**
 * Which part of a list is shown, as the pager under it tells.
 *
 * @param number the page, from 1
 * @param size rows on a page
 * @param total how many rows there are, counted up to the limit
 */
public record ListPage(int number, int size, CappedTotal total) {

  public static final List<Integer> SIZES = List.of(10, 25, 50);

  /**
   * What the parameters page and size of a request ask for; anything unreadable is the first page of ten.
   *
   * @param number the page, from 1
   * @param size one of the sizes offered
   */
  public record Asked(int number, int size) {

    public static Asked of(@Nullable String page, @Nullable String size) {
      int wanted = number(size);
      return new Asked(Math.max(number(page), 1), SIZES.contains(wanted) ? wanted : SIZES.getFirst());
    }

    private static int number(@Nullable String typed) {
      return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
  }

  /** The page asked for, or the last one when the list has become shorter. */
  public static ListPage of(Asked asked, CappedTotal total) {
    int last = Math.max(1, (total.count() + asked.size() - 1) / asked.size());
    return new ListPage(Math.min(asked.number(), last), asked.size(), total);
  }

  public int pages() {
    return Math.max(1, (total.count() + size - 1) / size);
  }

  public List<Integer> sizes() {
    return SIZES;
  }

  /** How many rows stand on the pages before this one. */
  public int offset() {
    return (number - 1) * size;
  }

  public int first() {
    return total.count() == 0 ? 0 : offset() + 1;
  }

  public int last() {
    return Math.min(number * size, total.count());
  }

  /** The pages the pager names: the ends and the neighbours of this one; 0 stands for a gap. */
  public List<Integer> numbers() {
    var named = new TreeSet<>(List.of(1, pages()));
    for (int near = number - 1; near <= number + 1; near++) {
      if (near >= 1 && near <= pages()) {
        named.add(near);
      }
    }
    var numbers = new ArrayList<Integer>();
    int before = 0;
    for (int next : named) {
      if (next > before + 1) {
        numbers.add(next == before + 2 ? before + 1 : 0);
      }
      numbers.add(next);
      before = next;
    }
    return numbers;
  }
}
