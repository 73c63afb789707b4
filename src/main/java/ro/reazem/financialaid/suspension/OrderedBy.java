package ro.reazem.financialaid.suspension;

import java.time.LocalDate;

/** The act by which something is suspended or resumed: a disposition, or the county payer's notice (număr și dată). */
public record OrderedBy(String number, LocalDate on) {}
