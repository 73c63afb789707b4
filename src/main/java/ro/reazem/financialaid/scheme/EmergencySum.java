package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * What an emergency aid (ajutor de urgență) came to.
 *
 * @param ground code of the ground
 * @param groundName what the local council calls it
 * @param act the council's decision that has it, as cited
 * @param need what the family still has to pay itself; zero where the sum is fixed
 * @param ceiling the most that the ground gives
 * @param sum what is granted, once; zero in a refusal
 * @param workHours hours of work of local interest that the ground asks for; zero where it exempts
 */
public record EmergencySum(String ground, String groundName, String act, Lei need, Lei ceiling, Lei sum, int workHours, AidMode mode,
    boolean urgent) implements ValueObject {}
