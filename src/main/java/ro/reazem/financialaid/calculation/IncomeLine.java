package ro.reazem.financialaid.calculation;

import java.util.UUID;
import ro.reazem.kernel.Lei;

/**
 * One income on the sheet: what came in, what of it is left out and why, what counts.
 *
 * @param basis rule or article of what is left out; empty where nothing is
 */
public record IncomeLine(UUID personId, String person, String kind, String kindText, String proof, Lei amount, Lei leftOut,
    String basis, Lei counted) {}
