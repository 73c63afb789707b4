package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.TypedNumber;

/** How rights to one benefit are taken over (felul dreptului preluat): each reads the columns that only it has. A further benefit joins by a bean of this. */
interface TakenOverBenefit {

  /** The benefit whose rights a code means. */
  static TakenOverBenefit of(String right, Map<String, TakenOverBenefit> benefits) {
    return Objects.requireNonNull(benefits.get(Benefit.schemeOf(right).isPresent() ? Benefit.LOCAL : right), right);
  }

  /** Code of the right, such as VMI, or of all rights to local aids; its name, by which files call it, is the message financialaid.takeover.benefit with the code. */
  String code();

  /** Code of the benefit that is asked for by one request, which may lead to several rights. */
  String request();

  /** What stands in the place of the rules that calculated. */
  String rules();

  /** Whether the payment of such a right can be suspended. */
  default boolean suspends() {
    return false;
  }

  /** Whether a contract is taken over and not an entitlement: its rent may be nothing, and it runs on after its term until somebody ends it. */
  default boolean isContract() {
    return false;
  }

  /** The sums told, of most benefits one without parts; null when something is wrong in them. */
  default TakenOverRight.@Nullable Sums sums(RowCells cells) {
    var gross = cells.required(TakeoverColumn.MONTHLY, TypedNumber::lei);
    return gross == null ? null : new TakenOverRight.Sums(gross, Lei.ZERO, Lei.ZERO, gross);
  }

  /** The source of heat or energy; null for other benefits. */
  default @Nullable HeatingSource source(RowCells cells, Locale language) {
    return null;
  }

  /** What its rights have beside sums; null when something is wrong in it, or in what it follows from. */
  default @Nullable TakenOverTerms terms(RowCells cells, FileFacts facts, TakenOverRight.@Nullable Sums sums, @Nullable Course course) {
    return TakenOverTerms.NONE;
  }

  /** Code of the right that a row means. */
  default String right(TakenOverTerms terms) {
    return code();
  }

  /** The last day of a right; null where it has no end. */
  default @Nullable LocalDate lastDay(TakenOverTerms terms, Course course) {
    return course.until();
  }

  /** What the right is worth here, month by month. */
  default List<EntitlementAmount> amounts(TakenOverRight right, UUID decision) {
    var sums = right.sums();
    return List.of(new EntitlementAmount(right.owedFrom(), right.until(), sums.gross(), sums.inclusionAid(), sums.childAid(), sums.net(), decision));
  }

  /** What begins with a right that was entered, such as its card. */
  default void begin(Begun begun) {}

  /** What else must hold, told by the cell. */
  default void check(RowCells cells) {}

  /** The parts of a sum that only heating aid and supplement have; null for other benefits. */
  default @Nullable EnergyAid energy(TakenOverRight right) {
    return null;
  }
}
