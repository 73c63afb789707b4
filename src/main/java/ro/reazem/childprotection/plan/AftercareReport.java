package ro.reazem.childprotection.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The report of one month after the return home.
 *
 * @param safe whether the child is well there; a month in which it is not is no step towards closing
 */
record AftercareReport(YearMonth month, LocalDate reportedOn, boolean safe, AftercareContent content, String writtenByName) {}
