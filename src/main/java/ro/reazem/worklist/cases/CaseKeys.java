package ro.reazem.worklist.cases;

import java.util.stream.Collectors;
import ro.reazem.worklist.sight.Sight;

/**
 * Writes the query for the keys of the cases that a list shows, in its order. Each part of the permission predicate is read from an index of
 * its own, without the rows; who bears a name is known before, and their cases are looked up one person after the other. Where too many bear
 * it, names are compared while the list is read, which soon finds enough.
 */
final class CaseKeys {

  /** An officer of more pairs of context and unit sees so much that the common order of all cases is read and the rest left out. */
  private static final int WIDE = 24;
  private static final String KEYS = "select c.context, c.id, c.opened_on from ";
  private static final String CASES = KEYS + "worklist.known_case c where ";
  private static final String ORDER = " order by opened_on desc, id desc";
  private static final String LIMIT = " limit :size";
  private static final String NEWEST = " limit 500";
  private static final String AFTER = " and (c.opened_on, c.id) < (:afterOn, :afterId)";

  private final CaseFilter filter;
  private final boolean scanning;
  private final int pairs;

  /**
   * @param scanning whether names are compared while the list is read
   * @param pairs how many pairs of context and unit the officer may see
   */
  CaseKeys(CaseFilter filter, boolean scanning, int pairs) {
    this.filter = filter;
    this.scanning = scanning;
    this.pairs = pairs;
  }

  /** The keys of one page. */
  String page(boolean further) {
    var after = further ? AFTER : "";
    if (isCounted()) {
      return "select c.* from (select c.context, c.id, c.opened_on, count(*) over () as total from (" + parts(conditions(), "") + ") as c) as c where true"
          + after + ORDER + LIMIT;
    }
    if (hasNewest()) {
      return named(parts(conditions() + after, "") + ORDER);
    }
    return KEYS + "(" + (scanning ? CASES + Sight.OF + conditions() + after + " and " + bears("c") + ORDER + LIMIT
        : parts(conditions() + after, ORDER + LIMIT)) + ") as c" + ORDER + LIMIT;
  }

  /** Whether a page bears the total: the cases of a name that is not common are all looked up, so that they are counted with no further question. */
  boolean isCounted() {
    return !filter.patterns().isEmpty() && !scanning;
  }

  /** Whether a name so common is compared with the newest cases of the reader first, before all of them are put in order. */
  boolean hasNewest() {
    return scanning && filter.of() != CaseFilter.Of.OFFICER && pairs <= WIDE;
  }

  /** The keys of one page, as far as they are among the newest. */
  String newest(boolean further) {
    return named(parts(conditions() + (further ? AFTER : ""), ORDER + NEWEST) + ORDER + NEWEST);
  }

  /** As many keys as are asked for, in no order. */
  String some() {
    return "select from (" + parts(conditions(), LIMIT) + ") as c" + LIMIT;
  }

  /** The parts of the predicate, each of which ends where the list ends. */
  private String parts(String where, String end) {
    if (isCounted()) {
      return "(" + KEYS + "(" + ofNamed() + ") as c where " + Sight.OF + where + end + ")";
    }
    if (filter.isNumber() || filter.of() == CaseFilter.Of.OFFICER) {
      return "(" + CASES + Sight.OF + where + end + ")";
    }
    if (filter.of() == CaseFilter.Of.MINE) {
      return "(" + CASES + "c.responsible_id = :me" + Sight.UNLESS_BARRED + where + end + ")";
    }
    return Sight.PARTS.stream().map(part -> "(" + KEYS + part.formatted(where, end) + end + ")").collect(Collectors.joining(" union "));
  }

  /** The cases of the persons found, and those whose subject has the words; one that is both comes once. */
  private String ofNamed() {
    return "select c.* from unnest(:persons::uuid[]) as found (id) cross join lateral (select c.* from worklist.known_case c "
        + "where c.person_ids @> array[found.id]) as c union select c.* from worklist.known_case c where c.folded_subject <> '' and "
        + PersonNames.like("c.folded_subject", filter.patterns());
  }

  /** Of these keys those of cases of the name. Offset 0: asked row by row until there are enough, never by joining with all cases. */
  private String named(String keys) {
    return KEYS + "(" + keys + ") as c where exists (select from worklist.known_case n where n.context = c.context and n.id = c.id and "
        + bears("n") + " offset 0)" + ORDER + LIMIT;
  }

  private String bears(String alias) {
    return "exists (select from worklist.known_person p where p.id = any (" + alias + ".person_ids) and "
        + PersonNames.like("p.folded_name", filter.patterns()) + ")";
  }

  private String conditions() {
    return (filter.closed() ? "" : " and c.status <> 'CLOSED'") + (filter.domains().isEmpty() ? "" : " and c.context = any (:domains)")
        + switch (filter.of()) {
          case ALL -> "";
          case MINE -> " and c.responsible_id = :me";
          case NOBODY -> " and c.responsible_id is null";
          case OFFICER -> " and c.responsible_id = :responsible";
        }
        + (filter.isNumber() ? filter.text().contains("/") ? " and c.number = :number" : " and c.number like :number || '/____'" : "");
  }
}
