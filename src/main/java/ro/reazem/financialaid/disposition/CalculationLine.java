package ro.reazem.financialaid.disposition;

import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * One line of the calculation sheet (fișa de calcul), as frozen with the decision; screen, PDF and spreadsheet print the same.
 *
 * @param code the step's code in the rules
 * @param sentence what is done, in words
 * @param formula the computation with its numbers put in, empty when there is none
 * @param basis the article as cited, empty when there is none
 * @param amount the result as money, null when the result is none
 * @param result the result as printed, such as 415,00 or 2,5 or da
 * @param sum whether the line is a result of the whole, printed in bold
 * @param unconfirmed whether a figure or rule used here still waits for confirmation
 */
public record CalculationLine(String code, String sentence, String formula, String basis, @Nullable Lei amount, String result,
    boolean sum, boolean unconfirmed) {}
