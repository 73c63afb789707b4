package ro.reazem.financialaid.declaration;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * A net income of a member in the month before the request (venit net lunar).
 *
 * @param kind code of the kind of income, such as wage
 * @param proof the paper that shows it, such as adeverință nr. 118/05.11.2026; empty when none was brought yet
 */
public record DeclaredIncome(UUID personId, String kind, Lei amount, String proof) implements ValueObject {}
