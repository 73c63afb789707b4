package ro.reazem.worklist.cases;

import java.util.List;
import java.util.stream.Collectors;
import ro.reazem.worklist.cases.PersonNames.Bearers;
import ro.reazem.worklist.sight.Sight;

/**
 * Writes the query for the keys of the cases that a list shows, in its order. Each part of the permission predicate is read from an index of
 * its own, without the rows; who bears a name is known before. The cases of a few bearers are looked up; where more bear the name, the
 * reader's cases are read in their order until there are enough.
 */
final class CaseKeys {

  /** An officer of more pairs of context and unit sees so much that the common order of all cases is read and the rest left out. */
  private static final int WIDE = 24;
  private static final String KEYS = "select c.context, c.id, c.opened_on from ";
  private static final String CASES = KEYS + "worklist.known_case c where ";
  private static final String ORDER = " order by opened_on desc, id desc";
  private static final String LIMIT = " limit :size";
  private static final String AFTER = " and (c.opened_on, c.id) < (:afterOn, :afterId)";

  private final CaseFilter filter;
  private final Bearers bearers;
  private final int pairs;

  /**
   * @param bearers of the name in the filter
   * @param pairs how many pairs of context and unit the officer may see
   */
  CaseKeys(CaseFilter filter, Bearers bearers, int pairs) {
    this.filter = filter;
    this.bearers = bearers;
    this.pairs = pairs;
  }

  /** The keys of one page. */
  String page(boolean further) {
    var after = further ? AFTER : "";
    if (isCounted()) {
      return "select c.* from (select c.context, c.id, c.opened_on, count(*) over () as total from (" + parts(conditions(), "") + ") as c) as c where true"
          + after + ORDER + LIMIT;
    }
    return (isScanned() ? scanned(conditions() + after) : KEYS + "(" + parts(conditions() + after, ORDER + LIMIT) + ") as c") + ORDER + LIMIT;
  }

  /** Whether a page bears the total: the cases of a few bearers are all looked up, so that they are counted with no further question. */
  boolean isCounted() {
    return !filter.patterns().isEmpty() && bearers.areLookedUp();
  }

  /** Whether names are compared while the list is read, so that its end is not known. */
  boolean isScanned() {
    return !filter.patterns().isEmpty() && !bearers.areLookedUp();
  }

  /** As many keys as are asked for, in no order. */
  String some() {
    return "select from (" + parts(conditions(), LIMIT) + ") as c" + LIMIT;
  }

  /**
   * The reader's cases one after the other, each once, until enough are of the name: as disjoint sources that are merged in the order of their
   * indexes, where these are not too many. Offset 0: the keys are put in order first, and each is compared when its turn comes. The indexes
   * bear the first two persons; only a case that has more to compare is looked at.
   */
  private String scanned(String where) {
    if (filter.of() == CaseFilter.Of.OFFICER || filter.of() != CaseFilter.Of.MINE && pairs > WIDE) {
      return CASES + Sight.OF + where + " and " + bears();
    }
    var sources = filter.of() == CaseFilter.Of.MINE ? List.of("c.responsible_id = :me" + Sight.UNLESS_BARRED) : Sight.disjoint(pairs);
    return KEYS + "(select * from (" + sources.stream().map(source -> "(select c.context, c.id, c.opened_on, c.first_person, c.second_person, "
        + "c.more_to_compare from worklist.known_case c where " + source + where + ORDER + ")").collect(Collectors.joining(" union all "))
        + ") as keys" + ORDER + " offset 0) as c where " + bears();
  }

  /** The parts of the predicate, each of which ends where the list ends. */
  private String parts(String where, String end) {
    if (isCounted()) {
      return ofNamed(" where " + Sight.OF + where);
    }
    if (filter.isNumber() || filter.of() == CaseFilter.Of.OFFICER) {
      return "(" + CASES + Sight.OF + where + end + ")";
    }
    if (filter.of() == CaseFilter.Of.MINE) {
      return "(" + CASES + "c.responsible_id = :me" + Sight.UNLESS_BARRED + where + end + ")";
    }
    return Sight.PARTS.stream().map(part -> "(" + KEYS + part.formatted(where, end) + end + ")").collect(Collectors.joining(" union "));
  }

  /**
   * The cases of the persons found, and those whose subject has the words; one that is both, or of two of the persons, comes once. Offset 0: the index
   * is asked for one person after the other, never all cases compared with all persons.
   */
  private String ofNamed(String where) {
    return KEYS + "unnest(:persons::uuid[]) as found (id) cross join lateral (select * from worklist.known_case c where c.person_ids @> array[found.id] offset 0) as c"
        + where + " union " + KEYS + "worklist.known_case c" + where + " and c.folded_subject <> '' and " + PersonNames.like("c.folded_subject", filter.patterns());
  }

  private String bears() {
    var compared = !bearers.many() ? "c.first_person = any (:persons::uuid[]) or c.second_person = any (:persons::uuid[])"
        : "exists (select from worklist.known_person p where p.id in (c.first_person, c.second_person) and "
            + PersonNames.like("p.folded_name", filter.patterns()) + ")";
    return "(" + compared + " or c.more_to_compare and exists (select from worklist.known_case n where n.context = c.context and n.id = c.id and ("
        + PersonNames.like("n.folded_subject", filter.patterns()) + " or exists (select from worklist.known_person p where p.id = any (n.person_ids) and "
        + PersonNames.like("p.folded_name", filter.patterns()) + ")) offset 0))";
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
