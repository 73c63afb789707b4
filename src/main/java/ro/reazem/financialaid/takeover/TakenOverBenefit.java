package ro.reazem.financialaid.takeover;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.scheme.EnergyAid;

/** How rights to one benefit are taken over (felul dreptului preluat): each reads the columns that only it has. A further benefit joins by a bean of this. */
interface TakenOverBenefit {

  /** Code of the right, such as VMI; its name, by which files call it, is the message financialaid.takeover.benefit with the code. */
  String code();

  /** Code of the benefit that is asked for by one request, which may lead to several rights. */
  String request();

  /** What stands in the place of the rules that calculated. */
  String rules();

  /** Whether the payment of such a right can be suspended. */
  boolean suspends();

  /** The sums told; null when something is wrong in them. */
  TakenOverRight.@Nullable Sums sums(RowCells cells);

  /** The source of heat or energy; null for other benefits. */
  default @Nullable HeatingSource source(RowCells cells, Locale language) {
    return null;
  }

  /** What else must hold, told by the cell. */
  default void check(RowCells cells) {}

  /** The parts of a sum that only heating aid and supplement have; null for other benefits. */
  default @Nullable EnergyAid energy(TakenOverRight right) {
    return null;
  }
}
