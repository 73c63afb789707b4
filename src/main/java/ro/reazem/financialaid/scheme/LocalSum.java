package ro.reazem.financialaid.scheme;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * What a local aid (ajutor local) came to.
 *
 * @param scheme code of its definition
 * @param act the council's decision that has it, as cited
 * @param monthly the sum of a month, or of the one time; zero in a refusal
 * @param total what all payments come to
 * @param dues what is paid in which month; empty in a refusal
 * @param once whether it is given one time
 */
public record LocalSum(String scheme, String name, String act, LocalWords words, AidMode mode, boolean budgeted, Lei monthly, Lei total, List<LocalDue> dues,
    boolean once) implements ValueObject {

  public LocalSum {
    dues = List.copyOf(dues);
  }
}
